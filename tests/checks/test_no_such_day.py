"""`no_such_day`: a text is written as a day that no calendar has."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

CHECK = {"no_such_day": "review.next"}


def test_a_day_that_there_is_not_holds_where_it_stands() -> None:
    told = ask(CHECK, "review: {next: 31 November 2026}")
    assert (told.verdict, told.at, told.facts) == (Verdict.HOLDS, "review.next", {"value": "31 November 2026"})


@pytest.mark.parametrize("text", ["30 November 2026", "in due course", "November 2026"])
def test_a_day_and_what_is_none_at_all_fail(text: str) -> None:
    assert ask(CHECK, f"review: {{next: {text}}}").verdict is Verdict.FAILS


@pytest.mark.parametrize("answer", NO_VALUE)
def test_where_nothing_stands_there_is_nothing_to_read(answer: str) -> None:
    assert ask(CHECK, f'review: {{next: "{answer}"}}').verdict is Verdict.LACKS


def test_what_could_not_be_read_is_not_read_as_a_day() -> None:
    assert ask(CHECK, "review: {next: [a]}").verdict is Verdict.UNREAD
