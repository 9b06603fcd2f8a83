"""Where a plan applies."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.lists import MOST, few_at_a_time, in_a_sentence
from masa_lint.easy.names import place
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap

_AREAS = ("area", "local_authorities")
_NEIGHBOURS = ("area", "works_with")
_MOST_ROWS = 6
_MOST_LETTERS = 60


def places(plan: Plan) -> list[str]:
    """The areas by their own names."""
    return [place(name) for _, name in plan.texts(*_AREAS)]


def together(plan: Plan) -> str:
    """All places in few words, for a title or one sentence; empty where they are too many or too long for that."""
    names = places(plan)
    said = in_a_sentence(names) if len(names) <= MOST else ""
    return said if len(names) == 1 or len(said) <= _MOST_LETTERS else ""


def area(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The whole area in one sentence: one place, up to three by name, more by their number."""
    names = places(plan)
    if not names:
        yield gap(plan, _AREAS)
    elif said := together(plan):
        slots = {"area": said, "one_of": in_a_sentence(names, "or")}
        yield Told((plan.fact(_AREAS),), slots, "here" if len(names) == 1 else "few")
    else:
        yield Told((plan.fact(_AREAS),), {"n": str(len(names))}, "many")


def areas(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """One place or two in a sentence, more in a row each."""
    names = places(plan)
    if not names:
        yield gap(plan, _AREAS)
        return
    few = [names] if len(names) < MOST else list(few_at_a_time(names, -(-len(names) // _MOST_ROWS)))
    for number, some in enumerate(few):
        yield Told((plan.fact(_AREAS),), {"areas": in_a_sentence(some)}, "more" if number else "here")


def neighbours(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """The areas next door that the plan says it works with."""
    for some in few_at_a_time([place(name) for _, name in plan.texts(*_NEIGHBOURS)]):
        yield Told((plan.fact(_NEIGHBOURS),), {"neighbours": in_a_sentence(some)})
