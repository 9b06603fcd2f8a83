"""The page for who signs: short, without codes and names, and honest on what it leaves to the report."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from engine.test_decisions import BY, PLAN, decide
from reporters.hostile import NAME, TEXT
from reports.compliance.reported import EXAMPLES, FEW_TOPICS, SAMPLE, YEARLY, of_file, of_text
from reports.paper_text import lines_of, paper_text, section
from sound_plan import SOUND
from syrupy.assertion import SnapshotAssertion

from masa_lint.engine.decisions import read_decisions
from masa_lint.engine.people import people_of
from masa_lint.engine.verdict import verdict_text
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.summary import compose_summary
from masa_lint.writers.write import PaperFormat, write_paper

ALL = (*EXAMPLES, SAMPLE, "hostile", "yearly")
LONG = f"The {'Very Long Named ' * 8}Exampleshire Safeguarding Children Partnership"
CODES = "AGY001 AGY002 AGY003 AGY005 AGY006 AGY007 EDU001 EDU002 EDU003 EDU004 EDU005 TRN001".split()
EXCEPTION = """\
  - rule: {code}
    reason: The list is being agreed with the districts this year
    accepted_by: {{meeting: Executive, date: 1 June 2026, minute: "4.2", post: Chair}}
    until: 31 March 2027
"""
FULL = "\n".join(
    (
        "kind: arrangement",
        "this_file: transcript",
        f"transcript: {{read_by: {LONG}, read_on: 22 November 2026}}",
        f"partnership: {{name: {LONG}}}",
        "publication: {agreed_on: February 2025, date: March 2025}",
        "review: {frequency: every year, next: March 2028}",
        "safeguarding_partners:",
        *(f"  - {{role: {LONG} {number}, organisation: Body, votes: yes}}" for number in range(6)),
        "promises:",
        *(f"  - {{what: {LONG} {number}, by: May 2026}}" for number in range(6)),
        "exceptions:",
        *(EXCEPTION.format(code=code) for code in CODES),
    )
)
"""More of everything than there is room for, and nothing short."""


def checked_of(name: str) -> Checked:
    texts = {"hostile": (TEXT, NAME), "yearly": (YEARLY, "yearly-report.yaml")}
    return of_text(*texts[name]) if name in texts else of_file(name)


@pytest.mark.parametrize("name", ALL)
def test_it_has_no_codes_keys_or_lines(name: str) -> None:
    told = "\n".join(lines_of(compose_summary(checked_of(name)).blocks))
    assert re.findall(r"\b[A-Z]{3}\d{3}\b|\bline \d+|\w+\[\d\]|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b", told) == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_names_no_person(name: str) -> None:
    checked = checked_of(name)
    told = paper_text(compose_summary(checked))
    assert [person for _, person in people_of(checked.document) if person in told] == []


@pytest.mark.parametrize("name", [*ALL, "full"])
def test_it_is_one_page_of_a4(name: str) -> None:
    checked = of_text(FULL) if name == "full" else checked_of(name)
    with pikepdf.open(BytesIO(write_paper(compose_summary(checked), PaperFormat.PDF))) as pdf:
        assert len(pdf.pages) == 1


def test_of_many_accepted_gaps_the_rest_is_counted() -> None:
    told = "\n".join(lines_of(section(compose_summary(of_text(FULL)), "accepts").blocks))
    assert "Accepted as gaps until 31 March 2027: The relevant agencies are named; " in told
    assert "; and 4 more." in told


@pytest.mark.parametrize("name", ALL)
def test_it_gives_the_verdict_after_the_edition(name: str) -> None:
    checked = checked_of(name)
    told = list(lines_of(compose_summary(checked).blocks))
    assert told[1:3] == [checked.run.pack.edition.notice, verdict_text(checked.one)]


def test_a_gap_in_the_law_comes_first_and_says_whether_it_is_being_mended() -> None:
    gap = SOUND.replace("practice_reviews:", "old_reviews:")
    mended = f"{gap}mending:\n  - {{rule: REV001, what: Write it down, who: Partnership manager, by: 30 April 2027}}\n"
    for text, said in (
        (gap, "The law asks, it is not shown, and nothing says that it is being mended: {title}."),
        (
            mended,
            "The law asks, and it is not shown: {title}. "
            "Being mended: Write it down, Partnership manager, by 30 April 2027.",
        ),
    ):
        told = "\n".join(lines_of(section(compose_summary(of_text(text)), "accepts").blocks))
        law = said.format(title="Practice reviews are commissioned and published")
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
    assert 2 <= len(told) <= 5
    assert re.fullmatch(r"- \d+ more, in the report\.", told[-1])


def test_a_public_one_does_not_say_who_decided(tmp_path: Path) -> None:
    assert decide(tmp_path) == ""
    checked = of_text(PLAN, decisions=read_decisions(tmp_path / "plan.yaml"), public=True)
    told = paper_text(compose_summary(checked))
    assert not any(part in told for part in BY.split(", "))


def test_a_file_that_cannot_be_read_is_no_page_to_sign() -> None:
    told = paper_text(compose_summary(of_text("kind: arrangement\ntraining: 'no end\n")))
    assert "Nothing of this file could be read, so nothing was checked." in told
    assert "Law:" not in told


def test_the_page_of_an_example(snapshot: SnapshotAssertion) -> None:
    assert paper_text(compose_summary(of_file(SAMPLE, pack=FEW_TOPICS))) == snapshot
