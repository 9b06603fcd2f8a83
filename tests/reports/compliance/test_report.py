"""The compliance report as a tree: what stands in it, in what order, and what must not stand in it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from engine.test_decisions import BECAUSE, BY, PLAN, decide
from reporters.hostile import NAME, TEXT
from reports.compliance.reported import EXAMPLES, FEW_TOPICS, SAMPLE, YEARLY, of_file, of_text
from reports.paper_text import anchors_of, cards_of, lines_of, links_of, paper_text, section
from sound_plan import SOUND
from syrupy.assertion import SnapshotAssertion
from tests_day import DAY

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Block, Chart, Code, Definitions, Paragraph, Section, Table, WriteSpace
from masa_lint.blocks.words import Tone, text_of
from masa_lint.engine.decision import Decided
from masa_lint.engine.decisions import read_decisions
from masa_lint.engine.known_gaps import Known, known_of
from masa_lint.engine.news import compared, news
from masa_lint.engine.outcome import Status
from masa_lint.engine.people import people_of
from masa_lint.engine.verdict import LIMITS, verdict_text
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.compose import compose_report
from masa_lint.reports.compliance.excerpt import MOST_WORDS
from masa_lint.reports.compliance.statuses import TAGS

ALL = (*EXAMPLES, SAMPLE, "hostile", "yearly")
ORDER = (
    "fix-first", "dates", "counts", "who-is-who", "money", "requirements", "disagreements", "advice", "file",
    "questions", "left-out-for-children", "accepted", "method",
)  # fmt: skip


@cache
def checked_of(name: str) -> Checked:
    texts = {"hostile": (TEXT, NAME), "yearly": (YEARLY, "yearly-report.yaml")}
    return of_text(*texts[name]) if name in texts else of_file(name)


@cache
def report_of(name: str) -> Paper:
    return compose_report(checked_of(name))


@pytest.mark.parametrize("name", ALL)
def test_every_requirement_has_exactly_one_card_with_its_status(name: str) -> None:
    cards = Counter((card.anchor, card.kind) for card in cards_of(report_of(name)))
    assert cards == Counter((one.requirement.id, str(one.status)) for one in checked_of(name).one.results)
    assert set(cards.values()) == {1}


@pytest.mark.parametrize("name", ALL)
def test_every_finding_is_told(name: str) -> None:
    text = paper_text(report_of(name))
    assert [one.message for one in checked_of(name).one.findings if one.message not in text] == []


@pytest.mark.parametrize("name", ALL)
def test_the_six_counts_add_up_in_every_column(name: str) -> None:
    (table,) = [
        block for block in walk(report_of(name).blocks) if isinstance(block, Table) and block.anchor == "six-counts"
    ]
    numbers = [[int(text_of(cell.words)) for cell in row[1:]] for row in table.rows]
    *counts, together = numbers
    assert len(counts) == len(Status)
    assert [sum(column) for column in zip(*counts, strict=True)] == together
    assert all(sum(row[:-1]) == row[-1] for row in numbers)
    assert together[-1] == len(checked_of(name).one.results)


@pytest.mark.parametrize("name", ALL)
def test_the_law_column_counts_what_the_verdict_counts_as_law(name: str) -> None:
    table = next(
        block for block in walk(report_of(name).blocks) if isinstance(block, Table) and block.anchor == "six-counts"
    )
    law = {text_of(row[0].words): int(text_of(row[1].words)) for row in table.rows[:-1]}
    said = re.match(r"Law: (\d+) of (\d+) shown", verdict_text(checked_of(name).one))
    assert said is not None
    assert law["Met on paper"] == int(said[1])
    assert sum(law.values()) == int(said[2])


@pytest.mark.parametrize("name", ALL)
def test_the_sections_stand_in_their_order_and_none_is_empty(name: str) -> None:
    sections = [block for block in report_of(name).blocks if isinstance(block, Section)]
    there = [one.anchor for one in sections]
    assert there == [anchor for anchor in ORDER if anchor in there]
    assert {"counts", "requirements", "method"} <= set(there)
    assert all(list(lines_of(one.blocks)) for one in sections)


@pytest.mark.parametrize("name", ALL)
def test_the_verdict_stands_after_the_edition_and_before_all_sections(name: str) -> None:
    checked, paper = checked_of(name), report_of(name)
    first = [text_of(block.words) for block in paper.blocks[:4] if isinstance(block, Paragraph)]
    assert first[1:3] == [checked.run.pack.edition.notice, verdict_text(checked.one)]
    counts = checked.one.counts
    assert paper.title.endswith(f"({counts[Status.NOT_MET]} not shown, {counts[Status.NEEDS_REVIEW]} to decide)")
    assert LIMITS in " ".join(list(lines_of(paper.blocks))[:8])


@pytest.mark.parametrize("name", ALL)
def test_every_link_inside_the_page_lands_and_no_two_places_share_a_name(name: str) -> None:
    anchors = anchors_of(report_of(name))
    assert [anchor for anchor, count in Counter(anchors).items() if count > 1] == []
    inside = {link[1:] for link in links_of(report_of(name)) if link.startswith("#")}
    assert len(inside) > 3
    assert inside - set(anchors) == set()


@pytest.mark.parametrize("name", EXAMPLES)
def test_people_are_named_in_the_evidence_only(name: str) -> None:
    names = {person for _, person in people_of(checked_of(name).document)}
    assert len(names) > 1
    paper = report_of(name)
    text = "\n".join([paper.title, *_without_evidence(paper.blocks)])
    assert [person for person in names if person in text] == []
    assert any(person in paper_text(paper) for person in names)


def _without_evidence(blocks: tuple[Block, ...]) -> list[str]:
    """Every line but those that show the file's own words: places, evidence, and who is who."""
    evidence = {id(inner) for block in walk(blocks) for inner in _evidence(block)}
    told = [block for block in walk(blocks) if id(block) not in evidence]
    return [text_of(block.words) for block in told if isinstance(block, Paragraph)]


