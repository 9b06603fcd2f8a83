"""The samples are of a made-up county, say so on every page, and are those that the files of today would give."""

from __future__ import annotations

from pathlib import Path

import pytest
from program import run

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "docs" / "samples"
PAGES = sorted(SAMPLES.rglob("*.html"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_sample_says_that_it_is_made_up_and_asks_to_be_left_out_of_searches(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert "Made up: this place does not exist" in text
    assert "noindex" in text
    assert page.stat().st_size < 1_000_000


@pytest.mark.parametrize("plan", ["arrangement", "yearly-report"])
def test_a_sample_is_not_stale(plan: str) -> None:
    command = ("render", f"examples/exampleshire/{plan}.yaml", "--check", "-o", "docs/samples", "--as-of", "2026-11-22")
    done = run(ROOT, *command)
    assert (done.returncode, done.stdout) == (0, ""), f"{done.stdout} Run the commands of docs/samples/README.md."


def test_the_sample_of_a_compliance_report_is_not_stale(tmp_path: Path) -> None:
    command = ("report", "docs/exampleshire.yaml", "-o", str(tmp_path), "--as-of", "2026-11-22")
    assert run(ROOT, *command).returncode == 0
    made, kept = tmp_path / "exampleshire-report.html", SAMPLES / "exampleshire-report.html"
    assert made.read_bytes() == kept.read_bytes(), "Run the last command of docs/samples/README.md."


def test_there_is_a_sample_of_each_kind_of_page() -> None:
    names = {page.name for page in PAGES}
    assert {"arrangements.html", "easy-read.html", "childrens-version.html", "exampleshire-report.html"} <= names
