"""The plans that are compared, and what could not be compared, with its reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from masa_lint.documents.kinds import noun_of
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.requirement import Requirement
from masa_lint.reports.comparison.groups import EVERY_PLAN, PartnershipGroup
from masa_lint.reports.comparison.plan_read import PlanRead
from masa_lint.reports.comparison.shared_bodies import SharedBody, shared_bodies

NATIONAL = 12
"""From more plans than this on, counts with lists stand in place of a table."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not compared, and why."""

    file: str
    why: str


@dataclass(frozen=True)
class Comparison:
    """Plans of one kind, by name, and what was left out."""

    kind: str
    plans: tuple[PlanRead, ...]
    left_out: tuple[LeftOut, ...]
    shared: tuple[SharedBody, ...]
    requirements: tuple[Requirement, ...]
    pack: Pack
    as_of: date
    group: PartnershipGroup = EVERY_PLAN

    @property
    def noun(self) -> str:
        """What sentences call one of them: "plan" or "report"."""
        return noun_of(self.kind)

    @property
    def unnamed(self) -> tuple[tuple[str, str], ...]:
        """The plans, with the role, that do not name a body, so that nobody can tell whether they share it."""
        return tuple(
            (plan.short, head.role)
            for plan in self.plans
            for head in plan.heads
            if not head.body and head.role not in self.group.shares
        )

    @property
    def national(self) -> bool:
        """True where there are too many for a table."""
        return len(self.plans) > NATIONAL


def comparison(
    plans: Iterable[PlanRead],
    broken: Iterable[LeftOut],
    pack: Pack,
    as_of: date,
    group: PartnershipGroup = EVERY_PLAN,
) -> Comparison:
    """Compare the plans of the commonest kind that were made under the commonest guidance; name the others.

    Of a group, only its partnerships are compared.
    """
    plans = [one for one in plans if group is EVERY_PLAN or one.name in group.partnerships]
    plans = sorted(plans, key=lambda one: (one.name.casefold(), one.year, one.file))
    left_out = list(broken)
    kind = _commonest(one.kind for one in plans)
    compared = []
    for one in plans:
        if one.kind != kind:
            left_out.append(LeftOut(one.file, f"it is another kind of document ({one.kind.replace('-', ' ')})"))
        else:
            compared.append(one)
    under = _commonest(_edition(one) for one in compared if one.made_under)
    same: list[PlanRead] = []
    for one in compared:
        if one.made_under and _edition(one) != under:
            left_out.append(LeftOut(one.file, f"it was made under other guidance ({one.made_under})"))
        else:
            same.append(one)
    same = _told_apart(same)
    heads = [(one.short, one.dated, head) for one in same for head in one.heads]
    requirements = pack.requirements_of(kind)
    left_out.sort(key=lambda one: one.file)
    return Comparison(
        kind, tuple(same), tuple(left_out), shared_bodies(heads, group.shares), requirements, pack, as_of, group
    )


def _told_apart(plans: list[PlanRead]) -> list[PlanRead]:
    """Documents of one partnership, each with its year where that tells them apart, else with its file."""
    names = Counter(one.short for one in plans)
    by_year = Counter((one.short, one.year) for one in plans)
    return [
        one
        if names[one.short] == 1
        else replace(one, apart=one.year if one.year and by_year[one.short, one.year] == 1 else f"({one.file})")
        for one in plans
    ]


def _edition(one: PlanRead) -> str:
    """The year of the guidance a plan was made under, or its words where there is no year in them."""
    years = [word for word in one.made_under.replace("(", " ").replace(")", " ").split() if word.isdigit()]
    return years[-1] if years else one.made_under.casefold()


def _commonest(values: Iterable[str]) -> str:
    counted = Counter(values)
    return min(counted, key=lambda value: (-counted[value], value)) if counted else ""
