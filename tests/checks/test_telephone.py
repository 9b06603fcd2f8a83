"""`telephone`: a number can be dialled, and costs no more than a call."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

PHONE = {"telephone": "contacts.worried_about_a_child.phone"}
AT = "contacts.worried_about_a_child.phone"


def _phone(number: str) -> str:
    return f'contacts: {{worried_about_a_child: {{phone: "{number}"}}}}'


@pytest.mark.parametrize("number", ["01632 960001", "+44 1632 960001", "(01632) 960-001", "01946 12345", "999", "101"])
def test_a_number_that_can_be_dialled_holds(number: str) -> None:
    told = ask(PHONE, _phone(number))
    assert (told.verdict, told.stated) == (Verdict.HOLDS, [AT])


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        ("01632 9600", "it has 9 digits, and numbers that begin with 01632 have 11"),
        ("01632 960001 2", "it has 12 digits, and numbers that begin with 01632 have 11"),
        ("632 960001", "it does not begin with 0"),
        ("ask at the desk", "there is no number in it"),
        ("0909 8790001", "it costs the caller more than an ordinary call"),
    ],
)
def test_a_number_that_cannot_fails_and_says_why(number: str, fault: str) -> None:
    told = ask(PHONE, _phone(number))
    assert (told.verdict, told.at) == (Verdict.FAILS, AT)
    assert told.facts == {"value": number, "fault": fault}


@pytest.mark.parametrize(
    ("only", "number", "verdict"),
    [
        ("digits", "0909 8790001", Verdict.HOLDS),
        ("digits", "01632 9600", Verdict.FAILS),
        ("cost", "0909 8790001", Verdict.FAILS),
        ("cost", "01632 9600", Verdict.HOLDS),
        ("cost", "ask at the desk", Verdict.HOLDS),
    ],
)
def test_one_of_the_two_can_be_asked_alone(only: str, number: str, verdict: Verdict) -> None:
    asked = {"telephone": {"path": AT, "only": only}}
    assert ask(asked, _phone(number)).verdict is verdict


def test_every_number_of_a_list_is_looked_at() -> None:
    text = "custody: [{name: 01632 960001}, {name: 01632}]"
    told = ask({"telephone": "custody[*].name"}, text)
    assert (told.verdict, told.at) == (Verdict.FAILS, "custody[1].name")


@pytest.mark.parametrize("answer", NO_VALUE)
def test_with_no_number_there_is_nothing_to_dial(answer: str) -> None:
    told = ask(PHONE, _phone(answer))
    assert (told.verdict, told.at) == (Verdict.LACKS, AT)
    assert ask(PHONE, "contacts: not stated").lacking == {AT: "not stated"}


def test_what_could_not_be_read_is_not_dialled() -> None:
    told = ask(PHONE, "contacts: {worried_about_a_child: {phone: [a]}}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, AT)
