"""PDF: tagged, titled, in English, with bookmarks; nothing lost and nothing run; the same bytes twice."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from writers.hostile_paper import hostile_paper, said_in
from writers.pdf_reader import lines_of, links_of, opened, page_words, right_edge, tags, words_of
from writers.sample_paper import easy_paper, row, sample_paper, table

from masa_lint.blocks.paper import Layout
from masa_lint.blocks.tree import Card, Cards, Code, Paragraph, Picture, Section
from masa_lint.blocks.words import link, words
from masa_lint.writers.drawings import UndrawableError
from masa_lint.writers.pdf_writer import write_pdf
from masa_lint.writers.write import MissingExtraError

A4_WIDTH_PT = 595


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return write_pdf(sample_paper())


def test_a_screen_reader_is_told_that_it_is_tagged_and_in_which_language(pdf: bytes) -> None:
    with opened(pdf) as file:
        assert bool(file.Root.MarkInfo.Marked)
        assert str(file.Root.Lang) == "en-GB"
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)


def test_the_properties_name_the_partnership_and_carry_the_mark_of_the_facts(pdf: bytes) -> None:
    file = opened(pdf)
    meta = file.open_metadata()
    assert meta["pdfuaid:part"] == "1"
    assert meta["dc:title"] == "Check of published arrangements: Exampleshire"
    assert meta["dc:creator"] == ["Exampleshire Safeguarding Children Partnership"]
    assert str(file.docinfo.Keywords) == "masa-lint-facts:0f3c9a"
    assert str(file.docinfo.CreationDate).startswith("D:20260302000000")


def test_bookmarks_lead_to_the_sections(pdf: bytes) -> None:
    with opened(pdf) as file, file.open_outline() as outline:
        assert [item.title for item in outline.root][:2] == ["1 Who is in charge", "2 Requirements"]
        assert [item.title for item in outline.root[0].children] == ["1.1 How they meet"]


def test_headings_stand_under_each_other_in_order(pdf: bytes) -> None:
    levels = [int(tag.kind[1:]) for tag in tags(pdf) if tag.kind in ("H1", "H2", "H3", "H4")]
    assert levels[:5] == [1, 2, 2, 3, 2]
    assert levels.count(1) == 1


def test_a_picture_that_says_something_has_its_words_and_decoration_is_no_figure() -> None:
    figures = [tag.alt for tag in tags(write_pdf(easy_paper())) if tag.kind == "Figure"]
    assert figures == ["Map of Exampleshire"]


def test_a_tables_heading_row_is_tagged_and_stands_on_every_page() -> None:
    pdf = write_pdf(replace(sample_paper(), blocks=(table(90),)))
    assert [tag.kind for tag in tags(pdf)].count("TH") == 3
    pages = page_words(pdf)
    assert len(pages) > 1
    assert all("Pays each year" in page for page in pages)


def test_every_page_has_the_band_and_its_number() -> None:
    for number, page in enumerate(pages := page_words(write_pdf(easy_paper())), 1):
        assert "DRAFT" in page
        assert f"Page {number} of {len(pages)}" in page


def test_the_contents_give_the_page_of_a_section(pdf: bytes) -> None:
    assert "3 Money" in page_words(pdf)[2]
    listed = page_words(pdf)[0].split("3 Money", 1)[1].split("1 Who is in charge")[0]
    assert listed.strip(" .\u2060") == "3"


def test_links_lead_only_where_they_may(pdf: bytes) -> None:
    assert [link for link in links_of(pdf) if link != "#"] == ["tel:01632960123", "https://plan.exampleshire.example/"]
    assert "#" in links_of(pdf)
    blocks = (Paragraph(words(link("nowhere", "#no-such-place"), link(" run", "javascript:alert(1)"))),)
    other = write_pdf(replace(sample_paper(), blocks=blocks))
    assert "nowhere run" in words_of(other)
    assert links_of(other) == []


def test_the_same_paper_gives_the_same_bytes(pdf: bytes) -> None:
    assert write_pdf(sample_paper()) == pdf


def test_no_row_of_an_easy_read_is_split_and_the_worried_page_stands_alone() -> None:
    pages = page_words(write_pdf(easy_paper()))
    assert "Call the police on 999." in pages[1]
    assert "What is safeguarding?" not in pages[1]
    assert all(page.count("Safeguarding means") == page.count("An official name") for page in pages)


def test_no_word_of_an_easy_read_is_split_at_its_hyphen() -> None:
    for letters in range(20):
        line = words("word " * 10 + "x" * letters + " Exam-ple-shire")
        assert "Exam-ple-shire" in lines_of(write_pdf(replace(easy_paper(), blocks=(Paragraph(line),))))


@pytest.mark.parametrize("layout", Layout)
def test_hostile_text_is_text(layout: Layout) -> None:
    paper = hostile_paper(layout)
    shown = words_of(write_pdf(paper)).replace(" ", "")
    for text in said_in(paper):
        assert text.replace(" ", "") in shown, text


def test_a_letter_that_no_font_has_is_spelled_out() -> None:
    shown = words_of(write_pdf(replace(sample_paper(), blocks=(Paragraph(words("Ring 🛟 or 漢")),))))
    assert "Ring [ring buoy] or [cjk unified ideograph-6f22]" in shown


def test_a_long_word_stays_on_the_page_and_loses_nothing() -> None:
    word = "Llanfair" * 60
    blocks = (Paragraph(words(word)), Code(word), row(word), Section(word, (), "a"), Cards((Card(word, ()),)))
    pdf = write_pdf(replace(sample_paper(), blocks=blocks))
    assert words_of(pdf).replace(" ", "").count(word) >= 4
    assert right_edge(pdf) < A4_WIDTH_PT - 28


def test_a_card_that_fits_on_no_page_loses_nothing() -> None:
    lines = tuple(Paragraph(words(f"Sentence number {n} of the card.")) for n in range(200))
    shown = words_of(write_pdf(replace(sample_paper(), blocks=(Cards((Card("Long", lines),)),))))
    assert all(f"Sentence number {n} of the card." in shown for n in range(200))


def test_a_broken_picture_is_named() -> None:
    broken = replace(sample_paper(), blocks=(Picture("family", png=b"GIF89a", alt="A family"),))
    with pytest.raises(UndrawableError, match='"family"'):
        write_pdf(broken)
    with pytest.raises(UndrawableError, match='"plan"'):
        write_pdf(replace(sample_paper(), blocks=(Picture("plan", svg="<svg><unclosed", alt="x"),)))


def test_without_typst_the_error_says_what_to_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'masa-lint\[pdf\]'"):
        write_pdf(sample_paper())
