"""What falls due as a paper, overdue first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import Block, Cell, Column, Notice, Paragraph, Section, Style, Table
from masa_lint.blocks.words import Run, code, keep, words
from masa_lint.documents.kinds import YEARLY_REPORT
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.made_up import is_made_up, made_up_band
from masa_lint.due.distance import day_text
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.guidance.pack import Edition
from masa_lint.reports.due_words import basis_text, undated_text, when_text
from masa_lint.source.path import path_text

_LONGEST_PERIOD = 60
_SECTIONS = (
    (State.OVERDUE, "Past", "overdue", "These dates have passed."),
    (State.SOON, "Within 60 days", "soon", "These come next."),
    (State.LATER, "Later", "later", "These are more than 60 days away."),
    (State.DONE, "Done", "done", "The file says that these are done."),
)


@dataclass(frozen=True, slots=True)
class Plan:
    """A document and what falls due for it."""

    name: str
    document: LoadedDocument
    dates: tuple[DueDate, ...]

    @property
    def passed(self) -> bool:
        """True where a date has passed."""
        return any(one.state is State.OVERDUE for one in self.dates)

    @property
    def title(self) -> str:
        """The partnership and which of its documents this is."""
        if self.document.kind != YEARLY_REPORT:
            return f"{self.name}: the arrangements"
        period = self.document.text_at("period")[:_LONGEST_PERIOD]
        return f"{self.name}: the yearly report{f' for {period}' if period else ''}"


def in_order(plans: Iterable[Plan]) -> list[Plan]:
    """By partnership; of its documents the one with a date that has passed comes first."""
    return sorted(plans, key=lambda plan: (plan.name, not plan.passed, plan.document.name))


def calendar_page(plans: Sequence[Plan], as_of: date, edition: Edition) -> Paper:
    """What falls due in one or several documents, as seen on a day."""
    names = list(dict.fromkeys(plan.name for plan in plans))
    whose = names[0] if len(names) == 1 else f"{len(names)} partnerships"
    overdue = sum(one.state is State.OVERDUE for plan in plans for one in plan.dates)
    soon = sum(one.state is State.SOON for plan in plans for one in plan.dates)
    passed, coming = _counted(overdue, "date has", "dates have"), _counted(soon, "date comes", "dates come")
    lead = f"{passed} passed. {coming} within 60 days."
    blocks: list[Block] = [
        Paragraph(words(lead), Style.LEAD),
        Paragraph(words("Seen on ", keep(day_text(as_of)), ".")),
    ]
    titles = [plan.title for plan in plans]
    for plan in plans:
        alike = titles.count(plan.title) > 1
        title = f"{plan.title} ({plan.document.name})" if alike else plan.title
        inner = _sections(plan, title, alone=len(plans) == 1)
        if len(plans) == 1:
            blocks += inner
        else:
            blocks.append(Section(title, tuple(inner), _anchor(plan, "plan")))
    blocks.append(_note(edition))
    return Paper(
        title=f"What falls due: {whose}",
        blocks=tuple(blocks),
        publisher=whose,
        made_on=as_of,
        band=made_up_band([is_made_up(plan.document) for plan in plans]),
        about="Dates that the law and the guidance set, and dates that the documents themselves give.",
        kind="calendar",
        public=False,
    )


def _sections(plan: Plan, of: str, *, alone: bool) -> list[Block]:
    made: list[Block] = []
    for state, title, anchor, said in _SECTIONS:
        here = [one for one in plan.dates if one.state is state]
        if here:
            name = anchor if alone else _anchor(plan, anchor)
            made.append(Section(title, (Paragraph(words(said)), _table(plan, f"{title}: {of}", here)), name))
    undated = [one for one in plan.dates if one.state is State.NO_DATE]
    if undated:
        again = Paragraph(
            words("These are to be done again and again, or once, and no date is stated to follow them by.")
        )
        anchor = "no-date" if alone else _anchor(plan, "no-date")
        made.append(Section("No date is stated", (again, _undated(plan, f"No date is stated: {of}", undated)), anchor))
    return made


def _table(plan: Plan, title: str, dates: list[DueDate]) -> Table:
    columns = (Column("What"), Column("When"), Column("It comes from"), Column("Where"))
    rows = tuple(
        (
            Cell(words(one.what)),
            Cell(words(when_text(one))),
            Cell(words(basis_text(one, plan.document.noun))),
            Cell(_where(plan, one)),
        )
        for one in dates
    )
    return Table(title, columns, rows)


def _undated(plan: Plan, title: str, dates: list[DueDate]) -> Table:
    columns = (Column("What"), Column("What is said"), Column("Where"))
    rows = tuple((Cell(words(one.what)), Cell(words(undated_text(one))), Cell(_where(plan, one))) for one in dates)
    return Table(title, columns, rows)


def _where(plan: Plan, one: DueDate) -> tuple[Run, ...]:
    if not one.path:
        return (Run("The whole file" if one.basis is Basis.SUGGESTION else f"Every {plan.document.noun}"),)
    marks = plan.document.marks
    if marks is None or not marks.has(plan.document.written(one.path)):
        return (Run("Not in the file yet: "), code(path_text(one.path)))
    line = plan.document.span(one.path).start.line
    return (keep(f"line {line}"), Run(", "), code(path_text(one.path)))


def _anchor(plan: Plan, name: str) -> str:
    letters = "".join(letter if letter.isalnum() and letter.isascii() else "-" for letter in plan.document.name)
    return f"{name}-{letters.casefold().strip('-')}"


def _counted(number: int, one: str, many: str) -> str:
    if not number:
        return f"No {one}"
    return f"1 {one}" if number == 1 else f"{number} {many}"


def _note(edition: Edition) -> Notice:
    said = (
        f"A month is due by its last day: no day is made up. Dates from the guidance are those of {edition.title}. "
        "How many weeks before publication a thing is done is our suggestion. "
        "Whether something was done is known only where the file says so. A decision on a question has no end date: "
        "it lapses when the text under it changes."
    )
    return Notice("How to read this", (Paragraph(words(said)),))
