"""The year's review of restraint in each locked place. There are three states: named, none, not stated."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan, Standing
from masa_lint.render.asks.in_its_words import in_its_words
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_REVIEWS = ("restraint_reviews",)
_INSTITUTION = "young_offender_institution"
_NO_COURT = "police_cells"
"""Nobody is sent there by a court."""
_REVIEWED = ("how", "who", "findings", "changed", "frequency")


def locked_places(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Each place that holds anyone under 18; that there is none; or that the report does not say."""
    if plan.standing(_REVIEWS) is Standing.NONE:
        yield Told((plan.fact(_REVIEWS),), {"name": ""}, "none")
        return
    places = plan.items(*_REVIEWS)
    if not places:
        yield gap(plan, _REVIEWS, variant="nothing")
        return
    courts = [place for place in places if plan.text(*place, "kind") != _NO_COURT]
    children = [place for place in courts if _holds(plan, place) != "no"]
    if not children:
        facts = tuple(plan.fact((*place, "holds_under_18")) for place in courts)
        yield Told(facts or (plan.fact(_REVIEWS),), {"name": ""}, "none")
    for place in children:
        yield _place(plan, place)


def _place(plan: Plan, place: Path) -> Told | Gap:
    name = body(plan.text(*place, "establishment"))
    if not name:
        return gap(plan, (*place, "establishment"), variant="unnamed")
    if _holds(plan, place) != "yes":
        return gap(plan, (*place, "holds_under_18"), variant="ages", slots={"name": name})
    variant = _INSTITUTION if plan.text(*place, "kind") == _INSTITUTION else "other"
    return Told((plan.fact((*place, "establishment")),), {"name": name}, variant)


def _holds(plan: Plan, place: Path) -> str:
    return plan.text(*place, "holds_under_18").casefold()


def _locked(plan: Plan) -> list[Path]:
    return [
        place
        for place in plan.items(*_REVIEWS)
        if _holds(plan, place) == "yes" and plan.text(*place, "kind") != _NO_COURT
    ]


def holds_children(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That there is a locked place where children live."""
    if places := _locked(plan):
        yield Told(tuple(plan.fact((*place, "holds_under_18")) for place in places))


def restraint_reviewed(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Of each place: that restraint was looked at, what was found, what changed by it."""
    for place in _locked(plan):
        slots = {"name": body(plan.text(*place, "establishment")) or "this place", "said": ""}
        stated = [(*place, key) for key in _REVIEWED if plan.is_stated(*place, key)]
        if not stated:
            yield gap(plan, *((*place, key) for key in _REVIEWED[:2]), variant="not_checked", slots=slots)
            continue
        yield Told((plan.fact(stated[0]),), slots, "checked")
        yield _told(plan, (*place, "findings"), slots, "found")
        yield _told(plan, (*place, "changed"), slots, "changed")


def _told(plan: Plan, path: Path, slots: dict[str, str], variant: str) -> Told | Gap:
    if not plan.is_stated(*path):
        return gap(plan, path, variant=variant, slots=slots)
    said = in_its_words(plan, *path)
    return Told((plan.fact(path),), {**slots, "said": said}, f"{variant}_quoted" if said else variant)
