"""Everything that could be a part of a compound, with a weight that says how usual its shape is."""

from collections import defaultdict
from typing import NamedTuple

from rules import (
    COMBINING, NEVER_FIRST, NEVER_HEAD, NO_FIRST_ADJECTIVES, PREFIXES, S_NOUNS, SHORT_VERB_STEMS, VERB_PARTICLES,
)


class Candidate(NamedTuple):
    base: str
    kind: str
    weight: float


def first_parts(vocabulary, function_words):
    """form → the most likely base form: schul → schule, haeuser → haus, lese → lesen."""
    found = defaultdict(list)
    for lemma, forms in vocabulary.nouns.items():
        if lemma in vocabulary.dictionary_nouns or vocabulary.zipf(lemma) > 1.5:
            for form, weight in noun_forms(lemma, forms, vocabulary):
                found[form].append(Candidate(lemma, "noun", weight))
    for verb in vocabulary.verbs:
        for form, weight in verb_forms(verb, vocabulary):
            found[form].append(Candidate(verb, "verb", weight))
    for adjective in vocabulary.adjectives:
        if vocabulary.zipf(adjective) >= 3 and not is_participle(adjective, vocabulary):
            declined = {adjective + "e", adjective + "en"} <= vocabulary.adjectives[adjective]
            if declined and not adjective.endswith(NO_FIRST_ADJECTIVES):
                found[adjective].append(Candidate(adjective, "adjective", 0.4))
    for form in COMBINING:
        found[form] = [Candidate(form, "combining", 2.0)]
    # Function words of five letters and more are nouns in front of a head: Waren·wirtschaft.
    excluded = (NEVER_FIRST | {word for word in function_words if len(word) < 5 or word not in found}) - COMBINING
    return {
        form: max(rows, key=lambda row: row.weight * 10 ** (0.5 * vocabulary.zipf(row.base)))
        for form, rows in found.items() if len(form) >= 3 and form not in excluded
    }


def noun_forms(lemma, forms, vocabulary):
    if len(lemma) < 3:
        return
    needs_s = lemma.endswith(S_NOUNS)
    yield lemma, 0.15 if needs_s else 1.0  # Haus·tür
    if needs_s:
        yield lemma + "s", 1.0  # Forschungs·
    elif not lemma.endswith(("s", "e", "x", "z", "sch")):
        yield lemma + "s", 0.15  # Arbeits·
    elif lemma.endswith(("z", "sch")):
        yield lemma + "s", 0.01
    if lemma in vocabulary.adjectival:
        yield (lemma if lemma.endswith("e") else lemma[:-1]) + "n", 0.6  # Kranken·
        return
    for form in forms:
        yield form, form_weight(lemma, form)
        if form == lemma + "e" and vocabulary.zipf(lemma) > 3:
            yield form + "n", 0.02  # Dokumenten·
    if lemma.endswith("e") and len(lemma) > 4:
        yield lemma[:-1], 0.3  # Schul·
        yield lemma[:-1] + "s", 0.1  # Geschichts·


def form_weight(lemma, form):
    if form == lemma:
        return 0
    if form.endswith("ens") or form.endswith("es"):
        return 0.1  # Herzens·, Bundes·
    if form.endswith("s"):
        return 0.12
    if form.endswith("ern") or form.endswith("eln"):
        return 0.0
    if form.endswith(("en", "n")):
        return 0.6 if lemma.endswith("e") else 0.3  # Blumen·, Frauen·
    if form.endswith("er"):
        return 0.4  # Häuser·
    if form.endswith("e"):
        return 0.15  # Hunde·
    return 0.1  # Mütter·


def verb_forms(verb, vocabulary):
    if vocabulary.zipf(verb) < 2.4 and not verb.endswith("ieren"):
        return
    root = verb[:-2] if verb.endswith("en") else verb[:-1]
    if len(root) < 4 and root not in SHORT_VERB_STEMS:
        return
    if root.endswith(("chn", "ckn", "dn", "gn", "tm", "tn")):
        root = root[:-1] + "e" + root[-1]  # Rechen·
    yield root, 0.5 if vocabulary.zipf(verb) > 3 else 0.2  # Schreib·
    if root[-1] in "bdgstnhlr" and len(root) < 9 and not verb.endswith(("eln", "ern", "ieren")):
        yield root + "e", 0.5 if vocabulary.zipf(verb) > 4.5 else 0.1  # Lese·


def is_participle(adjective, vocabulary):
    """denkend, fokussiert."""
    if adjective.endswith("end"):
        return any(verb in vocabulary.verbs for verb in (adjective[:-3] + "en", adjective[:-3] + "n", adjective[:-1]))
    return adjective in vocabulary.verb_forms


def heads(vocabulary, function_words):
    """lemma → weight."""
    found = {}
    for lemma in vocabulary.nouns:
        usual = lemma in vocabulary.dictionary_nouns or lemma in vocabulary.proper
        found[lemma] = 1.0 if usual else 0.3 if vocabulary.zipf(lemma) > 2 else 0.05
    for adjective in vocabulary.adjectives:
        if is_participle(adjective, vocabulary):
            if vocabulary.zipf(adjective) > 3:
                found.setdefault(adjective, 0.1)  # bereichs·übergreifend
        else:
            found.setdefault(adjective, 0.5 if vocabulary.zipf(adjective) > 3 else 0.1)  # kultur·politisch
    for verb in vocabulary.verbs:
        if vocabulary.zipf(verb) > 3:
            found.setdefault(verb, 0.1)  # Besitzstands·denken
    excluded = NEVER_HEAD | function_words
    return {lemma: weight for lemma, weight in found.items() if len(lemma) >= 3 and lemma not in excluded}


DERIVED = """
    ung er erin erei erschaft bar barkeit lich lichkeit nis end ende ender t ter te theit enheit heit keit sam samkeit ling
    e el n en
""".split()


def derived_words(vocabulary):
    """Nouns and adjectives that are derived from a prefixed verb, or from a place: Verbraucher, Teilnehmer, Salzburger."""
    words = set()
    for verb in vocabulary.verbs:
        if vocabulary.zipf(verb) < 2.3 or not is_whole_verb(verb, vocabulary):
            continue
        root = verb[:-2] if verb.endswith("en") else verb[:-1]
        roots = {root, root + "er", root + "el"}
        if verb.endswith(("eln", "ern")):
            roots.add(verb[:-3] + verb[-2])  # umsegeln → Umseglung
        words |= {root + ending for root in roots for ending in DERIVED}
    known = set(vocabulary.nouns) | set(vocabulary.adjectives)
    for word in known:
        if any(word.endswith(e) and word[:-len(e)] in vocabulary.names for e in ("er", "isch", "erin")):
            words.add(word)
    return words & known


def prefixed_nouns(vocabulary):
    """word → what stands behind the prefix: nachnutzung → nutzung."""
    found = {}
    for word in vocabulary.nouns:
        for prefix in PREFIXES:
            rest = word[len(prefix):]
            if word.startswith(prefix) and len(rest) >= 3 and rest in vocabulary.nouns:
                found.setdefault(word, []).append(rest)
    return found


def is_whole_verb(verb, vocabulary):
    if verb.startswith(("be", "ge", "er", "ver", "zer", "ent")) or vocabulary.zipf(verb) >= 4:
        return True
    return any(
        verb.startswith(p) and len(verb) - len(p) >= 4 and (verb[len(p):] in vocabulary.verbs or verb[len(p):].startswith("zu"))
        for p in PREFIXES | VERB_PARTICLES
    )
