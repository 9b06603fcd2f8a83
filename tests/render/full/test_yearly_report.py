"""The yearly report as people read it."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from render.full.paper_text import anchors, lines_of, text

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Block, Chart, Notice, Paragraph, Section, Table
from masa_lint.blocks.words import Run, text_of
from masa_lint.documents.load import load_bytes
from masa_lint.documents.small_counts import FEWER
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.full.compose import compose_full
from masa_lint.render.full.links import full_links
from masa_lint.render.settings import Look

FILE = Path(__file__).parents[3] / "examples" / "exampleshire" / "yearly-report.yaml"
TEXT = FILE.read_text(encoding="utf-8")
DAY = date(2026, 11, 22)


@cache
def report(text: str = TEXT, look: Look | None = None) -> Paper:
    return compose_full(load_bytes(text.encode(), "report.yaml"), load_pack(), DAY, look or Look())


def chapter_of(paper: Paper, title: str) -> Section:
    return next(block for block in paper.blocks if isinstance(block, Section) and block.title == title)


def text_under(chapter: Section) -> str:
    return "\n".join(text_of(one.words) for one in walk((chapter,)) if isinstance(one, Paragraph))


def blocks(kind: type[Block], paper: Paper) -> list[Block]:
    return [block for block in walk(paper.blocks) if isinstance(block, kind)]


def titles(paper: Paper) -> list[str]:
    return [block.title for block in paper.blocks if isinstance(block, Section)]


def test_contacts_come_first_and_signatures_last() -> None:
    there = titles(report())
    assert there[0] == "If you are worried about a child"
    assert there[1] == "The year in short"
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


def test_the_statement_has_a_chapter_of_its_own_and_keeps_its_lists() -> None:
    said = "text: |\n      Two things:\n      - neglect\n      - fathers"
    changed = re.sub(r"text: I have seen better.*", lambda _: said, TEXT)
    chapter = chapter_of(report(changed), "The scrutineer’s own statement")
    notice = next(one for one in walk((chapter,)) if isinstance(one, Notice))
    lines = [text_of(one.words) for one in notice.blocks if isinstance(one, Paragraph)]
    assert lines == ["Two things:", "- neglect", "- fathers"]


def test_without_a_statement_nobody_is_said_to_have_made_one() -> None:
    start, end = TEXT.index("  statement:\n"), TEXT.index("  themes:")
    without = text(report(TEXT[:start] + TEXT[end:]))
    assert "scrutineer’s own words" not in without
    none = text(report(TEXT[:start] + "  statement: none\n" + TEXT[end:]))
    assert "The scrutineer gave no statement of their own." in none
    assert "scrutineer’s own words" not in none


def test_the_summary_says_what_the_report_covers_what_changed_and_what_is_not_done() -> None:
    said = text_under(chapter_of(report(), "The year in short"))
    assert "This report is about 1 April 2025 to 31 March 2026." in said
    assert "Exampleshire Council; Exampleshire and Otherton Integrated Care Board; Exampleshire Police" in said
    assert "Families wait 6 days for help where they waited 19. (Exampleshire Council)" in said
    assert "Neglect: little progress. Half of the school nurse posts stood empty until January." in said
    assert "Fill the school nurse posts: under way. Four of nine stood empty until January." in said
    assert "Train a lead in every school" not in said
    assert "Harm outside the home: " not in said


def test_what_changed_is_counted_where_there_is_too_much_of_it() -> None:
    more = "".join(f"    - {{what_we_did: Work {number}, what_changed: Change {number}}}\n" for number in range(9))
    changed = TEXT.replace("  impact:\n    - what_we_did: Courses", f"  impact:\n{more}    - what_we_did: Courses")
    assert changed != TEXT
    said = text_under(chapter_of(report(changed), "The year in short"))
    assert "Change 2" in said
    assert "Change 3" not in said
    assert "9 more changes are told in the chapters below." in said


def test_every_link_into_the_report_leads_somewhere() -> None:
    paper = report()
    links = {
        part.link[1:] for line in lines_of(paper) for part in line if isinstance(part, Run) and part.link[:1] == "#"
    }
    assert len(links) > 8
    assert links <= set(anchors(paper.blocks))


def test_a_link_from_the_compliance_report_passes_over_the_summary() -> None:
    document = load_bytes(TEXT.encode(), "report.yaml")
    link = full_links(report(), document, "yearly-report.html")
    for place in (("priorities", 0, "why"), ("priorities", 0, "state"), ("partner_work", 0, "organisation")):
        assert "#priorities-name-neglect" in link(place) or "#partner-work-role" in link(place)
    assert link(("last_years_actions", 1, "state")) == "yearly-report.html#last-years-actions"


@pytest.mark.parametrize(
    ("key", "after", "title", "said"),
    [
        ("recommendations", "last_years_actions", "Recommendations of reviews", "No review made a recommendation."),
        (
            "feedback",
            "funding",
            "What children and families told us",
            "No feedback came from children or families.",
        ),
    ],
)
def test_a_stated_none_is_a_sentence_under_the_chapter_itself(key: str, after: str, title: str, said: str) -> None:
    start, end = TEXT.index(f"\n{key}:") + 1, TEXT.index(f"\n{after}:") + 1
    chapter = chapter_of(report(f"{TEXT[:start]}{key}: none\n{TEXT[end:]}"), title)
    assert [text_of(one.words) for one in chapter.blocks if isinstance(one, Paragraph)] == [said]
    assert len(chapter.blocks) == 1


def test_chapters_without_facts_are_named_only_where_gaps_are_asked_for() -> None:
    start, end = TEXT.index("updates:"), TEXT.index("restraint_reviews:")
    bare = TEXT[:start] + TEXT[end:]
    asked = chapter_of(report(bare, Look(gaps=True)), "What this report does not yet say")
    assert "The report states nothing for these chapters:" in text_under(asked)
    assert "What changes next" in text_under(asked)
    assert "What changes next" not in text(report(bare))


@pytest.mark.parametrize(("said", "number"), [("", "01632 960 001"), ("contacts: not stated\n", "")])
def test_the_numbers_of_the_linked_plan_stand_where_the_report_has_none(said: str, number: str) -> None:
    start, end = TEXT.index("contacts:"), TEXT.index("arrangement:\n")
    beside = load_bytes((TEXT[:start] + said + TEXT[end:]).encode(), "report.yaml", FILE)
    paper = compose_full(beside, load_pack(), DAY, Look())
    chapter = text_under(chapter_of(paper, "If you are worried about a child"))
    assert (number or "This report does not say whom else to call.") in chapter
    assert ("from the arrangements" in chapter) == bool(number)


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


def test_small_counts_of_incidents_and_reviews_are_not_told() -> None:
    few = TEXT.replace('notified: "7"', 'notified: "2"').replace('rapid_reviews: "6"', "rapid_reviews: three")
    assert few.count("three\n") > TEXT.count("three\n")
    said = text_under(chapter_of(report(few), "Serious incidents, and what was learned")).casefold().splitlines()
    assert said.count(FEWER) == 2
    assert not {"2", "three"} & set(said)


def test_how_far_the_work_has_come_is_counted() -> None:
    told = text(report())
    assert "3 priorities of the year: 2 on track, 1 little progress." in told
    assert "2 actions of last year’s report: 1 done, 1 under way." in told


def test_a_state_in_other_words_is_not_called_silence_and_one_without_a_name_is_not_left_out() -> None:
    changed = TEXT.replace(
        "    state: on_track\n    progress: Every", "    state: Behind schedule\n    progress: Every"
    )
    changed = changed.replace("  - name: Children in custody\n    state: on_track", "  - state: no_progress")
    changed = changed.replace("{what: Train a lead in every school, state: done}", "Train a lead in every school")
    told = text(report(changed))
    assert "3 priorities of the year: 1 little progress, 1 no progress, 1 told in other words." in told
    assert "2 actions of last year’s report: 1 under way, 1 not stated." in told
    assert "Not stated: no progress." in told


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
