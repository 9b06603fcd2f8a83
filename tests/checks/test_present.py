"""`present`: every one of these is stated."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

TRAINING = {"present": ["commissioned", "impact"]}
DELEGATES = {"present": ["safeguarding_partners[*].delegate"]}


def test_it_holds_where_every_path_is_stated() -> None:
    told = ask(TRAINING, "training: {commissioned: The group buys it, impact: A survey}", "training")
    assert told.verdict is Verdict.HOLDS
    assert told.stated == ["training.commissioned", "training.impact"]
    assert told.lacking == {}


def test_it_fails_at_the_first_that_is_missing_and_keeps_what_is_there() -> None:
    told = ask(TRAINING, "training: {commissioned: The group buys it}", "training")
    assert told.verdict is Verdict.FAILS
    assert told.at == "training.impact"
    assert told.stated == ["training.commissioned"]
    assert told.lacking == {"training.impact": "missing"}


@pytest.mark.parametrize("answer", NO_VALUE)
def test_an_answer_in_place_of_a_value_is_not_stated(answer: str) -> None:
    told = ask(TRAINING, f'training: {{commissioned: The group buys it, impact: "{answer}"}}', "training")
    assert (told.verdict, told.at) == (Verdict.FAILS, "training.impact")


def test_which_answer_stands_there_is_kept() -> None:
    text = "training: {commissioned: none, impact: not stated}"
    assert ask(TRAINING, text, "training").lacking == {"training.commissioned": "none", "training.impact": "not stated"}


def test_a_block_in_which_nothing_is_stated_is_not_stated() -> None:
    told = ask(TRAINING, "training: {commissioned: The group buys it, impact: {how: not stated}}", "training")
    assert told.lacking == {"training.impact": "not stated"}


def test_in_a_list_one_gap_is_pointed_at_by_itself() -> None:
    text = """
        safeguarding_partners:
          - {role: police, delegate: Ash Oak}
          - {role: local_authority}
        """
    told = ask(DELEGATES, text)
    assert told.verdict is Verdict.FAILS
    assert told.at == "safeguarding_partners[1].delegate"
    assert told.stated == ["safeguarding_partners[0].delegate"]


def test_in_a_list_several_gaps_are_pointed_at_as_the_list() -> None:
    text = """
        safeguarding_partners:
          - {role: police}
          - {role: local_authority}
        """
    told = ask(DELEGATES, text)
    assert told.at == "safeguarding_partners"
    assert list(told.lacking) == ["safeguarding_partners[0].delegate", "safeguarding_partners[1].delegate"]


def test_a_list_that_is_missing_is_one_gap() -> None:
    told = ask(DELEGATES, "")
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners")


def test_what_could_not_be_read_is_neither_there_nor_missing() -> None:
    told = ask(TRAINING, "training: {commissioned: [a], impact: not stated}", "training")
    assert (told.verdict, told.at) == (Verdict.UNREAD, "training.commissioned")


def _partners(count: int, delegate: str) -> str:
    return "safeguarding_partners:\n" + f"  - {{role: police, delegate: {delegate}}}\n" * count


def test_a_long_list_that_is_alike_throughout_is_told_as_one() -> None:
    many = ask(DELEGATES, _partners(13, "not stated"))
    assert (many.verdict, many.at) == (Verdict.FAILS, "safeguarding_partners")
    assert many.lacking == {"safeguarding_partners[0].delegate": "not stated"}
    assert len(ask(DELEGATES, _partners(12, "not stated")).lacking) == 12
    assert ask(DELEGATES, _partners(13, "Ash Oak")).stated == ["safeguarding_partners"]
    assert len(ask(DELEGATES, _partners(12, "Ash Oak")).stated) == 12


def test_in_a_long_list_that_is_not_alike_every_gap_is_told() -> None:
    told = ask(DELEGATES, _partners(13, "not stated") + "  - {role: police, delegate: Ash Oak}\n")
    assert len(told.lacking) == 13
    assert told.stated == ["safeguarding_partners[13].delegate"]


@pytest.mark.parametrize(
    ("when", "verdict"), [("", Verdict.HOLDS), ("next: not stated", Verdict.HOLDS), ("next: tbc", Verdict.FAILS)]
)
def test_what_stands_elsewhere_will_do_unless_a_placeholder_stands_here(when: str, verdict: Verdict) -> None:
    check = {"present": {"path": "review.next", "otherwise_at": "publication.date"}}
    text = f"review: {{{when}}}\npublication: {{date: May 2026}}"
    assert ask(check, text).verdict is verdict
    assert ask(check, text.partition("\n")[0]).verdict is Verdict.FAILS
