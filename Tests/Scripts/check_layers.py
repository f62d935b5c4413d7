#!/usr/bin/env python3
"""Prints which module, and which folder inside Search, uses which, and fails where they form a cycle.

    Tests/Scripts/check_layers.py

An arrow is there where a file uses a name that only the other side declares: a type, or a member that it adds to
somebody else's type. Inside Search each folder may use only those before it in LAYERS, and inside Answers each folder
only those before it in ANSWERS. Every module that a file imports has to be one that it uses.
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ROOT / "Sources"
LAYERS = ["Database", "FTS5", "Tables", "Postings", "Ranking", "Answers", "Update"]
ANSWERS = ["Answers", "Answers/Issues", "Answers/Links", "Answers/Mentions", "Answers/Search", "Answers/Similar"]
# Members that the standard library's types have too: their use says nothing.
STANDARD = {"description", "firstIndex", "hash", "first", "last", "count", "isEmpty", "index"}

TYPE = re.compile(r"^(?:package |public |fileprivate |private |final |indirect )*"
                  r"(?:struct|enum|class|protocol|actor|typealias) (\w+)", re.M)
EXTENSION = re.compile(r"^(?:package |public )?extension (\[*\w+)[^{]*\{", re.M)
MEMBER = re.compile(r"^  (?:package |public |static |borrowing |mutating |consuming )*(?:func|var|let) (\w+)", re.M)


def main():
    files = {path: read(path) for path in sorted(SOURCES.rglob("*.swift"))}
    faults = check_modules(files)
    search = {path: code for path, code in files.items() if path.relative_to(SOURCES).parts[0] == "Search"}
    faults += check_rooms("Search", search, lambda path: path.relative_to(SOURCES).parts[1], LAYERS)
    answers = {path: code for path, code in search.items() if path.relative_to(SOURCES).parts[1] == "Answers"}
    faults += check_rooms("Search/Answers", answers, answer_room, ANSWERS)
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


def read(path):
    """The file's code without comments, and without the text of strings; what is inserted into them stays."""
    code = re.sub(r"//.*", "", path.read_text())
    code = re.sub(r'"""(.*?)"""', lambda match: " ".join(re.findall(r"\\\((.*?)\)", match[1])), code, flags=re.S)
    return re.sub(r'"(?:[^"\\\n]|\\.)*"', lambda match: " ".join(re.findall(r"\\\(([^()]*)\)?", match[0])), code)


def check_modules(files):
    """The modules' arrows as their files import them, and imports of which nothing is used."""
    def module(path):
        return path.relative_to(SOURCES).parts[0]
    names = sorted({module(path) for path in files})
    arrows = collections.defaultdict(set)
    for path, code in files.items():
        for name in re.findall(r"^(?:package |public |internal )?import (\w+)", code, re.M):
            if name in names:
                arrows[module(path)].add(name)
    used, _ = uses(files, module)
    faults = [
        f"Sources/{user} imports {name} and uses no name of it"
        for user in names for name in sorted(arrows[user]) if (user, name) not in used]
    print("modules")
    for name in sorted(names, key=lambda name: (depth(name, arrows), name)):
        print(f"  {name:12} → {', '.join(sorted(arrows[name])) or 'nothing'}")
    return faults + cycles("Sources", names, arrows)


def check_rooms(title, files, room, order):
    used, examples = uses(files, room)
    arrows = collections.defaultdict(set)
    for user, other in used:
        arrows[user].add(other)
    rooms = sorted({room(path) for path in files}, key=lambda name: order.index(name) if name in order else -1)
    faults = [f"{title}/{name} has no place among the layers of check_layers.py" for name in rooms if name not in order]
    print(f"folders of {title}")
    for name in rooms:
        print(f"  {name:16} → {', '.join(other for other in order if other in arrows[name]) or 'nothing'}")
        for other in sorted(arrows[name], key=order.index):
            if name in order and order.index(other) > order.index(name):
                faults.append(f"{title}: {name} uses {other}: {', '.join(sorted(examples[name, other])[:4])}")
    return faults


def answer_room(path):
    """The folder inside Answers that a file lies in."""
    return "/".join(path.relative_to(SOURCES / "Search").parts[:-1])


def uses(files, room):
    """Pairs of rooms of which the first uses a name that only the second declares, and such names with their files."""
    types, members = declarations(files, room)
    used, examples = set(), collections.defaultdict(set)
    for path, code in files.items():
        own = room(path)
        words = set(re.findall(r"\b[A-Za-z_]\w*", code))
        reached = set(re.findall(r"\.(\w+)", code)) | set(re.findall(r"(?<![\w.])(?<!func )(\w+)\(", code))
        nested = set(re.findall(r"(?:struct|enum|class|typealias) (\w+)", code))
        found = {name: types[name] for name in (words - nested) & types.keys()}
        found |= {name: members[name] for name in reached & members.keys()}
        for name, other in found.items():
            if other != own:
                used.add((own, other))
                examples[own, other].add(f"{name} in {path.relative_to(SOURCES)}")
    return used, examples


def declarations(files, room):
    """Names that a single room declares, with that room: types, and members added to types of other rooms."""
    types, members, anywhere = {}, {}, collections.Counter()
    for path, code in files.items():
        for name in TYPE.findall(code):
            types.setdefault(name, set()).add(room(path))
        for name in set(re.findall(r"(?:func|var|let|case) (\w+)", code)):
            anywhere[name] += 1
    for path, code in files.items():
        for match in EXTENSION.finditer(code):
            if types.get(match[1].lstrip("["), set()) == {room(path)}:
                continue
            body = code[match.end():code.find("\n}", match.end())]
            for name in MEMBER.findall(body):
                if name not in STANDARD and anywhere[name] == 1:
                    members.setdefault(name, set()).add(room(path))
    single = [{name: next(iter(rooms)) for name, rooms in table.items() if len(rooms) == 1} for table in (types, members)]
    return single[0], single[1]


def depth(name, arrows, seen=()):
    below = [other for other in arrows[name] if other not in seen]
    return 1 + max((depth(other, arrows, (*seen, name)) for other in below), default=0)


def cycles(title, names, arrows):
    """Each cycle's first arrow back, as a fault."""
    faults, state = [], {}

    def visit(name, path):
        state[name] = "open"
        for other in sorted(arrows[name]):
            if state.get(other) == "open":
                faults.append(f"{title}: a cycle: {' → '.join([*path, name, other])}")
            elif other not in state:
                visit(other, [*path, name])
        state[name] = "done"

    for name in names:
        if name not in state:
            visit(name, [])
    return faults


if __name__ == "__main__":
    main()
