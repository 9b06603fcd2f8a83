"""`--watch`: check again at each save."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path as FilePath

import typer

from masa_lint.documents.discover import discover

_SECONDS = 0.5


def watch_paths(paths: list[FilePath], check: Callable[[], int]) -> None:
    """Check now, and again whenever a document changes, comes or goes, until the user interrupts."""
    seen: dict[FilePath, tuple[int, int]] | None = None
    try:
        while True:
            now = _stamps(paths)
            if now != seen:
                if seen is not None:
                    typer.echo("")
                    typer.echo("Saved: checking again.")
                seen = now
                _checked(check)
                typer.echo("Waiting for the next save. Ctrl+C ends it.", err=True)
            time.sleep(_SECONDS)
    except KeyboardInterrupt:
        typer.echo("")


def _checked(check: Callable[[], int]) -> None:
    """One check; a file that is missing while it is being saved ends nothing."""
    try:
        check()
    except typer.Exit:
        return


def _stamps(paths: list[FilePath]) -> dict[FilePath, tuple[int, int]]:
    stamps = {}
    for path in discover(paths).found:
        try:
            known = path.stat()
        except OSError:
            continue
        stamps[path] = (known.st_mtime_ns, known.st_size)
    return stamps
