"""What a report says of what comes: changes to the plan, reforms, and what nobody knows yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.blocks.words import text_of
from masa_lint.easy.dates import is_over
from masa_lint.easy.names import within
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.in_its_words import coming, in_its_words, kept
from masa_lint.render.asks.times import day_words
from masa_lint.render.asks.told import Gap, Told, gap, path_of

_UPDATES = ("updates",)
_REFORMS = ("reforms",)
_MOST = 1
_NEW = re.compile(r"(?:an?|another|more|\d+) ", re.IGNORECASE)
"""How the name of something begins that will be there then: "a second lead"."""


def updates(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """How the plan will change, and by when where that is a date; one that has passed is told no longer."""
    to_come = [
        one
        for one in plan.items(*_UPDATES)
        if plan.is_stated(*one, "what") and not is_over(plan.text(*one, "by"), plan.as_of)
    ]
    for path in to_come[:_MOST]:
        said = kept(within(coming(plan, (*path, "what"))))
        day = day_words(plan.text(*path, "by"), day="by")
        facts = (plan.fact((*path, "what")), *((plan.fact((*path, "by")),) if day else ()))
        new = "new" if _NEW.match(text_of(said)) else "quoted"
        variant = "_".join((new if said else "told", *(("dated",) if day else ())))
        yield Told(facts, {"what": said, "date": day}, variant)


def reforms(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That the government changes things, and whether work on it has begun."""
    for key in ("done", "decided"):
        stated = [(*path, key) for path in plan.items(*_REFORMS) if plan.is_stated(*path, key)]
        if stated:
            yield Told(tuple(map(plan.fact, stated)), {}, key)
            return


def quoted(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """A fact in the report's own words where they are easy; else only that it is stated."""
    path = path_of(given)
    if not plan.is_stated(*path):
        yield gap(plan, path)
        return
    said = in_its_words(plan, *path)
    yield Told((plan.fact(path),), {"said": said}, "quoted" if said else "told")
