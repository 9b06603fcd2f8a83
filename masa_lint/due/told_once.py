"""What two documents of one partnership both tell, told once."""

from __future__ import annotations

from collections.abc import Sequence

from masa_lint.documents.kinds import YEARLY_REPORT
from masa_lint.documents.load import LoadedDocument
from masa_lint.due.due_date import DueDate, State

Dates = tuple[DueDate, ...]


def told_once(documents: Sequence[tuple[LoadedDocument, Dates]]) -> list[Dates]:
    """The dates of each document, in the order given, without what another one of them knows better.

    Two dates with one `uid` are one thing. The arrangements set the date of a report; the report knows whether it is
    done. Of two reports the one that has it done tells it, else the one with the later date.
    """
    best: dict[str, tuple[tuple[bool, bool, int], int]] = {}
    for number, (document, dates) in enumerate(documents):
        for one in dates:
            last = one.last.toordinal() if one.last else 0
            knows = (one.state is State.DONE, document.kind == YEARLY_REPORT, last)
            if one.uid not in best or knows > best[one.uid][0]:
                best[one.uid] = (knows, number)
    return [tuple(one for one in dates if best[one.uid][1] == number) for number, (_, dates) in enumerate(documents)]
