#!/usr/bin/env python3
"""Writes Sources/GermanText/Compounds/CompoundData.swift.

    pip install german-nouns wordfreq simplemma
    DUMP=lexicon.tsv ../Lexicon/build_lexicon.py
    ./build_compounds.py lexicon.tsv

Only what the packages hold goes in, by the rules in these files. What a part costs is learned from the packages' own
compounds.
"""

import re
import sys
from pathlib import Path

GENERATORS = Path(__file__).resolve().parent.parent
GERMAN_TEXT = GENERATORS.parent / "Sources" / "GermanText"
sys.path.insert(0, str(GENERATORS / "Lexicon"))

import automaton
import swift
from candidates import derived_words, first_parts, heads, prefixed_nouns
from learning import Costs
from splitter import Splitter
from tables import first_table, form_table, head_table, whole_words
from vocabulary import Vocabulary

VERB = 1
STAYS_WHOLE = 2


def main():
    lexicon = read_lexicon(sys.argv[1])
    function_words = read_function_words()
    vocabulary = Vocabulary()
    costs = Costs(
        vocabulary, first_parts(vocabulary, function_words), heads(vocabulary, function_words),
        derived_words(vocabulary), prefixed_nouns(vocabulary),
    )
    costs.learn()
    splitter = make_splitter(costs, lexicon, function_words)
    print(write(splitter, GERMAN_TEXT / "Compounds" / "CompoundData.swift"), file=sys.stderr)
    return splitter


def make_splitter(costs, lexicon, function_words):
    def stem(word):
        return lexicon[word][0] if word in lexicon else word

    firsts = first_table(costs, stem)
    head_costs = head_table(costs, stem)
    forms = form_table(costs, head_costs, stem, lexicon, function_words)
    splitter = Splitter(lexicon, function_words, firsts, head_costs, forms)
    splitter.whole = whole_words(costs, splitter, stem)
    return splitter


def read_lexicon(path):
    lexicon = {}
    for line in Path(path).read_text().splitlines():
        form, stem, classes, rank = line.split("\t")
        lexicon[form] = (stem, set(classes.split(",")), int(rank))
    return lexicon


def read_function_words():
    source = (GERMAN_TEXT / "Stems" / "FunctionWords.swift").read_text()
    return set(re.findall("[a-z]+", source.split('"""')[1]))


def write(splitter, path):
    """Rows: edit (2 digits), cost as first part, cost as a stem of a head, cost as a head, flags; costs 0 for none,
    else one more."""
    edits, outputs, words = {}, {}, []
    for key in sorted({*splitter.firsts, *splitter.heads, *splitter.forms, *splitter.whole}):
        first = splitter.firsts.get(key)
        form = splitter.forms.get(key)
        change = swift.edit(key, form[1] if form else first[1] if first else key)
        head = splitter.heads.get(key)
        if len(change[1]) > swift.LONGEST_SUFFIX:
            continue
        flags = (VERB if first and first[2] else 0) | (STAYS_WHOLE if key in splitter.whole else 0)
        row = (change, 1 + first[0] if first else 0, 1 + head if head is not None else 0, 1 + form[0] if form else 0, flags)
        words.append((key, outputs.setdefault(row, len(outputs)), 1))
        edits.setdefault(change, len(edits))
    assert len(outputs) < 1 << 14 and len(edits) < 1 << 14
    nodes, count = automaton.layout(automaton.build(words))
    rows = b"".join(automaton.number(edits[row[0]], 2) + bytes(row[1:]) for row in outputs)
    changes = b"".join(
        bytes([strip, len(suffix)]) + suffix.encode().ljust(swift.LONGEST_SUFFIX, b"\0") for strip, suffix in edits
    )
    path.write_text(
        swift.header("Compounds/build_compounds.py")
        + "/// The parts of compounds as bytes below 128; see `CompoundLexicon`.\nenum CompoundData {\n"
        + "\n".join(swift.literal(*pair) for pair in (("nodes", nodes), ("outputs", rows), ("edits", changes))) + "}\n"
    )
    return (
        f"{len(splitter.firsts)} first parts, {len(splitter.heads)} heads, {len(splitter.forms)} forms, "
        f"{len(splitter.whole)} whole, {count} nodes in {len(nodes)} bytes, {len(outputs)} outputs, {len(edits)} edits"
    )


if __name__ == "__main__":
    main()
