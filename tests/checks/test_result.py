"""How results are put together: every one has to hold, or one is enough."""

from __future__ import annotations

import pytest

from masa_lint.checks.result import Lacking, Result, Verdict, all_of, any_of
from masa_lint.documents.answers import NOBODY_ANSWERED

HOLDS = Result(Verdict.HOLDS, (("chair", "name"),), facts={"post": "Director"})
FAILS = Result(Verdict.FAILS, (), (Lacking(("audits",), NOBODY_ANSWERED),), {"count": "1"}, ("audits",))
LACKS = Result(Verdict.LACKS, (), (Lacking(("review", "next"), NOBODY_ANSWERED),), at=("review", "next"))
REVIEW = Result(Verdict.REVIEW, (("training",),), at=("training",), question="Who does it?")
UNREAD = Result(Verdict.UNREAD, at=("custody",))
_ORDER_OF_ALL = [UNREAD, FAILS, LACKS, REVIEW, HOLDS]
_ORDER_OF_ANY = [HOLDS, REVIEW, UNREAD, LACKS, FAILS]


@pytest.mark.parametrize("place", range(5))
def test_the_worst_decides_where_every_one_has_to_hold(place: int) -> None:
    joined = all_of(_ORDER_OF_ALL[: place - 1 : -1] if place else _ORDER_OF_ALL[::-1])
    assert joined.verdict is _ORDER_OF_ALL[place].verdict
    assert joined.at == _ORDER_OF_ALL[place].at


@pytest.mark.parametrize("place", range(5))
def test_the_best_decides_where_one_is_enough(place: int) -> None:
    joined = any_of(_ORDER_OF_ANY[: place - 1 : -1] if place else _ORDER_OF_ANY[::-1])
    assert joined.verdict is _ORDER_OF_ANY[place].verdict
    assert joined.at == _ORDER_OF_ANY[place].at


def test_one_result_alone_is_itself() -> None:
    for one in _ORDER_OF_ALL:
        assert all_of([one]) == any_of([one]) == one


def test_all_of_keeps_what_is_there_and_tells_only_what_the_deciding_ones_lack() -> None:
    joined = all_of([HOLDS, LACKS, FAILS, REVIEW])
    assert joined.stated == (("chair", "name"), ("training",))
    assert joined.lacking == FAILS.lacking


def test_any_of_keeps_nothing_of_those_that_do_not_hold() -> None:
    joined = any_of([FAILS, HOLDS, LACKS])
    assert (joined.stated, joined.lacking) == (HOLDS.stated, ())


def test_any_of_tells_all_that_is_lacking_where_none_holds() -> None:
    assert set(any_of([FAILS, LACKS]).lacking) == {*FAILS.lacking, *LACKS.lacking}


def test_the_facts_of_the_deciding_result_win() -> None:
    other = Result(Verdict.HOLDS, facts={"count": "7", "value": "x"})
    assert all_of([other, FAILS, HOLDS]).facts == {"count": "1", "value": "x", "post": "Director"}


def test_the_first_of_several_that_decide_gives_facts_and_place() -> None:
    second = Result(Verdict.FAILS, facts={"count": "2"}, at=("funding",))
    assert all_of([FAILS, second]).facts == {"count": "1"}
    assert all_of([FAILS, second]).at == ("audits",)


def test_different_questions_are_all_asked_and_the_same_one_once() -> None:
    other = Result(Verdict.REVIEW, question="How often?")
    assert all_of([REVIEW, other, REVIEW]).question == "Who does it? How often?"


def test_the_same_place_is_told_once() -> None:
    again = Result(Verdict.HOLDS, (("chair", "name"), ("chair", "post")))
    assert all_of([HOLDS, again]).stated == (("chair", "name"), ("chair", "post"))


def test_any_of_asks_without_telling_what_the_others_lack() -> None:
    joined = any_of([FAILS, REVIEW, LACKS])
    assert (joined.stated, joined.lacking, joined.question) == (REVIEW.stated, (), REVIEW.question)
