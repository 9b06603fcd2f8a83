"""Places where a word that is longer than a line may be broken: addresses, keys, and whatever else people paste."""

from __future__ import annotations

import re

_BREAK = "\u200b"
_AFTER = re.compile(r"(?<=[/@._=&?+:;,\\-])(?=[^\s/@._=&?+:;,\\-])")


def soften(text: str, room: int) -> str:
    """The text with zero-width spaces in the words that have more than `room` letters: after signs, else anywhere."""
    if len(text) <= room:
        return text
    return " ".join(word if len(word) <= room else _soften(word, room) for word in text.split(" "))


def _soften(word: str, room: int) -> str:
    pieces = _AFTER.split(word)
    return _BREAK.join(piece if len(piece) <= room else _BREAK.join(piece) for piece in pieces)
