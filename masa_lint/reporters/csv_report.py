"""`--format csv`: a row for each requirement of each document, for a spreadsheet, with room for a reviewer's view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from masa_lint.engine.assessment import DocumentAssessment, RequirementResult
from masa_lint.engine.outcome import Status
from masa_lint.guidance.pack import Edition
from masa_lint.guidance.rule import Rule
from masa_lint.reporters.csv_cells import BYTE_ORDER_MARK, joined, written
from masa_lint.reporters.left_out import left_out_reasons
from masa_lint.reporters.reporter import Reporter, Run

COLUMNS = (
    "File",
    "Partnership",
    "The file is a",
    "Edition",
    "Requirement",
    "Title",
    "Modality",
    "Source",
    "Status",
    "What was found",
    "Rules",
    "Findings",
    "Lines",
    "Reviewer's view",
    "Notes",
)
_STATUSES = {
    Status.MET: "met on paper",
    Status.NOT_MET: "not met on paper",
    Status.NEEDS_REVIEW: "needs review",
    Status.NOT_APPLICABLE: "not applicable",
    Status.ACCEPTED: "accepted gap",
    Status.NOT_CHECKED: "not checked",
}


NOT_DUE = "not due yet"
"""What stands for "not applicable" where it will apply once the document is agreed or published."""


class CsvReporter(Reporter):
    """One table. A document of which nothing could be read has one row, which says so."""

    def fragment(self, one: DocumentAssessment, run: Run) -> str:
        document = one.document
        first = [document.name, one.name, document.text_at("this_file") or "not said", _edition(run.pack.edition)]
        if one.unreadable:
            said = " ".join(finding.message for finding in one.findings)
            codes = joined(finding.rule.code for finding in one.findings)
            lines = joined(str(finding.span.start.line) for finding in one.findings)
            return written([[*first, "", "", "", "", _STATUSES[Status.NOT_CHECKED], said, "", codes, lines, "", ""]])
        off = _left_out(run, document.kind)
        return written([[*first, *_row(result, one, off.get(result.requirement.id, []))] for result in one.results])

    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:  # noqa: ARG002
        yield BYTE_ORDER_MARK + written([COLUMNS])
        yield from fragments


def _row(result: RequirementResult, one: DocumentAssessment, left_out: list[str]) -> list[str]:
    requirement = result.requirement
    found = [finding for finding in one.findings if requirement.id in (finding.requirement, *finding.about)]
    spans = [one.document.span(path) for path in result.evidence] or [finding.span for finding in found]
    return [
        requirement.id,
        requirement.title,
        requirement.modality_text,
        requirement.source_text,
        NOT_DUE if result in one.not_due else _STATUSES[result.status],
        " ".join((result.message, *left_out)),
        joined(result.rules),
        joined(finding.rule.code for finding in found),
        joined(str(span.start.line) for span in spans),
        "",
        "",
    ]


def _left_out(run: Run, kind: str | None) -> dict[str, list[str]]:
    """What to say of the rules that were turned off, by the requirement they bear on."""
    said: dict[str, list[str]] = {}
    for code, reason in left_out_reasons(run, kind).items():
        rule = run.pack.rule_by_name.get(code.casefold())
        if isinstance(rule, Rule):
            said.setdefault(rule.requirement, []).append(f"Left out: {code} ({reason}).")
    return said


def _edition(edition: Edition) -> str:
    return f"{edition.id}, replaced on {edition.superseded_on}" if edition.superseded_on else edition.id
