"""`not_over`: a term, where one is stated, has not ended."""

from __future__ import annotations

from datetime import date

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

CHAIR = {"not_over": {"path": "chair.until", "question": "Named for {until}. Who is it now?"}}
STRATEGIES = {"not_over": "strategies[*].until"}


def test_a_term_holds_on_its_last_day_and_is_a_question_on_the_next() -> None:
    text = "chair: {until: 2024-25}"
    assert ask(CHAIR, text, as_of=date(2025, 3, 31)).verdict is Verdict.HOLDS
    told = ask(CHAIR, text, as_of=date(2025, 4, 1))
    assert (told.verdict, told.at, told.stated) == (Verdict.REVIEW, "chair.until", ["chair.until"])
    assert (told.question, told.facts) == ("Named for 2024-25. Who is it now?", {"until": "2024-25"})


def test_without_a_question_of_its_own_it_asks_what_holds_now() -> None:
    told = ask({"not_over": "chair.until"}, "chair: {until: May 2024}")
    assert told.question == "It was stated until May 2024. What holds now?"


def test_the_first_of_a_list_that_is_over_is_pointed_at() -> None:
    told = ask(STRATEGIES, "strategies: [{title: A, until: 2029}, {title: B, until: 2024}, {title: C, until: 2023}]")
    assert (told.verdict, told.at) == (Verdict.REVIEW, "strategies[1].until")


@pytest.mark.parametrize("until", [*NO_VALUE, "when the post is filled"])
def test_no_end_or_a_vague_one_holds(until: str) -> None:
    assert ask(CHAIR, f'chair: {{until: "{until}"}}').verdict is Verdict.HOLDS
    assert ask(CHAIR, "").verdict is Verdict.HOLDS


def test_an_end_that_could_not_be_read_is_not_taken_for_none() -> None:
    told = ask(CHAIR, "chair: {until: [a]}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, "chair.until")
