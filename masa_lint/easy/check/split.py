"""Text to sentences and words, in time in proportion to its length."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_ABBREVIATIONS = ("e.g", "i.e", "mr", "mrs", "ms", "dr", "st", "no", "prof", "etc", "rev")
_END = re.compile(r"[.?!]['\"”’)]?\s+(?=[\"'“‘(]?[A-ZÀ-ÖØ-ÞŴŶŁŚŻŹ0-9£])")
_WORD = re.compile(r"(?:[^\W\d_]+(?:['’\-][^\W\d_]+)*)|\d[\d,.:/%-]*\w*")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,255}"
    r"|(?<![\w.@])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:uk|org|com|net|example)\b(?:/\S*)?"
)
_PHONE = re.compile(r"(?<!\d)0\d{2,5}(?: \d{2,8}){1,4}(?!\d)|(?<!\d)0\d{9,10}(?!\d)")
NAME = "Xname"
"""What an official name is counted as: one word, whatever its length."""
ADDRESS = "Xaddress"


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph; one without a full stop is one sentence."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        before = text[start : end.start()]
        last = before.rsplit(None, 1)[-1].casefold() if before.split() else ""
        if text[end.start()] == "." and (last in _ABBREVIATIONS or (len(last) == 1 and last.isalpha())):
            continue
        found.append(text[start : end.end()].strip())
        start = end.end()
    return [one for one in (*found, text[start:].strip()) if one]


@lru_cache(maxsize=16)
def _names(names: tuple[str, ...]) -> re.Pattern[str] | None:
    longest_first = sorted({" ".join(one.split()) for one in names if one.strip()}, key=len, reverse=True)
    if not longest_first:
        return None
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)", re.IGNORECASE)


def plain(text: str, names: Iterable[str] = ()) -> str:
    """A sentence with its addresses, telephone numbers and official names as one word each."""
    pattern = _names(tuple(names))
    text = _PHONE.sub("0", _ADDRESS.sub(ADDRESS, text))
    return pattern.sub(NAME, text) if pattern else text


def words_in(text: str) -> list[str]:
    """The words of a text that `plain` has been through: letters with inner apostrophes or hyphens, or a number."""
    return _WORD.findall(text)


def addresses_in(text: str) -> list[str]:
    """Every web or mail address as it is written, without the full stop of its sentence."""
    return [found.group().rstrip(".,;:)]") for found in _ADDRESS.finditer(text)]


def phones_in(text: str) -> list[str]:
    """Every telephone number as it is written."""
    return [found.group() for found in _PHONE.finditer(text)]
