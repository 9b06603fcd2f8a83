"""What is open in one document as SARIF results.

GitHub takes results of one rule on one line for one alert, so they are one result here, which tells all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Finding, Status
from masa_lint.guidance.pack import Pack
from masa_lint.reporters.line_hash import line_hashes
from masa_lint.reporters.log_safe import log_safe
from masa_lint.reporters.reporter import Run
from masa_lint.reporters.sarif_place import artifact_location, json_pointer, physical_location
from masa_lint.reporters.sarif_rules import LEVELS, rule_indices

MOST_RELATED = 20


def sarif_results(one: DocumentAssessment, run: Run) -> Iterator[dict[str, Any]]:
    """The results, in the order of the file."""
    groups: dict[tuple[int, str], list[Finding]] = {}
    for finding in one.findings:
        if finding.status is not Status.ACCEPTED:
            groups.setdefault((finding.span.start.line, finding.rule.code), []).append(finding)
    indices = rule_indices(run.pack)
    lines = one.document.lines
    hashes = line_hashes(lines, {line for line, _ in groups if line <= len(lines)})
    for (line, code), findings in groups.items():
        fingerprints = {"masaLint/v1": findings[0].fingerprint}
        if line in hashes:
            fingerprints["primaryLocationLineHash"] = hashes[line]
        result = _result(findings, one.document, run.pack)
        yield result | {"ruleIndex": indices[code], "partialFingerprints": fingerprints}


def _result(findings: list[Finding], document: LoadedDocument, pack: Pack) -> dict[str, Any]:
    first = findings[0]
    failed = any(finding.status is Status.NOT_MET for finding in findings)
    related = _related(findings, document)
    result: dict[str, Any] = {
        "ruleId": first.rule.code,
        "kind": "fail" if failed else "review",
        "level": LEVELS[first.level] if failed else "none",
        "message": {"text": _message(findings, related, pack, failed=failed)},
        "locations": [{"physicalLocation": physical_location(first.span, document)}],
        "properties": {
            "status": str(Status.NOT_MET if failed else Status.NEEDS_REVIEW),
            "requirement": first.requirement or "",
            "remedy": log_safe(first.remedy),
            "fingerprints": [finding.fingerprint for finding in findings],
            "novelty": sorted({str(finding.novelty) for finding in findings if finding.novelty}),
        },
    }
    pointers = dict.fromkeys(json_pointer(finding.path) for finding in findings if finding.path)
    if pointers:
        names = [{"fullyQualifiedName": pointer, "kind": "member"} for pointer in pointers]
        result["locations"][0]["logicalLocations"] = names
    related += _elsewhere(findings, len(related))
    if related:
        result["relatedLocations"] = related
    return result


def _message(findings: list[Finding], related: list[dict[str, Any]], pack: Pack, *, failed: bool) -> str:
    """The first sentence is all that a list of alerts shows, so it names the requirement and what came of it."""
    sentences = [_no_link(log_safe(finding.message)) for finding in findings]
    if findings[0].requirement:
        state = "not met on paper" if failed else "for a person to decide"
        sentences.insert(0, f"{pack.requirement_by_id[findings[0].requirement].title}: {state}.")
    if related:
        links = [f"[line {one['physicalLocation']['region']['startLine']}]({one['id']})" for one in related]
        sentences.append(f"Compare {', '.join(links)}.")
    return " ".join(dict.fromkeys(sentences))


def _no_link(text: str) -> str:
    """SARIF reads `[text](address)` in a message as a link, and a document may hold one."""
    return text.replace("](", "] (")


def _related(findings: list[Finding], document: LoadedDocument) -> list[dict[str, Any]]:
    """The places that a finding disagrees with."""
    paths = dict.fromkeys(path for finding in findings for path in finding.related)
    spans = {document.span(path): path for path in reversed(paths)}
    spans.pop(findings[0].span, None)
    label = document.catalogue.label if document.catalogue else json_pointer
    return [
        {
            "id": number,
            "physicalLocation": physical_location(span, document),
            "message": {"text": _no_link(log_safe(label(spans[span])))},
        }
        for number, span in enumerate(sorted(spans)[:MOST_RELATED], 1)
    ]


def _elsewhere(findings: list[Finding], before: int) -> list[dict[str, Any]]:
    """The places in other documents; the message has named them."""
    places = dict.fromkeys(one for finding in findings for one in finding.elsewhere)
    return [
        {
            "id": number,
            "physicalLocation": {
                "artifactLocation": artifact_location(one.file),
                "region": {"startLine": one.line},
            },
            "message": {"text": _no_link(log_safe(f"line {one.line} of {one.file}"))},
        }
        for number, one in enumerate(list(places)[: MOST_RELATED - before], before + 1)
    ]
