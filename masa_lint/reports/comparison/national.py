"""Many plans at once: of so many plans, so many state this, with the list behind each number.

The partnerships' own files and what others read in published plans are counted apart, always.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from masa_lint.blocks.tree import Block, Definitions, Entry, Paragraph, Section
from masa_lint.blocks.words import Words, strong, words
from masa_lint.engine.outcome import Status
from masa_lint.guidance.requirement import Requirement
from masa_lint.reports.comparison.compared import Comparison
from masa_lint.reports.comparison.plan_read import PlanRead

_SAID = {
    Status.MET: "state this",
    Status.NOT_MET: "do not",
    Status.NEEDS_REVIEW: "need a person to decide",
    Status.ACCEPTED: "have accepted it as a gap",
    Status.NOT_APPLICABLE: "it does not apply to",
    Status.NOT_CHECKED: "were not checked on it",
}


def national_sections(found: Comparison) -> Iterator[Block]:
    """A section for the partnerships' own files and one for transcripts; one that has no plan is left out."""
    own = [plan for plan in found.plans if not plan.transcript]
    read = [plan for plan in found.plans if plan.transcript]
    for title, anchor, plans in (
        ("What the partnerships' own files state", "sources", own),
        (f"What others read in published {found.noun}s", "transcripts", read),
    ):
        if plans:
            rows = tuple(_entry(one, plans, found.noun) for one in found.requirements)
            yield Section(title, (Definitions(rows),), anchor)


def _entry(one: Requirement, plans: Sequence[PlanRead], noun: str) -> Entry:
    by_status: dict[Status, list[str]] = {}
    for plan in plans:
        by_status.setdefault(plan.results[one.id].status, []).append(plan.short)
    counted = ", ".join(_count(status, len(by_status[status])) for status in _SAID if status in by_status)
    blocks: list[Block] = [Paragraph(words(f"Of {len(plans)} {noun}s, {counted}."))]
    blocks += [Paragraph(_list(status, by_status[status])) for status in _SAID if status in by_status]
    return Entry(words(one.title or one.statement), tuple(blocks))


def _count(status: Status, number: int) -> str:
    if status is Status.NOT_APPLICABLE:
        return f"{_SAID[status]} {number}"
    return f"{number} {_SAID[status]}"


def _list(status: Status, names: Sequence[str]) -> Words:
    said = _SAID[status]
    return words(strong(f"{said[:1].upper()}{said[1:]}: "), "; ".join(names), ".")
