#!/usr/bin/env python3
"""Checks the links that Fundstelle finds in an archive against a reading of its own.

Usage:  … | python3 check_links.py ARCHIVE

Standard input: JSON Lines, the answer of `fundstelle links --all --format jsonl`; of a hit, "issue.path" and the "url"
of each of "linked" matter.

Read here, with regular expressions and nothing of Fundstelle's: `[text](url)`, `[text][id]` with its definition, `<url>`,
`<a href="url">`, addresses that stand in the text, with `www.` too, and sources in front matter; not what is code, a
comment, an image or other front matter. Addresses count that lead to a host on the web. Every difference is printed as
one line.

Exit status: 0 if both agree, 1 if not, 2 for a wrong call.
"""

import collections
import html
import json
import re
import sys
from pathlib import Path

ENDINGS = {".md", ".markdown", ".txt"}
WEB = re.compile(r"(?:(?:https?|ftp)://|//|www\.)", re.I)
HOST = re.compile(r"(?:(?:https?|ftp)://|//)?(?:[^/?#@]*@)?((?:[^\s/?#:@.]+\.)+[^\s/?#:@.]+)\.?(?::\d*)?(?:[/?#]|$)", re.I)
FENCE = re.compile(r"^[ >\t]*(?:[-*+] +)?(`{3,}|~{3,})([^\n]*)\n(.*?)(?:^[ >\t]*\1[`~]*[ \t]*$|\Z)", re.S | re.M)
DEFINITION = re.compile(r"^ {0,3}\[([^\]\[^!][^\]\[]*)\]:[ \t]+<?(\S+?)>?[ \t]*(?:[\"'(].*)?$", re.M)
ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
TARGET = re.compile(
    r"\(\s*(?:<([^<>\n]*)>|((?:\\.|[^\s()\\]|\\(?=\s)|\((?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*\))*))"
    r"(?:\s+(?:\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)))?\s*\)")
TAG = re.compile(r"<(/?)a\b((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>", re.I)
HREF = re.compile(r"(?:^|\s)href\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)
BARE = re.compile(r"(?:https?://|(?<![\w/.@-])www\.(?=[^\s/]*\.))[^\s<\]\u2000-\u203f]+", re.I)


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    root = Path(sys.argv[1])
    found = collections.Counter()
    for line in sys.stdin:
        record = json.loads(line)
        if record["type"] == "hit":
            found.update((record["issue"]["path"], link["url"]) for link in record["linked"])
    wanted = collections.Counter()
    for path in files(root):
        text = read(root / path)
        if text is not None:
            wanted.update((path.as_posix(), url) for url in links(text) + sources(root / path))
    for (path, url), count in sorted((wanted - found).items()):
        print(f"{path}: {count} × {url} is missing")
    for (path, url), count in sorted((found - wanted).items()):
        print(f"{path}: {count} × {url} is no link")
    print(f"{found.total()} links found, {wanted.total()} expected, {(found & wanted).total()} agree")
    return int(found != wanted)


def files(root):
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root)
        if path.is_file() and path.suffix.lower() in ENDINGS and not any(p.startswith(".") for p in relative.parts):
            yield relative


def is_draft(text):
    front = re.match(r"---[ \t]*\n(.*?)\n---", text, re.S)
    return bool(front and re.search(r"^(?:draft:[ \t]*true|published:[ \t]*false)", front[1], re.M | re.I))


def read(path):
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None
    return None if is_draft(text) else without_front_matter(text)


def sources(path):
    """The addresses of front matter that the issue itself links, each once."""
    text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    front = re.match(r"---[ \t]*\n(.*?)\n---", text, re.S)
    keys = r"^(?:source|sources|source_url|link|canonical|canonical_url|original|original_url):[ \t]*[\"']?(https?://[^\s\"']+)"
    return list(dict.fromkeys(re.findall(keys, front[1], re.M | re.I))) if front else []


def without_front_matter(text):
    for mark in ("---", "+++"):
        match = re.match(re.escape(mark) + r"[ \t]*\n.*?\n" + re.escape(mark) + r"[ \t]*(?:\n|\Z)", text, re.S)
        if match:
            return text[match.end():]
    # Pelican's header: lines of `Key: value` up to the first blank line.
    match = re.match(r"(?:[A-Za-z_]+:[^\n]*\n)+(?=\s*\n|\Z)", text)
    return text[match.end():] if match else text


