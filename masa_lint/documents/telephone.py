"""Telephone numbers of the United Kingdom."""

from __future__ import annotations

_SHORT = ("999", "101", "111", "112", "116000", "116111", "116123", "08001111")
"""Emergencies, police, health; missing children, child helpline, emotional support; Childline."""
_PREMIUM = ("09", "087", "084", "070", "118")


def digits(text: str) -> str:
    """The digits that are dialled: spaces, brackets and hyphens gone, +44 as 0. Empty where there are letters."""
    plain = text.strip()
    if plain.startswith("+44"):
        plain = "0" + plain[3:].replace("(0)", "").strip()
    kept = "".join(character for character in plain if character.isdigit())
    if any(character.isalpha() for character in plain):
        return ""
    return kept


def is_telephone(text: str) -> bool:
    """10 or 11 digits from 0, or a short national number."""
    number = digits(text)
    return number in _SHORT or (number.startswith("0") and not number.startswith("00") and len(number) in (10, 11))


def is_premium(text: str) -> bool:
    """A number that costs the caller more than an ordinary call."""
    return digits(text).startswith(_PREMIUM)
