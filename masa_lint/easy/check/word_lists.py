"""The lists of `words.yaml`, each as one pattern of whole words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from masa_lint.source.yaml_text import YamlText, read_yaml

_FILE = FilePath(__file__).parent / "words.yaml"


@dataclass(frozen=True)
class WordLists:
    """The lists. `instead` leads from an official phrase in small letters to what to write."""

    instead: dict[str, str]
    phrase: re.Pattern[str]
    figure: re.Pattern[str]
    foreign: re.Pattern[str]
    blame: re.Pattern[str]
    comfort: re.Pattern[str]
    same: tuple[tuple[str, re.Pattern[str], int], ...]
    """Every name of a thing, with its pattern and the number of its line: names of one line are one thing."""
    stative: frozenset[str]
    participles: frozenset[str]


def whole_words(phrases: Iterable[str]) -> re.Pattern[str]:
    """Any of some phrases, as whole words, in any letter case; the longest first."""
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)


@cache
def word_lists() -> WordLists:
    """The lists as they come with masa-lint."""
    read = read_yaml(_FILE.read_text(encoding="utf-8"))
    assert isinstance(read, YamlText)
    data: Any = read.data
    return WordLists(
        instead=dict(data["instead"]),
        phrase=whole_words(data["instead"]),
        figure=whole_words(data["figures"]),
        foreign=whole_words(data["foreign"]),
        blame=whole_words(data["blame"]),
        comfort=whole_words(data["comfort"]),
        same=tuple((name, whole_words([name]), number) for number, line in enumerate(data["same"]) for name in line),
        stative=frozenset(data["stative"]),
        participles=frozenset(data["participles"]),
    )
