"""The calendar as other programs read it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import icalendar
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.documents.load import load_bytes, load_path
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.due_dates import due_dates
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reports.calendar_file import calendar_file

DAY = date(2026, 11, 26)
PACK = load_pack()
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


def due(what: str, words: str = "words") -> DueDate:
    return DueDate("u" * 32, what, words, Basis.PROMISE, State.LATER, date(2027, 3, 1), date(2027, 3, 31))


def test_every_date_of_the_examples_is_read_back_on_its_last_day() -> None:
    plans = [(path.stem, due_dates(load_path(path, path.name), DAY, PACK)) for path in EXAMPLES]
    wanted = {f"{one.uid}@masa-lint": one.last for _, dates in plans for one in dates if one.last}
    events = icalendar.Calendar.from_ical(calendar_file(plans, DAY)).walk("VEVENT")
    assert wanted
    assert {str(event["UID"]): event.decoded("DTSTART") for event in events} == wanted
    assert all((event.decoded("DTEND") - event.decoded("DTSTART")).days == 1 for event in events)


def test_reading_it_again_after_a_date_has_moved_is_an_update_and_no_second_event() -> None:
    texts = [f"kind: arrangement\nreview: {{next: {next_}}}\n".encode() for next_ in ("May 2027", "June 2027")]
    days = (DAY, date(2026, 11, 27))
    first, second = (
        next(
            event
            for event in icalendar.Calendar.from_ical(
                calendar_file([("X", due_dates(load_bytes(text, "plan.yaml"), day, PACK))], day)
            ).walk("VEVENT")
            if "Review" in event["SUMMARY"]
        )
        for text, day in zip(texts, days, strict=True)
    )
    assert first["UID"] == second["UID"]
    assert first["SEQUENCE"] < second["SEQUENCE"]
    assert (first.decoded("DTSTART"), second.decoded("DTSTART")) == (date(2027, 5, 31), date(2027, 6, 30))


def test_an_event_says_nothing_that_is_true_for_one_day_only() -> None:
    plan = load_path(EXAMPLES[0].parent / "exampleshire" / "arrangement.yaml", "plan.yaml")
    report = load_bytes(
        b"kind: yearly-report\nperiod: 2025-26\npublication: {date: 1/9/27, previous: {date: 1/9/25}}\n", "report.yaml"
    )
    terms = load_bytes(b"kind: arrangement\nchair: {post: Director, until: 2024-25}\nreview: {next: May 2025}\n", "old")
    for day in (DAY, date(2027, 9, 29)):
        for document in (plan, report, terms):
            written = calendar_file([("X", due_dates(document, day, PACK))], day)
            said = [str(event["DESCRIPTION"]) for event in icalendar.Calendar.from_ical(written).walk("VEVENT")]
            assert said
            assert [one for one in said if re.search(r"due in \d|: in \d+ |due now|overdue|\bago\b", one)] == []
            assert all(re.search(r"\d{4}\.", one) for one in said)


def test_what_is_done_or_has_no_date_is_no_event() -> None:
    text = b"kind: arrangement\npromises: [{what: A, by: May 2025, done: yes}, {what: B, by: soon}]\n"
    written = calendar_file([("X", due_dates(load_bytes(text, "plan.yaml"), DAY, PACK))], DAY)
    assert b"Promised" not in written


@given(what=st.text(max_size=300))
def test_no_text_ends_a_line_begins_another_event_or_is_lost(what: str) -> None:
    written = calendar_file([("Plan", (due(what),))], DAY)
    assert all(len(line) <= 75 and b"\r" not in line and b"\n" not in line for line in written.split(b"\r\n"))
    (event,) = icalendar.Calendar.from_ical(written).walk("VEVENT")
    if what.isascii() and what.isprintable() and "##" not in what:
        assert str(event["SUMMARY"]) == f"Plan: {what}"


def test_text_that_pretends_to_be_a_line_of_its_own_stays_text() -> None:
    written = calendar_file([("Plan", (due("x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged"),))], DAY)
    assert len(icalendar.Calendar.from_ical(written).walk("VEVENT")) == 1
    assert b"\nUID:forged" not in written
