"""`same_spelling`: one person or body is spelled one way."""

from __future__ import annotations

import pytest
from asked import NO_VALUE, ask

from masa_lint.checks.result import Verdict

NAMES = {"same_spelling": ["chair.name", "safeguarding_partners[*].delegate.name"]}


def _names(chair: str, delegate: str) -> str:
    return f'chair: {{name: "{chair}"}}\nsafeguarding_partners: [{{delegate: {{name: "{delegate}"}}}}]'


def test_two_different_names_hold_and_say_what_was_compared() -> None:
    told = ask(NAMES, _names("Ash Oakley", "Elm Yewtree"))
    assert (told.verdict, told.stated) == (Verdict.HOLDS, ["chair.name", "safeguarding_partners[0].delegate.name"])


def test_one_name_with_and_without_a_title_is_one_name() -> None:
    told = ask(NAMES, _names("Ash Oakley", "Dr ASH OAKLEY"))
    assert (told.verdict, told.stated) == (Verdict.LACKS, ["chair.name"])


def test_short_names_are_not_compared_by_their_letters() -> None:
    assert ask(NAMES, _names("Ann", "Anne")).verdict is Verdict.HOLDS


@pytest.mark.parametrize("other", ["Ash Oakly", "Ash Okaley", "Ashe Oakley"])
def test_a_letter_or_two_of_difference_fails_at_the_second(other: str) -> None:
    told = ask(NAMES, _names("Ash Oakley", other))
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[0].delegate.name")
    assert told.facts == {"one": "Ash Oakley", "other": other}
    assert told.stated == ["chair.name", "safeguarding_partners[0].delegate.name"]


@pytest.mark.parametrize("answer", NO_VALUE)
def test_fewer_than_two_names_are_nothing_to_compare(answer: str) -> None:
    assert ask(NAMES, _names("Ash Oakley", answer)).verdict is Verdict.LACKS
    assert ask(NAMES, "").verdict is Verdict.LACKS


def test_where_a_name_could_not_be_read_the_others_are_not_said_to_agree() -> None:
    text = "chair: Ash Oakley\nsafeguarding_partners: [{delegate: {name: [a]}}, {delegate: Elm Yewtree}]"
    told = ask(NAMES, text)
    assert (told.verdict, told.at) == (Verdict.UNREAD, "safeguarding_partners[0].delegate.name")


def test_two_spellings_are_told_whatever_else_could_not_be_read() -> None:
    text = "chair: Ash Oakley\nsafeguarding_partners: [{delegate: {name: [a]}}, {delegate: Ash Oakly}]"
    told = ask(NAMES, text)
    assert (told.verdict, told.at) == (Verdict.FAILS, "safeguarding_partners[1].delegate.name")


def test_names_of_one_word_are_compared_too() -> None:
    assert ask(NAMES, _names("Exampleshire", "Exampelshire")).verdict is Verdict.FAILS


def test_two_spellings_are_told_among_more_names_with_a_shared_word_than_are_compared() -> None:
    people = [
        *(f"{one * 8}{other * 8} Oakley" for one in "abcdefgh" for other in "rstuvw"),
        "Hazel Oakley",
        "Hazell Oakley",
    ]
    delegates = ", ".join(f"{{delegate: {{name: {name}}}}}" for name in people)
    told = ask({"same_spelling": ["safeguarding_partners[*].delegate.name"]}, f"safeguarding_partners: [{delegates}]")
    assert (told.verdict, told.facts) == (Verdict.FAILS, {"one": "Hazel Oakley", "other": "Hazell Oakley"})
