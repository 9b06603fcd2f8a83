"""`document`: a document is named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.paths import HERE
from masa_lint.checks.result import Lacking, Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer
from masa_lint.documents.tree import Unread, look
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Document(Check):
    """Holds where a title is stated, or an address; with `findable: true`, an address or where it is kept."""

    path: str
    findable: bool = False
    main = "path"
    finds_absence = True

    def run(self, scene: Scene, subject: Path) -> Result:
        found = scene.find(subject, self.path)[0]
        if found.unread:
            return Result(Verdict.UNREAD, at=found.path)
        if found.answer:
            return Result(Verdict.FAILS, (), (found.lacking(),), at=found.path)
        stated = [part for part in ("title", "url", "where") if isinstance(look(found.value, (part,)), str)]
        places = tuple((*found.path, part) for part in stated)
        enough = ("url", "where") if self.findable else ("title", "url")
        if any(part in stated for part in enough):
            return Result(Verdict.HOLDS, places)
        unread = next((part for part in enough if isinstance(look(found.value, (part,)), Unread)), "")
        if unread:
            return Result(Verdict.UNREAD, at=(*found.path, unread))
        part = enough[0]
        answer = look(found.value, (part,))
        lacking = Lacking((*found.path, part), answer if isinstance(answer, Answer) else NOBODY_ANSWERED)
        return Result(Verdict.FAILS, places, (lacking,), at=lacking.path)

    def paths(self) -> Iterator[str]:
        for part in ("title", "url", "where"):
            yield part if self.path == HERE else f"{self.path}.{part}"
