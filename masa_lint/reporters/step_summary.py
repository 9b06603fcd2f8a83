"""The table for GitHub's summary of a step, which has room for what the annotations have not."""

from __future__ import annotations

from collections.abc import Iterable

from masa_lint.reporters.finding_words import counted
from masa_lint.reporters.github_entry import finding_count, read_entries
from masa_lint.reporters.left_out import left_out_reasons
from masa_lint.reporters.markdown import markdown_text
from masa_lint.reporters.reporter import Run

MOST_ROWS = 500
"""GitHub takes 1 MiB for a step and nothing of what is larger."""


def step_summary(fragments: Iterable[str], run: Run) -> str:
    """Markdown, worst first, from the fragments of the `github` format. Whoever calls it writes it where it belongs."""
    entries, documents = read_entries(fragments)
    rows = [entry["row"] for entry in sorted(entries, key=lambda entry: entry["rank"]) if entry["row"]]
    lines = [f"{run.pack.edition.notice}", "", counted(finding_count(entries), documents)]
    for entry in entries:
        if entry["news"]:
            lines += ["", markdown_text(entry["text"])]
    if rows:
        lines += ["", "| Level | Where | Rule | What |", "|---|---|---|---|"]
        lines += [f"| {' | '.join(map(markdown_text, row))} |" for row in rows[:MOST_ROWS]]
    if len(rows) > MOST_ROWS:
        lines += ["", f"{len(rows) - MOST_ROWS} more stand in the log of this step."]
    for code, reason in left_out_reasons(run).items():
        lines += ["", markdown_text(f"Left out: {code} ({reason}).")]
    return "\n".join(lines) + "\n"
