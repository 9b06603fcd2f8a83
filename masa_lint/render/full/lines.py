"""Text of the file as a line of the document: dates written out, and nothing split that belongs on one line."""

from __future__ import annotations

import re
from dataclasses import replace

from masa_lint.blocks.links import safe_link, web_address
from masa_lint.blocks.words import Run, Words, link
from masa_lint.documents.money import money_text, read_money
from masa_lint.documents.when import read_when
from masa_lint.easy.dates import day_of, written_out
from masa_lint.easy.phones import can_be_dialled, dial, grouped

_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_WHOLE = re.compile(
    rf"\d{{1,2}} (?:{_MONTH}) \d{{4}}"  # a date
    r"|£ ?\d[\d,]{0,18}(?:\.\d{1,2})?(?: (?:million|thousand))?"  # a sum
    r"|\d{1,2}(?:[:.]\d{2})? ?[ap]m\b"  # a time
    r"|\b(?P<phone>0\d{2,4} \d{3,4} ?\d{3,4}|0\d{9,10})\b",  # a telephone number
)
_IN_FIGURES = re.compile(r"(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2}))(?!\d)")
_SHORT_DATE = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Za-z]{3,9}\.?,? (?:\d{4}|['’]?\d{2})")
_SHORT_MONTH = re.compile(r"[A-Za-z]{3,9}\.?,? \d{4}")
_YEARS = re.compile(r"\d{4} ?[-–—/] ?(?:\d{2}|\d{4})")
_DASH = re.compile(r"(?<=\d) ?[-–—] ?(?=\d)")
_ENDS = (".", "!", "?", "…", ":", ";")
_CLOSING = "\"”'’)]"


def runs(text: str) -> Words:
    """A text as it stands, with its dates, sums, times and telephone numbers each kept whole, and numbers grouped."""
    return kept_whole(" ".join(text.split()))


def kept_whole(plain: str) -> Words:
    """`runs` for a part of a line, whose spaces at both ends count."""
    line: list[Run] = []
    end = 0
    for found in _WHOLE.finditer(plain):
        line += [Run(plain[end : found.start()])] if found.start() > end else []
        line.append(Run(grouped(found["phone"]) if found["phone"] else found[0], keep=True))
        end = found.end()
    return (*line, Run(plain[end:])) if end < len(plain) or not line else tuple(line)


def date_words(text: str) -> Words:
    """A date as it is read aloud: `2026-03-03` and `3/3/26` as 3 March 2026, `2024-25` as 2024 to 2025, with the words
    around it: `1/4/25 - 31/3/26` as 1 April 2025 to 31 March 2026. Other text as it stands.
    """
    plain = " ".join(text.split())
    when = read_when(plain)
    if when is None:
        return runs(text)
    day = day_of(when)
    if day and any(one.fullmatch(plain) for one in (_IN_FIGURES, _SHORT_DATE, _SHORT_MONTH)):
        return (Run(day.words, keep=True),)
    if _YEARS.fullmatch(plain):
        return (Run(f"{when.first.year} to {when.last.year}", keep=True),)
    if _IN_FIGURES.search(plain):
        return runs(_DASH.sub(" to ", _IN_FIGURES.sub(_written_out, plain)))
    return runs(text)


def _written_out(found: re.Match[str]) -> str:
    when = read_when(found[0])
    return written_out(when.first) if when else found[0]


def money_words(text: str) -> Words:
    """A sum in pounds as £1,234; other text as it stands."""
    amount = read_money(text)
    return (
        (Run(money_text(amount), keep=True),)
        if amount is not None and text.strip()[:1] in "£0123456789"
        else runs(text)
    )


def phone_words(text: str) -> Words:
    """A telephone number that can be rung from the page; other text as it stands."""
    return (Run(grouped(text), keep=True, link=dial(text)),) if can_be_dialled(text) else runs(text)


def address_words(text: str) -> Words:
    """A web address as a link that reads well alone; what is no address as it stands."""
    plain = text.strip()
    address = web_address(plain, bare=True) or safe_link(plain)
    if not address or address.startswith("#"):
        return runs(text)
    return (link(plain.removeprefix("https://").removeprefix("http://").removeprefix("mailto:").rstrip("/"), address),)


def mail_words(text: str) -> Words:
    """A mailbox as a link to write to; other text as it stands."""
    plain = text.strip()
    return (link(plain, f"mailto:{plain}"),) if "@" in plain and safe_link(f"mailto:{plain}") else runs(text)


def sentence(text: str) -> Words:
    """A text that stands as a sentence: it begins with a capital and ends with a stop, whoever wrote it."""
    return runs(closed(capital(text)))


def capital(text: str) -> str:
    """A text with its first letter large, but for a web address or a word such as `iPad`."""
    first = text.split(" ", 1)[0]
    if "://" in first or web_address(first, bare=True) or any(letter.isupper() for letter in first[1:]):
        return text
    return text[:1].upper() + text[1:]


def uncapital(text: str) -> str:
    """A text with its first letter small, but for a word such as `NHS`."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def capitalised(line: Words) -> Words:
    """A line that begins with a capital, but for a link or what is kept whole."""
    first = line[0] if line else None
    if not isinstance(first, Run) or first.link or first.keep:
        return line
    return (replace(first, text=capital(first.text)), *line[1:])


def closed(text: str) -> str:
    """A text that ends like a sentence."""
    plain = text.rstrip(" ,")
    return plain if not plain or plain.rstrip(_CLOSING).endswith(_ENDS) else f"{plain}."


def closed_words(line: Words) -> Words:
    """A line that ends like a sentence."""
    last = line[-1] if line else None
    if not isinstance(last, Run) or closed(last.text) == last.text:
        return line
    if last.keep or last.link:
        return (*line, Run("."))
    return (*line[:-1], Run(closed(last.text), last.strong))


def listed(lines: list[Words]) -> Words:
    """Several as one line: a, b and c; with semicolons where one of them has a comma of its own."""
    if len(lines) < 2:
        return lines[0] if lines else ()
    texts = ["".join(part.text for part in line if isinstance(part, Run)) for line in lines]
    commas = any("," in text or " and " in text for text in texts)
    between, last = ("; ", "; ") if commas else (", ", " and ")
    line: list[Words] = [lines[0]]
    for number, one in enumerate(lines[1:], 2):
        line += [(Run(last if number == len(lines) else between),), one]
    return tuple(part for one in line for part in one)
