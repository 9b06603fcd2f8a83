"""The hard words and what they mean in easy words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path as FilePath

from masa_lint.easy.table import read_table

_FILE = FilePath(__file__).parent / "easy_words.yaml"


@dataclass(frozen=True, slots=True)
class HardWord:
    """A hard word, its other forms, and its meaning in one to three easy sentences."""

    term: str
    easy: str
    plural: str = ""
    also: tuple[str, ...] = ()

    @property
    def forms(self) -> tuple[str, ...]:
        """Every way in which the word is written."""
        return tuple(form for form in (self.term, self.plural, *self.also) if form)


@cache
def glossary() -> tuple[HardWord, ...]:
    """All hard words, in the order of the alphabet."""
    return tuple(HardWord(**{**one, "also": tuple(one.get("also", ()))}) for one in read_table(_FILE)["words"])


def explained(bold: Iterable[str]) -> tuple[HardWord, ...]:
    """The entries for words that stand in bold somewhere, each once, in the order of the alphabet."""
    wanted = {word.casefold() for word in bold}
    return tuple(one for one in glossary() if wanted & {form.casefold() for form in one.forms})
