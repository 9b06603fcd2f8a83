"""Text from a document made safe to print: what cannot be seen, or turns lines around, is shown as a code."""

from __future__ import annotations

import unicodedata

_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def visible(text: str) -> str:
    """The text with control, formatting and bidirectional characters written as `<U+202E>`, and tabs as a space."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        " " if letter == "\t" else f"<U+{ord(letter):04X}>" if unicodedata.category(letter) in _HIDDEN else letter
        for letter in text
    )
