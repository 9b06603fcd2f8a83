"""The dates that the guidance sets for every partnership."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.when import When
from masa_lint.due.distance import day_text
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.from_document import told
from masa_lint.due.uid import uid_of

_SECURE = ("young_offender_institution", "secure_training_centre", "secure_school")


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
        f"Yearly report for April {year - 1} to March {year}",
        "",
        Basis.GUIDANCE,
        State.LATER,
        source=guidance,
    )
    yield told(report, When(day, day, day_text(day)), as_of)
    latest = date(year, 10, 7)
    copies = DueDate(
        uid_of(document, f"copies {year}"),
        "Copies of the yearly report to the national Panel and to Foundations, within 7 days after it is published",
        "",
        Basis.GUIDANCE,
        State.LATER,
        source=guidance,
    )
    yield told(copies, When(latest, latest, day_text(latest)), as_of)
    if any(_is_secure(document, number) for number in range(_count(document, "custody"))):
        restraint = DueDate(
            uid_of(document, f"restraint {year}"),
            "Review of restraint in the yearly report, its findings sent to the Youth Justice Board, the Youth Custody "
            "Service and HM Inspectorate of Prisons",
            "",
            Basis.GUIDANCE,
            State.LATER,
            path=("custody",),
            source=guidance,
        )
        yield told(restraint, When(day, day, day_text(day)), as_of)


def _is_secure(document: LoadedDocument, number: int) -> bool:
    held = document.text_at("custody", number, "holds_under_18").casefold()
    return held == "yes" and document.text_at("custody", number, "kind") in _SECURE


def _count(document: LoadedDocument, name: str) -> int:
    value = document.look((name,))
    return len(value) if isinstance(value, list) else 0
