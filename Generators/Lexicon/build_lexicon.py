#!/usr/bin/env python3
"""Writes Sources/GermanText/Lexicon/LexiconData.swift.

    pip install german-nouns wordfreq simplemma
    ./build_lexicon.py          # DUMP=table.tsv writes the lexicon as a table as well

Only what the packages hold goes in; nothing is decided by hand but the rules in these files.
"""

import math
import os
import re
import sys
from collections import Counter
from pathlib import Path

import swift
from choice import Choice, adjectival, choose, join_nouns_and_adjectives, join_nouns_and_verbs, masculines
from folding import fold, is_plain
from sources import read_frequencies, read_lemmas, read_nouns

# Occurrences per billion words from which on a form is stored.
FORM = 35.0
# A form that is rarer is stored if its lemma is at least so frequent …
LEMMA = 500.0
# … and the form itself occurs at all.
RARE_FORM = 8.0
# Words of no package but the word list, so that rules do not cut them: windows, texas.
UNKNOWN_WORD = 800.0
# How much more frequent the noun with an umlaut must be than the name without.
MORE_FREQUENT = 3.0
UMLAUT = re.compile(r"([ao]|(?<![aeiouq])u)e")


def main():
    frequencies = read_frequencies()
    nouns, readings = read_nouns()
    readings += read_lemmas(nouns)
    choice = Choice(readings, frequencies, {fold(noun.lemma) for noun in nouns if noun.is_adjectival})
    stems, classes = choose(choice)
    family = families(choice, nouns, stems)
    entries = {}
    for form, stem in stems.items():
        lemma = stem
        stem = follow(family, stem)
        if is_kept(form, choice, lemma, frequencies):
            entries[form] = (stem, frozenset(classes[form]), bucket(choice.count(lemma)))
    add_feminines(entries, masculines(choice, nouns), family)
    settle(entries)
    add_verb_stems(entries, choice)
    add_unknown(entries, frequencies)
    drop_plain_names(entries, choice)
    report(entries)
    if "DUMP" in os.environ:
        dump(entries, Path(os.environ["DUMP"]))
    german_text = Path(__file__).resolve().parents[2] / "Sources" / "GermanText"
    outputs = swift.write(entries, german_text / "Lexicon" / "LexiconData.swift")
    print(outputs, file=sys.stderr)


def families(choice, nouns, stems):
    """Lemma → the lemma whose spelling its family has."""
    family = dict(adjectival(choice, nouns, stems))
    family.update(join_nouns_and_adjectives(choice, stems))
    family.update(join_nouns_and_verbs(choice, stems))
    for feminine, masculine in masculines(choice, nouns).items():
        family[feminine] = masculine
    return {lemma: other for lemma, other in family.items() if lemma != other}


def follow(family, lemma):
    for _ in range(4):
        if lemma not in family:
            return lemma
        lemma = family[lemma]
    return lemma


def is_kept(form, choice, lemma, frequencies):
    frequency = frequencies.get(form, 0)
    if frequency >= FORM or form == lemma and choice.count(lemma) >= FORM:
        return True
    return frequency >= RARE_FORM and choice.count(lemma) >= LEMMA


def settle(entries):
    """Forms of a noun that is itself a form of another noun follow it there: namens → namen → name.

    Not forms of verbs: blättert is none of Blatt, though `Blättern` is.
    """
    for form, (stem, kinds, rank) in list(entries.items()):
        for _ in range(4):
            if stem not in entries or entries[stem][0] == stem or "verb" in entries[stem][1]:
                break
            stem = entries[stem][0]
        entries[form] = (stem, kinds, rank)


def drop_plain_names(entries, choice):
    """Names that are spelled like a frequent noun without its umlaut: someone typing `Hauser` means Häuser."""
    for form in list(entries):
        if not UMLAUT.search(form) or not any(kind == "noun" for _, kind in choice.weights.get(form, ())):
            continue
        plain = UMLAUT.sub(r"\1", form)
        if plain not in entries or entries[form][0] == plain:
            continue
        kinds = {kind for _, kind in choice.weights.get(plain, {("", "other"): 1})}
        if entries[plain][0] == plain and kinds & {"name", "other"} and not kinds & {"verb", "adjective"}:
            if choice.frequency(form) >= MORE_FREQUENT * choice.frequency(plain):
                del entries[plain]


def add_feminines(entries, pairs, family):
    """Both forms of every feminine whose masculine is stored: Däninnen, however rare, are found by Däne."""
    for feminine, masculine in pairs.items():
        if masculine in entries:
            rank = entries[masculine][2]
            for form in (feminine, feminine + "nen"):
                if form not in entries or entries[form][1] == {"noun"} or form.endswith("innen"):
                    entries[form] = (follow(family, feminine), frozenset({"noun"}), rank)


def add_verb_stems(entries, choice):
    """`schreib` of schreiben, the first part of Schreibtisch."""
    for (verb, kind), count in choice.lemmas.items():
        if kind != "verb" or verb not in entries or count < LEMMA:
            continue
        root = verb[:-2] if verb.endswith("en") else verb[:-1]
        if len(root) < 3:
            continue
        stem, kinds, rank = entries.get(root, (entries[verb][0], frozenset(), bucket(count)))
        entries[root] = (stem, kinds | {"verbStem"}, rank)


def add_unknown(entries, frequencies):
    for word, frequency in frequencies.items():
        if frequency >= UNKNOWN_WORD and word not in entries and is_plain(word) and not is_genitive(word, frequencies):
            entries[word] = (word, frozenset({"other"}), bucket(frequency))


def is_genitive(word, frequencies):
    """`trumps`: what stands before the s is more frequent."""
    return word.endswith("s") and not word.endswith(("ss", "us")) and frequencies.get(word[:-1], 0) > frequencies[word]


def bucket(count):
    """0 … 7 for less than 100 to more than 300,000 occurrences per billion words: half a power of ten each."""
    return max(0, min(7, int((math.log10(max(count, 1)) - 2) * 2)))


def dump(entries, path):
    """The lexicon as a table, to look at: form, stem, classes, rank."""
    with path.open("w") as file:
        for form, (stem, kinds, rank) in sorted(entries.items()):
            print(form, stem, ",".join(sorted(kinds)), rank, sep="\t", file=file)


def report(entries):
    kinds = Counter(kind for _, kinds, _ in entries.values() for kind in kinds)
    ranks = Counter(rank for _, _, rank in entries.values())
    print(len(entries), "forms", dict(kinds), sorted(ranks.items()), file=sys.stderr)


if __name__ == "__main__":
    main()
