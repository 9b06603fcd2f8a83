"""How often, in words that can be counted."""

from __future__ import annotations

import pytest

from masa_lint.easy.how_often import how_often, is_each_year


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ("six weekly", "every 6 weeks"),
        ("every 8 weeks", "every 8 weeks"),
        ("fortnightly", "every 2 weeks"),
        ("weekly", "each week"),
        ("monthly", "each month"),
        ("every two months", "every 2 months"),
        ("quarterly", "4 times a year"),
        ("at least quarterly", "at least 4 times a year"),
        ("every six months", "2 times a year"),
        ("twice a year", "2 times a year"),
        ("termly", "3 times a year"),
        ("10 times a year", "10 times a year"),
        ("every year, at the first meeting", "each year"),
        ("at least annually", "each year"),
        ("every two years", "every 2 years"),
        ("once every 3 years", "every 3 years"),
        ("every 6-8 weeks", "every 6 to 8 weeks"),
        ("every three to four months", "every 3 to 4 months"),
        ("every 1 to 2 years", "every 1 to 2 years"),
    ],
)
def test_a_frequency_is_counted_in_a_year_or_in_weeks(stated: str, said: str) -> None:
    assert how_often(stated) == said


@pytest.mark.parametrize("stated", ["regularly", "periodically", "as needed", "", "when the leads wish"])
def test_a_vague_frequency_has_no_words(stated: str) -> None:
    assert how_often(stated) == ""


def test_a_year_or_more_often_is_each_year() -> None:
    assert [is_each_year(one) for one in ("yearly", "monthly", "every two years", "regularly")] == [
        True,
        True,
        False,
        False,
    ]
