"""`--format json`: everything that was found, for programs."""

from __future__ import annotations

import json
from datetime import date

from masa_lint.engine.assessment import Assessment, DocumentAssessment, RequirementResult
from masa_lint.engine.outcome import Finding
from masa_lint.guidance.pack import Pack
from masa_lint.reporters.json_form import SCHEMA, AssessmentForm, DocumentForm, FindingForm, Point, RequirementForm
from masa_lint.source.path import path_text
from masa_lint.source.place import Position


def json_opening(as_of: date, version: str) -> str:
    """What stands before the documents."""
    tool = json.dumps({"version": version})
    return f'{{"schema": "{SCHEMA}", "tool": {tool}, "as_of": "{as_of.isoformat()}",\n "documents": [\n'


def json_document(one: DocumentAssessment, pack: Pack) -> str:
    """One document. Documents are set apart by `JSON_BETWEEN`."""
    return json.dumps(document_form(one, pack), ensure_ascii=False, indent=1)


JSON_BETWEEN = ",\n"
JSON_CLOSING = "\n]}\n"


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
        "message": result.message,
        "rules": list(result.rules),
        "evidence": [{"path": path_text(path), "line": one.document.span(path).start.line} for path in result.evidence],
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
        "message": finding.message,
        "remedy": finding.remedy,
        "why": finding.why,
        "who": finding.who,
        "path": path_text(finding.path),
        "start": _point(finding.span.start),
        "end": _point(finding.span.end),
    }


def _point(position: Position) -> Point:
    return {"line": position.line, "column": position.column}
