"""masa-lint as its users run it: a process of its own, in a folder of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shlex import quote
from typing import Any

ROOT = Path(__file__).parent.parent
_COMMAND = "import sys; sys.argv[0] = 'masa-lint'; from masa_lint.__main__ import main; main()"


def run(folder: Path, *arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    """Run masa-lint; `env` is added to a clean environment, all else is as `subprocess.run` takes it."""
    given = {"capture_output": True, "text": True, "encoding": "utf-8", "timeout": 120, **more}
    given["env"] = {**environment(), **given.get("env", {})}
    return subprocess.run([sys.executable, "-P", "-c", _COMMAND, *arguments], cwd=folder, **given)


def environment() -> dict[str, str]:
    """The environment without what would change the output, and with this checkout's package."""
    left_out = ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS", "PYTHONUTF8", "PYTHONIOENCODING")
    return {**{name: value for name, value in os.environ.items() if name not in left_out}, "PYTHONPATH": str(ROOT)}


def program(folder: Path) -> Path:
    """`masa-lint` as a program in a folder, for scripts that call it by its name."""
    script = folder / "masa-lint"
    words = f'PYTHONPATH={quote(str(ROOT))} exec {quote(sys.executable)} -P -c {quote(_COMMAND)} "$@"'
    script.write_text(f"#!/bin/sh\n{words}\n")
    script.chmod(0o755)
    return script
