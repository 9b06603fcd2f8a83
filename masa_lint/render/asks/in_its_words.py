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
_DOING = frozenset(
    (
        "add", "agree", "appoint", "ask", "bring", "build", "buy", "carry", "change", "check", "choose", "create",
        "cut", "develop", "do", "employ", "end", "fill", "find", "finish", "fix", "get", "give", "go", "help", "hire",
        "hold", "improve", "keep", "learn", "listen", "look", "make", "meet", "move", "name", "offer", "open", "pay",
        "plan", "publish", "put", "read", "recruit", "reduce", "replace", "report", "review", "run", "see", "send",
        "set", "share", "show", "speak", "start", "stop", "support", "take", "talk", "teach", "tell", "test", "train",
        "try", "update", "use", "visit", "work", "write",
    )
)  # fmt: skip
"""Verbs that an action begins with."""
_AFTER_A_NOUN = frozenset(("are", "for", "has", "in", "is", "of", "on", "was", "were", "will"))


def in_its_words(plan: Plan, *path: str | int) -> Words:
    """What stands at a path, its dates and sums in one piece."""
    return kept(easy_sentence(plan.text(*path), plan.facts))


def coming(plan: Plan, path: Path) -> str:
    """A sentence about what comes; empty where a day or a month in it has passed."""
    text = plan.text(*path)
    passed = any(is_over(found[0], plan.as_of) for found in _DATE.finditer(text[:500]))
    return "" if passed else easy_sentence(text, plan.facts)


def what_to_do(said: str) -> str:
    """ "Fill the posts" as "fill the posts", to stand after "we will"; empty where it does not say what to do.

    By itself it would be an order to whoever reads it.
    """
    first, _, rest = said.partition(" ")
    done = first.casefold() in _DOING and rest.partition(" ")[0] not in _AFTER_A_NOUN
    return f"{first.lower()} {rest}" if done else ""


def kept(text: str) -> Words:
    """A text whose dates and sums are never divided."""
    line: list[str | Run] = []
    end = 0
    for found in _WHOLE.finditer(text):
        line += [text[end : found.start()], keep(found[0])]
        end = found.end()
    return words(*line, text[end:])
