"""When two words of a closed list are the same word, and how a list of them is read out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

ROLE_NAMES = {
    "local_authority": "the local authority",
    "integrated_care_board": "the integrated care board",
    "police": "the police",
    "leads": "the lead partners",
    "delegates": "the delegated partners",
    "national_panel": "the national Panel",
    "foundations": "Foundations",
}
"""The known words that a sentence needs an article or a capital for."""

_OTHER_NAMES = {
    "yjb": "youth justice board",
    "youth justice board for england and wales": "youth justice board",
    "ycs": "youth custody service",
    "hmip": "hm inspectorate of prisons",
    "hmi prisons": "hm inspectorate of prisons",
    "his majestys inspectorate of prisons": "hm inspectorate of prisons",
    "her majestys inspectorate of prisons": "hm inspectorate of prisons",
    "hm chief inspector of prisons": "hm inspectorate of prisons",
    "icb": "integrated care board",
    "nhs icb": "integrated care board",
    "la": "local authority",
    "council": "local authority",
    "county council": "local authority",
    "city council": "local authority",
    "borough council": "local authority",
    "police force": "police",
    "constabulary": "police",
    "yoi": "young offender institution",
    "young offenders institution": "young offender institution",
    "stc": "secure training centre",
    "adult prison": "prison",
    "true": "yes",
    "false": "no",
}
"""What people write in place of a known word."""


@lru_cache(maxsize=4096)
def plain_word(word: str) -> str:
    """A word without letter case and "the", spaces for underscores and hyphens; the known word for another name."""
    plain = " ".join(word.casefold().replace("_", " ").replace("-", " ").replace("’", "'").replace("'", "").split())
    plain = plain.removeprefix("the ")
    return _OTHER_NAMES.get(plain, plain)


@lru_cache(maxsize=256)
def known_words(words: tuple[str, ...]) -> Mapping[str, str]:
    """The words of a closed list by how they are compared."""
    return {plain_word(word): word for word in words}


def alike(one: str, other: str) -> bool:
    """True where two are the same word of a closed list."""
    return plain_word(one) == plain_word(other)


def in_words(words: Iterable[str]) -> str:
    """`a_b, c` as "a b and c"."""
    plain = [ROLE_NAMES.get(word, word.replace("_", " ")) for word in words]
    if len(plain) < 2:
        return "".join(plain)
    return f"{', '.join(plain[:-1])} and {plain[-1]}"
