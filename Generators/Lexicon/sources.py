"""The packages that the lexicon is made from, read as readings: a form, its lemma, a word class and a weight.

The weight says which share of a lemma's occurrences the form has, roughly; `choice.py` weighs readings with it.
"""

import csv
import re
from collections import defaultdict
from typing import NamedTuple

from folding import fold, is_plain


class Reading(NamedTuple):
    form: str  # as written
    lemma: str  # as written
    kind: str  # noun, name, verb, adjective, other
    weight: float


# Share of a noun's occurrences by case and number.
NOUN_SHARES = {
    "nominativ singular": 0.25, "akkusativ singular": 0.2, "dativ singular": 0.15, "genitiv singular": 0.08,
    "nominativ plural": 0.12, "akkusativ plural": 0.08, "genitiv plural": 0.05, "dativ plural": 0.06,
}
# A column with * holds what is more solemn, in the dative hardly said any more: des Landes, dem Lande.
RARE = {"genitiv singular": 0.4}
RAREST = 0.02

NAMES = {"Toponym", "Vorname", "Nachname", "Eigenname", "Straßenname"}
NO_WORDS = {"Wortverbindung", "Affix", "Suffix", "Gebundenes Lexem", "Buchstabe", "Symbol", "Redewendung"}


class Noun(NamedTuple):
    lemma: str
    genus: frozenset
    is_adjectival: bool  # Beamter, Angehörige
    is_name: bool


