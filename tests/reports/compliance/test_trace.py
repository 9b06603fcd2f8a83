"""The sheet for a reviewer: from each requirement to its clause, its key, its line and its page."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from io import StringIO

import pytest
from render.full.paper_text import anchors
from reporters.hostile import NAME, TEXT
from reports.compliance.reported import EXAMPLES, SAMPLE, of_file, of_text

from masa_lint.blocks.paper import Paper
from masa_lint.engine.outcome import Status
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.full.compose import compose_full
from masa_lint.render.full.links import full_links
from masa_lint.render.settings import Look
from masa_lint.reporters.csv_cells import BYTE_ORDER_MARK
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.trace import COLUMNS, trace_csv
from masa_lint.source.path import Path


def _full(checked: Checked) -> Paper:
    return compose_full(checked.document, load_pack(), date(2026, 11, 22), Look())


def _places(checked: Checked, address: str = "") -> Callable[[Path], str]:
    if checked.document.kind is None:
        return lambda _: ""
    return full_links(_full(checked), checked.document, address)


def _rows(checked: Checked) -> list[dict[str, str]]:
    sheet = trace_csv(checked, checked.full_href or _places(checked))
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
    linked = of_file("examples/stoke.yaml", full_href=_places(plain, "https://exampleshire.example/plan.html#top"))
    places = [one for row in _rows(linked) for one in row["Place in the full document"].split("; ") if one]
    assert len(places) > 40
    assert all(one.startswith("https://exampleshire.example/plan.html#") for one in places)


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_place_is_there_in_the_full_document(name: str) -> None:
    checked = of_file(name)
    there = {f"#{anchor}" for anchor in anchors(_full(checked).blocks)}
    places = {one for row in _rows(checked) for one in row["Place in the full document"].split("; ") if one}
    assert len(places) > 20
    assert places <= there


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
