"""`--format sarif`: SARIF 2.1.0, for GitHub's code scanning and for editors.

Every rule is described, with those that were turned off marked, and every document is listed, so that two runs can be
compared. Results are what is open: not met (kind `fail`), and what a person has to decide (kind `review`, to which
SARIF gives no level). Accepted gaps are left out, since GitHub opens an alert for every result.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Outcome
from masa_lint.reporters.finding_words import fault_text
from masa_lint.reporters.left_out import left_out_reasons
from masa_lint.reporters.log_safe import log_safe
from masa_lint.reporters.reporter import Reporter, Run
from masa_lint.reporters.sarif_place import SOURCE_ROOT, artifact_location
from masa_lint.reporters.sarif_results import sarif_results
from masa_lint.reporters.sarif_rules import HOME, rule_indices, sarif_rules, taxonomy, turned_off

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LINE_BREAKS = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"]
_LANGUAGE = "en-GB"


class SarifReporter(Reporter):
    """A fragment's first line tells of the document itself; the results follow."""

    def fragment(self, one: DocumentAssessment, run: Run) -> str:
        ran = [] if one.unreadable else [rule.code for rule in run.selection.chosen(run.pack)]
        about = {"artifact": _artifact(one, run), "notifications": list(_notifications(one, run)), "ran": ran}
        results = (json.dumps(result) for result in sarif_results(one, run))
        return json.dumps(about) + "\n" + ",\n".join(results)

    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:
        abouts = []
        yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{json.dumps(_run(run))[:-1]},\n"results": ['
        between = "\n"
        for fragment in fragments:
            about, _, results = fragment.partition("\n")
            abouts.append(json.loads(about))
            if results:
                yield between + results
                between = ",\n"
        notifications = [each for about in abouts for each in about["notifications"]]
        ran = {code for about in abouts for code in about["ran"]}
        invocation = {
            "executionSuccessful": not notifications,
            "toolExecutionNotifications": notifications,
            "ruleConfigurationOverrides": turned_off(run.pack, ran),
        }
        yield f'],\n"artifacts": {json.dumps([about["artifact"] for about in abouts])}'
        yield f',\n"invocations": [{json.dumps(invocation)}]}}]}}\n'


def _run(run: Run) -> dict[str, Any]:
    """Everything of a SARIF run that does not hang on the documents."""
    edition = run.pack.edition
    driver = {
        "name": "masa-lint",
        "semanticVersion": run.version,
        "informationUri": HOME,
        "language": _LANGUAGE,
        "supportedTaxonomies": [{"name": edition.id, "index": 0}],
        "rules": sarif_rules(run.pack),
    }
    return {
        "tool": {"driver": driver},
        "taxonomies": [taxonomy(run.pack)],
        "automationDetails": {"id": f"masa-lint/{edition.id}/"},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": _LINE_BREAKS,
        "language": _LANGUAGE,
        "originalUriBaseIds": {SOURCE_ROOT: {"description": {"text": "The folder that the check was run in."}}},
        "properties": {
            "edition": edition.id,
            "edition_status": edition.status,
            "notice": edition.notice,
            "as_of": run.as_of.isoformat(),
        },
    }


def _artifact(one: DocumentAssessment, run: Run) -> dict[str, Any]:
    document = one.document
    told = {name: log_safe(document.text_at(name)) for name in ("this_file", "stage", "made_under")}
    counts = {str(status): count for status, count in one.counts.items()}
    return {
        "location": artifact_location(document.name),
        "roles": ["analysisTarget"],
        "encoding": "UTF-8",
        "properties": {
            "kind": document.kind or "",
            "name": log_safe(one.name),
            **told,
            "counts": counts,
            "left_out": left_out_reasons(run, document.kind),
            "news": log_safe(run.news),
        },
    }


def _notifications(one: DocumentAssessment, run: Run) -> Iterator[dict[str, Any]]:
    """Why this run is no whole one: a file of which nothing could be read, rules that stopped."""
    if one.unreadable:
        said = " ".join(log_safe(finding.message) for finding in one.findings)
        yield _notification(one, f"Nothing of this file could be read, so nothing was checked. {said}")
    indices = rule_indices(run.pack)
    for fault in one.faults:
        yield _notification(one, fault_text(fault)) | _of_rule(fault, indices)


def _notification(one: DocumentAssessment, text: str) -> dict[str, Any]:
    place = {"physicalLocation": {"artifactLocation": artifact_location(one.document.name)}}
    return {"level": "error", "message": {"text": text}, "locations": [place]}


def _of_rule(fault: Outcome, indices: dict[str, int]) -> dict[str, Any]:
    return {"associatedRule": {"id": fault.rule.code, "index": indices[fault.rule.code]}}
