"""Files that cannot be read: each is told in a sentence, and none holds a command up or ends in a traceback."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hostile.commands import COMMANDS, PLAN, Command, run_here
from hostile.conftest import Output
from hostile.plans import WORSE, write_plans

_NOBODY = 65534
_ONE_EACH = list({one.typed[0]: one for one in COMMANDS if PLAN in one.typed}.values())
_IN_ITS_PLACE: dict[str, Callable[[Path], None]] = {
    "a folder": Path.mkdir,
    "a link to itself": lambda plan: plan.symlink_to(plan.name),
    "two links that lead to each other": lambda plan: _in_a_circle(plan, plan.with_name("x.yaml")),
    "a link to nothing": lambda plan: plan.symlink_to("nothing.yaml"),
    "a pipe": os.mkfifo,
    "a device": lambda plan: plan.symlink_to("/dev/zero"),
}


def _in_a_circle(one: Path, other: Path) -> None:
    one.symlink_to(other.name)
    other.symlink_to(one.name)


@contextmanager
def not_as_root() -> Iterator[None]:
    """As a user to whom rights apply: those of root read everything."""
    if os.geteuid():
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_plans(tmp_path, PLAN, WORSE)


@pytest.mark.parametrize("what", _IN_ITS_PLACE)
@pytest.mark.parametrize("command", _ONE_EACH, ids=str)
def test_what_is_no_file_is_told(folder: Path, command: Command, what: str) -> None:
    (folder / PLAN).unlink()
    _IN_ITS_PLACE[what](folder / PLAN)
    done = run_here(folder, command.typed)
    assert done.exit_code in (2, 3)
    assert len(done.output.splitlines()) > 0
    assert not list(folder.glob("**/*.docx"))


@pytest.mark.parametrize("command", _ONE_EACH, ids=str)
def test_a_file_that_this_user_may_not_read_is_told(command: Command, outputs: tuple[Output, ...]) -> None:
    assert outputs  # every module has been imported, which the user to come might not be allowed to read
    with TemporaryDirectory() as name:
        folder = write_plans(Path(name), PLAN, WORSE)
        (folder / PLAN).chmod(0)
        folder.chmod(0o777)
        with chdir(folder), not_as_root():
            done = run_here(folder, command.typed)
    assert done.exit_code == 2
    assert "Exampleshire" not in done.output


@pytest.mark.parametrize("name", ["masa-lint.yaml", "known-gaps.json", "reviews.yaml"])
@pytest.mark.parametrize("what", _IN_ITS_PLACE)
def test_what_stands_beside_a_plan_is_held_to_the_same(folder: Path, name: str, what: str) -> None:
    _IN_ITS_PLACE[what](folder / name)
    done = run_here(folder, ("check", PLAN, "--fail-on", "new"))
    assert done.exit_code in (0, 1, 2)
    assert done.output
