"""The year's review of restraint in each locked place."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.plan import Plan
from masa_lint.render.asks.in_its_words import in_its_words
from masa_lint.render.asks.locked_places import LockedPlaces
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_PLACES = LockedPlaces(("restraint_reviews",), "establishment")
_REVIEWED = ("how", "who", "findings", "changed", "frequency")


def locked_places(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Each place that holds anyone under 18; that there is none; or that the report does not say."""
    yield from _PLACES.told(plan)


def holds_children(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That there is a locked place where children live."""
    yield from _PLACES.holds_children(plan)


def restraint_reviewed(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Of each place: that restraint was looked at, what was found, what changed by it."""
    for place in _PLACES.with_children(plan):
        slots = {"name": _PLACES.name_of(plan, place), "said": ""}
        stated = [(*place, key) for key in _REVIEWED if plan.is_stated(*place, key)]
        if not stated:
            yield gap(plan, *((*place, key) for key in _REVIEWED[:2]), variant="not_checked", slots=slots)
            continue
        yield Told((plan.fact(stated[0]),), slots, "checked")
        yield _found(plan, (*place, "findings"), slots)
        yield from _changed(plan, (*place, "changed"), slots)


def _found(plan: Plan, path: Path, slots: dict[str, str]) -> Told | Gap:
    if not plan.is_stated(*path):
        return gap(plan, path, variant="found", slots=slots)
    said = in_its_words(plan, *path)
    return Told((plan.fact(path),), {**slots, "said": said}, "found_quoted" if said else "found")


def _changed(plan: Plan, path: Path, slots: dict[str, str]) -> Iterator[Told | Gap]:
    """What changed, where that can be told in the report's words; that something did says nothing."""
    if not plan.is_stated(*path):
        yield gap(plan, path, variant="changed", slots=slots)
    elif said := in_its_words(plan, *path):
        yield Told((plan.fact(path),), {**slots, "said": said}, "changed")
