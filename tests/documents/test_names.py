"""Names of people and bodies: when two are the same, and when they are probably meant to be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masa_lint.documents.names import nearly_same_name, same_name, within_letters


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alex Example", "alex  example"),
        ("Dr Alex Example", "Alex Example"),
        ("Cllr. Alex Example", "Councillor Alex Example"),
        ("Alex O’Example", "Alex O'Example"),
        ("Alex Sample-Example", "Alex Sample Example"),
        ("Health & Care Board", "Health and Care Board"),
        ("A. B. Example", "A B Example"),
    ],
)
def test_one_name_typed_in_two_ways_is_the_same(one: str, other: str) -> None:
    assert same_name(one, other)
    assert not nearly_same_name(one, other)


@pytest.mark.parametrize(
    "title",
    ["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Professor", "Sir", "Dame", "Cllr", "Councillor", "Rev"],
)
def test_a_title_is_no_part_of_a_name(title: str) -> None:
    assert same_name(f"{title} Alex Example", "Alex Example")
    assert same_name(f"{title}. Alex Example", "Alex Example")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jon Smyth", "John Smith"),
        ("Ann Example", "Anne Example"),
        ("Catherine Sample", "Katherine Sample"),
        ("Dr Alex Exampel", "Alex Example"),
        ("Exampleshire Councill", "Exampleshire Council"),
    ],
)
def test_a_name_that_differs_by_a_letter_or_two_is_nearly_the_same(one: str, other: str) -> None:
    assert nearly_same_name(one, other)
    assert nearly_same_name(other, one)
    assert not same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann", "Anne"),
        ("Police", "Health"),
        ("Alex Example", "Alexandra Example"),
        ("Alex Example", "Sam Example"),
        ("Jon Smyth", "John Smithe"),
        ("Exampleshire", "Otherton"),
    ],
)
def test_two_names_are_two_names(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not nearly_same_name(one, other)


@pytest.mark.parametrize(
    ("one", "other", "letters"),
    [("kind", "kind", 0), ("arangement", "arrangement", 1), ("custdy", "custody", 1), ("abc", "", 3), ("ab", "ba", 2)],
)
def test_letters_put_in_left_out_or_changed_are_counted(one: str, other: str, letters: int) -> None:
    assert within_letters(one, other, letters)
    assert not within_letters(one, other, letters - 1)


@given(st.text(alphabet="abc", max_size=8), st.text(alphabet="abc", max_size=8), st.integers(0, 8))
def test_the_order_of_two_texts_makes_no_difference(one: str, other: str, most: int) -> None:
    assert within_letters(one, other, most) == within_letters(other, one, most)


def test_a_text_that_is_longer_than_a_name_is_none() -> None:
    longest = "Exampleshire Board " * 4
    assert nearly_same_name(longest + "a", longest + "b")
    assert not nearly_same_name(longest * 2 + "a", longest * 2 + "b")


@pytest.mark.parametrize("hyphen", ["-", "\u2010", "\u2011", "\u2013"])
def test_every_hyphen_is_one(hyphen: str) -> None:
    assert same_name(f"Alex Sample{hyphen}Example", "Alex Sample Example")
