"""`masa-lint init` as its users run it: a process of its own, in an empty folder, answers on its input."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

from masa_lint.cli.init import asked_in
from masa_lint.documents.load import load_path
from masa_lint.guidance.load_pack import load_pack

ROOT = Path(__file__).parents[2]
SCHEMA = (ROOT / "schemas" / "arrangement.schema.json").read_text(encoding="utf-8")


def run(folder: Path, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "masa_lint", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "PYTHONUTF8": "1"}
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, encoding="utf-8", env=environment, input=typed
    )


@pytest.mark.parametrize("level", ["1", "2", "3"])
def test_from_an_empty_folder_to_a_first_useful_check_in_two_commands(tmp_path: Path, level: str) -> None:
    written = run(tmp_path, "init", "plan.yaml", *(["--level", level] if level != "1" else []))
    assert (written.returncode, written.stderr) == (0, "")
    assert written.stdout.endswith("Next: masa-lint check plan.yaml\n")
    checked = run(tmp_path, "check", "plan.yaml")
    assert (checked.returncode, checked.stderr) == (1, "")
    assert "Nobody has answered in this file yet: the telephone number" in checked.stdout
    found = json.loads(run(tmp_path, "check", "--format", "json").stdout)["documents"][0]["findings"]
    assert len(found) > 30
    assert [one["rule"] for one in found if one["rule"].startswith("DOC")] == []


def test_the_schema_stands_beside_the_file_and_is_the_published_one(tmp_path: Path) -> None:
    (tmp_path / "plans").mkdir()
    run(tmp_path, "init", "plans/plan.yaml")
    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*")) == [
        "plans/.masa-lint", "plans/.masa-lint/arrangement.schema.json", "plans/plan.yaml"
    ]  # fmt: skip
    first = (tmp_path / "plans" / "plan.yaml").read_text(encoding="utf-8").splitlines()[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    assert named
    schema = (tmp_path / "plans" / named[1]).read_text(encoding="utf-8")
    assert schema == SCHEMA
    jsonschema.validate(yaml.safe_load((tmp_path / "plans" / "plan.yaml").read_text("utf-8")), json.loads(schema))


def test_a_schema_elsewhere_is_named_and_nothing_is_copied(tmp_path: Path) -> None:
    address = "https://exampleshire.example/arrangement.schema.json"
    run(tmp_path, "init", "plan.yaml", "--schema", address)
    assert (tmp_path / "plan.yaml").read_text().startswith(f"# yaml-language-server: $schema={address}\n")
    assert list(tmp_path.iterdir()) == [tmp_path / "plan.yaml"]
    for broken in ("x\nkind: y", "my schemas/x.json", "\u202ex.json"):
        wrong = run(tmp_path, "init", "other.yaml", "--schema", broken)
        assert (wrong.returncode, (tmp_path / "other.yaml").exists()) == (2, False)


def test_a_schema_of_another_version_stays_and_is_told(tmp_path: Path) -> None:
    (tmp_path / ".masa-lint").mkdir()
    copy = tmp_path / ".masa-lint" / "arrangement.schema.json"
    copy.write_text("{}")
    written = run(tmp_path, "init", "plan.yaml")
    assert written.returncode == 0
    assert "is of another version" in written.stdout
    assert copy.read_text() == "{}"
    copy.unlink()
    run(tmp_path, "init", "second.yaml")
    assert "another version" not in run(tmp_path, "init", "third.yaml").stdout


def test_the_schema_is_not_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / ".masa-lint").symlink_to(tmp_path / "elsewhere")
    assert run(tmp_path / "here", "init", "plan.yaml").returncode == 2
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("mine\n")
    refused = run(tmp_path, "init", "plan.yaml")
    assert refused.returncode == 2
    assert refused.stderr == (
        "plan.yaml is there already, and is never written over. To fill it in: masa-lint init plan.yaml --ask\n"
    )
    assert (tmp_path / "plan.yaml").read_text() == "mine\n"
    assert run(tmp_path, "init", "plan.yaml", "--ask", "--level", "2").returncode == 2


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("plan.txt", "ends in .yaml"), ("nowhere/plan.yaml", "There is no folder nowhere."), (".", "is there already")],
)
def test_a_place_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, name: str, sentence: str) -> None:
    refused = run(tmp_path, "init", name)
    assert refused.returncode == 2
    assert sentence in refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_questions_can_stop_and_resume_where_they_stopped(tmp_path: Path) -> None:
    first = run(tmp_path, "init", "plan.yaml", "--ask", typed="source\n\nExampleshire: the partnership\nQ\n")
    assert first.returncode == 0
    assert first.stdout.count("One question at a time") == 1
    assert (
        "3 of 31\nThe name of the partnership\n  Its full name.\n  Example: Exampleshire Safeguarding" in first.stdout
    )
    before = (tmp_path / "plan.yaml").read_text(encoding="utf-8")
    again = run(tmp_path, "init", "plan.yaml", "--ask", typed="published\n")
    assert again.returncode == 0
    assert "1 of 29\nThe stage of the plan" in again.stdout
    assert "The name of the partnership" not in again.stdout
    assert "2 of 29\nThe telephone number (whom to call when worried about a child)" in again.stdout
    assert "Still open in plan.yaml: 28." in again.stdout
    after = (tmp_path / "plan.yaml").read_text(encoding="utf-8")
    assert after == before.replace("\nstage:\n", "\nstage: published\n")
    assert '  name: "Exampleshire: the partnership"\n' in after


def test_what_higher_levels_ask_is_told_with_the_command_that_goes_on(tmp_path: Path) -> None:
    first = run(tmp_path, "init", "plan.yaml", "--ask", typed="source\nq\n").stdout
    assert "Still open in plan.yaml: 30." in first
    assert "Level 1" not in first.partition("Still open")[2]
    assert "asks 17 more:\n  masa-lint init plan.yaml --ask --level 2\nLevel 3" in first
    again = run(tmp_path, "init", "plan.yaml", "--ask", "--level", "2", typed="published\nq\n")
    assert again.returncode == 0
    assert "1 of 47\nThe stage of the plan" in again.stdout
    assert "Still open in plan.yaml: 46.\nLevel 3" in again.stdout
    last = run(tmp_path, "init", "plan.yaml", "--ask", "--level", "3", typed="q\n").stdout
    assert last.endswith(": 196.\nNext: masa-lint check plan.yaml\n")
    read = yaml.safe_load((tmp_path / "plan.yaml").read_text(encoding="utf-8"))
    assert (read["this_file"], read["stage"], read["review"]) == (
        "source",
        "published",
        {"frequency": None, "next": None},
    )


def test_a_level_cannot_be_put_into_what_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("kind: 'arrangement\n")
    refused = run(tmp_path, "init", "plan.yaml", "--ask", "--level", "3")
    assert refused.returncode == 2
    assert refused.stderr.endswith("Nothing was changed.\n")
    assert (tmp_path / "plan.yaml").read_text() == "kind: 'arrangement\n"


ANSWERS = """\
source
published
Exampleshire Safeguarding Children Partnership
01632 960001
Monday to Friday, 8:30am to 6pm
01632 960002
partnership@exampleshire.example
31 March 2026
https://exampleshire.example/plan
Exampleshire
Otherton

