"""`mechanism`: how something is done, and by whom, how often or in which document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check
from masa_lint.checks.result import Lacking, Result, Verdict, all_of
from masa_lint.checks.scene import REPEATED, Found, Scene, standing
from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.doubts import nobody_in_particular
from masa_lint.documents.frequency import read_frequency
from masa_lint.documents.tree import Unread, look
from masa_lint.source.path import Path

_PARTS = ("how", "who", "frequency", "document")
_ASK = {
    "how": "How is it done?",
    "who": "Who does it?",
    "frequency": "How often?",
    "document": "In which document?",
}


@dataclass(frozen=True)
class Mechanism(Check):
    """Holds where `how` is stated with at least one of `who`, `frequency` and `document`.

    Only some of it is a question for a person; none of it fails. A `how` that repeats the guidance is not stated, and
    a vague frequency is no frequency.
    """

    path: tuple[str, ...]
    main = "path"
    finds_absence = True

    def run(self, scene: Scene, subject: Path) -> Result:
        found = [one for path in self.path for one in scene.find(subject, path)]
        return all_of([self._one(scene, one) for one in found])

    def _one(self, scene: Scene, found: Found) -> Result:
        if found.unread:
            return Result(Verdict.UNREAD, at=found.path)
        if found.answer:
            return Result(Verdict.FAILS, (), (found.lacking(),), at=found.path)
        stated: list[str] = []
        unread: list[str] = []
        lacking: dict[str, Answer] = {}
        for part in _PARTS:
            value = standing(look(found.value, (part,)))
            if isinstance(value, Unread):
                unread.append(part)
            elif isinstance(value, Answer):
                lacking[part] = value
            elif part == "how" and isinstance(value, str) and scene.repeats_guidance(value):
                lacking[part] = REPEATED
            elif isinstance(value, str) and _is_vague(part, value):
                lacking[part] = Answer(AnswerKind.MISSING, written=value)
            else:
                stated.append(part)
        places = tuple((*found.path, part) for part in stated)
        missing = tuple(Lacking((*found.path, part), answer) for part, answer in lacking.items())
        if "how" in stated and len(stated) > 1:
            return Result(Verdict.HOLDS, places)
        if unread:
            return Result(Verdict.UNREAD, at=(*found.path, unread[0]))
        if not stated:
            how = Lacking((*found.path, "how"), lacking["how"])
            return Result(Verdict.FAILS, (), (how,), at=how.path)
        asked = ["how"] if "how" in lacking else [part for part in _PARTS if part in lacking]
        question = (
            " ".join(_ASK[part] for part in asked)
            if len(asked) == 1
            else "Who does it, how often, or in which document?"
        )
        return Result(Verdict.REVIEW, places, missing[:1], at=found.path, question=question)

    def paths(self) -> Iterator[str]:
        for path in self.path:
            for part in _PARTS:
                yield part if path == "." else f"{path}.{part}"


def _is_vague(part: str, value: str) -> bool:
    """True for a frequency that is none, and for everyone as the one who does it."""
    if part == "frequency":
        return read_frequency(value) is None
    return part == "who" and nobody_in_particular(value)
