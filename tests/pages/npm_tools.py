"""Checkers of pages that come from npm: found where it put them, or fetched once.

They are looked for in the folder that MASA_LINT_NPM names, else in `.npm-tools` at the top of the repository.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

VERSIONS = {"axe-core": "4", "html-validate": "10", "vnu-jar": "26"}
if sys.platform == "linux":
    VERSIONS["@microsoft/sarif-multitool-linux"] = "5"
FOLDER = Path(os.environ.get("MASA_LINT_NPM") or Path(__file__).parents[2] / ".npm-tools")
INSTALL = ["npm", "install", "--prefix", str(FOLDER), "--no-save", "--no-audit", "--no-fund",
           *(f"{name}@{version}" for name, version in VERSIONS.items())]  # fmt: skip
"""All in one command, since npm takes away what the last one put there unsaved."""


def npm_file(package: str, path: str) -> Path:
    """A file of a package. Skips the test where it cannot be had, and fails it in CI."""
    file = FOLDER / "node_modules" / package / path
    if file.is_file():
        return file
    if os.environ.get("CI"):
        pytest.fail(f"{package} is not installed. Run: {' '.join(INSTALL)}")
    if not shutil.which("npm"):
        pytest.skip(f"npm is not installed, so {package} cannot be had")
    FOLDER.mkdir(exist_ok=True)
    with (FOLDER / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.is_file():
            installed = subprocess.run(INSTALL, capture_output=True, text=True)
            if installed.returncode or not file.is_file():
                pytest.skip(f"npm could not install {package}: {installed.stderr[-300:]}")
    return file


def needed(program: str, packages: str) -> str:
    """The path of a program. Skips the test where it is not installed, and fails it in CI."""
    found = shutil.which(program)
    if found:
        return found
    if os.environ.get("CI"):
        pytest.fail(f"{program} is not installed. Run: apt-get install {packages}")
    pytest.skip(f"{program} is not installed")
