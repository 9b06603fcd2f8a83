"""What a comparison keeps of a plan: small enough for a whole country's plans at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from masa_lint.blocks.words import Tag
from masa_lint.documents.made_up import is_made_up
from masa_lint.documents.when import read_when
from masa_lint.due.distance import day_text
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Status
from masa_lint.reports.comparison.facts_asked import facts_of
from masa_lint.reports.comparison.facts_read import Stated
from masa_lint.reports.comparison.said import texts_of
from masa_lint.reports.comparison.shared_bodies import Head, heads_of
from masa_lint.reports.compliance.statuses import NOT_DUE, TAGS

_LONGEST_YEAR = 40
_WHOSE = (" Safeguarding Children Partnership", " Safeguarding Children's Partnership", " Safeguarding Partnership")


@dataclass(frozen=True, slots=True)
class Shown:
    """A requirement as it stands in one plan: its status, and the sentence that says why."""

    status: Status
    message: str
    lines: tuple[int, ...]
    texts: tuple[tuple[str, str], ...]
    """What the plan says, and where."""
    not_due: bool = False

    @property
    def tag(self) -> Tag:
        """The word and the shape of it."""
        return NOT_DUE if self.not_due else TAGS[self.status]


@dataclass(frozen=True)
class PlanRead:
    """One plan. `results` by requirement, `facts` by row, `heads` the heads of its statutory partners."""

    file: str
    name: str
    kind: str
    this_file: str
    read_by: str
    read_on: str
    confirmed: str
    made_under: str
    stage: str
    dated: str
    results: dict[str, Shown]
    facts: dict[str, Stated]
    heads: tuple[Head, ...]
    year: str = ""
    """The year of a report."""
    made_up: bool = False
    apart: str = ""
    """What tells it from another of the same partnership, where there is one."""

    @property
    def short(self) -> str:
        """The partnership's name without the words that all of them share, and what tells it from its like."""
        return f"{self._short} {self.apart}".rstrip()

    @property
    def _short(self) -> str:
        for ending in _WHOSE:
            if self.name.endswith(ending):
                return self.name.removesuffix(ending).removesuffix("’s").removesuffix("'s")
        return self.name

    @property
    def transcript(self) -> bool:
        """True where someone read a published plan, and the partnership did not write the file."""
        return self.this_file != "source"

    @property
    def who_says(self) -> str:
        """Who says what stands in the column, and when."""
        if not self.transcript:
            return "The partnership's own file"
        by = self.read_by or "someone the file does not name"
        on = f" on {self.read_on}" if self.read_on else ""
        whose = "by the partnership" if self.confirmed == "yes" else "not confirmed by the partnership"
        return f"Read by {by}{on}; {whose}"


def plan_read(one: DocumentAssessment, as_of: date) -> PlanRead:
    """What a comparison keeps of an assessed document."""
    document = one.document
    results = {
        result.requirement.id: Shown(
            result.status,
            result.message,
            tuple(sorted({document.span(path).start.line for path in result.evidence})),
            tuple(texts_of(result.evidence, document)),
            result in one.not_due,
        )
        for result in one.results
    }
    this_file = document.text_at("this_file")
    return PlanRead(
        document.name,
        one.name,
        document.kind or "",
        this_file,
        document.text_at("transcript", "read_by"),
        document.text_at("transcript", "read_on"),
        document.text_at("transcript", "of_the_partnership"),
        document.text_at("made_under"),
        document.text_at("stage"),
        _dated(one, as_of),
        results,
        facts_of(document),
        heads_of(document),
        _year(document.text_at("period")),
        is_made_up(document),
    )


def _year(period: str) -> str:
    """2025-26 for the financial year; another period as it stands."""
    when = read_when(period)
    if when is None or (when.first.month, when.first.day, when.last.month, when.last.day) != (4, 1, 3, 31):
        return period[:_LONGEST_YEAR]
    return f"{when.first.year}-{when.last.year % 100:02}"


def _dated(one: DocumentAssessment, as_of: date) -> str:
    """The date that the plan gives itself, or the day on which it was read."""
    document = one.document
    for path in (("publication", "date"), ("publication", "agreed_on"), ("transcript", "read_on")):
        text = document.text_at(*path)
        if text and read_when(text):
            return text
    return f"no date stated; looked at on {day_text(as_of)}"
