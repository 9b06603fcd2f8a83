"""Documents of Exampleshire, which is made up, with every kind of hostile text in every place that takes words."""

from __future__ import annotations

from pathlib import Path

from pages.hostile_plan import hostile
from render.easy_plans import EVERYTHING
from reporters.hostile import TEXT

BEFORE = "=cmd|' /C calc'!A0 "
AFTER = (
    " \n::error file=x,line=1::forged\r\n##[error]forged\n##vso[task.complete]\n\x1b[31m\x07 \u202egnp.exe\u2066 \x00 \ufffe"
    " ]]> <script>alert(1)</script> <img src=x onerror=alert(1)> |**x** [click](javascript:alert(1)) @everyone"
    "\nEND:VEVENT\r\nBEGIN:VEVENT"
)
WORSE = (
    EVERYTHING
    + """\
audits: {how: A panel reads 12 cases}
exceptions:
  - rule: AGY006
    reason: The list is being agreed with the district councils this year
    accepted_by: {meeting: Executive, date: 1 June 2026, minute: "4.2", post: Chair}
    until: 31 March 2027
"""
)
AWKWARD_NAME = "::error plan, “a”: 🙂=1+1 %0A.yaml"


def write_plans(folder: Path, name: str = "plan.yaml", text: str = "") -> Path:
    """A folder for `COMMANDS`: the plan, an earlier one, another one, and words to check."""
    (folder / name).write_text(text or hostile(WORSE, BEFORE, AFTER), encoding="utf-8")
    (folder / "earlier.yaml").write_text(WORSE, encoding="utf-8")
    (folder / "other.yaml").write_text(
        hostile(WORSE.replace("Exampleshire", "Otherton"), BEFORE, AFTER), encoding="utf-8"
    )
    (folder / "words.txt").write_text(f"{BEFORE}\n{AFTER}", encoding="utf-8")
    return folder


HOSTILE_KEYS = TEXT
"""Hostile keys, roles and addresses, besides texts."""
