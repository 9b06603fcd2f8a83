"""HTML: real headings, tables and links; nothing fetched, nothing run; any text comes back as it went in."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writers.sample_paper import BARS, PHONE, easy_paper, row, said, sample_paper, table

from masa_lint.blocks.paper import Layout, Paper, Theme
from masa_lint.blocks.tree import (
    Card,
    CardFilter,
    Cards,
    Cell,
    Chart,
    Choice,
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
    Style,
    Table,
    WriteSpace,
)
from masa_lint.blocks.words import Run, Tag, keep, link, strong, words
from masa_lint.writers.html_writer import write_fragment, write_html
from masa_lint.writers.printable import printable

MARK = "a" * 32


class Read(HTMLParser):
    """A page as a parser reads it: its elements, and the words in them."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self._in_sheet = False
        self.sheet = ""
        self.feed(html.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self._in_sheet = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._in_sheet = self._in_sheet and tag != "style"

    def handle_data(self, data: str) -> None:
        if self._in_sheet:
            self.sheet += data
        else:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def meta(self, name: str) -> str | None:
        found = [one["content"] for one in self.all("meta") if one.get("name", one.get("http-equiv")) == name]
        return found[0] if found else None


def read(paper: Paper) -> Read:
    return Read(write_html(paper))


def with_blocks(*blocks: object, paper: Paper | None = None) -> Read:
    return read(replace(paper or sample_paper(), blocks=blocks))


def test_headings_follow_the_depth_of_sections_under_one_first_heading() -> None:
    html = write_html(sample_paper()).decode()
    assert re.findall(r"<(h\d)[^>]*>(.*?)</h\d>", html)[:6] == [
        ("h1", "Exampleshire: what the plan shows"),
        ("h2", "What this check cannot tell you"),
        ("h2", "Contents"),
        ("h2", '<span class="number">1 </span>Who is in charge'),
        ("h3", '<span class="number">1.1 </span>How they meet'),
        ("h2", '<span class="number">2 </span>Requirements'),
    ]


def test_the_head_says_whose_it_is_and_which_facts_it_came_from() -> None:
    page = read(replace(sample_paper(), fingerprint=MARK))
    assert page.all("html") == [{"lang": "en-GB"}]
    assert page.meta("author") == "Exampleshire Safeguarding Children Partnership"
    assert page.meta("description") == "A made-up report."
    assert page.meta("masa-lint-facts") == MARK
    assert page.meta("robots") is None
    assert read(replace(sample_paper(), public=False)).meta("robots") == "noindex"


def test_the_policy_lets_in_this_one_style_sheet_and_nothing_from_outside() -> None:
    page = read(sample_paper())
    digest = base64.b64encode(sha256(page.sheet.encode()).digest()).decode()
    assert page.meta("Content-Security-Policy") == (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    assert "url(http" not in page.sheet
    assert "@import" not in page.sheet
    assert not any("style" in attributes for _, attributes in page.elements)
    assert not page.all("script") + page.all("link") + page.all("iframe") + page.all("object")
    assert all(one["src"].startswith("data:image/") for one in page.all("img"))


def test_links_lead_where_they_say_or_are_no_links() -> None:
    line = words(
        link("a script", "javascript:alert(1)"),
        link("a place that is not there", "#nowhere"),
        link("the plan", "https://plan.exampleshire.example/"),
        keep("01632 960 123", "tel:01632960123"),
        link("a place", "#a-place"),
    )
    page = with_blocks(Paragraph(line), Section("A place", (said("Here."),), "a-place"))
    assert [one["href"] for one in page.all("a")][1:] == [
        "https://plan.exampleshire.example/",
        "tel:01632960123",
        "#a-place",
    ]
    assert "a script" in page.text
    assert "a place that is not there" in page.text


@pytest.mark.parametrize("anchor", ["with space", "page-main", "Ŵyr/%41", 'a"><b>'])
def test_a_place_with_an_awkward_name_has_one_id_and_links_find_it(anchor: str) -> None:
    from urllib.parse import unquote

    twice = (Section("One", (said("x"),), anchor), Section("Two", (said("y"),), anchor))
    page = with_blocks(Contents(), *twice)
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    (target,) = {unquote(one["href"][1:]) for one in page.all("a")[1:]}
    assert target in ids
    assert not re.search(r"\s", target)
    assert target != "page-main"


def test_places_whose_names_come_to_the_same_stay_two() -> None:
    page = with_blocks(Contents(), Section("One", (said("x"),), "a b"), Section("Two", (said("y"),), "a-b"))
    assert [one["id"] for one in page.all("section")] == ["a-b", "a-b_"]
    assert [one["href"] for one in page.all("a")[1:]] == ["#a-b", "#a-b_"]


def test_a_table_has_a_caption_and_headings_for_columns_and_rows() -> None:
    page = with_blocks(table(2))
    assert "Who pays" in page.text
    assert [one["scope"] for one in page.all("th")] == ["col", "col", "col", "row", "row"]
    assert [one["class"] for one in page.all("td") if "class" in one] == ["numbers", "numbers"]


def test_a_table_can_be_reached_with_the_keyboard_only_where_a_phone_makes_it_scroll() -> None:
    narrow = Table("Two", (Column("A"), Column("B")), ((Cell(words("one")), Cell(words("two"))),))
    assert not [one for _, one in with_blocks(narrow).elements if one.get("tabindex") == "0"]
    wide = replace(narrow, columns=tuple(Column(f"Organisation{n}") for n in range(4)))
    (box,) = [one for _, one in with_blocks(wide).elements if one.get("tabindex") == "0"]
    assert box["aria-labelledby"].startswith("page-table")


def test_a_tag_has_a_word_for_everyone_and_a_shape_for_the_eye() -> None:
    html = write_html(replace(sample_paper(), blocks=(Paragraph((Tag("Needs review", "?"),)),))).decode()
    assert '<span class="tag plain nb short"><span aria-hidden="true">?</span> Needs review</span>' in html


def test_a_row_has_its_picture_first_and_says_where_its_words_come_from() -> None:
    html = write_html(easy_paper()).decode()
    first = html[html.index('<div class="row"') :]
    assert first.index("<img") < first.index("<p")
    assert first.startswith('<div class="row" data-fact="plain">')
    assert '<div class="row gap" data-fact="plain">' in html
    assert '<a href="tel:01632960123" class="nb short">01632 960 123</a>' in html


def test_a_picture_without_words_is_decoration_and_one_with_words_says_them() -> None:
    page = with_blocks(Picture("phone", PHONE), Picture("map", PHONE, alt="Map of Exampleshire"), Picture("none"))
    assert [one["alt"] for one in page.all("img")] == ["", "Map of Exampleshire"]
    held = base64.b64decode(page.all("img")[0]["src"].partition(",")[2])
    assert held.decode() == PHONE


def test_a_chart_of_shapes_and_words_is_drawn_in_the_page() -> None:
    page = with_blocks(Chart(BARS, table(1)))
    (drawing,) = page.all("svg")
    assert drawing["aria-hidden"] == "true"
    assert "Council ✓" in page.text


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<image href="https://evil.example/x.png"/>',
        '<rect onload="alert(1)"/>',
        '<rect style="fill:red"/>',
        '<rect fill="url(https://evil.example/x)"/>',
        '<a href="https://evil.example/"><text>x</text></a>',
        "<foreignObject><p>x</p></foreignObject>",
        "<rect>",
        "&unknown;",
    ],
)
def test_a_chart_that_holds_more_is_shut_into_a_picture(inside: str) -> None:
    page = with_blocks(Chart(BARS.replace("<rect", f"{inside}<rect", 1), table(1)))
    assert not page.all("svg")
    assert len(page.all("img")) == 1


