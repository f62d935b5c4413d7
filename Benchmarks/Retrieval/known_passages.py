"""Measures retrieval on XQuAD-de: questions with a known passage, as they are typed and all words joined by OR.

The peers have no questions: their answer to the same words is that of any of them. Prints the mean reciprocal rank of the right passage among the first ten (MRR@10) and how often it comes first (R@1),
for Fundstelle and, in the same run, for each of `Peers`.
"""
import json
import pathlib
import re
import subprocess
import tempfile

import Peers

OPERATORS = {"OR", "ODER", "AND", "UND", "NOT", "NICHT"}


def measure(folder, binary):
    documents, queries = read_lines(folder / "docs.jsonl"), read_lines(folder / "queries.jsonl")
    places = {document["id"]: place for place, document in enumerate(documents)}
    wanted = {}
    for line in (folder / "qrels.tsv").read_text("utf-8").splitlines():
        query, _, document, _ = line.split()
        wanted[query] = places[document]
    texts = [document["text"] for document in documents]
    for engine in [Fundstelle, *Peers.ALL]:
        if not engine.is_installed:
            print(f"xquad-de:  {engine.name}: not installed ({engine.source}), not run")
            continue
        with tempfile.TemporaryDirectory() as work:
            built = engine(work, binary) if engine is Fundstelle else engine(work)
            built.build(texts)
            if engine is Fundstelle:
                report("as typed", [
                    reciprocal_rank(built.answer(query["text"], 10), wanted[query["id"]]) for query in queries])
            report(engine.name, [
                reciprocal_rank(built.search(re.findall(r"\w+", query["text"]), limit=10), wanted[query["id"]])
                for query in queries])


def report(name, ranks):
    print(
        f"xquad-de:  {name:15} MRR@10 {sum(ranks) / len(ranks):.4f}, "
        f"R@1 {sum(rank == 1 for rank in ranks) / len(ranks):.4f}")


def reciprocal_rank(found, wanted):
    return 1 / (found.index(wanted) + 1) if wanted in found else 0


def read_lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


class Fundstelle:
    """Asked as the peers are: each text is an issue of its own."""

    name = "fundstelle"
    is_installed = True

    def __init__(self, folder, binary):
        self.archive = pathlib.Path(folder) / "archive"
        self.binary = binary

    def build(self, texts):
        self.archive.mkdir()
        for place, text in enumerate(texts):
            (self.archive / f"{place}.md").write_text(" ".join(text.split()) + "\n", encoding="utf-8")
        subprocess.run([self.binary, "index", self.archive, "--quiet"], check=True)

    def search(self, words, limit):
        return self.answer(" OR ".join(f'"{word}"' if word in OPERATORS else word for word in words), limit)

    def answer(self, query, limit):
        run = subprocess.run(
            [self.binary, "search", "--archive", self.archive, "--limit", str(limit), "--format", "jsonl", "--quiet",
             "--today", "2026-01-01", "--", query],
            stdout=subprocess.PIPE)
        hits = [json.loads(line) for line in run.stdout.decode().splitlines()]
        return [int(hit["issue"]["path"][:-3]) for hit in hits if hit["type"] == "hit"]
