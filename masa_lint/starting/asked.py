"""How strongly the guidance asks for a key. The words come from outside: this layer knows no edition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from masa_lint.source.path import Path

Asked = Mapping[str, str]
"""What a requirement needs, as a path ("custody[*].restraint_review.who"), and how it is asked ("must", "should").

A star after the word where the verb was not seen in print.
"""

_STRENGTH = ("must", "should", "may", "advice")


def asked_for(path: Path, asked: Asked) -> str:
    """The strongest word for a key, a block around it or a part of it; empty where no requirement needs it."""
    names = key_names(path)
    return _strongest(word for need, word in _needs(asked) if _touch(names, need))


def asked_here(path: Path, asked: Asked, *, whole: bool) -> str:
    """The strongest word for a key itself, with `whole` for its parts too, but not for a block around it.

    Of a mechanism the whole is asked for, not each of who, how often and in which document.
    """
    names = key_names(path)
    return _strongest(word for need, word in _needs(asked) if need == names or (whole and need[: len(names)] == names))


def key_names(path: Path) -> tuple[str, ...]:
    """The keys of a path, without the positions in lists."""
    return tuple(step for step in path if isinstance(step, str))


def _needs(asked: Asked) -> Iterator[tuple[tuple[str, ...], str]]:
    for need, word in asked.items():
        yield tuple(need.replace("[*]", "").split(".")), word


def _touch(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def _strongest(words: Iterable[str]) -> str:
    return min(words, key=_rank, default="")


def _rank(word: str) -> int:
    plain = word.rstrip("*")
    return _STRENGTH.index(plain) if plain in _STRENGTH else len(_STRENGTH)
