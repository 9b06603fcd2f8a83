"""Sums of money, rounded so that they can be pictured: "about £505,000"."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from masa_lint.documents.money import read_share

_THOUSAND = Decimal(1_000)
_MILLION = Decimal(1_000_000)
_WHOLE = 100


def about(amount: Decimal) -> str:
    """A sum in pounds for after the word "about": £505,000 or £1.2 million.

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


def share_of_a_whole(text: str) -> Decimal | None:
    """The hundredths of a whole that a text states: 61 for "61%"; None where it states none."""
    share = read_share(text)
    return share if share is not None and share <= _WHOLE else None


def share_as_words(share: Decimal) -> str:
    """The words for a share: "61 pounds out of every 100"."""
    said = pounds_of_share(share)
    return f"{said} {'pound' if said.endswith(' 1') or said == '1' else 'pounds'} out of every {_WHOLE}"


def pounds_of_share(share: Decimal) -> str:
    """The pounds out of every hundred: "61", and "about 61" where it is rounded."""
    pounds = _rounded(share, Decimal(1))
    return "less than 1" if share and not pounds else f"{'' if share == pounds else 'about '}{pounds}"


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
    """The words for a part: "Half of it" for 2, "1 pound out of every 3" for 3."""
    return "Half of it" if part == 2 else f"1 pound out of every {part}"
