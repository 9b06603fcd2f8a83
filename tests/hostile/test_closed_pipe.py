"""Whoever reads the output stops early, as `head` does: no fault, and nothing is said of it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from hostile.commands import COMMANDS, PLAN
from hostile.plans import WORSE, write_plans
from program import run


@pytest.mark.parametrize("name", ["check", "calendar", "changes", "init"])
def test_a_reader_that_has_gone_is_no_fault(tmp_path: Path, name: str) -> None:
    command = next(one for one in COMMANDS if one.typed[0] == name)
    write_plans(tmp_path, PLAN, WORSE)
    reads, writes = os.pipe()
    os.close(reads)
    try:
        told = run(tmp_path, *command.typed, stdout=writes, stderr=subprocess.PIPE, capture_output=False)
    finally:
        os.close(writes)
    assert (told.returncode, told.stderr) == (1, "")
