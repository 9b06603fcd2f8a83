"""Names of people: one person, with a title or without, with an initial, surname first, or with letters of honour."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from masa_lint.documents.names import TITLES, plain_name

_TITLES = TITLES | {
    "revd", "reverend", "canon", "fr", "imam", "rabbi", "lord", "lady", "baroness", "baron", "rt", "right", "hon",
    "honourable",
}  # fmt: skip
_HONOURS = frozenset((
    "obe", "cbe", "mbe", "kbe", "dbe", "gbe", "bem", "cb", "kcb", "dcb", "cmg", "kc", "qc", "qpm", "kpm", "qfsm",
    "kfsm", "qam", "kam", "dl", "jp", "mp", "phd", "mbbs", "frcn", "frcp", "frcgp", "frcpch", "rgn", "rn", "bsc", "msc",
    "mba", "cpfa", "cipfa", "fcipd", "frsa", "hons", "esq", "cvo", "lvo", "mvo", "llb", "llm", "cqsw", "dipsw", "pgce",
    "fcca", "fcmi", "frcpe", "mrcgp", "mrcpch", "rscn", "rhv",
))  # fmt: skip
_RANK = re.compile(
    r"^(?:(?:deputy|dep|assistant|temporary|temp|acting|detective|det|[atd]/) ?)*"
    r"(?:chief constable|chief superintendent|superintendent|chief super|chief inspector|inspector|insp"
    r"|ch supt|c/supt|d?supt|[ad]?cc|dci) (?=\S+ \S)"
)
"""A police rank before a whole name, in full or in short, as "T/ACC": "CC Fake" may be initials."""
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
_BESIDE = re.compile(r"\([^()]*\)")


@lru_cache(maxsize=4096)
def plain_person(name: str) -> str:
    """A name without titles, honours, accents, hyphens and apostrophes, first names first: what is compared."""
    return " ".join(_words(name))


def same_person(one: str, other: str) -> bool:
    """True where two names can be one person's: the same, or one with an initial or the surname alone after a title."""
    first, second = _words(one), _words(other)
    if not first or not second:
        return False
    if "".join(first) == "".join(second):
        return True
    return _surname_alone(one, second) or _surname_alone(other, first) or _with_initials(first, second)


def end_of(name: str) -> str:
    """The last letters of the surname: two names of one person have them in common."""
    words = _words(name)
    return words[-1][-3:] if words else ""


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    text = _BESIDE.sub(" ", name)
    before, comma, after = text.partition(",")
    if comma and "," not in after and _without_letters(after):
        text = f"{after} {before}"
    words = _without_letters(_RANK.sub("", _folded(text)))
    return tuple(words)


def _folded(text: str) -> str:
    """Small letters without accents; apostrophes gone, hyphens as spaces."""
    parts = unicodedata.normalize("NFKD", plain_name(text.replace(",", " ")))
    plain = "".join(letter for letter in parts if not unicodedata.combining(letter)).replace("'", "")
    return plain.translate(_LETTERS)


def _without_letters(text: str) -> list[str]:
    """The words of a name without titles before it and letters after it."""
    words = _folded(text).split()
    while words and words[0] in _TITLES:
        words.pop(0)
    while words and words[-1] in _HONOURS:
        words.pop()
    return words


def _surname_alone(name: str, other: tuple[str, ...]) -> bool:
    """ "Ms Sample-Example" beside "Alex Sample-Example"."""
    said = name.split()
    return len(said) == 2 and said[0].casefold().strip(".") in _TITLES and "".join(_words(name)) == "".join(other[1:])


def _with_initials(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    one, other = first[0], second[0]
    if len(first) < 2 or len(second) < 2:
        return False
    if one != other and not (min(len(one), len(other)) == 1 and one[0] == other[0]):
        return False
    rest, others = first[1:], second[1:]
    return "".join(rest) in _surnames(others) or "".join(others) in _surnames(rest)


def _surnames(words: tuple[str, ...]) -> tuple[str, str]:
    """What stands after the first name, with the initials in it and without."""
    return "".join(words), "".join(word for word in words if len(word) > 1) or "".join(words)
