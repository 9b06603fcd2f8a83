"""The page for who signs: short, without codes and names, and honest on what it leaves to the report."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from engine.test_decisions import BY, PLAN, decide
from reporters.hostile import NAME, TEXT
from reports.compliance.reported import EXAMPLES, SAMPLE, of_file, of_text
from reports.paper_text import lines_of, paper_text, section
from sound_plan import SOUND
from syrupy.assertion import SnapshotAssertion

from masa_lint.engine.decisions import read_decisions
from masa_lint.engine.people import people_of
from masa_lint.engine.verdict import verdict_text
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.summary import compose_summary

ALL = (*EXAMPLES, SAMPLE, "hostile")
MOST_LINES = 60
"""About what a page of A4 holds in 12 point type, headings and spaces included."""
LETTERS_IN_A_LINE = 88


def checked_of(name: str) -> Checked:
    return of_text(TEXT, NAME) if name == "hostile" else of_file(name)


@pytest.mark.parametrize("name", ALL)
def test_it_has_no_codes_keys_or_lines(name: str) -> None:
    told = "\n".join(lines_of(compose_summary(checked_of(name)).blocks))
    assert re.findall(r"\b[A-Z]{3}\d{3}\b|\bline \d+|\w+\[\d\]|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b", told) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_names_no_person(name: str) -> None:
    checked = checked_of(name)
    told = paper_text(compose_summary(checked))
    assert [person for _, person in people_of(checked.document) if person in told] == []


@pytest.mark.parametrize("name", ALL)
def test_it_is_one_page_by_its_lines(name: str) -> None:
    lines = list(lines_of(compose_summary(checked_of(name)).blocks))
    assert sum(1 + len(line) // LETTERS_IN_A_LINE for line in lines) <= MOST_LINES - 12


@pytest.mark.parametrize("name", ALL)
def test_it_gives_the_verdict_after_the_edition(name: str) -> None:
    checked = checked_of(name)
    told = list(lines_of(compose_summary(checked).blocks))
    assert told[:2] == [checked.run.pack.edition.notice, verdict_text(checked.one)]


def test_a_gap_in_the_law_comes_first_and_says_whether_it_is_being_mended() -> None:
    gap = SOUND.replace("practice_reviews:", "old_reviews:")
    mended = f"{gap}mending:\n  - {{rule: REV001, what: Write it down, who: Partnership manager, by: 30 April 2027}}\n"
    for text, tail in (
        (gap, "Nothing says that it is being mended."),
        (mended, "Being mended: Write it down, Partnership manager, by 30 April 2027."),
    ):
        told = "\n".join(lines_of(section(compose_summary(of_text(text)), "accepts").blocks))
        law = f"The law asks, and it is not shown: Practice reviews are commissioned and published. {tail}"
        assert law in told
        assert told.index(law) < told.index("Not shown: ")


def test_an_accepted_gap_is_told_with_its_end() -> None:
    told = "\n".join(lines_of(section(compose_summary(checked_of("hostile")), "accepts").blocks))
    assert "Accepted as a gap until 31 March 2027: The relevant agencies are named." in told


def test_a_missing_safety_number_is_told_before_all_else() -> None:
    first, *_ = lines_of(section(compose_summary(of_text(SOUND)), "accepts").blocks)
    assert first.startswith("- For safety: ")


def test_where_there_is_more_than_room_the_rest_is_counted() -> None:
    told = list(lines_of(section(compose_summary(of_file("examples/stoke.yaml")), "questions").blocks))
    assert len(told) == 4
    assert re.fullmatch(r"- \d+ more, in the report\.", told[-1])


def test_a_public_one_does_not_say_who_decided(tmp_path: Path) -> None:
    assert decide(tmp_path) == ""
    checked = of_text(PLAN, decisions=read_decisions(tmp_path / "plan.yaml"), public=True)
    told = paper_text(compose_summary(checked))
    assert not any(part in told for part in BY.split(", "))


def test_a_file_that_cannot_be_read_is_no_page_to_sign() -> None:
    told = paper_text(compose_summary(of_text("kind: arrangement\ntraining: 'no end\n")))
    assert "Nothing of this file could be read, so nothing was checked." in told
    assert "Read by" not in told


def test_the_page_of_an_example(snapshot: SnapshotAssertion) -> None:
    assert paper_text(compose_summary(of_file("docs/exampleshire.yaml"))) == snapshot
