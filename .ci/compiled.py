# SPDX-FileCopyrightText: 2026 The Palinode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""compiled.py BUILD: names the sources of ours that BUILD compiles, one a line: those generated into it are not ours."""

import json
import pathlib
import sys

build = pathlib.Path(sys.argv[1]).resolve()
root = pathlib.Path.cwd().resolve()
commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
files = {pathlib.Path(command["directory"], command["file"]).resolve() for command in commands}
for file in sorted(files):
    if file.is_relative_to(root) and not file.is_relative_to(root / "build"):
        print(file.relative_to(root))
