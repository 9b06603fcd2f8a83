"""`same_spelling`: one person or body is spelled one way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, texts_of
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Found, Scene
from masa_lint.documents.names import nearly_same_name, plain_name
from masa_lint.source.path import Path


@dataclass(frozen=True)
class SameSpelling(Check):
    """Holds where no two of the stated names differ by only a letter or two."""

    path: tuple[str, ...]
    main = "path"
    facts = ("one", "other")

    def run(self, scene: Scene, subject: Path) -> Result:
        names: dict[str, Found] = {}
        for path in self.path:
            for one in (text for found in scene.find(subject, path) for text in texts_of(found)):
                names.setdefault(plain_name(one.text), one)
        if len(names) < 2:
            return Result(Verdict.LACKS, tuple(found.path for found in names.values()))
        seen: list[Found] = []
        for one in names.values():
            for earlier in seen:
                if nearly_same_name(earlier.text, one.text):
                    facts = {"one": earlier.text, "other": one.text}
                    return Result(Verdict.FAILS, (earlier.path, one.path), (), facts, one.path)
            seen.append(one)
        return Result(Verdict.HOLDS, tuple(found.path for found in seen))

    def paths(self) -> Iterator[str]:
        yield from self.path
