"""A yearly report begun from what is known, as the person who writes it in August relies on it."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from program import run
from render.easy_plans import TWO_DOORS
from sound_report import SOUND_REPORT
from tests_day import DAY

from masa_lint.blocks.paper import walk
from masa_lint.blocks.tree import Paragraph, Section
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes, load_path
from masa_lint.starting.yearly.asks import sheets
from masa_lint.starting.yearly.before import Before, open_actions, year_before
from masa_lint.starting.yearly.report_file import report_file

ROOT = Path(__file__).parent.parent.parent
PLAN = ROOT / "examples" / "exampleshire" / "arrangement.yaml"


@pytest.fixture(scope="module")
def before() -> Before:
    last = load_bytes(SOUND_REPORT.encode(), "2025-26.yaml")
    return Before(2026, load_path(PLAN, PLAN.name), PLAN.name, last, "2025-26.yaml")


def test_what_is_known_is_filled_in_and_the_file_is_read_without_a_fault(before: Before) -> None:
    made = load_bytes(report_file(before, "schema.json").encode(), "new.yaml")
    assert made.problems == ()
    assert made.text_at("period") == "1 April 2026 to 31 March 2027"
    assert made.text_at("arrangement", "file") == "arrangement.yaml"
    assert made.text_at("publication", "previous", "file") == "2025-26.yaml"
    assert [made.text_at("sign_off", number, "role") for number in range(3)] == [
        "local_authority", "integrated_care_board", "police",
    ]  # fmt: skip
    assert made.text_at("funding", "contributions", 0, "year_before") == "£160,000"
    assert made.text_at("funding", "contributions", 1, "year_before") == "£100,000"
    assert made.text_at("restraint_reviews", 0, "establishment") == "HMYOI Exampleton"
    names = [made.text_at("priorities", number, "name") for number in range(4)]
    assert names == ["Neglect", "Harm outside the home", "Children in custody", ""]


def test_priorities_come_from_the_plan_and_then_from_last_years_report_each_once() -> None:
    plan = load_bytes(b'kind: arrangement\nstrategies: ["Priority: Early help", Neglect]\n', "plan.yaml")
    last = load_bytes(b"kind: yearly-report\npriorities: [Neglect, Harm online]\n", "last.yaml")
    made = load_bytes(
        report_file(Before(2026, plan, "plan.yaml", last, "last.yaml"), "schema.json").encode(), "new.yaml"
    )
    names = [made.text_at("priorities", number, "name") for number in range(4)]
    assert names == ["Early help", "Neglect", "Harm online", ""]


def test_where_areas_have_numbers_of_their_own_no_one_number_is_put_in_their_place() -> None:
    plan = load_bytes(TWO_DOORS.encode(), "plan.yaml")
    last = load_bytes(SOUND_REPORT.encode(), "last.yaml")
    before = Before(2026, plan, "plan.yaml", last, "last.yaml")
    made = load_bytes(report_file(before, "schema.json").encode(), "new.yaml")
    assert made.problems == ()
    assert made.look(("contacts", "areas", 0, "for")) == ["Exampleshire", "Northmere"]
    assert made.text_at("contacts", "areas", 1, "out_of_hours", "phone") == "01632 960221"
    assert made.text_at("contacts", "worried_about_a_child", "phone") == ""


def test_nothing_that_only_the_year_itself_can_answer_is_filled_in(before: Before) -> None:
    made = load_bytes(report_file(before, "schema.json").encode(), "new.yaml")
    for path in (
        ("effectiveness", "judgement"), ("scrutiny", "statement", "text"), ("funding", "spent"), ("publication", "date"),
        ("priorities", 3, "progress"), ("partner_work", 0, "what_they_did"), ("sign_off", 0, "date"),
    ):  # fmt: skip
        assert made.text_at(*path) == "", path


def test_last_years_actions_that_are_not_done_are_asked_after(before: Before) -> None:
    assert open_actions(before) == [
        "Name one person who keeps sight of the whole family",
        "Fill the school nurse posts",
        "All posts are filled by May 2026, and the audit is done again in October",
        "A second lead for education",
    ]


@pytest.mark.parametrize(("state", "asked"), [("dropped", False), ("done", False), ("not_started", True)])
def test_what_was_dropped_is_asked_after_no_more(before: Before, state: str, asked: bool) -> None:  # noqa: FBT001
    assert before.last is not None
    text = before.last.text.replace(
        "what: Fill the school nurse posts, state: under_way", f"what: Fill, state: {state}"
    )
    changed = replace(before, last=load_bytes(text.encode(), "last.yaml"))
    assert ("Fill" in open_actions(changed)) is asked


def test_a_first_year_has_no_year_before() -> None:
    made = load_bytes(report_file(Before(2026), "schema.json").encode(), "new.yaml")
    assert made.problems == ()
    assert "previous: none" in made.text
    assert "last_years_actions: none" in made.text


@pytest.mark.parametrize(
    "hostile", ["a: b, c}", "# not a comment", "'quoted' \"twice\"", "- x", "&a *a", "line\nbreak", "x {{y}}"]
)
def test_no_text_of_a_plan_breaks_the_file(hostile: str) -> None:
    plan = load_path(PLAN, PLAN.name)
    for path in (("partnership", "name"), ("education", "strategic", "how"), ("meetings", "leads", "frequency")):
        block = plan.look(path[:-1])
        assert isinstance(block, dict)
        kept = block[path[-1]]
        block[path[-1]] = hostile
        made = load_bytes(report_file(Before(2026, plan, PLAN.name), "schema.json").encode(), "new.yaml")
        block[path[-1]] = kept
        assert made.problems == ()
        if path[0] != "meetings":
            assert made.text_at(*path) == " ".join(hostile.split())


def test_there_is_a_sheet_for_each_contributor_with_only_its_own_questions(before: Before) -> None:
    made = {one.stem: one for one in sheets(before, DAY)}
    assert list(made) == [
        "local-authority", "integrated-care-board", "police", "finance", "training", "education", "scrutineer",
        "participation", "restraint-hmyoi-exampleton",
    ]  # fmt: skip
    said = {
        stem: " ".join(text_of(one.words) for one in walk(sheet.paper.blocks) if isinstance(one, Paragraph))
        for stem, sheet in made.items()
    }
    assert "Put two detectives into the front door" in said["police"]
    assert "Put two detectives" not in said["local-authority"]
    assert "The plan says: A panel of young people" in said["participation"]
    assert "Restraint fell by a fifth" in said["restraint-hmyoi-exampleton"]
    assert "Please answer by 30 June 2027." in said["finance"]
    assert all(any(isinstance(one, Section) for one in sheet.paper.blocks) for sheet in made.values())


TWO_COUNCILS = b"""
kind: arrangement
safeguarding_partners:
  - {role: local_authority, organisation: Westhaven Council}
  - {role: local_authority, organisation: Otherton Council}
  - {role: police, organisation: Exampleshire Police}
