"""Measures ranking on the judged queries of this folder: nDCG@10 and MRR@10, next to SQLite's FTS5.

nDCG@10 gains 3 for a passage of grade 2 and 1 for grade 1, discounts by log2(rank + 1), and divides by the best order
of all judged passages of the query (Järvelin and Kekäläinen, "Cumulated Gain-Based Evaluation of IR Techniques", 2002).
MRR@10 is the mean of 1 / rank of the first passage of grade 2. A passage without a judgement gains nothing; how many
of them are among the first ten is printed, because each may be a wrong zero.
"""
import collections
import json
import math
import pathlib
import re
import subprocess
import tempfile

from Measuring import tables
from Peers import StockFTS5

FOLDER = pathlib.Path(__file__).resolve().parent


def measure(archives, binary):
    """Prints a line for each system and archive of the folder `archives`, and one for all archives together."""
    grades = read_grades()
    totals = collections.defaultdict(list)
    for archive, queries in read_queries().items():
        if not (archives / archive).is_dir():
            print(f"{archive}: not here, not run")
            continue
        with tempfile.TemporaryDirectory() as work:
            fundstelle = Fundstelle(archives / archive, pathlib.Path(work) / "index.sqlite", binary)
            for name, search in systems(fundstelle, work).items():
                scores = [Score(search(query), grades[query["id"]]) for query in queries]
                show(archive, name, scores)
                totals[name] += scores
    for name, scores in totals.items():
        show("judged", name, scores)


def systems(fundstelle, work):
    passages = fundstelle.passages()
    plain, context = (stock(passages, columns, work) for columns in [("text",), ("title", "headings", "text")])
    return {
        "fundstelle": fundstelle.search,
        "fts5 AND": lambda query: plain(query, any_word=False),
        "fts5 OR": lambda query: plain(query, any_word=True),
        "fts5 AND, context": lambda query: context(query, any_word=False),
        "fts5 OR, context": lambda query: context(query, any_word=True),
    }


def stock(passages, columns, work):
    """The same passages in FTS5 with its default tokenizer, ranked by its default function."""
    engine = StockFTS5(work, columns, file=f"stock-{len(columns)}.sqlite")
    engine.insert([tuple(text_of(hit, column) for column in columns) for hit in passages])

    def search(query, any_word):
        found = engine.search(re.findall(r"\w+", query["query"]), 12, any_word)
        return [place(passages[row]) for row in found]

    return search


def show(archive, name, scores):
    mean = lambda values: sum(values) / len(scores)
    print(
        f"{archive + ':':12}{name:17} nDCG@10 {mean(score.gain for score in scores):.4f}, "
        f"MRR@10 {mean(score.reciprocal for score in scores):.4f}, "
        f"{len(scores)} queries, {sum(score.unjudged for score in scores)} passages not judged")


class Score:
    """How good one answer's first ten passages are."""

    def __init__(self, found, grades):
        found = list(dict.fromkeys(found))[:10]
        best = Score.discounted(sorted(grades.values(), reverse=True)[:10])
        ranked = [grades.get(place, 0) for place in found]
        self.gain = Score.discounted(ranked) / best
        self.reciprocal = next((1 / rank for rank, grade in enumerate(ranked, 1) if grade == 2), 0)
        self.unjudged = sum(place not in grades for place in found)

    @staticmethod
    def discounted(grades):
        return sum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


class Fundstelle:
    """An archive, indexed by the command line with default settings."""

    def __init__(self, archive, index, binary):
        self.options = ["--archive", archive, "--index", index, "--quiet"]
        self.binary = binary
        subprocess.run([binary, "index", *self.options], check=True)

    def search(self, query):
        hits = self._hits(query["query"], "--limit", "12", "--today", query["today"])
        return [place(hit) for hit in hits]

    def passages(self):
        """All passages: what is left when a word is excluded that occurs nowhere."""
        return self._hits("-wqxzjkvbnm", "--limit", "0")

    def _hits(self, query, *options):
        run = subprocess.run(
            [self.binary, "search", *self.options, "--format", "jsonl", *options, "--", query], stdout=subprocess.PIPE)
        lines = [json.loads(line) for line in run.stdout.decode().splitlines()]
        return [line for line in lines if line["type"] == "hit"]


def text_of(hit, column):
    if column == "text":
        return hit["passage"]["text"]
    return hit["issue"]["title"] if column == "title" else " ".join(hit["section"]["headings"])


def place(hit):
    return hit["issue"]["path"], hit["passage"]["line"]


def read_queries():
    queries = collections.defaultdict(list)
    for row in tables.rows(FOLDER / "queries.tsv"):
        queries[row["archive"]].append(row)
    return queries


def read_grades():
    grades = collections.defaultdict(dict)
    for row in tables.rows(FOLDER / "judgements.tsv"):
        grades[row["query"]][row["path"], int(row["line"])] = int(row["grade"])
    return grades
