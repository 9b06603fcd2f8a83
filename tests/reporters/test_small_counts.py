"""What the check calls too small to print is printed by no format, no report and no comparison."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from masa_lint.cli.app import app
from masa_lint.documents.load import load_bytes
from masa_lint.documents.small_counts import without_counts

REPORT = """\
kind: yearly-report
stage: published
partnership: {name: Exampleshire}
period: 2025-26
partner_work:
  - {role: police, what_they_did: "We found two children in one house"}
incidents: {notified: "four", rapid_reviews: "four", reviews: none}
data:
  figures: [{what: Children with a second plan, unit: children, this_year: "four", year_before: "52"}]
"""
FORMATS = ["text", "concise", "json", "sarif", "junit", "github", "gitlab", "csv"]
COUNTS = ('"four"', "'four'", "two children", "was four", "notified: four", ">four<", "&quot;four")


def run(*arguments: str) -> str:
    done = CliRunner().invoke(app, [*arguments, "--as-of", "2026-11-26"])
    assert done.exit_code in (0, 1), done.output
    return done.output


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "report.yaml"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.mark.parametrize("format_", FORMATS)
def test_no_format_prints_a_small_count(report: Path, format_: str) -> None:
    output = run("check", report.name, "--format", format_).replace('\\"', '"')
    assert "DOC041" in output or format_ == "csv"
    assert not [one for one in COUNTS if one in output]


def test_neither_the_report_nor_the_comparison_prints_one(report: Path, tmp_path: Path) -> None:
    before = tmp_path / "before.yaml"
    before.write_text(REPORT.replace("2025-26", "2024-25").replace('"52"', '"three"'), encoding="utf-8")
    run("report", report.name, "--format", "html", "--format", "csv", "-o", "out")
    run("compare", report.name, before.name, "-o", "out")
    made = sorted((tmp_path / "out").iterdir())
    assert len(made) >= 3
    for path in made:
        text = path.read_text(encoding="utf-8")
        assert not [one for one in (*COUNTS, ">three<", '"three"') if one in text], path.name


def test_a_line_of_the_file_is_shown_with_the_number_blacked_out() -> None:
    document = load_bytes(REPORT.encode(), "report.yaml")
    assert document.lines[5] == '  - {role: police, what_they_did: "We found ███ children in one house"}'
    assert document.lines[6] == 'incidents: {notified: "████", rapid_reviews: "████", reviews: none}'
    assert document.text == REPORT
    assert document.text_at("incidents", "notified") == "fewer than 5"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("We saw 3 children", "We saw █ children"),
        ("We saw 3 schools and 40 children", "We saw 3 schools and 40 children"),
        ("Nobody was counted", "Nobody was counted"),
    ],
)
def test_a_sentence_loses_only_the_number(said: str, shown: str) -> None:
    assert without_counts(said) == shown
