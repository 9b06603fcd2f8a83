"""When two words of a closed list are the same word, and how a list of them is read out."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

ROLE_NAMES = {
    "local_authority": "the local authority",
    "integrated_care_board": "the integrated care board",
    "police": "the police",
    "leads": "the lead partners",
    "delegates": "the delegated partners",
}
"""The known words that a sentence needs an article for."""


@lru_cache(maxsize=4096)
def plain_word(word: str) -> str:
    """A word without letter case, and with spaces for underscores and hyphens."""
    return " ".join(word.casefold().replace("_", " ").replace("-", " ").replace("’", "'").replace("'", "").split())


def alike(one: str, other: str) -> bool:
    """True where two are the same word of a closed list."""
    return plain_word(one) == plain_word(other)


def in_words(words: Iterable[str]) -> str:
    """`a_b, c` as "a b and c"."""
    plain = [ROLE_NAMES.get(word, word.replace("_", " ")) for word in words]
    if len(plain) < 2:
        return "".join(plain)
    return f"{', '.join(plain[:-1])} and {plain[-1]}"
