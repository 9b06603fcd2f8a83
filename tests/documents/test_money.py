"""Sums of money in pounds, exact to the penny."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.documents.money import money_text, read_money, rounded_by


@pytest.mark.parametrize(
    ("text", "pounds"),
    [
        ("£42,000", "42000"),
        ("£42,000.50", "42000.50"),
        ("£0.10", "0.10"),
        ("42000", "42000"),
        ("£ 42,000", "42000"),
        ("42,000 pounds", "42000"),
        ("about £42k", "42000"),
        ("approximately £42 thousand", "42000"),
        ("£1.5m", "1500000"),
        ("£1.5 Million", "1500000"),
        ("£1,234,567.89", "1234567.89"),
        ("£0", "0"),
        ("£0.4125m", "412500"),
        ("£0.4125 million", "412500"),
        ("approx. £412,000", "412000"),
        ("nil", "0"),
        ("Zero", "0"),
        ("£130 000", "130000"),
        ("£1 234\N{NO-BREAK SPACE}567.89", "1234567.89"),
        ("GBP 130,000", "130000"),
    ],
)
def test_a_sum_is_read_to_the_penny(text: str, pounds: str) -> None:
    assert read_money(text) == Decimal(pounds)


@pytest.mark.parametrize(
    "text",
    [
        *("", "£", "half", "in kind", "£42,000 and £3,000", "£42,000 a year", "£42,000 (cash)", "-£5", "€42", "42%"),
        *(
            "£42,00",
            "£4,2",
            "£,",
            "£1.234",
            "£1.",
            "1 2 3",
            "£13,0000",
            "£13 0000",
            "£1 30,000",
            "£" + "9" * 400,
            "four thousand",
        ),
    ],
)
def test_what_is_not_one_sum_is_not_read(text: str) -> None:
    assert read_money(text) is None


def test_a_tenth_and_two_tenths_are_three_tenths() -> None:
    tenth, fifth = read_money("£0.10"), read_money("£0.20")
    assert tenth is not None
    assert fifth is not None
    assert tenth + fifth == Decimal("0.30")


@pytest.mark.parametrize(
    ("pounds", "text"),
    [("1234", "£1,234"), ("1234.5", "£1,234.50"), ("1234567.00", "£1,234,567"), ("100", "£100"), ("0.07", "£0.07")],
)
def test_a_sum_is_printed_with_commas_and_pence_where_there_are_any(pounds: str, text: str) -> None:
    assert money_text(Decimal(pounds)) == text


@given(st.decimals(0, 999_999_999, places=2))
def test_a_sum_that_is_printed_is_read_back(pounds: Decimal) -> None:
    assert read_money(money_text(pounds)) == pounds


@given(st.text(alphabet="£0123456789,. km") | st.text())
def test_no_text_makes_the_reader_raise(text: str) -> None:
    found = read_money(text)
    assert found is None or found >= 0


@pytest.mark.parametrize(
    ("text", "pounds"),
    [
        ("about £412,000", "500"),
        ("around £400,000", "50000"),
        ("about £412,500", "50"),
        ("about £0.4125m", "50"),
        ("about £42k", "500"),
        ("about £1.5m", "50000"),
        ("£1.5m", "0"),
        ("£412,000", "0"),
        ("nil", "0"),
        ("a fair share", "0"),
    ],
)
def test_a_round_sum_may_be_off_by_half_of_what_it_is_rounded_to(text: str, pounds: str) -> None:
    assert rounded_by(text) == Decimal(pounds)
