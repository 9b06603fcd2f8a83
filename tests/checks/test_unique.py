"""`unique`: no name stands twice."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

LEADS = {"unique": "safeguarding_partners[*].lead.name"}
BOTH = {"unique": ["chair.name", "scrutiny.people[*].name"]}


def _leads(*names: str) -> str:
    return "safeguarding_partners:\n" + "".join(f'  - {{lead: {{name: "{name}"}}}}\n' for name in names)


def test_names_that_differ_hold() -> None:
    told = ask(LEADS, _leads("Ash Oak", "Elm Yew"))
    assert told.verdict is Verdict.HOLDS
    assert told.stated == ["safeguarding_partners[0].lead.name", "safeguarding_partners[1].lead.name"]


def test_a_name_that_stands_twice_fails_at_the_second_however_it_is_typed() -> None:
    told = ask(LEADS, _leads("Ash Oak", "Elm Yew", "Dr ash oak"))
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[2].lead.name")
    assert told.stated == ["safeguarding_partners[0].lead.name", "safeguarding_partners[2].lead.name"]
    assert told.facts == {"value": "Dr ash oak"}


def test_names_at_several_paths_are_compared_together() -> None:
    told = ask(BOTH, "chair: Ash Oak\nscrutiny: {people: [{name: Ash Oak}]}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "scrutiny.people[0].name")


@pytest.mark.parametrize("answer", NO_VALUE)
def test_fewer_than_two_names_are_nothing_to_compare(answer: str) -> None:
    told = ask(LEADS, _leads("Ash Oak", answer))
    assert (told.verdict, told.stated) == (Verdict.LACKS, ["safeguarding_partners[0].lead.name"])
    assert ask(LEADS, _leads(answer, answer)).verdict is Verdict.LACKS
    assert ask(LEADS, "").verdict is Verdict.LACKS


def test_where_a_name_could_not_be_read_none_is_said_to_stand_once() -> None:
    text = "safeguarding_partners: [{lead: {name: Ash Oak}}, {lead: {name: [a]}}, {lead: {name: Elm Yew}}]"
    told = ask(LEADS, text)
    assert (told.verdict, told.at) == (Verdict.UNREAD, "safeguarding_partners[1].lead.name")


def test_a_name_that_stands_twice_is_told_whatever_else_could_not_be_read() -> None:
    text = "safeguarding_partners: [{lead: {name: Ash Oak}}, {lead: {name: [a]}}, {lead: {name: Ash Oak}}]"
    told = ask(LEADS, text)
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[2].lead.name")


def test_a_person_is_the_same_with_an_initial_where_the_rule_says_so() -> None:
    text = _leads("Ash Oak", "Elm Yew", "Oak OBE", "Dr A. Oak OBE")
    assert ask(LEADS, text).verdict is Verdict.HOLDS
    told = ask({"unique": {"path": LEADS["unique"], "read_as": "person"}}, text)
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[3].lead.name")


def test_a_name_may_stand_as_often_as_it_does_at_another_path() -> None:
    check = {
        "unique": {"path": "safeguarding_partners[*].signed.name", "as_often_as": "safeguarding_partners[*].lead.name"}
    }
    both = "{lead: Ash Oak, signed: {name: Ash Oak}}"
    assert ask(check, f"safeguarding_partners: [{both}, {both}]").verdict is Verdict.HOLDS
    third = "{lead: Elm Yew, signed: {name: Ash Oak}}"
    told = ask(check, f"safeguarding_partners: [{both}, {both}, {third}]")
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[2].signed.name")
    told = ask(check, f"safeguarding_partners: [{both}, {third}]")
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[1].signed.name")
