"""The symbolic half of a place: the route of keys and list positions from the top of a document."""

from __future__ import annotations

Step = str | int
Path = tuple[Step, ...]

ROOT: Path = ()


def path_text(path: Path) -> str:
    """`("partners", 0, "lead")` as `partners[0].lead`, the form printed and read everywhere."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else step
    return text
