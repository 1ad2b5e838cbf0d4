# SPDX-FileCopyrightText: 2026 The Palinode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""licences.py <NAMES: checks that each file named (on standard input, each name followed by NUL) says whose it is.

Sources and scripts say so themselves, in two SPDX lines near their beginning; other files do the same or are covered
by REUSE.toml. Prints what is not right, one a line, and exits with 1 if there is anything.
"""

import pathlib
import re
import sys
import tomllib

OWN_TEXT = {"LICENSE"}
SOURCES = {".cpp", ".h", ".py", ".sh", ".cmake", ".svg", ".desktop", ".1", ".xml"}
SOURCE_NAMES = {"CMakeLists.txt", ".clang-format", ".clang-tidy", ".gitignore", "REUSE.toml", "packages"}
HEADER_LINES = 8


def pattern(glob: str) -> re.Pattern:
    """The names that a path of REUSE.toml means: ** crosses folders, * does not."""
    parts = re.split(r"(\*\*/|\*\*|\*)", glob)
    meaning = {"**/": r"(?:.*/)?", "**": r".*", "*": r"[^/]*"}
    return re.compile("".join(meaning.get(part, re.escape(part)) for part in parts))


def covered_names() -> list[re.Pattern]:
    with open("REUSE.toml", "rb") as file:
        annotations = tomllib.load(file)["annotations"]
    globs = []
    for annotation in annotations:
        if not annotation.get("SPDX-FileCopyrightText") or not annotation.get("SPDX-License-Identifier"):
            sys.exit(f"REUSE.toml: {annotation.get('path')}: lacks its copyright or its licence")
        paths = annotation["path"]
        globs += [paths] if isinstance(paths, str) else paths
    return [pattern(glob) for glob in globs]


def has_header(path: pathlib.Path) -> bool:
    with open(path, "rb") as file:
        head = b"".join(file.readline(4096) for _ in range(HEADER_LINES))
    return b"SPDX-FileCopyrightText: " in head and b"SPDX-License-Identifier: " in head


def is_source(path: pathlib.Path) -> bool:
    if path.is_relative_to("tests/data"):
        return False
    with open(path, "rb") as file:
        script = file.read(2) == b"#!"
    return script or path.suffix in SOURCES or path.name in SOURCE_NAMES


def main() -> int:
    names = [name.decode() for name in sys.stdin.buffer.read().split(b"\0") if name]
    covered = covered_names()
    checked, wrong = 0, 0
    for name in names:
        path = pathlib.Path(name)
        if name in OWN_TEXT or not path.is_file():
            continue
        checked += 1
        if has_header(path):
            continue
        if is_source(path):
            print(f"{name}: no SPDX-FileCopyrightText and SPDX-License-Identifier in its first {HEADER_LINES} lines")
        elif not any(glob.fullmatch(name) for glob in covered):
            print(f"{name}: neither an SPDX header nor an entry in REUSE.toml")
        else:
            continue
        wrong += 1
    if checked == 0:
        print("no files to check")
        return 1
    print(f"{checked} files, {wrong} without a licence")
    return 1 if wrong else 0


sys.exit(main())
