"""`includes`: a list names what it has to name."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

EVERY = {"includes": {"path": "funding.covers", "every": ["training", "staff"]}}
ONE = {"includes": {"path": "funding.covers", "one": ["training", "staff"]}}
TABLE = {"includes": {"path": "funding.covers", "table": "covers"}}
LEVELS = {"includes": {"path": "education.settings[*].covers", "every": ["schools", "colleges"]}}


def test_every_word_has_to_be_named_in_any_order_and_case() -> None:
    told = ask(EVERY, "funding: {covers: [Staff, rooms, training]}")
    assert (told.verdict, told.stated) == (Verdict.HOLDS, ["funding.covers"])
    told = ask(EVERY, "funding: {covers: [training, rooms]}")
    assert (told.verdict, told.at) == (Verdict.FAILS, "funding.covers")
    assert told.facts == {"missing": "staff", "named": "training and rooms"}


def test_one_of_the_words_can_be_enough() -> None:
    assert ask(ONE, "funding: {covers: [rooms, staff]}").verdict is Verdict.HOLDS
    assert ask(ONE, "funding: {covers: [rooms]}").verdict is Verdict.FAILS


def test_a_table_names_the_words() -> None:
    tables = {"covers": ("training", "staff")}
    assert ask(TABLE, "funding: {covers: [training, staff]}", tables=tables).verdict is Verdict.HOLDS
    assert ask(TABLE, "funding: {covers: [training]}", tables=tables).facts["missing"] == "staff"


def test_one_text_is_a_list_of_one() -> None:
    assert ask(ONE, "funding: {covers: staff}").verdict is Verdict.HOLDS


def test_the_items_of_a_list_are_taken_together() -> None:
    text = """
        education:
          settings:
            - {covers: [schools]}
            - {covers: [colleges]}
        """
    told = ask(LEVELS, text)
    assert told.verdict is Verdict.HOLDS
    assert told.stated == ["education.settings[0].covers", "education.settings[1].covers"]


@pytest.mark.parametrize("answer", NO_VALUE)
def test_with_no_list_there_is_nothing_to_compare(answer: str) -> None:
    told = ask(EVERY, f'funding: {{covers: "{answer}"}}')
    assert (told.verdict, told.at) == (Verdict.LACKS, "funding.covers")


def test_a_missing_list_keeps_its_answer() -> None:
    assert ask(EVERY, "funding: not stated").lacking == {"funding.covers": "not stated"}
    assert ask(EVERY, "").lacking == {"funding.covers": "missing"}


@pytest.mark.parametrize("covers", ["{a: b}", "[training, {a: b}]"])
def test_what_could_not_be_read_is_neither_there_nor_missing(covers: str) -> None:
    assert ask(EVERY, f"funding: {{covers: {covers}}}").verdict is Verdict.UNREAD


def test_an_item_that_names_nothing_does_not_keep_the_others_from_being_compared() -> None:
    text = "education: {settings: [{covers: [schools]}, {how: A forum}, {covers: [colleges]}]}"
    assert ask(LEVELS, text).verdict is Verdict.HOLDS
