"""`check --watch`: again at each save, until the user ends it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import environment

GAP = "kind: arrangement\nthis_file: source\ntraining: not stated\n"


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    (tmp_path / "plan.yaml").write_text(GAP)
    command = [sys.executable, "-P", "-m", "masa_lint", "check", "--watch", "--format", "concise", "--select", "TRN001"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        yield process
        process.kill()


def test_it_checks_at_once_and_again_at_each_save(watching: subprocess.Popen[str], tmp_path: Path) -> None:
    assert "plan.yaml:3:" in until("Waiting for the next save", watching)
    (tmp_path / "plan.yaml").write_text("# One line more\n" + GAP)
    again = until("Waiting for the next save", watching)
    assert "Saved: checking again." in again
    assert "plan.yaml:4:" in again


def test_a_document_that_comes_or_goes_is_seen(watching: subprocess.Popen[str], tmp_path: Path) -> None:
    until("Waiting for the next save", watching)
    (tmp_path / "plan.yaml").rename(tmp_path / "plan.txt")
    assert "No document was found." in until("Waiting for the next save", watching)
    (tmp_path / "plan.txt").rename(tmp_path / "again.yaml")
    assert "again.yaml:3:" in until("Waiting for the next save", watching)


def test_the_user_ends_it_without_a_fuss(watching: subprocess.Popen[str]) -> None:
    until("Waiting for the next save", watching)
    watching.send_signal(signal.SIGINT)
    rest, _ = watching.communicate(timeout=60)
    assert rest.strip() == ""
    assert watching.returncode == 0


def until(words: str, process: subprocess.Popen[str]) -> str:
    """What the program says up to the line with these words."""
    said = ""
    assert process.stdout is not None
    for line in process.stdout:
        said += line
        if words in line:
            return said
    raise AssertionError(f"it ended with: {said}")
