"""The calendar's page and file of a yearly report, as their reader sees them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import icalendar
from typer.testing import CliRunner

from masa_lint.cli.app import app
from masa_lint.documents.load import load_bytes
from masa_lint.due.due_dates import due_dates
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reports.calendar_file import calendar_file
from masa_lint.reports.calendar_page import Plan, calendar_page
from masa_lint.writers.write import PaperFormat, write_paper

DAY = date(2026, 8, 15)
PACK = load_pack()
EXAMPLESHIRE = Path(__file__).parents[2] / "examples/exampleshire"
DRAFT = b"""kind: yearly-report
stage: draft
period: 2025-26
publication:
  agreed_on:
updates: [{what: A second lead for education, by: 1 April 2027}]
"""


def rows() -> dict[str, list[str]]:
    """The cells of each row of the page, by what falls due."""
    document = load_bytes(DRAFT, "report.yaml")
    page = calendar_page([Plan("X", document, due_dates(document, DAY, PACK))], DAY, PACK.edition)
    html = write_paper(page, PaperFormat.HTML).decode()
    cells = [re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL) for row in re.findall(r"<tr.*?</tr>", html, re.S)]
    return {row[0]: row[1:] for row in ([" ".join(re.sub("<.*?>", "", one).split()) for one in row] for row in cells)}


def test_a_row_says_who_asks_for_it_and_where_it_stands() -> None:
    told = rows()
    assert told["Signatures of all lead partners"][1:] == [
        "Working Together to Safeguard Children 2023; the day is our suggestion",
        "Not in the file yet: sign_off",
    ]
    assert told["The lead partners agree the report at a meeting"][1:] == [
        "our suggestion",
        "line 5, publication.agreed_on",
    ]
    assert told["Update to the arrangements: A second lead for education"][1] == "the report itself"


def test_an_event_that_is_our_suggestion_says_so() -> None:
    document = load_bytes(DRAFT, "report.yaml")
    events = icalendar.Calendar.from_ical(calendar_file([("X", due_dates(document, DAY, PACK))], DAY)).walk("VEVENT")
    ours = [str(one["SUMMARY"]) for one in events if "our suggestion" in str(one["DESCRIPTION"])]
    assert "X: The easy read, read by people with a learning disability" in ours
    assert not any("Yearly report" in one or "second lead" in one for one in ours)


def test_both_documents_of_a_partnership_make_no_two_events_of_one_thing(tmp_path: Path) -> None:
    both = [str(EXAMPLESHIRE / name) for name in ("arrangement.yaml", "yearly-report.yaml")]
    given = ["calendar", *both, "--as-of", "2026-09-15", "-o", str(tmp_path)]
    assert CliRunner().invoke(app, given).exit_code == 0
    events = icalendar.Calendar.from_ical((tmp_path / "calendar.ics").read_bytes()).walk("VEVENT")
    uids = [str(one["UID"]) for one in events]
    assert len(uids) == len(set(uids)) > 3
    page = (tmp_path / "calendar.html").read_text(encoding="utf-8")
    assert "Exampleshire Safeguarding Children Partnership: the arrangements" in page
    assert "Exampleshire Safeguarding Children Partnership: the yearly report for 1 April 2025 to 31 March 2026" in page
    assert page.count("Copies of the yearly report") == 1


def test_of_two_documents_the_one_with_a_date_that_has_passed_comes_first(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "kind: arrangement\npartnership: {name: Exampleshire}\nmeetings: {leads: {frequency: quarterly}}\n"
    )
    (tmp_path / "b.yaml").write_bytes(DRAFT + b"partnership: {name: Exampleshire}\n")
    given = ["calendar", str(tmp_path), "--as-of", "2026-11-26", "-o", str(tmp_path / "out")]
    assert CliRunner().invoke(app, given).exit_code == 0
    page = (tmp_path / "out/calendar.html").read_text(encoding="utf-8")
    assert page.index("Exampleshire: the yearly report") < page.index("Exampleshire: the arrangements")
    assert "the plan gives no dates" not in page, "the heading says so once"
    assert "Quarterly" in page
