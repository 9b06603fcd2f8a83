"""`masa-lint easy-check` as it is typed."""

from __future__ import annotations

import csv
import json
import zipfile
from io import StringIO
from pathlib import Path

import pytest
from program import run

HARD = "<title>x</title><h2>If you are worried</h2><p>We utilise ad hoc meetings (monthly).</p>"
EASY = "If you are worried\n\nCall the police on 999.\n\nWe made this in 2026. Our group checked it.\n"


def test_errors_fail_and_say_where_what_and_what_instead(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(HARD)
    done = run(tmp_path, "easy-check", "page.html")
    assert done.returncode == 1
    assert (
        "page.html, “If you are worried”, paragraph 1: error: “utilise” is official language. Try: “use”. [EZR023]"
        in done.stdout
    )


def test_files_outside_the_folder_are_told_apart(tmp_path: Path) -> None:
    for name in ("here", "north", "south"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.html").write_text(HARD)
    given = [str(tmp_path / name / "page.html") for name in ("north", "south")]
    told = run(tmp_path / "here", "easy-check", *given).stdout
    assert "../north/page.html, " in told
    assert "../south/page.html, " in told
    assert str(tmp_path) not in told


def test_what_is_easy_passes(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(EASY)
    done = run(tmp_path, "easy-check", "page.txt")
    assert (done.returncode, "page.txt: no errors" in done.stdout) == (0, True)


def test_warnings_fail_only_where_they_are_to(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(EASY + "\nWe meet here, we talk there, and go.\n")
    assert [run(tmp_path, "easy-check", "page.txt", *more).returncode for more in ([], ["--strict"])] == [0, 1]


def test_a_plan_is_checked_by_what_would_be_made_of_it(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("kind: arrangement\n")
    done = run(tmp_path, "easy-check", "plan.yaml")
    assert "easy read of plan.yaml" in done.stdout
    assert "children's version of plan.yaml" in done.stdout


def test_json_and_csv_hold_the_same_findings(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(HARD + "<p>=cmd() & so on</p>")
    data = json.loads(run(tmp_path, "easy-check", "page.html", "--format", "json").stdout)
    rows = list(
        csv.DictReader(
            StringIO(run(tmp_path, "easy-check", "page.html", "--format", "csv").stdout.removeprefix("\ufeff"))
        )
    )
    assert [one["rule"] for one in data["documents"][0]["findings"]] == [one["Rule"] for one in rows]
    assert not any(value.startswith("=") for one in rows for value in one.values())


@pytest.mark.parametrize("content", [b"no word file", b"PK\x03\x04"])
def test_what_cannot_be_read_is_said_and_the_others_are_checked(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.docx").write_bytes(content)
    (tmp_path / "page.txt").write_text(EASY)
    done = run(tmp_path, "easy-check", "bad.docx", "page.txt", "nowhere.html", "picture.png")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stdout.count("it was not checked") == 3
    assert "page.txt: no errors" in done.stdout


def test_a_word_file_that_declares_entities_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
    with zipfile.ZipFile(tmp_path / "bomb.docx", "w") as file:
        file.writestr("word/document.xml", bomb)
    done = run(tmp_path, "easy-check", "bomb.docx")
    assert (done.returncode, "declares entities" in done.stdout) == (2, True)


def test_signs_that_a_terminal_obeys_are_shown_as_signs(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("Worried\n\nWe utilise \x1b[31m\u202e::error::this.\n")
    done = run(tmp_path, "easy-check", "page.txt")
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout


def test_own_words_for_a_row_have_to_be_easy(tmp_path: Path) -> None:
    stoke = (Path(__file__).parents[2] / "examples" / "stoke.yaml").read_text()
    said = "This plan for {area} will commence a robust dialogue."
    own = f"easy_read:\n  rows:\n    - row: about-easy-read\n      words:\n      - '{said}'\n"
    (tmp_path / "plan.yaml").write_text(stoke + own)
    done = run(tmp_path, "render", "plan.yaml", "--easy-read")
    assert done.returncode == 2
    assert "“commence” is official language. [EZR023]" in done.stderr
    assert "try: “start”" in done.stderr
