"""What a report says of what comes: changes to the plan, reforms, and what nobody knows yet."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator

from masa_lint.easy.dates import is_over
from masa_lint.easy.names import within
from masa_lint.easy.plan import Plan
from masa_lint.easy.quoted import easy_sentence
from masa_lint.render.asks.times import day_words
from masa_lint.render.asks.told import Gap, Told, path_of

_UPDATES = ("updates",)
_REFORMS = ("reforms",)
_MOST = 2
_DATE = re.compile(r"\b(?:\d{1,2} )?(?:" + "|".join(month_name[1:]) + r") \d{4}\b", re.IGNORECASE)


def coming_sentence(text: str, plan: Plan) -> str:
    """A sentence about what comes, where it is easy; empty where a day or a month in it has passed."""
    passed = any(is_over(found[0], plan.as_of) for found in _DATE.finditer(text[:500]))
    return "" if passed else easy_sentence(text, plan.facts)


def updates(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """How the plan will change, and by when where that is a date; one that has passed is told no longer."""
    for path in [one for one in plan.items(*_UPDATES) if plan.is_stated(*one, "what")][:_MOST]:
        if is_over(plan.text(*path, "by"), plan.as_of):
            continue
        said = within(coming_sentence(plan.text(*path, "what"), plan))
        day = day_words(plan.text(*path, "by"), day="by")
        facts = (plan.fact((*path, "what")), *((plan.fact((*path, "by")),) if day else ()))
        variant = "_".join((("quoted" if said else "told"), *(("dated",) if day else ())))
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
    if plan.is_stated(*path):
        said = easy_sentence(plan.text(*path), plan.facts)
        yield Told((plan.fact(path),), {"said": said}, "quoted" if said else "told")
