"""A rendered file knows what it was made from, in each of its formats."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from zipfile import ZipFile

from masa_lint.blocks.mark import mark_of
from masa_lint.blocks.paper import Paper, Theme
from masa_lint.blocks.tree import Notice, Paragraph
from masa_lint.blocks.words import words
from masa_lint.render.stale import fingerprint_in, is_stale, with_fingerprint
from masa_lint.writers.write import PaperFormat

PAPER = Paper("Plan", (Paragraph(words("We meet every six weeks.")),), "Exampleshire", date(2026, 11, 22))


def test_the_day_of_making_changes_nothing_and_every_word_and_look_does() -> None:
    first = with_fingerprint(PAPER).fingerprint
    assert with_fingerprint(replace(PAPER, made_on=date(2027, 1, 1))).fingerprint == first
    assert with_fingerprint(with_fingerprint(PAPER)).fingerprint == first
    others = (
        replace(PAPER, blocks=(Paragraph(words("We meet every seven weeks.")),)),
        replace(PAPER, blocks=(Notice("", PAPER.blocks),)),
        replace(PAPER, theme=Theme(accent="#000000")),
        replace(PAPER, band="DRAFT"),
    )
    assert first not in {with_fingerprint(one).fingerprint for one in others}


def test_a_file_that_is_none_of_ours_or_not_there_is_stale(tmp_path: Path) -> None:
    paper = with_fingerprint(PAPER)
    for format_ in PaperFormat:
        file = tmp_path / f"plan.{format_}"
        assert is_stale(file, format_, paper)
        file.write_bytes(b"nothing")
        assert is_stale(file, format_, paper)
        assert fingerprint_in(file, format_) == ""


def test_a_word_file_without_the_properties_is_stale(tmp_path: Path) -> None:
    file = tmp_path / "plan.docx"
    with ZipFile(file, "w") as parts:
        parts.writestr("word/document.xml", mark_of(with_fingerprint(PAPER).fingerprint))
    assert is_stale(file, PaperFormat.WORD, with_fingerprint(PAPER))
