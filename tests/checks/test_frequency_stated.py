"""`frequency`: how often is stated, so that it can be counted."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

REVIEW = {"frequency": "review.frequency"}


@pytest.mark.parametrize("often", ["every year", "quarterly", "twice a year", "every six weeks"])
def test_what_can_be_counted_holds(often: str) -> None:
    told = ask(REVIEW, f"review: {{frequency: {often}}}")
    assert (told.verdict, told.stated, told.facts) == (Verdict.HOLDS, ["review.frequency"], {"frequency": often})


@pytest.mark.parametrize("often", ["regularly", "as needed", "when the law changes"])
def test_what_cannot_be_counted_is_a_question(often: str) -> None:
    told = ask(REVIEW, f"review: {{frequency: {often}}}")
    assert (told.verdict, told.at) == (Verdict.REVIEW, "review.frequency")
    assert told.question == f"The plan says “{often}”. How often is that?"


@pytest.mark.parametrize("answer", NO_VALUE)
def test_no_frequency_fails(answer: str) -> None:
    told = ask(REVIEW, f'review: {{frequency: "{answer}"}}')
    assert (told.verdict, told.at, told.stated) == (Verdict.FAILS, "review.frequency", [])


def test_which_answer_stands_there_is_kept() -> None:
    assert ask(REVIEW, "review: not stated").lacking == {"review.frequency": "not stated"}
    assert ask(REVIEW, "").lacking == {"review.frequency": "missing"}


def test_what_could_not_be_read_is_neither_there_nor_missing() -> None:
    told = ask(REVIEW, "review: {frequency: [a]}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, "review.frequency")


@pytest.mark.parametrize(("often", "verdict"), [("yearly", Verdict.HOLDS), ("every two years", Verdict.REVIEW)])
def test_less_often_than_the_rule_asks_for_is_a_question(often: str, verdict: Verdict) -> None:
    told = ask({"frequency": {"path": "review.frequency", "at_most": "366"}}, f"review: {{frequency: {often}}}")
    assert told.verdict is verdict
    if verdict is Verdict.REVIEW:
        assert told.question == f"The plan says “{often}”. Is that often enough?"
