"""`csv`: a table that a spreadsheet opens as it stands, and that never runs anything."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest
from reporters.hostile import MET, NAME, Reported, reported, run_of

from masa_lint.engine.select import Selection
from masa_lint.guidance.pack import LeftOut
from masa_lint.reporters.csv_cells import BYTE_ORDER_MARK
from masa_lint.reporters.csv_report import COLUMNS, CsvReporter


def rows(given: Reported) -> list[dict[str, str]]:
    output = given.by(CsvReporter())
    assert output.startswith(BYTE_ORDER_MARK)
    reader = csv.DictReader(StringIO(output.removeprefix(BYTE_ORDER_MARK), newline=""), strict=True)
    assert tuple(reader.fieldnames or ()) == COLUMNS
    read = list(reader)
    assert all(None not in row and None not in row.values() for row in read)
    return read


def test_every_requirement_of_every_document_is_a_row(hostile: Reported) -> None:
    read = rows(hostile)
    asked = [(result.requirement.id) for one in hostile.documents for result in one.results]
    assert [row["Requirement"] for row in read if row["Requirement"]] == asked
    assert {row["Edition"] for row in read} == {"wt2023, replaced on 18 March 2026"}
    assert {row["The file is a"] for row in read} == {"source", "not said"}


def test_a_document_that_could_not_be_read_has_a_row_that_says_so(hostile: Reported) -> None:
    (row,) = [row for row in rows(hostile) if row["File"] == "broken.yaml"]
    assert (row["Status"], row["Findings"], row["Lines"]) == ("not checked", "DOC007", "2")
    assert "never closed" in row["What was found"]


def test_no_cell_begins_like_a_formula_and_none_hides_a_sign(hostile: Reported) -> None:
    cells = [cell for row in rows(hostile) for cell in row.values()]
    assert [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@")] == []
    assert not set("".join(cells)) & set("\x00\x07\x1b\t\r\n\u202e")
    assert any(cell.startswith("'=1+1 Exampleshire") for cell in cells)


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\\t=1+1", "\\r=1+1", " =1+1", "＝1+1"])
def test_a_name_that_a_spreadsheet_would_run_gets_an_apostrophe(name: str) -> None:
    text = MET + f'partnership: {{name: "{name}"}}\n'
    assert rows(reported(run_of("TRN001"), ("plan.yaml", text)))[0]["Partnership"].startswith("'")


def test_what_is_met_names_its_lines_and_leaves_room_for_a_reviewer() -> None:
    read = rows(reported(run_of("TRN001"), ("plan.yaml", MET)))
    (row,) = [row for row in read if row["Rules"] == "TRN001"]
    assert (row["Status"], row["Lines"], row["Findings"]) == ("met on paper", "5; 6; 7", "")
    assert (row["Reviewer's view"], row["Notes"]) == ("", "")
    assert row["Modality"] == "should (verb not seen in print)"


def test_what_is_not_met_names_its_findings_and_where_they_stand(hostile: Reported) -> None:
    (row,) = [row for row in rows(hostile) if row["File"].endswith(NAME) and row["Rules"] == "TRN001"]
    assert (row["Status"], row["Findings"], row["Lines"]) == ("not met on paper", "TRN001", "20")
    assert row["What was found"].startswith("The plan does not state ")


def test_what_was_left_out_stands_in_its_row_with_its_reason() -> None:
    left_out = (LeftOut("TRN", "Covered by the county's own audit"),)
    run = replace(run_of(), selection=Selection((), ("TRN",)), left_out=left_out)
    read = rows(reported(run, ("plan.yaml", MET)))
    (row,) = [row for row in read if "Left out" in row["What was found"]]
    assert row["Status"] == "not checked"
    assert row["What was found"].endswith(" Left out: TRN001 (Covered by the county's own audit).")
