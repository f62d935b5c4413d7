"""Measures „Schon erwähnt?“ on the pairs of this folder, and takes every issue of the archives as a draft.

pairs.tsv has 40 pairs of passages, labelled by reading: `story`, where the later one tells the earlier one's story
again, `topic`, where both only share their topic (another round, version, year or event of one thing). The pairs of
one topic were taken from those that score highest among such, so that precision here is lower than among all pairs.
Passages are named by path and line; `Archive` is the sample archive, the others are folders of DIR/archives.
"""
import json
import math
import pathlib
import re
import subprocess
import tempfile
import time

from Measuring import tables
from Measuring.archives import ROOT, SAMPLE, issue_files
from Measuring.figures import share

FOLDER = pathlib.Path(__file__).resolve().parent


def measure(archives, binary, show):
    with tempfile.TemporaryDirectory() as work:
        measure_pairs(archives, binary, pathlib.Path(work), show)
        for archive in [SAMPLE] + sorted(archives.glob("*")):
            if archive.is_dir():
                measure_drafts(archive, binary, pathlib.Path(work), show)


# Pairs


def measure_pairs(archives, binary, work, show):
    """Prints precision and recall at the default threshold, the share of stories by similarity, and the best curve."""
    pairs = tables.rows(FOLDER / "pairs.tsv")
    threshold = constant("threshold")
    similarities = {"story": [], "topic": []}
    for pair in pairs:
        archive = SAMPLE if pair["archive"] == "Archive" else archives / pair["archive"]
        if not archive.is_dir():
            print(f"similar:   {pair['archive']} is not here, not run")
            return
        similarity = similarity_of(pair, binary, archive, work / f"{pair['archive']}.sqlite")
        similarities[pair["label"]].append(similarity)
        if (similarity >= threshold) != (pair["label"] == "story"):
            show(f"  similar: {similarity:.2f} {pair['label']}: {pair['what']} ({pair['later']} {pair['earlier']})")
    stories, topics = similarities["story"], similarities["topic"]
    right, wrong = (sum(value >= threshold for value in values) for values in (stories, topics))
    print(
        f"similar:   precision {share(right, right + wrong)}, recall {share(right, len(stories))} at {threshold}, "
        f"{len(stories)} pairs of one story and {len(topics)} of one topic")
    for low, high in [(0, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1.01)]:
        told, other = (sum(low <= value < high for value in values) for values in (stories, topics))
        print(f"           similarity {low:.2f} to {min(high, 1):.2f}: {share(told, told + other)} one story")
    print("           best fit: middle {:.2f}, slope {:.2f}".format(*fitted(stories, topics)))


def similarity_of(pair, binary, archive, index):
    """What `similar` says of a pair, with the later issue as the draft; 0 where the earlier passage is no candidate."""
    path, line = pair["later"].rsplit(":", 1)
    answer = ask(binary, archive, index, path, "--threshold", "0", "--limit", "0")
    earlier_path, earlier_line = pair["earlier"].rsplit(":", 1)
    parts = [part for part in answer["passages"] if part["passage"]["line"] == int(line)]
    if not parts:
        raise SystemExit(f"quality: no passage begins at {pair['later']}")
    found = [
        earlier["similarity"] for part in parts for earlier in part["earlier"]
        if earlier["issue"]["path"] == earlier_path and earlier["passage"]["line"] == int(earlier_line)]
    return max(found, default=0)


def ask(binary, archive, index, path, *options):
    run = subprocess.run(
        [binary, "similar", archive / path, "--archive", archive, "--index", index, "--quiet", "--format", "json",
         *options], stdout=subprocess.PIPE)
    if run.returncode not in (0, 1):
        raise SystemExit(f"quality: similar {archive / path} ended with {run.returncode}")
    return json.loads(run.stdout)


def constant(name):
    path, = (ROOT / "Sources").rglob("SimilarityConstants.swift")
    return float(re.search(rf"static let {name} = ([0-9.]+)", path.read_text("utf-8"))[1])


def fitted(stories, topics):
    """Middle and slope of the logistic curve that fits the labels best, by their logarithmic loss.

    A weak prior keeps the slope from vanishing where a value parts all pairs."""
    middle, slope = constant("middle"), constant("slope")
    scores = [
        (middle + slope * math.log(max(value, 1e-9) / max(1 - value, 1e-9)), label)
        for values, label in ((stories, True), (topics, False)) for value in values]

    def loss(m, s):
        total = 0.05 / s
        for score, label in scores:
            likelihood = 1 / (1 + math.exp(-max(min((score - m) / s, 20), -20)))
            total -= math.log(likelihood if label else 1 - likelihood)
        return total

    return min(((m / 100, s / 100) for m in range(30, 200) for s in range(5, 80)), key=lambda curve: loss(*curve))


# Drafts


def measure_drafts(archive, binary, work, show):
    """Takes each issue as a draft against the rest: it must not end with an error, nor find itself."""
    index = work / f"{archive.name}.sqlite"
    paths = [path.relative_to(archive) for path in issue_files(archive) if path.stat().st_size]
    ask(binary, archive, index, paths[0])
    known = passages = own = 0
    times = []
    for path in paths:
        start = time.perf_counter()
        answer = ask(binary, archive, index, path, "--limit", "0")
        times.append(time.perf_counter() - start)
        passages += answer["summary"]["passages"]
        known += answer["summary"]["mentioned"]
        if any(hit["issue"]["path"] == str(path) for part in answer["passages"] for hit in part["earlier"]):
            own += 1
            show(f"  similar: {archive.name}/{path} finds itself")
    times.sort()
    print(
        f"drafts:    {archive.name}: {len(paths)} issues, {own} find themselves, {share(known, passages)} of passages "
        f"mentioned elsewhere; whole process p50 {1000 * times[len(times) // 2]:.0f} ms, max {1000 * times[-1]:.0f} ms")