def _evidence(block: Block) -> list[Block]:
    if isinstance(block, Definitions):
        shown = [entry for entry in block.entries if text_of(entry.term) in ("We looked in", "We found")]
        return [inner for entry in shown for inner in walk(entry.blocks[-1:])]
    return list(walk(block.blocks)) if isinstance(block, Section) and block.anchor == "who-is-who" else []


@pytest.mark.parametrize("name", ALL)
def test_a_card_shows_at_most_forty_words_of_a_value(name: str) -> None:
    quotes = re.findall(r"“([^”]*)”", paper_text(report_of(name)))
    assert quotes
    assert max(len(quote.split()) for quote in quotes) <= MOST_WORDS + 1


def test_a_long_value_is_cut_and_says_so() -> None:
    paper = compose_report(of_text(f"kind: arrangement\nthis_file: source\naudits: {'we read cases ' * 40}\n"))
    audits = next(card for card in cards_of(paper) if card.anchor == "arr-audits")
    (line,) = [line for line in lines_of(audits.blocks) if "we read" in line]
    assert line.count("cases") == 13
    assert line.endswith("we …”")


def test_met_shows_where_and_what_in_the_file_and_in_the_published_plan() -> None:
    cards = {card.anchor: "\n".join(lines_of(card.blocks)) for card in cards_of(report_of("examples/stoke.yaml"))}
    met = [one.requirement.id for one in checked_of("examples/stoke.yaml").one.results if one.status is Status.MET]
    assert [name for name in met if not re.search(r"\bline(s|) \d+", cards[name])] == []
    assert [name for name in met if "Published document: section “" not in cards[name]] == []


def test_not_met_says_why_it_matters_how_to_mend_it_and_who_can_answer() -> None:
    checked = checked_of("examples/stoke.yaml")
    cards = {card.anchor: "\n".join(lines_of(card.blocks)) for card in cards_of(report_of("examples/stoke.yaml"))}
    gaps = [one.requirement.id for one in checked.one.results if one.status is Status.NOT_MET]
    terms = ("We looked in:", "We found:", "Why it matters:", "To mend it:", "Who can answer:", "Link to this:")
    assert gaps
    for name in gaps:
        assert [term for term in terms if term not in cards[name]] == []


