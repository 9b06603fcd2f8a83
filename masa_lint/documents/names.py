"""Names of people and bodies: when two are the same, and when they are probably meant to be."""

from __future__ import annotations

from functools import lru_cache

_TITLES = frozenset(
    ("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "cllr", "councillor", "rev")
)


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """A name without titles, letter case, curly apostrophes or odd spaces: what is compared."""
    text = name.casefold().replace("’", "'").replace("‘", "'").replace("-", " ").replace("&", "and").replace(".", " ")
    return " ".join(word for word in text.split() if word not in _TITLES)


def same_name(one: str, other: str) -> bool:
    """True where the two are one name, however they are typed."""
    return plain_name(one) == plain_name(other)


def nearly_same_name(one: str, other: str) -> bool:
    """True where two names differ by a letter or two, as when one person is spelled two ways."""
    first, second = plain_name(one), plain_name(other)
    if first == second or abs(len(first) - len(second)) > 2 or min(len(first), len(second)) < 6:
        return False
    return within_letters(first, second, 2)


def within_letters(first: str, second: str, most: int) -> bool:
    """True where `most` letters put in, left out or changed make one text the other."""
    row = list(range(len(second) + 1))
    for number, letter in enumerate(first, 1):
        previous, row[0] = row[0], number
        for place, other in enumerate(second, 1):
            previous, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, previous + (letter != other))
        if min(row) > most:
            return False
    return row[-1] <= most
