"""Sums, dates, names and lists as an easy read prints them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.easy.dates import Day, day, is_over, years
from masa_lint.easy.lists import few_at_a_time, in_a_sentence
from masa_lint.easy.names import body, person, place
from masa_lint.easy.sums import about, part_as_words, part_in_words


@pytest.mark.parametrize(
    ("pounds", "said"),
    [
        ("504628", "£505,000"),
        ("1234567", "£1.2 million"),
        ("2000000", "£2 million"),
        ("999400", "£999,000"),
        ("999600", "£1 million"),
        ("160400.50", "£160,000"),
        ("454", "£450"),
        ("12345678", "£12.3 million"),
    ],
)
def test_a_sum_is_rounded(pounds: str, said: str) -> None:
    assert about(Decimal(pounds)) == said


@given(st.decimals(min_value=1000, max_value=10**8, places=2))
def test_a_rounded_sum_is_near_the_sum(amount: Decimal) -> None:
    said = about(amount).removeprefix("£").replace(",", "")
    shown = Decimal(said.removesuffix(" million")) * (1_000_000 if said.endswith("million") else 1)
    assert abs(shown - amount) <= max(Decimal(500), amount / 15)


def test_only_parts_that_can_be_pictured_are_told() -> None:
    assert [part_in_words(text) for text in ("half", "50%", "a third", "One quarter", "37%", "most")] == [
        2,
        2,
        3,
        4,
        None,
        None,
    ]
    assert (part_as_words(2), part_as_words(3)) == ("Half of it", "1 pound out of every 3")


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ("31 December 2024", Day("31 December 2024", "on")),
        ("2024-12-31", Day("31 December 2024", "on")),
        ("1st of March 2026", Day("1 March 2026", "on")),
        ("Feb 2025", Day("February 2025", "in")),
        ("2025", Day("2025", "in")),
        ("2025-26", None),
        ("soon", None),
    ],
)
def test_no_day_is_invented(stated: str, said: Day | None) -> None:
    assert day(stated) == said


def test_a_financial_year_is_told_by_its_months() -> None:
    assert years("2025-26") == "April 2025 to March 2026"
    assert years("2024/25") == "April 2024 to March 2025"
    assert years("31 March 2025") == ""


def test_a_term_is_over_after_its_last_day() -> None:
    assert not is_over("2024-25", date(2025, 3, 31))
    assert is_over("2024-25", date(2025, 4, 1))
    assert not is_over("", date(2025, 4, 1))


@pytest.mark.parametrize(
    ("stated", "printed"),
    [("Dr. Ash Oak", "Ash Oak"), ("Professor Dame Ash Oak", "Ash Oak"), ("Drew Oak", "Drew Oak"), ("Sir", "Sir")],
)
def test_a_person_has_no_title(stated: str, printed: str) -> None:
    assert person(stated) == printed


def test_a_body_has_no_brackets_and_a_place_is_no_council() -> None:
    assert body("Exampleshire Advice Service (EAS).") == "Exampleshire Advice Service"
    assert body("(EAS)") == "(EAS)"
    assert place("Exampleshire County Council") == "Exampleshire"
    assert place("London Borough of Exampleham") == "Exampleham"
    assert place("Council") == "Council"


@given(st.lists(st.text(min_size=1, max_size=5), max_size=20))
def test_no_name_is_lost_and_no_sentence_has_more_than_three(names: list[str]) -> None:
    helpings = [list(some) for some in few_at_a_time(names)]
    assert [name for some in helpings for name in some] == names
    assert all(0 < len(some) <= 3 for some in helpings)


def test_a_list_is_read_aloud() -> None:
    assert [in_a_sentence(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]


@given(st.text(max_size=400))
def test_no_text_is_too_much(text: str) -> None:
    assert len(person(text)) <= 120
    assert len(body(text)) <= 120
    assert "\n" not in place(text)
