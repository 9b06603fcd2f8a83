"""A report's own sentence, where it is easy enough to stand in an easy read as it is."""

from __future__ import annotations

import re

from masa_lint.documents.small_counts import without_counts
from masa_lint.easy.check.facts import Facts
from masa_lint.easy.check.reading import Reading, RowRead, SectionRead, Sentence
from masa_lint.easy.check.run import sentence_findings
from masa_lint.easy.check.split import phones_in

_FIGURES = {
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16",
    "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
}  # fmt: skip
_NUMBER = re.compile(rf"\b(?:{'|'.join(_FIGURES)})\b", re.IGNORECASE)
_LONGEST = 120
_FEWEST = 3
"""Words: fewer are a note, and no sentence."""
_TO_ACT_ON = re.compile(r"@|www\.|://")


def easy_sentence(text: str, facts: Facts) -> str:
    """The sentence without its full stop, its numbers in figures; empty where it is not easy, or is more than one.

    Easy is what the checker has nothing to say of, not even a warning: these are words that nobody wrote for the easy
    read. A count of children from 1 to 4 is never repeated, nor an
    address or a number that a reader would want to act on.
    """
    plain = " ".join(text.split()).rstrip(".").strip()
    if (
        plain.count(" ") < _FEWEST - 1
        or len(plain) > _LONGEST
        or without_counts(plain) != plain
        or _TO_ACT_ON.search(plain)
    ):
        return ""
    said = _NUMBER.sub(lambda found: _FIGURES[found[0].casefold()], plain)
    said = said[:1].upper() + said[1:]
    row = RowRead("quoted", (Sentence(f"{said}."),), facts=("plain",))
    reading = Reading("", "", (SectionRead("", (row,)),))
    several = re.search(r"[.?!]\s", said) or said.endswith(("?", "!")) or any(phones_in(said))
    return "" if several or sentence_findings(reading, facts) else said
