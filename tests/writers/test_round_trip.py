"""Whatever the text, it comes back whole from a Word file, and no text stops a PDF."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import replace

import docx
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from writers.pdf_reader import words_of
from writers.sample_paper import PHONE, sample_paper

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import (
    Card,
    Cards,
    Cell,
    Code,
    Column,
    Contents,
    Definitions,
    Entry,
    Items,
    Notice,
    Paragraph,
    Picture,
    PictureRow,
    Section,
    Table,
    WriteSpace,
)
from masa_lint.blocks.words import Run, Tag, keep, words
from masa_lint.writers.pdf_writer import write_pdf
from masa_lint.writers.printable import printable
from masa_lint.writers.word_writer import write_word

_ANY = st.text(max_size=80)
_LEFT_TO_RIGHT = st.text(
    st.characters(
        codec="utf-8",
        categories=("Lu", "Ll", "Nd", "Po", "Ps", "Pe", "Sc", "Sm", "Zs"),
        max_codepoint=0x17F,
        include_characters="ẀẁẂẃẄẅỲỳЖжЯяΩω–—‘’“”…•✓✕→",
    ),
    max_size=80,
)
_QUICK = settings(max_examples=25, deadline=None)


def paper_of(text: str, layout: Layout = Layout.STANDARD) -> Paper:
    """The text in every block."""
    line = words(text, Run(text, strong=True, link=f"https://exampleshire.example/{len(text)}"), keep(text), Tag(text))
    said = (Paragraph(line),)
    blocks = (
        Contents(),
        *said,
        Items((said,), ordered=True),
        Definitions((Entry(words(text), said),)),
        Table(text, (Column(text), Column(text, numbers=True)), ((Cell(words(text)), Cell(line)),)),
        PictureRow(Picture("phone", PHONE, alt=text), said, label=text),
        Notice(text, said),
        Code(f"{text}\n{text}", text),
        Cards((Card(text, said, Tag(text), note=text, anchor=text),)),
        WriteSpace(text, 1),
        Section(text, said, text, text),
    )
    return replace(
        sample_paper(), title=text, heading=text, blocks=blocks, publisher=text, about=text, band=text, layout=layout
    )


@_QUICK
@given(_ANY, st.sampled_from(Layout))
def test_any_text_comes_back_whole_from_word(text: str, layout: Layout) -> None:
    blocks = (Paragraph(words(text)), *paper_of(text, layout).blocks)
    document = docx.Document(io.BytesIO(write_word(replace(paper_of(text, layout), band="", blocks=blocks))))
    said = document.paragraphs[1].text.replace("\u00a0", " ").replace("\u2011", "-")
    assert said == printable(text).replace("\u00a0", " ").replace("\u2011", "-")
    letters = "".join(element.text or "" for element in document.element.body.iter(qn("w:t")))
    bare = _bare(printable(text))
    assert not bare or _bare(letters).count(bare) >= 20


@_QUICK
@given(_ANY, st.sampled_from(Layout))
def test_no_text_stops_a_pdf(text: str, layout: Layout) -> None:
    assert write_pdf(paper_of(text, layout)).startswith(b"%PDF-1.7")


@_QUICK
@given(_LEFT_TO_RIGHT)
def test_a_text_that_runs_from_left_to_right_comes_back_whole_from_a_pdf(text: str) -> None:
    shown = words_of(write_pdf(replace(sample_paper(), blocks=(Paragraph(words(text)),))))
    assert _bare(printable(text)) in _bare(shown)


def _bare(text: str) -> str:
    """Letters alone, each in its simplest form: readers of PDF give back ligatures and accents in several."""
    return "".join(unicodedata.normalize("NFKD", text).replace("\u2011", "-").replace("-", "").split())
