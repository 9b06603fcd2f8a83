"""What the partners are doing about a gap in a must: the law leaves no choice, so it is mended and never accepted."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.outcome import Status
from masa_lint.reports.compliance.checked import Checked


def mending_of(result: RequirementResult, checked: Checked) -> Iterator[str]:
    """What is being done, by whom and by when, as the file has it; nothing where nothing is being mended."""
    document, entries = checked.document, checked.document.look(("mending",))
    if result.status is not Status.NOT_MET or not isinstance(entries, list):
        return
    for number in range(len(entries)):
        path = ("mending", number)
        rule = checked.run.pack.rule_by_name.get(document.text_at(*path, "rule").casefold())
        if rule is not None and rule.code in result.rules:
            what = document.text_at(*path, "what") or "It is not stated what is done"
            who, by = document.text_at(*path, "who"), document.text_at(*path, "by")
            yield (
                ", ".join(part for part in (what.rstrip("."), who, f"by {by}" if by else "no date stated") if part)
                + "."
            )
