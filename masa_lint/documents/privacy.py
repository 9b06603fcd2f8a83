"""What could identify a child: found in the text as it stands, and masked before anything else sees it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

MASK = "█"
_MASKED = re.compile(r"\\(?=\w)|\w")
_NO_BREAK = "\xa0"
"""The space that word processors put between a number and its noun."""

# Each pattern begins with what it looks for, never with a boundary, so that the search can skip ahead; what stands
# before a match is looked at afterwards. Without one of its `hints`, in small letters, a pattern cannot match.
_NHS = re.compile(r"[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?!\d)")
_TEN_DIGITS = re.compile(r"\d{3}[ -]?\d{3}[ -]?\d{4}")
_UPN = re.compile(r"[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b")
_BORN = re.compile(
    r"(?:[Bb]orn(?: on| in)?|[Dd]\.?[Oo]\.?[Bb]\.?|[Dd]ates? [Oo]f [Bb]irth(?: is| was)?|BORN|DATE OF BIRTH)\b\W{0,4}"
    r"(?:\d[^\n,;]{3,18}|[A-Z][a-z]{2,8} \d{4})"
)
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b")
_INWARD = re.compile(r"\d[ABD-HJLNP-UW-Z]{2}\b")
_CHILD = re.compile(r"(?:Child|Baby|Sibling|Young [Pp]erson|Boy|Girl|Family) [A-Z]\d?\b(?!&|['’](?!s\b))")
_AGE = re.compile(
    r"(?:[Aa]ged? \d{1,2}(?! ?[-–\d]| to | and | or )|\d{1,2}[- ](?:year|month|week)s?[- ]old)\b"
    r"[^.\n]{0,40}?\b(?:(?:in|from|at|near) (?:the )?[A-Z][a-z]+|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)"
)
_CHILDREN = r" (?:[Cc]hildren|[Cc]hild|young people|babies|infants)\b(?!['’])"
_SMALL = re.compile(r"[1-4]" + _CHILDREN)
_SMALL_IN_WORDS = re.compile(r"(?:[Tt]wo|[Tt]hree|[Ff]our)" + _CHILDREN)
_WORDS_FOR_SMALL = tuple(
    f"{number} {noun}" for number in ("two", "three", "four") for noun in ("child", "young", "bab", "infant")
)


@dataclass(frozen=True)
class _Looked:
    what: str
    pattern: re.Pattern[str]
    hints: tuple[str, ...] = ()


_FOR = (
    _Looked("a date of birth", _BORN, ("born", "dob", "d.o.b", "of birth")),
    _Looked("a child named by a letter", _CHILD),
    _Looked(
        "an age with a place or a month",
        _AGE,
        ("aged ", "age ", "-old", "year old", "years old", "month old", "months old", "week old", "weeks old"),
    ),
)


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something in the text that could identify a child. `start` and `end` count from 0 into the text."""

    what: str
    start: int
    end: int


def sightings(text: str) -> list[Sighting]:
    """Everything in a text that could identify a child, but for full postcodes, which may be an office's."""
    text = text.replace(_NO_BREAK, " ")
    small = text.lower()
    found = [
        one
        for looked in _FOR
        if not looked.hints or any(hint in small for hint in looked.hints)
        for one in _matches(looked.what, looked.pattern, text)
    ]
    if _TEN_DIGITS.search(text):
        numbers = _matches("an NHS number", _NHS, text)
        found += [one for one in numbers if _is_nhs_number(text[one.start : one.end])]
        found += _matches("a unique pupil number", _UPN, text)
    return sorted(found, key=lambda one: one.start)


def postcodes(text: str) -> list[Sighting]:
    """Every full postcode in a text."""
    text = text.replace(_NO_BREAK, " ")
    if not _INWARD.search(text):
        return []
    return [one for one in _matches("a full postcode", _POSTCODE, text) if not text.startswith("BFPO", one.start - 2)]


def small_counts(text: str) -> list[Sighting]:
    """Every count of children from 1 to 4, which in a small place can point at one family."""
    small = text.lower()
    found = _matches("a count of children below 5", _SMALL, text)
    if any(hint in small for hint in _WORDS_FOR_SMALL):
        found += _matches("a count of children below 5", _SMALL_IN_WORDS, text)
    return found


def _matches(what: str, pattern: re.Pattern[str], text: str) -> list[Sighting]:
    """The matches that do not begin in the middle of a word or a number."""
    return [
        Sighting(what, *match.span())
        for match in pattern.finditer(text)
        if not match.start() or not (text[match.start() - 1].isalnum() or text[match.start() - 1] in "+_")
    ]


def across_lines(raw: str, *, office: bool) -> list[Sighting]:
    """What shows only once the lines of a value are put together: "Child" ends one line, "A" begins the next.

    `raw` is the value as it stands in the file. `office` where a postcode may stand.
    """
    words = list(re.finditer(r"\S+", raw))
    joined = " ".join(word[0] for word in words)
    starts = list(accumulate((len(word[0]) + 1 for word in words), initial=0))

    def place(offset: int) -> int:
        number = bisect_right(starts, offset) - 1
        return words[number].start() + offset - starts[number]

    found = sightings(joined) + ([] if office else postcodes(joined))
    return [Sighting(one.what, place(one.start), place(one.end - 1) + 1) for one in found]


def mask(text: str, seen: list[Sighting]) -> str:
    """The text with each sighting blacked out, letter for letter, so that lines and columns stay.

    Only letters and digits are: a quotation mark or a bracket that stands next to them still closes what it closes.
    """
    pieces: list[str] = []
    done = 0
    for one in sorted(seen, key=lambda sighting: sighting.start):
        start = max(one.start, done)
        pieces.append(text[done:start])
        pieces.append(_MASKED.sub(MASK, text[start : one.end]))
        done = max(done, one.end)
    return "".join([*pieces, text[done:]])


def _is_nhs_number(text: str) -> bool:
    """The check digit of the NHS Data Dictionary: weights 10 to 2, modulo 11."""
    number = "".join(letter for letter in text if letter.isdigit())
    total = sum(int(digit) * weight for digit, weight in zip(number, range(10, 1, -1), strict=False))
    return (11 - total % 11) % 11 == int(number[9])
