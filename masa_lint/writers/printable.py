"""Text from a document made fit to stand on a page: what cannot be printed is left out or spelled out."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from functools import cache

from masa_lint.writers.fonts import CHARACTERS, OWN_CHARACTERS

_JOINERS = "\u200c\u200d"
"""They are part of how some scripts and signs are written."""
_UNSEEN = ("Cc", "Cf", "Zl", "Zp")
_NOBODYS = ("Cs", "Co", "Cn")


def printable(text: str) -> str:
    """One line: line ends and tabs become spaces, control and direction characters go.

    A letter that no text may hold (half of a pair, a code that means nothing) becomes U+FFFD. Nothing in the result is
    outside XML 1.0.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(letter) for letter in text)


def printable_lines(text: str) -> str:
    """The same for text whose lines matter: each stays a line, a tab is four spaces."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(printable(line.replace("\t", "    ")) for line in lines)


def _shown(letter: str) -> str:
    if letter in "\t\n\r\x0b\x0c\x85\u2028\u2029":
        return " "
    category = unicodedata.category(letter)
    if category in _NOBODYS:
        return "\ufffd"
    return "" if category in _UNSEEN and letter not in _JOINERS else letter


def spelled(text: str) -> str:
    """The text with every character that the carried fonts lack given by its name: `[slightly smiling face]`.

    A letter and its accent that Unicode knows as one become one.
    """
    if text.isascii():
        return text
    text = unicodedata.normalize("NFC", text)
    return "".join(letter if _held(letter) else _name(letter) for letter in text)


def _held(letter: str) -> bool:
    if letter.isascii() or letter in _JOINERS:
        return True
    starts, ends = _ranges()
    place = bisect_right(starts, ord(letter)) - 1
    return place >= 0 and ord(letter) <= ends[place]


def _name(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    if all(_held(part) for part in parts):
        return parts
    return f"[{unicodedata.name(letter, f'U+{ord(letter):04X}').casefold()}]"


@cache
def own_letters() -> str:
    """The characters of Atkinson Hyperlegible as a class of a regular expression: `[\\u{20}-\\u{7E}…]`."""
    pairs = (line.split("-") for line in OWN_CHARACTERS.read_text(encoding="ascii").split())
    return "[" + "".join(f"\\u{{{first}}}-\\u{{{last}}}" for first, last in pairs) + "]"


@cache
def _ranges() -> tuple[list[int], list[int]]:
    pairs = [line.split("-") for line in CHARACTERS.read_text(encoding="ascii").split()]
    return [int(first, 16) for first, _ in pairs], [int(last, 16) for _, last in pairs]
