"""What is composed passes the very checker that a partnership's own words have to pass."""

from __future__ import annotations

from datetime import date

import pytest
from render import easy_plans
from tests_day import DAY

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import PictureRow, Section
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes
from masa_lint.easy.check.facts import facts_in
from masa_lint.easy.check.read_html import read_html
from masa_lint.easy.check.read_paper import read_paper
from masa_lint.easy.check.read_word import read_word
from masa_lint.easy.check.rule import Level
from masa_lint.easy.check.run import easy_findings
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.settings import Look
from masa_lint.render.versions import Version, compose
from masa_lint.writers.write import PaperFormat, write_paper


@pytest.mark.parametrize("name", ["EVERYTHING", "LONG_NAMES", "SAFETY_ONLY", "NOTHING"])
@pytest.mark.parametrize("version", [Version.EASY_READ, Version.CHILDREN])
@pytest.mark.parametrize("as_of", [DAY, date(2030, 1, 1)])
def test_the_checker_finds_no_error(name: str, version: Version, as_of: date) -> None:
    document = load_bytes(getattr(easy_plans, name).encode(), "plan.yaml")
    paper = compose(version, document, load_pack(), as_of, Look(draft=True))
    assert isinstance(paper, Paper)
    findings = easy_findings(read_paper(paper), facts_in(document))
    assert [f"{one.row}: {one.text}: {one.message}" for one in findings if one.level is Level.ERROR] == []


@pytest.mark.parametrize("name", ["EVERYTHING", "SAFETY_ONLY"])
@pytest.mark.parametrize("version", [Version.EASY_READ, Version.CHILDREN])
@pytest.mark.parametrize("format_", [PaperFormat.HTML, PaperFormat.WORD])
def test_the_checker_finds_no_error_in_the_file_its_looks_included(
    name: str, version: Version, format_: PaperFormat
) -> None:
    document = load_bytes(getattr(easy_plans, name).encode(), "plan.yaml")
    paper = compose(version, document, load_pack(), DAY, Look())
    assert isinstance(paper, Paper)
    written = write_paper(paper, format_)
    read = read_html(written.decode(), "page") if format_ is PaperFormat.HTML else read_word(written, "page")
    findings = easy_findings(read, facts_in(document))
    assert [f"{one.row}: {one.text}: {one.message}" for one in findings if one.level is Level.ERROR] == []
    assert [(section.title, row.text) for section, row in read.rows()] == [
        (f"{section.number} {section.title}", row_text(row))
        for section in paper.blocks
        if isinstance(section, Section)
        for row in section.blocks
        if isinstance(row, PictureRow)
    ]


def row_text(row: PictureRow) -> str:
    """All the words of a row."""
    return " ".join(text_of(sentence.words) for sentence in row.sentences)
