"""How strongly the guidance asks for a key. The words come from outside: this layer knows no edition."""

from __future__ import annotations

from collections.abc import Mapping

from masa_lint.source.path import Path

Asked = Mapping[str, str]
"""What a requirement needs, as a path ("custody[*].restraint_review.who"), and how it is asked ("must", "should")."""

_STRENGTH = ("must", "should", "may", "advice")


def asked_for(path: Path, asked: Asked) -> str:
    """The strongest word for a key, a block around it or a part of it; empty where no requirement needs it."""
    names = key_names(path)
    found = [word for need, word in asked.items() if _touch(names, tuple(need.replace("[*]", "").split(".")))]
    return min(found, key=_rank, default="")


def key_names(path: Path) -> tuple[str, ...]:
    """The keys of a path, without the positions in lists."""
    return tuple(step for step in path if isinstance(step, str))


def _touch(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def _rank(word: str) -> int:
    first = word.split(" ")[0]
    return _STRENGTH.index(first) if first in _STRENGTH else len(_STRENGTH)
