"""What a check can see of a document."""

from __future__ import annotations

import pytest
from asked import load
from tests_day import DAY

from masa_lint.checks.scene import Scene, standing
from masa_lint.documents.answers import Answer
from masa_lint.source.path import path_text


def _scene(text: str) -> Scene:
    return Scene(load(text), DAY, {}, lambda _: False)


def test_every_text_is_seen_but_for_what_locates_explains_or_mends() -> None:
    text = """
        transcript: {read_by: A reader}
        chair: {name: Ash Oak, source: {section: The chair}}
        custody: [{name: Exampleton}]
        training: not stated
        exceptions: [{rule: TRN001, reason: A reason}]
        mending: [{rule: THR001, what: A plan}]
        """
    seen = [path_text(found.path) for found in _scene(text).texts]
    assert seen == ["kind", "chair.name", "custody[0].name"]


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ("{how: not stated, who: none}", "not stated"),
        ("{how: none, who: TBC}", "none"),
        ("{how: TBC}", "missing"),
        ("{source: {section: Audits}}", "missing"),
        ("{how: not stated, source: {section: Audits}}", "not stated"),
        ("{document: {title: none}}", "none"),
    ],
)
def test_a_block_in_which_nothing_is_stated_comes_to_the_answer_that_says_most(block: str, kind: str) -> None:
    answer = standing(load(f"audits: {block}").look(("audits",)))
    assert isinstance(answer, Answer)
    assert answer.kind == kind


def test_a_block_in_which_anything_is_stated_stands() -> None:
    block = load("audits: {how: not stated, who: The quality group}").look(("audits",))
    assert standing(block) == block


@pytest.mark.parametrize("text", ["The old board", "the OLD-board,", '"the old\n  board"', "“old board”"])
def test_a_phrase_is_seen_wherever_it_stands_in_the_file(text: str) -> None:
    scene = _scene(f"scrutiny:\n  body: {text}\n")
    assert scene.may_have_phrase(" old board ")
    assert not scene.may_have_phrase(" new board ")


def test_a_file_with_a_backslash_may_hold_any_phrase() -> None:
    scene = _scene('scrutiny: {body: "The \\x6fld board"}\n')
    assert scene.may_have_phrase(" old board ")


def test_what_stands_at_a_subject_is_the_block_itself_and_not_what_it_comes_to() -> None:
    scene = _scene("audits: {how: not stated}")
    (subject,) = scene.subjects("audits")
    (found,) = scene.find((), "audits")
    assert isinstance(subject.value, dict)
    assert found.answer is not None


def test_one_subject_after_another_is_seen_for_itself() -> None:
    scene = _scene("custody: [{name: Exampleton}, {name: Otherton}]")
    names = [scene.find(found.path, "name")[0].text for found in scene.subjects("custody[*]")]
    assert names == ["Exampleton", "Otherton"]
    assert scene.find(("custody", 0), "name")[0].text == "Exampleton"
