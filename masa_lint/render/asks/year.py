"""The year that a report is about, and what took place in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.blocks.words import Words, keep, words
from masa_lint.documents.number import read_number
from masa_lint.documents.when import read_when
from masa_lint.easy.dates import day_of, written_out, years
from masa_lint.easy.lists import MOST, in_a_sentence
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_PERIOD = ("period",)
_MAKER = ("partnership", "name")
_AGENCIES = ("agency_work",)
_LONGEST = 60


def year_words(plan: Plan) -> Words:
    """The year by its months, or by its days where it does not run from April to March; empty where it is no period."""
    said = years(plan.text(*_PERIOD))
    read = read_when(plan.text(*_PERIOD))
    if said:
        return (keep(said),)
    if read is None or read.first == read.last:
        return ()
    if single := day_of(read):
        return (keep(single.words),)
    return words(keep(written_out(read.first)), " to ", keep(written_out(read.last)))


def year(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Who wrote the report, and the year that it is about."""
    said, maker = year_words(plan), body(plan.text(*_MAKER))
    if not said:
        yield gap(plan, _PERIOD)
        return
    variant = "year" if years(plan.text(*_PERIOD)) else "days" if len(said) > 1 else "single"
    facts = (plan.fact(_PERIOD), *((plan.fact(_MAKER),) if maker else ()))
    yield Told(facts, {"year": said, "maker": maker or "We"}, variant)


def times_met(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """How often a body met in the year."""
    path = ("meetings", given, "times")
    number = read_number(plan.text(*path))
    if number is None or number != int(number) or number < 1:
        yield gap(plan, path)
    else:
        yield Told((plan.fact(path),), {"n": str(int(number))}, "once" if number == 1 else "several")


def agencies_at_work(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Up to three of the other groups that the report tells of."""
    named: list[Path] = [path for path in plan.items(*_AGENCIES) if _short(plan.text(*path, "agency"))][:MOST]
    if named:
        facts = tuple(plan.fact((*path, "agency")) for path in named)
        yield Told(facts, {"names": in_a_sentence([body(plan.text(*path, "agency")) for path in named])})


def _short(name: str) -> bool:
    return 0 < len(name) <= _LONGEST and not re.search(r"[,;:]", name)
