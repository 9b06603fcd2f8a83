"""A progress bar, only where there is a terminal to show it and enough to wait for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

_WORTH_SHOWING = 50

Item = TypeVar("Item")


def with_progress(items: Iterable[Item], count: int) -> Iterator[Item]:
    """The items, with a bar on standard error where both outputs are apart and a person is looking."""
    if count < _WORTH_SHOWING or not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(items, "Checking", total=count, console=Console(stderr=True), transient=True)
