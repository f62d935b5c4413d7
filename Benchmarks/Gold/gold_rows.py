"""Measures the German analysis on the tables of DIR/gold: how many rows come out as expected."""
import collections
import json
import re
import subprocess

from Measuring import tables
from Measuring.figures import share


def measure(folder, binary, show):
    """Prints a line for each table; `show` gets the rows that fail."""
    analyzer = Analyzer(binary)
    for name, measure_table in TABLES.items():
        path = folder / name
        if path.is_file():
            measure_table(tables.rows(path), analyzer, show)
        else:
            print(f"{name}: not here, not run")


class Analyzer:
    """The analyzer, asked through the command line."""

    def __init__(self, binary):
        self.binary = binary

    def words(self, words):
        """One analyzed word for each input word."""
        lines = self._run(["--words"], "".join(word + "\n" for word in words))
        return dict(zip(words, lines))

    def text(self, text):
        return self._run(["--format", "jsonl", "-"], text)

    def _run(self, options, text):
        run = subprocess.run(
            [self.binary, "analyze", *options], input=text.encode(), stdout=subprocess.PIPE, check=True)
        return [json.loads(line) for line in run.stdout.decode().splitlines()]


LEVELS = ["word", "stem", "part"]


def level_of_match(query, text):
    """The farthest of the levels on which the query's words are found in the text; None when one is not found."""
    terms = {
        "word": {word["word"] for word in text} | {word["joined"] for word in text if word["joined"]},
        "stem": {word["stem"] for word in text if word["stem"]},
        "part": {part for word in text for part in word["parts"]},
    }
    if query and query[0]["joined"] in terms["word"]:
        return "word"
    worst = 0
    for word in query:
        if word["word"] in terms["word"]:
            continue
        if word["stem"] and word["stem"] in terms["stem"]:
            worst = max(worst, 1)
        elif word["stem"] and word["stem"] in terms["part"]:
            worst = max(worst, 2)
        elif len(word["parts"]) > 1 and all(part in terms["part"] | terms["stem"] for part in word["parts"]):
            worst = max(worst, 2)
        else:
            return None
    return LEVELS[worst]


def measure_gender(table, analyzer, show):
    good = 0
    for row in table:
        found = level_of_match(analyzer.text(row["query"]), analyzer.text(row["text"].replace("\\n", "\n")))
        reached = found is not None and LEVELS.index(found) <= LEVELS.index(row["level"])
        if reached == (row["expected"] == "hit"):
            good += 1
        else:
            show(f"  gender: {row['query']} in „{row['text']}“: {found}, want {row['expected']} on {row['level']}")
    print(f"gender:    {share(good, len(table))} of rows as expected")


def measure_conflation(table, analyzer, show):
    stems = analyzer.words(sorted({row["word1"] for row in table} | {row["word2"] for row in table}))
    good = collections.Counter()
    all_rows = collections.Counter()
    for row in table:
        first, second = stems[row["word1"]], stems[row["word2"]]
        joined = (first["stem"] or first["word"]) == (second["stem"] or second["word"])
        all_rows[row["same"]] += 1
        if joined == (row["same"] == "yes"):
            good[row["same"]] += 1
        else:
            show(f"  conflation: {row['word1']} {row['word2']}: {first['stem']} {second['stem']}, same: {row['same']}")
    print(
        f"conflate:  {share(good.total(), all_rows.total())} of pairs; joined {share(good['yes'], all_rows['yes'])}, "
        f"kept apart {share(good['no'], all_rows['no'])}")


def measure_compounds(table, analyzer, show):
    table = [row for row in table if not re.search(r"\?|typo", row["note"] or "")]
    bases = {part for row in table for part in (row["parts"] or "").split("|") if part}
    stems = analyzer.words(sorted(bases))
    found = analyzer.words([row["word"] for row in table])
    right = wanted = given = wholes = split = 0
    for row in table:
        want = collections.Counter(
            stems[part]["stem"] or stems[part]["word"] for part in (row["parts"] or "").split("|") if part)
        got = collections.Counter(found[row["word"]]["parts"])
        right += (want & got).total()
        wanted += want.total()
        given += got.total()
        if not want:
            wholes += 1
            split += bool(got)
        if want != got:
            show(f"  compound: {row['word']}: {'|'.join(got)}, want {'|'.join(want)}")
    precision, recall = right / given if given else 1.0, right / wanted if wanted else 1.0
    print(
        f"compounds: F1 {2 * precision * recall / ((precision + recall) or 1):.3f} of parts, "
        f"precision {precision:.3f}, recall {recall:.3f}; whole words split {share(split, wholes)}")


def measure_names(table, analyzer, show):
    """On the search side, where text says something else than the name, neither word nor stem may match.

    A name of several words, and rows about context or case, are the business of mentions."""
    good = total = 0
    for row in table:
        if row["expected"] == "doubtful" or " " in row["name"]:
            continue
        text = analyzer.text(row["text"].replace("\\n", "\n"))
        found = level_of_match(analyzer.text(row["name"]), text)
        if row["expected"] == "miss" and row["name"].lower() in [word["surface"].lower() for word in text]:
            continue
        total += 1
        if (found in ("word", "stem")) == (row["expected"] == "hit"):
            good += 1
        else:
            show(f"  names: {row['name']} in „{row['text']}“: {found}, want {row['expected']}")
    print(f"names:     {share(good, total)} of rows that analysis decides")


TABLES = {
    "gender-dev.tsv": measure_gender,
    "conflate-dev.tsv": measure_conflation,
    "compounds-dev.tsv": measure_compounds,
    "names-dev.tsv": measure_names,
}
