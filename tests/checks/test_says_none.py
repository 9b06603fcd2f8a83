"""`says_none`: "none" is an answer, and neither silence nor "not stated" is."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

CHECK = {"says_none": "residential_homes"}


def test_none_holds_where_it_stands() -> None:
    told = ask(CHECK, "residential_homes: none")
    assert (told.verdict, told.at) == (Verdict.HOLDS, "residential_homes")


def test_a_value_fails() -> None:
    assert ask(CHECK, "residential_homes: Their managers meet the police").verdict is Verdict.FAILS


@pytest.mark.parametrize("answer", [one for one in NO_VALUE if one != "none"])
def test_what_nobody_has_answered_says_nothing(answer: str) -> None:
    told = ask(CHECK, f'residential_homes: "{answer}"')
    assert (told.verdict, told.at) == (Verdict.LACKS, "residential_homes")
    assert list(told.lacking) == ["residential_homes"]


def test_what_could_not_be_read_is_not_asked() -> None:
    assert ask(CHECK, "residential_homes: [[a]]").verdict is Verdict.UNREAD
