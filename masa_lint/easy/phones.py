"""Telephone numbers grouped so that they can be read aloud and dialled."""

from __future__ import annotations

from masa_lint.documents.telephone import as_dialled_here, digits, is_telephone

_BIG_CITIES = ("011", "0121", "0131", "0141", "0151", "0161", "0171", "0181", "0191")
_AS_WRITTEN = (
    "080",
    "03",
    "084",
    "013873",
    "015242",
    "015394",
    "015395",
    "015396",
    "016973",
    "016974",
    "016977",
    "017683",
    "017684",
    "017687",
    "019467",
    "019755",
)
"""Freephone, national, and towns whose code has six figures."""


def grouped(text: str) -> str:
    """01632 960 001, 020 7946 0000, 0121 496 0000, 07700 900 000.

    Freephone and national numbers stay grouped as their owners write them; so does any whose grouping is not known.
    """
    number = digits(text)
    if len(number) != 11 or number.startswith(_AS_WRITTEN):
        return _as_written(text)
    if number.startswith("02"):
        return f"{number[:3]} {number[3:7]} {number[7:]}"
    if number.startswith("011") or number[:4] in _BIG_CITIES:
        return f"{number[:4]} {number[4:7]} {number[7:]}"
    if number.startswith(("01", "07")):
        return f"{number[:5]} {number[5:8]} {number[8:]}"
    return _as_written(text)


def _as_written(text: str) -> str:
    return as_dialled_here(text)


def can_be_dialled(text: str) -> bool:
    """True for a number of the United Kingdom that stands alone, without words beside it."""
    return bool(digits(text)) and is_telephone(text)


def dial(text: str) -> str:
    """The address that a telephone dials."""
    return f"tel:{digits(text)}"
