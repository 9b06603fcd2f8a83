"""What holds for every format."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from reporters.hostile import BROKEN, TEXT, Reported

from masa_lint.reporters.formats import Format, reporter_of

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("format_", list(Format))
def test_the_same_documents_give_the_same_bytes(format_: Format, tmp_path: Path) -> None:
    (tmp_path / "plan, a: b.yaml").write_text(TEXT, encoding="utf-8")
    (tmp_path / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    command = [sys.executable, "-m", "masa_lint", "check", "plan, a: b.yaml", "broken.yaml", "--as-of", "2026-11-22"]
    runs = [
        subprocess.run(
            [*command, "--format", format_],
            cwd=tmp_path,
            capture_output=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
        )
        for seed in ("1", "2")
    ]
    assert runs[0].stdout == runs[1].stdout != b""
    assert {run.returncode for run in runs} == {2}


@pytest.mark.parametrize("format_", list(Format))
def test_nothing_is_graded_and_every_document_is_there(hostile: Reported, format_: Format) -> None:
    output = hostile.by(reporter_of(format_))
    for word in ("complian", "score", "grade", "per cent", "percentage"):
        assert word not in output.casefold()
    assert "broken.yaml" in output
    assert "stopped.yaml" in output


@pytest.mark.parametrize("format_", [one for one in Format if one is not Format.TEXT])
def test_every_format_has_a_page(format_: Format) -> None:
    page = (ROOT / "docs" / "formats" / f"{format_}.md").read_text(encoding="utf-8")
    assert f"--format {format_}" in page or f"--output {format_}:" in page


def test_the_example_of_the_concise_format_is_what_it_prints() -> None:
    page = (ROOT / "docs" / "formats" / "concise.md").read_text(encoding="utf-8")
    command, *lines = page.partition("```console\n$ masa-lint ")[2].partition("```")[0].splitlines()
    printed = subprocess.run(
        [sys.executable, "-m", "masa_lint", *command.split()], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert printed.stdout.splitlines() == lines


def test_the_page_of_the_json_tells_of_every_key() -> None:
    page = (ROOT / "docs" / "formats" / "json.md").read_text(encoding="utf-8")
    schema = json.loads((ROOT / "schemas" / "assessment.schema.json").read_text(encoding="utf-8"))
    forms = [schema, *schema["definitions"].values()]
    assert sorted({key for form in forms for key in form["properties"] if f"`{key}`" not in page}) == []
