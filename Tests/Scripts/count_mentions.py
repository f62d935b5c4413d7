#!/usr/bin/env python3
"""Counts the mentions of names in an archive's Markdown files with regular expressions.

Usage:  count_mentions.py ARCHIVE NAME…

Output: one line a name, the count and a tab before it. With `--places` before ARCHIVE each mention as `path:line: …`.

It reads the files itself and knows neither the index nor the catalogue: a name is its words with an optional hyphen,
blank or dot between them and where letters meet digits, in its capitals or all in capitals, with an optional genitive,
not inside a word; a number may follow directly (Sora2). Addresses of links, images, HTML and front matter other than the
title do not count; the title counts once, in front matter or as a heading that repeats it.

Exit status: 0, or 2 for a wrong call.
"""

import html
import re
import sys
from pathlib import Path

# Other spellings that always count, and longer names that are none of these.
SPELLINGS = {
    "ChatGPT": ["Chat-GPT", "Chat GPT"],
    "ElevenLabs": ["Eleven Labs"],
}
LONGER = {
    "GPT": r"(?<![^\W_])Chat[-\u2010\u2011 ]?$",
}

SEPARATOR = "(?:[-\u2010-\u2013\u00b7]|\\s+)?"
WORD = r"[^\W_]"
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"|)]+|[\w.+-]+@[\w-]+\.[\w.-]+", re.I)


def pattern(name):
    """The name as a regular expression; capitals of the first letter matter."""
    parts = re.findall(r"\d[\d.]*|[^\W\d_]+", name)
    first, rest = parts[0][0], parts[0][1:]
    # Behind a single letter nothing separates the number: o3.
    joint = "" if len(parts) > 1 and len(parts[0]) == 1 else SEPARATOR
    tail = joint.join([f"(?i:{re.escape(rest)})"] + [f"(?i:{re.escape(part)})" for part in parts[1:]])
    return re.escape(first) + tail


def expression(name):
    spellings = "|".join(pattern(spelling) for spelling in [name, *SPELLINGS.get(name, [])])
    # The genitive, or a version that stands directly behind.
    ending = rf"(?:['’ʼ]?s(?!{WORD})|(?=\.?\d)|(?!{WORD}))"
    return re.compile(rf"(?<!{WORD})(?:{spellings}){ending}")


def visible(line):
    """A line as a reader sees it; what is left out leaves nothing behind."""
    line = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", line)
    line = re.sub(r"\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)", r"\1", line)
    line = re.sub(r"</?[A-Za-z][^>]*>", "", line)
    line = re.sub(r"<https?://[^>]*>", "", line)
    line = html.unescape(line).replace("\u00ad", "").replace("\u200b", "")
    line = re.sub(r"\*\*|__|(?<!\w)[*_]|[*_](?!\w)|`", "", line)
    return ADDRESS.sub(" ", line)


def heading(line):
    match = re.match(r"\s{0,3}#{1,6}\s+(.*?)\s*#*$", line)
    return match and visible(match.group(1)).strip()


def texts(source):
    """Lines of text with their numbers: the title of the front matter, then the body."""
    lines = source.splitlines()
    start, title = 0, None
    if lines and lines[0].strip() == "---" and "---" in [line.strip() for line in lines[1:]]:
        start = [line.strip() for line in lines[1:]].index("---") + 2
        for number, line in enumerate(lines[1:start], 2):
            match = re.match(r"title:\s*(.*)", line)
            if match:
                title = match.group(1).strip().strip("\"'")
                yield number, title
    for number, line in enumerate(lines[start:], start + 1):
        own = heading(line)
        if own and title and own.casefold() == title.casefold():
            continue
        if not re.match(r"\s*\[[^\]]+\]:\s*\S+", line):
            yield number, own or visible(line)


def mentions(name, source):
    longer = re.compile(LONGER[name], re.I) if name in LONGER else None
    found = expression(name)
    for number, text in texts(source):
        for match in found.finditer(text):
            if longer and longer.search(text[: match.start()]):
                continue
            yield number, text[max(0, match.start() - 30) : match.end() + 20]


def main(arguments):
    shows_places = arguments[:1] == ["--places"]
    arguments = arguments[shows_places:]
    if len(arguments) < 2:
        print("usage: count_mentions.py [--places] ARCHIVE NAME…", file=sys.stderr)
        return 2
    root = Path(arguments[0])
    files = [file for file in sorted(root.rglob("*")) if file.suffix in {".md", ".markdown", ".txt"}]
    sources = [(file, file.read_text("utf-8")) for file in files]
    for name in arguments[1:]:
        count = 0
        for file, source in sources:
            for number, around in mentions(name, source):
                count += 1
                if shows_places:
                    print(f"{file.relative_to(root)}:{number}: {around}")
        if not shows_places:
            print(f"{count}\t{name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
