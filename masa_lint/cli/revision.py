"""A revision of a repository: what its files held, read by git itself.

Git is called without a shell. A revision is never read as an option, and nothing is written to the repository.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from datetime import date
from pathlib import Path as FilePath

from masa_lint.cli.stop import stop

_SECONDS = 30
_LONGEST = 200
_ORDINARY = ("100644", "100755")
"""How git marks a plain file, and not a link or another repository."""


@dataclass(frozen=True)
class Revision:
    """A commit. Paths are as git takes them: with `./` or `../` from `folder`, else from the root."""

    folder: FilePath
    commit: str

    def read(self, path: str) -> bytes | None:
        """What a file held, or None where there was none."""
        return _git(self.folder, "show", "--end-of-options", f"{self.commit}:{path}")

    def files(self, folder: str) -> list[str]:
        """The plain files in a folder and below it, from the folder; none where there was no such folder."""
        tree = f"{self.commit}:{folder}"
        listed = _git(self.folder, "ls-tree", "-r", "-z", "--full-tree", tree) or b""
        rows = [row.partition(b"\t") for row in listed.split(b"\0") if row]
        plain = [name for about, _, name in rows if about.decode("ascii", "replace").startswith(_ORDINARY)]
        return [name.decode("utf-8", "replace") for name in plain]

    @property
    def day(self) -> date | None:
        """The day it was committed."""
        said = _git(self.folder, "show", "--no-patch", "--format=%cs", "--end-of-options", self.commit)
        return date.fromisoformat(said.decode().strip()) if said else None


def revision_of(called: str, folder: FilePath) -> Revision | None:
    """The revision that something is called in the repository around a folder, or None where git knows none."""
    if not called or called.startswith("-") or len(called) > _LONGEST or not called.isprintable():
        return None
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{called}^{{commit}}")
    return Revision(folder, commit.decode("ascii", "replace").strip()) if commit else None


def _git(folder: FilePath, *arguments: str) -> bytes | None:
    """What git prints, or None where it cannot."""
    command = ["git", "-C", str(folder), "--no-pager", *arguments]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False, stdin=subprocess.DEVNULL)  # noqa: S603
    except FileNotFoundError:
        stop("git: has to be installed for an earlier revision to be read.")
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
