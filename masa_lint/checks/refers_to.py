"""`refers_to`: a name or a number is one that stands elsewhere in the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from masa_lint.checks.check import Check, operands, subjects_with, texts_of
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.checks.words_alike import plain_word
from masa_lint.documents.answers import AnswerKind
from masa_lint.documents.names import nearly_same_name, plain_name
from masa_lint.documents.telephone import digits
from masa_lint.source.path import Path

_READ: dict[str, Callable[[str], str]] = {"name": plain_name, "word": plain_word, "telephone": digits}


@dataclass(frozen=True)
class RefersTo(Check):
    """Holds where every text at `path` is among those at `to`, read as names, words or telephone numbers.

    With `or_nearly`, a name that differs by a letter or two is one of them too: another rule tells a slip of the pen.
    With `none_is_empty`, "none" at `to` is a list of no names; else there is nothing to compare with.
    """

    path: str
    to: str
    read_as: Literal["name", "word", "telephone"] = "name"
    none_is_empty: bool = False
    or_nearly: bool = False
    facts = ("value", "others")

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        there, lacking = operands(scene, subject, self.to)
        if not there and lacking:
            empty = self.none_is_empty and all(one.answer.kind is AnswerKind.NONE for one in lacking.lacking)
            facts = {"value": found[0].text, "others": ""}
            places = (*(one.path for one in found), *(one.path for one in lacking.lacking))
            return Result(Verdict.FAILS, places, (), facts, found[0].path) if empty and lacking.lacking else lacking
        read = _READ[self.read_as]
        others = [text for one in there for text in texts_of(one)]
        known = {read(one.text) for one in others} - {""}
        places = tuple(one.path for one in (*found, *there))
        if not known or not all(read(text.text) for value in found for text in texts_of(value)):
            return Result(Verdict.LACKS, places)
        for one in (text for value in found for text in texts_of(value)):
            if read(one.text) not in known and not (self.or_nearly and _near(one.text, others)):
                facts = {"value": one.text, "others": ", ".join(dict.fromkeys(other.text for other in others))}
                return Result(Verdict.FAILS, places, (), facts, one.path)
        return Result(Verdict.HOLDS, places, (), {"value": found[0].text, "others": ""}, found[0].path)

    def may_hold(self, scene: Scene, at: str) -> set[Path] | None:
        if not self.to.startswith("/") or self.or_nearly:
            return None
        read = _READ[self.read_as]
        known = {read(text.text) for one in scene.find((), self.to) for text in texts_of(one)}
        return subjects_with(scene, at, self.path, lambda text: read(text) in known)

    def paths(self) -> Iterator[str]:
        yield self.path
        yield self.to


def _near(name: str, others: list[Found]) -> bool:
    return any(nearly_same_name(name, other.text) for other in others)
