"""Text from a document made safe to print: what cannot be seen, or turns lines around, is shown as a code."""

from __future__ import annotations

import unicodedata

_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")


def visible(text: str) -> str:
    """The text with control, formatting and bidirectional characters written as `<U+202E>`, and tabs as a space."""
    if text.isprintable():
        return text
    return "".join(
        " " if letter == "\t" else f"<U+{ord(letter):04X}>" if is_hidden(letter) else letter for letter in text
    )


def is_hidden(letter: str) -> bool:
    """True for a character that cannot be seen: control, formatting, bidirectional, a separator of lines."""
    return unicodedata.category(letter) in _HIDDEN


def cells(text: str) -> int:
    """How many columns of a terminal a text takes: wide letters two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )
