"""What a yearly report has to keep: its publication, what follows it, and the next one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.secure_places import is_reviewed
from masa_lint.documents.when import When, read_when
from masa_lint.documents.words import RESTRAINT_RECIPIENTS
from masa_lint.documents.words_alike import alike, plain_word
from masa_lint.due.distance import day_text, when_text
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.from_document import months_after, told
from masa_lint.due.from_guidance import COPIES, RESTRAINT, report_for
from masa_lint.due.progress import Progress, blocks
from masa_lint.due.report_day import DATE, ReportDay
from masa_lint.due.uid import uid_of
from masa_lint.engine.sources import seen_from_outside
from masa_lint.source.path import Path

STATUTE = "Children Act 2004 s.16G(7)"
_PREVIOUS = ("publication", "previous", "date")
_DAYS = timedelta(days=7)
_COPIES = (
    (
        "the national Panel",
        ("the national Panel", "national_panel", "Child Safeguarding Practice Review Panel", "Panel"),
    ),
    (
        "Foundations",
        (
            "Foundations",
            "What Works Centre for Children and Families",
            "Foundations, What Works Centre for Children and Families",
        ),
    ),
)
"""Each body that gets a copy, and what a record may call it."""
_BODIES = dict(
    zip(
        RESTRAINT_RECIPIENTS,
        ("the Youth Justice Board", "the Youth Custody Service", "HM Inspectorate of Prisons"),
        strict=True,
    )
)
_SENT, _FINDINGS = ("records", "sent"), ("records", "findings_sent")


def report_dates(document: LoadedDocument, day: ReportDay, as_of: date, guidance: str) -> Iterator[DueDate]:
    """Publication by 30 September and within the law's 12 months, copies within 7 days after it, findings sent on."""
    yield _publication(document, day, as_of, guidance)
    yield from _within_twelve_months(document, day, as_of)
    if not seen_from_outside(document):
        yield from _after(document, day, as_of, guidance)


def _publication(document: LoadedDocument, day: ReportDay, as_of: date, guidance: str) -> DueDate:
    what = report_for(day.period.first, day.period.last) if day.period else "Publication of the yearly report"
    due = DueDate(_uid(document, day, "yearly-report"), what, "", Basis.GUIDANCE, State.NO_DATE, source=guidance)
    if day.is_published:
        on = f" on {when_text(day.published)}" if day.published else ""
        return replace(
            due, state=State.DONE, words=f"{what}: published{on}.", first=day.latest, last=day.latest, path=DATE
        )
    if day.latest is None:
        said = f"{what}: by 30 September, and the report does not say in words that can be read which year it is for."
        return replace(due, words=said, path=("period",))
    one = told(due, _on(day.latest), as_of)
    if day.planned and day.planned.last <= day.latest:
        return replace(one.saying(f"It is planned for {when_text(day.planned)}."), path=DATE)
    if day.planned:
        return replace(one.saying(f"It is planned for {when_text(day.planned)}, which is later."), path=DATE)
    return one


def _within_twelve_months(document: LoadedDocument, day: ReportDay, as_of: date) -> Iterator[DueDate]:
    """The law counts from one report to the next: from the report before to this one, from this one to the next."""
    before = read_when(document.text_at(*_PREVIOUS))
    if before is not None:
        due = _after_a_year(document, before, "The yearly report", _PREVIOUS)
        one = told(due, months_after(before, 12), as_of)
        since = f"The one before was published {_on_or_in(before)}."
        if day.published:
            said = f"{due.what}: published {_on_or_in(day.published)}. {since}"
            yield replace(one, state=State.DONE, words=said)
        elif not day.is_published:
            yield one.saying(since)
    if day.published is not None:
        due = _after_a_year(document, day.published, "The next yearly report", DATE)
        one = told(due, months_after(day.published, 12), as_of)
        yield one.saying(f"This one was published {_on_or_in(day.published)}.")


def _after_a_year(document: LoadedDocument, before: When, name: str, path: Path) -> DueDate:
    return DueDate(
        uid_of(document, f"twelve-months {before.last.year + 1}"),
        f"{name}, of which the law wants at least one in every 12 months",
        "",
        Basis.LAW,
        State.NO_DATE,
        path=path,
        source=STATUTE,
    )


def _after(document: LoadedDocument, day: ReportDay, as_of: date, guidance: str) -> Iterator[DueDate]:
    """What is sent after publication, as a partnership's own file records it."""
    sent = day.published.last if day.published else day.counts_from
    by = sent + _DAYS if sent else None
    copies = DueDate(
        _uid(document, day, "copies"), COPIES, "", Basis.GUIDANCE, State.NO_DATE, path=_SENT, source=guidance
    )
    yield from _sent(copies, _copies(document), by, day, as_of)
    if is_restraint_reviewed(document):
        asked = f"{guidance}; the day is our suggestion"
        findings = DueDate(
            _uid(document, day, "restraint"), RESTRAINT, "", Basis.GUIDANCE, State.NO_DATE, path=_FINDINGS, source=asked
        )
        yield from _sent(findings, _findings(document), by, day, as_of)


def _sent(due: DueDate, progress: Progress, by: date | None, day: ReportDay, as_of: date) -> Iterator[DueDate]:
    if progress.done:
        on = f", the last {_on_or_in(progress.on)}" if progress.on else ""
        yield replace(due, state=State.DONE, words=f"{due.what}: done{on}.", first=by, last=by)
    elif by is None and day.is_published:
        yield replace(due, words=f"{due.what}: the file gives no date of publication to count from.")
    elif by is None or (not day.is_published and by < as_of):
        yield replace(due, words=f"{due.what}: the report is not published yet; they are due 7 days after it is.")
    else:
        one = told(due, _on(by), as_of)
        is_open = progress.open and day.is_published
        yield one.saying(f"Not recorded yet: {progress.open_text}.") if is_open else one


def _copies(document: LoadedDocument) -> Progress:
    """The Panel and Foundations each have a copy, with the day it was sent."""
    open_: list[str] = []
    days: list[When] = []
    for name, called in _COPIES:
        here = [path for path in blocks(document, *_SENT) if _named(document.text_at(*path, "to"), called)]
        sent = [when for path in here if (when := read_when(document.text_at(*path, "date")))]
        days += sent
        if not sent:
            open_.append(name)
    return Progress(not open_, max(days, key=lambda one: one.last) if days else None, tuple(open_))


def _findings(document: LoadedDocument) -> Progress:
    """The findings on each establishment have gone to all three bodies, by the records."""
    days: list[When] = []
    sent: dict[str, list[str]] = {}
    for record in blocks(document, *_FINDINGS):
        when, to = read_when(document.text_at(*record, "date")), document.look((*record, "to"))
        if when is not None:
            days.append(when)
            bodies = [one for one in to if isinstance(one, str)] if isinstance(to, list) else []
            sent.setdefault(plain_word(document.text_at(*record, "establishment")), []).extend(bodies)
    open_: list[str] = []
    for path in blocks(document, "restraint_reviews"):
        place = document.text_at(*path, "establishment")
        got = sent.get(plain_word(place), [])
        lacks = [said for body, said in _BODIES.items() if not any(alike(one, body) or alike(one, said) for one in got)]
        if lacks:
            open_.append(f"{place[:80] or 'an establishment'} to {' and '.join(lacks)}")
    done = bool(days) and not open_
    return Progress(done, max(days, key=lambda one: one.last) if days else None, tuple(open_))


def is_restraint_reviewed(document: LoadedDocument) -> bool:
    """True where the report, or the arrangements it is about, has an establishment whose use of restraint counts."""
    if any(True for _ in blocks(document, "restraint_reviews")):
        return True
    plan = document.linked.get("other")
    return plan is not None and plan.kind == ARRANGEMENT and any(is_reviewed(plan, p) for p in blocks(plan, "custody"))


def _named(text: str, called: tuple[str, ...]) -> bool:
    return any(alike(text, one) for one in called)


def _uid(document: LoadedDocument, day: ReportDay, what: str) -> str:
    """The name under which the arrangements' calendar has the same thing."""
    return uid_of(document, f"{what} {day.latest.year if day.latest else ''}".strip(), ARRANGEMENT)


def _on(day: date) -> When:
    return When(day, day, day_text(day))


def _on_or_in(when: When) -> str:
    said = when_text(when)
    return f"on {said}" if said[0].isdigit() else f"in {said}"
