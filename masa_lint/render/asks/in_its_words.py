"""A sentence of the report itself, for a slot: empty where it is not easy enough to be printed."""

from __future__ import annotations

import re
from calendar import month_name

from masa_lint.blocks.words import Run, Words, keep, words
from masa_lint.easy.dates import is_over
from masa_lint.easy.plan import Plan
from masa_lint.easy.quoted import easy_sentence
from masa_lint.source.path import Path

_DATE = re.compile(r"\b(?:\d{1,2} )?(?:" + "|".join(month_name[1:]) + r") \d{4}\b", re.IGNORECASE)
_WHOLE = re.compile(_DATE.pattern + r"|(?:about )?£\S+(?: million| thousand)?", re.IGNORECASE)


def in_its_words(plan: Plan, *path: str | int) -> Words:
    """What stands at a path, its dates and sums in one piece."""
    return kept(easy_sentence(plan.text(*path), plan.facts))


def coming(plan: Plan, path: Path) -> str:
    """A sentence about what comes; empty where a day or a month in it has passed."""
    text = plan.text(*path)
    passed = any(is_over(found[0], plan.as_of) for found in _DATE.finditer(text[:500]))
    return "" if passed else easy_sentence(text, plan.facts)


def kept(text: str) -> Words:
    """A text whose dates and sums are never divided."""
    line: list[str | Run] = []
    end = 0
    for found in _WHOLE.finditer(text):
        line += [text[end : found.start()], keep(found[0])]
        end = found.end()
    return words(*line, text[end:])
