"""What a part costs: the rarer it is among the compounds of the lexicon itself, the more.

The lexicon's words are cut into parts by the costs so far, the parts are counted, the counts make new costs (expectation
maximization with the best cut only). Costs are negative natural logarithms of probabilities.
"""

import math
from collections import Counter

ROUNDS = 4
# How many observations the guess from a base form's frequency is worth.
PRIOR = 20000.0
SHORTEST = 3
# A word that is cheaper than its parts by so much is surely no compound.
SURE = 4.0
# What a word costs as a whole: more with every letter, less with its frequency.
WHOLE, LETTER, FREQUENCY = 5.0, 1.55, 1.2
# So much more a compound may cost inside a longer one than alone.
INSIDE = 6.0
# … if each of its parts is one of at least so many compounds.
PRODUCTIVE = 20


class Costs:
    def __init__(self, vocabulary, firsts, heads, derived, prefixed):
        self.prefixed = prefixed
        self.vocabulary, self.firsts, self.heads, self.derived = vocabulary, firsts, heads, derived
        self.first_prior = normalized({
            form: row.weight * 10 ** (0.6 * vocabulary.zipf(row.base)) for form, row in firsts.items()
        })
        self.head_prior = normalized({
            lemma: weight * 10 ** (0.6 * vocabulary.zipf(lemma)) for lemma, weight in heads.items()
        })
        self.compounds = {}
        self.count({})

    def learn(self):
        words = [w for w in set(self.vocabulary.nouns) | set(self.vocabulary.adjectives) if len(w) >= 6]
        for round in range(ROUNDS):
            cuts, inner, simple = {}, set(), set()
            for word in sorted(words):
                if self.is_derived(word):
                    continue
                cost, cut = self.cut(word)
                spare = self.whole(word) - cost
                if spare > 0:
                    cuts[word] = cut
                elif spare < -SURE:
                    simple.add(word)
                if spare > -INSIDE and len(word) >= 7 and self.is_productive(cut):
                    inner.add(word)
            self.count(cuts)
            self.compounds = set(cuts) | inner
            print("round", round, len(cuts), "compounds,", len(inner), "inside", flush=True)
        self.cuts, self.simple = cuts, simple

    def is_derived(self, word):
        return word in self.derived or any(rest not in self.compounds for rest in self.prefixed.get(word, ()))

    def is_productive(self, cut):
        return self.head_counts[cut[-1]] >= PRODUCTIVE and all(self.first_counts[part] >= PRODUCTIVE for part in cut[:-1])

    def whole(self, word):
        return WHOLE + LETTER * len(word) - FREQUENCY * max(0, self.vocabulary.zipf(word) - 2)

    def count(self, cuts):
        firsts, heads = Counter(), Counter()
        for cut in cuts.values():
            firsts.update(cut[:-1])
            heads[cut[-1]] += 1
        self.first_counts, self.head_counts = firsts, heads
        self.first = costs(firsts, self.first_prior)
        self.head = costs(heads, self.head_prior)

    def cut(self, word):
        """(cost, parts) of the cheapest cut in first parts and a head; none of them a compound itself."""
        end = len(word)
        best, back = [math.inf] * (end + 1), [0] * (end + 1)
        best[0] = 0
        result, place = math.inf, None
        for start in range(end - SHORTEST + 1):
            if best[start] == math.inf:
                continue
            if start:
                head = word[start:]
                cost = self.head.get(head)
                if cost is not None and head not in self.compounds and best[start] + cost < result:
                    result, place = best[start] + cost, start
            for stop in range(start + SHORTEST, end - SHORTEST + 1):
                cost = self.first.get(word[start:stop])
                if cost is None or best[start] + cost >= best[stop] or self.firsts[word[start:stop]].base in self.compounds:
                    continue
                best[stop], back[stop] = best[start] + cost, start
        if place is None:
            return math.inf, []
        parts = [word[place:]]
        while place:
            parts.append(word[back[place]:place])
            place = back[place]
        return result, parts[::-1]


def normalized(weights):
    total = sum(weights.values())
    return {key: weight / total for key, weight in weights.items()}


def costs(counts, prior):
    total = sum(counts.values()) + PRIOR
    return {key: -math.log((counts[key] + PRIOR * share + 1e-9) / total) for key, share in prior.items()}
