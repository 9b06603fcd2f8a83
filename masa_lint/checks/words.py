"""`words`: a text holds one of these words or phrases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands, texts_of
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.checks.tables import table_words
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Words(Check):
    """Holds where every text at `path` holds one of the phrases as whole words, in any case.

    `exactly: true` asks for the whole value. With `keyed_by` the table holds a list for each word at that path.
    """

    path: str
    any: tuple[str, ...] = ()
    table: str = ""
    keyed_by: str = ""
    exactly: bool = False
    facts = ("found", "value", "key")

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        words, key, lacking = table_words(scene, subject, self.table, self.keyed_by)
        if lacking:
            return lacking
        phrases = (*self.any, *words)
        places = tuple(one.path for one in found)
        seen = ""
        for one in (text for value in found for text in texts_of(value)):
            seen = phrase_in(one.text, phrases, exactly=self.exactly)
            if not seen:
                return Result(Verdict.FAILS, places, (), {"found": "", "value": one.text, "key": key}, one.path)
        facts = {"found": seen, "value": found[0].text, "key": key}
        return Result(Verdict.HOLDS, places, (), facts, places[0])

    def anywhere(self, scene: Scene) -> bool:
        """False where none of the phrases stands anywhere in the file, which is quick to see."""
        table = scene.tables.get(self.table, ())
        phrases = (*self.any, *(table if isinstance(table, tuple) else ()))
        return any(phrase.casefold() in scene.all_text for phrase in phrases)

    def paths(self) -> Iterator[str]:
        yield self.path
        if self.keyed_by:
            yield self.keyed_by

    def table_names(self) -> Iterator[str]:
        if self.table:
            yield self.table


def phrase_in(text: str, phrases: tuple[str, ...], *, exactly: bool = False) -> str:
    """The first phrase that stands in a text as whole words, or an empty text."""
    plain = _plain(text)
    for phrase in phrases:
        wanted = _plain(phrase)
        if plain == wanted or (not exactly and wanted in plain):
            return phrase
    return ""


def _plain(text: str) -> str:
    """Letters and digits of a text in small letters, one space around each word."""
    return f" {' '.join(''.join(letter if letter.isalnum() else ' ' for letter in text.casefold()).split())} "
