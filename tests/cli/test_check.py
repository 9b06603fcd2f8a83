"""`masa-lint check` as its users run it: a process of its own, in a folder of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from masa_lint.cli.app import COMMANDS

ROOT = Path(__file__).parents[2]
GAP = "kind: arrangement\nthis_file: source\ntraining: not stated\n"


def run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "masa_lint", *arguments]
    clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    environment = {**clean, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", env=environment)


def test_without_a_path_the_documents_below_are_found(tmp_path: Path) -> None:
    (tmp_path / "plans" / "deep").mkdir(parents=True)
    (tmp_path / "plans" / "deep" / "a.yaml").write_text(GAP)
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "b.yaml").write_text(GAP)
    (tmp_path / "compose.yml").write_text("services: {web: {image: x}}\n")
    found = run(tmp_path, "check", "--format", "json")
    assert [one["path"] for one in json.loads(found.stdout)["documents"]] == ["plans/deep/a.yaml"]
    told = run(tmp_path, "check")
    assert "1 other YAML file was passed over." in told.stderr


def test_the_exit_codes(tmp_path: Path) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    (tmp_path / "broken.yaml").write_text("kind: 'arrangement\n")
    (tmp_path / "empty").mkdir()
    assert run(tmp_path, "check", "gap.yaml").returncode == 1
    assert run(tmp_path, "check", "gap.yaml", "--fail-on", "never").returncode == 0
    assert run(tmp_path, "check", "gap.yaml", "--format", "json").returncode == 1
    assert run(tmp_path, "check", "gap.yaml", "broken.yaml").returncode == 2
    assert run(tmp_path, "check", "nowhere.yaml").returncode == 2
    assert run(tmp_path, "check", "empty").returncode == 3
    assert run(tmp_path, "check", "gap.yaml", "--as-of", "soon").returncode == 2
    assert run(tmp_path, "check", "gap.yaml", "--edition", "wt1999").returncode == 2


def test_a_wrong_name_to_select_names_the_nearest(tmp_path: Path) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    wrong = run(tmp_path, "check", "gap.yaml", "--select", "TRN01")
    assert wrong.returncode == 2
    assert 'Did you mean "TRN001"?' in wrong.stderr


@pytest.mark.parametrize(
    "name",
    ["TRN001", "TRN", "training-commissioned-delivered-monitored", "arr-training-commissioned-delivered-monitored"],
)
def test_rules_are_chosen_by_code_family_name_or_requirement(tmp_path: Path, name: str) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    chosen = json.loads(run(tmp_path, "check", "gap.yaml", "--format", "json", "--select", name).stdout)
    assert {one["rule"] for one in chosen["documents"][0]["findings"]} == {"TRN001"}
    left = json.loads(run(tmp_path, "check", "gap.yaml", "--format", "json", "--ignore", name).stdout)
    (requirement,) = [one for one in left["documents"][0]["requirements"] if one["id"].startswith("arr-training")]
    assert requirement["status"] == "not_checked"


def test_the_json_is_as_its_published_schema_says(tmp_path: Path) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    (tmp_path / "broken.yaml").write_text("kind: 'arrangement\n")
    output = json.loads(
        run(tmp_path, "check", "--format", "json", "gap.yaml", "broken.yaml", "--as-of", "2026-11-22").stdout
    )
    jsonschema.validate(output, json.loads((ROOT / "schemas" / "assessment.schema.json").read_text()))
    broken, gap = output["documents"]
    assert output["as_of"] == "2026-11-22"
    assert (broken["path"], broken["kind"], broken["requirements"]) == ("broken.yaml", None, [])
    assert set(broken["counts"].values()) == {0}
    assert [one["rule"] for one in broken["findings"]] == ["DOC007"]
    assert broken["findings"][0]["start"] == {"line": 1, "column": 7}
    assert (gap["edition"], gap["edition_status"], gap["this_file"]) == ("wt2023", "superseded", "source")
    assert sum(gap["counts"].values()) == len(gap["requirements"]) == 62


def test_the_same_input_gives_the_same_bytes_whatever_the_order(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.yaml").write_text(GAP)
    day = ("--as-of", "2026-11-22", "--format", "json")
    first = run(tmp_path, "check", "a.yaml", "b.yaml", "c.yaml", *day, PYTHONHASHSEED="1").stdout
    again = run(tmp_path, "check", "c.yaml", "a.yaml", "b.yaml", *day, PYTHONHASHSEED="2").stdout
    assert first == again


def test_text_is_plain_in_a_pipe_and_coloured_where_forced(tmp_path: Path) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    assert "\x1b[" not in run(tmp_path, "check", "gap.yaml").stdout
    assert "\x1b[" in run(tmp_path, "check", "gap.yaml", FORCE_COLOR="1").stdout
    assert "\x1b[" not in run(tmp_path, "check", "gap.yaml", FORCE_COLOR="1", NO_COLOR="1").stdout


def test_nothing_from_a_document_reaches_the_terminal_as_a_command(tmp_path: Path) -> None:
    name = "Exampleshire \\e[31m\\u202Egnp.exe\\a"
    (tmp_path / "gap.yaml").write_text(GAP + f'partnership: {{name: "{name}"}}\nnmae: "\\e]0;x\\a"\n')
    output = run(tmp_path, "check", "gap.yaml").stdout
    assert "\x1b" not in output
    assert "\u202e" not in output
    assert "\x07" not in output
    assert "<U+202E>" in output


def test_no_absolute_path_is_printed(tmp_path: Path) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    output = run(elsewhere, "check", str(tmp_path / "gap.yaml"), "--format", "json")
    assert str(tmp_path) not in output.stdout + output.stderr


def test_documents_outside_the_folder_are_told_apart_however_they_are_named(tmp_path: Path) -> None:
    for name in ("here", "north", "south"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "plan.yaml").write_text(GAP)
    given = (str(tmp_path / "north" / "plan.yaml"), "../south/plan.yaml", str(tmp_path / "here" / "plan.yaml"))
    told = json.loads(run(tmp_path / "here", "check", *given, "--format", "json").stdout)
    assert [one["path"] for one in told["documents"]] == ["../north/plan.yaml", "../south/plan.yaml", "plan.yaml"]
    run(tmp_path / "here", "check", given[0], "--remember")
    again = run(tmp_path / "here", "check", *given[:2], "--fail-on", "new", "--format", "concise").stdout
    assert "../north/plan.yaml: Nothing new." in again
    assert "../south/plan.yaml: Nothing new." not in again


@pytest.mark.parametrize("day", ["0001-01-01", "1969-12-31", "3000-01-01", "9999-12-31"])
@pytest.mark.parametrize("command", ["check", "calendar", "report", "init"])
def test_a_day_at_the_ends_of_the_calendar_is_refused(tmp_path: Path, command: str, day: str) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    more = ("new.yaml", "--kind", "yearly-report") if command == "init" else ("gap.yaml",)
    told = run(tmp_path, command, *more, "--as-of", day)
    sentence = f"{day} is too far away. Give a day from 1970-01-01 to 2999-12-31.\n"
    assert (told.returncode, told.stdout, told.stderr) == (2, "", sentence)


@pytest.mark.parametrize("day", ["1970-01-01", "2999-12-31"])
def test_the_first_and_the_last_day_that_may_be_given(tmp_path: Path, day: str) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    for command in ("check", "calendar", "report"):
        assert run(tmp_path, command, "gap.yaml", "--as-of", day).stderr == ""
    assert run(tmp_path, "check", "gap.yaml", SOURCE_DATE_EPOCH="0").returncode == 1
    assert run(tmp_path, "check", "gap.yaml", SOURCE_DATE_EPOCH="-1").returncode == 2


def test_rich_and_the_models_of_other_commands_are_not_imported_for_plain_text(tmp_path: Path) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    command = [sys.executable, "-X", "importtime", "-m", "masa_lint", "check", "gap.yaml"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=environment).stderr
    imported = {line.rpartition("|")[2].strip() for line in told.splitlines()}
    assert "masa_lint.engine.assess" in imported
    assert not imported & {"rich.console", "jsonschema", "jinja2", "masa_lint.reporters.json_report"}
    assert not imported & {"masa_lint.cli.report", "masa_lint.cli.render", "masa_lint.cli.calendar"}


def test_every_command_is_there_whichever_of_them_a_run_loads(tmp_path: Path) -> None:
    listed = run(tmp_path, "--help").stdout
    for name in COMMANDS:
        assert f"\n  {name} " in listed
        assert f" {name} [OPTIONS]" in run(tmp_path, name, "--help").stdout
    assert "Did you mean 'check'" in run(tmp_path, "chek").stderr


def test_explain_rules_and_schema(tmp_path: Path) -> None:
    explained = run(tmp_path, "explain", "sec002").stdout
    assert explained.startswith("SEC002 restraint-review-for-each-establishment")
    assert "Why it matters:" in explained
    assert "Checked by:" in run(tmp_path, "explain", "arr-restraint-review").stdout
    assert "never checked" in run(tmp_path, "explain", "proc-notify-panel").stdout
    assert 'Where there is none, write "none"' in run(tmp_path, "explain", "DOC026").stdout
    assert "Use the words that are known here: …" in run(tmp_path, "explain", "DOC029").stdout
    wrong = run(tmp_path, "explain", "SEC02")
    assert wrong.returncode == 2
    assert "Did you mean" in wrong.stderr
    listed = run(tmp_path, "rules", "list").stdout
    assert "SEC002  should  restraint-review-for-each-establishment" in listed
    schema = json.loads(run(tmp_path, "schema", "arrangement").stdout)
    jsonschema.Draft7Validator.check_schema(schema)
    assert run(tmp_path, "schema", "nothing").returncode == 2


def test_a_draft_s_table_and_json_tell_what_is_not_due_yet(tmp_path: Path) -> None:
    (tmp_path / "report.yaml").write_text("kind: yearly-report\nstage: draft\nperiod: 2025-26\n")
    (one,) = json.loads(run(tmp_path, "check", "--format", "json").stdout)["documents"]
    waiting = {result["id"] for result in one["requirements"] if result["not_due"]}
    rows = run(tmp_path, "check", "--format", "csv").stdout.splitlines()
    assert "yr-signed-off-by-all-lsps" in waiting
    assert {result["status"] for result in one["requirements"] if result["not_due"]} == {"not_applicable"}
    assert sum('"not due yet"' in row for row in rows) == len(waiting)


def test_remembering_says_what_was_written_beside_the_report(tmp_path: Path) -> None:
    (tmp_path / "gap.yaml").write_text(GAP)
    done = run(tmp_path, "check", "--remember", "--format", "concise")
    assert "known-gaps.json is written" in done.stderr
    assert "known-gaps.json" not in done.stdout
    assert run(tmp_path, "check").stderr == ""
