#!/usr/bin/env python3
"""Checks how Fundstelle reads an archive against a reading of its own.

Usage:  … | python3 check_archive.py ARCHIVE

Standard input: JSON Lines, one object an issue, with "path" (relative to the archive), "title" and "date"
(YYYY-MM-DD, or null), and with "url", "author" and "tags" where these are to be compared; other keys do not matter.

Front matter is read with PyYAML, tomllib or json or, for Pelican's header and for YAML that is broken, line by line. The
date is the first of: front matter, file name, folders, a line by itself among the first ones. The title is compared as a
page shows it, without tags, entities and marks, where front matter gives one. Every disagreement is printed as one line; so is every issue that one side does not have.

Exit status: 0 if both agree, 1 if not, 2 for a wrong call.
"""

import html
import json
import re
import sys
import tomllib
from datetime import date
from pathlib import Path

import yaml

ENDINGS = {".md", ".markdown", ".txt"}
DATE_KEYS = [
    "date", "pubdate", "pub_date", "publishdate", "publish_date", "published", "published_at", "date_published", "datum",
]
HEADER_KEYS = set(DATE_KEYS) | {
    "title", "titel", "author", "authors", "autor", "tags", "category", "keywords", "slug", "summary", "lang", "status",
    "url", "newsletter", "number", "access", "id", "template", "modified",
}
MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "januar jänner january jan", "februar feber february feb", "märz maerz march mar mrz", "april apr", "mai may",
            "juni june jun", "juli july jul", "august aug", "september sept sep", "oktober october okt oct",
            "november nov", "dezember december dez dec",
        ],
        start=1,
    )
    for name in names.split()
}
ISO = re.compile(r"(\d{4})[-/._](\d{1,2})[-/._](\d{1,2})(?!\d)")
COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?!\d)")
DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)")
NAMED = re.compile(r"(\d{1,2})\.? ([^\W\d_]+)\.?,? (\d{4})(?!\d)")
ENGLISH = re.compile(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)")
LEAD_IN = re.compile(r"^(?:(?:[^\W\d_]+),\s*)?(?:den |vom )?")
TIME = re.compile(r"[\s,T]*(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?: ?Uhr)?[\sZ]*$")


def day(year, month, of_month):
    """A date, or None for a day that the calendar does not have."""
    try:
        return date(int(year), int(month), int(of_month))
    except ValueError:
        return None


def leading_date(text):
    """The date a text begins with, and what stands behind it."""
    text = LEAD_IN.sub("", text.strip(), count=1) if not text[:1].isdigit() else text.strip()
    for pattern, order in [(ISO, "ymd"), (COMPACT, "ymd"), (DOTTED, "dmy"), (NAMED, "dny"), (ENGLISH, "ndy")]:
        found = pattern.match(text)
        if not found:
            continue
        parts = dict(zip(order, found.groups()))
        month = parts.get("m") or MONTHS.get(parts.get("n", "").lower())
        if month is None:
            continue
        return day(parts["y"], month, parts["d"]), text[found.end():]
    return None, text


def key_lines(lines):
    """Lines of key and value."""
    fields = {}
    for line in lines:
        found = re.match(r"([A-Za-z0-9_-]+):(?:\s+(.*))?$", line)
        if found:
            value = (found.group(2) or "").strip()
            fields[found.group(1).lower()] = re.sub(r"""^(["'])((?:(?!\1).)*)\1$""", r"\2", value)
    return fields


def yaml_fields(lines):
    """The fields of YAML; tabs between values and comments, which YAML forbids, count as blanks."""
    for text in ("\n".join(lines), "\n".join(lines).replace("\t", " ")):
        try:
            return yaml.load(text, Loader=yaml.BaseLoader)
        except yaml.YAMLError:
            pass
    return key_lines(lines)


def front_matter(text):
    """The fields at the top of a file, with lower-case keys, and the text behind them."""
    lines = text.splitlines()
    while lines and not lines[0].strip():
        lines.pop(0)
    if lines and lines[0].rstrip() == "---":
        end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)
        if end is not None:
            fields = yaml_fields(lines[1:end])
            fields = fields if isinstance(fields, dict) else {}
            return {str(key).lower(): value for key, value in fields.items()}, lines[end + 1:]
    if lines and lines[0].rstrip() == "+++":
        end = next((i for i, line in enumerate(lines[1:], 1) if line.rstrip() == "+++"), None)
        if end is not None:
            fields = tomllib.loads("\n".join(lines[1:end]))
            return {
                key.lower(): value if isinstance(value, (str, dict, list)) else str(value) for key, value in fields.items()
            }, lines[end + 1:]
    if lines and lines[0].startswith("{"):
        try:
            fields, end = json.JSONDecoder().raw_decode("\n".join(lines))
            return {key.lower(): value for key, value in fields.items()}, "\n".join(lines)[end:].splitlines()
        except ValueError:
            pass
    first = re.match(r"([A-Za-z0-9_-]+):(\s|$)", lines[0]) if lines else None
    if first and first.group(1).lower() in HEADER_KEYS:
        end = next((i for i, line in enumerate(lines) if not line.strip()), len(lines))
        return key_lines(lines[:end]), lines[end:]
    return {}, lines


