"""Rules on numbers, sums, dates, times, telephone numbers and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.documents.telephone import digits
from masa_lint.easy.check.asked import Asked, Spoken, found
from masa_lint.easy.check.facts import bare_address
from masa_lint.easy.check.rule import EasyFinding, Level
from masa_lint.easy.check.split import addresses_in, phones_in
from masa_lint.easy.phones import grouped

_LETTERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_NUMBER_WORD = re.compile(
    rf"\b(?:{'|'.join(_LETTERS[1:])})\b|(?<!no )\bone\b(?= (?!of\b|another\b|here\b|who\b)\w)", re.IGNORECASE
)
_AS_PRONOUN = re.compile(r"\b(?:no|each|this|that|any|some|every|another|the|only|which) one\b", re.IGNORECASE)
_HARD = re.compile(
    r"\d+(?:\.\d+)?\s?%|\bper ?cent\b|\bpercentage\b|(?<![£\d.])\d+\.\d+(?!\d*(?:am|pm))(?! million)|\b\d+/\d+\b(?!/)"
    r"|[¼½¾⅓⅔]|\b(?=[IVX]{2,}\b)[IVX]+\b|\b\d+(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_SUM = re.compile(r"(about )?£\s?([\d,]+(?:\.\d+)?)( million| thousand)?", re.IGNORECASE)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT_MONTHS = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_BAD_DATE = re.compile(
    rf"\b\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}}\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b\d{{4}}[/–-]\d{{2}}(?:\d{{2}})?\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th) (?:of )?(?:{_MONTHS})|\b(?:{_SHORT_MONTHS})\.? \d{{2,4}}\b"
    rf"|\b(?:{_MONTHS}) \d{{1,2}}(?:,|\b(?! ?\d))|\bQ[1-4]\b",
)
_GOOD_DATE = re.compile(rf"\b(?:(\d{{1,2}}) )?({_MONTHS}) (\d{{4}})\b")
_BAD_TIME = re.compile(
    r"\b\d{1,2}[.:]\d{2}(?!\d)(?!am\b|pm\b)(?![/.]\d)|\b\d{1,2}\.\d{2}(?:am|pm)\b"
    r"|\b\d{1,2}(?:[.:]\d{2})? (?:am|pm|a\.m|p\.m)\b|\b\d{1,2}:00(?:am|pm)\b"
    r"|\b\d{1,2}(?:am|pm)?\s?[–-]\s?\d{1,2}(?::\d{2})?(?:am|pm)\b|\bo['’]clock\b",
    re.IGNORECASE,
)
NATIONAL = frozenset(("999", "101", "111", "112", "08001111", "08088005000", "116000", "116123", "18000", "0800555111"))


def number_rules(asked: Asked) -> Iterator[EasyFinding]:
    """Every finding on figures."""
    for one in asked.spoken:
        text = one.plain
        for match in _NUMBER_WORD.finditer(_AS_PRONOUN.sub("it", text)):
            figure = str(_LETTERS.index(match.group().casefold()) + 1)
            yield found("EZR040", Level.ERROR, f"“{match.group()}” is a number in letters.", at=one, try_=f"“{figure}”")
        dates = [match.group() for match in _BAD_DATE.finditer(text)]
        for date_text in dates:
            yield found("EZR043", Level.ERROR, f"“{date_text}” is no plain date.", at=one, try_="“31 December 2024”")
        rest = _BAD_DATE.sub(" ", text)
        for match in _BAD_TIME.finditer(rest):
            yield found("EZR044", Level.ERROR, f"“{match.group()}” is no plain time.", at=one, try_="“8:30am to 6pm”")
        for match in _HARD.finditer(_BAD_TIME.sub(" ", rest)):
            message = f"“{match.group()}” is a hard number."
            yield found("EZR041", Level.ERROR, message, at=one, try_="“half”, or “1 out of every 3”")
        yield from _sums(one)
        yield from _phones(one, asked)
        yield from _addresses(one, asked)


def _sums(one: Spoken) -> Iterator[EasyFinding]:
    for match in _SUM.finditer(one.plain):
        figures = match[2].replace(",", "").replace(".", "").strip("0")
        if len(figures) > 3 or (not match[1] and len(figures) > 1):
            why = "is not rounded" if len(figures) > 3 else "does not say “about”"
            yield found("EZR042", Level.ERROR, f"“{match.group().strip()}” {why}.", at=one, try_="“about £505,000”")


def _phones(one: Spoken, asked: Asked) -> Iterator[EasyFinding]:
    links = asked.reading.phone_links
    for written in phones_in(one.sentence.text):
        number = digits(written)
        if number not in NATIONAL and written != grouped(written):
            yield found("EZR045", Level.ERROR, f"“{written}” is hard to dial.", at=one, try_=f"“{grouped(written)}”")
        if links is not None and number not in links:
            yield found("EZR045", Level.ERROR, f"“{written}” has no link that dials it.", at=one, try_=f"tel:{number}")
        if asked.facts.known and number not in asked.facts.phones and number not in NATIONAL:
            yield found("EZR072", Level.ERROR, f"“{written}” is no number of the plan.", at=one)
    if asked.facts.known:
        for match in _GOOD_DATE.finditer(one.sentence.text):
            if match[1] and not _is_known(match.group(), asked):
                yield found("EZR072", Level.ERROR, f"“{match.group()}” is no date of the plan.", at=one)


def _addresses(one: Spoken, asked: Asked) -> Iterator[EasyFinding]:
    """Mail that goes astray is an error; a web address may well be that of a national body."""
    for written in addresses_in(one.sentence.text) if asked.facts.known else ():
        if bare_address(written) not in asked.facts.addresses:
            level = Level.ERROR if "@" in written else Level.WARNING
            yield found("EZR072", level, f"“{written}” is no address of the plan.", at=one)


def _is_known(written: str, asked: Asked) -> bool:
    from masa_lint.documents.when import read_when

    when = read_when(written)
    return when is None or when.first in asked.facts.dates
