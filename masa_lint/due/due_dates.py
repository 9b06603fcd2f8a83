"""Everything that falls due for one document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from masa_lint.documents.kinds import ARRANGEMENT, YEARLY_REPORT
from masa_lint.documents.load import LoadedDocument
from masa_lint.due import watched
from masa_lint.due.accepted_gaps import accepted_gaps
from masa_lint.due.due_date import DueDate, State
from masa_lint.due.from_document import frequencies, stated_dates
from masa_lint.due.from_guidance import yearly_report_dates
from masa_lint.due.next_steps import next_steps
from masa_lint.due.report_dates import report_dates
from masa_lint.due.report_day import report_day
from masa_lint.due.report_steps import report_steps
from masa_lint.guidance.pack import Pack


def _of_a_plan(document: LoadedDocument, as_of: date, pack: Pack) -> Iterator[DueDate]:
    yield from stated_dates(document, as_of, watched.ARRANGEMENT)
    known = dict(_of_its_report(document, as_of, pack))
    for one in yearly_report_dates(document, as_of, pack.edition.title):
        yield known.get(one.uid, one)
    yield from frequencies(document)


def _of_its_report(document: LoadedDocument, as_of: date, pack: Pack) -> Iterator[tuple[str, DueDate]]:
    """What the report that the arrangements name knows of its own dates, by what it is."""
    report = document.linked.get("other")
    if report is not None and report.kind == YEARLY_REPORT:
        for one in report_dates(report, report_day(report, as_of), as_of, pack.edition.title):
            yield one.uid, replace(one, path=("yearly_report", "file"))


def _of_a_report(document: LoadedDocument, as_of: date, pack: Pack) -> Iterator[DueDate]:
    day = report_day(document, as_of)
    yield from report_dates(document, day, as_of, pack.edition.title)
    yield from report_steps(document, day, as_of, pack.edition.title)
    yield from stated_dates(document, as_of, watched.YEARLY_REPORT)
    yield from next_steps(document, as_of)


_DATES = {ARRANGEMENT: _of_a_plan, YEARLY_REPORT: _of_a_report}
_ORDER = (State.OVERDUE, State.SOON, State.LATER, State.NO_DATE, State.DONE)


def due_dates(document: LoadedDocument, as_of: date, pack: Pack) -> tuple[DueDate, ...]:
    """What falls due as seen on a day: what is past first, then by date, then without one, then done."""
    if document.kind not in _DATES:
        return ()
    found = [*_DATES[document.kind](document, as_of, pack), *accepted_gaps(document, as_of, pack)]
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.state), one.last or date.max, one.first or date.max)))
