"""How strongly a key is asked for: the strongest word of the requirements that need it."""

from __future__ import annotations

from masa_lint.starting.asked import asked_for, asked_here

ASKED = {
    "publication.url": "should",
    "publication": "must*",
    "scrutiny.people": "must",
    "scrutiny.people[*].name": "advice",
    "audits": "should*",
    "custody[*].restraint_review.who": "should",
}


def test_the_strongest_word_counts() -> None:
    assert asked_for(("publication", "url"), ASKED) == "must*"
    assert asked_for(("scrutiny", "people", 1, "name"), ASKED) == "must"
    assert asked_for(("custody",), ASKED) == "should"


def test_a_key_beside_is_not_asked_for() -> None:
    assert asked_for(("contacts", "partnership"), ASKED) == ""
    assert asked_for(("custody", 0, "name"), ASKED) == ""


def test_of_a_mechanism_the_whole_is_asked_for_and_not_each_part() -> None:
    assert asked_here(("audits",), ASKED, whole=False) == "should*"
    assert asked_here(("audits", "who"), ASKED, whole=True) == ""
    assert asked_for(("audits", "who"), ASKED) == "should*"


def test_a_line_for_a_whole_block_is_asked_for_as_its_parts_are() -> None:
    assert asked_here(("custody",), ASKED, whole=True) == "should"
    assert asked_here(("custody",), ASKED, whole=False) == ""
