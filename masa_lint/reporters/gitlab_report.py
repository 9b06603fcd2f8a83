"""`--format gitlab`: GitLab's Code Quality report, shown in a merge request.

GitLab drops an entry that lacks a key without a word, and keeps one of those that share a fingerprint. It does not show
`check_name`, so the code stands in the description too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.fingerprint import LENGTH
from masa_lint.engine.outcome import Finding, Outcome, Status
from masa_lint.reporters.finding_words import fault_text
from masa_lint.reporters.log_safe import log_safe
from masa_lint.reporters.reporter import Reporter, Run

_SEVERITIES = {"must": "critical", "should": "major", "may": "minor", "advice": "minor"}
_PERSON_DECIDES = "info"
_FAULT = "blocker"


class GitlabReporter(Reporter):
    """Every open finding, by its fingerprint; accepted gaps are left out."""

    def fragment(self, one: DocumentAssessment, run: Run) -> str:  # noqa: ARG002
        path = log_safe(one.document.name)
        entries = [_fault_entry(fault, path) for fault in one.faults]
        entries += [_entry(finding, path) for finding in one.findings if finding.status is not Status.ACCEPTED]
        return ",\n".join(json.dumps(entry, indent=1) for entry in entries)

    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:  # noqa: ARG002
        yield "["
        between = "\n"
        for fragment in filter(None, fragments):
            yield between + fragment
            between = ",\n"
        yield "]\n"


def _entry(finding: Finding, path: str) -> dict[str, object]:
    start, end = finding.span.start, finding.span.end
    asked = finding.status is Status.NEEDS_REVIEW
    return {
        "description": f"{finding.rule.code}: {log_safe(finding.message)}",
        "check_name": finding.rule.code,
        "fingerprint": finding.fingerprint,
        "severity": _PERSON_DECIDES if asked else _SEVERITIES[finding.level],
        "location": {"path": path, "lines": {"begin": start.line, "end": end.line}},
    }


def _fault_entry(fault: Outcome, path: str) -> dict[str, object]:
    identity = f"fault\n{fault.rule.code}\n{path}"
    return {
        "description": f"{fault.rule.code}: {fault_text(fault)}",
        "check_name": fault.rule.code,
        "fingerprint": sha256(identity.encode()).hexdigest()[:LENGTH],
        "severity": _FAULT,
        "location": {"path": path, "lines": {"begin": 1, "end": 1}},
    }
