"""The splitting of the run time, over the tables that the run time will have.

`CompoundSplitter.swift` does the same; both change together.
"""

import math

from rules import (
    ADJECTIVE, FREQUENT_ADJECTIVE, LETTER, RANK, SHORTEST_PART, SHORTEST_WORD, STEP, UNKNOWN, WHOLE,
)


class Splitter:
    """`lexicon`: form → (stem, classes, rank). `firsts`: form → (cost, stem, is verb). `heads`: stem → cost, of the
    lexicon's stems. `forms`: form → (cost, stem), heads that the lexicon does not know or takes for another word.
    `whole`: words and stems that are no compounds."""

    def __init__(self, lexicon, function_words, firsts, heads, forms, whole=frozenset()):
        self.lexicon, self.function_words = lexicon, function_words
        self.firsts, self.heads, self.forms, self.whole = firsts, heads, forms, whole

    def split(self, word):
        """The stems of the parts; none where the word is no compound."""
        limit = self.limit(word)
        if limit is None:
            return []
        classes = self.lexicon[word][1] if word in self.lexicon else {"noun"}
        only_adjective = "adjective" in classes and "noun" not in classes
        cost, parts = self.cheapest(word, only_adjective)
        return parts if cost < limit else []

    def limit(self, word):
        """What the parts may cost together, in steps; None for words that stay whole."""
        if len(word) < SHORTEST_WORD or word in self.function_words or word in self.whole:
            return None
        limit = WHOLE + LETTER * len(word)
        if word not in self.lexicon:
            return limit + UNKNOWN
        stem, classes, rank = self.lexicon[word]
        if stem in self.whole:
            return None
        limit -= RANK * rank
        if "noun" in classes:
            return limit
        if "adjective" in classes:
            return limit - (FREQUENT_ADJECTIVE if rank >= 2 else ADJECTIVE)
        if classes == {"other"} and not word.endswith("weise"):
            return limit - ADJECTIVE
        return None

    def cheapest(self, word, only_adjective):
        end = len(word)
        best, back = [math.inf] * (end + 1), [0] * (end + 1)
        best[0] = 0
        result, place, head = math.inf, 0, None
        for start in range(end - SHORTEST_PART + 1):
            if best[start] == math.inf:
                continue
            if start:
                after_verb = self.firsts[word[back[start]:start]][2]
                found = self.head(word[start:], only_adjective, after_verb)
                if found and best[start] + found[0] < result:
                    result, place, head = best[start] + found[0], start, found[1]
            for stop in range(start + SHORTEST_PART, end - SHORTEST_PART + 1):
                row = self.firsts.get(word[start:stop])
                if row and best[start] + row[0] < best[stop]:
                    best[stop], back[stop] = best[start] + row[0], start
        if not place:
            return math.inf, []
        parts = [head]
        while place:
            parts.append(self.firsts[word[back[place]:place]][1])
            place = back[place]
        return result, parts[::-1]

    def head(self, form, only_adjective, after_verb):
        """(cost, stem) of a head."""
        if form in self.forms and not only_adjective:
            return self.forms[form]
        if form not in self.lexicon or form in self.function_words:
            return None
        stem, classes, _ = self.lexicon[form]
        if only_adjective and "adjective" not in classes or after_verb and stem == "ende":
            return None
        if not classes & {"noun", "adjective"} and not ("verb" in classes and form == stem):
            return None
        return (self.heads[stem], stem) if stem in self.heads else None
