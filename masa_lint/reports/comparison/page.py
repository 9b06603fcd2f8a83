"""The comparison as a paper."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import (
    Block,
    Cell,
    Column,
    Definitions,
    Entry,
    Items,
    Notice,
    Paragraph,
    Section,
    Style,
    Table,
)
from masa_lint.blocks.words import keep, strong, words
from masa_lint.documents.made_up import made_up_band
from masa_lint.documents.words_alike import in_words
from masa_lint.due.distance import day_text
from masa_lint.engine.outcome import Status
from masa_lint.guidance.requirement import Requirement
from masa_lint.reports.comparison.compared import Comparison
from masa_lint.reports.comparison.differ import differences_told
from masa_lint.reports.comparison.facts_asked import asked_of
from masa_lint.reports.comparison.facts_read import Group
from masa_lint.reports.comparison.national import national_sections
from masa_lint.reports.comparison.plan_read import PlanRead
from masa_lint.reports.comparison.wording import wording_section
from masa_lint.reports.compliance.statuses import TAGS

_ROLE_BODIES = {"police": "a police force", "integrated_care_board": "an integrated care board"}
_WIDEST = 5
"""Columns of plans in one table; more do not fit a page."""


def comparison_page(found: Comparison, requirement: str = "") -> Paper:
    """Where the plans differ; or, for one requirement, what each of them says."""
    blocks: list[Block] = []
    if found.left_out:
        blocks.append(_left_out(found))
    if requirement:
        blocks.append(wording_section(found, requirement))
    elif found.national:
        blocks += national_sections(found)
    else:
        blocks += [_differ(found), *_matrix(found), *_facts(found), *_shared(found)]
    blocks += [_who_says(found), _note(found)]
    number = len(found.plans)
    what = "yearly reports" if found.kind == "yearly-report" else "plans"
    title = f"Where {number} {what} differ" if not requirement else f"What {number} {what} say"
    return Paper(
        title=f"{title}: {found.group.told}" if found.group.name else title,
        blocks=tuple(blocks),
        publisher="masa-lint",
        made_on=found.as_of,
        band=made_up_band([one.made_up for one in found.plans]),
        about="A comparison of published safeguarding arrangements. It ranks no one.",
        kind="comparison",
        public=False,
    )


def _left_out(found: Comparison) -> Notice:
    items = tuple((Paragraph(words(strong(one.file), f": {one.why}.")),) for one in found.left_out)
    return Notice(f"Not compared: {len(items)}", (Items(items),), anchor="not-compared")


def _differ(found: Comparison) -> Section:
    told = differences_told(found.plans, found.shared)
    if not told:
        said: Block = Paragraph(words(f"On the facts that are set side by side here, the {found.noun}s do not differ."))
    else:
        said = Items(tuple((Paragraph(words(one)),) for one in told))
    return Section("Where they differ", (said,), "differ")


def _matrix(found: Comparison) -> list[Block]:
    alike, differ = _split(found)
    blocks: list[Block] = []
    for part in _parts(found.plans):
        columns = (Column("Requirement"), *(Column(plan.short) for plan in part))
        rows = tuple(
            (Cell(words(_title(one))), *(Cell((plan.results[one.id].tag,)) for plan in part)) for one in differ
        )
        if rows:
            caption = f"Requirements on which they differ: {in_words([plan.short for plan in part])}"
            blocks.append(Table(caption, columns, rows, sticky=True))
    blocks += [Paragraph(words(_alike(status, here))) for status, here in _by_status(alike, found)]
    return [Section("Requirement by partnership", tuple(blocks), "requirements")]


def _split(found: Comparison) -> tuple[list[Requirement], list[Requirement]]:
    alike: list[Requirement] = []
    differ: list[Requirement] = []
    for one in found.requirements:
        statuses = {plan.results[one.id].status for plan in found.plans}
        (alike if len(statuses) == 1 else differ).append(one)
    return alike, differ


def _by_status(alike: Sequence[Requirement], found: Comparison) -> Iterable[tuple[Status, list[Requirement]]]:
    for status in TAGS:
        here = [one for one in alike if found.plans[0].results[one.id].status is status]
        if here:
            yield status, here


def _alike(status: Status, here: Sequence[Requirement]) -> str:
    titles = "; ".join(_title(one) for one in here)
    number = "1 requirement" if len(here) == 1 else f"{len(here)} requirements"
    return f"The same in all, {TAGS[status].word.casefold()}: {number}. {titles}."


def _facts(found: Comparison) -> list[Block]:
    sections: list[Block] = []
    for group in Group:
        rows = [one for one in asked_of(found.kind) if one.group is group]
        if not rows:
            continue
        tables = tuple(
            Table(
                f"{group}: {in_words([plan.short for plan in part])}",
                (Column("Fact"), *(Column(plan.short) for plan in part)),
                tuple(
                    (Cell(words(one.name)), *(Cell(words(plan.facts[one.name].words)) for plan in part)) for one in rows
                ),
                sticky=True,
            )
            for part in _parts(found.plans)
        )
        sections.append(Section(group, tables, f"facts-{group.name.casefold()}"))
    return [Section("Facts side by side", tuple(sections), "facts")] if sections else []


def _shared(found: Comparison) -> list[Block]:
    entries = []
    for one in found.shared:
        told = []
        for named in one.named:
            who = f"{named.name}, {named.post}" if named.name and named.post else named.name or named.post
            said = who or "names no one in its text"
            told.append((Paragraph(words(strong(named.plan), f" (dated {named.dated}): {said}")),))
        question = f" The {found.noun}s name two people. Which of them is it now?" if one.differ else ""
        last = Paragraph(words(f"Only the head of the body is compared.{question}"))
        entries.append(Entry(words(one.body or f"{_ROLE_BODIES[one.role]}, by no name"), (Items(tuple(told)), last)))
    blocks: list[Block] = [Definitions(tuple(entries))] if entries else []
    for role, name in _ROLE_BODIES.items():
        plans = [plan for plan, of in found.unnamed if of == role]
        if plans:
            does = "does" if len(plans) == 1 else "do"
            said = f"{in_words(plans)} {does} not name {name}, so whether it shares one could not be compared."
            blocks.append(Paragraph(words(said)))
    return [Section("Bodies that they share", tuple(blocks), "shared")] if blocks else []


def _who_says(found: Comparison) -> Section:
    rows = tuple(
        (
            Cell(words(plan.name)),
            Cell(words(plan.who_says)),
            Cell(words(plan.dated)),
            Cell(words(plan.file)),
        )
        for plan in found.plans
    )
    columns = (Column("Partnership"), Column("Who says so"), Column(f"The {found.noun}'s date"), Column("File"))
    table = Table(f"Who read each {found.noun}, and when", columns, rows)
    return Section("Who says so", (table,), "who-says-so")


def _note(found: Comparison) -> Notice:
    edition = found.pack.edition
    said = (
        "This sets facts side by side, to find what is worth a conversation. It ranks no one and adds nothing up. "
        "“Not met on paper” is what was not found where the file says to look; it may still be done. "
    )
    seen = words(said, "As seen on ", keep(day_text(found.as_of)), f". {edition.notice}")
    return Notice("How to read this", (Paragraph(seen, Style.PLAIN),))


def _parts(plans: Sequence[PlanRead]) -> list[Sequence[PlanRead]]:
    return [plans[start : start + _WIDEST] for start in range(0, len(plans), _WIDEST)]


def _title(one: Requirement) -> str:
    return one.title or one.statement
