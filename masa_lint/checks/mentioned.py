"""`mentioned`: a thing that is named in one place is spoken of in the document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands, places_of, texts_in
from masa_lint.checks.plain_text import word_list
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.source.path import Path

_SAY_NOTHING = frozenset((
    "a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "our", "the", "their", "to", "with",
    "framework", "plan", "policy", "priorities", "priority", "strategic", "strategies", "strategy",
))  # fmt: skip
"""Words that do not tell one title from another: the neglect strategy is mentioned where neglect is."""
_NEVER_PRINTED = "records"
_NOWHERE: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Mentioned(Check):
    """Holds where one text of the checked document has every telling word of the text at `path`, or one of `any`.

    The text at `path` may be a linked document's; what is searched never is. `within` is the section that is searched,
    all of them where it is not given.
    """

    path: str = ""
    any: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    facts = ("value",)

    def __post_init__(self) -> None:
        if bool(self.path) == bool(self.any):
            raise ValueError('"mentioned" needs "path" or "any", and takes one of them')

    def run(self, scene: Scene, subject: Path) -> Result:
        wanted, value = list(self.any), ""
        places: tuple[Path, ...] = ()
        if self.path:
            found, lacking = operands(scene, subject, self.path)
            if lacking:
                return lacking
            wanted = [one.text for one in texts_in(found)]
            places, value = places_of(found), wanted[0] if wanted else ""
        told = [_telling(text) for text in wanted]
        if not all(told):
            return Result(Verdict.LACKS, places)
        hits = [self._text_with(words, scene) for words in told]
        enough = any(hits) if self.any else all(hits)
        verdict = Verdict.HOLDS if enough else Verdict.FAILS
        where = tuple(hit for hit in hits if hit) if enough else ()
        return Result(verdict, (*places, *where), (), {"value": value}, next(iter((*places, *where)), None))

    def _text_with(self, words: frozenset[str], scene: Scene) -> Path | None:
        """The first text that holds every one of the words."""
        sections = {one.removeprefix("/") for one in self.within}
        for number in sorted(frozenset.intersection(*(scene.texts_with.get(word, _NOWHERE) for word in words))):
            path = scene.texts[number].path
            if path[0] != _NEVER_PRINTED and (not sections or path[0] in sections):
                return path
        return None

    def paths(self) -> Iterator[str]:
        if self.path:
            yield self.path
        yield from self.within


def _telling(text: str) -> frozenset[str]:
    """The words that tell what a title is about; all of it where it has none."""
    words = frozenset(word_list(text))
    telling = frozenset(word for word in words - _SAY_NOTHING if not word.isdigit())
    return telling or words
