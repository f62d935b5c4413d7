"""Which lemma a form belongs to, when several claim it."""

from collections import defaultdict

from folding import fold, is_plain

ROUNDS = 12
CLASSES = ("noun", "name", "verb", "adjective", "other")


class Choice:
    """Shares a form's occurrences out among its lemmas, by turns with the lemmas' own frequencies.

    Works on folded spellings throughout: `essen` and `Essen` are one form, and lemmas that fold alike are one lemma.
    """

    def __init__(self, readings, frequencies):
        self.frequencies = frequencies
        self.weights = defaultdict(lambda: defaultdict(float))  # form → (lemma, kind) → weight
        for reading in readings:
            form, key = fold(reading.form), (fold(reading.lemma), reading.kind)
            self.weights[form][key] = max(self.weights[form][key], reading.weight)
        self.lemmas = {}  # (lemma, kind) → occurrences
        self.share()

    def share(self):
        self.lemmas = {key: 1.0 for keys in self.weights.values() for key in keys}
        for _ in range(ROUNDS):
            counts = defaultdict(float)
            for form, keys in self.weights.items():
                frequency = self.frequencies.get(form, 0) + 0.1
                shares = {key: self.lemmas[key] * weight for key, weight in keys.items()}
                total = sum(shares.values())
                for key, part in shares.items():
                    counts[key] += frequency * part / total
            self.lemmas = {key: max(count, 0.01) for key, count in counts.items()}

    def shares(self, form):
        """(lemma, kind) → which part of the form's occurrences it has."""
        parts = {key: self.lemmas[key] * weight for key, weight in self.weights[form].items()}
        total = sum(parts.values())
        return {key: part / total for key, part in parts.items()}

    def count(self, lemma):
        """Occurrences of all that folds to a lemma."""
        return sum(self.lemmas.get((lemma, kind), 0) for kind in CLASSES)


# A lemma's own spelling is its form unless the other reading is this much more frequent: `trug` is of `tragen`.
OWN_SPELLING = 0.03
# Readings that are no rarer than this make a noun and a verb one family: die Fragen, wir fragen.
COMPARABLE = 0.1
# Classes with a smaller share are not mentioned.
CLASS_SHARE = 0.08


def choose(choice):
    """form → (stem, classes); stems are folded lemmas, and a stem's own stem is itself."""
    stems, classes = {}, {}
    for form in choice.weights:
        shares = choice.shares(form)
        by_lemma = defaultdict(float)
        for (lemma, _), part in shares.items():
            by_lemma[lemma] += part
        best = max(by_lemma, key=lambda lemma: (by_lemma[lemma], -len(lemma), lemma))
        if by_lemma.get(form, 0) >= OWN_SPELLING:
            best = form
        stems[form] = best
        kept = {kind for (lemma, kind), part in shares.items() if part >= CLASS_SHARE}
        classes[form] = kept or {max(shares, key=shares.get)[1]}
    return stems, classes


def join_nouns_and_verbs(choice, stems):
    """lemma → lemma of its family: fragen → frage, where `Fragen` and `fragen` are about as frequent.

    The form is one word on every level; without this, one of `Frage` and `fragt` would lose it.
    """
    family = {}
    for (verb, kind), count in choice.lemmas.items():
        if kind != "verb" or not verb.endswith("n"):
            continue
        for noun in (verb[:-1], verb[:-2]):
            if (noun, "noun") not in choice.lemmas or (noun, "noun") not in choice.weights[verb]:
                continue
            shares = choice.shares(verb)
            noun_share, verb_share = shares.get((noun, "noun"), 0), shares.get((verb, "verb"), 0)
            if min(noun_share, verb_share) >= COMPARABLE and stems.get(noun) == noun:
                family[verb] = noun
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
    feminine = {fold(n.lemma) for n in nouns if n.genus == {"f"} and n.lemma.endswith("in") and not n.is_name}
    pairs = {}
    for lemma in feminine:
        base = lemma[:-2]
        if len(base) < 3:
            continue
        candidates = []
        for spelling in (base, *without_umlaut(base)):
            candidates += [spelling, spelling + "e", spelling + "er"]
        candidates = [c for c in candidates if c in masculine]
        if base.endswith("er") and base + "er" in masculine:
            pairs[lemma] = base + "er"
        elif candidates:
            pairs[lemma] = max(candidates, key=lambda c: (choice.lemmas.get((c, "noun"), 0), c))
    return pairs


def adjectival(choice, nouns, stems):
    """Lemma of a noun with an adjective's endings → the stem of its family: deutscher, deutsche → deutsch."""
    family = {}
    for noun in nouns:
        lemma = fold(noun.lemma)
        if not noun.is_adjectival or not is_plain(lemma):
            continue
        base = lemma[:-1] if lemma.endswith(("er", "es")) else lemma  # angehoerige
        root = base[:-1]
        if not base.endswith("e") or len(root) < 3:
            continue
        if (root, "adjective") in choice.lemmas:
            family[lemma] = root
        elif root + "er" != lemma and any((root + "er", kind) in choice.lemmas for kind in ("noun",)):
            family[lemma] = root + "er"
    return family
