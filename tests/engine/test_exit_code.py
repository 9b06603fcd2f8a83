"""The exit code says how bad it is, whatever the format."""

from __future__ import annotations

from datetime import date

import pytest

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess
from masa_lint.engine.exit_code import FailOn, exit_code
from masa_lint.engine.select import Selection
from masa_lint.guidance.load_pack import load_pack
from masa_lint.version import __version__


def _code(
    *texts: str, fail_on: FailOn = FailOn.SHOULD, strict: bool = False, select: tuple[str, ...] = ("TRN001",)
) -> int:
    documents = [load_bytes(text.encode(), f"{number}.yaml") for number, text in enumerate(texts)]
    assessment = assess(documents, load_pack(), date(2026, 11, 22), Selection(select))
    return exit_code(assessment, fail_on, strict=strict)


GAP = "kind: arrangement\ntraining: not stated\n"
NO_GAP = "kind: arrangement\ntraining: {commissioned: a survey, delivered: courses, impact: a visit}\n"


def test_a_should_fails_by_default_and_a_must_only_where_asked() -> None:
    assert _code(GAP) == 1
    assert _code(NO_GAP) == 0
    assert _code(GAP, fail_on=FailOn.MUST) == 0
    assert _code(GAP, fail_on=FailOn.NEVER) == 0


def test_what_is_wrong_with_the_file_is_a_must() -> None:
    assert _code(NO_GAP + "trainning: x\n", fail_on=FailOn.MUST) == 1


def test_the_worst_document_decides() -> None:
    assert _code(NO_GAP, GAP) == 1
    assert _code(NO_GAP, GAP, "kind: [") == 2
    assert _code() == 3


def test_a_question_fails_only_in_a_strict_run() -> None:
    vague = "kind: arrangement\naudits: {how: a panel reads cases}\n"
    assert _code(vague, select=("AUD001",)) == 0
    assert _code(vague, select=("AUD001",), strict=True) == 1


def test_a_crash_is_worse_than_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    from masa_lint.checks.present import Present

    monkeypatch.setattr(Present, "run", lambda *_: 1 / 0)
    assert _code("kind: arrangement\ntraining: {impact: a visit}\n", "kind: [") == 4


def test_what_could_identify_a_child_fails_at_any_level_but_never() -> None:
    child = NO_GAP + "voice: {children: The learning from Child A}\n"
    assert _code(child, fail_on=FailOn.MUST) == 1
    assert _code(child, fail_on=FailOn.NEVER) == 0


def test_what_is_checked_says_by_which_version() -> None:
    assert assess([], load_pack(), date(2026, 11, 22)).version == __version__
