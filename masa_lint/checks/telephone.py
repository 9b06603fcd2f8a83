"""`telephone`: a number can be dialled, and costs no more than a call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.checks.check import Check, operands
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.telephone import digits, is_premium, is_telephone
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Telephone(Check):
    """Holds for 10 or 11 digits from 0 that are no premium rate, and for the short national numbers."""

    path: str
    main = "path"
    facts = ("value", "fault")

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        for one in found:
            fault = _fault(one.text)
            if fault:
                return Result(Verdict.FAILS, (one.path,), (), {"value": one.text, "fault": fault}, one.path)
        return Result(Verdict.HOLDS, tuple(one.path for one in found))

    def paths(self) -> Iterator[str]:
        yield self.path


def _fault(text: str) -> str:
    if is_premium(text):
        return "it costs the caller more than an ordinary call"
    if is_telephone(text):
        return ""
    number = digits(text)
    if not number:
        return "it is not only a number"
    if not number.startswith("0"):
        return "it does not begin with 0"
    return f"it has {len(number)} digits, not 10 or 11"
