"""`person`: someone is named. A post without a name is a question for a person."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

CHAIR = {"person": "chair"}
WITH_POST = {"person": {"path": "chair", "post": "true"}}
SCRUTINEERS = {"person": "scrutiny.people[*]"}


def test_a_name_is_enough() -> None:
    told = ask(CHAIR, "chair: {name: Ash Oak}")
    assert (told.verdict, told.stated) == (Verdict.HOLDS, ["chair.name"])


def test_plain_text_is_a_name() -> None:
    assert ask(CHAIR, "chair: Ash Oak").verdict is Verdict.HOLDS


def test_a_post_that_is_there_is_evidence_too() -> None:
    assert ask(CHAIR, "chair: {name: Ash Oak, post: Director}").stated == ["chair.name", "chair.post"]


def test_a_post_can_be_asked_for() -> None:
    told = ask(WITH_POST, "chair: {name: Ash Oak}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "chair.post")
    assert (told.stated, told.lacking) == (["chair.name"], {"chair.post": "missing"})
    assert ask(WITH_POST, "chair: {name: Ash Oak, post: Director}").verdict is Verdict.HOLDS


def test_a_post_without_a_name_is_a_question() -> None:
    told = ask(CHAIR, "chair: {post: Director of Nursing}")
    assert (told.verdict, told.at) == (Verdict.REVIEW, "chair.name")
    assert told.facts == {"post": "Director of Nursing"}
    assert told.question == "The post is named (Director of Nursing), not the person. Who is it?"


@pytest.mark.parametrize("answer", NO_VALUE)
def test_neither_name_nor_post_fails_at_the_name(answer: str) -> None:
    told = ask(CHAIR, f'chair: {{name: "{answer}"}}')
    assert (told.verdict, told.at, told.stated) == (Verdict.FAILS, "chair.name", [])


def test_which_answer_stands_there_is_kept() -> None:
    assert ask(CHAIR, "chair: not stated").lacking == {"chair.name": "not stated"}
    told = ask(CHAIR, "chair: {name: none, until: 2026-27}")
    assert (told.verdict, told.at, told.lacking) == (Verdict.FAILS, "chair.name", {"chair.name": "none"})
    assert ask(CHAIR, "").lacking == {"chair.name": "missing"}


def test_of_several_each_has_to_be_named() -> None:
    both = "scrutiny: {people: [{name: Ash Oak}, {name: Elm Yew}]}"
    told = ask(SCRUTINEERS, both)
    assert (told.verdict, told.stated) == (Verdict.HOLDS, ["scrutiny.people[0].name", "scrutiny.people[1].name"])
    told = ask(SCRUTINEERS, "scrutiny: {people: [{name: Ash Oak}, {post: Scrutineer}]}")
    assert (told.verdict, told.at) == (Verdict.REVIEW, "scrutiny.people[1].name")


def test_a_list_that_is_missing_is_pointed_at_as_the_list() -> None:
    told = ask(SCRUTINEERS, "scrutiny: {people: not stated}")
    assert (told.verdict, told.lacking) == (Verdict.FAILS, {"scrutiny.people": "not stated"})


@pytest.mark.parametrize(
    ("chair", "at"),
    [
        ("[a]", "chair"),
        ("{name: [a]}", "chair.name"),
        ("{name: [a], post: Director}", "chair.name"),
        ("{name: not stated, post: [a]}", "chair.post"),
    ],
)
def test_what_could_not_be_read_is_neither_there_nor_missing(chair: str, at: str) -> None:
    told = ask(CHAIR, f"chair: {chair}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, at)


def test_a_post_that_could_not_be_read_matters_only_where_it_is_asked_for() -> None:
    assert ask(CHAIR, "chair: {name: Ash Oak, post: [a]}").verdict is Verdict.HOLDS
    assert ask(WITH_POST, "chair: {name: Ash Oak, post: [a]}").verdict is Verdict.UNREAD


def test_which_answer_stands_in_the_place_of_a_post_is_kept() -> None:
    assert ask(WITH_POST, "chair: {name: Ash Oak, post: not stated}").lacking == {"chair.post": "not stated"}
