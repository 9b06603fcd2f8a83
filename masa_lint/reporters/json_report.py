"""`--format json`: everything that was found, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from masa_lint.engine.assessment import Assessment, DocumentAssessment, RequirementResult
from masa_lint.engine.decision import Decision
from masa_lint.engine.outcome import Finding
from masa_lint.guidance.pack import Pack
from masa_lint.reporters.json_form import (
    SCHEMA,
    AssessmentForm,
    DecisionForm,
    DocumentForm,
    FindingForm,
    Point,
    RequirementForm,
)
from masa_lint.reporters.json_text import json_text
from masa_lint.reporters.reporter import Reporter, Run
from masa_lint.source.path import path_text
from masa_lint.source.place import Position


class JsonReporter(Reporter):
    """The published JSON, one document after another."""

    def fragment(self, one: DocumentAssessment, run: Run) -> str:
        return json_text(document_form(one, run.pack), indent=1)

    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:
        tool = json.dumps({"version": run.version})
        yield f'{{"schema": "{SCHEMA}", "tool": {tool}, "as_of": "{run.as_of.isoformat()}",\n "documents": ['
        for number, fragment in enumerate(fragments):
            yield (",\n" if number else "\n") + fragment
        yield "\n]}\n"


def assessment_form(assessment: Assessment) -> AssessmentForm:
    """The whole assessment as plain data."""
    return {
        "schema": SCHEMA,
        "tool": {"version": assessment.version},
        "as_of": assessment.as_of.isoformat(),
        "documents": [document_form(one, assessment.pack) for one in assessment.documents],
    }


def document_form(one: DocumentAssessment, pack: Pack) -> DocumentForm:
    """One document as plain data."""
    document = one.document
    return {
        "path": document.name,
        "kind": document.kind,
        "name": one.name,
        "edition": pack.edition.id,
        "edition_status": pack.edition.status,
        "notice": pack.edition.notice,
        "this_file": document.text_at("this_file"),
        "stage": document.text_at("stage"),
        "made_under": document.text_at("made_under"),
        "compared": list(one.compared),
        "lost": list(one.lost),
        "requirements": [_requirement(result, one) for result in one.results],
        "findings": [_finding(finding) for finding in one.findings],
        "counts": {str(status): count for status, count in one.counts.items()},
    }


def _requirement(result: RequirementResult, one: DocumentAssessment) -> RequirementForm:
    requirement = result.requirement
    return {
        "id": requirement.id,
        "title": requirement.title,
        "modality": str(requirement.modality),
        "modality_confidence": requirement.modality_confidence,
        "kind": requirement.kind,
        "duty_on": requirement.duty_on,
        "source": requirement.source_text,
        "status": str(result.status),
        "not_due": result in one.not_due,
        "message": result.message,
        "rules": list(result.rules),
        "evidence": [{"path": path_text(path), "line": one.document.span(path).start.line} for path in result.evidence],
        "decision": _decision(result.decision) if result.decision else None,
    }


def _decision(decision: Decision) -> DecisionForm:
    return {
        "decision": str(decision.decision),
        "decided_by": decision.decided_by,
        "recorded_by": decision.recorded_by,
        "date": decision.date.isoformat(),
        "because": decision.because,
    }


def _finding(finding: Finding) -> FindingForm:
    return {
        "rule": finding.rule.code,
        "name": finding.rule.name,
        "requirement": finding.requirement,
        "about": list(finding.about),
        "status": str(finding.status),
        "level": finding.level,
        "reason": str(finding.reason) if finding.reason else None,
        "cause": path_text(finding.cause),
        "fingerprint": finding.fingerprint,
        "novelty": str(finding.novelty) if finding.novelty else None,
        "message": finding.message,
        "remedy": finding.remedy,
        "why": finding.why,
        "who": finding.who,
        "path": path_text(finding.path),
        "start": _point(finding.span.start),
        "end": _point(finding.span.end),
        "elsewhere": [{"file": one.file, "path": path_text(one.path), "line": one.line} for one in finding.elsewhere],
    }


def _point(position: Position) -> Point:
    return {"line": position.line, "column": position.column}
