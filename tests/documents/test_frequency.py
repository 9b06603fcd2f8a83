"""How often, in days: a month is 30 and a year 365. What is vague is no frequency."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.documents.frequency import Frequency, only_frequency, read_frequency


def days(text: str) -> int | None:
    found = read_frequency(text)
    return found.days if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("daily", 1),
        ("weekly", 7),
        ("fortnightly", 14),
        ("monthly", 30),
        ("bi-monthly", 61),
        ("bimonthly", 61),
        ("quarterly", 91),
        ("at least quarterly", 91),
        ("Quarterly, and more often if need be", 91),
        ("termly", 122),
        ("half-termly", 61),
        ("half-yearly", 182),
        ("annually", 365),
        ("on an annual basis", 365),
        ("yearly", 365),
        ("biennial", 730),
        ("triennially", 1095),
    ],
)
def test_a_word_states_how_often(text: str, expected: int) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("every six weeks", 42),
        ("Every  Six Weeks", 42),
        ("every 6 weeks", 42),
        ("six weekly", 42),
        ("six-weekly", 42),
        ("6-weekly", 42),
        ("every fortnight", 14),
        ("every month", 30),
        ("each month", 30),
        ("every other month", 60),
        ("every second week", 14),
        ("every six months", 180),
        ("six-monthly", 180),
        ("every quarter", 91),
        ("every term", 122),
        ("every half term", 61),
        ("every 12 months", 360),
        ("every year", 365),
        ("once every two years", 730),
        ("once in every three years", 1095),
        ("every 2 years", 730),
        ("two-yearly", 730),
        ("every half-year", 182),
        ("each school term", 122),
        ("each term", 122),
        ("every academic year", 365),
        ("every school half term", 61),
        ("on the third Thursday of alternate months", 60),
        ("alternate weeks", 14),
    ],
)
def test_an_interval_states_how_often(text: str, expected: int) -> None:
    assert days(text) == expected


NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}


@pytest.mark.parametrize(("word", "number"), [*NUMBERS.items(), ("twelve", 12), ("eighteen", 18)])
def test_a_number_may_be_written_as_a_word(word: str, number: int) -> None:
    assert days(f"every {word} weeks") == days(f"every {number} weeks") == 7 * number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("once a year", 365),
        ("twice a year", 182),
        ("twice times a year", 182),
        ("twice yearly", 182),
        ("twice-yearly", 182),
        ("twice per annum", 182),
        ("three times a year", 122),
        ("three times yearly", 122),
        ("at least four times each year", 91),
        ("6 times per year", 61),
        ("twice a month", 15),
        ("twice monthly", 15),
        ("once a month", 30),
        ("twice a term", 61),
        ("at least once in every 12-month period", 365),
        ("twice each academic year", 182),
        ("January, May and September", 122),
        ("in Jan, Apr, Jul and Oct", 91),
        ("each autumn", 365),
        ("every spring and autumn", 182),
        ("autumn, spring and summer terms", 122),
    ],
)
def test_so_many_times_in_a_period_states_how_often(text: str, expected: int) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "longest", "shortest"),
    [
        *(("every 6-8 weeks", 56, 42), ("every six to eight weeks", 56, 42), ("every 3–4 months", 120, 90)),
        *(("every 1 to 2 years", 730, 365), ("every two or three years", 1095, 730)),
    ],
)
def test_of_a_range_the_longer_interval_counts(text: str, longest: int, shortest: int) -> None:
    assert read_frequency(text) == Frequency(longest, text, shortest)


@pytest.mark.parametrize(
    "text",
    [
        *("in March", "as the chair may", "autumn", "May", "in January and when needed", "when a complaint is made"),
        *("", "regularly", "frequently", "as needed", "when required", "from time to time", "ongoing", "routinely"),
        *("at every meeting", "every few months", "every 4-3 months", "biannually", "bi-annual"),
        *("semi-annually", "a two-year term", "within six weeks", "a year later", "half a year", "0 times a year"),
        *("every 0 weeks", "everyday practice", "monthlyish", "no", "weekly " * 40),
    ],
)
def test_what_is_vague_states_nothing(text: str) -> None:
    assert read_frequency(text) is None


def test_a_frequency_keeps_how_it_was_written() -> None:
    assert read_frequency("Every  six Weeks") == Frequency(42, "Every  six Weeks")


@given(st.text(alphabet="0123456789 -aehlnortvwyk") | st.text())
def test_no_text_makes_the_reader_raise(text: str) -> None:
    found = read_frequency(text)
    assert found is None or found.days > 0


@pytest.mark.parametrize("text", ["quarterly", "Every three months", "twice a year", "each autumn"])
def test_a_text_may_be_nothing_but_a_frequency(text: str) -> None:
    assert only_frequency(text)


@pytest.mark.parametrize("text", ["The group, yearly", "They meet every three months", "regularly", "in May"])
def test_a_text_may_say_more_than_a_frequency_or_none(text: str) -> None:
    assert not only_frequency(text)
