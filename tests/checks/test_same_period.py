"""`same_period`: the same first and last day, or those of so many years before."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

SAME = {"same_period": {"path": "funding.year", "of": "scrutiny.plan.period"}}
BEFORE = {"same_period": {"path": "funding.year", "of": "scrutiny.plan.period", "years_before": "1"}}


def _years(one: str, other: str) -> str:
    return f'funding: {{year: "{one}"}}\nscrutiny: {{plan: {{period: "{other}"}}}}'


@pytest.mark.parametrize("other", ["2025-26", "1 April 2025 to 31 March 2026", "April 2025 to March 2026"])
def test_one_year_holds_however_it_is_written(other: str) -> None:
    told = ask(SAME, _years("2025-26", other))
    assert (told.verdict, told.at) == (Verdict.HOLDS, "funding.year")
    assert told.facts == {"period": "2025-26", "of": other}


@pytest.mark.parametrize("other", ["2026-27", "2025", "2025-27"])
def test_another_year_fails(other: str) -> None:
    assert ask(SAME, _years("2025-26", other)).verdict is Verdict.FAILS


def test_the_year_before_holds_and_the_year_itself_then_does_not() -> None:
    assert ask(BEFORE, _years("2024-25", "1 April 2025 to 31 March 2026")).verdict is Verdict.HOLDS
    assert ask(BEFORE, _years("2025-26", "2025-26")).verdict is Verdict.FAILS


def test_the_last_day_of_february_is_that_of_any_year() -> None:
    assert ask(BEFORE, _years("28 February 2023", "29 February 2024")).verdict is Verdict.HOLDS


@pytest.mark.parametrize("answer", [*NO_VALUE, "last year"])
def test_a_period_that_is_missing_or_vague_leaves_nothing_to_compare(answer: str) -> None:
    assert ask(SAME, _years(answer, "2025-26")).verdict is Verdict.LACKS
    assert ask(SAME, _years("2025-26", answer)).verdict is Verdict.LACKS
