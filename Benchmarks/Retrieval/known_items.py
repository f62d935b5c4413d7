"""Measures known items: some words of an issue that somebody remembers, and whether that issue is found.

Each draw takes an issue and 2 to 5 of its nouns, each twice in it and in under 15 % of all issues; issues may be drawn
again. Prints how many answers are empty, how often the issue comes first, and how often it is among the first five
issues, for Fundstelle and for each of `Peers`, which find passages that hold any of the words.
"""
import collections
import pathlib
import random
import re
import tempfile

import Peers
from Measuring import archives, served

DRAWS = 200
SEED = 42
COUNTS = [2, 3, 4, 5]
MOST_COMMON = 0.15
NOUN = re.compile(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{3,}(?![\w-])")
TODAY = "2026-08-31"


def measure(archive, binary, seed=SEED):
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        copy = archives.copy(archive, work / "archive")
        served.build_index(binary, copy, work / "index.sqlite")
        pipe = served.Served(binary, copy, work / "index.sqlite")
        passages = all_passages(pipe)
        draws = {count: draw(passages, count, seed) for count in COUNTS}
        report(archive.name, "fundstelle", draws, lambda words: fundstelle(pipe, words), seed)
        pipe.end()
        for engine in Peers.ALL:
            if not engine.is_installed:
                print(f"{archive.name}: {engine.name}: not installed ({engine.source}), not run")
                continue
            with tempfile.TemporaryDirectory() as folder:
                built = engine(folder)
                built.build([text for _, text in passages])
                report(
                    archive.name, engine.name, draws,
                    lambda words: distinct(passages[place][0] for place in built.search(words, limit=50)), seed)


def report(archive, name, draws, search, seed):
    for count, items in draws.items():
        found = [(path, search(words)) for path, words in items]
        share = lambda holds: f"{100 * sum(holds(*pair) for pair in found) / len(found):5.1f} %"
        print(
            f"{archive + ':':12}{name:15} known item, {count} words: empty {share(lambda _, paths: not paths)}, "
            f"first {share(lambda path, paths: paths[:1] == [path])}, "
            f"among five {share(lambda path, paths: path in paths[:5])} ({len(found)} draws, seed {seed})")


def draw(passages, count, seed):
    """Pairs of an issue's path and words that somebody remembers of it."""
    texts = collections.defaultdict(list)
    for path, text in passages:
        texts[path].append(text)
    nouns = {path: collections.Counter(NOUN.findall("\n".join(own))) for path, own in texts.items()}
    issues = collections.Counter(noun for own in nouns.values() for noun in own)
    usable = {
        path: sorted(noun for noun, times in own.items() if times > 1 and issues[noun] < MOST_COMMON * len(texts))
        for path, own in nouns.items()}
    paths = sorted(path for path, own in usable.items() if len(own) >= count)
    dice = random.Random(f"{seed} {count}")
    return [(path, dice.sample(usable[path], count)) for path in dice.choices(paths, k=DRAWS)]


def fundstelle(pipe, words):
    answer, _ = pipe.ask("search", query=" ".join(words), limit=50, today=TODAY, totals=False)
    return distinct(hit["issue"]["path"] for hit in answer["hits"])


def all_passages(pipe):
    """Paths and texts: what is left when a word is excluded that occurs nowhere."""
    answer, _ = pipe.ask("search", query="-wqxzjkvbnm", limit=0, sort="oldest")
    return [(hit["issue"]["path"], hit["passage"]["text"]) for hit in answer["hits"]]


def distinct(paths):
    return list(dict.fromkeys(paths))
