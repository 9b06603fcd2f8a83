"""From requirement to clause, key, line, rendered document and page: the sheet that a reviewer works with."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.sources import published_at
from masa_lint.reporters.csv_cells import BYTE_ORDER_MARK, joined, written
from masa_lint.reports.compliance.card import messages_of
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.evidence import looked_in
from masa_lint.reports.compliance.places import line_of
from masa_lint.reports.compliance.statuses import tag_of
from masa_lint.reports.compliance.told import title_of
from masa_lint.reports.compliance.topics import topics_of
from masa_lint.source.path import Path, path_text

COLUMNS = (
    "Requirement",
    "Title",
    "Topic",
    "Modality",
    "Source",
    "Status",
    "What was found",
    "Key in the file",
    "Line",
    "Place in the full document",
    "Section",
    "Page",
    "Look for",
    "Rules",
    "Edition",
    "Reviewer's view",
    "Notes",
)
_MOST_PLACES = 20
Href = Callable[[Path], str]


def trace_csv(checked: Checked, href: Href) -> str:
    """A row for each requirement in the order of the report; two columns are left for a reviewer to fill in.

    `href` gives the place of a fact in the full document.
    """
    rows = (_row(result, topic.title, checked, href) for topic in topics_of(checked) for result in topic.results)
    return BYTE_ORDER_MARK + written([COLUMNS, *(rows if checked.one.results else _unreadable(checked))])


def _row(result: RequirementResult, topic: str, checked: Checked, href: Href) -> list[str]:
    requirement, edition = result.requirement, checked.run.pack.edition
    places = looked_in(result, checked)[:_MOST_PLACES]
    sources = [published_at(checked.document, path) for path in places]
    return [
        requirement.id,
        title_of(requirement),
        topic,
        requirement.modality_text,
        requirement.source_text,
        tag_of(result, checked.one).word,
        " ".join(messages_of(result, checked)),
        joined(path_text(path) for path in places),
        joined(str(line_of(path, checked.document)) for path in places),
        joined(filter(None, map(href, places))),
        *(joined(filter(None, (one.get(part, "") for one in sources))) for part in ("section", "page", "quote")),
        joined(result.rules),
        f"{edition.id}, replaced on {edition.superseded_on}" if edition.superseded_on else edition.id,
        "",
        "",
    ]


def _unreadable(checked: Checked) -> Iterator[list[str]]:
    """One row that says why there are no others."""
    said = " ".join(finding.message for finding in checked.one.findings)
    lines = joined(str(finding.span.start.line) for finding in checked.one.findings)
    row = dict.fromkeys(COLUMNS, "") | {"Status": "Not checked", "What was found": said, "Line": lines}
    yield list(row.values())
