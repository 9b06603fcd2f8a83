"""Print lines: plain where they go to a file or a pipe, with Rich's colours on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from masa_lint.reporters.text_report import Line

_STYLES = {"title": "bold underline", "strong": "bold", "mark": "bold yellow", "faint": "dim"}


def coloured() -> bool:
    """Whether to use colour: `NO_COLOR` and `FORCE_COLOR` decide, else whether this is a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def print_lines(lines: Iterable[Line]) -> None:
    """Write lines to standard output."""
    if not coloured():
        sys.stdout.write("".join(f"{line.text}\n" for line in lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=True, force_terminal=True)
    for line in lines:
        console.print(Text(line.text, style=_STYLES.get(line.look, "")))
