"""Every block, plain and hostile, in both layouts, as a browser, two validators and a printer meet it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pages.browser import PHONE, open_page
from pages.usable import faults, split
from pages.validators import invalid
from writers.hostile_paper import hostile_paper, said_in
from writers.pdf_reader import page_words, tags
from writers.sample_paper import easy_paper, row, sample_paper

from masa_lint.blocks.paper import Layout, Theme
from masa_lint.blocks.tree import Card, CardFilter, Cards, Choice, Column, Items, Paragraph, Section, Table
from masa_lint.blocks.words import keep, link, words
from masa_lint.writers.html_writer import write_html

PAPERS = {
    "sample": sample_paper(),
    "easy": easy_paper(),
    "large": replace(easy_paper(), theme=Theme(size_pt=18)),
    "hostile": hostile_paper(),
    "hostile-easy": hostile_paper(Layout.EASY),
}
SHOWN = "return [...document.querySelectorAll('.card')].filter(one => one.getClientRects().length).map(one => one.id)"


@pytest.mark.parametrize("name", PAPERS)
def test_a_page_is_usable(name: str) -> None:
    assert faults(write_html(PAPERS[name])) == []


def test_pages_are_valid(tmp_path: Path) -> None:
    assert invalid({name: write_html(paper) for name, paper in PAPERS.items()}, tmp_path) == []


@pytest.mark.parametrize("layout", Layout)
def test_all_hostile_text_is_there_as_text(layout: Layout) -> None:
    paper = hostile_paper(layout)
    page = open_page(write_html(paper))
    text = " ".join(page.ask("return document.body.textContent").split())
    assert [said for said in said_in(paper) if " ".join(said.split()) not in text] == []
    assert page.ask("return document.querySelectorAll('script, iframe, object, b').length") == 0
    assert page.ask("return document.title") == " ".join(paper.title.split())


def test_a_choice_shows_its_own_cards_and_paper_shows_all() -> None:
    page = open_page(write_html(replace(sample_paper(), blocks=cards())))
    for kind, shown in {"all": ["a", "b", "c"], "k1": ["a", "b"], "k2": ["c"]}.items():
        page.ask("document.getElementById(`page-show-${arguments[0]}`).click()", kind)
        assert page.ask(SHOWN) == shown
        headings = page.ask(
            "return [...document.querySelectorAll('h3')].filter(one => one.getClientRects().length).length"
        )
        assert headings == {"all": 2, "k1": 1, "k2": 1}[kind]
        with page.as_printed():
            assert page.ask(SHOWN) == ["a", "b", "c"]
        printed = " ".join(page_words(page.printed()))
        assert all(title in printed for title in ("First gap", "Second gap", "Shown here"))


def test_a_link_to_a_card_that_was_not_chosen_shows_it() -> None:
    page = open_page(write_html(replace(sample_paper(), blocks=cards())))
    page.ask("document.getElementById('page-show-k2').click()")
    page.ask("document.querySelector('a[href=\"#b\"]').click()")
    assert page.ask(SHOWN) == ["b", "c"]
    assert page.ask(
        "const box = document.getElementById('b').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight"
    )


def cards() -> tuple[object, ...]:
    said = (Paragraph(words("Some words. " * 60)),)
    gaps = (Card("First gap", said, kind="gap", anchor="a"), Card("Second gap", said, kind="gap", anchor="b"))
    met = (Card("Shown here", said, kind="met", anchor="c"),)
    topics = (Section("One", (Cards(gaps),), "one"), Section("Two", (Cards(met),), "two"))
    choice = CardFilter("Show", (Choice("gap", "Not met", 2), Choice("met", "Met", 1)))
    return (Paragraph(words(link("The second gap", "#b"))), Section("All", (choice, *topics), "all"))


def test_no_row_is_split_over_two_printed_pages() -> None:
    rows = tuple(
        row(f"Row {n} begins here.", *["It goes on for a while."] * (n % 7), f"Row {n} ends here.") for n in range(24)
    )
    pages = page_words(open_page(write_html(replace(easy_paper(), blocks=rows))).printed())
    assert len(pages) > 3
    for n in range(24):
        assert [f"Row {n} begins" in page for page in pages] == [f"Row {n} ends" in page for page in pages]


def test_every_printed_page_has_the_band_and_its_number() -> None:
    pages = page_words(open_page(write_html(easy_paper())).printed())
    assert len(pages) >= 3
    for number, page in enumerate(pages, 1):
        assert page.count("DRAFT") == 1
        assert f"Page {number} of {len(pages)}" in page


def test_the_page_for_a_worry_about_a_child_stands_alone_on_paper() -> None:
    pages = page_words(open_page(write_html(easy_paper())).printed())
    (worried,) = [page for page in pages if "01632 960 123" in page]
    assert "If you are worried about a child" in worried
    assert "What is safeguarding?" not in worried


def test_paper_says_where_links_outside_lead_and_hides_what_is_for_a_screen() -> None:
    printed = " ".join(page_words(open_page(write_html(sample_paper())).printed()))
    assert "the plan (https://plan.exampleshire.example/)" in printed
    assert "Skip to" not in printed
    assert "All, 2" not in printed


def test_a_printed_page_is_tagged() -> None:
    kinds = {one.kind for one in tags(open_page(write_html(sample_paper())).printed())}
    assert {"H1", "H2", "Table", "TH", "L"} <= kinds


def test_the_checks_find_what_is_wrong() -> None:
    bad = b"""<!DOCTYPE html><html><head><title>x</title><meta name="viewport" content="width=device-width">
    <style>.nb{white-space:normal} :focus{outline:none!important} .far{order:2} p.wide{width:400px}
    .tiny{display:inline-block;width:9px;height:9px;overflow:hidden}</style></head><body>
    <p style="color:#777">faint words</p><p class="wide">wide</p><img src="http://127.0.0.1:9/x.png">
    <p style="width:4em"><span class="nb">01632 960 123</span></p><a href="#nowhere">lost</a>
    <a class="tiny" href="#nowhere">t</a><a href="#nowhere" tabindex="3">out of turn</a></body></html>"""
    found = " ".join(faults(bad))
    for sign in ("asks for http://127.0.0.1:9", "axe: html-has-lang", "leads nowhere", "faint: 4.", "split over lines: 01632",
                 "too wide for a phone", "too wide at 400", "small target", "the tab key does not reach", "no sign where",
                 "with wide spacing"):  # fmt: skip
        assert sign in found, sign


def test_the_validators_find_what_is_wrong(tmp_path: Path) -> None:
    found = " ".join(invalid({"bad": b"<!DOCTYPE html><title>x</title><p id=a><p id=a><b><i></b></i>"}, tmp_path))
    assert "vnu: bad.html" in found
    assert "html-validate: bad.html: no-dup-id" in found


def test_dates_and_numbers_go_to_the_next_line_whole_wherever_they_stand() -> None:
    lines = [words("so " * n, keep("31 December 2027"), ", ", keep("01632 960 123"), ".") for n in range(24)]
    paper = replace(easy_paper(), blocks=(Items(tuple((Paragraph(line),) for line in lines)),))
    page = open_page(write_html(paper))
    assert split(page, ".nb") == []
    with page.wide(PHONE):
        assert split(page, ".nb") == []


def test_a_phone_shows_what_is_said_under_its_term_and_leaves_drawings_out() -> None:
    page = open_page(write_html(sample_paper()))
    below = "return document.querySelector('dd').getBoundingClientRect().top >= document.querySelector('dt').getBoundingClientRect().bottom"
    drawn = "return document.querySelector('svg').getClientRects().length > 0"
    assert (page.ask(below), page.ask(drawn)) == (False, True)
    with page.wide(PHONE):
        assert (page.ask(below), page.ask(drawn)) == (True, False)
        with page.as_printed():
            assert page.ask(drawn) is True


def test_a_phone_shows_the_whole_caption_of_a_table_that_scrolls() -> None:
    columns = tuple(Column("Partnership" * 2) for _ in range(5))
    table = Table("What has passed, and what falls due in the next twelve months", columns, ())
    page = open_page(write_html(replace(sample_paper(), blocks=(table,))))
    cut = (
        "const all = document.querySelector('caption'), words = document.createRange(); words.selectNodeContents(all); "
        "return words.getBoundingClientRect().right > all.closest('.scroll').getBoundingClientRect().right"
    )
    with page.wide(PHONE):
        assert page.ask(cut) is False
