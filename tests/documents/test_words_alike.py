"""When two words of a closed list are the same word, and how a list of them is read out."""

from __future__ import annotations

import pytest

from masa_lint.documents.words_alike import alike, in_words


@pytest.mark.parametrize(
    "typed", ["local_authority", "Local Authority", "LOCAL-AUTHORITY", "  local   authority ", "the local authority"]
)
def test_case_spaces_underscores_and_hyphens_make_no_difference(typed: str) -> None:
    assert alike(typed, "local_authority")


def test_apostrophes_make_no_difference() -> None:
    assert alike("lead partners’ meeting", "lead partners' meeting")
    assert alike("childrens home", "children's home")


@pytest.mark.parametrize("typed", ["local", "a local authority", "localauthority", ""])
def test_another_word_is_another_word(typed: str) -> None:
    assert not alike(typed, "local_authority")


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ([], ""),
        (["share_information"], "share information"),
        (["police", "local_authority"], "the police and the local authority"),
        (
            ["leads", "delegates", "integrated_care_board"],
            "the lead partners, the delegated partners and the integrated care board",
        ),
    ],
)
def test_a_list_is_read_out_as_people_say_it(words: list[str], text: str) -> None:
    assert in_words(words) == text


@pytest.mark.parametrize(
    ("short", "word"),
    [
        ("YJB", "youth_justice_board"),
        ("the Youth Custody Service", "youth_custody_service"),
        ("YCS", "youth_custody_service"),
        ("HMIP", "hm_inspectorate_of_prisons"),
        ("ICB", "integrated_care_board"),
        ("Council", "local_authority"),
        ("YOI", "young_offender_institution"),
        ("true", "yes"),
        ("His Majesty's Inspectorate of Prisons", "hm_inspectorate_of_prisons"),
    ],
)
def test_another_name_of_a_known_word_is_that_word(short: str, word: str) -> None:
    assert alike(short, word)
