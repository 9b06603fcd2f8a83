"""`refers_to`: a name or a number is one that stands elsewhere in the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from masa_lint.checks.check import Check, operands, subjects_with, texts_of
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.checks.words_alike import plain_word
from masa_lint.documents.names import plain_name
from masa_lint.documents.telephone import digits
from masa_lint.source.path import Path

_READ: dict[str, Callable[[str], str]] = {"name": plain_name, "word": plain_word, "telephone": digits}


@dataclass(frozen=True)
class RefersTo(Check):
    """Holds where every text at `path` is among those at `to`, read as names, words or telephone numbers."""

    path: str
    to: str
    read_as: Literal["name", "word", "telephone"] = "name"
    facts = ("value", "others")

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        there, lacking = operands(scene, subject, self.to)
        if not there and lacking:
            return lacking
        read = _READ[self.read_as]
        others = [text for one in there for text in texts_of(one)]
        known = {read(one.text) for one in others} - {""}
        places = tuple(one.path for one in (*found, *there))
        if not known or not all(read(text.text) for value in found for text in texts_of(value)):
            return Result(Verdict.LACKS, places)
        for one in (text for value in found for text in texts_of(value)):
            if read(one.text) not in known:
                facts = {"value": one.text, "others": ", ".join(dict.fromkeys(other.text for other in others))}
                return Result(Verdict.FAILS, places, (), facts, one.path)
        return Result(Verdict.HOLDS, places, (), {"value": found[0].text, "others": ""}, found[0].path)

    def may_hold(self, scene: Scene, at: str) -> set[Path] | None:
        if not self.to.startswith("/"):
            return None
        read = _READ[self.read_as]
        known = {read(text.text) for one in scene.find((), self.to) for text in texts_of(one)}
        return subjects_with(scene, at, self.path, lambda text: read(text) in known)

    def paths(self) -> Iterator[str]:
        yield self.path
        yield self.to