def path_date(path):
    """The date in a file's name, else in its folders."""
    stem = path.stem
    found = re.match(r"\d{4}([-_.])\d\d\1\d\d(?!\d)", stem) or re.search(r"(?<![A-Za-z0-9])\d{4}([-_.])\d\d\1\d\d(?!\d)", stem)
    if found:
        return leading_date(found.group(0))[0]
    if re.match(r"\d{8}(?!\d)", stem):
        return leading_date(stem[:8])[0]
    found = re.search(r"(?:^|/)(\d{4})/(\d{1,2})/(\d{1,2})/", str(path))
    return day(*found.groups()) if found else None


def text_date(lines):
    """A date by itself on one of the first lines that are not empty."""
    for line in [line for line in lines if line.strip()][:8]:
        found, rest = leading_date(line.strip().strip("*_# "))
        if found and TIME.match(rest):
            return found
    return None


def shown(title):
    """A title as a page shows it: without tags, entities and Markdown's marks."""
    for name in set(re.findall(r"<([A-Za-z][A-Za-z0-9]*)\b[^<>]*>", title)):
        # A tag that nothing closes, and that needs to be closed, is a word: `Stadt Land <Code>`.
        if name.lower() in ("br", "wbr", "img", "hr") or re.search(rf"</{name}\s*>", title, re.I):
            blank = " " if name.lower() in ("br", "p", "div", "hr", "img") else ""
            title = re.sub(rf"</?{name}\b[^<>]*>", blank, title, flags=re.I)
    title = html.unescape(re.sub(r"!?\[([^\]]*)\]\([^)\s]*\)", r"\1", title))
    title = re.sub(r"`([^`]+)`", r"\1", title)
    for mark in (r"\*\*", "__", r"\*", "_", "~~"):
        title = re.sub(rf"(?<![\w\\]){mark}(?=\S)(.+?)(?<=\S){mark}(?!\w)", r"\1", title)
    return " ".join(title.split())


def texts(value, key="name"):
    """The texts of a value: itself, a list's, or a mapping's name."""
    if isinstance(value, dict):
        return texts(value.get(key, ""))
    if isinstance(value, list):
        return [text for item in value for text in texts(item)]
    return [str(value).strip()] if str(value or "").strip() not in ("", "~", "null") else []


def first(fields, keys):
    """The value of the first key that has one, as text."""
    return next((", ".join(texts(fields[key])) for key in keys if texts(fields.get(key))), None)


def tags(fields):
    """All tags and categories once, in their order."""
    found = []
    for key in ("tags", "categories", "category", "keywords"):
        value = fields.get(key)
        found += [part.strip() for part in value.split(",")] if isinstance(value, str) else texts(value)
    return list(dict.fromkeys(tag for tag in found if tag))


def expected(root, path):
    """What this script reads; a title is None where front matter has none. None for a draft."""
    text = (root / path).read_bytes().decode("utf-8-sig")
    fields, body = front_matter(text)
    if (
        str(fields.get("draft", "")).lower() in ("true", "yes", "on")
        or str(fields.get("published", "")).lower() in ("false", "no", "off")
        or str(fields.get("status", "")).lower() == "draft"
    ):
        return None
    dates = (leading_date(fields[key])[0] for key in DATE_KEYS if isinstance(fields.get(key), str))
    found = next((value for value in dates if value), None) or path_date(path) or text_date(body)
    title = fields.get("title") or fields.get("titel")
    return {
        "title": shown(title) if isinstance(title, str) else None,
        "date": found.isoformat() if found else None,
        "url": first(fields, ("url", "canonical_url", "link")),
        "author": first(fields, ("author", "authors", "autor")),
        "tags": tags(fields),
    }


def candidates(root):
    """The paths of an archive's files, without hidden ones."""
    for path in sorted(root.rglob("*")):
        relative = path.relative_to(root)
        if path.is_file() and path.suffix.lower() in ENDINGS and not any(p.startswith(".") for p in relative.parts):
            yield relative


def main():
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print("usage: … | check_archive.py ARCHIVE", file=sys.stderr)
        return 2
    root = Path(sys.argv[1])
    issues = {issue["path"]: issue for issue in map(json.loads, filter(str.strip, sys.stdin))}
    wrong = compared = 0
    for path in candidates(root):
        want = expected(root, path)
        got = issues.pop(str(path), None)
        if (want is None) != (got is None):
            wrong += 1
            print(f"{path}: {'is a draft' if want is None else 'is missing'}")
        if want is None or got is None:
            continue
        compared += 1
        got["title"] = " ".join(got["title"].split())
        for key, value in want.items():
            if key in got and got[key] != value and not (key == "title" and value is None):
                wrong += 1
                print(f"{path}: {key} {got[key]!r}, expected {value!r}")
    for path in issues:
        wrong += 1
        print(f"{path}: is no file of the archive")
    print(f"{compared} issues compared, {wrong} disagreements", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
