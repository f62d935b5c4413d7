"""The packages that the lexicon is made from, read as readings: a form, its lemma, a word class and a weight.

The weight says which share of a lemma's occurrences the form has, roughly; `choice.py` weighs readings with it.
"""

import csv
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
RARE = 0.02  # a column with * holds what is hardly said any more: dem Hause

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
                factor = RARE if "*" in variant else 0.4 if variant and variant != "1" else 1
                shares[form] += share * factor
    for form, share in shares.items():
        yield Reading(form, lemma, "noun", share)


# Share of a verb's occurrences by the ending of the form; the first row that fits counts.
VERB_SHARES = [
    ("en", 0.3), ("ern", 0.3), ("eln", 0.3),  # sagen, ändern, wechseln; also the past: sagten
    ("test", 0.001), ("st", 0.01),  # sagtest, sagst
    ("tet", 0.02), ("te", 0.1), ("t", 0.2),  # sagte, sagt
    ("e", 0.02),  # ich sage
]
ADJECTIVE_SHARES = [
    ("stes", 0.01), ("ster", 0.01), ("stem", 0.005), ("sten", 0.04), ("ste", 0.04),
    ("en", 0.25), ("er", 0.1), ("es", 0.08), ("em", 0.03), ("e", 0.2),
]


def share(form, lemma, rows, otherwise):
    if form == lemma:
        return 0.3
    return next((value for ending, value in rows if form.endswith(ending)), otherwise)


def read_lemmas(nouns):
    """Readings of simplemma's German dictionary, which tells nouns by their capital."""
    from simplemma.strategies.dictionaries.dictionary_factory import _load_dictionary_from_disk

    lemmas = {k.decode(): v.decode() for k, v in _load_dictionary_from_disk("de").items()}
    known = {noun.lemma for noun in nouns}
    verbs = infinitives(lemmas)
    for form, lemma in lemmas.items():
        if not is_plain(fold(form)) or not is_plain(fold(lemma)) or form[1:] != form[1:].lower():
            continue
        if form[0].isupper():
            if lemma[0].isupper() and not is_nominalized(lemma, lemmas, known):
                yield Reading(form, lemma, "noun", 0.5 if form == lemma else 0.1)
        elif not lemma[0].isupper():
            yield lower_case(form, lemma, lemmas, verbs)


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


def is_nominalized(lemma, lemmas, known):
    """`Verkeilende`, `Legendärere`: adjectives with a capital, which the adjective's own forms cover."""
    return lemma not in known and lemmas.get(lemma.lower(), lemma).islower()


def lower_case(form, lemma, lemmas, verbs):
    """A verb's or adjective's form; participles of the past go to their verb, those of the present stand alone."""
    if form.endswith("end") and lemma == form[:-1]:
        return Reading(form, form, "adjective", 0.1)  # forschend: not forschen
    if lemma in verbs:
        weight = share(form, lemma, VERB_SHARES, 0.1)
        if "zu" in form and form.endswith("n") and "zu" not in lemma:
            weight = 0.03  # anzumelden
        if form + "en" == lemma or form + "n" == lemma:
            weight = 0.003  # sag!
        return Reading(form, lemma, "verb", weight)
    verb = lemmas.get(lemma)
    if verb in verbs and not lemma.endswith("end"):
        return Reading(form, verb, "verb", 0.04)  # gelöschten → gelöscht → löschen
    return Reading(form, lemma, "adjective", share(form, lemma, ADJECTIVE_SHARES, 0.1))


def read_frequencies():
    """Occurrences per billion words, by folded form."""
    from wordfreq import get_frequency_dict

    frequencies = defaultdict(float)
    for word, frequency in get_frequency_dict("de", "large").items():
        frequencies[fold(word)] += frequency * 1e9
    return frequencies
