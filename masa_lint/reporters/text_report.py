"""`--format text`: the answer for people, on one or two screens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from textwrap import wrap

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.both_places import not_compared
from masa_lint.engine.outcome import Finding, Status
from masa_lint.engine.paste import paste_of
from masa_lint.engine.verdict import (
    FIRST,
    LIMITS,
    Group,
    by_item,
    fix_first,
    grouped,
    questions,
    reasons_text,
    this_file_text,
    verdict_text,
)
from masa_lint.guidance.pack import Pack
from masa_lint.reporters.log_safe import log_lines, log_safe
from masa_lint.reporters.reporter import Reporter, Run
from masa_lint.reporters.terminal import Line, coloured
from masa_lint.reporters.visible import cells
from masa_lint.source.path import path_text

WIDTH = 100
_MOST_LINES = 8
_WORDS = {
    Status.MET: "met on paper",
    Status.NOT_MET: "not met on paper",
    Status.NEEDS_REVIEW: "needs review",
    Status.NOT_APPLICABLE: "not applicable",
    Status.ACCEPTED: "accepted gaps",
    Status.NOT_CHECKED: "not checked",
}


class TextReporter(Reporter):
    """The answer for people, with Rich's colours on a terminal."""

    def __init__(self, *, colour: bool = False) -> None:
        self._colour = colour

    def fragment(self, one: DocumentAssessment, run: Run) -> str:
        told = [*text_document(one, run.pack)[:-1], *_left_out(run), Line("")]
        lines = [Line(log_lines(line.text), line.look) for line in told]
        return coloured(lines) if self._colour else "".join(f"{line.text}\n" for line in lines)

    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:  # noqa: ARG002
        yield from fragments


def _left_out(run: Run) -> Iterator[Line]:
    """What was left out, each with its reason, and the news against the known gaps."""
    if run.news:
        yield from _wrapped(run.news, "strong")
    for one in run.left_out:
        yield from _wrapped(log_safe(f"Left out: {one.code} ({one.reason})."), "faint")


def text_document(one: DocumentAssessment, pack: Pack) -> list[Line]:
    """The report of one document, line by line, for people."""
    return [*_document(one, pack), Line("")]


def _document(one: DocumentAssessment, pack: Pack) -> Iterator[Line]:
    document = one.document
    title = document.name if one.name == document.name else f"{document.name}: {one.name}"
    yield Line(log_safe(title), "title")
    if one.unreadable:
        for finding in one.findings:
            yield from _finding(finding, document)
        yield Line("")
        yield Line("Nothing else of this file could be read, so nothing was checked.")
        return
    yield from _wrapped(log_safe(this_file_text(one)))
    yield from _wrapped(pack.edition.notice)
    yield Line("")
    yield from _wrapped(verdict_text(one), "strong")
    if reasons_text(one):
        yield from _wrapped(reasons_text(one))
    yield from _wrapped(LIMITS, "faint")
    first = fix_first(one)
    told = {id(finding) for group in first for finding in group.findings}
    if first:
        yield from _heading("Fix these first")
        for number, group in enumerate(first, 1):
            yield from _group(number, group, document, pack)
    yield from _questions(one)
    yield from _for_people(one)
    yield from _rest(one, told)
    yield from _not_due(one)
    yield Line("")
    counts = ", ".join(f"{one.counts[status]} {_WORDS[status]}{_later(one, status)}" for status in _WORDS)
    yield from _wrapped(f"{len(one.results)} requirements: {counts}.")
    if one.compared:
        yield from _wrapped(f"Compared, with no difference found: {', '.join(one.compared)}.")
    for sentence in not_compared(document):
        yield from _wrapped(sentence)
    yield from _wrapped("More on any of them: masa-lint explain CODE.", "faint")


def _heading(text: str) -> Iterator[Line]:
    yield Line("")
    yield Line(text, "title")


def _group(number: int, group: Group, document: LoadedDocument, pack: Pack) -> Iterator[Line]:
    yield Line("")
    yield from _finding(group.first, document, f"{number}. ")
    for sentence in _again(group):
        yield from _wrapped(sentence, indent="   ")
    if group.touches:
        titles = "; ".join(pack.requirement_by_id[one].title for one in group.touches)
        yield from _wrapped(f"The same gap touches: {titles}.", indent="   ")


def _again(group: Group) -> Iterator[str]:
    """Where else the same is found, and for whom else it is missing."""
    lines = list(dict.fromkeys(str(one.span.start.line) for one in group.again))
    if lines:
        more = ", …" if len(lines) > _MOST_LINES else ""
        yield f"The same is found in {'lines' if len(lines) > 1 else 'line'} {', '.join(lines[:_MOST_LINES])}{more}."
    if group.also_for:
        yield f"The same is missing for: {'; '.join(group.also_for)}."


