"""Which lemma a form belongs to, when several claim it."""

from collections import defaultdict

from folding import fold, is_plain

CLASSES = ("noun", "name", "verb", "adjective", "other")
ROUNDS = 8
# How much more frequent than its other forms let expect the most frequent form of a lemma may be.
SURPRISE = 1.2
# A lemma that has only one form of weight gives way where other lemmas explain this share of its occurrences: `Medien`
# is of Medium, but `Eltern` is not of Elter.
EXPLAINED = 0.07
OTHER_FORMS = 0.15
GIVES_WAY = 0.05
# Nouns with an adjective's endings are mostly something else: faule is of faul, not of Fauler.
ADJECTIVAL = 0.1
# A verb's form in -e or without ending that is so many times more frequent than the verb lets expect is a foreign word:
# title is not of titeln.
FOREIGN = 20.0
# Readings that are no rarer than this make a noun and a verb one family: die Fragen, wir fragen.
COMPARABLE = 0.1
# … where the form is the noun's plural in all cases, not in the dative alone: Frage, not Test.
PLURAL = 0.2


class Choice:
    """Shares a form's occurrences out among the lemmas that claim it, by turns with the lemmas' own frequencies.

    Works on folded spellings throughout: `essen` and `Essen` are one form, and lemmas that fold alike are one lemma.
    """

    def __init__(self, readings, frequencies, adjectival):
        self.frequencies = frequencies
        self.adjectival = adjectival
        self.weights = defaultdict(lambda: defaultdict(float))  # form → (lemma, kind) → weight
        for reading in readings:
            form, key = fold(reading.form), (fold(reading.lemma), reading.kind)
            self.weights[form][key] += reading.weight
        self.normalize()
        self.lemmas = {key: 1.0 for keys in self.weights.values() for key in keys}  # → occurrences
        for _ in range(ROUNDS):
            self.share()

    def frequency(self, form):
        return self.frequencies.get(form, 0) + 0.1

    def normalize(self):
        totals = defaultdict(float)
        for keys in self.weights.values():
            for key, weight in keys.items():
                totals[key] += weight
        for keys in self.weights.values():
            for key in keys:
                keys[key] /= totals[key]

    def share(self):
        counts = defaultdict(float)
        first = {}  # (lemma, kind) → its most frequent form with its occurrences
        for form in self.weights:
            frequency = self.frequency(form)
            for key, part in self.shares(form).items():
                counts[key] += part * frequency
                first[key] = max(first.get(key, (0, "")), (part * frequency, form))
        lemmas = {}
        for key, count in counts.items():
            most, form = first[key]
            weight = 1 - self.weights[form][key]
            if weight >= OTHER_FORMS:
                count = min(count, SURPRISE * (count - most) / weight + 0.01)
            elif self.is_explained(form, key):
                count *= GIVES_WAY
            lemmas[key] = max(count * ADJECTIVAL if key[0] in self.adjectival and key[1] == "noun" else count, 0.01)
        self.lemmas = lemmas

    def is_explained(self, form, lemma):
        others = (self.lemmas[key] * weight for key, weight in self.weights[form].items() if key != lemma)
        return sum(others) >= EXPLAINED * self.frequency(form)

    def shares(self, form):
        """(lemma, kind) → which part of the form's occurrences it has."""
        parts = {key: self.lemmas[key] * weight for key, weight in self.weights[form].items()}
        total = sum(parts.values())
        return {key: part / total for key, part in parts.items()}

    def is_foreign(self, form):
        expected = sum(self.lemmas[key] * weight for key, weight in self.weights[form].items())
        is_verb_alone = all(kind == "verb" and lemma.startswith(form[:-1]) for lemma, kind in self.weights[form])
        is_short = all(len(form) < len(lemma) for lemma, _ in self.weights[form])
        return is_verb_alone and is_short and self.frequency(form) > FOREIGN * expected

    def count(self, lemma):
        """Occurrences of all that folds to a lemma."""
        return sum(self.lemmas.get((lemma, kind), 0) for kind in CLASSES)


# Classes with a smaller share are not mentioned.
CLASS_SHARE = 0.08


def choose(choice):
    """(form → stem, form → classes); stems are folded lemmas."""
    stems, classes = {}, {}
    for form in choice.weights:
        if choice.is_foreign(form):
            stems[form], classes[form] = form, {"other"}
            continue
        shares = choice.shares(form)
        by_lemma = defaultdict(float)
        for (lemma, _), part in shares.items():
            by_lemma[lemma] += part
        best = max(by_lemma, key=lambda lemma: (by_lemma[lemma], -len(lemma), lemma))
        stems[form] = best
        kept = {
            kind for (lemma, kind), part in shares.items() if part >= CLASS_SHARE or (lemma, kind) == (form, "noun")
        }
        classes[form] = kept or {max(shares, key=shares.get)[1]}
    return stems, classes