def links(text):
    """All addresses on the web that the text links to, as often as it does."""
    text = re.sub(r"<!--.*?-->", " ", text, flags=re.S)
    text = FENCE.sub("\n", text)
    text = without_code(text)
    definitions = {label(name): url for name, url in DEFINITION.findall(text)}
    text = DEFINITION.sub("", text)
    out = []
    for block in re.split(r"\n[ \t>]*\n", text):
        out += of_block(block, definitions)
    return [url for url in out if is_web(url)]


def without_code(text):
    """Code spans, and lines behind a blank one that are indented like code, unless they hold markup or lie in a list."""
    lines, is_code, is_list, after_blank = [], False, False, True
    for line in text.split("\n"):
        if re.match(r"\s*(?:[-*+]|\d+[.)])\s", line):
            is_list = True
        elif line.strip() and after_blank and not line.startswith((" ", "\t")):
            is_list = False
        indented = re.match(r"(?: {4}| {0,3}\t)", line)
        starts = indented and after_blank and not is_list and not re.match(r"\s*<", line) and "](" not in line
        is_code = bool(line.strip()) and bool(indented) and (is_code or bool(starts))
        if not is_code:
            lines.append(line)
        after_blank = not line.strip()
    text = "\n".join(lines)
    text = re.sub(r"(?<![\\`])(`+)(?!`)((?:(?!\n[ \t]*\n).)+?)(?<!`)\1(?!`)", " ", text, flags=re.S)
    return text


def unescaped(url):
    """With its entities decoded; `&params` is none."""
    return re.sub(r"&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);", lambda match: html.unescape(match[0]), url)


def of_block(text, definitions):
    out = []
    text = images(text)
    text = markdown(text, definitions, out)
    text = re.sub(r"<((?:https?|ftp|mailto):[^\s<>]+)>", lambda match: out.append(match[1]) or " ", text)
    text = anchors(text, out)
    text = re.sub(r"<[a-zA-Z/][^<>]*>", " ", text)
    for match in BARE.finditer(text):
        address = bare(match[0])
        out.append("https://" + address if address[:4].lower() == "www." else address)
    return out


def markdown(text, definitions, out):
    """Takes out links, innermost brackets first, together with their words."""
    start = 0
    while True:
        match = re.compile(r"\[((?:\\.|[^\[\]\\]|\\(?=\s))*)\]").search(text, start)
        if not match:
            return text.replace("\x01", "[").replace("\x02", "]")
        end = match.end()
        target = TARGET.match(text, end)
        url = None
        if target:
            url, end = target[1] if target[1] is not None else target[2], target.end()
        else:
            second = re.compile(r"\[([^\[\]]*)\]").match(text, end)
            if second and label(second[1] or match[1]) in definitions:
                url, end = definitions[label(second[1] or match[1])], second.end()
            elif label(match[1]) in definitions:
                url = definitions[label(match[1])]
        if url is None:
            text = text[:match.start()] + "\x01" + match[1] + "\x02" + text[match.end():]
        else:
            out.append(unescaped(ESCAPE.sub(r"\1", url)))
            text = text[:match.start()] + " " + text[end:]


def images(text):
    """Takes out images, whose addresses are no links, inner ones first."""
    before = None
    while text != before:
        before, text = text, re.sub(r"!\[((?:\\.|[^\[\]\\])*)\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)(?:\{[^}\n]*\})?", " ", text)
    return re.sub(r"<img\b(?:[^>\"']|\"[^\"]*\"|'[^']*')*>", " ", text, flags=re.I)


def anchors(text, out):
    """Takes out `<a href>` with its words; one that does not end is none."""
    while True:
        for match in TAG.finditer(text):
            closing = re.compile(r"</a\s*>", re.I).search(text, match.end())
            href = HREF.search(match[2])
            if not match[1] and closing:
                break
        else:
            return text
        if href:
            out.append(unescaped(next(value for value in href.groups() if value is not None)))
        text = text[:match.start()] + " " + text[closing.end():]


def bare(url):
    depth = 0
    for index, character in enumerate(url):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if depth < 0:
            url = url[:index]
            break
    return url.rstrip("?!.,:;*_~'\"\\")


def label(text):
    return re.sub(r"\s+", " ", text).lower()


def is_web(url):
    return bool(WEB.match(url.strip())) and bool(HOST.match(url.strip()))


if __name__ == "__main__":
    sys.exit(main())
