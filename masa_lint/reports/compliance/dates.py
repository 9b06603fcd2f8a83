"""What falls due in the next twelve months, what has passed, and what has no date."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from masa_lint.blocks.tree import Block, Cell, Chart, Column, Paragraph, Section, Table
from masa_lint.blocks.words import words
from masa_lint.due.due_date import DueDate, State
from masa_lint.reports.charts.year_timeline import year_timeline
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.places import line_of
from masa_lint.reports.compliance.undated import undated_items
from masa_lint.reports.due_words import basis_text, when_text

_ORDER = (State.OVERDUE, State.SOON, State.LATER)
_A_YEAR = 366


def dates_section(checked: Checked) -> Section | None:
    """The dates as a year with its table; None where nothing is known to fall due."""
    blocks = tuple(_blocks(checked))
    return Section("Dates", blocks, anchor="dates") if blocks else None


def next_dates(checked: Checked) -> list[DueDate]:
    """What has passed, then what comes within a year, by date. What is done is left out."""
    as_of = checked.run.as_of
    dated = [one for one in checked.dates if one.state in _ORDER and one.last and (one.last - as_of).days <= _A_YEAR]
    return sorted(dated, key=lambda one: (_ORDER.index(one.state), one.last or date.max, one.what, one.uid))


def _blocks(checked: Checked) -> Iterator[Block]:
    shown = next_dates(checked)
    if shown:
        columns = (Column("What"), Column("When"), Column("Who says so"))
        rows = tuple(_row(one, checked) for one in shown)
        caption = "What has passed, and what falls due in the next 12 months"
        yield Chart(year_timeline(shown, checked.run.as_of), Table(caption, columns, rows, anchor="due-dates"))
    undated = [one for one in checked.dates if one.state is State.NO_DATE]
    if undated:
        yield Paragraph(
            words(
                f"To be done, once or again and again, and the {checked.document.noun} gives no date to follow it by:"
            )
        )
        yield undated_items(undated)


def _row(one: DueDate, checked: Checked) -> tuple[Cell, ...]:
    document = checked.document
    there = bool(one.path) and document.marks is not None and document.marks.has(document.written(one.path))
    line = f", line {line_of(one.path, document)}" if there else ""
    return (
        Cell(words(one.what)),
        Cell(words(when_text(one))),
        Cell(words(f"{basis_text(one, document.noun)}{line}")),
    )