def test_lines_of_a_file_keep_their_indents() -> None:
    html = write_html(replace(sample_paper(), blocks=(Code("\na:\n\tb: <c>\n"),))).decode()
    assert "<pre><code>\na:\n    b: &lt;c&gt;\n</code></pre>" in html


def test_cards_can_be_chosen_by_kind_and_the_style_sheet_never_holds_the_kinds_name() -> None:
    kind = 'zebra"]){}*{display:none}</style><script>'
    cards = Cards((Card("A gap", (), kind=kind, anchor="a"), Card("Met", (), kind="met", anchor="b")))
    choices = (Choice(kind, "Not met", 1), Choice("met", "Met", 1))
    page = with_blocks(CardFilter("Show", choices), Section("Cards", (cards,), "cards"))
    assert [one["data-kind"] for _, one in page.elements if "data-kind" in one] == ["k1", "k2"]
    assert "All, 2" in page.text
    assert "zebra" not in page.sheet
    assert not page.all("script")


def test_what_the_paper_sets_of_its_looks_stays_inside_the_style_sheet() -> None:
    hostile = 'x"}*{display:none}</style><script>alert(1)</script>\\'
    paper = replace(sample_paper(), theme=Theme("red;}", 12.0, hostile), band=hostile, publisher=hostile)
    page = read(paper)
    assert not page.all("script")
    assert "display:none}<" not in page.sheet
    assert "--accent:#1d3f72" in page.sheet
    assert "alert(1)" not in page.sheet
    assert page.sheet.count("{") == page.sheet.count("}")


