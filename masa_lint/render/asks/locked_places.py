"""Places where children are locked in, as a plan and a report list them: named, none, or not stated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.documents.words import NO_COURT
from masa_lint.easy.names import body
from masa_lint.easy.plan import Plan, Standing
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_INITIALS = re.compile(r"\bHM ?(?:P|YOI)(?: ?(?:/|&|and) ?(?:HM ?)?(?:P|YOI))?\b|\bYOI\b")
_INSTITUTION = "young_offender_institution"


@dataclass(frozen=True, slots=True)
class LockedPlaces:
    """The list of a document that names the places, and the key that holds the name of each."""

    path: Path
    name: str

    def told(self, plan: Plan) -> Iterator[Told | Gap]:
        """Each place that holds anyone under 18; that there is none; or that the document does not say."""
        if plan.standing(self.path) is Standing.NONE:
            yield Told((plan.fact(self.path),), {"name": ""}, "none")
            return
        if not plan.items(*self.path):
            yield gap(plan, self.path, variant="nothing")
            return
        courts = self._sent_by_courts(plan)
        children = [place for place in courts if _holds(plan, place) != "no"]
        if not children:
            facts = tuple(plan.fact((*place, "holds_under_18")) for place in courts)
            yield Told(facts or (plan.fact(self.path),), {"name": ""}, "none")
        for place in children:
            yield self._place(plan, place)

    def with_children(self, plan: Plan) -> list[Path]:
        """The places of which it is stated that they hold anyone under 18."""
        return [place for place in self._sent_by_courts(plan) if _holds(plan, place) == "yes"]

    def holds_children(self, plan: Plan) -> Iterator[Told | Gap]:
        """That there is a locked place where children live."""
        if places := self.with_children(plan):
            yield Told(tuple(plan.fact((*place, "holds_under_18")) for place in places))

    def name_of(self, plan: Plan, place: Path) -> str:
        """What a place is called in a sentence of its own."""
        return _without_initials(body(plan.text(*place, self.name))) or "this place"

    def _sent_by_courts(self, plan: Plan) -> list[Path]:
        return [place for place in plan.items(*self.path) if plan.text(*place, "kind") != NO_COURT]

    def _place(self, plan: Plan, place: Path) -> Told | Gap:
        official = body(plan.text(*place, self.name))
        name = _without_initials(official)
        if not name:
            return gap(plan, (*place, self.name), variant="unnamed")
        if _holds(plan, place) != "yes":
            return gap(plan, (*place, "holds_under_18"), variant="ages", slots={"name": name})
        variant = _INSTITUTION if plan.text(*place, "kind") == _INSTITUTION else "other"
        label = official if official != name else ""
        return Told((plan.fact((*place, self.name)),), {"name": name}, variant, label)


def _without_initials(name: str) -> str:
    """ "HMYOI Exampleton" as "Exampleton": what kind of place it is stands in words beside it."""
    return " ".join(_INITIALS.sub(" ", name).split()) or name


def _holds(plan: Plan, place: Path) -> str:
    return plan.text(*place, "holds_under_18")
