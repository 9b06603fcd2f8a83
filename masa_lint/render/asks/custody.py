"""Children's homes and locked places in a plan, and whether restraint is checked there each year."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.how_often import is_each_year
from masa_lint.easy.plan import Plan, Standing
from masa_lint.render.asks.locked_places import LockedPlaces
from masa_lint.render.asks.told import Gap, Told, gap

_PLACES = LockedPlaces(("custody",), "name")
_HOMES = ("residential_homes",)


def homes(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Only the gap: that the plan is for children in children's homes too is true of every plan."""
    if plan.standing(_HOMES) in (Standing.SILENT, Standing.MISSING):
        yield gap(plan, _HOMES)


def custody(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Each place that holds anyone under 18; that there is none; or that the plan does not say."""
    yield from _PLACES.told(plan)


def locked_in(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That there is a locked place where children live."""
    yield from _PLACES.holds_children(plan)


def restraint_check(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That restraint is checked each year, where that is so of every place; else each place of which it is not."""
    places = _PLACES.with_children(plan)
    unchecked = [place for place in places if not plan.is_stated(*place, "restraint_review")]
    seldom = [
        place
        for place in places
        if place not in unchecked and not is_each_year(plan.text(*place, "restraint_review", "frequency"))
    ]
    for place in unchecked:
        slots = {"name": _PLACES.name_of(plan, place)}
        yield gap(plan, (*place, "restraint_review"), variant="not_checked", slots=slots)
    for place in seldom:
        slots = {"name": _PLACES.name_of(plan, place)}
        yield gap(plan, (*place, "restraint_review", "frequency"), variant="not_yearly", slots=slots)
    if places and not unchecked and not seldom:
        yield Told(tuple(plan.fact((*place, "restraint_review")) for place in places), {}, "yearly")
