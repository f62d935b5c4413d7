#!/usr/bin/env python3
"""Checks that Fundstelle reads an archive without loss and without junk, against a reading of its own.

Usage:  … | python3 check_text.py ARCHIVE [--list N]

Standard input: JSON Lines, one object an issue, as `fundstelle show --format jsonl` prints it: "path", "title", and
"sections" with "heading" and "passages" ("text", "links"); "links" may stand beside the title and a heading as well.

Without loss: a file is cut into words by markdown-it-py, an independent Markdown parser. Each word, as often as it
stands there, has to be in the stored text, in a link, or in front matter that is not for readers. At most 0.3 % of an
archive's words may be missing.

Without junk: no passage holds a tag, a template's tag, a list of attributes, base64 or a fence, unless that stands in
the file's code.

Exit status: 0 if both hold, 1 if not, 2 for a wrong call, 3 if markdown-it-py or PyYAML is not installed.
"""

import html
import html.parser
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

from check_archive import candidates, front_matter

try:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin
except ImportError:
    print("check_text.py: markdown-it-py and mdit-py-plugins are not installed", file=sys.stderr)
    sys.exit(3)

# At most so much of an archive's words may be missing.
LIMIT = 0.003

READER_KEYS = {
    "title", "titel", "subtitle", "untertitel", "lead", "teaser", "intro", "description", "beschreibung", "excerpt",
    "summary",
}

# A star between letters marks gender and is no emphasis, whatever Markdown says: `Leser*innen`.
GENDER = re.compile(r"(?<=[^\W_])\*(?=[^\W_])|(?<=[^\W_])\*(?=innen)")

# What the file holds and no reader sees, so that its words need not be stored.
UNSEEN = [
    (re.compile(r"<!--.*?-->", re.S), " "),  # comments
    # the address of a picture, also where markdown-it sees no picture: in HTML, and with a blank in it
    (re.compile(r"(!\[[^\]]*\])\([^()\n\"]*(\"[^\"\n]*\")?\)"), r"\1(<> \2)"),
    (re.compile(r"<(script|style|svg|noscript)\b.*?</\1\s*>", re.S | re.I), " "),
    (re.compile(r"\{%\s*comment\s*%\}.*?\{%\s*endcomment\s*%\}", re.S), " "),
    (re.compile(r"\{[%{].*?[%}]\}", re.S), lambda tag: " " + captions(tag.group()) + " "),  # templates' tags
    # attributes of Kramdown, Pandoc and markdown-it
    (re.compile(r"\{(?:[:#.]|\w+=)[^{}]*\}"), " "),
    (re.compile(r"^(:{3,}|!!!|\?\?\?\+?)[ \t]*[\w-]*", re.M), " "),  # a box and its kind
    (re.compile(r"\[![\w-]+\][+-]?"), " "),  # a callout's kind
    (re.compile(r"\[/?[a-z_-]+(?: [^\]\n]*=[^\]\n]*)?\](?![(\[:])"), lambda tag: bracket(tag.group())),
    (re.compile(r"^\s*(?:id|collapsed|logseq\.[\w-]+)::.*$", re.M), " "),  # a block's properties
]

TAG = re.compile(
    r"</?(?:a|abbr|article|b|blockquote|br|center|code|div|em|figure|figcaption|font|h[1-6]|hr|i|iframe|img|li|ol|p|pre"
    r"|q|section|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul|video)(?:\s[^<>]*|\s*/)?>",
    re.I,
)
JUNK = {
    "tag": TAG,
    "template's tag": re.compile(r"\{\{[<%]?.*?[>%]?\}\}|\{%.*?%\}"),
    "attributes": re.compile(r"\{[#.:][A-Za-z][^{}]*\}"),
    "shortcode": re.compile(r"\[/[a-z_-]+\]|\[[a-z_-]+ [a-z_-]+=[^\]]*\]"),
    "base64": re.compile(r"[A-Za-z0-9+/]{100,}={0,2}|;base64,"),
    "fence": re.compile(r"```|~~~"),
    "box": re.compile(r"^:::|^!!! |\[!\w+\]"),
}


def captions(tag):
    """What readers see of a template's tag: quoted sentences, and values whose name says so."""
    named = re.findall(r"\b(?:caption|alt|title|text|attr)\s*[=:]\s*([\"'])(.*?)\1", tag)
    return " ".join(value for _, value in named if not is_file(value))


def bracket(tag):
    """Text in brackets stays, a tag goes."""
    return " " if tag.startswith("[/") or "=" in tag else tag


def is_file(text):
    """Whether words are a file's name or an address, as pictures and links have them for titles."""
    if re.search(r"\.(?:jpe?g|png|gif|webp|svg|avif)$|://", text.strip(), re.I):
        return True
    return not re.search(r"\s", text) and bool(re.search(r"[:/]", text))


def words(text):
    """The words of a text, without marks that never break one, as often as they stand there."""
    text = unicodedata.normalize("NFC", re.sub("[\u00ad\u200b-\u200d\ufeff\u2060]", "", text))
    return Counter(re.findall(r"[^\W_]+", text.casefold()))