def test_a_gap_is_shown_with_the_lines_to_paste() -> None:
    paper = compose_report(of_text("kind: arrangement\nthis_file: source\ntraining: not stated\n"))
    card = next(one for one in cards_of(paper) if one.anchor == "arr-training-commissioned-delivered-monitored")
    (paste,) = [block for block in walk(card.blocks) if isinstance(block, Code)]
    assert paste.text.startswith("training:\n")
    assert "FILL IN" in paste.text


def test_a_verb_and_a_reference_that_were_not_seen_say_so() -> None:
    notes = Counter(card.note for card in cards_of(report_of(SAMPLE)))
    assert notes["Should (verb not seen in print)"] > 10
    assert notes["Must"] == 4
    assert notes["Must, a duty on conduct"] == 1
    assert "(reference not seen in print)" in paper_text(report_of(SAMPLE))


def test_statuses_are_words_with_shapes_of_their_own() -> None:
    assert len({tag.word for tag in TAGS.values()}) == len({tag.shape for tag in TAGS.values()}) == len(Status)
    assert all(len(tag.shape) == 1 for tag in TAGS.values())
    assert [status for status, tag in TAGS.items() if tag.tone is Tone.GAP] == [Status.NOT_MET]


@pytest.mark.parametrize("name", ALL)
def test_no_word_promises_too_much(name: str) -> None:
    text = re.sub("“[^”]*”", "", paper_text(report_of(name))).casefold()
    assert re.findall(r"\b(compliant|compliance|score|grade|pass rate|percent|outstanding)\b|%(?!0a)", text) == []


def test_every_question_has_a_place_to_write() -> None:
    checked = checked_of("examples/stoke.yaml")
    asked = {one.message for one in checked.one.findings if one.status is Status.NEEDS_REVIEW}
    sheet = section(report_of("examples/stoke.yaml"), "questions")
    assert sheet.new_page
    assert sum(isinstance(block, WriteSpace) for block in walk(sheet.blocks)) == len(asked)


def test_what_could_identify_a_child_is_nowhere() -> None:
    text = SOUND.replace("The front door weighs", "Child born on 3 May 2019, NHS number 943 476 5919, weighs")
    told = paper_text(compose_report(of_text(text)))
    assert "943 476 5919" not in told
    assert "could-identify-a-child" in told


def test_a_decision_is_told_with_who_decided_and_in_a_public_report_without(tmp_path: Path) -> None:
    assert decide(tmp_path) == ""
    assert decide(tmp_path, "arr-scrutiny-objective-critical-friend", Decided.LEAVE_OPEN) == ""
    decisions = read_decisions(tmp_path / "plan.yaml")
    name, _, post = BY.partition(", ")
    full, public = (paper_text(compose_report(of_text(PLAN, decisions=decisions, public=one))) for one in (False, True))
    assert full.count(BY) == 2
    assert f"({post})" in full
    assert name not in public
    assert f"({post})" not in public
    assert public.count(BECAUSE) == full.count(BECAUSE) > 3


def test_a_lapsed_decision_is_told_of_in_a_report_that_is_not_public(tmp_path: Path) -> None:
    assert decide(tmp_path) == ""
    changed = PLAN.replace("Assistant Chief Constable", "Chief Superintendent")
    decisions = read_decisions(tmp_path / "plan.yaml")
    full, public = (
        paper_text(compose_report(of_text(changed, decisions=decisions, public=one))) for one in (False, True)
    )
    assert "decision-lapsed" in full
    assert "decision-lapsed" not in public
    assert BY.partition(",")[0] not in public


