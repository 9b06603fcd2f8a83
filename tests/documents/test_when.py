"""Dates as people write them. A day that is not written is never made up."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.documents.when import is_no_day, read_when


def period(text: str) -> tuple[str, str] | None:
    """The first and the last day."""
    when = read_when(text)
    return (when.first.isoformat(), when.last.isoformat()) if when else None


@pytest.mark.parametrize(
    "text",
    [
        *("31 December 2024", "31st December 2024", "31 Dec 2024", "31st Dec 2024", "31 Dec. 2024", "31 december 2024"),
        *("31st of December 2024", "31 December, 2024", "Tuesday 31 December 2024", "Tuesday, 31 December 2024"),
        *("by 31 December 2024", "until 31 December 2024", "on the 31st of December 2024", " 31  December 2024. "),
        *("no later than 31 December 2024", "2024-12-31", "31/12/2024", "31.12.2024"),
        *("31-12-2024", "31/12/24", "31.12.24", "31 Dec 24", "31st December ’24", "by 31/12/24"),
    ],
)
def test_a_day_is_read_however_it_is_written(text: str) -> None:
    assert period(text) == ("2024-12-31", "2024-12-31")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3/2/2025", "2025-02-03"),
        ("3/2/25", "2025-02-03"),
        ("3.10.26", "2026-10-03"),
        ("1-3-26", "2026-03-01"),
        ("1 Sept 2025", "2025-09-01"),
        ("29 Feb 2024", "2024-02-29"),
    ],
)
def test_a_day_is_read_as_it_is_in_britain(text: str, day: str) -> None:
    assert period(text) == (day, day)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("February 2025", "2025-02-01", "2025-02-28"),
        ("February 2024", "2024-02-01", "2024-02-29"),
        ("Sept 2025", "2025-09-01", "2025-09-30"),
        ("May, 2025", "2025-05-01", "2025-05-31"),
        ("by the end of March 2026", "2026-03-01", "2026-03-31"),
    ],
)
def test_a_month_is_the_whole_month(text: str, first: str, last: str) -> None:
    assert period(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1 April 2025 to 31 March 2026", "2025-04-01", "2026-03-31"),
        ("from 1 April 2025 until the 31st of March 2026", "2025-04-01", "2026-03-31"),
        ("April 2025 – March 2026", "2025-04-01", "2026-03-31"),
        ("1 May 2025 - 3 May 2025", "2025-05-01", "2025-05-03"),
        ("1/4/25 - 31/3/26", "2025-04-01", "2026-03-31"),
        ("1/4/25–31/3/26", "2025-04-01", "2026-03-31"),
        ("1-4-25 to 31-3-26", "2025-04-01", "2026-03-31"),
    ],
)
def test_two_dates_are_the_time_between_them(text: str, first: str, last: str) -> None:
    assert period(text) == (first, last)


@pytest.mark.parametrize(
    "text", ["31 March 2026 to 1 April 2025", "May to June 2025", "1 to 2 to 3 May 2025", "May 2025 to"]
)
def test_what_are_not_two_dates_in_their_order_is_no_time_between_them(text: str) -> None:
    assert period(text) is None


def test_a_year_is_the_whole_year() -> None:
    assert period("2024") == ("2024-01-01", "2024-12-31")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-25", "2024-04-01", "2025-03-31"),
        ("2024–25", "2024-04-01", "2025-03-31"),
        ("2024/25", "2024-04-01", "2025-03-31"),
        ("2024-2025", "2024-04-01", "2025-03-31"),
        ("2024 to 2025", "2024-04-01", "2025-03-31"),
        ("2025/27", "2025-04-01", "2027-03-31"),
        ("2024-2029", "2024-04-01", "2029-03-31"),
        ("2024-2034", "2024-04-01", "2034-03-31"),
        ("FY23/24", "2023-04-01", "2024-03-31"),
        ("FY 2023-24", "2023-04-01", "2024-03-31"),
        ("financial year 2023/24", "2023-04-01", "2024-03-31"),
        ("23-24", "2023-04-01", "2024-03-31"),
        ("23/24", "2023-04-01", "2024-03-31"),
        ("2022-25 (three-year settlement)", "2022-04-01", "2025-03-31"),
    ],
)
def test_a_range_of_years_begins_on_1_april_and_ends_on_31_march(text: str, first: str, last: str) -> None:
    assert period(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("the year to 31 March 2024", "2023-04-01", "2024-03-31"),
        ("year ending 31 August 2024", "2023-09-01", "2024-08-31"),
        ("year ended March 2024", "2023-04-01", "2024-03-31"),
        ("academic year 2023/24", "2023-09-01", "2024-08-31"),
        ("the academic year 2023-2024", "2023-09-01", "2024-08-31"),
        ("autumn term 2024", "2024-09-01", "2024-12-31"),
        ("spring term 2024", "2024-01-01", "2024-04-30"),
        ("the summer term 2024", "2024-04-01", "2024-07-31"),
        ("11/2024", "2024-11-01", "2024-11-30"),
        ("Q1 2024-25", "2024-04-01", "2024-06-30"),
        ("Q3 2024-25", "2024-10-01", "2024-12-31"),
        ("Q4 of 2024/25", "2025-01-01", "2025-03-31"),
    ],
)
def test_a_part_of_a_year_with_a_name_is_the_months_it_can_lie_in(text: str, first: str, last: str) -> None:
    assert period(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2026",
        "31 November 2026",
        "31st of February 2026",
        "0 May 2025",
        "2025-13-01",
        "Monday 30 Feb 2026",
        "31 Feb 26",
    ],
)
def test_a_day_that_there_is_not_is_known_to_be_none(text: str) -> None:
    assert is_no_day(text)


@pytest.mark.parametrize(
    "text", ["28 February 2026", "February 2026", "3 Smarch 2025", "31 March", "soon", "", "x" * 500, "2024-06"]
)
def test_what_is_a_day_or_no_date_at_all_is_no_wrong_day(text: str) -> None:
    assert not is_no_day(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "16-17",
            "11-12",
            "24-26",
            "24-23",
            "13/2024",
            "Q3 2024",
            "Q3 2024-27",
            "FY24",
            "the year to come",
            "autumn 2024",
        ),
        *("31 March 2026 (provisional)", "year to 28 February 2023 or so"),
        *(
            "",
            "soon",
            "next year",
            "spring 2025",
            "early 2025",
            "in due course",
            "annually",
            "the year after",
            "3 March",
        ),
        *("31 February 2025", "31/02/2025", "29 February 2025", "0 May 2025", "2025-13-01", "12/31/2024", "12/31/24"),
        *("31/12/85", "March 26", "26-03-28", "31-12-24", "1/4.25", "24/25/26"),
        *(
            "3 Smarch 2025",
            "3 ma 2025",
            "ju 2025",
            "2025-24",
            "2025-25",
            "2024-2035",
            "2025-99",
            "2024-06",
            "0001",
            "9999",
            "12345",
        ),
        *("May 2025 or June 2025", "1 May 2025 and 3 May 2025", "version 2024", "x" * 500, "2 May 2025" * 9),
    ],
)
def test_what_is_vague_or_no_date_is_not_read(text: str) -> None:
    assert read_when(text) is None


def test_a_date_keeps_how_it_was_written() -> None:
    when = read_when("by  31st Dec. 2024")
    assert when is not None
    assert when.written == "by  31st Dec. 2024"


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)))
def test_every_day_of_three_centuries_is_read_back(day: date) -> None:
    for text in (day.isoformat(), f"{day.day}/{day.month}/{day.year}", f"{day.day} {day:%B} {day.year}"):
        when = read_when(text)
        assert when is not None, text
        assert when.first == when.last == day


@given(st.dates(date(2000, 1, 1), date(2069, 12, 31)))
def test_a_year_of_two_figures_is_one_of_this_century(day: date) -> None:
    for text in (f"{day.day}/{day.month}/{day:%y}", f"{day.day}.{day.month}.{day:%y}", f"{day.day} {day:%b} {day:%y}"):
        when = read_when(text)
        assert when is not None, text
        assert when.first == when.last == day


@given(st.text(alphabet="0123456789 -/.–adeJMnty", max_size=24) | st.text())
def test_no_text_makes_the_reader_raise(text: str) -> None:
    when = read_when(text)
    assert when is None or when.first <= when.last
