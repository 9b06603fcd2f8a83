"""Names of people and bodies: when two are the same, and when they are probably meant to be."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

TITLES = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "cllr", "councillor", "rev")
)

_SIGNS = str.maketrans(dict.fromkeys("‘’ʼʻ`´", "'") | dict.fromkeys(".-‐‑‒–−", " "))
_LONGEST = 80
"""A text of more letters is no name, and comparing two such texts could take long."""


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """A name without titles, letter case, curly apostrophes or odd spaces: what is compared."""
    text = unicodedata.normalize("NFC", name).casefold().translate(_SIGNS).replace("&", "and")
    return " ".join(word for word in text.split() if word not in TITLES)


def same_name(one: str, other: str) -> bool:
    """True where the two are one name, however they are typed."""
    return plain_name(one) == plain_name(other)


def nearly_same_name(one: str, other: str) -> bool:
    """True where two names differ by a letter or two, as when one person is spelled two ways."""
    first, second = plain_name(one), plain_name(other)
    if first == second or not 6 <= min(len(first), len(second)) <= max(len(first), len(second)) <= _LONGEST:
        return False
    return within_letters(first, second, 2)


def within_letters(first: str, second: str, most: int) -> bool:
    """True where `most` letters put in, left out or changed make one text the other."""
    if most < 0 or abs(len(first) - len(second)) > most:
        return False
    pairs = enumerate(zip(first, second, strict=False))
    same = next((place for place, (one, other) in pairs if one != other), min(len(first), len(second)))
    one, other = first[same:], second[same:]
    if one == other:
        return True
    left_out, put_in, changed = (one[1:], other), (one, other[1:]), (one[1:], other[1:])
    return any(within_letters(*rest, most - 1) for rest in (changed, left_out, put_in))
