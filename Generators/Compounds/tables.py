"""From learned costs to the tables of the run time."""

import math

from rules import HIGHEST, NEVER_HEAD, SHORTEST_WORD, STEP
from splitter import Splitter


def first_table(costs, stem):
    """form → (cost, stem of the base form, whether that is a verb)."""
    table = {}
    for form, cost in costs.first.items():
        row = costs.firsts[form]
        is_usual = len(form) > 3 or costs.first_counts[form] >= 5
        if row.base not in costs.compounds and steps(cost) <= HIGHEST and is_usual:
            table[form] = (steps(cost), stem(row.base), row.kind == "verb")
    return table


def head_table(costs, stem):
    """stem → cost of all lemmas with that stem together."""
    shares = {}
    for lemma, cost in costs.head.items():
        if lemma not in costs.compounds:
            shares[stem(lemma)] = shares.get(stem(lemma), 0) + math.exp(-cost)
    table = {lemma: steps(-math.log(share)) for lemma, share in shares.items()}
    return {lemma: cost for lemma, cost in table.items() if cost <= HIGHEST and lemma not in NEVER_HEAD}


def form_table(costs, heads, stem, lexicon, function_words):
    """form → (cost, stem) of nouns' forms that the lexicon does not know, or takes for a rarer head: Ebenen → ebene."""
    table = {}
    for lemma in costs.head:
        own = heads.get(stem(lemma))
        if own is None or lemma in costs.compounds:
            continue
        for form in costs.vocabulary.nouns.get(lemma, ()):
            if len(form) < 3 or form in function_words or not is_usual(form, lemma, costs, lexicon):
                continue
            known = lexicon.get(form)
            other = heads.get(known[0]) if known else None
            if other is not None and (other <= own or known[0] == stem(lemma)):
                continue
            if form not in table or own < table[form][0]:
                table[form] = (own, stem(lemma))
    return table


def is_usual(form, lemma, costs, lexicon):
    if form in lexicon or costs.vocabulary.frequencies.get(form, 0) >= 4:
        return True
    return costs.head_counts[lemma] > 0 or costs.head[lemma] < 12


def whole_words(costs, splitter, stem):
    """Known words that are no compounds but would be split."""
    vocabulary = costs.vocabulary
    lemmas = {}
    for kind in (vocabulary.nouns, vocabulary.adjectives):
        for lemma, forms in kind.items():
            for form in forms:
                lemmas.setdefault(form, set()).add(lemma)
    simplex = {
        lemma for lemma in vocabulary.dictionary_nouns
        if lemma in costs.simple and lemma not in costs.compounds and vocabulary.zipf(lemma) > 2.5
    }
    names = {name + ending for name in vocabulary.names for ending in ("", "s", "er", "ers", "ern")}
    found = set()
    for word in vocabulary.verb_forms | set(lemmas) | names:
        if len(word) < SHORTEST_WORD or word not in vocabulary.frequencies and word not in splitter.lexicon:
            continue
        if is_compound(lemmas.get(word, set()), word, costs, simplex):
            continue
        if splitter.split(word):
            found |= {word, stem(word)}
    return found


def is_compound(lemmas, word, costs, simplex):
    """Whether one reading may be a compound; names are none."""
    if word in costs.vocabulary.names and word not in costs.vocabulary.dictionary_nouns:
        return False
    for lemma in lemmas:
        if lemma in costs.cuts:
            return True
        if lemma in costs.vocabulary.nouns and not costs.is_derived(lemma) and lemma not in simplex:
            return True
    return False


def steps(cost):
    return round(cost / STEP)
