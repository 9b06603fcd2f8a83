"""The dates that the guidance sets for every partnership."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.secure_places import is_reviewed
from masa_lint.documents.when import When
from masa_lint.due.distance import day_text
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.from_document import told
from masa_lint.due.progress import blocks
from masa_lint.due.uid import uid_of

COPIES = "Copies of the yearly report to the national Panel and to Foundations, within 7 days after it is published"
RESTRAINT = (
    "Findings on restraint, sent to the Youth Justice Board, the Youth Custody Service and HM Inspectorate of Prisons"
)


def next_september(as_of: date) -> date:
    """The next 30 September, the day itself included."""
    this = date(as_of.year, 9, 30)
    return this if as_of <= this else date(as_of.year + 1, 9, 30)


def yearly_report_dates(document: LoadedDocument, as_of: date, guidance: str) -> Iterator[DueDate]:
    """What an arrangement's partners have to publish by the next 30 September, as the guidance of that title asks."""
    day = next_september(as_of)
    year = day.year
    report = DueDate(
        uid_of(document, f"yearly-report {year}"),
        report_for(date(year - 1, 4, 1), date(year, 3, 31)),
        "",
        Basis.GUIDANCE,
        State.LATER,
        source=guidance,
    )
    yield told(report, When(day, day, day_text(day)), as_of)
    latest = date(year, 10, 7)
    copies = DueDate(
        uid_of(document, f"copies {year}"),
        COPIES,
        "",
        Basis.GUIDANCE,
        State.LATER,
        source=guidance,
    )
    yield told(copies, When(latest, latest, day_text(latest)), as_of)
    if any(is_reviewed(document, path) for path in blocks(document, "custody")):
        restraint = DueDate(
            uid_of(document, f"restraint {year}"),
            f"Review of restraint in the yearly report. {RESTRAINT}",
            "",
            Basis.GUIDANCE,
            State.LATER,
            path=("custody",),
            source=guidance,
        )
        yield told(restraint, When(day, day, day_text(day)), as_of)


def report_for(first: date, last: date) -> str:
    """What the report on a period is called: "Yearly report for April 2025 to March 2026"."""
    return f"Yearly report for {first:%B %Y} to {last:%B %Y}"
