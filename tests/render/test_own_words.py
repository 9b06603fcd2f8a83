"""A partnership's own words for rows of its easy read."""

from __future__ import annotations

import pytest
from render.easy_limits import rows_of
from render.easy_plans import SAFETY_ONLY
from tests_day import DAY

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.words import Run, text_of
from masa_lint.documents.load import load_bytes
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.blocked import Blocked
from masa_lint.render.easy_read.compose import compose_easy_read
from masa_lint.render.settings import Look


def _made(row: str, words: str, more: str = "", *, draft: bool = False) -> Paper | Blocked:
    text = f"{SAFETY_ONLY}{more}easy_read:\n  rows:\n  - row: {row}\n    words: {words}\n"
    document = load_bytes(text.encode(), "plan.yaml")
    assert document.problems == ()
    return compose_easy_read(document, load_pack(), DAY, Look(draft=draft))


def _said(paper: Paper | Blocked, row: str) -> str:
    assert isinstance(paper, Paper), paper
    (found,) = [one for one in rows_of(paper) if one.anchor == f"row-{row}"]
    return " ".join(text_of(one.words) for one in found.sentences)


def test_own_words_stand_in_the_place_of_ours() -> None:
    paper = _made("everyone", '["We **all** keep children safe."]')
    assert _said(paper, "everyone") == "We all keep children safe."


def test_own_words_keep_the_fact_and_its_link() -> None:
    paper = _made("call", '["Worried? Call {phone}.", "You may be wrong."]')
    assert _said(paper, "call") == "Worried? Call 01632 960 001. You may be wrong."
    assert isinstance(paper, Paper)
    links = [
        run.link
        for row in rows_of(paper)
        if row.anchor == "row-call"
        for one in row.sentences
        for run in one.words
        if isinstance(run, Run) and run.link
    ]
    assert links == ["tel:01632960001"]


def test_a_gap_cannot_be_written_away() -> None:
    paper = _made("training", '["We train all staff well."]')
    assert _said(paper, "training") == "We have not yet said how we train staff."


@pytest.mark.parametrize(
    ("row", "words", "why"),
    [
        ("evryone", '["Words."]', 'The easy read has no row called "evryone". Did you mean "everyone"?'),
        ("everyone", "not stated", "There are no words that could be used"),
        ("call", '["Call us."]', "leave out {phone}"),
        ("everyone", '["Call {phone}."]', "has no fact called {phone}"),
        ("everyone", '["A.", "B.", "C.", "D."]', "has 4 sentences"),
        ("everyone", '["You must tell us."]', "does not come from the law"),
        ("everyone", '["We utilise a robust approach."]', "are not easy to read yet"),
        ("everyone", '["WE ALL KEEP CHILDREN SAFE."]', "are not easy to read yet: A sentence in capitals. [EZR060]"),
        (
            "call",
            '["If you are ever worried about any child at all then please do call us now on {phone}."]',
            "words in one sentence (limit 15)",
        ),
    ],
)
def test_words_that_cannot_be_used_are_told_with_their_place(row: str, words: str, why: str) -> None:
    made = _made(row, words)
    assert isinstance(made, Blocked)
    fault = made.missing[0]
    assert why in fault.why
    assert fault.path == ("easy_read", "rows", 0)


def test_a_draft_is_made_with_our_words_where_theirs_are_not_easy() -> None:
    paper = _made("everyone", '["We utilise a robust approach."]', draft=True)
    assert _said(paper, "everyone") == "Keeping children safe is a job for all of us."


def test_a_draft_is_made_with_our_words_where_theirs_cannot_be_used() -> None:
    paper = _made("call", '["Call us."]', draft=True)
    assert _said(paper, "call").startswith("If you are worried about a child, call 01632 960 001.")
