"""Answers in place of a value: there is none, the plan is silent, nobody has looked."""

from __future__ import annotations

import pytest

from masa_lint.documents.answers import Answer, AnswerKind, read_answer


@pytest.mark.parametrize("text", ["none", "None", "NONE", "none.", " none "])
def test_none_says_that_there_is_none(text: str) -> None:
    assert read_answer(text) == Answer(AnswerKind.NONE, written=text)


@pytest.mark.parametrize("text", ["not stated", "Not stated", "NOT STATED", "not stated.", "not  stated"])
def test_not_stated_says_that_the_plan_is_silent(text: str) -> None:
    assert read_answer(text) == Answer(AnswerKind.NOT_STATED, written=text)


@pytest.mark.parametrize(
    ("text", "kind", "remark"),
    [
        ("not stated (names are in a picture)", AnswerKind.NOT_STATED, "names are in a picture"),
        ("Not stated ( one is promised )", AnswerKind.NOT_STATED, "one is promised"),
        ("not stated (see page 4 (annex))", AnswerKind.NOT_STATED, "see page 4 (annex)"),
        ("not stated (Names, as PRINTED).", AnswerKind.NOT_STATED, "Names, as PRINTED"),
        ("not stated(one is promised)", AnswerKind.NOT_STATED, "one is promised"),
        ("none (no custody in the area)", AnswerKind.NONE, "no custody in the area"),
        ("not stated ()", AnswerKind.NOT_STATED, ""),
    ],
)
def test_a_remark_in_brackets_is_kept_as_written(text: str, kind: AnswerKind, remark: str) -> None:
    assert read_answer(text) == Answer(kind, remark, text)


def test_a_remark_may_be_long() -> None:
    remark = "the plan speaks of it, " * 30 + "and says nothing"
    assert read_answer(f"not stated ({remark})") == Answer(AnswerKind.NOT_STATED, remark, f"not stated ({remark})")


@pytest.mark.parametrize(
    ("text", "repeats"),
    [
        ("not stated (repeats the guidance)", True),
        ("Not stated (Repeats the guidance)", True),
        ("not stated (repeats the guidance, mostly)", False),
        ("none (repeats the guidance)", False),
        ("not stated", False),
    ],
)
def test_an_answer_may_say_that_the_plan_repeats_the_guidance(text: str, *, repeats: bool) -> None:
    answer = read_answer(text)
    assert answer is not None
    assert answer.repeats_guidance is repeats


@pytest.mark.parametrize(
    "text",
    [
        *("", "~", "null", "?", "??", "???", "-", "--", "–", "—", "…", "...", "x", "xx", "xxx", "xxxx", "TBC", "TBA"),
        *("TBD", "T.B.C.", "to be confirmed", "to be announced", "To be decided", "to be determined", "to be added"),
        *(
            "to be agreed",
            "to be completed",
            "to follow",
            "follows",
            "vacant",
            "vacancy",
            "pending",
            "n/a",
            "N/A",
            "NA",
        ),
        *("not applicable", "not known", "unknown", "awaited", "awaiting", "FILL IN", "fill this in", "insert"),
        *("insert here", "insert name", "name", "todo", "to do", "as above", "see above", "placeholder", "lorem ipsum"),
        *("tbc.", "TBC!", " tbc ", "to be  confirmed", "[insert name]", "<name>", "{date}", "[…]", "[]"),
    ],
)
def test_a_placeholder_says_that_nobody_has_answered(text: str) -> None:
    assert read_answer(text) == Answer(AnswerKind.MISSING, written=text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "vacant since May",
            "draft",
            "none of the partners objected",
            "not stated anywhere else",
            "to follow the child",
            "no",
        ),
        *("None of these (so far)", "TBC by the leads", "0", "A. Name", "Draft 3", "[1] and more", "nonexistent"),
        *("not stated (in the plan) but known", "Unknown Street", "x-ray", "yes", "Not stated-owned"),
    ],
)
def test_what_only_begins_like_an_answer_is_text(text: str) -> None:
    assert read_answer(text) is None
