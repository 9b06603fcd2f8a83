"""What each plan says on one requirement, for whoever looks for good words of their own."""

from __future__ import annotations

from masa_lint.blocks.tree import Block, Definitions, Entry, Paragraph, Section
from masa_lint.blocks.words import words
from masa_lint.reports.comparison.compared import Comparison
from masa_lint.reports.comparison.plan_read import PlanRead


def wording_section(found: Comparison, requirement: str) -> Section:
    """The section on one requirement.

    Raises:
        LookupError: the kind of document that is compared has no such requirement.
    """
    asked = next((one for one in found.requirements if one.id == requirement), None)
    if asked is None:
        raise LookupError(requirement)
    entries = tuple(Entry(words(plan.name), tuple(_said(plan, requirement))) for plan in found.plans)
    opening = Paragraph(words(f"{asked.statement} ({asked.modality_text}; {asked.source_text})"))
    return Section(asked.title or asked.statement, (opening, Definitions(entries)), requirement)


def _said(plan: PlanRead, requirement: str) -> list[Block]:
    shown = plan.results[requirement]
    blocks: list[Block] = [Paragraph(words(shown.tag, f" {shown.message}"))]
    blocks += [Paragraph(words(f"“{text}” ({where})")) for text, where in shown.texts]
    return blocks
