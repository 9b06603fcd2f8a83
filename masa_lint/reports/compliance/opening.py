"""The first screen: which file this is about, the verdict in one sentence, and what no check can tell."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.tree import Block, Notice, Paragraph, Style
from masa_lint.blocks.words import Tone, keep, strong, words
from masa_lint.engine.decision import day_text
from masa_lint.engine.outcome import Status
from masa_lint.engine.verdict import LIMITS, reasons_text, this_file_text, verdict_text
from masa_lint.reports.compliance.checked import Checked

_JUDGEMENT = "Whether an arrangement is robust, fair or independent enough is put as a question to a person."


def title_text(checked: Checked) -> str:
    """The title of the page, which carries the verdict."""
    if checked.one.unreadable:
        return f"{heading_text(checked)} (could not be read)"
    missing, open_ = checked.one.counts[Status.NOT_MET], checked.one.counts[Status.NEEDS_REVIEW]
    return f"{heading_text(checked)} ({missing} not shown, {open_} to decide)"


def heading_text(checked: Checked) -> str:
    """What stands at the top of the page."""
    return f"Check of the {checked.kind_words}: {checked.one.name}"


def opening_blocks(checked: Checked) -> Iterator[Block]:
    """Header, verdict and limits. Every verdict begins with the edition and what became of it."""
    yield Paragraph(words(this_file_text(checked.one)), Style.LABEL)
    yield Paragraph(words(checked.run.pack.edition.notice))
    yield Paragraph(words(strong(verdict_text(checked.one))), Style.LEAD, anchor="verdict")
    reasons = reasons_text(checked.one)
    if reasons:
        yield Paragraph(words(reasons))
    yield Notice(
        "What this check cannot tell you",
        (Paragraph(words(f"{LIMITS} {_JUDGEMENT}")),),
        Tone.PLAIN,
        anchor="limits",
    )


def checked_line(checked: Checked) -> Paragraph:
    """When, with what and which file was checked, in a line."""
    run = checked.run
    day = keep(day_text(run.as_of))
    return Paragraph(
        words("Checked for ", day, f" with masa-lint {run.version}. File: {checked.document.name}."), Style.LABEL
    )
