"""The mark that a file carries of the facts it was made from, so that a stale one can be told."""

from __future__ import annotations

MARK = "masa-lint-facts"
"""The name of the HTML meta element; in Word and PDF the mark stands among the keywords."""


def mark_of(fingerprint: str) -> str:
    """`masa-lint-facts:0f3c…`, as it stands in a file's keywords; an empty text without a fingerprint."""
    return f"{MARK}:{fingerprint}" if fingerprint else ""
