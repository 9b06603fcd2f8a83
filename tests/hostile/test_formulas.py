"""Formulas: no cell of any sheet is one."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hostile.conftest import Output

pytestmark = pytest.mark.xdist_group("hostile outputs")


def test_no_cell_of_a_sheet_is_run_by_a_spreadsheet(outputs: tuple[Output, ...]) -> None:
    sheets = {one.command.typed[0] for one in outputs if one.ending == "csv"}
    assert sheets == {"check", "report", "compare", "easy-check"}
    for one in (one for one in outputs if one.ending == "csv"):
        rows = list(csv.reader(StringIO(one.text.removeprefix("\ufeff"))))
        assert len({len(row) for row in rows}) == 1, str(one)
        cells = [cell for row in rows for cell in row]
        assert [cell for cell in cells if cell.lstrip()[:1] in ("=", "+", "-", "@", "＝", "＋", "－", "＠")] == [], str(
            one
        )
        assert not set("".join(cells)) & {"\t", "\r", "\n"}, str(one)


@pytest.mark.parametrize("command", ["check", "report", "compare", "easy-check"])
def test_a_text_that_would_be_run_has_an_apostrophe(outputs: tuple[Output, ...], command: str) -> None:
    sheets = [one.text for one in outputs if one.ending == "csv" and one.command.typed[0] == command]
    assert any("\"'=cmd|' /C calc'!A0" in sheet or "\"'=1+1" in sheet for sheet in sheets)
