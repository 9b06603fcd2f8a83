"""Sums of money, rounded so that they can be pictured: "about £505,000"."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

_THOUSAND = Decimal(1_000)
_MILLION = Decimal(1_000_000)
_PARTS = (2, 3, 4, 5, 10)
_NEAR = Decimal("0.01")


def about(amount: Decimal) -> str:
    """ "£505,000" or "£1.2 million", to be said after "about". Pounds.

    Under a thousand pounds to the nearest £10, under a million to the nearest £1,000, and no more than three figures
    that are not nought, so that nobody takes it for an exact sum.
    """
    if amount < _THOUSAND:
        return f"£{_rounded(amount, Decimal(10)):,}"
    if amount < _MILLION - _THOUSAND / 2:
        return f"£{_rounded(amount, _THOUSAND):,}"
    millions = (amount / _MILLION).quantize(Decimal("0.1"), ROUND_HALF_UP)
    return f"£{str(millions).removesuffix('.0')} million"


def _rounded(amount: Decimal, step: Decimal) -> int:
    return int((amount / step).quantize(Decimal(1), ROUND_HALF_UP) * step)


def part_of(amount: Decimal, whole: Decimal) -> int | None:
    """2 for a half, 3 for a third, 4, 5 or 10, where a sum is that part of the whole; None for any other."""
    if whole <= 0 or amount <= 0:
        return None
    for part in _PARTS:
        if abs(amount / whole - Decimal(1) / part) <= _NEAR:
            return part
    return None


def part_in_words(text: str) -> int | None:
    """The part that a text states: "half", "50%", "a third", "1/4"; None for any other."""
    plain = " ".join(text.casefold().replace("one ", "a ").split()).removeprefix("a ")
    words = {
        "half": 2, "50%": 2, "50 per cent": 2, "1/2": 2, "50 50": 2, "50/50": 2, "50:50": 2, "equal": 2,
        "third": 3, "1/3": 3, "33%": 3, "quarter": 4, "1/4": 4, "25%": 4, "fifth": 5, "1/5": 5, "20%": 5,
        "tenth": 10, "1/10": 10, "10%": 10,
    }  # fmt: skip
    return words.get(plain.removesuffix(" each").removesuffix(" of it"))


def part_as_words(part: int) -> str:
    """ "Half of it" for 2, "£1 out of every £3" for 3."""
    return "Half of it" if part == 2 else f"£1 out of every £{part}"