def _finding(finding: Finding, document: LoadedDocument, number: str = "") -> Iterator[Line]:
    yield from _wrapped(log_safe(finding.message), "strong", first=number, indent=" " * len(number))
    start = finding.span.start
    place = f"{document.name}:{start.line}:{start.column}"
    yield Line(f"   {log_safe(place)}  {finding.level}, {finding.rule.code} {finding.rule.name}", "faint")
    yield from excerpt(finding, document)
    if finding.why:
        yield from _wrapped(f"Why: {finding.why}", indent="   ")
    yield from _wrapped(f"Mend: {log_safe(finding.remedy)}", indent="   ")
    for line in paste_of(finding, document):
        yield Line(f"      {log_safe(line)}")


def excerpt(finding: Finding, document: LoadedDocument) -> Iterator[Line]:
    """The line of the file with the place marked, and the lines it disagrees with."""
    if not document.lines or not document.text:
        return
    span = finding.span
    numbers = {document.span(path).start.line for path in finding.related} - {span.start.line}
    gutter = max(4, len(str(max(numbers | {span.start.line}))) + 1)
    for number in sorted(numbers)[:3]:
        yield Line(f"   {number:>{gutter}} | {_cut(document.lines[number - 1], 0)[0]}")
    text = document.lines[span.start.line - 1]
    end = span.end.column if span.end.line == span.start.line else len(text) + 1
    shown, offset = _cut(text, span.start.column)
    before = cells(log_safe(text[offset : span.start.column - 1]))
    marks = max(1, min(cells(log_safe(text[span.start.column - 1 : end - 1])), WIDTH - gutter - 6 - before))
    yield Line(f"   {span.start.line:>{gutter}} | {shown}")
    yield Line(f"   {'':>{gutter}} | {' ' * (before + (2 if offset else 0))}{'^' * marks}", "mark")


def _cut(text: str, column: int) -> tuple[str, int]:
    """A line no wider than the screen, and where it begins so that the column is in sight."""
    most = WIDTH - 12
    offset = 0 if column <= most - 20 else column - 20
    shown = log_safe(text[offset : offset + most])
    return ("… " if offset else "") + shown + ("…" if len(text) > offset + most else ""), offset


def _questions(one: DocumentAssessment) -> Iterator[Line]:
    asked = questions(one)
    if not asked:
        return
    shown = asked[:FIRST]
    yield from _heading(f"Next {len(shown)} questions" if len(shown) > 1 else "Next question")
    yield from _wrapped('Nobody has answered these in the file yet. "none" and "not stated" are answers too.')
    for who in dict.fromkeys(question.who for question in shown):
        yield Line(f"   {who[:1].upper()}{who[1:]}:", "strong")
        for question in (each for each in shown if each.who == who):
            yield from _wrapped(f"{question.asked} ({path_text(question.path)})", first="   - ", indent="     ")
    if len(asked) > len(shown):
        yield Line(f"   {len(asked) - len(shown)} more after these.", "faint")


def _for_people(one: DocumentAssessment) -> Iterator[Line]:
    found = by_item(grouped(finding for finding in one.findings if finding.status is Status.NEEDS_REVIEW))
    if not found:
        return
    yield from _heading("For a person to decide")
    for group in found:
        yield from _in_short(group, group.first.rule.code)


def _not_due(one: DocumentAssessment) -> Iterator[Line]:
    """What is not there because it cannot be yet, apart from what is not there."""
    if one.not_due:
        yield from _heading("Not due yet")
        titles = "; ".join(result.requirement.title for result in one.not_due)
        yield from _wrapped(f"{titles}. masa-lint calendar says when.", indent="   ", first="   ")


def _later(one: DocumentAssessment, status: Status) -> str:
    waits = status is Status.NOT_APPLICABLE and one.not_due
    return f" ({len(one.not_due)} of them not due yet)" if waits else ""


def _rest(one: DocumentAssessment, told: set[int]) -> Iterator[Line]:
    left = [
        finding
        for finding in one.findings
        if id(finding) not in told and finding.status in (Status.NOT_MET, Status.ACCEPTED)
    ]
    unanswered = {question.path for question in questions(one)}
    shown = by_item(grouped(finding for finding in left if finding.cause not in unanswered))
    if not shown:
        return
    yield from _heading("The rest")
    for group in shown:
        finding = group.first
        gap = f"accepted gap until {finding.accepted_until}: " if finding.status is Status.ACCEPTED else ""
        yield from _in_short(group, f"{finding.level}, {finding.rule.code}", gap)


def _in_short(group: Group, code: str, before: str = "") -> Iterator[Line]:
    """A group in one item of a list."""
    finding = group.first
    told = f"line {finding.span.start.line}: {before}{log_safe(finding.message)} [{code}]"
    yield from _wrapped(" ".join((told, *_again(group))), first=" - ", indent="   ")


def _wrapped(text: str, look: str = "", first: str = "", indent: str = "") -> Iterator[Line]:
    for line in wrap(text, WIDTH, initial_indent=first or indent, subsequent_indent=indent, break_on_hyphens=False) or [
        ""
    ]:
        yield Line(line, look)