def read_nouns():
    """(nouns, readings) of german-nouns."""
    from german_nouns.config import CSV_FILE_PATH

    nouns, readings = [], []
    with open(CSV_FILE_PATH, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            classes = set(row["pos"].split(","))
            lemma = row["lemma"]
            if classes & NO_WORDS or not is_plain(fold(lemma)):
                continue
            is_name = bool(classes & NAMES)
            genus = frozenset(row[c] for c in ("genus", "genus 1", "genus 2", "genus 3", "genus 4") if row[c])
            nouns.append(Noun(lemma, genus, "adjektivische Deklination" in classes, is_name))
            if is_name:
                readings += names(lemma)
            readings += inflected(row, lemma)
    return nouns, readings


def names(lemma):
    yield Reading(lemma, lemma, "name", 0.9)
    if lemma[-1] not in "sxzß":
        yield Reading(lemma + "s", lemma, "name", 0.1)


def inflected(row, lemma):
    shares = defaultdict(float)
    shares[lemma] += 0.05
    for column, form in row.items():
        if not form or form == "—":
            continue
        for prefix, share in NOUN_SHARES.items():
            if column.startswith(prefix):
                variant = column[len(prefix):].strip()
                factor = RARE.get(prefix, RAREST) if "*" in variant else 0.4 if variant and variant != "1" else 1
                shares[form] += share * factor
    for form, share in shares.items():
        yield Reading(form, lemma, "noun", share)


# What the dictionary says otherwise of frequent words.
CORRECTIONS = {
    "gedacht": "denken",  # not gedenken
    "gefällt": "gefallen",  # not fällen
    "gesamt": "gesamt", "gesamte": "gesamt", "gesamten": "gesamt", "gesamter": "gesamt", "gesamtes": "gesamt",
    "weitere": "weiter", "weiteren": "weiter", "weiterer": "weiter", "weiteres": "weiter", "weiterem": "weiter",
}

# Share of a verb's occurrences by the ending of the form; the first row that fits counts.
VERB_SHARES = [
    ("test", 0.001), ("st", 0.01),  # sagtest, sagst
    ("tet", 0.02), ("ten", 0.05), ("te", 0.1), ("t", 0.2),  # sagten, sagte, sagt
    ("en", 0.04), ("e", 0.05),  # sprachen, ich sage
]
ADJECTIVE_SHARES = [
    ("stes", 0.01), ("ster", 0.01), ("stem", 0.005), ("sten", 0.04), ("ste", 0.04),
    ("en", 0.25), ("er", 0.1), ("es", 0.08), ("em", 0.03), ("e", 0.2),
]
# Verbs that have -et in the present: findet, arbeitet, öffnet, atmet.
NEEDS_E = re.compile(r"([dt]|[^aeiouäöühlrnm][nm])$")
ADJECTIVE_ENDINGS = {"en", "er", "es", "em", "e"}


def share(form, lemma, rows, otherwise):
    if form == lemma:
        return 0.3
    return next((value for ending, value in rows if form.endswith(ending)), otherwise)


def read_lemmas(nouns):
    """Readings of simplemma's German dictionary, which tells nouns by their capital."""
    from simplemma.strategies.dictionaries.dictionary_factory import _load_dictionary_from_disk

    lemmas = {k.decode(): v.decode() for k, v in _load_dictionary_from_disk("de").items()}
    known = {noun.lemma for noun in nouns if not noun.is_name}
    verbs = infinitives(lemmas)
    lemmas.update(prefixed_participles(lemmas, verbs))
    participles = {fold(n.lemma) for n in nouns if n.is_adjectival}
    lemmas.update(CORRECTIONS)
    for form, lemma in lemmas.items():
        if not is_plain(fold(form)) or not is_plain(fold(lemma)) or form[1:] != form[1:].lower():
            continue
        if form[0].isupper():
            if lemma[0].isupper() and lemma not in known and not is_nominalized(lemma, lemmas):
                yield Reading(form, lemma, "noun", 0.5 if form == lemma else 0.1)
        elif not lemma[0].isupper():
            yield lower_case(form, lemma, lemmas, verbs, participles)
            if form == lemma and lemma in verbs and lemmas.get(lemma + "e") == lemma:
                yield Reading(form, lemma, "adjective", 0.3)  # modern, also a verb
    for verb in verbs:
        if lemmas.get(verb) != verb:
            yield Reading(verb, verb, "verb", 0.3)  # schicken, also a form of schick
    for adjective in {lemma for form, lemma in lemmas.items() if form == lemma + "er" and lemma not in verbs}:
        if adjective.islower() and is_plain(fold(adjective)):
            for ending in sorted(ADJECTIVE_ENDINGS):
                if lemmas.get(adjective + ending) != adjective:
                    # faule, also a form of faulen
                    yield lower_case(adjective + ending, adjective, lemmas, verbs, participles)


def infinitives(lemmas):
    """Lower-case lemmas in -n that have a form in -t or -te."""
    forms = defaultdict(set)
    for form, lemma in lemmas.items():
        if form[0].islower() and lemma.endswith("n"):
            forms[lemma].add(form)
    return {
        lemma for lemma, all_forms in forms.items()
        if lemma[-2:] in ("en", "rn", "ln", "un") and any(f.endswith(("t", "te")) for f in all_forms)
    }


def prefixed_participles(lemmas, verbs):
    """mitgebracht → mitbringen, as gebracht → bringen; the dictionary leaves many of them alone."""
    found = {}
    for form, lemma in lemmas.items():
        if form == lemma and form.islower() and form.endswith(("t", "en")) and form not in verbs:
            for length in range(2, len(form) - 4):
                verb = form[:length] + lemmas.get(form[length:], "-")
                if verb in verbs and lemmas.get(form[length:]) in verbs:
                    found[form] = verb
    return found


def is_nominalized(lemma, lemmas):
    """`Verkeilende`, `Legendärere`: adjectives with a capital, which the adjective's own forms cover."""
    return lemmas.get(lemma.lower(), lemma).islower()


def lower_case(form, lemma, lemmas, verbs, nominalized):
    """A verb's or adjective's form; participles of the past go to their verb, those of the present stand alone."""
    if form.endswith("end") and lemma == form[:-1]:
        return Reading(form, form, "adjective", 0.1)  # forschend: not forschen
    if lemma in verbs and form.startswith(lemma + "d"):
        return Reading(form, lemma + "d", "adjective", 0.1)  # dringenden: not dringen
    if lemma in verbs and form[len(lemma):] not in ADJECTIVE_ENDINGS:
        weight = share(form, lemma, VERB_SHARES, 0.1)
        if form.endswith("st") and lemma.removesuffix("en").endswith(("s", "ß", "z", "x")):
            weight = 0.2  # löst, sitzt: both persons
        if "zu" in form and form.endswith("n") and "zu" not in lemma:
            weight = 0.03  # anzumelden
        if form + "en" == lemma or form + "n" == lemma:
            weight = 0.01  # sag!
        if form.endswith(("et", "est")) and not NEEDS_E.search(form.removesuffix("est").removesuffix("et")):
            weight = 0.002  # ihr planet, not findet, öffnet
        if weight == 0.1 and lemmas.get(lemma[:-2] + "ete") == lemma and form != lemma[:-2] + "ete":
            weight = 0.01  # verwandte beside verwendete
        return Reading(form, lemma, "verb", weight)
    verb = lemmas.get(lemma)
    if verb in verbs and not lemma.endswith("end"):
        if fold(lemma) + "er" in nominalized:
            return Reading(form, lemma, "adjective", share(form, lemma, ADJECTIVE_SHARES, 0.1))  # Abgeordnete
        return Reading(form, verb, "verb", 0.04)  # gelöschten → gelöscht → löschen
    is_adjective = form != lemma or lemmas.get(lemma + "e") == lemma or lemmas.get(lemma + "en") == lemma
    return Reading(
        form, lemma, "adjective" if is_adjective else "other", share(form, lemma, ADJECTIVE_SHARES, 0.1)
    )


def read_frequencies():
    """Occurrences per billion words, by folded form."""
    from wordfreq import get_frequency_dict

    frequencies = defaultdict(float)
    for word, frequency in get_frequency_dict("de", "large").items():
        frequencies[fold(word)] += frequency * 1e9
    return frequencies
