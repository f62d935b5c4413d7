#!/usr/bin/env python3
"""Checks JSON on standard input against the schemas in Sources/Service/Schemas.

    fundstelle search Sora --format json | python3 Tests/Scripts/validate.py search
    fundstelle search Sora --format jsonl | python3 Tests/Scripts/validate.py --lines
    fundstelle links --format jsonl | python3 Tests/Scripts/validate.py --lines links
    python3 Tests/Scripts/validate.py --transcript < Tests/CommandTests/Golden/serve/methods.txt

With a name, the input is one JSON text for that schema. With `--lines` it is JSON Lines, and each line's `type` names
its schema, or it has to fit what the named schema calls a line. With `--transcript` it is what was said to `serve`
(`> `) and answered (`< `): all answers fit `message`, and where there is a result, the request and the result fit the
schemas of their method, or what a tool was given and gives fits those of the method that it is. Exit codes: 0 valid, 1 not valid (each fault on standard error),
77 the Python package jsonschema is missing.
"""

import json
import pathlib
import sys

SCHEMAS = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Service" / "Schemas"
BASE = "https://fundstelle.example/schema/1/"
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

        schemas = [parse(file.read_text("utf-8")) for file in sorted(SCHEMAS.rglob("*.json"))]
        for schema in schemas:
            jsonschema.Draft202012Validator.check_schema(schema)
        self.base = {schema["$id"].removeprefix(BASE): schema["$id"] for schema in schemas}
        self.answers = {
            name.removeprefix("requests/").removesuffix(".json"): schema["answer"]["$ref"].removeprefix("../")
            for name, schema in zip(self.base, schemas)
            if name.startswith("requests/")
        }
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


    def transcript_faults(self, lines):
        """What does not fit among lines that begin with `> ` or `< `."""
        asked = {}
        for number, line in enumerate(lines, 1):
            try:
                messages = parse(line[2:])
            except ValueError as error:
                if line.startswith("< "):
                    yield f"line {number}: {error}"
                continue
            if line.startswith("< "):
                yield from (f"line {number}: {fault}" for fault in self.faults(messages, "message.json"))
            for message in messages if isinstance(messages, list) else [messages]:
                if line.startswith("> ") and isinstance(message, dict) and "id" in message:
                    asked[json.dumps(message["id"])] = message
                elif line.startswith("< ") and "result" in message:
                    request = asked.get(json.dumps(message["id"]))
                    yield from (f"line {number}: {fault}" for fault in self.exchange_faults(request, message["result"]))

    def exchange_faults(self, request, result):
        if request is None:
            yield "nobody asked for this"
            return
        if request["method"] == "tools/call":
            if result["isError"]:
                return
            method, params = request["params"]["name"], request["params"].get("arguments", {})
            request = {"jsonrpc": "2.0", "method": method, "params": params}
            result = result["structuredContent"]
        if request["method"] in self.answers:
            yield from self.faults(request, f"requests/{request['method']}.json")
            yield from self.faults(result, self.answers[request["method"]])


def main(arguments):
    if len(arguments) != 1 and (len(arguments) != 2 or arguments[0] != "--lines"):
        print("usage: validate.py SCHEMA | --lines [SCHEMA] | --transcript, with JSON on standard input", file=sys.stderr)
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
    if arguments[0] == "--transcript":
        faults = list(checker.transcript_faults(texts.removesuffix("\n").split("\n")))
        for fault in faults:
            print(fault, file=sys.stderr)
        return 1 if faults else 0
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
