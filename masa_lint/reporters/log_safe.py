"""Text from a document made safe for a build server's log, which reads commands out of what a program prints.

GitHub's runner takes a line that begins with `::`, and `##[…]` anywhere in a line, for a command; Azure Pipelines takes
`##vso[…]`, and others have their like.
"""

from __future__ import annotations

import re

from masa_lint.reporters.visible import visible

_COMMAND = re.compile(r"##(?=\w*\[)")


def log_safe(text: str) -> str:
    """The text on one line, with nothing hidden in it and with a space put into every `##[`."""
    shown = visible(text)
    return _COMMAND.sub("## ", shown) if "##" in shown else shown


def log_path(name: str) -> str:
    """A file's name that can begin a line, or be a property of a command: `./` goes before `:`, `=` and spaces."""
    shown = log_safe(name)
    return f"./{shown}" if shown.lstrip()[:1] in (":", "=") or shown[:1].isspace() else shown
