"""Text from a document made safe for a build server's log, which reads commands out of what a program prints.

GitHub's runner takes a line that begins with `::`, and `##[…]` anywhere in a line, for a command; Azure Pipelines takes
`##vso[…]`, and others have their like.
"""

from __future__ import annotations

import re

from masa_lint.reporters.visible import visible

COMMAND = re.compile(r"##(?=\w*\[)")
"""The beginning of a command anywhere in a line."""
_OPENING = re.compile(r"^([^\S\n]*):(?=:)", re.MULTILINE)


def log_safe(text: str) -> str:
    """The text on one line, with nothing hidden in it and with a space put into every `##[`."""
    shown = visible(text)
    return COMMAND.sub("## ", shown) if "##" in shown else shown


def log_lines(text: str) -> str:
    """Lines made of safe text, with a space put into `::` where one begins with it, as it may once they are wrapped."""
    return _OPENING.sub(r"\1: ", text) if "::" in text else text


def log_path(name: str) -> str:
    """A file's name that can begin a line, or be a property of a command: `./` goes before `:`, `=` and spaces."""
    shown = log_safe(name)
    return f"./{shown}" if shown.lstrip()[:1] in (":", "=") or shown[:1].isspace() else shown
