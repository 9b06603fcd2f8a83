"""The README's commands are the ones that work, and what it shows is what is printed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = "$ masa-lint check docs/exampleshire.yaml"
LEFT_OUT = "…"


def _block() -> list[str]:
    """The lines that the README shows under the command."""
    (found,) = re.findall(rf"```console\n{re.escape(SHOWN)}\n(.*?)```", README, re.DOTALL)
    return str(found).splitlines()


def _printed() -> list[str]:
    command = [sys.executable, "-m", "masa_lint", *SHOWN.split()[2:], "--as-of", "2026-11-22"]
    clean = {name: value for name, value in os.environ.items() if name != "FORCE_COLOR"}
    environment = {**clean, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8")
    return [line.rstrip() for line in done.stdout.splitlines()]


def test_there_is_one_line_to_try_it_and_one_to_work_on_it() -> None:
    lines = [line for line in README.splitlines() if line.startswith("python3 -m venv .venv && ")]
    assert len(lines) == 2
    assert ".venv/bin/masa-lint check examples" in lines[0]
    assert lines[1].endswith(".venv/bin/python -m pytest")


def test_what_the_readme_shows_is_what_is_printed() -> None:
    printed, shown, at = _printed(), _block(), 0
    pieces: list[list[str]] = [[]]
    for line in shown:
        if line == LEFT_OUT:
            pieces.append([])
        else:
            pieces[-1].append(line.rstrip())
    for piece in filter(None, pieces):
        found = next((start for start in range(at, len(printed)) if printed[start : start + len(piece)] == piece), None)
        assert found is not None, f"not printed, or not in this order: {piece}"
        at = found + len(piece)


def test_the_readme_shows_the_verdict_a_disagreement_a_must_and_the_questions_on_one_screen() -> None:
    shown = "\n".join(_block())
    assert len(_block()) <= 40
    assert "Law: " in shown
    assert "which was replaced on 18 March 2026" in shown
    assert re.search(r"^   docs/exampleshire\.yaml:\d+:\d+  advice, [A-Z]{3}\d{3} .*-disagree$", shown, re.MULTILINE)
    assert re.search(r"^   docs/exampleshire\.yaml:\d+:\d+  must, ", shown, re.MULTILINE)
    assert re.search(r"^Next \d questions$", shown, re.MULTILINE)


def test_a_reader_learns_in_the_readme_what_the_check_does_not_say() -> None:
    assert "This\ndoes not say how well children are protected." in "\n".join(_block())
