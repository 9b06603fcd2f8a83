"""`period`: so many whole months, from a certain day of the year on."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.registry import read_check
from masa_lint.checks.result import Verdict

TWELVE = {"period": {"path": "scrutiny.plan.period", "months": "12"}}
FINANCIAL_YEAR = {"period": {"path": "scrutiny.plan.period", "months": "12", "begins": "1 April"}}


def _plan(period: str) -> str:
    return f'scrutiny: {{plan: {{period: "{period}"}}}}'


@pytest.mark.parametrize(
    "period",
    ["2025-26", "1 April 2025 to 31 March 2026", "April 2025 to March 2026", "from April 2025 until March 2026"],
)
def test_a_financial_year_holds_however_it_is_written(period: str) -> None:
    told = ask(FINANCIAL_YEAR, _plan(period))
    assert (told.verdict, told.stated, told.at) == (Verdict.HOLDS, ["scrutiny.plan.period"], "scrutiny.plan.period")
    assert (told.facts["first"], told.facts["last"]) == ("1 April 2025", "31 March 2026")


def test_twelve_months_from_another_day_are_no_financial_year() -> None:
    assert ask(TWELVE, _plan("2025")).verdict is Verdict.HOLDS
    told = ask(FINANCIAL_YEAR, _plan("2025"))
    assert (told.verdict, told.at) == (Verdict.FAILS, "scrutiny.plan.period")
    assert told.facts == {"period": "2025", "first": "1 January 2025", "last": "31 December 2025"}


@pytest.mark.parametrize("period", ["2024-26", "March 2026", "1 April 2025 to 30 March 2026", "31 March 2026"])
def test_more_or_less_than_twelve_months_fails(period: str) -> None:
    assert ask(TWELVE, _plan(period)).verdict is Verdict.FAILS


@pytest.mark.parametrize("period", [*NO_VALUE, "the past year"])
def test_a_period_that_is_missing_or_vague_leaves_nothing_to_compare(period: str) -> None:
    told = ask(TWELVE, _plan(period))
    assert (told.verdict, told.at) == (Verdict.LACKS, "scrutiny.plan.period")


def test_what_could_not_be_read_is_not_compared() -> None:
    assert ask(TWELVE, "scrutiny: {plan: {period: [a]}}").verdict is Verdict.UNREAD


def test_a_day_of_the_year_that_there_is_not_is_refused_when_the_rule_loads() -> None:
    with pytest.raises(ValueError, match="31 April"):
        read_check({"period": {"path": "period", "months": "12", "begins": "31 April"}})
