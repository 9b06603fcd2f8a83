"""`sum_equals`: figures add up, to the penny."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

BUDGET = {"sum_equals": {"parts": "funding.contributions[*].amount", "total": "funding.total"}}
SHARES = {"sum_equals": {"parts": "funding.contributions[*].amount", "per_cent": "100"}}
NOTHING = {"sum_equals": {"parts": "funding.contributions[*].amount", "pounds": "0"}}


def _budget(total: str, *amounts: str) -> str:
    lines = "".join(f'    - {{amount: "{amount}"}}\n' for amount in amounts)
    return f'funding:\n  total: "{total}"\n  contributions:\n{lines}'


def test_sums_that_come_to_the_total_hold() -> None:
    told = ask(BUDGET, _budget("£310,000", "£160,000", "150 thousand"))
    assert told.verdict is Verdict.HOLDS
    assert told.stated == ["funding.contributions[0].amount", "funding.contributions[1].amount", "funding.total"]


def test_a_penny_of_difference_fails_at_the_total() -> None:
    told = ask(BUDGET, _budget("£0.31", "£0.10", "£0.20"))
    assert (told.verdict, told.at) == (Verdict.FAILS, "funding.total")
    assert told.facts == {"sum": "£0.30", "total": "£0.31", "difference": "£0.01"}


def test_tenths_are_added_exactly() -> None:
    assert ask(BUDGET, _budget("£0.30", "£0.10", "£0.10", "£0.10")).verdict is Verdict.HOLDS


def test_the_total_can_stand_in_the_rule() -> None:
    assert ask(NOTHING, _budget("£5", "£0", "0.00")).verdict is Verdict.HOLDS
    told = ask(NOTHING, _budget("£5", "£0", "£5"))
    assert (told.verdict, told.at) == (Verdict.FAILS, "funding.contributions[1].amount")


@pytest.mark.parametrize(
    ("amounts", "verdict"),
    [
        (("50%", "30 per cent", "20 percent"), Verdict.HOLDS),
        (("33.3%", "33.3%", "33.3%"), Verdict.HOLDS),
        (("61%", "39%", "25%"), Verdict.FAILS),
        (("50%", "49%"), Verdict.FAILS),
        (("50%", "£50"), Verdict.LACKS),
        (("a half", "50%"), Verdict.LACKS),
    ],
)
def test_shares_come_to_a_hundred_as_near_as_rounding_lets_them(amounts: tuple[str, ...], verdict: Verdict) -> None:
    assert ask(SHARES, _budget("£310,000", *amounts)).verdict is verdict


def test_shares_are_told_in_per_cent() -> None:
    told = ask(SHARES, _budget("£310,000", "61%", "39.5%", "25%"))
    assert told.facts == {"sum": "125.5%", "total": "100%", "difference": "25.5%"}


@pytest.mark.parametrize("amount", [*NO_VALUE, "about a third", "£1,000 to £2,000"])
def test_a_sum_that_is_missing_or_vague_leaves_nothing_to_compare(amount: str) -> None:
    told = ask(BUDGET, _budget("£310,000", "£160,000", amount))
    assert (told.verdict, told.at) == (Verdict.LACKS, "funding.contributions[1].amount")
    told = ask(BUDGET, _budget(amount, "£160,000"))
    assert (told.verdict, told.at) == (Verdict.LACKS, "funding.total")
    assert list(told.lacking) == ["funding.total"]


@pytest.mark.parametrize("amount", [*NO_VALUE, "about a third", "£13,0000"])
def test_known_parts_above_the_total_fail_whatever_the_others_are(amount: str) -> None:
    told = ask(BUDGET, _budget("£310,000", "£310,000.01", amount))
    assert (told.verdict, told.at, told.lacking) == (Verdict.FAILS, "funding.total", {})
    assert told.facts == {"sum": "£310,000.01", "total": "£310,000", "difference": "£0.01"}
    assert told.stated == ["funding.contributions[0].amount", "funding.total"]


def test_no_more_than_the_total_can_be_enough() -> None:
    no_more = {"sum_equals": {**BUDGET["sum_equals"], "or_less": "yes"}}
    assert ask(no_more, _budget("£310,000", "£160,000", "£140,000")).verdict is Verdict.HOLDS
    assert ask(no_more, _budget("about £310,000", "£160,000", "£154,000")).verdict is Verdict.HOLDS
    assert ask(no_more, _budget("£310,000", "£160,000", "£160,000")).facts["difference"] == "£10,000"
    assert ask(no_more, _budget("£310,000", "£160,000", "a third")).verdict is Verdict.LACKS


def test_what_could_not_be_read_is_not_added() -> None:
    text = "funding: {total: £5, contributions: [{amount: [a]}]}"
    told = ask(BUDGET, text)
    assert (told.verdict, told.at) == (Verdict.UNREAD, "funding.contributions[0].amount")


@pytest.mark.parametrize(
    ("total", "verdict"),
    [("about £412,000", Verdict.HOLDS), ("£412,000", Verdict.FAILS), ("about £411,000", Verdict.FAILS)],
)
def test_a_round_total_may_be_off_by_what_it_is_rounded_to(total: str, verdict: Verdict) -> None:
    text = f'funding: {{total: "{total}", contributions: [{{amount: "£212,500"}}, {{amount: "£200,000"}}]}}'
    assert ask(BUDGET, text).verdict is verdict
