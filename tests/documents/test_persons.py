"""Names of people: one person, with a title or without, with an initial, surname first, or with letters of honour."""

from __future__ import annotations

import pytest

from masa_lint.documents.persons import end_of, plain_person, same_person

NAME = "Siobhán O'Example-Sample"


@pytest.mark.parametrize(
    "other",
    [
        *("Siobhán O’Example-Sample", "Siobhan O'Example-Sample", "Siobhan O'Example-Sample"),
        *("Dr Siobhán O'Example-Sample", "Ms S. O'Example-Sample", "S O'Example-Sample", "Siobhán M. O'Example-Sample"),
        *("Siobhán O'Example-Sample CBE", "Prof. Dame Siobhán O'Example-Sample DBE, QPM", "SIOBHÁN O'EXAMPLE-SAMPLE"),
        *("O'Example-Sample, Siobhán", "O'Example-Sample, Dr S.", "Siobhán O'Example\u2011Sample"),
        *(
            "Ms O'Example-Sample",
            "Siobhán  OExample-Sample",
            "Siobhán Ó Example-Sample",
            "Chief Constable Siobhán O'Example Sample",
        ),
        *(
            "Rev Siobhán O'Example-Sample (she/her)",
            "Cllr Siobhán O'Example-Sample",
            "Baroness Siobhán O'Example-Sample",
        ),
    ],
)
def test_one_person_is_the_same_however_the_name_is_written(other: str) -> None:
    assert same_person(NAME, other)
    assert same_person(other, NAME)
    assert end_of(NAME) == end_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alex Example", "Sam Example"),
        ("Alex Example", "S. Example"),
        ("Anna M. Example", "Anna K. Example"),
        ("John Smith", "Joan Smith"),
        ("Alex Example", "Alex Sample"),
        ("Ms Sample", "Alex Example"),
        ("A Sample", "A Example"),
        ("", "Alex Example"),
        ("Dr", "Dr"),
        ("Example", "Alex Example"),
    ],
)
def test_two_people_are_two(one: str, other: str) -> None:
    assert not same_person(one, other)
    assert not same_person(other, one)


def test_letters_that_have_no_accent_to_drop_are_read_as_they_are_typed_elsewhere() -> None:
    assert plain_person("Małgorzata Ørsted") == plain_person("Malgorzata Orsted") == "malgorzata orsted"


@pytest.mark.parametrize(
    "name",
    [
        "CC Sam Example QPM", "DCC Sam Example", "ACC Sam Example KPM", "T/ACC Sam Example", "T/DCC Sam Example",
        "Ch Supt Sam Example", "D/Ch Supt Sam Example", "Det Ch Supt Sam Example", "Detective Chief Superintendent Sam Example",
        "C/Supt Sam Example", "Temporary Deputy Chief Constable Sam Example", "Sam Example LLB, CQSW",
    ],
)  # fmt: skip
def test_ranks_in_short_and_letters_are_no_part_of_a_name(name: str) -> None:
    assert same_person(name, "Sam Example")
    assert plain_person(name) == "sam example"


def test_what_may_be_initials_or_a_first_name_is_no_rank() -> None:
    assert plain_person("CC Example") == "cc example"
    assert plain_person("Di Example-Sample") == "di example sample"
    assert plain_person("A Example") == "a example"
