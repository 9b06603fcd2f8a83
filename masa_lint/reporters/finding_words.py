"""The few words that a short format has for a finding's state, and for a rule that stopped."""

from __future__ import annotations

from masa_lint.engine.outcome import Finding, Novelty, Outcome, Status
from masa_lint.reporters.log_safe import log_safe

_NOVELTIES = {
    Novelty.NEW: "new",
    Novelty.KNOWN: "known",
    Novelty.KNOWN_TOO_LONG: "known for over 12 months",
    Novelty.TIME: "by the calendar alone",
}


def state_of(finding: Finding) -> str:
    """What a finding comes to: `not met on paper`, `needs review`, `accepted gap until …`, or `to mend`.

    Where the known gaps were looked up, it says too whether this one is new.
    """
    if finding.status is Status.ACCEPTED:
        return f"accepted gap until {log_safe(finding.accepted_until)}"
    if finding.status is Status.NEEDS_REVIEW:
        return "needs review"
    state = "not met on paper" if finding.requirement else "to mend"
    return f"{state}, {_NOVELTIES[finding.novelty]}" if finding.novelty else state


def fault_text(fault: Outcome) -> str:
    """A rule that stopped, in a sentence; what it stopped with helps those who mend masa-lint."""
    return f"This rule was not checked: it stopped with a fault in masa-lint ({fault.crashed})."


def counted(findings: int, documents: int) -> str:
    """`3 findings in 1 document.`"""
    if not documents:
        return "No document was found."
    found = f"{findings or 'No'} finding{'' if findings == 1 else 's'}"
    return f"{found} in {documents} document{'' if documents == 1 else 's'}."
