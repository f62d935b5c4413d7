#!/usr/bin/env python3
"""Asks `fundstelle serve`: one process for many questions, with the standard library only.

    python3 fundstelle.py Sora
"""

import json
import subprocess
import sys


class Fundstelle:
    def __init__(self, *options):
        self.process = subprocess.Popen(
            ["fundstelle", "serve", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self.asked = 0

    def ask(self, method, **params):
        """The result of a method; a RuntimeError with a sentence that says what to do where there is none."""
        self.asked += 1
        request = {"jsonrpc": "2.0", "id": self.asked, "method": method, "params": params}
        print(json.dumps(request), file=self.process.stdin, flush=True)
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"]["message"])
        return answer["result"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


if __name__ == "__main__":
    with Fundstelle() as archive:
        for hit in archive.ask("search", query=" ".join(sys.argv[1:]), limit=5)["hits"]:
            print(hit["issue"]["date"], hit["issue"]["title"], "·", hit["passage"]["text"][:60])
