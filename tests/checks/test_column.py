"""One key of every item of a list, looked at as a whole."""

from __future__ import annotations

import pytest

from masa_lint.checks.column import Column, column_of
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer, AnswerKind
from masa_lint.documents.tree import Tree, Unread

LIST = ("relevant_agencies", "agencies")


def column(*values: Tree) -> Column:
    return column_of([{"name": value} for value in values], LIST, "name")


def test_a_place_is_that_of_the_value_and_an_item_that_of_the_block() -> None:
    assert column("A").place(0) == (*LIST, 0, "name")
    assert column("A").item(0) == (*LIST, 0)
    assert column_of(["A"], LIST, None).place(0) == (*LIST, 0)


def test_answers_state_nothing() -> None:
    none = Answer(AnswerKind.NONE, written="none")
    assert column("A", none, NOBODY_ANSWERED, ["B"]).stated == 2
    assert column(none, "A").answer == none
    assert column_of([{}, {"name": "A"}], LIST, "name").stated == 1


def test_what_could_not_be_read_is_known_by_its_item() -> None:
    assert column("A", Unread("why"), ["B", Unread("why")]).unread == {1, 2}


def test_an_item_that_is_no_block_is_known() -> None:
    assert column_of([{}, "A", NOBODY_ANSWERED], LIST, None).no_blocks == {1, 2}


@pytest.mark.parametrize(
    ("words", "items"),
    [
        (["board"], [0, 3]),
        (["board", "police"], [0, 1, 3]),
        (["oar"], [0, 3]),
        (["b a"], []),
        (["zebra"], []),
        ([], []),
    ],
)
def test_the_texts_that_hold_a_word_are_found_in_the_text_of_all(words: list[str], items: list[int]) -> None:
    found = column("The BOARD", "Police", NOBODY_ANSWERED, ["A", "B", "A\nboard of boards"]).texts_with(words)
    assert [number for number, _ in found] == items
