#!/usr/bin/env python3
"""Checks JSON on standard input against the schemas in Sources/Service/Schemas.

    fundstelle search Sora --format json | python3 Tests/Scripts/validate.py search
    fundstelle search Sora --format jsonl | python3 Tests/Scripts/validate.py --lines
    fundstelle links --format jsonl | python3 Tests/Scripts/validate.py --lines links

With a name, the input is one JSON text for that schema. With `--lines` it is JSON Lines, and each line's `type` names
its schema, or it has to fit what the named schema calls a line. Exit codes: 0 valid, 1 not valid (each fault on standard error), 77 the Python package jsonschema is missing.
"""

import json
import pathlib
import sys

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Service" / "Schemas"
LINES = {
    "hit": "hit.json",
    "summary": "summary.json",
    "error": "error.json",
    "word": "word.json",
    "issue": "issue.json#/$defs/line",
}


def refuse_duplicates(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"a key stands twice among {keys}")
    return dict(pairs)


def refuse_constant(name):
    raise ValueError(f"{name} is no JSON number")


def parse(text):
    return json.loads(text, object_pairs_hook=refuse_duplicates, parse_constant=refuse_constant)


class Checker:
    def __init__(self):
        import jsonschema
        import referencing

        schemas = [parse(file.read_text("utf-8")) for file in sorted(SCHEMAS.glob("*.json"))]
        for schema in schemas:
            jsonschema.Draft202012Validator.check_schema(schema)
        self.base = {schema["$id"].rsplit("/", 1)[1]: schema["$id"] for schema in schemas}
        resources = [(schema["$id"], referencing.Resource.from_contents(schema)) for schema in schemas]
        self.registry = referencing.Registry().with_resources(resources)
        self.validator = jsonschema.Draft202012Validator

    def faults(self, value, reference):
        file, _, pointer = reference.partition("#")
        if file not in self.base:
            yield f"there is no schema {file}"
            return
        target = self.base[file] + ("#" + pointer if pointer else "")
        for error in self.validator({"$ref": target}, registry=self.registry).iter_errors(value):
            yield f"{error.json_path}: {error.message}"


def main(arguments):
    if len(arguments) != 1 and (len(arguments) != 2 or arguments[0] != "--lines"):
        print("usage: validate.py SCHEMA | --lines [SCHEMA], with JSON on standard input", file=sys.stderr)
        return 2
    try:
        checker = Checker()
    except ImportError as error:
        print(f"validate.py is skipped: the Python package {error.name} is not installed", file=sys.stderr)
        return 77
    texts = sys.stdin.buffer.read().decode("utf-8")
    inputs = texts.removesuffix("\n").split("\n") if arguments[0] == "--lines" else [texts]
    if not texts:
        print("there is no input", file=sys.stderr)
        return 1
    faults = []
    for number, text in enumerate(inputs, 1):
        try:
            value = parse(text)
        except ValueError as error:
            faults.append(f"line {number}: {error}")
            continue
        schema = arguments[0] + ".json"
        if len(arguments) == 2:
            schema = arguments[1] + ".json#/$defs/line"
        elif arguments[0] == "--lines":
            kind = value.get("type") if isinstance(value, dict) else None
            if kind not in LINES:
                faults.append(f"line {number}: no schema for type {kind!r}")
                continue
            schema = LINES[kind]
        faults += [f"line {number}: {fault}" for fault in checker.faults(value, schema)]
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
