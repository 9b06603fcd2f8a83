"""Completion, as a bash shell uses it once `masa-lint --install-completion` has run."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from program import environment, program, run


def test_the_script_for_a_shell_can_be_shown(tmp_path: Path) -> None:
    shown = in_bash("masa-lint --show-completion; true", tmp_path)
    assert "complete -o default -F _masa_lint_completion masa-lint" in shown.stdout


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        pytest.param("masa-lint che", "check", id="a command"),
        pytest.param("masa-lint rules te", "test", id="a command below another"),
        pytest.param("masa-lint check --str", "--strict", id="an option"),
        pytest.param("masa-lint check --fail-on nev", "never", id="a word that an option takes"),
        pytest.param("masa-lint check --format sar", "sarif", id="a format"),
    ],
)
def test_what_is_begun_is_completed(tmp_path: Path, typed: str, offered: str) -> None:
    words = typed.split()
    environment = {"_MASA_LINT_COMPLETE": "complete_bash", "COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1)}
    assert run(tmp_path, env=environment).stdout.split() == [offered]


def test_it_works_in_a_shell_once_it_is_installed(tmp_path: Path) -> None:
    installed = in_bash("masa-lint --install-completion; true", tmp_path)
    assert "bash completion installed" in installed.stdout
    completed = in_bash(
        "source .bashrc; COMP_WORDS=(masa-lint exp); COMP_CWORD=1; _masa_lint_completion masa-lint; echo ${COMPREPLY[*]}",
        tmp_path,
    )
    assert completed.stdout.split() == ["explain"]


def in_bash(script: str, home: Path) -> subprocess.CompletedProcess[str]:
    """A script in a bash shell whose home is a folder, with `masa-lint` on its path."""
    program(home)
    given = {**environment(), "HOME": str(home), "PATH": f"{home}:{os.environ['PATH']}"}
    return subprocess.run(["bash", "-c", script], cwd=home, env=given, capture_output=True, text=True, timeout=60)
