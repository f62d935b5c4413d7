"""The analyzer's word level: lower case, ä → ae, ß → ss, accents dropped."""

import unicodedata

UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "ı": "i"})


def fold(word: str) -> str:
    """`Häuser` → `haeuser`; what is left may hold other characters than a–z."""
    word = unicodedata.normalize("NFC", word).lower().translate(UMLAUTS)
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def is_plain(folded: str) -> bool:
    return folded.isascii() and folded.isalpha() and 2 <= len(folded) <= 40