def test_a_colour_too_faint_for_words_is_not_taken() -> None:
    assert "--accent:#1d3f72" in read(replace(sample_paper(), theme=Theme("#8899aa"))).sheet
    assert "--accent:#5a1e6e" in read(replace(sample_paper(), theme=Theme("#5a1e6e"))).sheet


def test_nothing_in_an_easy_layout_is_small() -> None:
    sheet = read(replace(easy_paper(), theme=Theme(size_pt=9))).sheet
    assert "--size:16pt" in sheet
    assert "--small:0.875rem" in sheet


def test_the_band_stands_at_the_top_the_bottom_and_on_printed_pages() -> None:
    page = read(easy_paper())
    assert [one for _, one in page.elements if one.get("class") == "band"] == [{"class": "band"}] * 2
    assert '@top-center{content:"DRAFT"}' in page.sheet


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert write_html(sample_paper()) == write_html(sample_paper())


def test_a_page_is_small() -> None:
    assert len(write_html(sample_paper())) < 80_000


def test_a_fragment_has_the_blocks_and_nothing_of_a_pages_own() -> None:
    page = Read(write_fragment(easy_paper()))
    names = {name for name, _ in page.elements}
    assert not names & {"html", "head", "body", "style", "title", "h1", "main", "meta"}
    assert page.elements[0] == ("div", {"class": "easy", "lang": "en-GB"})
    assert page.text.startswith("DRAFT")
    assert "If you are worried about a child" in page.text


def everywhere(text: str, layout: Layout) -> Paper:
    """A paper with a text in every place that words can stand."""
    line = words(
        text, strong(text), Run(text, code=True), keep(text), link(text, "https://x.example/"), Tag(text, text)
    )
    one = (Paragraph(line, Style.LEAD, text, (text,)),)
    cells = (Cell(line, (text,)), Cell(line))
    tabled = Table(text, (Column(text), Column(text, numbers=True)), (cells,), anchor=text)
    blocks = (
        Contents(text),
        CardFilter(text, (Choice(text, text, 1),)),
        Section(
            text,
            (
                Items((one,), anchor=text),
                Definitions((Entry(line, one, text),)),
                tabled,
                Picture("x", PHONE, alt=text),
                PictureRow(Picture("x", PHONE), one, label=text, facts=(text,)),
                Chart(BARS, tabled),
                Notice(text, one),
                Code(text, text),
                Cards((Card(text, one, Tag(text, text), text, text, text),)),
                WriteSpace(text, 1),
            ),
            text,
            text,
        ),
    )
    return Paper(text, blocks, text, sample_paper().made_on, text, text, text, layout, Theme(font=text), MARK, text)


@given(st.text(min_size=1).filter(lambda text: printable(text).strip()), st.sampled_from(Layout))
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back_as_it_went_in_and_makes_no_element(text: str, layout: Layout) -> None:
    got, plain = read(everywhere(text, layout)), read(everywhere("QQQ", layout))
    assert got.text == " ".join(plain.text.replace("QQQ", printable(text)).split())
    # A box for a wide table is a section, and a path may be broken at its joints.
    loose = {"span", "section", "div", "wbr"}
    assert [name for name, _ in got.elements if name not in loose] == [
        name for name, _ in plain.elements if name not in loose
    ]
    assert {key for _, attributes in got.elements for key in attributes} <= {
        *(key for _, attributes in plain.elements for key in attributes),
        "tabindex",
        "aria-labelledby",
    }
    assert [one["alt"] for one in got.all("img")].count(printable(text)) == 1


def test_control_and_direction_characters_do_not_reach_the_page() -> None:
    html = write_html(replace(sample_paper(), blocks=(said("be\x00fore \u202eevil\u202c \x1b[31m\ufffe\ud800"),)))
    assert "before evil [31m" in html.decode()
    assert not re.search("[\x00\x1b\u202e\ufffe]", html.decode())


def test_an_easy_layout_splits_no_word_at_its_hyphen() -> None:
    html = write_html(replace(easy_paper(), blocks=(row("We work in Stoke-on-Trent."),))).decode()
    assert '<span class="nb short">Stoke-on-Trent.</span>' in html


def test_an_address_goes_on_in_the_next_line_only_at_its_joints() -> None:
    html = write_html(replace(sample_paper(), blocks=(said("safeguarding.exampleshire.example, 12.30pm"),))).decode()
    assert "<p>safeguarding.<wbr>exampleshire.<wbr>example, 12.30pm</p>" in html
