"""`telephone`: a number can be dialled, and costs no more than a call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from masa_lint.checks.check import Check, operands, places_of
from masa_lint.checks.result import Result, Verdict
from masa_lint.checks.scene import Scene
from masa_lint.documents.telephone import is_premium, number_fault
from masa_lint.source.path import Path


@dataclass(frozen=True)
class Telephone(Check):
    """Holds for as many digits from 0 as numbers of that kind have, at no premium rate, and for the short numbers.

    `only` asks one of the two: whether it can be dialled, or what the call costs.
    """

    path: str
    only: Literal["", "digits", "cost"] = ""
    main = "path"
    facts = ("value", "fault")

    def run(self, scene: Scene, subject: Path) -> Result:
        found, lacking = operands(scene, subject, self.path)
        if lacking:
            return lacking
        for one in found:
            fault = self._fault(one.text)
            if fault:
                return Result(Verdict.FAILS, (one.path,), (), {"value": one.text, "fault": fault}, one.path)
        return Result(Verdict.HOLDS, places_of(found))

    def paths(self) -> Iterator[str]:
        yield self.path

    def _fault(self, text: str) -> str:
        if self.only != "digits" and is_premium(text):
            return "it costs the caller more than an ordinary call"
        return "" if self.only == "cost" else number_fault(text)
