"""`date_within`: one date is near another."""

from __future__ import annotations

from datetime import date

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

SOON = {"date_within": {"date": "publication.date", "of": "publication.agreed_on", "before": "2", "after": "10"}}
RANG = {"date_within": {"date": "contacts.worried_about_a_child.rang_on", "of": "as_of", "before": "180"}}


def _dates(published: str, agreed: str = "20 March 2026") -> str:
    return f'publication: {{date: "{published}", agreed_on: "{agreed}"}}'


@pytest.mark.parametrize("published", ["18 March 2026", "20 March 2026", "30 March 2026"])
def test_from_the_first_to_the_last_day_it_holds(published: str) -> None:
    told = ask(SOON, _dates(published))
    assert (told.verdict, told.stated) == (Verdict.HOLDS, ["publication.date", "publication.agreed_on"])


@pytest.mark.parametrize(
    ("published", "days"), [("17 March 2026", "1"), ("31 March 2026", "1"), ("9 April 2026", "10")]
)
def test_outside_them_it_fails_and_says_by_how_many_days(published: str, days: str) -> None:
    told = ask(SOON, _dates(published))
    assert (told.verdict, told.at) == (Verdict.FAILS, "publication.date")
    assert told.facts == {"date": published, "of": "20 March 2026", "days": days}


def test_a_month_is_within_if_any_of_its_days_is() -> None:
    assert ask(SOON, _dates("April 2026", "25 March 2026")).verdict is Verdict.HOLDS
    assert ask(SOON, _dates("May 2026", "March 2026")).verdict is Verdict.FAILS


def test_the_day_of_the_check_can_be_one_of_them() -> None:
    text = "contacts: {worried_about_a_child: {rang_on: 1 June 2026}}"
    assert ask(RANG, text, as_of=date(2026, 11, 28)).verdict is Verdict.HOLDS
    told = ask(RANG, text, as_of=date(2026, 11, 29))
    assert (told.verdict, told.facts["of"], told.facts["days"]) == (Verdict.FAILS, "29 November 2026", "1")


@pytest.mark.parametrize("when", [*NO_VALUE, "in the spring"])
def test_a_date_that_is_missing_or_vague_leaves_nothing_to_compare(when: str) -> None:
    assert ask(SOON, _dates(when)).at == "publication.date"
    assert ask(SOON, _dates(when)).verdict is Verdict.LACKS
    assert ask(SOON, _dates("3 March 2026", when)).at == "publication.agreed_on"


def test_what_could_not_be_read_is_not_compared() -> None:
    told = ask(SOON, "publication: {date: [a], agreed_on: 3 March 2026}")
    assert (told.verdict, told.at) == (Verdict.UNREAD, "publication.date")


def test_without_a_number_of_days_it_has_to_be_the_day_itself() -> None:
    same = {"date_within": {"date": "publication.date", "of": "publication.agreed_on"}}
    assert ask(same, _dates("20 March 2026")).verdict is Verdict.HOLDS
    assert ask(same, _dates("19 March 2026")).verdict is Verdict.FAILS
    assert ask(same, _dates("21 March 2026")).verdict is Verdict.FAILS
