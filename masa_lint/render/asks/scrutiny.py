"""Who checks the work."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.dates import is_over
from masa_lint.easy.lists import few_at_a_time, in_a_sentence
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.partners import named
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_PEOPLE = ("scrutiny", "people")
_BODY = ("scrutiny", "body")
_DOES = ("scrutiny", "does")
_UNTIL = ("scrutiny", "until")
_A_POST = "scrutineer"
"""In a body's place, the word for a person whose name the plan does not give."""


def _people(plan: Plan) -> list[Path]:
    if is_over(plan.text(*_UNTIL), plan.as_of):
        return []
    return [path for path in plan.items(*_PEOPLE) if named(plan, path)]


def scrutineers(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The scrutineers by name, up to three in a row; or the body that does it."""
    people = _people(plan)
    for some in few_at_a_time(people):
        facts = tuple(plan.fact((*path, "name")) for path in some)
        names = in_a_sentence([named(plan, path) for path in some])
        yield Told(facts, {"names": names}, "one" if len(some) == 1 else "many")
    if people:
        return
    said = body(plan.text(*_BODY))
    if said and _A_POST not in said.casefold() and not is_over(plan.text(*_UNTIL), plan.as_of):
        yield Told((plan.fact(_BODY),), {"names": said[:1].upper() + said[1:]}, "body")
    else:
        unnamed: list[Path] = [(*path, "name") for path in plan.items(*_PEOPLE)] or [_PEOPLE]
        someone = bool(said) or plan.is_stated(*_DOES)
        yield gap(plan, *unnamed, variant="unnamed" if someone else "nobody")


def how_many_check(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """How many people check, without their names."""
    people = _people(plan)
    facts = tuple(plan.fact((*path, "name")) for path in people)
    if len(people) == 1:
        yield Told(facts, {}, "one")
    elif people:
        yield Told(facts, {"n": str(len(people))}, "many")
    elif plan.is_stated(*_BODY) or plan.is_stated(*_DOES):
        yield Told((plan.fact(("scrutiny",)),), {}, "someone")
