"""A sample of a place that does not exist says so on every page that is made from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from program import run

from masa_lint.documents.made_up import made_up_band

PLAN = Path(__file__).parents[2] / "examples" / "exampleshire" / "arrangement.yaml"


@pytest.mark.parametrize(
    ("are_made_up", "said"),
    [
        ([True], "Made up: this place does not exist"),
        ([True, True], "Made up: these places do not exist"),
        ([True, False], "Some of these places are made up"),
        ([False, False], ""),
        ([], ""),
    ],
)
def test_the_band_says_how_many_are_made_up(are_made_up: list[bool], said: str) -> None:
    assert made_up_band(are_made_up) == said


@pytest.mark.parametrize(
    ("command", "page"),
    [
        (["report", "plan.yaml", "-o", "out"], "out/plan-report.html"),
        (["calendar", "plan.yaml", "-o", "out"], "out/calendar.html"),
        (["changes", "plan.yaml", "other.yaml", "-o", "out/changes.html"], "out/changes.html"),
        (["compare", "plan.yaml", "other.yaml", "-o", "out"], "out/compare.html"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_every_page_says_it(tmp_path: Path, command: list[str], page: str) -> None:
    text = PLAN.read_text(encoding="utf-8")
    (tmp_path / "plan.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "other.yaml").write_text(text.replace("Exampleshire", "Otherton"), encoding="utf-8")
    (tmp_path / "out").mkdir()
    done = run(tmp_path, *command, "--as-of", "2026-11-22")
    assert (tmp_path / page).exists(), done.stderr
    assert "Made up: th" in (tmp_path / page).read_text(encoding="utf-8")
