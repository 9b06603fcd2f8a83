"""What every format is: a fragment for each document, and the whole put together from the fragments.

Fragments are plain text, so that they can be made in another process; the whole is made piece by piece, so that no more
than one document need be in memory.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.exit_code import FailOn
from masa_lint.engine.select import Selection
from masa_lint.guidance.pack import LeftOut, Pack


@dataclass(frozen=True)
class Run:
    """What holds for all documents of a run, and in a document's fragment what holds for that one."""

    as_of: date
    pack: Pack
    version: str
    strict: bool = False
    selection: Selection = Selection()  # noqa: RUF009
    left_out: tuple[LeftOut, ...] = ()
    fail_on: FailOn = FailOn.SHOULD
    news: str = ""

    def for_document(self, selection: Selection, left_out: tuple[LeftOut, ...], fail_on: FailOn, news: str = "") -> Run:
        """The same run with what differs for one document; `news` where the known gaps were looked up."""
        return replace(self, selection=selection, left_out=left_out, fail_on=fail_on, news=news)


class Reporter(ABC):
    """One format. It never decides a level or an exit code."""

    @abstractmethod
    def fragment(self, one: DocumentAssessment, run: Run) -> str:
        """What one document comes to."""

    @abstractmethod
    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:
        """The whole output, piece by piece, from the documents' fragments in order."""
