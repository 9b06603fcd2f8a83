"""`held_as_often`: what a frequency comes to in a year, beside what took place."""

from __future__ import annotations

import pytest
from asked import NO_VALUE
from asked_of_two import ask_of_two

from masa_lint.checks.result import Verdict

CHECK = {
    "held_as_often": {
        "promised": "other:/meetings.leads.frequency",
        "times": "meetings.leads.times",
        "dates": "meetings.leads.dates",
        "within": "period",
    }
}


def _year(held: str, frequency: str, period: str = "2025-26") -> dict[str, str]:
    return {
        "report": f'period: "{period}"\nmeetings: {{leads: {{{held}}}}}',
        "plan": f'meetings: {{leads: {{how: They meet, frequency: "{frequency}"}}}}',
    }


@pytest.mark.parametrize(
    ("frequency", "enough", "period"),
    [
        ("quarterly", 4, "2025-26"),
        ("every six weeks", 8, "2025-26"),
        ("monthly", 12, "2025-26"),
        ("each term", 3, "2025-26"),
        ("twice a year", 2, "2025-26"),
        ("every two months", 6, "2025-26"),
        ("every year", 1, "2023-24"),
        ("every three years", 0, "2025-26"),
        ("quarterly", 1, "1 April 2025 to 30 June 2025"),
    ],
)
def test_so_many_meetings_a_year_are_enough_and_one_less_is_not(frequency: str, enough: int, period: str) -> None:
    told = ask_of_two(CHECK, **_year(f"times: {enough}", frequency, period))
    assert (told.verdict, told.facts["expected"]) == (Verdict.HOLDS, str(enough))
    if enough:
        fewer = ask_of_two(CHECK, **_year(f"times: {enough - 1}", frequency, period))
        assert (fewer.verdict, fewer.at) == (Verdict.FAILS, "meetings.leads.times")
        assert fewer.facts == {"frequency": frequency, "times": str(enough - 1), "expected": str(enough)}


@pytest.mark.parametrize(("held", "times"), [("times: Four", "4"), ("times: 4 times", "4"), ("times: twice", "2")])
def test_a_number_may_be_a_word(held: str, times: str) -> None:
    assert ask_of_two(CHECK, **_year(held, "twice a year")).facts["times"] == times


def test_where_only_the_days_are_given_they_are_counted() -> None:
    told = ask_of_two(CHECK, **_year("dates: [14 May 2025, 3 September 2025]", "quarterly"))
    assert (told.verdict, told.at, told.facts["times"]) == (Verdict.FAILS, "meetings.leads.dates", "2")


@pytest.mark.parametrize("answer", [*NO_VALUE, "as often as needed"])
def test_where_no_number_or_frequency_can_be_read_there_is_nothing_to_compare(answer: str) -> None:
    assert ask_of_two(CHECK, **_year(f'times: "{answer}"', "quarterly")).verdict is Verdict.LACKS
    assert ask_of_two(CHECK, **_year('times: "1"', answer)).verdict is Verdict.LACKS
    assert ask_of_two(CHECK, **_year('times: "1"', "quarterly", answer)).verdict is Verdict.LACKS


def test_what_could_not_be_read_is_not_counted() -> None:
    assert ask_of_two(CHECK, **_year("times: [[1]]", "quarterly")).verdict is Verdict.UNREAD
