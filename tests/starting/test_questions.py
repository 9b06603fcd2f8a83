"""What is asked: every key that is still open, in the order of the file, and what "none" stands for."""

from __future__ import annotations

import pytest

from masa_lint.documents.validate import catalogue_of
from masa_lint.source.path import path_text
from masa_lint.source.yaml_text import YamlText, read_yaml
from masa_lint.starting.blank import level_data
from masa_lint.starting.edit import put, put_first
from masa_lint.starting.level_file import level_file
from masa_lint.starting.levels import LEVELS
from masa_lint.starting.questions import Question, open_questions

CATALOGUE = catalogue_of("arrangement")
ASKED = {"residential_homes": "should*", "publication.date": "must", "custody[*].restraint_review.who": "should"}


def questions(text: str) -> list[Question]:
    read = read_yaml(text)
    assert isinstance(read, YamlText)
    return open_questions(read.data, CATALOGUE, ASKED)


def test_only_what_is_empty_is_asked_in_the_order_of_the_file() -> None:
    text = (
        "kind: arrangement\nfunding:\n  total:\n  year: 2026-27\nstage: not stated\nchair:\npartnership:\n  name: ''\n"
    )
    assert [path_text(one.path) for one in questions(text)] == ["funding.total", "chair", "partnership.name"]


def test_a_block_without_a_line_of_its_own_and_unknown_keys_are_passed_over() -> None:
    assert questions("kind: arrangement\nmeetings:\nnmae:\ncontacts: not stated\n") == []


def test_a_question_says_what_it_is_about_and_how_strongly_it_is_asked() -> None:
    text = "kind: arrangement\npublication:\n  date:\nsafeguarding_partners:\n  - role: local_authority\n    lead:\n      name:\n"
    date, name = questions(text)
    assert (date.described.asked, date.described.example) == ("must", "31 March 2026")
    assert (name.about, name.described.full_label) == ("local authority", "the name of the lead safeguarding partner")
    assert name.described.example == ""


def test_none_stands_for_the_whole_block_while_nothing_in_it_is_filled_in() -> None:
    blank = "kind: arrangement\nresidential_homes:\n  how:\n  who:\n"
    assert [one.none_at for one in questions(blank)] == [("residential_homes",), ("residential_homes", "who")]
    begun = blank.replace("who:", "who: The homes forum")
    assert [one.none_at for one in questions(begun)] == [("residential_homes", "how")]


def test_the_first_key_of_a_list_that_is_still_empty_asks_for_the_whole_list() -> None:
    first, second = questions("kind: arrangement\nscrutiny:\n  people:\n    - name:\n      post:\n")
    assert (first.path, first.none_at, first.grows) == (
        ("scrutiny", "people", 0, "name"), ("scrutiny", "people"), ("scrutiny", "people")
    )  # fmt: skip
    assert (second.path, second.none_at, second.grows) == (("scrutiny", "people", 0, "post"),) * 2 + (None,)


def test_what_may_be_several_grows() -> None:
    text = "kind: arrangement\narea:\n  local_authorities:\ncustody:\nleads:\n  functions:\nchair:\n"
    found = questions(text)
    assert [one.grows == one.path for one in found] == [True, True, True, False]
    assert [one.item_key for one in found] == ["", "name", "", ""]
    assert "set_direction_and_priorities" in found[2].described.meaning


@pytest.mark.parametrize("level", LEVELS)
def test_every_key_of_every_level_is_asked_once(level: int) -> None:
    found = questions(level_file(level, "x", CATALOGUE, {}))
    assert len({one.path for one in found}) == len(found) == str(level_data(level)).count("''")


def test_every_example_can_be_given_as_an_answer() -> None:
    text = level_file(3, "x", CATALOGUE, {})
    for question in questions(text):
        example = question.described.example
        if not example or example.startswith("["):
            continue
        begun = question.grows == question.path and example != "adopted"
        after = put_first(text, question.path, example) if begun else put(text, question.path, example)
        assert isinstance(after, str), (question.path, example)
