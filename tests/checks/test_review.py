"""`review`: only a person can answer."""

from __future__ import annotations

from asked import ask

from masa_lint.checks.registry import read_check
from masa_lint.checks.result import Verdict

ENOUGH = {"review": "Did the money cover the plan?"}


def test_it_puts_its_question_at_the_subject_whatever_stands_there() -> None:
    told = ask(ENOUGH, "funding: {total: £5}", "funding.total")
    assert (told.verdict, told.at) == (Verdict.REVIEW, "funding.total")
    assert told.question == "Did the money cover the plan?"


def test_it_reads_nothing_and_never_holds() -> None:
    check = read_check(ENOUGH)
    assert check.asks
    assert list(check.paths()) == []
