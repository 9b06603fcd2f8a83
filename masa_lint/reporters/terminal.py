"""Lines on a terminal: when to use colour, and Rich's colours."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass

_STYLES = {"title": "bold underline", "strong": "bold", "mark": "bold yellow", "faint": "dim"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and how it looks on a terminal: `title`, `strong`, `mark`, `faint` or plain."""

    text: str
    look: str = ""


def wants_colour() -> bool:
    """Whether to use colour on standard output: `NO_COLOR` and `FORCE_COLOR` decide, else whether it is a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def coloured(lines: Iterable[Line]) -> str:
    """Lines with Rich's colours."""
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    console = Console(file=StringIO(), highlight=False, soft_wrap=True, force_terminal=True)
    with console.capture() as captured:
        for line in lines:
            console.print(Text(line.text, style=_STYLES.get(line.look, "")))
    return captured.get()
