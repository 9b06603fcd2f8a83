"""The yearly report as people read it."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

from render.full.paper_text import text

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Block, Chart, Notice, Paragraph, Section, Table
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes
from masa_lint.documents.small_counts import FEWER
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.full.compose import compose_full
from masa_lint.render.settings import Look

FILE = Path(__file__).parents[3] / "examples" / "exampleshire" / "yearly-report.yaml"
TEXT = FILE.read_text(encoding="utf-8")
DAY = date(2026, 11, 22)


@cache
def report(text: str = TEXT) -> Paper:
    return compose_full(load_bytes(text.encode(), "report.yaml"), load_pack(), DAY, Look())


def blocks(kind: type[Block], paper: Paper) -> list[Block]:
    return [block for block in walk(paper.blocks) if isinstance(block, kind)]


def titles(paper: Paper) -> list[str]:
    return [block.title for block in paper.blocks if isinstance(block, Section)]


def test_contacts_come_first_and_signatures_last() -> None:
    there = titles(report())
    assert there[0] == "If you are worried about a child"
    assert there[1] == "How well the arrangements worked"
    assert there[-2:] == ["Signatures", "What some words mean"]


def test_the_scrutineers_statement_is_whole_and_unedited() -> None:
    said = "neglect: I HAVE not seen\n      enough\n\n      of it, yet"
    changed = TEXT.replace(
        "text: I have seen better joint work this year than last. I have not seen enough of neglect.",
        f"text: |\n      {said}",
    )
    assert changed != TEXT
    statement = next(one for one in blocks(Notice, report(changed)) if one.title == "In the scrutineer’s words")
    assert [text_of(one.words) for one in statement.blocks if isinstance(one, Paragraph)] == [
        "neglect: I HAVE not seen enough",
        "of it, yet",
    ]


def test_what_was_sent_after_publication_is_printed_nowhere() -> None:
    assert "24 September 2026" in TEXT
    assert "24 September 2026" not in text(report())


def test_money_and_figures_are_drawn_each_beside_its_table() -> None:
    captions = [one.table.caption for one in blocks(Chart, report())]
    assert captions == ["Figures of three years", "What each body paid", "What the year cost, item by item"]
    paid = next(one for one in blocks(Chart, report()) if one.table.caption == "What each body paid")
    for sum_ in ("£160,000", "£156,000", "£50,000", "£48,000"):
        assert sum_ in paid.svg
        assert any(sum_ in text_of(cell.words) for row in paid.table.rows for cell in row)


def test_without_the_year_before_there_is_a_table_and_no_drawing() -> None:
    bare = re.sub(r',\s+year_before: "£[\d,]+"', "", TEXT)
    paper = report(bare)
    captions = [one.caption for one in blocks(Table, paper)]
    assert "What each body paid" in captions
    assert [one.table.caption for one in blocks(Chart, paper)] == ["Figures of three years"]


def test_how_far_the_work_has_come_is_counted() -> None:
    told = text(report())
    assert "3 priorities of the year: 2 on track, 1 little progress." in told
    assert "2 actions of last year’s report: 1 done, 1 under way." in told


def test_nothing_of_a_chapter_without_facts_is_printed() -> None:
    start, end = TEXT.index("updates:"), TEXT.index("restraint_reviews:")
    assert "What changes next" in titles(report())
    assert "What changes next" not in titles(report(TEXT[:start] + TEXT[end:]))


def test_a_small_count_is_neither_told_nor_drawn() -> None:
    few = TEXT.replace('this_year: "38"', 'this_year: "3"')
    drawn = next(one for one in blocks(Chart, report(few)) if one.table.caption == "Figures of three years")
    assert FEWER in drawn.svg
    assert ">3<" not in drawn.svg
    assert [text_of(cell.words) for cell in drawn.table.rows[0]][1].casefold() == FEWER
