"""`masa-lint report` as its users run it."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from program import run
from sound_plan import SOUND

DAY = ("--as-of", "2026-11-22")
CSV = ("--format", "csv", *DAY)
BROKEN = "kind: 'arrangement\n"


def _write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")


def test_it_says_what_it_wrote_and_gaps_are_no_failure(tmp_path: Path) -> None:
    _write(tmp_path, plan=SOUND)
    done = run(tmp_path, "report", "plan.yaml", "-o", "board", *CSV)
    assert done.stdout == "board/plan-report.csv\n"
    assert done.stderr == ""
    assert done.returncode == 0
    assert (tmp_path / "board" / "plan-report.csv").stat().st_size > 10_000


def test_a_broken_file_does_not_stop_the_others(tmp_path: Path) -> None:
    _write(tmp_path, a_broken=BROKEN, plan=SOUND)
    done = run(tmp_path, "report", "a_broken.yaml", "plan.yaml", *CSV)
    assert done.returncode == 2
    assert done.stdout == "out/a_broken-report.csv\nout/plan-report.csv\n"
    assert done.stderr == "a_broken.yaml: nothing of it could be read. The report says why.\n"


def test_without_a_document_nothing_is_written(tmp_path: Path) -> None:
    done = run(tmp_path, "report", *CSV)
    assert (done.returncode, done.stderr) == (3, "No document was found.\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--as-of", "soon"), '"soon" is no day.'),
        (("--edition", "wt1999"), "there is no such edition"),
        (("--select", "TRN01"), 'Did you mean "TRN001"?'),
        (("--summary", "--format", "csv"), "there is no csv of it"),
        (("--full-url", "javascript:alert(1)"), "is no web address"),
    ],
)
def test_a_wrong_option_is_told_in_a_sentence(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    _write(tmp_path, plan=SOUND)
    done = run(tmp_path, "report", "plan.yaml", *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (tmp_path / "out").exists()


def test_two_files_of_one_name_have_reports_of_their_own(tmp_path: Path) -> None:
    for folder in ("north", "south"):
        (tmp_path / folder).mkdir()
        _write(tmp_path / folder, plan=SOUND)
    done = run(tmp_path, "report", "north", "south", *CSV)
    assert done.stdout == "out/north-plan-report.csv\nout/south-plan-report.csv\n"


def test_a_link_in_the_place_of_the_report_is_replaced_and_never_followed(tmp_path: Path) -> None:
    _write(tmp_path, plan=SOUND)
    (tmp_path / "out").mkdir()
    (tmp_path / "precious.txt").write_text("keep me")
    (tmp_path / "out" / "plan-report.csv").symlink_to(tmp_path / "precious.txt")
    assert run(tmp_path, "report", "plan.yaml", *CSV).returncode == 0
    assert (tmp_path / "precious.txt").read_text() == "keep me"
    assert not (tmp_path / "out" / "plan-report.csv").is_symlink()


def test_what_cannot_be_written_is_told_without_a_traceback(tmp_path: Path) -> None:
    _write(tmp_path, plan=SOUND)
    (tmp_path / "out").write_text("a file")
    done = run(tmp_path, "report", "plan.yaml", *CSV)
    assert done.returncode == 2
    assert "could not be" in done.stderr
    assert "Traceback" not in done.stderr


def test_settings_decisions_and_exceptions_count_as_they_do_for_a_check(tmp_path: Path) -> None:
    _write(tmp_path, plan=SOUND)
    (tmp_path / "masa-lint.yaml").write_text(
        "ignore:\n  - {rule: FND, reason: The money is checked by the finance team every May}\n"
    )
    checked = json.loads(run(tmp_path, "check", "plan.yaml", "--format", "json", *DAY).stdout)["documents"][0]
    told = run(tmp_path, "report", "plan.yaml", *CSV)
    assert told.returncode == 0
    sheet = (tmp_path / "out" / "plan-report.csv").read_text(encoding="utf-8-sig")
    rows = {row["Requirement"]: row["Status"] for row in csv.DictReader(StringIO(sheet))}
    spoken = {one["id"]: one["status"].replace("_", " ") for one in checked["requirements"]}
    assert {
        name: said.casefold().removesuffix(" on paper").replace("accepted gap", "accepted")
        for name, said in rows.items()
    } == spoken
    assert "not checked" in spoken.values()


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    _write(tmp_path, plan=SOUND)
    run(tmp_path, "report", "plan.yaml", *CSV, env={"PYTHONHASHSEED": "1"})
    first = (tmp_path / "out" / "plan-report.csv").read_bytes()
    run(tmp_path, "report", "plan.yaml", *CSV, env={"PYTHONHASHSEED": "2"})
    assert (tmp_path / "out" / "plan-report.csv").read_bytes() == first


def test_it_lists_what_the_childrens_version_leaves_out(tmp_path: Path) -> None:
    for_children = "\ncontacts: {for_children: {phone: 01632 960123, read_by: the participation worker}}\n"
    _write(tmp_path, plan=SOUND, full=SOUND + for_children)
    run(tmp_path, "report", "plan.yaml", "full.yaml", *DAY)
    pages = ((tmp_path / "out" / f"{name}-report.html").read_text(encoding="utf-8") for name in ("plan", "full"))
    told, fully = (page.replace("<wbr>", "").partition('id="left-out-for-children"')[2] for page in pages)
    assert "contacts.for_children</code>" in told
    assert "contacts.for_children</code>" not in fully
