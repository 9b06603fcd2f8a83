"""From a question to the file on disk and back."""

from __future__ import annotations

from pathlib import Path

from masa_lint.documents.load import load_path
from masa_lint.source.problem import Problem
from masa_lint.starting.answer import give, give_next, read_questions
from masa_lint.starting.edit import Refused
from masa_lint.starting.questions import Question


def asked(file: Path) -> list[Question]:
    found = read_questions(file, {})
    assert isinstance(found, list)
    return found


def written(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_each_answer_takes_its_question_away(tmp_path: Path) -> None:
    file = written(tmp_path, "kind: arrangement\nstage:\nthis_file:\n")
    assert give(file, asked(file)[0], "draft") is None
    assert [one.path for one in asked(file)] == [("this_file",)]
    assert load_path(file, "plan.yaml").text_at("stage") == "draft"


def test_a_list_is_begun_and_goes_on_and_its_other_keys_are_asked(tmp_path: Path) -> None:
    file = written(tmp_path, "kind: arrangement\nscrutiny:\n  people:\n    - name:\n      post:\n")
    question = asked(file)[0]
    assert question.grows is not None
    assert give(file, question, "Robin Sample") is None
    assert give_next(file, question.grows, "Sam Sample") is None
    assert [one.path for one in asked(file)] == [("scrutiny", "people", number, "post") for number in (0, 1)]


def test_none_takes_the_whole_list_away_and_not_stated_does_not(tmp_path: Path) -> None:
    text = "kind: arrangement\ncustody:\n  - name:\n    kind:\n"
    file = written(tmp_path, text)
    assert give(file, asked(file)[0], "none") is None
    assert file.read_text() == "kind: arrangement\ncustody: none\n"
    file.write_text(text)
    assert give(file, asked(file)[0], "not stated") is None
    assert [one.path for one in asked(file)] == [("custody", 0, "kind")]


def test_adopted_stands_for_the_whole_list(tmp_path: Path) -> None:
    file = written(tmp_path, "kind: arrangement\nleads:\n  functions:\n")
    assert give(file, asked(file)[0], "adopted") is None
    assert file.read_text().endswith("  functions: adopted\n")


def test_what_someone_wrote_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    file = written(tmp_path, "kind: arrangement\nstage:\n")
    (question,) = asked(file)
    file.write_text("kind: arrangement\nstage: published\n")
    assert isinstance(give(file, question, "draft"), Refused)
    assert file.read_text() == "kind: arrangement\nstage: published\n"


def test_the_mark_that_some_editors_begin_a_file_with_stays(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_bytes("\ufeffkind: arrangement\r\nstage:\r\n".encode())
    assert give(file, asked(file)[0], "draft") is None
    assert file.read_bytes() == "\ufeffkind: arrangement\r\nstage: draft\r\n".encode()


def test_a_refused_answer_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = written(tmp_path, "kind: arrangement\nstage:\n")
    before = file.stat().st_mtime_ns
    assert isinstance(give(file, asked(file)[0], "TBC"), Refused)
    assert file.stat().st_mtime_ns == before


def test_what_is_no_arrangement_has_no_questions(tmp_path: Path) -> None:
    for text, rule in (("services:\n  web:\n", "kind-not-known"), ("kind: 'x\n", "quote-is-not-closed")):
        found = read_questions(written(tmp_path, text), {})
        assert isinstance(found, Problem)
        assert found.rule == rule
