"""The one value that every reporter is given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.decision import Decision
from masa_lint.engine.outcome import Finding, Outcome, Status
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.requirement import Requirement
from masa_lint.guidance.rule import FileRule
from masa_lint.source.path import Path


@dataclass(slots=True)
class RequirementResult:
    """A requirement's status, the rules that bore on it, where what they rest on stands, and all that in a sentence.

    `rests_on` finds the places and `say` makes the sentence when a reporter asks for them: the shortest report needs
    few. `decision` is a person's answer, where the requirement needed review and one holds.
    """

    requirement: Requirement
    status: Status
    rules: tuple[str, ...]
    rests_on: Callable[[], tuple[Path, ...]] = field(repr=False, compare=False)
    say: Callable[[], str] = field(repr=False, compare=False)
    decision: Decision | None = None

    @property
    def evidence(self) -> tuple[Path, ...]:
        """Where what the status rests on stands; nowhere for what is not met or was not checked."""
        return self.rests_on()

    @property
    def message(self) -> str:
        """The status in a sentence."""
        return self.say()


@dataclass(frozen=True)
class DocumentAssessment:
    """Everything that was found in one document.

    `lost` are the requirements that were met when someone last looked, where that was compared.
    """

    document: LoadedDocument
    results: tuple[RequirementResult, ...]
    findings: tuple[Finding, ...]
    outcomes: tuple[Outcome, ...]
    lost: tuple[str, ...] = ()

    @property
    def unreadable(self) -> bool:
        """True where nothing of the document could be read."""
        return self.document.kind is None

    @property
    def faults(self) -> tuple[Outcome, ...]:
        """Rules that crashed: a fault in masa-lint."""
        return tuple(outcome for outcome in self.outcomes if outcome.crashed)

    @cached_property
    def compared(self) -> tuple[str, ...]:
        """The codes of the advice that had something to compare and found no difference."""
        held = {outcome.rule.code for outcome in self.outcomes if outcome.rule.advice and outcome.status is Status.MET}
        quiet = (Status.MET, Status.NOT_APPLICABLE)
        told = {outcome.rule.code for outcome in self.outcomes if outcome.status not in quiet}
        return tuple(sorted(held - told))

    @cached_property
    def not_due(self) -> tuple[RequirementResult, ...]:
        """What does not apply yet: it is due once the document is agreed or published, or some days after that."""
        waiting = {outcome.rule.requirement for outcome in self.outcomes if outcome.not_due}
        return tuple(
            one for one in self.results if one.status is Status.NOT_APPLICABLE and one.requirement.id in waiting
        )

    @cached_property
    def counts(self) -> Mapping[Status, int]:
        """How many requirements have each of the six statuses; they add up to the number of requirements."""
        counted = Counter(result.status for result in self.results)
        return {status: counted[status] for status in Status}

    @property
    def name(self) -> str:
        """The partnership's name, or the file's."""
        return self.document.text_at("partnership", "name") or self.document.name


@dataclass(frozen=True)
class Assessment:
    """A whole run: the day it was made for, the pack, and each document, by path."""

    as_of: date
    pack: Pack
    version: str
    documents: tuple[DocumentAssessment, ...]

    @cached_property
    def file_rules(self) -> tuple[FileRule, ...]:
        """The words for what can be wrong with a file."""
        return self.pack.file_rules
