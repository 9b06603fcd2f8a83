"""What was done or said in the year, and what changed by it: in the report's words where they are easy."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from masa_lint.documents.number import read_number
from masa_lint.documents.small_counts import FEWER
from masa_lint.easy.plan import Plan, Standing
from masa_lint.render.asks.in_its_words import in_its_words
from masa_lint.render.asks.told import Gap, Told, gap, path_of
from masa_lint.source.path import Path

_MOST = 3
_TRIED = 30
"""How many sentences are looked at for one that is easy: a hostile file can hold any number."""
_FEEDBACK = ("feedback",)
_FINDINGS = ("scrutiny", "findings")
_INCIDENTS = ("incidents",)
_RAPID_REVIEWS = ("incidents", "rapid_reviews")
_WHO = {"children": "Children", "families": "Families", "staff": "Staff"}
_CHANGED = "what_changed"


def changed(plan: Plan, given: str) -> Iterator[Told | Gap]:
    """What changed by activities, up to two; a gap where all that is told of is what was done."""
    every = [path for path in plan.items(*path_of(given)) if plan.is_stated(*path)]
    told = [path for path in every if plan.is_stated(*path, _CHANGED)]
    if not told:
        if plan.standing(path_of(given)[:1]) is not Standing.NONE:
            yield gap(plan, *((*path, _CHANGED) for path in every), path_of(given))
        return
    quoted = ((path, said) for path in told[:_TRIED] if (said := in_its_words(plan, *path, _CHANGED)))
    first = list(islice(quoted, _MOST - 1))
    for path, said in first:
        yield Told((plan.fact((*path, _CHANGED)),), {"changed": said}, "quoted")
    if not first:
        yield Told(tuple(plan.fact((*path, _CHANGED)) for path in told[:_MOST]), {"changed": ""}, "told")


def feedback(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """What children and families said, and after each what changed by it, where the report says that in easy words."""
    every = [path for path in plan.items(*_FEEDBACK) if _voices(plan, path)]
    if not every:
        yield gap(plan, _FEEDBACK, variant="nobody")
    for path in every[:_MOST]:
        who = _voices(plan, path)
        yield from _said_and_changed(plan, path, "said", {"who": who, "they": who.lower()}, who.lower())


def findings(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """What the scrutineer found, and after each what changed by it."""
    for path in [one for one in plan.items(*_FINDINGS) if plan.is_stated(*one, "finding")][: _MOST - 1]:
        yield from _said_and_changed(plan, path, "finding", {})


def _said_and_changed(plan: Plan, path: Path, key: str, slots: dict[str, str], shown: str = "") -> Iterator[Told | Gap]:
    said = in_its_words(plan, *path, key)
    stated = (*path, key) if plan.is_stated(*path, key) else path
    yield Told(
        (plan.fact(stated),), {**slots, "said": said, "changed": ""}, "said_quoted" if said else "said", shown=shown
    )
    if not plan.is_stated(*path, "changed"):
        yield gap(plan, (*path, "changed"), variant="changed", slots=slots)
        return
    if after := in_its_words(plan, *path, "changed"):
        yield Told((plan.fact((*path, "changed")),), {**slots, "said": "", "changed": after}, "changed")


def _voices(plan: Plan, path: Path) -> str:
    """ "Children and families": who speaks; empty where only staff do, or nobody is named."""
    who = [_WHO[one] for _, one in plan.texts(*path, "from") if one in _WHO and one != "staff"]
    return " and ".join([*who[:1], *(one.lower() for one in who[1:])])


def rapid_reviews(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """How many rapid reviews there were. A number from 1 to 4 is "fewer than 5", and so is the report's own."""
    if plan.standing(_INCIDENTS) is Standing.NONE:
        yield Told((plan.fact(_INCIDENTS),), variant="none")
        return
    text = plan.text(*_RAPID_REVIEWS)
    number = read_number(text)
    if text == FEWER or (number is not None and 0 < number < 5):
        yield Told((plan.fact(_RAPID_REVIEWS),), {"n": FEWER}, "some")
    elif number is not None and number == int(number):
        yield Told((plan.fact(_RAPID_REVIEWS),), {"n": str(int(number))}, "some" if number else "none")
    else:
        yield gap(plan, _RAPID_REVIEWS)
