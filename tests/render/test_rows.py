"""The tables of rows: every row can be made, and says what it promises."""

from __future__ import annotations

from itertools import pairwise

import pytest

from masa_lint.documents.validate import catalogue_of
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.asks.registry import ASKS
from masa_lint.render.asks.told import path_of
from masa_lint.render.childrens_version.compose import childrens_rows
from masa_lint.render.easy_read.compose import easy_read_rows
from masa_lint.render.rows import Row, Rows
from masa_lint.render.rows_page import FILE, rows_page
from masa_lint.render.sentences import UnknownSlotError, sentences, slots_of

TABLES = {
    "easy read": easy_read_rows(),
    "easy read of a report": easy_read_rows("yearly-report"),
    "children's version": childrens_rows(),
}
ROWS = [
    (table, row) for table, rows in TABLES.items() for chapter in (*rows.chapters, rows.back) for row in chapter.rows
]
CATALOGUES = {table: catalogue_of("yearly-report" if table.endswith("report") else "arrangement") for table in TABLES}


@pytest.mark.parametrize("rows", TABLES.values(), ids=TABLES)
def test_a_row_has_a_name_of_its_own(rows: Rows) -> None:
    assert len(rows.names) == len(set(rows.names))


@pytest.mark.parametrize(("table", "row"), ROWS, ids=[f"{table} {row.name}" for table, row in ROWS])
def test_a_row_stands_on_facts_of_the_format_or_on_a_source(table: str, row: Row) -> None:
    paths = [*row.paths, *(path for more in row.more for path in more.paths)]
    paths += [row.blocks.path] if row.blocks else []
    for path in paths:
        assert CATALOGUES[table].key(path_of(path)) is not None, path
    assert row.paths or row.ask or row.sources
    if row.ask:
        assert row.ask.split()[0] in ASKS
    if row.guidance:
        assert row.guidance in load_pack().requirement_by_id
        assert row.paths, "a row of the guidance is printed only where the plan states it"


@pytest.mark.parametrize(("table", "row"), ROWS, ids=[f"{table} {row.name}" for table, row in ROWS])
def test_the_words_of_a_row_are_sentences(table: str, row: Row) -> None:
    for saying in (*row.say.values(), *row.gap.values(), *(more.say for more in row.more)):
        last = saying.rstrip()[-1]
        assert last in ".?" or slots_of(saying.rsplit(" ", 1)[-1]) <= {"link", "email"}, saying
        assert saying[0].isupper() or saying[0] in "*{1", saying


def test_no_two_neighbours_in_a_section_have_one_picture() -> None:
    same = [
        (one.name, other.name)
        for rows in TABLES.values()
        for chapter in rows.chapters
        for one, other in pairwise(chapter.rows)
        if one.picture == other.picture
    ]
    assert same == []


def test_a_slot_without_words_is_an_error_of_ours() -> None:
    with pytest.raises(UnknownSlotError):
        sentences("Call {phone}.", {})


def test_every_ask_is_asked() -> None:
    assert {row.ask.split()[0] for _, row in ROWS if row.ask} == set(ASKS)


def test_the_page_of_rows_is_the_one_that_the_tables_make() -> None:
    assert FILE.read_text(encoding="utf-8") == rows_page(), "python -m masa_lint.render.rows_page"
