"""`words`: a text holds one of these words or phrases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from masa_lint.checks.check import Check, operands, places_of, subjects_with, texts_in
from masa_lint.checks.plain_text import plain_words
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
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

    def __post_init__(self) -> None:
        for phrase in self.any:
            if not plain_words(phrase).strip():
                raise ValueError(f'"words" looks for words, and there are none in "{phrase}"')

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        words, key, lacking = table_words(scene, subject, self.table, self.keyed_by)
        if lacking:
            return lacking
        phrases = (*self.any, *words)
        places = places_of(found)
        seen = ""
        for one in texts_in(found):
            seen = phrase_in(one.text, phrases, exactly=self.exactly)
            if not seen:
                return Result(Verdict.FAILS, places, (), {"found": "", "value": one.text, "key": key}, one.path)
        facts = {"found": seen, "value": found[0].text, "key": key}
        return Result(Verdict.HOLDS, places, (), facts, places[0])

    def may_hold(self, scene: Scene, at: str) -> set[Path] | None:
        table = scene.tables.get(self.table, ())
        if not isinstance(table, tuple):
            return None
        phrases = (*self.any, *table)
        if self.exactly:
            wanted = {plain for plain, _ in _plain_phrases(phrases)}
            return subjects_with(scene, at, self.path, lambda text: plain_words(text) in wanted)
        return subjects_with(scene, at, self.path, lambda text: bool(phrase_in(text, phrases)), _longest_words(phrases))

    def texts(self, scene: Scene) -> Iterator[Found]:
        phrases = tuple(self.phrases_in(scene))
        yield from (found for found in scene.texts if phrase_in(found.text, phrases)) if phrases else ()

    def phrases_in(self, scene: Scene) -> list[str]:
        """Those of the phrases that may stand somewhere in the file."""
        table = scene.tables.get(self.table, ())
        phrases = (*self.any, *(table if isinstance(table, tuple) else ()))
        found: list[str] = []
        absent: tuple[str, ...] = ()
        for plain, phrase in _plain_phrases(phrases):
            if plain.startswith(absent):  # where there is no "primary care trust", there are no "primary care trusts"
                continue
            if scene.may_have_phrase(plain):
                found.append(phrase)
            else:
                absent = (*absent, plain.rstrip())
        return found

    def paths(self) -> Iterator[str]:
        yield self.path
        if self.keyed_by:
            yield self.keyed_by

    def table_names(self) -> Iterator[str]:
        if self.table:
            yield self.table


def phrase_in(text: str, phrases: tuple[str, ...], *, exactly: bool = False) -> str:
    """The first phrase that stands in a text as whole words, or an empty text."""
    plain = plain_words(text)
    if exactly:
        return next((phrase for wanted, phrase in _plain_phrases(phrases) if plain == wanted), "")
    for wanted, phrase in _plain_phrases(phrases):
        if wanted in plain:
            return phrase
    return ""


@lru_cache(maxsize=256)
def _plain_phrases(phrases: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((plain, phrase) for phrase in phrases if (plain := plain_words(phrase)).strip())


@lru_cache(maxsize=256)
def _longest_words(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """The longest word of each phrase, each once: a text without any of them holds no phrase."""
    return tuple(dict.fromkeys(max(plain.split(), key=len) for plain, _ in _plain_phrases(phrases)))
