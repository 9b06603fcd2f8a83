"""`mentioned`: what another document names is spoken of in this one."""

from __future__ import annotations

import pytest
from asked import NO_VALUE
from asked_of_two import ask_of_two

from masa_lint.checks.registry import read_check
from masa_lint.checks.result import Verdict

CHECK = {"mentioned": {"path": "title"}}
FIRST = "other:/strategies[0]"


def _verdict(title: str, report: str) -> Verdict:
    return ask_of_two(CHECK, report, f'strategies: [{{title: "{title}"}}]', subject=FIRST).verdict


@pytest.mark.parametrize(
    "title", ["Neglect", "neglect strategy", "Priority: Neglect", "Neglect Strategy 2025-28", "The plan on neglect"]
)
def test_a_title_is_mentioned_where_its_telling_words_stand(title: str) -> None:
    assert _verdict(title, "effectiveness: We still see neglect too late") is Verdict.HOLDS


def test_the_words_may_stand_in_another_order_but_not_in_two_texts() -> None:
    one = 'effectiveness: "Outside the home, harm fell"'
    two = "effectiveness: {judgement: Harm fell, evidence: [Safe places outside the home]}"
    assert _verdict("Harm outside the home", one) is Verdict.HOLDS
    assert _verdict("Harm outside the home", two) is Verdict.FAILS


def test_a_part_of_a_word_is_no_mention() -> None:
    assert _verdict("Harm", "effectiveness: What is harmless") is Verdict.FAILS


def test_what_nobody_prints_is_no_mention() -> None:
    assert _verdict("Neglect", "records: {sent: [{to: Neglect group}]}") is Verdict.FAILS
    assert _verdict("Neglect", "exceptions: [{reason: Neglect comes next year}]") is Verdict.FAILS


def test_its_own_document_alone_is_searched() -> None:
    told = ask_of_two(CHECK, "period: 2025-26", "strategies: [{title: Neglect}]\naudits: Neglect", subject=FIRST)
    assert (told.verdict, told.facts) == (Verdict.FAILS, {"value": "Neglect"})


def test_a_title_of_common_words_is_looked_for_as_it_stands() -> None:
    assert _verdict("Our strategy", "effectiveness: We wrote our strategy anew") is Verdict.HOLDS
    assert _verdict("Our strategy", "effectiveness: We see neglect late") is Verdict.FAILS


def test_one_of_several_words_within_one_section_is_enough() -> None:
    check = {"mentioned": {"any": ["scrutineer", "scrutiny"], "within": "/updates"}}
    told = ask_of_two(check, "updates: [A second lead, Another scrutineer]\n")
    assert (told.verdict, told.at) == (Verdict.HOLDS, "updates[1].what")
    assert (
        ask_of_two(check, "scrutiny: {impact: The scrutineer asked}\nupdates: [A second lead]").verdict is Verdict.FAILS
    )


@pytest.mark.parametrize("answer", [*NO_VALUE, "–"])
def test_a_title_that_is_missing_or_says_nothing_is_not_looked_for(answer: str) -> None:
    assert _verdict(answer, "effectiveness: We see neglect late") is Verdict.LACKS


def test_it_needs_a_path_or_words() -> None:
    with pytest.raises(ValueError, match="needs"):
        read_check({"mentioned": {"within": "/updates"}})