def join_nouns_and_verbs(choice, stems):
    """lemma → lemma of its family, the more frequent one: fragen → frage, lese → lesen, where `Fragen` and `fragen` are about as frequent.

    The form is one word on every level; without this, one of `Frage` and `fragt` would lose it.
    """
    family = {}
    for (verb, kind), count in choice.lemmas.items():
        if kind != "verb" or not verb.endswith("n"):
            continue
        for noun in (verb[:-1], verb[:-2]):
            if choice.weights[verb].get((noun, "noun"), 0) < PLURAL:
                continue
            shares = choice.shares(verb)
            noun_share, verb_share = shares.get((noun, "noun"), 0), shares.get((verb, "verb"), 0)
            if shares.get((verb, "noun"), 0) > noun_share:
                continue  # Schaden: not of Schade
            if min(noun_share, verb_share) >= COMPARABLE and stems.get(noun) == noun:
                rarer, other = (noun, verb) if verb_share > noun_share else (verb, noun)
                family[rarer] = other
    return family


UMLAUTS = (("aeu", "au"), ("ae", "a"), ("oe", "o"), ("ue", "u"))


def without_umlaut(base):
    """Spellings with the last umlaut undone: baeuer → bauer."""
    for umlaut, plain in UMLAUTS:
        place = base.rfind(umlaut)
        if place >= 0:
            yield base[:place] + plain + base[place + len(umlaut):]
            return


def masculines(choice, nouns):
    """Feminine lemma → masculine lemma: aerztin → arzt, kollegin → kollege, beamtin → beamter, zauberin → zauberer."""
    masculine = {fold(n.lemma) for n in nouns if "m" in n.genus and not n.is_name}
    adjectival = {fold(n.lemma) for n in nouns if "m" in n.genus and n.is_adjectival}
    feminine = {fold(n.lemma) for n in nouns if n.genus == {"f"} and n.lemma.endswith("in") and not n.is_name}
    pairs = {}
    for lemma in feminine:
        base = lemma[:-2]
        if len(base) < 3:
            continue
        for spelling in (base, *without_umlaut(base)):
            candidates = [c for c in (spelling, spelling + "e") if c in masculine]
            candidates += [c for c in (spelling + "er",) if c in adjectival]
            if candidates:
                break  # Dänin: Däne, not Dan
        if base.endswith("er") and base + "er" in masculine:
            pairs[lemma] = base + "er"
        elif candidates:
            pairs[lemma] = max(candidates, key=lambda c: (choice.lemmas.get((c, "noun"), 0), c))
    return pairs


def adjectival(choice, nouns, stems):
    """Lemma of a noun with an adjective's endings → the stem of its family: deutscher, deutsche → deutsch."""
    family = {}
    others = {fold(noun.lemma) for noun in nouns if not noun.is_adjectival}
    for noun in nouns:
        lemma = fold(noun.lemma)
        if lemma in others:
            continue  # die Weise (manner) beside die Weise (wise woman)
        base = lemma[:-1] if lemma.endswith(("er", "es")) else lemma  # angehoerige
        if not noun.is_adjectival or not base.endswith("e") or len(base) < 4:
            continue
        readings = choice.weights.get(base, {})
        adjectives = [key for key in readings if key[1] == "adjective" and key[0] != lemma]
        if (stems.get(base), "verb") in readings:
            # Verletzte: the past of verletzen as well, and more often.
            family[lemma] = stems[base]
            family.update((adjective, stems[base]) for adjective, _ in adjectives)
        elif adjectives:
            family[lemma] = max(adjectives, key=lambda key: (choice.lemmas[key], key))[0]
        else:
            family[lemma] = base[:-1] + "er"
    return family


def join_nouns_and_adjectives(choice, stems):
    """lemma → lemma of its family: moderne → modern, as die Moderne and moderne Kunst are one form."""
    family = {}
    for (adjective, kind), count in choice.lemmas.items():
        noun = adjective + "e"
        if kind != "adjective" or (noun, "noun") not in choice.weights.get(noun, {}):
            continue
        shares = choice.shares(noun)
        if min(shares[noun, "noun"], shares.get((adjective, "adjective"), 0)) >= COMPARABLE:
            family[noun] = adjective
    return family
