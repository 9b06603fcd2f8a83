"""What has to be done before a yearly report can be published: the weeks between are this project's suggestion."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.when import When, read_when
from masa_lint.due.distance import day_text, when_text
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.from_document import told
from masa_lint.due.progress import Look, Progress, asks, easy_read, figures, signatures, statement
from masa_lint.due.report_day import ReportDay
from masa_lint.due.uid import uid_of
from masa_lint.source.path import Path
from masa_lint.starting.yearly.asks import answers_by


@dataclass(frozen=True, slots=True)
class Step:
    """Something that is done so many weeks before publication, or, without a number, on the day that the sheets print.

    `path` is where the report says that it is done. `asked` is true where the guidance asks for the thing itself, and
    only the weeks are a suggestion.
    """

    name: str
    what: str
    weeks: int | None
    path: Path
    look: Look
    lacks: str = ""
    asked: bool = False


STEPS = (
    Step("asks", "Answers from everyone who is asked for a part of the report", None, (), asks, "Not there yet: "),
    Step("figures", "The figures of the report are final, and nobody changes them", 8, (), figures, "Not there yet: "),
    Step(
        "statement",
        "The scrutineer's own statement, to be printed whole and unedited",
        5,
        ("scrutiny", "statement"),
        statement,
    ),
    Step("easy-read", "The easy read, read by people with a learning disability", 4, ("easy_read",), easy_read),
    Step(
        "signatures",
        "Signatures of all lead partners",
        2,
        ("sign_off",),
        signatures,
        "Not signed yet: ",
        asked=True,
    ),
)
APPROVAL_WEEKS = 3
_AGREED_ON = ("publication", "agreed_on")


def report_steps(document: LoadedDocument, day: ReportDay, as_of: date, guidance: str) -> Iterator[DueDate]:
    """The steps of a report that is not published, each done by what the file states or due by its day; of a published
    one only those that the file shows as done: what it lacks is for the check to say, and no day lies ahead of it.
    """
    for step in STEPS:
        by = _before(day.counts_from, step)
        due = DueDate(
            uid_of(document, f"report {_year(day)} {step.name}"),
            step.what,
            "",
            Basis.GUIDANCE if step.asked else Basis.SUGGESTION,
            State.NO_DATE,
            path=step.path,
            source=f"{guidance}; the day is our suggestion" if step.asked else "",
        )
        yield from _told(due, step.look(document), by, day, as_of, step.lacks)
    yield from _approval(document, day, as_of)


def _told(
    due: DueDate, progress: Progress, by: date | None, day: ReportDay, as_of: date, lacks: str
) -> Iterator[DueDate]:
    if progress.done:
        on = f" on {when_text(progress.on)}" if progress.on else ""
        yield replace(due, state=State.DONE, words=f"{due.what}: done{on}.", first=by, last=by)
    elif by is not None and not day.is_published:
        one = told(due, When(by, by, day_text(by)), as_of)
        open_ = f" {lacks}{progress.open_text}." if progress.open else ""
        yield one.saying(f"{_weeks(by, day)}{open_}")


def _approval(document: LoadedDocument, day: ReportDay, as_of: date) -> Iterator[DueDate]:
    """The meeting that agrees the report: on the day that the report gives, or on the one that we suggest."""
    stated = read_when(document.text_at(*_AGREED_ON))
    due = DueDate(
        uid_of(document, f"report {_year(day)} approval"),
        "The lead partners agree the report at a meeting",
        "",
        Basis.PROMISE if stated else Basis.SUGGESTION,
        State.NO_DATE,
        path=_AGREED_ON,
    )
    if stated and (stated.last <= as_of or day.is_published):
        yield from _told(due, Progress(done=True, on=stated), stated.last, day, as_of, "")
    elif stated:
        yield told(due, stated, as_of)
    elif day.counts_from:
        by = day.counts_from - timedelta(weeks=APPROVAL_WEEKS)
        yield from _told(due, Progress(done=False), by, day, as_of, "")


def _before(publication: date | None, step: Step) -> date | None:
    """The day of a step. Answers are due on the day that their sheets print, or as much earlier as the report is."""
    if publication is None:
        return None
    if step.weeks is None:
        return answers_by(publication.year) - (date(publication.year, 9, 30) - publication)
    return publication - timedelta(weeks=step.weeks)


def _weeks(by: date, day: ReportDay) -> str:
    """How long before publication a day lies, in whole weeks."""
    if day.counts_from is None:
        return ""
    weeks = (day.counts_from - by).days // 7
    until = "the planned day of publication" if day.counts_from != day.latest else "30 September"
    return f"That is {weeks} weeks before {until}."


def _year(day: ReportDay) -> str:
    return str(day.latest.year) if day.latest else ""
