"""The rules that were turned off for a document, each with the reason that reports print."""

from __future__ import annotations

from masa_lint.engine.select import Selection
from masa_lint.reporters.log_safe import log_safe
from masa_lint.reporters.reporter import Run


def left_out_reasons(run: Run, kind: str | None = None) -> dict[str, str]:
    """The reason for each rule, by its code. What is left out may be given as a name, a family or a requirement.

    With a kind of document, only the rules that would check it.
    """
    reasons: dict[str, str] = {}
    removed = {one.code for one in run.pack.left_out}
    for one in run.left_out:
        codes = [one.code]
        if one.code not in removed:
            kept = {rule.code for rule in Selection((), (one.code,)).chosen(run.pack)}
            rules = run.pack.rules if kind is None else run.pack.rules_of(kind)
            codes = [rule.code for rule in rules if rule.code not in kept]
        for code in codes:
            reasons.setdefault(code, log_safe(one.reason))
    return reasons
