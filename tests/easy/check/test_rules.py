"""Each rule of the checker fails what it is against, and lets pass the same said easily."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest
from easy.check.sentences import FAIL_AND_PASS
from hypothesis import example, given
from hypothesis import strategies as st

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import Contents, Paragraph, Picture, PictureRow, Section
from masa_lint.blocks.words import strong, words
from masa_lint.documents.load import load_bytes, load_path
from masa_lint.easy.check.facts import NO_FACTS, Facts, facts_in
from masa_lint.easy.check.read_html import read_html
from masa_lint.easy.check.read_paper import read_paper
from masa_lint.easy.check.read_text import read_text
from masa_lint.easy.check.reading import Reading, RowRead, SectionRead, Sentence
from masa_lint.easy.check.rule import EasyFinding, Level
from masa_lint.easy.check.rules import RULES, rule_named
from masa_lint.easy.check.run import easy_findings
from masa_lint.easy.check.split import sentences
from masa_lint.easy.check.syllables import syllables
from masa_lint.easy.glossary import glossary
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.settings import Look
from masa_lint.render.versions import Version, compose

DAY = date(2026, 11, 26)
EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.yaml"))
SEEN_ELSEWHERE = {"EZR002", "EZR008", "EZR011", "EZR012", "EZR020", "EZR026", "EZR028", "EZR050", "EZR051", "EZR052",
                  "EZR060", "EZR061", "EZR062", "EZR063", "EZR070", "EZR071", "EZR072", "EZR073", "EZR075", "EZR090"}  # fmt: skip
"""Rules on more than a sentence: tests below have them by name."""


def row(*said: str, bold: tuple[str, ...] = (), name: str = "r", **more: object) -> RowRead:
    lines = tuple(
        Sentence(one, tuple(word for word in bold if word in one)) for text in said for one in sentences(text)
    )
    return RowRead(name, lines, **more)  # type: ignore[arg-type]


def reading(*rows: RowRead, **more: object) -> Reading:
    return Reading("x.html", "x", (SectionRead("If you are worried", rows),), "Made by us, checked in 2026", **more)  # type: ignore[arg-type]


def codes(read: Reading, facts: Facts = NO_FACTS) -> set[str]:
    return {one.rule.code for one in easy_findings(read, facts) if one.level is not Level.INFORMATION}


def only(code: str, read: Reading, facts: Facts = NO_FACTS) -> EasyFinding:
    (found,) = [one for one in easy_findings(read, facts) if one.rule.code == code]
    return found


@pytest.mark.parametrize(("code", "fails", "passes"), FAIL_AND_PASS)
def test_a_sentence_that_fails_a_rule_and_one_that_passes(code: str, fails: str, passes: str) -> None:
    assert code in codes(reading(row(fails)))
    assert code not in codes(reading(row(passes)))


def test_every_rule_has_a_sentence_or_a_test_of_its_own() -> None:
    assert {code for code, _, _ in FAIL_AND_PASS} | SEEN_ELSEWHERE == set(RULES)


@pytest.mark.parametrize(("number", "level"), [(12, None), (13, Level.WARNING), (15, Level.WARNING), (16, Level.ERROR)])
def test_a_sentence_is_long_from_13_words_and_too_long_from_16(number: int, level: Level | None) -> None:
    told = [one.level for one in easy_findings(reading(row("we " * number))) if one.rule.code == "EZR001"]
    assert told == ([level] if level else [])


def test_an_official_name_an_address_and_a_telephone_number_count_as_one_word() -> None:
    name = "Exampleshire and Otherton Integrated Care Board Partnership of the North and the South"
    facts = Facts(names=(name,), phones=frozenset({"01632960001"}), known=True)
    said = f"Call {name} on 01632 960 001 or at https://exampleshire.example/a-long-address now."
    assert not codes(reading(row(said)), facts) & {"EZR001", "EZR003", "EZR021"}


def test_a_long_sentence_is_told_where_to_split() -> None:
    said = "We meet 2 times each year and talk about what went well and what went wrong."
    assert only("EZR001", reading(row(said))).try_ == "split after “year”"


def test_long_sentences_on_average() -> None:
    assert only("EZR002", reading(row("we " * 11 + "."), row("we " * 12 + "."))).level is Level.ERROR


def test_rows_and_sections_that_are_too_long() -> None:
    assert only("EZR008", reading(row("We go.", "We go.", "We go.", "We go."))).level is Level.ERROR
    assert only("EZR011", reading(row("we " * 13, "we " * 13))).level is Level.ERROR
    assert only("EZR012", reading(*(row("We go.") for _ in range(9)))).level is Level.ERROR
    assert only("EZR063", reading(*(row("we " * 10) for _ in range(125)))).level is Level.ERROR


def test_a_hard_word_is_bold_and_explained_where_it_first_stands() -> None:
    said = "Early help means help when a problem is small."
    assert "EZR020" not in codes(reading(row(said, bold=("Early help",))))
    assert "EZR020" in codes(reading(row(said)))
    assert "EZR020" in codes(reading(row("You can get early help.", bold=("early help",))))


def test_one_thing_with_two_names() -> None:
    assert only("EZR026", reading(row("Ask the council."), row("Ask the local authority."))).level is Level.WARNING


def test_he_and_she_are_told_only_beside_a_persons_name() -> None:
    facts = Facts(people=("Ash Oak",), known=True)
    assert "EZR028" in codes(reading(row("Ash Oak leads.", "He is here.")), facts)
    assert "EZR028" not in codes(reading(row("A child can say what he or she thinks.")), facts)


def test_a_row_has_one_picture_before_its_words() -> None:
    assert "EZR050" in codes(reading(row("We go."), pictured=True))
    assert "EZR050" in codes(reading(row("We go.", pictures=(("a", True), ("b", True))), pictured=True))
    assert "EZR051" in codes(reading(row("We go.", pictures=(("a", False),)), pictured=True))
    assert "EZR050" not in codes(reading(row("We go.", pictures=(("a", True),)), pictured=True))


def test_one_picture_for_two_ideas_but_for_what_is_not_yet_said() -> None:
    twice = (row("We go.", pictures=(("a", True),)), row("We stop.", pictures=(("a", True),)))
    gaps = (row("We go.", pictures=(("a", True),), gap=True), row("We stop.", pictures=(("a", True),), gap=True))
    assert "EZR052" in codes(reading(*twice, pictured=True))
    assert "EZR052" not in codes(reading(*gaps, pictured=True))


def test_a_row_says_where_it_comes_from() -> None:
    assert "EZR073" in codes(reading(row("We go.", facts=())))
    assert "EZR073" not in codes(reading(row("We go.", facts=("plain",))))


@pytest.mark.parametrize(
    "css",
    ["p{font-size:10pt}", "p{text-align:justify}", "p{font-style:italic}", "p{text-transform:uppercase}",
     "p{hyphens:auto}", "p{line-height:1.1}", "p{font:12px/1.5 Arial}"],
)  # fmt: skip
def test_looks_that_make_reading_hard(css: str) -> None:
    assert "EZR060" in codes(reading(row("We go."), css=css))


def test_looks_that_are_fine() -> None:
    css = "html{font:16pt/1.5 Arial;text-align:left;color:#0b0c0c;background:#fff}.row{break-inside:avoid}"
    fine = reading(row("We go.", pictures=(("a", True),)), css=css, pictured=True)
    assert not codes(fine) & {"EZR060", "EZR061", "EZR062"}


def test_pale_words_and_rows_that_may_be_split() -> None:
    read = reading(row("We go.", pictures=(("a", True),)), css="p{color:#777777;background:#ffffff}", pictured=True)
    assert {"EZR061", "EZR062"} <= codes(read)


def test_help_stands_in_the_first_three_sections() -> None:
    sections = [SectionRead(title, (row("We go."),)) for title in ("A", "B", "C", "If you are worried")]
    assert "EZR070" in codes(Reading("x", "x", tuple(sections)))
    assert "EZR070" not in codes(Reading("x", "x", tuple(sections[1:])))


def test_contents_date_maker_and_checker_are_looked_for() -> None:
    found = easy_findings(Reading("x", "x", (SectionRead("A", (row("We go."),)),), contents=False, page_numbers=False))
    assert len([one for one in found if one.rule.code == "EZR071"]) == 5


def test_numbers_dates_and_addresses_that_are_not_those_of_the_plan() -> None:
    plan = load_bytes(
        b"kind: arrangement\ncontacts: {complaints: {phone: 01632 960001, email: tell@plan.example}}\n"
        b"publication: {url: 'https://www.plan.example/plan/'}\nreview: {next: 3 March 2027}\n",
        "p",
    )
    facts = facts_in(plan)
    assert "EZR072" in codes(reading(row("Call 01632 960 002.")), facts)
    assert "EZR072" in codes(reading(row("We look again by 4 March 2027.")), facts)
    wrong = reading(row("Email us at told@plan.example."), row("Read it at plan.example/old."))
    assert [(one.level, one.message) for one in easy_findings(wrong, facts) if one.rule.code == "EZR072"] == [
        (Level.ERROR, "“told@plan.example” is no address of the plan."),
        (Level.WARNING, "“plan.example/old” is no address of the plan."),
    ]
    right = row(
        "Call 01632 960 001.", "We look again by 3 March 2027.", "Email Tell@plan.example or plan.example/plan."
    )
    assert "EZR072" not in codes(reading(right), facts)
    assert "EZR075" in codes(reading(right), facts)


def test_a_formula_is_for_information_and_says_what_it_cannot_tell() -> None:
    found = only("EZR090", reading(row("We go.")))
    assert found.level is Level.INFORMATION
    assert "does not tell you if people understand" in found.message


def test_the_glossary_is_held_to_the_same_limits() -> None:
    rows = [row(one.easy, bold=one.forms, name=one.term) for one in glossary()]
    sections = tuple(SectionRead("If you are worried", (one,)) for one in rows)
    found = easy_findings(Reading("x", "x", sections, "Our group checked this"))
    errors = [f"{one.row}: {one.message}" for one in found if one.level is Level.ERROR and one.rule.code != "EZR020"]
    assert len(rows) > 40
    assert errors == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("version", [Version.EASY_READ, Version.CHILDREN])
def test_what_is_made_of_the_examples_has_no_error(path: Path, version: Version) -> None:
    document = load_path(path, path.name)
    paper = compose(version, document, load_pack(), DAY, Look(draft=True))
    assert isinstance(paper, Paper)
    found = easy_findings(read_paper(paper), facts_in(document))
    assert [one.message for one in found if one.level is Level.ERROR] == []
    assert any(True for _ in read_paper(paper).rows())


def test_a_paper_a_page_and_a_text_are_read_alike() -> None:
    sentences_ = (Paragraph(words(strong("Early help"), " means help early."), facts=("plain",)),)
    rows = (PictureRow(Picture("hand"), sentences_, facts=("plain",)),)
    paper = Paper("T", (Contents(), Section("Help", rows, "help")), "P", DAY, layout=Layout.EASY)
    page = """<title>T</title><nav class="contents"><a href="#help">Help</a></nav><section><h2 id="help">Help</h2>
        <div class="row" data-fact="plain"><img src="hand.svg"><div><p><strong>Early help</strong>
        means help early.</p></div></div></section>"""
    text = "# Help\n\n**Early help** means help early.\n"
    read = [read_paper(paper), read_html(page, "x.html"), read_text(text, "x.txt")]
    said = [[(section.title, one.text, one.bold) for section, _, one in each.sentences()] for each in read]
    assert said[0] == said[1] == said[2] == [("Help", "Early help means help early.", ("Early help",))]
    assert [each.pictured for each in read] == [True, True, False]
    assert [row.pictures for _, row in read[1].rows()] == [(("hand.svg", True),)]
    assert [row.facts for _, row in read[1].rows()] == [("plain",)]
    assert read[1].contents is True


def test_italics_and_underlining_of_a_page_are_seen_but_a_link_is_not_underlining() -> None:
    assert "EZR060" in codes(read_html("<h2>A</h2><p>We <em>go</em>.</p>", "x.html"))
    assert "EZR060" not in codes(read_html("<h2>A</h2><p>We <a href='tel:999'>go</a>.</p>", "x.html"))


def test_pictures_within_a_page_are_told_apart_by_all_they_hold() -> None:
    first = "data:image/svg+xml," + 300 * "x"
    page = '<h2>A</h2><div class="row"><img src="{}"><p>We go.</p></div><div class="row"><img src="{}"><p>We sit.</p></div>'
    assert "EZR052" not in codes(read_html(page.format(first + "1", first + "2"), "x.html"))
    told = only("EZR052", read_html(page.format(first, first), "x.html"))
    assert told.message == "One picture stands beside two ideas on one page."


def test_a_number_of_a_page_that_no_link_dials_is_told() -> None:
    with_link = "<h2>A</h2><p>Call <a href='tel:01632960001'>01632 960 001</a>.</p>"
    assert "EZR045" not in codes(read_html(with_link, "x.html"))
    assert "EZR045" in codes(read_html("<h2>A</h2><p>Call 01632 960 001.</p>", "x.html"))


@pytest.mark.parametrize(
    ("word", "number"),
    [("the", 1), ("safe", 1), ("police", 2), ("council", 2), ("worried", 2), ("area", 3), ("helped", 1),
     ("wanted", 2), ("family", 3), ("together", 3), ("information", 4), ("places", 2), ("agencies", 3), ("going", 2)],
)  # fmt: skip
def test_syllables(word: str, number: int) -> None:
    assert syllables(word) == number


def test_sentences_end_where_readers_end_them() -> None:
    said = "Call Dr. Oak at 8.30am. It is free! Is it? £1.2 million is there. e.g. this one"
    assert sentences(dedent(said)) == [
        "Call Dr. Oak at 8.30am.",
        "It is free!",
        "Is it?",
        "£1.2 million is there. e.g. this one",
    ]


def test_a_rule_is_known_by_code_and_by_name() -> None:
    assert rule_named("ezr001") is rule_named("long-sentence") is RULES["EZR001"]
    assert len({one.name for one in RULES.values()}) == len(RULES)


@given(st.text(max_size=400) | st.text("<>![]-/ia0 =\"'&;#?", max_size=60))
@example("<![0")
@example("<![if !supportLists]>One.<![endif]>")
@example("<![CDATA[")
def test_no_text_makes_the_checker_stop(text: str) -> None:
    for read in (read_text(text, "x"), read_html(text, "x"), read_html(f"<h2>A</h2><div class=row><p>{text}", "x")):
        easy_findings(read)
