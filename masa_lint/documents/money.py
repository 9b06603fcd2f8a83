"""Sums of money in pounds, exact to the penny, and shares of one in per cent."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_ABOUT = r"(?:about |around |approximately |approx\.? |circa |c\. ?|some )"
_SUM = re.compile(
    rf"^({_ABOUT})?(?:£|gbp)? ?((?:\d{{1,3}}(?:,\d{{3}}){{1,4}}|\d{{1,3}}(?: \d{{3}}){{1,4}}|\d{{1,15}})"
    r"(?:\.\d{1,2}|\.\d{3,6}(?= ?(?:k|t|m)))?)"
    r" ?(k|thousand|m|million)?(?: pounds)?$"
)
_FIGURES_ALONE = re.compile(r"[-–−]? ?(?:£|gbp)? ?[-–−]?\d[\d,. ]*")
_NOUGHT = frozenset(("nil", "£nil", "zero", "nought", "nothing"))
_TIMES = {"": 1, "k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}


_SHARE = re.compile(rf"^{_ABOUT}?(\d{{1,3}}(?:\.\d{{1,3}})?) ?(?:%|per ?cent)$")


@lru_cache(maxsize=1024)
def read_share(text: str) -> Decimal | None:
    """Per cent of a budget, or None where the text is not one share."""
    found = _SHARE.match(" ".join(text.casefold().split()))
    return Decimal(found[1]) if found else None


def share_text(share: Decimal) -> str:
    """61% or 33.3%."""
    return f"{share:f}%"


@lru_cache(maxsize=1024)
def read_money(text: str) -> Decimal | None:
    """Pounds, or None where the text is not one sum."""
    plain = " ".join(text.casefold().split())
    if plain in _NOUGHT:
        return Decimal(0)
    found = _SUM.match(plain)
    if not found:
        return None
    return Decimal(_figures(found)) * _TIMES[found[3] or ""]


def _figures(found: re.Match[str]) -> str:
    """The figures of a sum without what parts the thousands."""
    return found[2].replace(",", "").replace(" ", "")


def is_slip(text: str) -> bool:
    """True for figures that are meant for a sum and cannot be read as one: "£13,0000", "-£5"."""
    return bool(_FIGURES_ALONE.fullmatch(" ".join(text.casefold().split()))) and read_money(text) is None


@lru_cache(maxsize=1024)
def rounded_by(text: str) -> Decimal:
    """The most by which a sum that is said to be about so much may be off."""
    found = _SUM.match(" ".join(text.casefold().split()))
    if not found or not found[1]:
        return Decimal(0)
    whole, _, part = _figures(found).partition(".")
    digits = len(whole.rstrip("0")) if not part else len(whole)
    unit = Decimal(10) ** (len(whole) - digits) if not part else Decimal(10) ** -len(part)
    return unit * _TIMES[found[3] or ""] / 2 if whole.strip("0") or part else Decimal(0)


def money_text(amount: Decimal) -> str:
    """£1,234 or £1,234.50."""
    return f"£{amount:,.2f}".removesuffix(".00")
