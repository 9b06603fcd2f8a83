"""`adopted`: functions or ways of acting that the guidance words itself are taken on."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

TABLES = {"chair_functions": ("challenge", "encourage_joint_working")}
FUNCTIONS = {"adopted": {"path": "chair.functions", "table": "chair_functions"}}
TEAM = {"adopted": "leads.act_as_team"}


@pytest.mark.parametrize("text", ["adopted", "Adopted", "{adopted: adopted}"])
def test_the_word_adopted_is_enough(text: str) -> None:
    told = ask(FUNCTIONS, f"chair: {{functions: {text}}}", tables=TABLES)
    assert (told.verdict, told.stated) == (Verdict.HOLDS, ["chair.functions.adopted"])


def test_every_word_of_the_table_is_enough_however_it_is_typed() -> None:
    text = "chair: {functions: [Encourage joint working, challenge]}"
    assert ask(FUNCTIONS, text, tables=TABLES).verdict is Verdict.HOLDS


def test_some_words_of_the_table_fail_and_tell_the_rest() -> None:
    told = ask(FUNCTIONS, "chair: {functions: [challenge]}", tables=TABLES)
    assert (told.verdict, told.at) == (Verdict.FAILS, "chair.functions.adopted")
    assert told.facts == {"missing": "encourage joint working", "named": "challenge"}
    assert told.stated == ["chair.functions.adopted"]


def test_prose_is_no_commitment() -> None:
    told = ask(FUNCTIONS, "chair: {functions: The chair challenges everyone very well}", tables=TABLES)
    assert (told.verdict, told.stated) == (Verdict.FAILS, [])
    assert told.facts["named"] == ""


def test_without_a_table_only_the_word_is_enough() -> None:
    assert ask(TEAM, "leads: {act_as_team: adopted}").verdict is Verdict.HOLDS
    assert ask(TEAM, "leads: {act_as_team: We work as one}").verdict is Verdict.FAILS


@pytest.mark.parametrize("answer", NO_VALUE)
def test_no_commitment_fails_at_the_block(answer: str) -> None:
    told = ask(TEAM, f'leads: {{act_as_team: "{answer}"}}')
    assert (told.verdict, told.at, told.stated) == (Verdict.FAILS, "leads.act_as_team", [])


def test_which_answer_stands_there_is_kept() -> None:
    assert ask(TEAM, "leads: not stated").lacking == {"leads.act_as_team": "not stated"}
    assert ask(TEAM, "").lacking == {"leads.act_as_team": "missing"}


@pytest.mark.parametrize("functions", ["{adopted: {a: b}}", "[challenge, {a: b}]"])
def test_what_could_not_be_read_is_neither_there_nor_missing(functions: str) -> None:
    told = ask(FUNCTIONS, f"chair: {{functions: {functions}}}", tables=TABLES)
    assert (told.verdict, told.at) == (Verdict.UNREAD, "chair.functions")


def test_how_often_a_thing_is_done_takes_it_on_where_the_rule_says_so() -> None:
    review = {"adopted": {"path": "funding.reviewed", "or_how_often": "true"}}
    for text in ("annually", "every year by the lead partners"):
        assert ask(review, f"funding: {{reviewed: {text}}}").verdict is Verdict.HOLDS
        assert ask({"adopted": "funding.reviewed"}, f"funding: {{reviewed: {text}}}").verdict is Verdict.FAILS
    for text in ("regularly", "not every year", "no"):
        assert ask(review, f"funding: {{reviewed: {text}}}").verdict is Verdict.FAILS
