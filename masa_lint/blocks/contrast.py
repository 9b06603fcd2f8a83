"""How far two colours stand apart, as WCAG 2.2 measures it (success criteria 1.4.3 and 1.4.6)."""

from __future__ import annotations

import re

_COLOUR = re.compile(r"#?([0-9a-fA-F]{6})")
ENOUGH = 7.0
"""The least contrast of words with their background: WCAG's level AAA."""


def read_colour(text: str) -> str:
    """A colour as `#1d3f72`, with or without its `#`; an empty text where it is none."""
    found = _COLOUR.fullmatch(text.strip())
    return f"#{found[1].lower()}" if found else ""


def contrast(one: str, other: str = "#ffffff") -> float:
    """The ratio, from 1 (the same) to 21 (black on white), of two colours as `read_colour` gives them."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
