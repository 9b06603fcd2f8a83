"""What a report is composed from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from masa_lint.documents.load import LoadedDocument
from masa_lint.due.due_date import DueDate
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.decision import Decision
from masa_lint.engine.decision_words import without_who
from masa_lint.engine.news import News
from masa_lint.engine.outcome import Finding
from masa_lint.reporters.reporter import Run
from masa_lint.source.path import Path

_KINDS = {"arrangement": "arrangements", "yearly-report": "yearly report"}
_DECISIONS = ("decision-", "reviews-")


@dataclass(frozen=True)
class Checked:
    """One document as it was checked, and what its report may tell of it.

    `dates` are what falls due. `news` is given where known gaps were looked up. A `public` report leaves out who
    decided. `full_href` gives the address of a fact in the rendered arrangements, or an empty text.
    `childrens_gaps` are the places of what the children's version leaves out.
    """

    one: DocumentAssessment
    run: Run
    dates: tuple[DueDate, ...] = ()
    news: News | None = None
    public: bool = False
    full_href: Callable[[Path], str] | None = None
    childrens_gaps: tuple[Path, ...] = ()

    @property
    def document(self) -> LoadedDocument:
        """The document."""
        return self.one.document

    @property
    def kind_words(self) -> str:
        """What a kind of document is called in a sentence."""
        kind = self.document.kind or "document"
        return _KINDS.get(kind, kind.replace("-", " "))

    def message_of(self, finding: Finding) -> str:
        """What a finding says. Where it tells of a decision, a public report leaves out whose it was."""
        decision = self._decisions.get(finding.requirement or "") if self.public else None
        return without_who(finding.message, decision) if decision else finding.message

    @cached_property
    def _decisions(self) -> dict[str, Decision]:
        return {one.requirement.id: one.decision for one in self.one.results if one.decision}

    @property
    def file_findings(self) -> tuple[Finding, ...]:
        """What is wrong with the file itself. What is wrong with a decision names who decided, so it is not public."""
        return tuple(
            finding
            for finding in self.one.findings
            if finding.about_the_file and not (self.public and finding.rule.name.startswith(_DECISIONS))
        )
