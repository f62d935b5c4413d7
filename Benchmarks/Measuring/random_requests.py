"""Random requests for `serve`, made of the words of an archive: the same for the same archive and seed."""
import random
import re

from Measuring import archives

TODAY = "2026-08-31"
KINDS = ["lead", "body", "links", "boilerplate"]
DATES = [
    "since:{year}", "seit:{year}-0{digit}", "until:{year}", "bis:{year}-0{digit}-1{digit}", "date:{year}",
    "date:{year}-0{digit}", "datum:{year}-Q2", "date:..{year}", "date:KW{digit}/{year}", "vor:{year}", "ab:{year}",
    "since:märz", 'seit:"{digit} Monate"', "until:gestern", "date:letztesjahr", "since:2024-13-45",
]
GENDER_MARKS = [
    "{stem}*innen", "{stem}:innen", "{stem}_innen", "{stem}/innen", "{stem}/-innen", "{stem}Innen", "{stem}·innen",
    "{stem}ïnnen", "{stem}(inn)en", "{stem}*in", "{stem}:in", "{stem}innen und {stem}", "{stem}!nnen", "{stem}’innen",
]
OPERATORS = [
    "OR", "ODER", "AND", "UND", "NOT", "NICHT", "NEAR", "NEAR/3", "NEAR/0", "NEAR/99999999999999999999", "|", "-", "--",
    "+", "=", "(", ")", "((", '"', "„", "“", "«", "*", "**", ":", "title:", "kind:", "since:", "date:..", "model:",
    "link:", "§ 5", "&", "/", "?", "…", "\t", "C++", "18:30", "GPT-4", "Qwen3", "KI/ML", "ß", "é", "e\u0301", "\u00ad",
    "日本", "🦕",
]
FIELDS = ["tag:", "author:", "newsletter:", "access:", "source:", "quelle:", "link:", "model:", "titel:", "rubrik:"]