"""
TWO_COUNCILS_LAST = b"""
kind: yearly-report
partner_work:
  - {role: local_authority, organisation: Westhaven Council, what_they_did: Opened a family hub}
  - {role: local_authority, organisation: Otherton Council, what_they_did: Hired a school nurse}
"""


def test_each_of_two_councils_has_a_sheet_of_its_own_with_its_own_answer_of_last_year() -> None:
    last = load_bytes(TWO_COUNCILS_LAST, "last.yaml")
    before = Before(2026, load_bytes(TWO_COUNCILS, "plan.yaml"), "plan.yaml", last, "last.yaml")
    made = sheets(before, DAY)
    assert [one.stem for one in made[:3]] == [
        "local-authority-westhaven-council", "local-authority-otherton-council", "police",
    ]  # fmt: skip
    said = " ".join(text_of(one.words) for one in walk(made[1].paper.blocks) if isinstance(one, Paragraph))
    assert "Hired a school nurse" in said
    assert "Opened a family hub" not in said


def test_no_sheet_is_written_under_the_name_of_another() -> None:
    plan = b"kind: arrangement\ncustody: [{kind: YOI}, {kind: YOI}]\nsafeguarding_partners: [{role: police}, {role: police}]\n"
    stems = [one.stem for one in sheets(Before(2026, load_bytes(plan, "plan.yaml"), "plan.yaml"), DAY)]
    assert (stems[:2], stems[-2:]) == (["police", "police-2"], ["restraint", "restraint-2"])


@pytest.mark.parametrize(
    ("custody", "places"),
    [
        ("custody: [HMYOI Exampleton]", ["HMYOI Exampleton"]),
        ("custody: [{name: HMYOI Exampleton, kind: YOI, holds_under_18: yes}]", ["HMYOI Exampleton"]),
        ("custody: [{name: HMYOI Exampleton, kind: Young offender institution}]", ["HMYOI Exampleton"]),
        ("custody: [{name: Ash House, kind: A locked home, holds_under_18: yes}]", ["Ash House"]),
        ("custody: [{name: HMYOI Exampleton, holds_under_18: no}, {name: Ash House}]", ["Ash House"]),
        ("custody: [{name: Exampleton custody suite, kind: police_cells}]", []),
        ("custody: not stated", []),
        ("custody:", []),
        ("", []),
    ],
)
def test_what_the_plan_leaves_open_of_custody_is_open_in_the_report(custody: str, places: list[str]) -> None:
    before = Before(2026, load_bytes(f"kind: arrangement\n{custody}\n".encode(), "plan.yaml"), "plan.yaml")
    text = report_file(before, "schema.json")
    made = load_bytes(text.encode(), "new.yaml")
    assert "restraint_reviews:\n" in text
    assert made.problems == ()
    assert [made.text_at("restraint_reviews", number, "establishment") for number in range(len(places))] == places
    assert len([one for one in sheets(before, DAY) if one.stem.startswith("restraint")]) == len(places)


@pytest.mark.parametrize(
    "custody", ["none", "none (checked in May)", "[{name: HMYOI Exampleton, kind: YOI, holds_under_18: no}]"]
)
def test_that_no_restraint_is_reviewed_is_filled_in_only_where_the_plan_says_so(custody: str) -> None:
    before = Before(2026, load_bytes(f"kind: arrangement\ncustody: {custody}\n".encode(), "plan.yaml"), "plan.yaml")
    assert "\nrestraint_reviews: none\n" in report_file(before, "schema.json")


@pytest.mark.parametrize(("day", "year"), [("2026-08-03", 2025), ("2026-04-01", 2025), ("2026-03-31", 2024)])
def test_the_report_is_for_the_last_whole_financial_year(day: str, year: int) -> None:
    from datetime import date

    assert year_before(date.fromisoformat(day)) == year


def test_one_command_writes_the_file_and_the_sheets_and_never_over_another(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(PLAN.read_bytes())
    (tmp_path / "last.yaml").write_text(SOUND_REPORT)
    command = (
        "init",
        "--kind",
        "yearly-report",
        "--from",
        "plan.yaml",
        "--last",
        "last.yaml",
        "new.yaml",
        "--as-of",
        "2027-08-03",
    )
    done = run(tmp_path, *command)
    assert done.returncode == 0, done.stderr
    written = sorted(path.name for path in (tmp_path / "asks").iterdir())
    assert len(written) == 9
    with zipfile.ZipFile(tmp_path / "asks" / "finance.docx") as file:
        assert b"What was the budget" in file.read("word/document.xml")
    (tmp_path / "new.yaml").write_text("mine")
    (tmp_path / "asks" / "finance.docx").write_text("answered")
    assert run(tmp_path, *command).returncode == 2
    assert (tmp_path / "new.yaml").read_text() == "mine"
    assert (tmp_path / "asks" / "finance.docx").read_text() == "answered"


def test_a_plan_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("kind: yearly-report\n")
    done = run(tmp_path, "init", "--kind", "yearly-report", "--from", "plan.yaml", "new.yaml")
    assert (done.returncode, (tmp_path / "new.yaml").exists()) == (2, False)
    assert "could not be read as arrangements" in done.stderr
