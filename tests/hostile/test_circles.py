"""Symbolic links in circles, among the documents and in the place of what is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile.commands import COMMANDS, PLAN, Command, run_here
from hostile.plans import WORSE, write_plans

_INTO_A_FOLDER = [one for one in COMMANDS if one.file.startswith("out/") and one.file.endswith((".html", ".csv"))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_plans(tmp_path, PLAN, WORSE)


@pytest.mark.parametrize("name", ["check", "report", "render", "calendar", "compare", "publishable"])
def test_a_folder_that_holds_itself_is_searched_once(folder: Path, name: str) -> None:
    (folder / "plans").mkdir()
    (folder / "plans" / "again").symlink_to("../plans")
    (folder / "plans" / "up").symlink_to("..")
    (folder / PLAN).rename(folder / "plans" / PLAN)
    more = ("--full", "--draft") if name == "render" else ()
    done = run_here(folder, (name, ".", *more))
    assert done.exit_code in (0, 1)
    assert "again/" not in done.output
    assert len(list((folder / "out").rglob("*plan*.html"))) <= 1


@pytest.mark.parametrize("command", _INTO_A_FOLDER, ids=str)
def test_a_folder_to_write_to_that_leads_back_to_itself_is_told(folder: Path, command: Command) -> None:
    (folder / "out").symlink_to("out")
    done = run_here(folder, command.typed)
    assert done.exit_code == 2
    assert "could not be made" in done.stderr


def test_plans_that_name_each_other_are_each_read_once(folder: Path) -> None:
    (folder / PLAN).write_text(
        f"{WORSE.replace('yearly_report: {title: Yearly report 2025-26}', '')}yearly_report: {{file: report.yaml}}\n"
    )
    (folder / "report.yaml").write_text(f"kind: yearly-report\nthis_file: source\narrangement: {{file: {PLAN}}}\n")
    assert run_here(folder, ("check", PLAN, "report.yaml")).exit_code == 1
