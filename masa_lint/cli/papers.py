"""Where papers go: below one folder, whole or not there at all, never through a link to somewhere else."""

from __future__ import annotations

import tempfile
from pathlib import Path as FilePath

from masa_lint.cli.outputs import reason_of, umask
from masa_lint.cli.stop import stop
from masa_lint.reporters.log_safe import log_path

_KINDS_OF_FILE = (".html", ".docx", ".pdf", ".csv", ".ics", ".md", ".json", ".svg")


def folder_given(out: FilePath) -> FilePath:
    """What `-o` names, where a folder is asked for. Whoever names it like a file wants a file, and is told."""
    if out.suffix.casefold() in _KINDS_OF_FILE and not out.is_dir():
        stop(
            f"{log_path(out.as_posix())} is named like a file. -o takes the folder; the files in it are named for you."
        )
    return out


def folder_in(out: FilePath, name: str) -> FilePath:
    """The folder `name` below `out`, made where it is not there. It is no link to somewhere else."""
    folder = out / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        inside = folder.resolve().is_relative_to(out.resolve())
    except (OSError, RuntimeError) as error:
        stop(f"The folder {log_path(folder.as_posix())} could not be made: {reason_of(error)}.")
    if not inside:
        stop(f"{log_path(folder.as_posix())} is a link that leads out of {log_path(out.as_posix())}.")
    return folder


def write_bytes(file: FilePath, content: bytes) -> None:
    """Write a file beside its place and put it there when it is whole. A link there is replaced, never followed."""
    temporary: FilePath | None = None
    try:
        with tempfile.NamedTemporaryFile("wb", dir=file.parent, prefix=".masa-lint.", delete=False) as writing:
            temporary = FilePath(writing.name)
            writing.write(content)
        temporary.chmod(0o666 & ~umask())
        temporary.replace(file)
        temporary = None
    except OSError as error:
        stop(f"{log_path(file.as_posix())} could not be written: {reason_of(error)}.")
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
