"""The validator of SARIF's makers: found where npm put it, or fetched once.

It is looked for in the folder that MASA_LINT_NPM names, else in `.npm-tools` at the top of the repository.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pages.npm_tools import FOLDER, INSTALL

PACKAGE = "@microsoft/sarif-multitool-linux"


def sarif_schema() -> dict[str, Any]:
    """The JSON schema of SARIF 2.1.0, which comes with the validator."""
    schema: dict[str, Any] = json.loads((_package() / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
    return schema


def validated(sarif: str, folder: Path) -> list[dict[str, Any]]:
    """What the validator has against a SARIF file, by the rules of SARIF and those of GitHub's code scanning."""
    written, found = folder / "written.sarif", folder / "found.sarif"
    written.write_text(sarif, encoding="utf-8")
    tool = _package() / "Sarif.Multitool"
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    rules = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning", "--kind", "Fail"]
    command = [str(tool), "validate", str(written), *rules, "-o", str(found), "--log", "ForceOverwrite"]
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    said = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert found.is_file(), said.stdout + said.stderr
    (run,) = json.loads(found.read_text(encoding="utf-8-sig"))["runs"]
    assert not any(one.get("toolExecutionNotifications") for one in run.get("invocations", [])), said.stdout
    results: list[dict[str, Any]] = run["results"]
    return results


def _package() -> Path:
    folder = FOLDER / "node_modules" / PACKAGE
    if (folder / "Sarif.Multitool").is_file():
        return folder
    if os.environ.get("CI"):
        pytest.fail(f"The SARIF validator is not installed. Run: {' '.join(INSTALL)}")
    if sys.platform != "linux" or not shutil.which("npm"):
        pytest.skip("npm is not installed, or this is not Linux, so the SARIF validator cannot be had")
    FOLDER.mkdir(exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "Sarif.Multitool").is_file():
            installed = subprocess.run(INSTALL, capture_output=True, text=True)
            if installed.returncode:
                pytest.skip(f"npm could not install the SARIF validator: {installed.stderr[-300:]}")
    return folder