Exampleshire Council
Ada Hill
Chief Executive
Ben Field
Director of Children's Services, Families and Schools
Exampleshire Integrated Care Board
not stated (names are in a picture)
Chief Executive
Cleo Marsh
Chief Nurse
Exampleshire Police
Dora Wood
Chief Constable
Ed Moss
Assistant Chief Constable
Cleo Marsh
none
Robin Sample
Sam Sample

Looks at one priority each quarter: reports to the lead partners
2026-27
£310,000
"""


def test_every_answer_of_a_first_evening_is_in_the_file_as_it_was_typed(tmp_path: Path) -> None:
    told = run(tmp_path, "init", "plan.yaml", "--ask", typed=ANSWERS)
    assert "Still open in plan.yaml: 0." in told.stdout
    assert "Integrated care board: the post of the lead safeguarding partner\n" in told.stdout
    assert "(should*)" in told.stdout
    document = load_path(tmp_path / "plan.yaml", "plan.yaml")
    assert document.problems == ()
    values = yaml.safe_load((tmp_path / "plan.yaml").read_text(encoding="utf-8"))
    jsonschema.validate(values, json.loads(SCHEMA))
    assert document.text_at("contacts", "worried_about_a_child", "hours") == "Monday to Friday, 8:30am to 6pm"
    assert document.look(("area", "local_authorities")) == ["Exampleshire", "Otherton"]
    assert values["safeguarding_partners"][0]["delegate"]["post"].endswith("Services, Families and Schools")
    assert (values["custody"], [one["name"] for one in values["scrutiny"]["people"]]) == (
        "none", ["Robin Sample", "Sam Sample"]
    )  # fmt: skip
    texts = [line for line in ANSWERS.splitlines() if line]
    written = (tmp_path / "plan.yaml").read_text(encoding="utf-8")
    assert [text for text in texts if text not in written] == []
    assert "1 of" not in run(tmp_path, "init", "plan.yaml", "--ask").stdout
    checked = run(tmp_path, "check", "plan.yaml", "--as-of", "2026-11-22", "--format", "json")
    counts = json.loads(checked.stdout)["documents"][0]["counts"]
    assert counts["met"] > 5


def test_an_answer_that_cannot_be_taken_is_asked_again(tmp_path: Path) -> None:
    told = run(tmp_path, "init", "plan.yaml", "--ask", typed="TBC\nsource\nWe met Child A\nq\n")
    assert "That counts as no answer." in told.stdout
    assert "That could identify a child (a child named by a letter)" in told.stdout
    assert "Child A" not in told.stdout + (tmp_path / "plan.yaml").read_text(encoding="utf-8")
    assert "\nthis_file: source\n" in (tmp_path / "plan.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("kind: arrangement\nstage: 'draft\n", "plan.yaml, line 2: A quotation mark opens here and is never closed."),
        ("services:\n", 'The file says that it is of the kind "nothing", which is not known.'),
        ('kind: "\\e]0;x\\a"\n', "plan.yaml, line 1: The file says that it is of the kind"),
    ],
)
def test_a_file_that_cannot_be_read_is_not_touched(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "plan.yaml").write_text(text)
    refused = run(tmp_path, "init", "plan.yaml", "--ask", typed="x\n")
    assert refused.returncode == 2
    assert sentence in refused.stderr
    assert refused.stderr.endswith("Nothing was changed.\n")
    assert "\x1b" not in refused.stdout + refused.stderr
    assert (tmp_path / "plan.yaml").read_text() == text


def test_nothing_from_a_file_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        'kind: arrangement\nsafeguarding_partners:\n  - role: "\\e]0;x\\a"\n    votes:\n'
    )
    told = run(tmp_path, "init", "plan.yaml", "--ask", typed="yes\n")
    assert "whether it has a vote" in told.stdout
    assert not {"\x1b", "\x07"} & set(told.stdout + told.stderr)


def test_no_absolute_path_is_printed(tmp_path: Path) -> None:
    told = run(tmp_path, "init", str(tmp_path / "plan.yaml"), "--ask", typed="source\nq\n")
    assert str(tmp_path) not in told.stdout + told.stderr
    assert str(tmp_path) not in (tmp_path / "plan.yaml").read_text(encoding="utf-8")


def test_what_is_asked_and_how_strongly_comes_from_the_requirements() -> None:
    asked = asked_in(load_pack())
    assert asked["publication.url"] == "must"
    assert asked["safeguarding_partners[*].organisation"] == "should*"
    assert asked["publication.agreed_on"] == "should"
    assert set(asked.values()) <= {"must", "should", "should*", "may", "may*", "advice"}


def test_no_developers_word_stands_in_a_file_or_a_question(tmp_path: Path) -> None:
    told = run(tmp_path, "init", "plan.yaml", "--level", "3", "--ask", typed="\n" * 400)
    said = told.stdout + told.stderr + (tmp_path / "plan.yaml").read_text(encoding="utf-8")
    assert told.stdout.count("\nExample") + told.stdout.count("  Example") > 100
    assert re.findall(r"\b(?:null|dict|enum|None|str|string|boolean|validation error|traceback)\b", said) == []
