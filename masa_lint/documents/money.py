"""Sums of money in pounds, exact to the penny, and shares of one in per cent."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_SUM = re.compile(
    r"^(?:about |around |approximately )?£? ?((?:\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.\d{1,2})?)"
    r" ?(k|thousand|m|million)?(?: pounds)?$"
)
_TIMES = {"": 1, "k": 1_000, "thousand": 1_000, "m": 1_000_000, "million": 1_000_000}


_SHARE = re.compile(r"^(?:about |around |approximately )?(\d{1,3}(?:\.\d{1,3})?) ?(?:%|per ?cent)$")


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
    found = _SUM.match(" ".join(text.casefold().split()))
    if not found:
        return None
    return Decimal(found[1].replace(",", "")) * _TIMES[found[2] or ""]


def money_text(amount: Decimal) -> str:
    """£1,234 or £1,234.50."""
    return f"£{amount:,.2f}".removesuffix(".00")
