"""A table's columns are as wide as their longest words, so that none is cut."""

from __future__ import annotations

import pytest

from masa_lint.blocks.tree import Cell, Column, Table
from masa_lint.blocks.words import keep, words
from masa_lint.writers.shares import column_letters

LINE = 92


def letters(*columns: tuple[str, str]) -> tuple[float, ...]:
    row = tuple(Cell(words(cell)) for _, cell in columns)
    return column_letters(Table("", tuple(Column(heading) for heading, _ in columns), (row,)), LINE)


def test_a_short_column_beside_long_ones_still_holds_its_words() -> None:
    long = "all schools and colleges " * 10
    found = letters(("Settings", long), ("How", long), ("Who", long), ("How often", "Annually"))
    assert found[3] >= len("Annually") + 2
    assert sum(found) == pytest.approx(LINE)
    assert found[0] > 2 * found[3]


def test_a_table_of_short_words_shares_the_width_and_an_endless_word_does_not_take_it_all() -> None:
    assert letters(("A", "1"), ("B", "2")) == pytest.approx((LINE / 2, LINE / 2))
    assert letters(("A", "x" * 500), ("B", "a word"))[1] > LINE * 0.1


def test_a_date_that_no_line_may_split_has_room_for_all_of_it() -> None:
    long = "all schools and colleges " * 10
    cells = (words(long), words(long), words(keep("30 September 2026")), words(long))
    table = Table("", tuple(Column(heading) for heading in "ABCD"), (tuple(map(Cell, cells)),))
    assert column_letters(table, LINE)[2] >= len("30 September 2026") + 2
