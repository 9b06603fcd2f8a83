"""Who checks the work."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.dates import is_over
from masa_lint.easy.lists import few_at_a_time, in_a_sentence
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.partners import named, term_is_over
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_PEOPLE = ("scrutiny", "people")
_BODY = ("scrutiny", "body")
_DOES = ("scrutiny", "does")
_UNTIL = ("scrutiny", "until")
_A_POST = "scrutineer"
"""In a body's place, the word for a person whose name the plan does not give."""


def _people(plan: Plan) -> list[Path]:
    if _is_over(plan):
        return []
    return [path for path in plan.items(*_PEOPLE) if named(plan, path)]


def _panel(plan: Plan) -> str:
    """The body that checks, where it is one, and its term is not over."""
    said = body(plan.text(*_BODY)) if plan.is_stated(*_BODY) else ""
    return "" if _A_POST in said.casefold() or _is_over(plan) else said


def _is_over(plan: Plan) -> bool:
    return is_over(plan.text(*_UNTIL), plan.as_of)


def _someone(plan: Plan) -> bool:
    """True where somebody checks, whose name the plan does not give."""
    return plan.is_stated(*_BODY) or plan.is_stated(*_DOES)


def _were_there(plan: Plan) -> bool:
    """True where the plan says who or that somebody checks, and the time for which it does has ended."""
    ended = any(term_is_over(plan, path) for path in plan.items(*_PEOPLE))
    named_once = any(plan.is_stated(*path, "name") for path in plan.items(*_PEOPLE))
    return ended or (_is_over(plan) and (named_once or _someone(plan)))


def scrutineers(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The scrutineers by name, up to three in a row; or the body that does it."""
    people = _people(plan)
    for some in few_at_a_time(people):
        facts = tuple(plan.fact((*path, "name")) for path in some)
        names = in_a_sentence([named(plan, path) for path in some])
        yield Told(facts, {"names": names}, "one" if len(some) == 1 else "many")
    if people:
        return
    unnamed: list[Path] = [(*path, "name") for path in plan.items(*_PEOPLE)] or [_PEOPLE]
    if said := _panel(plan):
        yield Told((plan.fact(_BODY),), {"names": said[:1].upper() + said[1:]}, "body")
    elif _were_there(plan):
        yield gap(plan, *unnamed, _BODY, _DOES, variant="over")
    else:
        yield gap(plan, *unnamed, variant="unnamed" if _someone(plan) else "nobody")


def how_many_check(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """How many people check, without their names; nothing where their time is over."""
    people = _people(plan)
    facts = tuple(plan.fact((*path, "name")) for path in people)
    if len(people) == 1:
        yield Told(facts, {}, "one")
    elif people:
        yield Told(facts, {"n": str(len(people))}, "many")
    elif _panel(plan) or (_someone(plan) and not _were_there(plan)):
        yield Told((plan.fact(("scrutiny",)),), {}, "someone")
