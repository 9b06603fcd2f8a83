"""`masa-lint render` as its users run it."""

from __future__ import annotations

from pathlib import Path

import pytest
from program import run

PLAN = """\
kind: arrangement
this_file: source
stage: published
partnership: {name: Exampleshire Safeguarding Children Partnership}
publication: {title: Safeguarding arrangements 2026, agreed_on: 3 March 2026}
contacts: {worried_about_a_child: {phone: 01632 960001, hours: "Monday to Friday, 9am to 5pm"}}
audits: {how: A panel reads 12 cases together, who: The quality group, frequency: every month}
"""
DAY = "--as-of=2026-11-22"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN)
    return tmp_path


def test_the_full_document_is_written_and_said(folder: Path) -> None:
    made = run(folder, "render", "plan.yaml", "--full", DAY)
    assert (made.returncode, made.stdout) == (0, "out/plan/arrangements.html\n")
    page = (folder / "out" / "plan" / "arrangements.html").read_text(encoding="utf-8")
    assert "A panel reads 12 cases together." in page
    assert "DRAFT" not in page
    assert sorted(path.name for path in (folder / "out" / "plan").iterdir()) == ["arrangements.html"]


def test_every_format_is_the_same_bytes_twice_and_fresh_until_a_fact_changes(folder: Path) -> None:
    command = ("render", "plan.yaml", "--full", "--format", "all")
    assert run(folder, *command, "-o", "one", DAY).returncode == 0
    assert run(folder, *command, "-o", "two", env={"SOURCE_DATE_EPOCH": "1795305600"}).returncode == 0
    files = sorted((folder / "one" / "plan").iterdir())
    assert [file.name for file in files] == ["arrangements.docx", "arrangements.html", "arrangements.pdf"]
    for file in files:
        assert file.read_bytes() == (folder / "two" / "plan" / file.name).read_bytes()
    fresh = run(folder, *command, "-o", "one", "--check", "--as-of=2027-02-01")
    assert (fresh.returncode, fresh.stdout) == (0, "")
    (folder / "plan.yaml").write_text(PLAN.replace("12 cases", "13 cases"))
    stale = run(folder, *command, "-o", "one", "--check", DAY)
    assert stale.returncode == 1
    assert stale.stdout.splitlines() == [
        f"one/plan/arrangements.{ending}: it is stale." for ending in ("html", "docx", "pdf")
    ]


def test_what_is_not_there_is_told_and_nothing_is_written_by_check(folder: Path) -> None:
    told = run(folder, "render", "plan.yaml", "--full", "--check", DAY)
    assert (told.returncode, told.stdout) == (1, "out/plan/arrangements.html: it is not there.\n")
    assert not (folder / "out").exists()


def test_what_could_identify_a_child_is_never_rendered(folder: Path) -> None:
    (folder / "plan.yaml").write_text(PLAN + "voice: {children: {how: Child A was asked}}\n")
    for draft in ((), ("--draft",)):
        told = run(folder, "render", "plan.yaml", "--full", DAY, *draft)
        assert told.returncode == 2
        assert "plan.yaml:8: " in told.stderr
        assert "Child A" not in told.stderr + told.stdout
        assert not (folder / "out").exists()


