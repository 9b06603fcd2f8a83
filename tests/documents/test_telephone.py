"""Telephone numbers of the United Kingdom."""

from __future__ import annotations

import pytest

from masa_lint.documents.telephone import digits, is_premium, is_telephone, number_fault


@pytest.mark.parametrize(
    "text",
    [
        *("01632960001", "01632 960001", "(01632) 960001", "01632-960-001", "+44 1632 960001", "+44 (0)1632 960001"),
        *("+441632960001", " 01632 960 001 ", " +44 1632 960001", "0044 1632 960001", "0044 (0)1632 960001"),
        *("Tel: 01632 960001", "tel 01632 960001", "Telephone no. 01632 960001", "01632.960001", "+44 01632 960001"),
        *("\u202a01632 960001\u202c", "\u202a+44 1632 960001\u202c"),
    ],
)
def test_one_number_is_the_same_however_it_is_written(text: str) -> None:
    assert digits(text) == "01632960001"
    assert is_telephone(text)
    assert not is_premium(text)


@pytest.mark.parametrize("text", ["999", "101", "111", "112", "119", "0800 1111", "116 000", "116 123"])
def test_a_short_national_number_can_be_dialled(text: str) -> None:
    assert is_telephone(text)
    assert not is_premium(text)


@pytest.mark.parametrize(
    "text",
    [
        *("0800 960 0001", "0800 555 111", "0300 960 0001", "0345 960 0001", "07700 960001", "0808 157 0003"),
        *("020 7946 0018", "0207 946 0018", "055 1632 9600", "056 1632 9600", "016977 2345", "01946 12345"),
    ],
)
def test_as_many_digits_as_numbers_of_that_kind_have_can_be_dialled(text: str) -> None:
    assert is_telephone(text)
    assert not is_premium(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "01632 960", "01632 960 001 9", "1632 960001", "+33 1 01 63 29 60", "12", "9999", "00000 000000"),
        *("01632 96001", "+44 1632 96001", "0808 157 003", "07700 90001", "020 7946 001", "0300 960 001"),
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


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("01632 960001", ""),
        ("0845 46 47", ""),
        ("118 118", ""),
        ("01632 96001", "it has 10 digits, and numbers that begin with 01632 have 11"),
        ("0808 157 003", "it has 10 digits, and numbers that begin with 0808 have 11"),
        ("07700 90001", "it has 10 digits, and numbers that begin with 07 have 11"),
        ("0871 157 00", "it has 9 digits, and numbers that begin with 087 have 11"),
        ("01204 9600", "it has 9 digits, not 10 or 11"),
        ("0800", "it has 4 digits, not 10 or 11"),
        ("00000 000000", "no number of the United Kingdom begins with 000"),
        ("+44 01632 960001", "there is a 0 after +44, and only one of the two is dialled"),
        ("1632 960001", "it does not begin with 0"),
        ("01632 960001 (option 2)", "there are words beside the number"),
        ("01632 960001 ext. 12", "there are words beside the number"),
        ("Text 88777", "there are words beside the number"),
        ("01632 96000l", "there is a letter among its digits"),
        ("01632 960001 or 01632 960011", "there is more than one number"),
        ("01632 960001 / 01632 960011", "there is more than one number"),
        ("see the website", "there is no number in it"),
        ("-", "there is no number in it"),
    ],
)
def test_what_is_wrong_with_a_number_is_said_as_it_is(text: str, fault: str) -> None:
    assert number_fault(text) == fault
