"""The comparison as CSV: a row for each requirement and each fact of each plan."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.reporters.csv_cells import BYTE_ORDER_MARK, joined, written
from masa_lint.reports.comparison.compared import Comparison
from masa_lint.reports.comparison.facts_asked import asked_of

COLUMNS = (
    "Partnership",
    "File",
    "The file is a",
    "Who says so",
    "Date of the document",
    "Edition",
    "Row",
    "Name",
    "Title",
    "Modality",
    "Value",
    "What was found",
    "Lines",
)


def comparison_sheet(found: Comparison) -> str:
    """The rows, by plan; files that are not compared come first, each with its reason."""
    return BYTE_ORDER_MARK + written([COLUMNS, *_rows(found)])


def _rows(found: Comparison) -> Iterator[tuple[str, ...]]:
    for one in found.left_out:
        yield "", one.file, "", "", "", "", "not compared", "", "", "", "", one.why, ""
    for plan in found.plans:
        first = (plan.name, plan.file, plan.this_file or "not said", plan.who_says, plan.dated, found.pack.edition.id)
        for asked in found.requirements:
            shown = plan.results[asked.id]
            title, modality = asked.title or asked.statement, asked.modality_text
            lines = joined(map(str, shown.lines))
            status = shown.tag.word.casefold()
            yield *first, "requirement", asked.id, title, modality, status, shown.message, lines
        for fact in asked_of(found.kind):
            yield *first, "fact", "", fact.name, "", plan.facts[fact.name].words, "", ""
        for shared in found.shared:
            for named in shared.named:
                if named.plan == plan.short:
                    yield *first, "head of a shared body", "", shared.body, "", named.name, named.post, ""