def test_an_accepted_gap_is_told_with_reason_meeting_and_end() -> None:
    paper = report_of("hostile")
    gaps = "\n".join(lines_of(section(paper, "accepted-gaps").blocks))
    assert "Accepted until 31 March 2027. The list is being agreed with the district councils this year" in gaps
    assert "Accepted by: Executive, 1 June 2026, minute 4.2." in gaps


def test_a_must_that_is_being_mended_says_what_who_and_by_when() -> None:
    text = SOUND.replace("practice_reviews:", "old_reviews:") + (
        "mending:\n  - {rule: REV001, what: Write the process down., who: Partnership manager, by: 30 April 2027}\n"
    )
    card = next(one for one in cards_of(compose_report(of_text(text))) if one.anchor == "arr-lcspr-commission-publish")
    told = "\n".join(lines_of(card.blocks))
    assert "Being mended:\n  Write the process down, Partnership manager, by 30 April 2027." in told


def test_what_does_not_apply_shows_the_condition_and_the_fact() -> None:
    told = "\n".join(lines_of(section(report_of(SAMPLE), "not-applicable").blocks))
    assert "The condition: only where a secure establishment in the area holds anyone under 18." in told
    assert "“none”" in told


def test_known_gaps_say_what_is_new_and_what_is_lost() -> None:
    before, now = of_text(SOUND), of_text(SOUND.replace("identifying_need:", "old_need:"))
    known = known_of(before.one, DAY)
    paper = compose_report(_with_news(now, known))
    told = "\n".join(lines_of(section(paper, "changed").blocks))
    assert told.startswith("2 new findings. Met before, and not any more: How need is identified and met.")
    assert "changed" not in [block.anchor for block in compose_report(now).blocks if isinstance(block, Section)]


def _with_news(checked: Checked, known: Known) -> Checked:
    from dataclasses import replace

    return replace(checked, one=compared(checked.one, known, DAY), news=news(checked.one, known, DAY))


def test_nothing_new_is_said_so_and_never_as_passed() -> None:
    now = of_text(SOUND)
    told = "\n".join(lines_of(section(compose_report(_with_news(now, known_of(now.one, DAY))), "changed").blocks))
    assert told.startswith("Nothing new.")
    assert "passed" not in told


def test_a_file_that_cannot_be_read_says_what_to_mend_and_claims_nothing() -> None:
    paper = compose_report(of_text("kind: arrangement\ntraining: 'no end\n"))
    assert paper.title.endswith("(could not be read)")
    told = paper_text(paper)
    assert "Nothing of this file could be read, so nothing was checked." in told
    assert "To mend it: " in told
    assert "Met on paper" not in told


def test_how_it_was_checked_lets_someone_repeat_it() -> None:
    told = "\n".join(lines_of(section(report_of("examples/stoke.yaml"), "method").blocks))
    pack = load_pack()
    assert "22 November 2026" in told
    assert pack.edition.notice in told
    assert f"{len(pack.rules_of('arrangement'))}: AGY001 to AGY00" in told
    assert re.search(r"SHA-256 of its text: [0-9a-f]{64}", told)


def test_every_picture_comes_with_its_table() -> None:
    charts = [block for block in walk(report_of("examples/stoke.yaml").blocks) if isinstance(block, Chart)]
    assert len(charts) >= 3
    assert all(chart.svg.startswith("<svg") and chart.table.rows and chart.table.caption for chart in charts)


def test_the_same_document_gives_the_same_paper() -> None:
    assert compose_report(of_file(SAMPLE)) == compose_report(of_file(SAMPLE))


def test_tables_fit_a_page() -> None:
    tables = [block for name in ALL for block in walk(report_of(name).blocks) if isinstance(block, Table)]
    tables += [block.table for name in ALL for block in walk(report_of(name).blocks) if isinstance(block, Chart)]
    assert max(len(table.columns) for table in tables) <= 5


def test_a_whole_report_of_a_small_plan(snapshot: SnapshotAssertion) -> None:
    """Of a few topics only, so that a rule that is added elsewhere leaves it as it is."""
    assert paper_text(compose_report(of_text(SOUND, pack=FEW_TOPICS))) == snapshot