class Page(html.parser.HTMLParser):
    """The text of HTML, with the words for pictures."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []
        self.seen = []

    def handle_data(self, data):
        self.parts.append(data)

    def handle_starttag(self, tag, attributes):
        self.parts.append(" ")
        for name, value in attributes:
            if value and (name == "alt" and tag == "img" or name == "title" and tag in ("img", "a", "abbr")):
                self.seen.append("" if is_file(value) else value)
            elif value and name in ("href", "src"):
                self.seen.append("")

    def handle_endtag(self, tag):
        self.parts.append(" ")


class Reading:
    """A file's words: in the text, and beside it, where saying them once is enough."""

    def __init__(self, markdown):
        self.text = []
        self.beside = []
        self.code = []
        environment = {}
        self.parser = MarkdownIt("commonmark").enable(["table", "strikethrough"]).use(footnote_plugin)
        for token in self.parser.parse(markdown, environment):
            self.add(token)
        for reference in environment.get("references", {}).values():
            self.beside.append("" if is_file(reference.get("title") or "") else reference.get("title") or "")
        page = Page()
        page.feed("".join(self.text))
        page.close()
        self.text = page.parts
        self.beside += page.seen

    def add(self, token):
        if token.children is not None and token.type != "image":
            for child in token.children:
                self.add(child)
            self.text.append("\n")
        elif token.type == "code_block" and re.search(r"\]\(|^\s*<", token.content):
            # What content management systems indent is no code.
            for inner in self.parser.parse("\n".join(map(str.strip, token.content.splitlines())), {}):
                self.add(inner)
        elif token.type in ("fence", "code_block", "code_inline"):
            self.code.append(token.content)
            self.text.append(" " + html.escape(token.content) + " " if token.type != "code_inline" else html.escape(token.content))
        elif token.type in ("html_block", "html_inline"):
            self.text.append(token.content)
        elif token.type == "image":
            self.text.append(" ")
            alt = "".join(child.content or " " for child in token.children or [])
            self.beside += [value for value in (alt, token.attrs.get("title", "")) if not is_file(value)]
        elif token.type == "link_open":
            title = token.attrs.get("title", "")
            self.beside.append("" if is_file(title) else title)
        elif token.type in ("softbreak", "hardbreak"):
            self.text.append("\n")
        elif token.content:
            self.text.append(html.escape(token.content, quote=False))


def stored(issue):
    """All that is stored of an issue: texts, and the texts and addresses of links."""
    texts = [issue["title"]]
    links = list(issue.get("links", []))
    passages = []
    for section in issue["sections"]:
        texts += [section.get("heading") or ""]
        links += section.get("headingLinks", section.get("links", []))
        passages += [passage["text"] for passage in section["passages"]]
        for passage in section["passages"]:
            links += passage.get("links", [])
    addresses = [part for link in links for part in (link["url"], link.get("text") or "")]
    return texts + passages, addresses, passages


def compare(path, text, issue):
    """The words of a file, those of them that are missing, and what of its passages is junk."""
    fields, body = front_matter(text)
    markdown = "\n".join(body)
    is_plain = path.suffix.lower() == ".txt"
    for pattern, replacement in UNSEEN:
        markdown = markdown if is_plain else pattern.sub(replacement, markdown)
    reading = None if is_plain else Reading(GENDER.sub(r"\\*", markdown))
    there = words("".join(reading.text) if reading else markdown)
    beside = words(" ".join(reading.beside)) if reading else Counter()
    for key, value in fields.items():
        if key in READER_KEYS and isinstance(value, str):
            page = Page()
            page.feed(value)
            beside += words("".join(page.parts))
    texts, addresses, passages = stored(issue)
    have = words("\n".join(texts))
    linked = words("\n".join(addresses))
    said = words(" ".join(str(value) for value in fields.values()))
    missing = Counter()
    for word, count in there.items():
        lacking = count - have[word]
        if lacking > 0 and not linked[word] and not said[word]:
            missing[word] = lacking
    for word in beside:
        if not have[word] and not linked[word]:
            missing[word] += 1
    code = "\n".join(reading.code) if reading else ""
    junk = [
        (name, found.group())
        for passage in passages
        for name, pattern in JUNK.items()
        for found in [pattern.search(passage)]
        # A tag that stands nowhere in the file was broken in two by a mark.
        if found and found.group() not in code and found.group() in text
    ]
    return sum(there.values()) + len(beside), missing, junk


def main():
    arguments = sys.argv[1:]
    shown = int(arguments.pop(arguments.index("--list") + 1)) if "--list" in arguments else 20
    arguments = [argument for argument in arguments if argument != "--list"]
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print("usage: … | check_text.py ARCHIVE [--list N]", file=sys.stderr)
        return 2
    root = Path(arguments[0])
    issues = {issue["path"]: issue for issue in map(json.loads, filter(str.strip, sys.stdin))}
    total = lost = found = 0
    for path in candidates(root):
        issue = issues.get(str(path))
        if issue is None:
            continue
        count, missing, junk = compare(path, (root / path).read_bytes().decode("utf-8-sig"), issue)
        total += count
        lost += sum(missing.values())
        found += len(junk)
        if missing and shown > 0:
            shown -= 1
            print(f"{path}: missing: {' '.join(list(missing)[:20])}")
        for name, text in junk:
            print(f"{path}: {name}: {text[:80]!r}")
    share = lost / max(total, 1)
    print(f"{len(issues)} issues, {total} words, {lost} missing ({share:.3%}), {found} junk", file=sys.stderr)
    return 1 if share > LIMIT or found else 0


if __name__ == "__main__":
    sys.exit(main())
