"""`consistent_frequency`: how often a thing is done fits its dates, or another statement of how often."""

from __future__ import annotations

from datetime import date

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

NEXT = {"consistent_frequency": {"frequency": "review.frequency", "since": "publication.date", "until": "review.next"}}
SINCE = {"consistent_frequency": {"frequency": "review.frequency", "since": "review.last", "until": "as_of"}}
OTHER = {"consistent_frequency": {"frequency": "review.frequency", "other": "chair.rotates"}}


def _plan(frequency: str, published: str, then: str) -> str:
    return f'publication: {{date: "{published}"}}\nreview: {{frequency: "{frequency}", next: "{then}"}}'


@pytest.mark.parametrize("then", ["March 2026", "31 March 2026", "1 September 2026"])
def test_up_to_one_and_a_half_times_the_interval_holds(then: str) -> None:
    told = ask(NEXT, _plan("every year", "31 March 2025", then))
    assert told.verdict is Verdict.HOLDS
    assert told.stated == ["review.frequency", "publication.date", "review.next"]


def test_a_longer_time_fails_at_the_later_date() -> None:
    told = ask(NEXT, _plan("every year", "31 March 2025", "March 2028"))
    assert (told.verdict, told.at) == (Verdict.FAILS, "review.next")
    assert told.facts == {
        "frequency": "every year",
        "since": "31 March 2025",
        "until": "March 2028",
        "months": "35",
    }


def test_only_what_is_certain_counts_of_a_month_or_a_year() -> None:
    assert ask(NEXT, _plan("every year", "2025", "June 2027")).verdict is Verdict.HOLDS
    assert ask(NEXT, _plan("every year", "2025", "August 2027")).verdict is Verdict.FAILS


def test_the_day_of_the_check_can_be_the_later_date() -> None:
    text = "review: {frequency: every year, last: March 2024}"
    told = ask(SINCE, text, as_of=date(2026, 11, 22))
    assert (told.verdict, told.at, told.facts["until"]) == (Verdict.FAILS, "review.last", "22 November 2026")
    assert ask(SINCE, text, as_of=date(2025, 3, 31)).verdict is Verdict.HOLDS


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("every year", "annually", Verdict.HOLDS),
        ("every two years", "every three years", Verdict.HOLDS),
        ("every year", "every two years", Verdict.FAILS),
        ("every two years", "every year", Verdict.FAILS),
    ],
)
def test_two_statements_of_how_often_are_compared_either_way(one: str, other: str, verdict: Verdict) -> None:
    told = ask(OTHER, f"review: {{frequency: {one}}}\nchair: {{rotates: {other}}}")
    assert (told.verdict, told.at) == (verdict, "chair.rotates")
    assert told.facts == {"frequency": one, "other": other}
    assert told.stated == ["review.frequency", "chair.rotates"]


@pytest.mark.parametrize("often", [*NO_VALUE, "regularly"])
def test_a_frequency_that_is_missing_or_vague_leaves_nothing_to_compare(often: str) -> None:
    told = ask(NEXT, _plan(often, "31 March 2025", "March 2028"))
    assert (told.verdict, told.at) == (Verdict.LACKS, "review.frequency")
    told = ask(OTHER, f'review: {{frequency: every year}}\nchair: {{rotates: "{often}"}}')
    assert (told.verdict, told.at) == (Verdict.LACKS, "chair.rotates")


@pytest.mark.parametrize("when", [*NO_VALUE, "in the spring"])
def test_a_date_that_is_missing_or_vague_leaves_nothing_to_compare(when: str) -> None:
    assert ask(NEXT, _plan("every year", when, "March 2028")).at == "publication.date"
    assert ask(NEXT, _plan("every year", "March 2025", when)).verdict is Verdict.LACKS


@pytest.mark.parametrize("review", ["{frequency: [a], next: March 2028}", "{frequency: every year, next: [a]}"])
def test_what_could_not_be_read_is_not_compared(review: str) -> None:
    assert ask(NEXT, f"publication: {{date: March 2025}}\nreview: {review}").verdict is Verdict.UNREAD


def test_the_longest_time_that_fits_is_one_and_a_half_times_the_interval_to_the_day() -> None:
    assert ask(NEXT, _plan("every two days", "1 March 2026", "4 March 2026")).verdict is Verdict.HOLDS
    assert ask(NEXT, _plan("every two days", "1 March 2026", "5 March 2026")).verdict is Verdict.FAILS
