"""This checkout as a repository of its own, as pre-commit and GitHub would fetch it: what git would hold, no more."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
_WHO = ("-c", "user.name=masa-lint", "-c", "user.email=masa-lint@exampleshire.example")


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *_WHO, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def checkout(folder: Path) -> Path:
    """A repository in `folder` that holds the files of this checkout as they are now, committed."""
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, listed):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--no-verify", "-m", "As it is now")
    return folder
