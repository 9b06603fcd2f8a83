"""Children's homes and locked places. There are three states: named, none, not stated."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.easy.how_often import is_each_year
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan, Standing
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_CUSTODY = ("custody",)
_HOMES = ("residential_homes",)
_NO_COURT = "police_cells"
"""Nobody is sent there by a court."""
_INSTITUTION = "young_offender_institution"


def homes(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Only the gap: that the plan is for children in children's homes too is true of every plan."""
    if plan.standing(_HOMES) in (Standing.SILENT, Standing.MISSING):
        yield gap(plan, _HOMES)


def custody(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """Each place that holds anyone under 18; that there is none; or that the plan does not say."""
    answer = plan.document.look(_CUSTODY)
    if isinstance(answer, Answer) and answer.kind is AnswerKind.NONE:
        yield Told((plan.fact(_CUSTODY),), {}, "none")
        return
    places = plan.items(*_CUSTODY)
    if not places:
        yield gap(plan, _CUSTODY, variant="nothing")
        return
    courts = [place for place in places if plan.text(*place, "kind") != _NO_COURT]
    adults = [place for place in courts if _holds(plan, place) == "no"]
    if len(adults) == len(courts):
        facts = tuple(plan.fact((*place, "holds_under_18")) for place in adults)
        yield Told(facts or (plan.fact(_CUSTODY),), {}, "none")
        return
    for place in courts:
        if place not in adults:
            yield _place(plan, place)


def _place(plan: Plan, place: Path) -> Told | Gap:
    name = body(plan.text(*place, "name"))
    if not name:
        return gap(plan, (*place, "name"), variant="unnamed")
    if _holds(plan, place) != "yes":
        return gap(plan, (*place, "holds_under_18"), variant="ages", slots={"name": name})
    kind = plan.text(*place, "kind")
    variant = _INSTITUTION if kind == _INSTITUTION else "other"
    return Told((plan.fact((*place, "name")),), {"name": name}, variant)


def _holds(plan: Plan, place: Path) -> str:
    return plan.text(*place, "holds_under_18").casefold()


def _locked(plan: Plan) -> list[Path]:
    return [
        place
        for place in plan.items(*_CUSTODY)
        if _holds(plan, place) == "yes" and plan.text(*place, "kind") != _NO_COURT
    ]


def locked_in(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That there is a locked place where children live."""
    places = _locked(plan)
    if places:
        yield Told(tuple(plan.fact((*place, "holds_under_18")) for place in places))


def restraint_check(plan: Plan, _: str) -> Iterator[Told | Gap]:
    """That restraint is checked each year, where that is so of every place; else each place of which it is not."""
    places = _locked(plan)
    unchecked = [place for place in places if not plan.is_stated(*place, "restraint_review")]
    seldom = [
        place
        for place in places
        if place not in unchecked and not is_each_year(plan.text(*place, "restraint_review", "frequency"))
    ]
    for place in unchecked:
        yield gap(plan, (*place, "restraint_review"), variant="not_checked", slots=_named(plan, place))
    for place in seldom:
        path = (*place, "restraint_review", "frequency")
        yield gap(plan, path, variant="not_yearly", slots=_named(plan, place))
    if places and not unchecked and not seldom:
        yield Told(tuple(plan.fact((*place, "restraint_review")) for place in places), {}, "yearly")


def _named(plan: Plan, place: Path) -> dict[str, str]:
    return {"name": body(plan.text(*place, "name")) or "this place"}
