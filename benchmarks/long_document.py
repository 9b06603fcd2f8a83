"""A long arrangement: an example with its agencies repeated, as many lines as asked for."""

from __future__ import annotations

from pathlib import Path

EXAMPLE = Path(__file__).parent.parent / "examples" / "warwickshire.yaml"


def long_document(lines: int) -> str:
    """The example with made-up agencies put in after `agencies:`, about `lines` long."""
    text = EXAMPLE.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(text) if line == "  agencies:")
    more: list[str] = []
    while len(text) + len(more) < lines - 1:
        number = len(more) // 2 + 1
        more += [
            f"    - name: Exampleshire Agency {number}",
            "      how: Sits on the quality group and answers its survey",
        ]
    return "\n".join([*text[: at + 1], *more, *text[at + 1 :]]) + "\n"
