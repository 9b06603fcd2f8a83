"""What could identify a child: found in the text as it stands, and masked before anything else sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass

MASK = "█"

_NHS = re.compile(r"(?<![\d+])([1-9]\d{2})[ -]?(\d{3})[ -]?(\d{4})(?!\d)")
_UPN = re.compile(r"\b[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b")
_BORN = re.compile(
    r"\b(?:born(?: on)?|d\.?o\.?b\.?|dates? of birth)\b\W{0,4}(?:\d[^\n,;]{3,18}|[A-Z][a-z]{2,8} \d{4})", re.IGNORECASE
)
_POSTCODE = re.compile(r"\b(?!BFPO)[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b")
_CHILD = re.compile(r"\b(?:Child|Baby|Sibling|Young [Pp]erson|Boy|Girl|Family) [A-Z]\d?\b(?![&'’])")
_AGE = re.compile(
    r"\b(?:aged? \d{1,2}(?! ?[-–\d]| to | and | or )|\d{1,2}[- ](?:year|month|week)s?[- ]old)\b"
    r"[^.\n]{0,40}?\b(?:(?:in|from|at|near) (?:the )?[A-Z][a-z]+|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)"
)
_SMALL = re.compile(
    r"\b(?:[1-4]|two|three|four) (?:children|child|young people|babies|infants)\b(?!['’])", re.IGNORECASE
)

_WHAT = (
    (_BORN, "a date of birth"),
    (_UPN, "a unique pupil number"),
    (_CHILD, "a child named by a letter"),
    (_AGE, "an age with a place or a month"),
)


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something in the text that could identify a child. `start` and `end` count from 0 into the text."""

    what: str
    start: int
    end: int


def sightings(text: str) -> list[Sighting]:
    """Everything in a text that could identify a child, but for full postcodes, which may be an office's."""
    found = [Sighting(what, *match.span()) for pattern, what in _WHAT for match in pattern.finditer(text)]
    found += [Sighting("an NHS number", *match.span()) for match in _NHS.finditer(text) if _is_nhs_number(match)]
    return sorted(found, key=lambda one: one.start)


def postcodes(text: str) -> list[Sighting]:
    """Every full postcode in a text."""
    return [Sighting("a full postcode", *match.span()) for match in _POSTCODE.finditer(text)]


def small_counts(text: str) -> list[Sighting]:
    """Every count of children from 1 to 4, which in a small place can point at one family."""
    return [Sighting("a count of children below 5", *match.span()) for match in _SMALL.finditer(text)]


def mask(text: str, seen: list[Sighting]) -> str:
    """The text with each sighting blacked out, letter for letter, so that lines and columns stay."""
    for one in seen:
        middle = "".join(letter if letter == "\n" else MASK for letter in text[one.start : one.end])
        text = text[: one.start] + middle + text[one.end :]
    return text


def _is_nhs_number(match: re.Match[str]) -> bool:
    """The check digit of the NHS Data Dictionary: weights 10 to 2, modulo 11."""
    number = "".join(match.groups())
    total = sum(int(digit) * weight for digit, weight in zip(number, range(10, 1, -1), strict=False))
    return (11 - total % 11) % 11 == int(number[9])
