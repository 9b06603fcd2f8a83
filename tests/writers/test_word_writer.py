"""Word: headings, heading rows, alternative text, language and properties are real; nothing is lost; the same bytes twice."""

from __future__ import annotations

import io
import sys
import zipfile
from dataclasses import replace
from datetime import date

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from writers.hostile_paper import hostile_paper, said_in
from writers.office import pages_of
from writers.pdf_reader import page_words, right_edge, words_of
from writers.sample_paper import easy_paper, row, sample_paper, table

from masa_lint.blocks.paper import Layout, Paper, Theme
from masa_lint.blocks.tree import Card, Cards, Code, Definitions, Entry, Items, Paragraph, Picture, Section
from masa_lint.blocks.words import keep, link, words
from masa_lint.writers.drawings import UndrawableError
from masa_lint.writers.pdf_writer import write_pdf
from masa_lint.writers.word_writer import write_word
from masa_lint.writers.write import MissingExtraError

A4_WIDTH_PT = 595
WORDLESS = ("Spacer", "Gap", "Picture", "RowPicture")
NAMES = {"dc": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"}


@pytest.fixture(scope="module")
def word() -> bytes:
    return write_word(sample_paper())


def opened(word: bytes) -> Document:
    return docx.Document(io.BytesIO(word))


def shown(word: bytes) -> str:
    """All words, in their order, with plain spaces and hyphens."""
    written = {qn("w:noBreakHyphen"): "-", qn("w:p"): "\n", qn("w:br"): "\n"}
    found = opened(word).element.body.iter(qn("w:t"), *written)
    return " ".join("".join(written.get(element.tag) or element.text or "" for element in found).split())


def with_blocks(*blocks: object, paper: Paper | None = None) -> bytes:
    return write_word(replace(paper or sample_paper(), blocks=blocks))


def test_headings_are_headings(word: bytes) -> None:
    styled = [(one.style.name, one.text) for one in opened(word).paragraphs]
    assert ("Title", "Exampleshire: what the plan shows") in styled
    assert ("Heading 1", "1 Who is in charge") in styled
    assert ("Heading 2", "1.1 How they meet") in styled
    assert ("Heading 1 not in contents", "Your notes") in styled


def test_the_contents_are_a_field_with_its_entries_in_it_and_ask_nobody_to_update_them(word: bytes) -> None:
    document = opened(word)
    assert [one.text for one in document.paragraphs if one.style.name.startswith("toc")] == [
        "1 Who is in charge",
        "1.1 How they meet",
        "2 Requirements",
        "3 Money",
    ]
    xml = document.element.xml
    assert r'TOC \o "1-2" \h \z' in xml
    assert xml.count('fldCharType="begin"') == xml.count('fldCharType="end"') == 1
    assert "updateFields" not in document.settings.element.xml
    assert 'w:dirty="' not in xml


def test_every_link_inside_leads_to_a_bookmark(word: bytes) -> None:
    body = opened(word).element.body
    marks = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    inside = {one.get(qn("w:anchor")) for one in body.iter(qn("w:hyperlink"))} - {None}
    assert len(inside) == 5
    assert inside <= set(marks)
    assert len(marks) == len(set(marks))


def test_links_outside_are_real_and_lead_only_where_they_may(word: bytes) -> None:
    def addresses(word: bytes) -> list[str]:
        return [one.target_ref for one in opened(word).part.rels.values() if one.is_external]

    assert addresses(word) == ["tel:01632960123", "https://plan.exampleshire.example/"]
    other = with_blocks(Paragraph(words(link("nowhere", "#no-such-place"), link(" run", "javascript:alert(1)"))))
    assert "nowhere run" in shown(other)
    assert addresses(other) == []


def test_a_tables_heading_row_repeats_and_no_row_is_split() -> None:
    (found,) = opened(with_blocks(table(60))).tables
    rows = found._tbl.tr_lst
    assert [bool(one.trPr.xpath("w:tblHeader")) for one in rows] == [True, *[False] * 60]
    assert all(one.trPr.xpath("w:cantSplit") for one in rows)
    assert found._tbl.tblPr.xpath("w:tblCaption/@w:val") == ["Who pays"]
    assert all("Pays each year" in page for page in page_words(pages_of(with_blocks(table(60)))))


def test_a_picture_has_the_words_that_stand_for_it_or_is_marked_as_decoration() -> None:
    drawn = opened(write_word(easy_paper())).element.body.iter(f"{{{NAMES['dc']}}}docPr")
    found = [(one.get("descr"), "decorative" in docx.oxml.xmlchemy.serialize_for_reading(one)) for one in drawn]
    assert found == [*[("", True)] * 15, ("Map of Exampleshire", False)]


def test_the_language_and_the_properties_are_those_of_the_partnership(word: bytes) -> None:
    document = opened(word)
    assert 'w:lang w:val="en-GB"' in document.styles.element.xml
    properties = document.core_properties
    assert properties.title == "Check of published arrangements: Exampleshire"
    assert properties.subject == "A made-up report."
    assert properties.author == properties.last_modified_by == "Exampleshire Safeguarding Children Partnership"
    assert properties.language == "en-GB"
    assert properties.keywords == "masa-lint-facts:0f3c9a"
    assert properties.created.date() == properties.modified.date() == date(2026, 3, 2)


def test_the_first_font_is_ours_is_in_the_file_and_falls_back_to_arial(word: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(word)) as parts:
        styles, fonts = parts.read("word/styles.xml").decode(), parts.read("word/fontTable.xml").decode()
        theme, names = parts.read("word/theme/theme1.xml").decode(), parts.namelist()
    assert 'w:ascii="Atkinson Hyperlegible Next"' in styles
    assert '<w:altName w:val="Arial"/>' in fonts
    assert 'latin typeface="Atkinson Hyperlegible Next"' in theme
    assert "word/fonts/font1.odttf" in names
    assert b"AtkinsonHyperlegibleNext" in pages_of(word)


def test_an_easy_read_is_large_open_and_to_the_left() -> None:
    for theme, half_points in ((Theme(size_pt=12.0), 32), (Theme(size_pt=18.0), 36)):
        styles = opened(write_word(replace(easy_paper(), theme=theme))).styles
        normal = styles["Normal"]
        assert normal.font.size.pt * 2 == half_points
        assert normal.paragraph_format.line_spacing == 1.5
        assert normal.element.xpath("w:pPr/w:jc/@w:val") == ["left"]
        worded = [style for style in styles.element.xpath("w:style[w:rPr/w:sz]") if style.styleId not in WORDLESS]
        assert min(int(style.xpath("w:rPr/w:sz/@w:val")[0]) for style in worded) >= 28


def test_rows_of_an_easy_read_are_a_table_whose_rows_cannot_split() -> None:
    document = opened(write_word(easy_paper()))
    assert [len(one.rows) for one in document.tables] == [3, 13]
    for one in document.tables:
        assert len(one.columns) == 2
        assert not one._tbl.xpath(".//w:tblHeader | .//w:tblBorders")
        assert all(row.trPr.xpath("w:cantSplit") for row in one._tbl.tr_lst)


def test_five_rows_and_their_heading_fit_on_a_page() -> None:
    five = Section("Where we work", tuple(row(f"Row {n}") for n in range(5)), "where", "1", new_page=True)
    long_band = replace(easy_paper(), band="Not the partnership's own document: someone's reading of a published plan")
    for page in (page_words(write(replace(long_band, blocks=(five,))))[1] for write in (write_pdf, _printed)):
        assert all(f"Row {n}" in page for n in range(5))


def _printed(paper: Paper) -> bytes:
    return pages_of(write_word(paper))


def test_what_is_kept_is_not_split_over_two_lines() -> None:
    document = opened(with_blocks(Paragraph(words("On ", keep("2 March 2026"), " or ", keep("1-2")))))
    xml = document.element.body.xml
    assert "2\u00a0March\u00a02026" in xml
    assert "<w:noBreakHyphen/>" in xml
    assert document.paragraphs[-1].text == "On 2\u00a0March\u00a02026 or 1-2"


def test_no_word_of_an_easy_read_is_split_at_its_hyphen() -> None:
    xml = opened(with_blocks(row("We work in Exam-ple-shire."), paper=easy_paper())).element.body.xml
    assert xml.count("<w:noBreakHyphen/>") == 2


def test_a_card_is_kept_together() -> None:
    lines = tuple(Paragraph(words(f"Line {n}")) for n in range(4))
    document = opened(with_blocks(Cards((Card("Title", lines, note="must"),))))
    kept = [
        one.paragraph_format.keep_with_next or one.style.paragraph_format.keep_with_next for one in document.paragraphs
    ]
    assert [bool(one) for one in kept[2:]] == [True, True, True, True, True, False]


def test_lists_number_anew_and_nest() -> None:
    def item(text: str) -> tuple[Paragraph]:
        return (Paragraph(words(text)),)

    ordered = Items((item("one"), item("two")), ordered=True)
    pages = words_of(pages_of(with_blocks(ordered, Paragraph(words("between")), ordered)))
    assert pages.count("1. one 2. two") == 2


def test_the_band_and_the_pages_number_are_on_every_page() -> None:
    for number, page in enumerate(pages := page_words(pages_of(write_word(easy_paper()))), 1):
        assert "DRAFT" in page
        assert f"Page {number} of {len(pages)}" in page
    assert "What is safeguarding?" not in pages[1]


def test_the_same_paper_gives_the_same_bytes(word: bytes) -> None:
    assert write_word(sample_paper()) == word
    with zipfile.ZipFile(io.BytesIO(word)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("layout", Layout)
def test_hostile_text_is_text_in_the_file_and_on_the_pages(layout: Layout) -> None:
    paper = hostile_paper(layout)
    word = write_word(paper)
    pages = pages_of(word)
    read = shown(word).replace("\u00a0", " ").replace(" ", "")
    printed = words_of(pages).replace("\u2011", "-").replace(" ", "")
    for text in said_in(replace(paper, band="")):
        assert text.replace(" ", "") in read
    for text in said_in(paper):
        assert text.replace(" ", "") in printed
    assert right_edge(pages) < A4_WIDTH_PT - 28


def test_a_long_word_loses_nothing() -> None:
    word = "Llanfair" * 30
    blocks = (Paragraph(words(word)), Code(word), row(word), Section(word, (), "a"), Cards((Card(word, ()),)))
    pages = pages_of(with_blocks(*blocks))
    assert words_of(pages).replace(" ", "").count(word) >= 5
    term = pages_of(with_blocks(Definitions((Entry(words(word), ()),))))
    assert word in words_of(term).replace(" ", "")
    assert right_edge(pages) < A4_WIDTH_PT - 28


def test_a_broken_picture_is_named() -> None:
    for picture in (
        Picture("plan", svg="<svg><unclosed"),
        Picture("plan", png=b"GIF89a"),
        Picture("plan", png=b"\x89PNG"),
    ):
        with pytest.raises(UndrawableError, match='"plan"'):
            with_blocks(picture)


def test_without_python_docx_the_error_says_what_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'masa-lint\[docx\]'"):
        write_word(sample_paper())


def test_without_typst_a_paper_with_pictures_says_what_to_run_and_one_without_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    assert with_blocks(Paragraph(words("No picture")))
    fresh = Picture("fresh", svg='<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 7"/>')
    with pytest.raises(MissingExtraError, match=r"pictures.*pip install 'masa-lint\[docx\]'"):
        with_blocks(fresh)