def test_a_fact_that_cannot_be_read_stops_all_but_a_draft(folder: Path) -> None:
    (folder / "plan.yaml").write_text(PLAN + "trainin: Every month\n")
    told = run(folder, "render", "plan.yaml", "--full", DAY)
    assert told.returncode == 2
    assert "plan.yaml:8: " in told.stderr
    assert "training" in told.stderr
    assert not (folder / "out").exists()
    made = run(folder, "render", "plan.yaml", "--full", "--draft", DAY)
    assert made.returncode == 0
    assert "DRAFT" in (folder / "out" / "plan" / "arrangements.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("line", ["made_up: perhaps", "custody: [{name: HMYOI Exampleton, holds_under_18: perhaps}]"])
def test_a_word_that_is_not_known_stops_all_but_a_draft(folder: Path, line: str) -> None:
    (folder / "plan.yaml").write_text(f"{PLAN}{line}\n")
    told = run(folder, "render", "plan.yaml", "--full", DAY)
    assert told.returncode == 2
    assert 'plan.yaml:8: The word "perhaps" is not known here' in told.stderr
    assert "Use the words that are known here: yes, no." in told.stderr
    assert not (folder / "out").exists()
    assert run(folder, "render", "plan.yaml", "--full", "--draft", DAY).returncode == 0


def test_one_broken_file_does_not_stop_the_rest(folder: Path) -> None:
    (folder / "broken.yaml").write_text("kind: 'arrangement\n")
    made = run(folder, "render", "broken.yaml", "plan.yaml", "--full", DAY)
    assert made.returncode == 2
    assert made.stdout == "out/plan/arrangements.html\n"


def test_two_plans_of_one_name_have_a_folder_each(folder: Path) -> None:
    for name in ("north", "south"):
        (folder / name).mkdir()
        (folder / name / "plan.yaml").write_text(PLAN)
    made = run(folder, "render", "north", "south", "--full", DAY)
    assert made.stdout.splitlines() == ["out/north-plan/arrangements.html", "out/south-plan/arrangements.html"]


def test_without_a_document_it_says_so(folder: Path) -> None:
    (folder / "empty").mkdir()
    told = run(folder, "render", "empty", DAY)
    assert (told.returncode, told.stderr) == (3, "No document was found.\n")


def test_nothing_is_written_through_a_link(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    (folder / "out").mkdir()
    (folder / "out" / "plan").symlink_to(folder / "elsewhere")
    told = run(folder, "render", "plan.yaml", "--full", DAY)
    assert told.returncode == 2
    assert "out/plan is a link that leads out of out." in told.stderr
    assert list((folder / "elsewhere").iterdir()) == []
    (folder / "out" / "plan").unlink()
    (folder / "out" / "plan").mkdir()
    (folder / "kept").write_text("mine")
    (folder / "out" / "plan" / "arrangements.html").symlink_to(folder / "kept")
    assert run(folder, "render", "plan.yaml", "--full", DAY).returncode == 0
    assert (folder / "kept").read_text() == "mine"


def test_a_template_that_cannot_be_used_is_told_with_its_line(folder: Path) -> None:
    (folder / "words").mkdir()
    (folder / "words" / "voice.md").write_text("One.\n\n{% include 'x' %}\n")
    told = run(folder, "render", "plan.yaml", "--full", "--template", "words", DAY)
    assert (told.returncode, told.stderr) == (2, "voice.md:3: another file is not allowed in a template.\n")


def test_a_page_names_no_folder_of_this_computer(folder: Path) -> None:
    run(folder, "render", str(folder / "plan.yaml"), "--full", DAY)
    page = (folder / "out" / "plan" / "arrangements.html").read_text(encoding="utf-8")
    assert str(folder) not in page


def test_an_easy_read_without_a_number_to_call_is_not_made_and_the_line_to_add_is_said(folder: Path) -> None:
    (folder / "plan.yaml").write_text("kind: arrangement\nthis_file: source\nstage: published\n")
    told = run(folder, "render", "plan.yaml", "--easy-read", DAY)
    assert told.returncode == 2
    assert "plan.yaml: the easy read cannot be made yet." in told.stderr
    assert "      worried_about_a_child: {phone: FILL IN}" in told.stderr
    assert not (folder / "out").exists()
    made = run(folder, "render", "plan.yaml", "--easy-read", "--draft", DAY)
    assert (made.returncode, made.stdout) == (0, "out/plan/easy-read.html\n")
    assert "DRAFT" in (folder / "out" / "plan" / "easy-read.html").read_text(encoding="utf-8")


def test_that_a_report_has_no_childrens_version_is_said_and_stops_nothing_else(folder: Path) -> None:
    report = PLAN.split("audits:")[0].replace("kind: arrangement", "kind: yearly-report")
    (folder / "year.yaml").write_text(report)
    alone = run(folder, "render", "year.yaml", "--children", DAY)
    assert (alone.returncode, alone.stdout) == (2, "")
    assert "a yearly report has no children's version, and none is meant" in alone.stderr
    both = run(folder, "render", "year.yaml", "--children", "--full", DAY)
    assert (both.returncode, both.stdout) == (0, "out/year/yearly-report.html\n")
    assert "no children's version" in both.stderr
    assert "children's version" not in run(folder, "render", "year.yaml", "--all", DAY).stderr


def test_a_fragment_is_written_beside_the_page_and_has_no_head(folder: Path) -> None:
    made = run(folder, "render", "plan.yaml", "--full", "--fragment", DAY)
    assert made.stdout == "out/plan/arrangements.html\nout/plan/arrangements.fragment.html\n"
    fragment = (folder / "out" / "plan" / "arrangements.fragment.html").read_text(encoding="utf-8")
    assert "A panel reads 12 cases together." in fragment
    assert "<head" not in fragment
    assert "<style" not in fragment
    assert run(folder, "render", "plan.yaml", "--full", "--fragment", "--check", DAY).stdout == ""
