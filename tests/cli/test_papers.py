"""The folder that pages are written to."""

from __future__ import annotations

from pathlib import Path

import pytest
from program import run

PLAN = "kind: arrangement\nthis_file: source\npartnership: {name: Exampleshire}\n"


@pytest.mark.parametrize("command", ["report", "render", "compare", "calendar"])
@pytest.mark.parametrize("name", ["out.html", "out.PDF", "x/plan.docx"])
def test_a_folder_that_is_named_like_a_file_is_asked_about(command: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN)
    done = run(tmp_path, command, "plan.yaml", "-o", name)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"{name} is named like a file. -o takes the folder; the files in it are named for you.\n"
    assert [one.name for one in tmp_path.iterdir()] == ["plan.yaml"]


def test_a_folder_that_is_there_may_have_any_name(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(PLAN)
    (tmp_path / "site.html").mkdir()
    assert run(tmp_path, "report", "plan.yaml", "-o", "site.html").returncode == 0
    assert (tmp_path / "site.html" / "plan-report.html").is_file()
