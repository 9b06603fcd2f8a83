"""The sheet for a reviewer: from each requirement to its clause, its key, its line and its page."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from reporters.hostile import NAME, TEXT
from reports.compliance.reported import EXAMPLES, SAMPLE, of_file, of_text

from masa_lint.engine.outcome import Status
from masa_lint.reporters.csv_cells import BYTE_ORDER_MARK
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.full_links import full_href
from masa_lint.reports.compliance.trace import COLUMNS, trace_csv


def _rows(checked: Checked) -> list[dict[str, str]]:
    sheet = trace_csv(checked)
    assert sheet.startswith(BYTE_ORDER_MARK)
    reader = csv.DictReader(StringIO(sheet.removeprefix(BYTE_ORDER_MARK), newline=""), strict=True)
    rows = list(reader)
    assert reader.fieldnames == list(COLUMNS)
    return rows


@pytest.mark.parametrize("name", [*EXAMPLES, SAMPLE])
def test_each_requirement_has_one_row_and_two_cells_to_fill_in(name: str) -> None:
    checked = of_file(name)
    rows = _rows(checked)
    assert sorted(row["Requirement"] for row in rows) == sorted(one.requirement.id for one in checked.one.results)
    assert {(row["Reviewer's view"], row["Notes"]) for row in rows} == {("", "")}


def test_what_is_met_can_be_followed_to_line_section_and_page() -> None:
    rows = {row["Requirement"]: row for row in _rows(of_file("examples/stoke.yaml"))}
    row = rows["arr-scrutiny-functions"]
    assert row["Status"] == "Met on paper"
    assert row["Key in the file"] == "scrutiny.functions.adopted" or row["Key in the file"] == "scrutiny.functions"
    assert row["Line"].isdigit()
    assert row["Section"]
    assert row["Place in the full document"].startswith("#scrutiny-functions")
    assert row["Edition"] == "wt2023, replaced on 18 March 2026"


def test_an_address_of_the_full_document_goes_before_the_places() -> None:
    plain = of_file("examples/stoke.yaml")
    linked = of_file(
        "examples/stoke.yaml", full_href=full_href(plain.document, "https://exampleshire.example/plan.html#top")
    )
    places = [row["Place in the full document"] for row in _rows(linked)]
    assert all(
        one.startswith("https://exampleshire.example/plan.html#") for place in places for one in place.split("; ")
    )


def test_no_cell_of_a_hostile_file_can_run() -> None:
    checked = of_text(TEXT, NAME)
    cells = [cell for row in _rows(checked) for cell in row.values()]
    assert [cell for cell in cells if cell.lstrip()[:1] in tuple("=+-@") or cell[:1] in ("\t", "\r")] == []
    assert any("Accepted gap" in row["Status"] for row in _rows(checked))
    assert not any("\x1b" in cell or "\u202e" in cell for cell in cells)


def test_a_file_that_cannot_be_read_has_one_row_that_says_so() -> None:
    (row,) = _rows(of_text("kind: arrangement\ntraining: 'no end\n"))
    assert row["Status"] == "Not checked"
    assert row["What was found"]
    assert row["Line"]


def test_statuses_are_those_of_the_report() -> None:
    checked = of_file(SAMPLE)
    counted = [row["Status"] for row in _rows(checked)]
    assert counted.count("Not met on paper") == checked.one.counts[Status.NOT_MET]
    assert counted.count("Needs review") == checked.one.counts[Status.NEEDS_REVIEW]
