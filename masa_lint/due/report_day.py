"""The day that a yearly report works back from, and whether that day is behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.when import When, read_when
from masa_lint.due.from_guidance import next_september

DATE = ("publication", "date")
_BEFORE = ("draft", "agreed")


@dataclass(frozen=True, slots=True)
class ReportDay:
    """What a report says of its year and of its publication.

    `latest` is the 30 September after the period; None where the report does not say which year it is for. `planned` is
    a day of publication that is still to come. `published` is the day that lies behind, where one is stated.
    """

    period: When | None
    latest: date | None
    planned: When | None
    published: When | None
    is_published: bool

    @property
    def counts_from(self) -> date | None:
        """The day that everything before publication works back from: the planned one, if it is earlier."""
        if self.planned and self.latest and self.planned.last < self.latest:
            return self.planned.last
        return self.latest


def report_day(document: LoadedDocument, as_of: date) -> ReportDay:
    """Read a report's year and day. A draft is not published, whatever date it has; a transcript is of what was."""
    period, stated = read_when(document.text_at("period")), read_when(document.text_at(*DATE))
    stage = document.text_at("stage")
    behind = stage not in _BEFORE and (stage == "published" or (stated is not None and stated.first <= as_of))
    return ReportDay(
        period,
        next_september(period.last) if period and period.last.year < date.max.year else None,
        None if behind else stated,
        stated if behind else None,
        behind,
    )