class RandomRequests:
    def __init__(self, archive, seed):
        self.dice = random.Random(f"{seed} {archive.name}")
        self.files = [str(path.relative_to(archive)) for path in archives.issue_files(archive)]
        self.texts = archives.sample_texts(archive, self.dice)
        self.lines = archives.lines_of_words(self.texts, shortest=2)
        self.runs = [run.split() for run in self._found(r"\b\w{2,}(?: \w{2,})+\b")]
        self.titles = self._found(r"(?mi)^(?:title:|#) *(.+)$")
        self.headings = self._found(r"(?m)^##+ *(.+)$")
        self.data = self._found(r"(?mi)^(?:author|tags|newsletter|source): *\[?(.+?)\]?$")
        self.addresses = re.findall(r"https?://[^\s)>\"\]]+", "\n".join(self.texts)) or ["https://openai.com/sora"]
        self.names = self._found(r"\b[A-ZÄÖÜ]\w*[A-Z0-9]\w*\b|(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]{2,}\b")
        self.years = re.findall(r"\b(?:19|20)\d\d\b", "\n".join(self.texts)) or ["2024"]

    def _found(self, pattern):
        return [found for text in self.texts for found in re.findall(pattern, text)] or ["Sora Video"]

    def next(self):
        """What the request is about, its method, and its parameters."""
        kind = self.dice.choices(list(WEIGHTS), WEIGHTS.values())[0]
        made = getattr(self, kind)()
        if isinstance(made, tuple):
            return kind, *made
        params = {"query": made, "limit": 20, "explain": True, "totals": True, "today": TODAY}
        return kind, "search", params | self._view()

    def _view(self):
        """Now and then another order, another grouping or another page."""
        view = self.dice.random()
        if view < 0.7:
            return {}
        if view < 0.85:
            return {"sort": self.dice.choice(["newest", "oldest"])}
        return {"groupBy": self.dice.choice(["issue", "section"])} if view < 0.95 else {"offset": 20}

    # Pieces of queries

    def _words(self, most=4):
        """Words of one line, so that some passage has them all."""
        line = self.dice.choice(self.lines)
        return self.dice.sample(line, min(len(line), self.dice.randint(1, most)))

    def _word(self):
        return self.dice.choice(self.dice.choice(self.lines))

    def _phrase(self, most=3):
        """Words that follow each other."""
        run = self.dice.choice(self.runs)
        start = self.dice.randrange(len(run) - 1)
        return " ".join(run[start:start + self.dice.randint(2, most)])

    def _one_of(self, things):
        """A word of one of them."""
        return self.dice.choice(re.findall(r"\w+", self.dice.choice(things)) or ["Sora"])

    # Queries

    def words(self):
        words = " ".join(self._words())
        return words if self.dice.random() < 0.5 else words.lower()

    def phrase(self):
        return f'"{self._phrase()}"' + (f" {self._word()}" if self.dice.random() < 0.3 else "")

    def either(self):
        operator = self.dice.choice([" OR ", " ODER ", " | "])
        either = operator.join(self._word() for _ in range(self.dice.randint(2, 4)))
        return f"({either}) {self._word()}" if self.dice.random() < 0.3 else either

    def prefix(self):
        word = self._word()
        return f"{word[:self.dice.randint(2, max(3, len(word) - 1))]}* {' '.join(self._words(2)[1:])}".strip()

    def exclusion(self):
        mark = self.dice.choice(["-", "NOT ", "NICHT ", "-=", '-"'])
        return f"{' '.join(self._words(2))} {mark}{self._word()}"

    def field(self):
        field = self.dice.choice(["title", "section", "kind", "date", "data", "link"])
        words = " ".join(self._words(2))
        if field == "title":
            return f"title:{self._one_of(self.titles)}" + (f" {words}" if self.dice.random() < 0.3 else "")
        if field == "section":
            return f"section:{self._one_of(self.headings)}" + (f" {words}" if self.dice.random() < 0.3 else "")
        if field == "kind":
            return f"{words} kind:{self.dice.choice(KINDS)}"
        if field == "date":
            return f"{words} {self._date()}"
        if field == "data":
            return f"{self.dice.choice(FIELDS)}{self._one_of(self.data + self.names[:len(self.data)])}"
        return f"link:{self.dice.choice(self.addresses).split('/')[2]}"

    def _date(self):
        return self.dice.choice(DATES).format(year=self.dice.choice(self.years), digit=self.dice.randint(1, 9))

    def exact(self):
        return f"={self._word()}" if self.dice.random() < 0.6 else f'="{self._phrase(2)}"'

    def near(self):
        first, second = (self._words(2) * 2)[:2]
        return f"{first} NEAR/{self.dice.randint(1, 9)} {second}"

    def gender(self):
        people = [word for word in self._words(40) if word.endswith(("er", "in", "innen", "ern"))]
        stem = re.sub(r"(innen|in|n)$", "", self.dice.choice(people or ["Nutzer", "Forscher", "Entwickler"]))
        return self.dice.choice(GENDER_MARKS).format(stem=stem)

    def compound(self):
        """Two words of a line in one, or one long word in two."""
        words = self.dice.choice(self.lines)
        joint = self.dice.choice(["", "-", " "])
        long = [word for word in words if len(word) > 9]
        if long and self.dice.random() < 0.6:
            word = self.dice.choice(long)
            place = self.dice.randint(3, len(word) - 3)
            return f"{word[:place]}{joint}{word[place:]}"
        return f"{self._word()}{joint}{self._word().lower()}"

    def typo(self):
        word = self._word()
        place = self.dice.randrange(len(word))
        return word[:place] + self.dice.choice(["", "x", "e", word[place] * 2]) + word[place + 1:]

    def operators(self):
        """What nobody means: operators, signs and words in any order."""
        pieces = self._words(3) + self.dice.choices(OPERATORS, k=self.dice.choice([1, 1, 1, 2, 2, 3, 6]))
        self.dice.shuffle(pieces)
        return "".join(piece + self.dice.choice(["", " ", " "]) for piece in pieces)

    # Other methods

    def mentions(self):
        options = {
            "by": self.dice.choice(["month", "year", "issue", "section", "version", "newsletter"]), "aliases": True,
            "compounds": True, "ignoreCase": True, "doubtful": self.dice.choice(["exclude", "only"]), "sort": "newest",
            "since": "2019-03",
        }
        chosen = self.dice.sample(sorted(options), self.dice.randint(0, 3))
        return "mentions", {"name": self.dice.choice(self.names), "today": TODAY} | {
            option: options[option] for option in chosen}

    def trends(self):
        names = [self.dice.choice(self.names) for _ in range(self.dice.randint(1, 4))]
        return "trends", {"names": names, "by": self.dice.choice(["month", "year", "section", "version"])}

    def models(self):
        return "models", self.dice.choice([{}, {"kind": "text"}, {"kind": "image"}, {"limit": 5, "offset": 3}])

    def links(self):
        address = self.dice.choice(self.addresses)
        return "links", {"url": address} if self.dice.random() < 0.5 else {"domain": (address + "//").split("/")[2]}

    def similar(self):
        """A stretch of an issue as a draft."""
        lines = self.dice.choice(self.texts).splitlines()
        start = self.dice.randrange(len(lines) or 1)
        return "similar", {"text": "\n".join(lines[start:start + 8]).strip() or self._phrase(), "limit": 3}

    def issue(self):
        return "issue", {"id": self.dice.choice(self.files)}

    def suggest(self):
        return "suggest", {"prefix": self._word()[:self.dice.randint(1, 6)]}

    def analyze(self):
        return "analyze", {"text": " ".join(self.dice.choice(self.lines))}


# How many of a hundred or so requests are of each kind.
WEIGHTS = {
    "words": 28, "phrase": 7, "either": 7, "prefix": 5, "exclusion": 5, "field": 12, "exact": 4, "near": 3, "gender": 5,
    "compound": 4, "typo": 4, "operators": 8, "mentions": 4, "trends": 2, "models": 0.3, "links": 3, "similar": 2,
    "issue": 2, "suggest": 2, "analyze": 2,
}
