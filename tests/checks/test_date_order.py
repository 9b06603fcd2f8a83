"""`date_order`: one date is not after another."""

from __future__ import annotations

from datetime import date

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

AGREED_FIRST = {"date_order": {"first": "publication.agreed_on", "then": "publication.date"}}
NOT_PASSED = {"date_order": {"first": "as_of", "then": "review.next"}}


def _dates(agreed: str, published: str) -> str:
    return f'publication: {{agreed_on: "{agreed}", date: "{published}"}}'


def test_an_earlier_and_the_same_day_hold() -> None:
    told = ask(AGREED_FIRST, _dates("3 March 2026", "31 March 2026"))
    assert (told.verdict, told.stated) == (Verdict.HOLDS, ["publication.agreed_on", "publication.date"])
    assert ask(AGREED_FIRST, _dates("3 March 2026", "2026-03-03")).verdict is Verdict.HOLDS


def test_a_later_day_fails_at_the_second_date() -> None:
    told = ask(AGREED_FIRST, _dates("4 March 2026", "3 March 2026"))
    assert (told.verdict, told.at) == (Verdict.FAILS, "publication.date")
    assert told.facts == {"first": "4 March 2026", "then": "3 March 2026"}


def test_periods_that_overlap_hold() -> None:
    assert ask(AGREED_FIRST, _dates("31 March 2026", "March 2026")).verdict is Verdict.HOLDS
    assert ask(AGREED_FIRST, _dates("April 2026", "2025-26")).verdict is Verdict.FAILS


def test_the_day_of_the_check_can_be_one_of_them() -> None:
    assert ask(NOT_PASSED, "review: {next: 22 November 2026}", as_of=date(2026, 11, 22)).verdict is Verdict.HOLDS
    told = ask(NOT_PASSED, "review: {next: November 2026}", as_of=date(2026, 12, 1))
    assert (told.verdict, told.at, told.stated) == (Verdict.FAILS, "review.next", ["review.next"])
    assert told.facts == {"first": "1 December 2026", "then": "November 2026"}


@pytest.mark.parametrize("when", [*NO_VALUE, "in the spring", "31 February 2026"])
def test_a_date_that_is_missing_or_vague_leaves_nothing_to_compare(when: str) -> None:
    told = ask(AGREED_FIRST, _dates(when, "3 March 2026"))
    assert (told.verdict, told.at) == (Verdict.LACKS, "publication.agreed_on")
    told = ask(AGREED_FIRST, _dates("3 March 2026", when))
    assert (told.verdict, told.at) == (Verdict.LACKS, "publication.date")
    assert list(told.lacking) == ["publication.date"]


def test_what_could_not_be_read_is_not_compared() -> None:
    told = ask(AGREED_FIRST, "publication: {agreed_on: [a], date: 3 March 2026}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, "publication.agreed_on")


def test_a_period_has_to_be_over_where_the_check_asks_for_that() -> None:
    over = {"date_order": {"first": "publication.agreed_on", "then": "publication.date", "ended": "true"}}
    assert ask(over, _dates("2025-26", "31 March 2026")).verdict is Verdict.HOLDS
    assert ask(over, _dates("2025-26", "March 2026")).verdict is Verdict.HOLDS
    told = ask(over, _dates("2025-26", "30 March 2026"))
    assert (told.verdict, told.at) == (Verdict.FAILS, "publication.date")
    assert ask(AGREED_FIRST, _dates("2025-26", "30 March 2026")).verdict is Verdict.HOLDS
