"""Everything that falls due for one document."""

from __future__ import annotations

from datetime import date

from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.load import LoadedDocument
from masa_lint.due import watched
from masa_lint.due.due_date import DueDate, State
from masa_lint.due.from_document import frequencies, stated_dates
from masa_lint.due.from_guidance import yearly_report_dates
from masa_lint.guidance.pack import Edition

_ORDER = (State.OVERDUE, State.SOON, State.LATER, State.NO_DATE, State.DONE)


def due_dates(document: LoadedDocument, as_of: date, edition: Edition) -> tuple[DueDate, ...]:
    """What falls due as seen on a day: what is past first, then by date, then without one, then done."""
    if document.kind != ARRANGEMENT:
        return ()
    found = [
        *stated_dates(document, as_of, watched.ARRANGEMENT),
        *yearly_report_dates(document, as_of, edition.title),
        *frequencies(document),
    ]
    return tuple(sorted(found, key=lambda one: (_ORDER.index(one.state), one.last or date.max, one.first or date.max)))
