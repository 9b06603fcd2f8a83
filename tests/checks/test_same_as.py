"""`same_as`: one fact in two places, and one body's fact in two lists."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask
from asked_of_two import ask_of_two

from masa_lint.checks.registry import read_check
from masa_lint.checks.result import Verdict

AMOUNT = {
    "same_as": {"path": "amount", "to": "other:/funding.contributions[*].amount", "by": "body", "read_as": "money"}
}
FIRST = "funding.contributions[0]"


def _one(path: str, to: str, read_as: str) -> dict[str, object]:
    return {"same_as": {"path": path, "to": to, "read_as": read_as}}


def _paid(amount: str, body: str = "Exampleshire Police") -> str:
    return f'funding: {{contributions: [{{body: {body}, amount: "{amount}"}}]}}'


PLAN = """
    funding:
      contributions:
        - {body: Exampleshire Council, amount: "£9"}
        - {body: Exampleshire police, amount: "£50,000"}
    """


@pytest.mark.parametrize("amount", ["£50,000", "50000", "£50k", "£50,000.00"])
def test_one_sum_holds_however_it_is_written(amount: str) -> None:
    told = ask_of_two(AMOUNT, _paid(amount), PLAN, subject=FIRST)
    assert (told.verdict, told.at) == (Verdict.HOLDS, f"{FIRST}.amount")
    assert told.stated == [f"{FIRST}.amount", "other:.funding.contributions[1].amount"]


def test_another_sum_of_the_same_body_fails_with_both() -> None:
    told = ask_of_two(AMOUNT, _paid("£9"), PLAN, subject=FIRST)
    assert (told.verdict, told.at) == (Verdict.FAILS, f"{FIRST}.amount")
    assert told.facts == {"value": "£9", "other": "£50,000"}


def test_of_a_body_that_stands_there_twice_one_sum_is_enough() -> None:
    twice = PLAN.rstrip() + '\n        - {body: Exampleshire Police, amount: "£1"}\n'
    assert ask_of_two(AMOUNT, _paid("£1"), twice, subject=FIRST).verdict is Verdict.HOLDS
    assert ask_of_two(AMOUNT, _paid("£2"), twice, subject=FIRST).facts["other"] == "£50,000 or £1"


def test_a_body_that_is_not_there_has_nothing_to_be_compared_with() -> None:
    told = ask_of_two(AMOUNT, _paid("£1", "Exampleshire College"), PLAN, subject=FIRST)
    assert told.verdict is Verdict.LACKS


@pytest.mark.parametrize("answer", [*NO_VALUE, "a share"])
def test_a_sum_that_is_missing_or_vague_is_not_compared(answer: str) -> None:
    assert ask_of_two(AMOUNT, _paid(answer), PLAN, subject=FIRST).verdict is Verdict.LACKS
    assert ask_of_two(AMOUNT, _paid("£50,000"), PLAN.replace("£50,000", answer), subject=FIRST).verdict is Verdict.LACKS


def test_with_nothing_linked_there_is_nothing_to_compare() -> None:
    assert ask_of_two(AMOUNT, _paid("£9"), subject=FIRST).verdict is Verdict.LACKS


def test_what_could_not_be_read_is_not_compared() -> None:
    assert ask_of_two(AMOUNT, _paid("£9").replace('"£9"', "[[a]]"), PLAN, subject=FIRST).verdict is Verdict.UNREAD
    unread = PLAN.replace('"£50,000"', "[[a]]")
    assert ask_of_two(AMOUNT, _paid("£9"), unread, subject=FIRST).verdict is Verdict.UNREAD


@pytest.mark.parametrize(
    ("read_as", "one", "alike", "different"),
    [
        ("text", "Our plan", "our plan.", "Their plan"),
        ("name", "Dr Ash Oak", "ash oak", "Ash Elm"),
        ("telephone", "01632 960001", "+44 1632 960 001", "01632 960002"),
        ("date", "September 2025", "24 September 2025", "October 2025"),
        ("number", "1,204", "1204", "1205"),
        ("number", "twelve", "12", "11"),
    ],
)
def test_each_way_of_reading(read_as: str, one: str, alike: str, different: str) -> None:
    check = _one("partnership.name", "other:/partnership.name", read_as)

    def verdict(other: str) -> Verdict:
        return ask_of_two(check, f'partnership: {{name: "{one}"}}', f'partnership: {{name: "{other}"}}').verdict

    assert (verdict(alike), verdict(different)) == (Verdict.HOLDS, Verdict.FAILS)


def test_fewer_than_five_is_no_number_to_compare() -> None:
    check = _one("partnership.name", "other:/partnership.name", "number")
    told = ask_of_two(check, 'partnership: {name: "3"}', "partnership: {name: fewer than 5}")
    assert told.verdict is Verdict.LACKS


def test_by_needs_one_list_when_the_rule_loads() -> None:
    with pytest.raises(ValueError, match="one list"):
        read_check({"same_as": {"path": "amount", "to": "other:/funding.total", "by": "body"}})


CHAIR = {
    "same_as": {
        "path": "name",
        "to": "/safeguarding_partners[*].delegate.name",
        "by": "delegate_of",
        "by_there": "role",
        "read_as": "person",
    }
}


@pytest.mark.parametrize(
    ("delegate_of", "verdict"),
    [("police", Verdict.HOLDS), ("integrated_care_board", Verdict.FAILS), ("ICB", Verdict.FAILS)],
)
def test_the_items_of_the_list_may_have_it_under_another_key(delegate_of: str, verdict: Verdict) -> None:
    text = f"""
        chair: {{name: Linden Yew, delegate_of: {delegate_of}}}
        safeguarding_partners:
          - {{role: integrated_care_board, delegate: {{name: Maple Elder}}}}
          - {{role: police, delegate: {{name: Linden Yew}}}}
        """
    assert ask(CHAIR, text, "chair").verdict is verdict


def test_a_key_of_the_list_needs_a_key_of_the_subject_when_the_rule_loads() -> None:
    with pytest.raises(ValueError, match="by_there"):
        read_check({"same_as": {"path": "a", "to": "/b[*].c", "by_there": "d"}})


@pytest.mark.parametrize("amount", ["about a third", "TBC"])
def test_an_amount_that_cannot_be_read_is_not_compared(amount: str) -> None:
    check = {"same_as": {"path": "funding.total", "to": "funding.contributions[*].amount", "read_as": "money"}}

    def compared(total: str, given: str) -> Verdict:
        return ask(check, f'funding: {{total: "{total}", contributions: [{{amount: "{given}"}}]}}').verdict

    assert compared("£10", amount) is Verdict.LACKS
    assert compared(amount, "£10") is Verdict.LACKS
    assert compared("£10", "£10.00") is Verdict.HOLDS
    assert compared("£10", "£11") is Verdict.FAILS


def test_a_person_is_the_same_with_an_initial_where_the_rule_says_so() -> None:
    asked = {"same_as": {"path": "chair.name", "to": "review.who", "read_as": "person"}}
    assert ask(asked, "chair: {name: Alex Example}\nreview: {who: A. Example QPM}").verdict is Verdict.HOLDS
    assert ask(asked, "chair: {name: Alex Example}\nreview: {who: B. Example QPM}").verdict is Verdict.FAILS
    assert ask(asked, "chair: {name: Alex Example}\nreview: {who: Dr}").verdict is Verdict.LACKS


def test_of_two_lists_of_names_one_in_common_is_enough() -> None:
    check = {
        "same_as": {
            "path": "worried_about_a_child.phone",
            "to": "other:/contacts.areas[*].worried_about_a_child.phone",
            "by": "for",
            "read_as": "telephone",
        }
    }
    plan = """
        contacts:
          areas:
            - {for: [Exampleshire, Thirdham], worried_about_a_child: {phone: 01632 960001}}
            - {for: [Otherton], worried_about_a_child: {phone: 01632 960021}}
        """
    report = "contacts: {{areas: [{{for: {}, worried_about_a_child: {{phone: 01632 960001}}}}]}}"
    found = {
        area: ask_of_two(check, report.format(area), plan, subject="contacts.areas[0]").verdict
        for area in ("thirdham", "[Otherton]", "Northmere")
    }
    assert list(found.values()) == [Verdict.HOLDS, Verdict.FAILS, Verdict.LACKS]
