"""`masa-lint render --easy-read`, as a partnership uses it."""

from __future__ import annotations

from pathlib import Path

import pytest
from program import run
from render.easy_plans import EVERYTHING

_DAY = ("--as-of", "2026-11-22")


def _plan(folder: Path, text: str) -> Path:
    file = folder / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_the_number_to_call_it_is_not_made_and_the_lines_to_add_are_told(tmp_path: Path) -> None:
    _plan(tmp_path, EVERYTHING.replace("worried_about_a_child: {phone: 01632 960001, ", "worried_about_a_child: {"))
    done = run(tmp_path, "render", "plan.yaml", "--easy-read", *_DAY)
    assert done.returncode == 2
    assert "no telephone number that anyone can dial" in done.stderr
    assert "worried_about_a_child: {phone: FILL IN}" in done.stderr
    assert "near line 9" in done.stderr
    assert not list((tmp_path / "out").rglob("easy-read*"))


@pytest.mark.parametrize("version", ["--easy-read", "--children"])
def test_a_gap_changes_no_exit_code(tmp_path: Path, version: str) -> None:
    pytest.importorskip("typst")
    _plan(tmp_path, EVERYTHING.replace("lead: {name: Alder Birch, post: Chief Constable}", "votes: yes"))
    done = run(tmp_path, "render", "plan.yaml", version, "--format", "pdf", *_DAY)
    assert done.returncode == 0, done.stderr
    assert len(list((tmp_path / "out" / "plan").glob("*.pdf"))) == 1


def test_a_draft_is_made_without_the_number(tmp_path: Path) -> None:
    pytest.importorskip("typst")
    _plan(tmp_path, EVERYTHING.replace("worried_about_a_child: {phone: 01632 960001, ", "worried_about_a_child: {"))
    done = run(tmp_path, "render", "plan.yaml", "--easy-read", "--draft", "--format", "pdf", *_DAY)
    assert done.returncode == 0, done.stderr


def test_own_words_that_cannot_be_used_are_told_with_their_line(tmp_path: Path) -> None:
    own = '  rows:\n  - row: lissen\n    words: ["We listen."]\nchildrens_version:'
    _plan(tmp_path, EVERYTHING.replace("childrens_version:", own))
    done = run(tmp_path, "render", "plan.yaml", "--easy-read", *_DAY)
    assert done.returncode == 2
    line = EVERYTHING.splitlines().index("childrens_version:") + 2
    assert f"near line {line}" in done.stderr
    assert 'Did you mean "listen"?' in done.stderr
