"""Telephone numbers of the United Kingdom."""

from __future__ import annotations

import pytest

from masa_lint.documents.telephone import digits, is_premium, is_telephone


@pytest.mark.parametrize(
    "text",
    [
        *("01632960001", "01632 960001", "(01632) 960001", "01632-960-001", "+44 1632 960001", "+44 (0)1632 960001"),
        *("+441632960001", " 01632 960 001 ", " +44 1632 960001"),
    ],
)
def test_one_number_is_the_same_however_it_is_written(text: str) -> None:
    assert digits(text) == "01632960001"
    assert is_telephone(text)
    assert not is_premium(text)


@pytest.mark.parametrize("text", ["999", "101", "111", "112", "0800 1111", "116 000", "116 123"])
def test_a_short_national_number_can_be_dialled(text: str) -> None:
    assert is_telephone(text)
    assert not is_premium(text)


@pytest.mark.parametrize("text", ["0800 960 0001", "0300 960 0001", "0345 960 0001", "07700 960001", "0163 296000"])
def test_ten_or_eleven_digits_from_0_can_be_dialled(text: str) -> None:
    assert is_telephone(text)
    assert not is_premium(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "01632 960", "01632 960 001 9", "1632 960001", "0044 1632 960001", "+33 1 01 63 29 60", "12", "9999"),
        *("01632 960001 / 01632 960002", "ask the front door", "01632 960001 ext 3", "0800 CHILDREN", "not 999"),
    ],
)
def test_what_cannot_be_dialled_is_no_telephone_number(text: str) -> None:
    assert not is_telephone(text)


@pytest.mark.parametrize("text", ["01632 960001 ext 3", "call 999"])
def test_digits_among_letters_are_no_number(text: str) -> None:
    assert digits(text) == ""


@pytest.mark.parametrize(
    "text", ["09061 960001", "0871 960 0001", "0845 960 0001", "+44 844 960 0001", "070 1632 9600"]
)
def test_a_number_that_costs_more_is_premium(text: str) -> None:
    assert is_premium(text)
