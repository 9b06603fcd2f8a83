"""A long text with its beginning alone."""

from __future__ import annotations


def cut_short(text: str, most: int) -> str:
    """At most so many letters of a text: cut between two words, with dots where more follows."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    if not text[most - 1].isspace():
        whole = kept.rpartition(" ")[0]
        kept = whole if len(whole) > most // 2 else kept  # a text without spaces is cut where it must be
    return f"{kept.rstrip(' ,;:')}…"
