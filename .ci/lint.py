# SPDX-FileCopyrightText: 2026 The Palinode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py BUILD: runs clang-tidy over every source of ours that BUILD compiles; exit 1 if it finds anything.

Most of clang-tidy's time goes into the headers of Qt and the standard library, read and searched anew for every source.
So sources are joined, as many as share no name of their own, and linted as one; what is found is told with the place in
the source that it came from. Where joined sources do not compile, each is linted alone.
"""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

TIDY = "clang-tidy-19"
# The static analyzer's deep mode takes half of all the time; the sanitizers see at run time what it looks for.
ANALYZER = ["-Xclang", "-analyzer-config", "-Xclang", "mode=shallow"]
MOST_LINES = 2500  # of a joined source: small enough to share the work out evenly

INCLUDE = re.compile(r'^#include ([<"].+[>"])', re.MULTILINE)
# A line at the margin that declares something: its last name before what begins the value, the arguments or the body.
DECLARED = re.compile(
    r"^(?!using |namespace|template|class |struct |enum |return |QTEST_)[A-Za-z][^\n(={;]*?(?<![:\w])(\w+)\s*(?:\[\])?\s*(?:[(={;]|$)",
    re.MULTILINE,
)
TYPE = re.compile(r"^(?:struct|class|using|enum class|enum) (\w+)(?: final)?\s*(?:[:={]|$)", re.MULTILINE)
FOUND = re.compile(r"^(/\S+?):(\d+):(\d+: (?:error|warning|note): .*)$")


class Source:
    """One source: its path, text, what it is compiled with, and the names that it declares."""

    def __init__(self, path, command, root):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.count("\n") + 1
        self.shown = path.relative_to(root)
        # The nearest folder with settings of its own for the linter.
        self.settings = next(folder for folder in path.parents if folder == root or (folder / ".clang-tidy").exists())
        words = shlex.split(command)
        # Qt tells each test its own folder; no source of ours asks for it.
        kept = [word for word in words[1:] if word.startswith(("-D", "-std", "-m")) and "QT_TESTCASE_" not in word]
        self.defines = tuple(sorted(kept))
        self.includes = [word for word in words[1:] if word.startswith("-I")]
        self.systems = [words[i + 1] for i, word in enumerate(words) if word == "-isystem"]
        self.names = set(DECLARED.findall(self.text)) | set(TYPE.findall(self.text))


class Joined:
    """Sources that are linted as one."""

    def __init__(self, first, *others):
        self.sources = [first]
        self.names = set(first.names)
        self.lines = first.lines
        for other in others:
            self.add(other)

    def takes(self, source):
        first = self.sources[0]
        return (
            source.defines == first.defines
            and source.settings == first.settings
            and self.lines + source.lines <= MOST_LINES
            and not self.names & source.names
        )

    def add(self, source):
        self.sources.append(source)
        self.names |= source.names
        self.lines += source.lines

    def write(self, folder, root):
        """Writes the joined text below FOLDER, under the settings of its sources, and remembers which of its lines
        begins which source."""
        settings = self.sources[0].settings
        folder = folder / settings.relative_to(root)
        folder.mkdir(parents=True, exist_ok=True)
        if settings != root:
            shutil.copy(settings / ".clang-tidy", folder)
        self.path = folder / f"joined-{self.sources[0].path.stem}-{len(self.sources)}.cpp"
        self.begins = []
        out, line = [], 1
        for number, source in enumerate(self.sources):
            # Each test has a main of its own.
            head = f"#undef main\n#define main mainOf{number}\n"
            self.begins.append((line + 2, source))
            out.append(head + source.text.rstrip("\n") + "\n")
            line += out[-1].count("\n")
        self.path.write_text("".join(out), encoding="utf-8")

    def place(self, line):
        """The source, and the line in it, of a line of the joined text."""
        for begin, source in reversed(self.begins):
            if line >= begin:
                return source, line - begin + 1
        return self.sources[0], 1

    def flags(self):
        flags = list(self.sources[0].defines)
        for source in self.sources:
            flags += ["-iquote", str(source.path.parent)]
        flags += dict.fromkeys(folder for source in self.sources for folder in source.includes)
        for folder in dict.fromkeys(folder for source in self.sources for folder in source.systems):
            flags += ["-isystem", folder]
        return flags


def sources_of(build, root):
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    found = {}
    for command in commands:
        path = pathlib.Path(command["directory"], command["file"]).resolve()
        if path.is_relative_to(root) and not path.is_relative_to(root / "build"):
            found.setdefault(path, command["command"])
    return [Source(path, found[path], root) for path in sorted(found)]


def joined(sources, types):
    """SOURCES in groups; one that uses for itself the name of a type in a header (TYPES) stays alone."""
    groups = []
    for source in sources:
        group = None
        if not source.names & types:
            group = next((group for group in groups if group.takes(source)), None)
        if group:
            group.add(source)
        else:
            groups.append(Joined(source))
    return groups


def tidy(path, flags, *options):
    done = subprocess.run(
        [TIDY, "--quiet", *options, str(path), "--", *flags, *ANALYZER],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", check=False,
    )
    return done.returncode, done.stdout


def lint(group, folder, root):
    """What is wrong with the sources of GROUP, joined below FOLDER, in lines to print; none when nothing is."""
    if len(group.sources) == 1:
        source = group.sources[0]
        status, said = tidy(source.path, group.flags())
        return said.splitlines() or [f"{source.shown}: the linter failed"] if status != 0 else []
    group.write(folder, root)
    # Each source names its headers anew, so this one check is made by twice_included.
    status, said = tidy(group.path, group.flags(), "--checks=-readability-duplicate-include")
    if status == 0:
        return []
    lines = [told(group, line) for line in said.splitlines()]
    if "[clang-diagnostic-error" not in said:
        return lines or [f"{group.path}: the linter failed"]
    # They do not go together: those that the errors are in, or else all, are linted alone, and the others joined again.
    where = "\n".join(line for line in lines if "[clang-diagnostic-error" in line)
    alone = [source for source in group.sources if f"{source.path}:" in where] or group.sources
    rest = [source for source in group.sources if source not in alone]
    print("linted alone:", *(source.shown for source in alone), flush=True)
    parts = [[source] for source in alone] + ([rest] if rest else [])
    return [line for part in parts for line in lint(Joined(*part), folder, root)]


def told(group, line):
    match = FOUND.match(line)
    if not match or pathlib.Path(match[1]) != group.path:
        return line
    source, at = group.place(int(match[2]))
    return f"{source.path}:{at}:{match[3]}"


def twice_included(source):
    seen, wrong = set(), []
    for name in INCLUDE.findall(source.text):
        if name in seen and not name.endswith('.moc"'):
            wrong.append(f"{source.shown}: {name} is included twice")
        seen.add(name)
    return wrong


def main():
    root = pathlib.Path.cwd().resolve()
    build = pathlib.Path(sys.argv[1]).resolve()
    sources = sources_of(build, root)
    if not sources:
        print("no compiled sources found")
        return 1
    folder = build / "lint"
    shutil.rmtree(folder, ignore_errors=True)
    types = {name for header in root.glob("[acu]*/**/*.h") for name in TYPE.findall(header.read_text(encoding="utf-8"))}
    groups = joined(sources, types)
    wrong = [line for source in sources for line in twice_included(source)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for lines in pool.map(lambda group: lint(group, folder, root), groups):
            wrong += lines
    for line in wrong:
        print(line)
    print(f"{len(sources)} sources in {len(groups)} lots, {len(wrong)} lines said")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
