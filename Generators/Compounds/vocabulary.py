"""The nouns, verbs and adjectives of the packages, and how frequent they are."""

import math
from collections import defaultdict

from folding import is_plain, fold
from sources import read_frequencies, read_lemmas, read_nouns


class Vocabulary:
    """Lemmas with their forms by word class, all folded."""

    def __init__(self):
        self.frequencies = read_frequencies()
        nouns, readings = read_nouns()
        # Sun and Rhine are names as well as nouns.
        proper = {fold(noun.lemma) for noun in nouns if noun.is_name and noun.genus & {"m", "f"}}
        self.dictionary_nouns = {fold(noun.lemma) for noun in nouns if not noun.is_name}
        self.adjectival = {fold(noun.lemma) for noun in nouns if noun.is_adjectival}
        forms = defaultdict(lambda: defaultdict(set))
        for reading in readings + list(read_lemmas(nouns)):
            if reading.lemma[1:] != reading.lemma[1:].lower():
                continue  # ARD, LKW
            form, lemma = fold(reading.form), fold(reading.lemma)
            if is_plain(form) and is_plain(lemma):
                forms[reading.kind][lemma].add(form)
                forms[reading.kind][lemma].add(lemma)
        self.verbs, self.adjectives, self.names = forms["verb"], forms["adjective"], forms["name"]
        self.verb_forms = {form for all_forms in self.verbs.values() for form in all_forms}
        self.adjective_forms = {form for all_forms in self.adjectives.values() for form in all_forms}
        self.proper = proper
        lower_case = self.adjective_forms | self.verb_forms
        self.nouns = {
            lemma: all_forms for lemma, all_forms in forms["noun"].items()
            if lemma in self.dictionary_nouns or lemma in proper or lemma not in lower_case
        }

    def zipf(self, form):
        """Powers of ten among a billion words; 0 for what does not occur."""
        return math.log10(max(1, self.frequencies.get(form, 0)))
