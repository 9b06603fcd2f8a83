"""A yearly report as its easy read asks it: what it does not state itself may stand in the plan that it is about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from masa_lint.easy.plan import Plan, Standing
from masa_lint.source.path import Path

LINK = "other"
_ONLY_IN_A_PLAN = frozenset(("area", "safeguarding_partners", "identifying_need"))
_EITHER = frozenset(("contacts", "partnership"))


@dataclass(frozen=True)
class Report(Plan):
    """A report with the plan beside it, where its file names one that can be read.

    A contact is taken whole from one of the two: a number from here and hours from there could belong to two services.
    """

    def text(self, *path: str | int) -> str:
        """The text at a path, here or in the plan; empty where neither states any."""
        plan = self._plan_for(path)
        return plan.text(*path) if plan else super().text(*path)

    def texts(self, *path: str | int) -> list[tuple[Path, str]]:
        """Each stated text of a list of texts, with its path."""
        plan = self._plan_for(path)
        return plan.texts(*path) if plan else super().texts(*path)

    def items(self, *path: str | int) -> list[Path]:
        """The path of each block of a list of blocks."""
        plan = self._plan_for(path)
        return plan.items(*path) if plan else super().items(*path)

    def standing(self, path: Path) -> Standing:
        """What is to be had at a path, here or in the plan."""
        plan = self._plan_for(path)
        return plan.standing(path) if plan else super().standing(path)

    def fact(self, path: Path) -> str:
        """A path as blocks carry it; one that stands in the plan begins with `other:`."""
        plan = self._plan_for(path)
        return f"{LINK}:{plan.fact(path)}" if plan else super().fact(path)

    @cached_property
    def _plan(self) -> Plan | None:
        linked = self.document.linked.get(LINK)
        return Plan(linked, self.pack, self.as_of) if linked else None

    def _plan_for(self, path: Path) -> Plan | None:
        """The plan, where it states what stands at a path and the report does not."""
        if self._plan is None or not path or path[0] not in _ONLY_IN_A_PLAN | _EITHER:
            return None
        whole = path[:2] if path[0] in _EITHER else path[:1]
        here = super().standing(whole) is Standing.STATED
        return None if here or self._plan.standing(whole) is not Standing.STATED else self._plan
