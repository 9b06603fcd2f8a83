"""The changes for a terminal."""

from __future__ import annotations

from textwrap import fill

from masa_lint.changes.found import Found
from masa_lint.reporters.log_safe import log_lines, log_safe
from masa_lint.reports.changes.told import groups_of, lead_of

_WIDTH = 100


def changes_text(found: Found, name: str) -> str:
    """Plain text, folded groups too."""
    lines = [f"What changed: {log_safe(name)}", fill(lead_of(found), _WIDTH)]
    for group in groups_of(found):
        lines += ["", group.title]
        lines += [fill(log_safe(one), _WIDTH, initial_indent=" - ", subsequent_indent="   ") for one in group.sentences]
    return log_lines("\n".join(lines)) + "\n"
