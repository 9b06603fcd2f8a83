"""A disk that is full: what was there before stays, nothing half written is left, and a sentence says what happened."""

from __future__ import annotations

import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hostile.commands import COMMANDS, PLAN, Command, run_here
from hostile.plans import WORSE, write_plans
from program import run

_WRITES = [one for one in COMMANDS if one.file and not one.file.endswith(".pdf")]
_PRINTS = ("report", "calendar", "init", "review")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_plans(tmp_path_factory.mktemp("full"), PLAN, WORSE)


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file of this process may grow beyond so many bytes, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("command", _WRITES, ids=str)
def test_a_file_that_cannot_be_finished_leaves_what_was_there(folder: Path, command: Command) -> None:
    file = folder / command.file
    file.parent.mkdir(parents=True, exist_ok=True)
    before = {"known-gaps.json": '{"schema": "masa-lint/known-gaps/v1", "documents": {}}\n', "reviews.yaml": "# ours\n"}
    old = "" if command.typed[0] == "init" else before.get(command.file, "the old one")
    if old:
        file.write_text(old)
    there = sorted(path for path in folder.rglob("*") if path.is_file())
    with room_for(60):
        done = run_here(folder, command.typed)
    assert done.exit_code == 2
    assert "could not be written" in done.stderr
    assert (file.read_text() if old else file.exists()) == (old or False)
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == there


@pytest.mark.parametrize("name", _PRINTS)
def test_standard_output_that_is_full_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    command = next(one for one in COMMANDS if one.typed[0] == name)
    write_plans(tmp_path, PLAN, WORSE)
    with Path("/dev/full").open("wb") as full:
        told = run(tmp_path, *command.typed, stdout=full, stderr=subprocess.PIPE, capture_output=False)
    assert (told.returncode, told.stderr) == (4, "masa-lint could not go on: no space left on device.\n")
