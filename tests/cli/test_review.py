"""`masa-lint review` as a scrutineer or a manager uses it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from masa_lint.engine.decisions import read_decisions

ROOT = Path(__file__).parents[2]
PLAN = "kind: arrangement\nthis_file: source\naudits: {how: A panel reads 12 cases}\nchair: {post: Director}\n"
BY = ("--by", "Ash Oak, Partnership manager")
WHY = ("--because", "The quality group's programme was seen on 4 May")


def review(
    folder: Path, *arguments: str, typed: str = "", requirement: str = "AUD001", decision: str = "met"
) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "masa_lint", "review", "plan.yaml", requirement, "--decision", decision]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "USER": "somebody", "LOGNAME": "somebody"}
    return subprocess.run(
        [*command, "--as-of", "2026-11-22", *arguments],
        cwd=folder,
        input=typed,
        capture_output=True,
        encoding="utf-8",
        env=environment,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "plan.yaml").write_text(PLAN)
    return tmp_path


def test_a_decision_is_written_beside_the_document(folder: Path) -> None:
    done = review(folder, *BY, *WHY)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(
        "reviews.yaml: Ash Oak, Partnership manager agreed on 22 November 2026 that this is met"
    )
    assert sorted(path.name for path in folder.iterdir()) == ["plan.yaml", "reviews.yaml"]
    (decision,) = read_decisions(folder / "plan.yaml").decisions
    assert (decision.requirement, str(decision.date)) == ("arr-audits", "2026-11-22")
    assert decision.recorded_by == decision.decided_by == BY[1]
    text = (folder / "reviews.yaml").read_text()
    assert "somebody" not in text
    assert str(folder) not in text + done.stdout


def test_a_decision_can_be_changed(folder: Path) -> None:
    review(folder, *BY, *WHY)
    first = (folder / "reviews.yaml").read_text()
    assert review(folder, *BY, *WHY, "--recorded-by", "Elm Yew, Clerk", decision="leave-open").returncode == 0
    assert (folder / "reviews.yaml").read_text().startswith(first)
    assert [str(one.decision) for one in read_decisions(folder / "plan.yaml").decisions] == ["met", "leave-open"]


def test_who_decided_and_why_are_asked_for(folder: Path) -> None:
    done = review(folder, typed="Ash Oak, Partnership manager\nThe programme was seen on 4 May\n")
    assert done.returncode == 0
    question, asked, _ = done.stdout.partition("Who decided?")
    assert asked
    assert question.strip().endswith("?")
    assert len(read_decisions(folder / "plan.yaml").decisions) == 1


def test_nobody_is_made_up_where_nobody_answers(folder: Path) -> None:
    done = review(folder, *WHY)
    assert done.returncode == 2
    assert "--by" in done.stderr
    assert not (folder / "reviews.yaml").exists()


@pytest.mark.parametrize(
    ("arguments", "requirement", "words"),
    [
        (("--by", "Partnership manager"), "AUD001", "Give a name and a post with a comma between them"),
        (BY, "arr-audit", 'Did you mean "arr-audits"?'),
        (BY, "arr-training-commissioned-delivered-monitored", "does not need review: it is not met on paper"),
        ((*BY, "--because", "Yes"), "AUD001", "Say in a sentence why"),
        ((*BY, "--as-of", "soon"), "AUD001", '"soon" is no day'),
        ((*BY, "--edition", "wt1999"), "AUD001", "there is no such edition"),
    ],
)
def test_a_refusal_is_a_sentence_and_exit_code_2(
    folder: Path, arguments: tuple[str, ...], requirement: str, words: str
) -> None:
    done = review(folder, *WHY, *arguments, requirement=requirement)
    assert done.returncode == 2
    assert words in done.stderr
    assert not (folder / "reviews.yaml").exists()


def test_a_document_that_cannot_be_read_and_one_that_is_not_there(folder: Path) -> None:
    (folder / "plan.yaml").write_text("kind: [")
    assert "Nothing of plan.yaml could be read" in review(folder, *BY, *WHY).stderr
    (folder / "plan.yaml").unlink()
    assert review(folder, *BY, *WHY).returncode == 2


@pytest.mark.parametrize("content", [b"decisions: {\n", b"decisions:\n  - \xff\n", b"\x00"])
def test_a_file_of_decisions_that_cannot_be_read_is_left_alone(folder: Path, content: bytes) -> None:
    (folder / "reviews.yaml").write_bytes(content)
    done = review(folder, *BY, *WHY)
    assert done.returncode == 2
    assert "reviews.yaml" in done.stderr
    assert "cannot be read" in done.stderr
    assert (folder / "reviews.yaml").read_bytes() == content


def test_a_link_out_of_the_folder_is_not_written_through(folder: Path) -> None:
    outside = folder / "elsewhere"
    outside.mkdir()
    (outside / "notes.yaml").write_text("decisions:\n")
    (folder / "reviews.yaml").symlink_to(outside / "notes.yaml")
    assert review(folder, *BY, *WHY).returncode == 2
    assert (outside / "notes.yaml").read_text() == "decisions:\n"
    assert (folder / "reviews.yaml").is_symlink()


def test_no_letter_of_a_name_reaches_the_terminal_as_a_command(folder: Path) -> None:
    done = review(folder, *BY, *WHY, requirement="\x1b[31m\u202earr")
    assert done.returncode == 2
    assert "\x1b" not in done.stderr
    assert "\u202e" not in done.stderr
