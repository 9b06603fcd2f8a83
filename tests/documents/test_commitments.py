"""What takes on the guidance's own words, and what says no to them."""

from __future__ import annotations

import pytest

from masa_lint.documents.commitments import denies, says_adopted


@pytest.mark.parametrize(
    "text",
    [
        *(
            "adopted",
            "ADOPTED",
            "Adopted.",
            "fully adopted",
            "Adopted in full",
            "adopted (section 3)",
            "adopted in section 4",
        ),
        *(
            "yes",
            "Yes, adopted",
            "Yes, in full",
            "all",
            "all six",
            "adopted (see page 12)",
            "adopted, section 3".replace(",", ", see"),
        ),
    ],
)
def test_what_takes_on_the_whole_is_adopted(text: str) -> None:
    assert says_adopted(text)
    assert not denies(text)


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "No.",
        "not adopted",
        "Not adopted by the police",
        "not yet",
        "none of them",
        "no, the council decides what is said",
    ],
)
def test_what_says_no_denies(text: str) -> None:
    assert denies(text)
    assert not says_adopted(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "partly",
            "adopted in part",
            "adopted, except for the police",
            "adopted (not yet by the police)",
            "to be adopted in 2026",
        ),
        *(
            "adopted (in draft)",
            "No partner may change the report",
            "yes and no",
            "accountability passes to the delegates",
            "",
        ),
        *("when money allows", "adopted " * 60, "no partner changes it", "Nobody decides alone"),
    ],
)
def test_what_is_neither_is_left_to_a_person(text: str) -> None:
    assert not says_adopted(text)
    assert not denies(text)
