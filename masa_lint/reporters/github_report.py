"""`--format github`: workflow commands, which GitHub shows beside the lines they are about, then the concise lines.

GitHub shows 10 annotations of a kind for a step and drops the rest without a word, so the worst come first and the last
says how many more there are. Whatever comes from a document is escaped, so that it cannot be taken for a command.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.exit_code import ALWAYS_FAILS, fails
from masa_lint.engine.outcome import Finding, Novelty, Outcome, Status
from masa_lint.engine.verdict import Group, grouped
from masa_lint.guidance.pack import Pack
from masa_lint.reporters.concise_report import fault_line, finding_line, last_line, news_line
from masa_lint.reporters.finding_words import fault_text, state_of
from masa_lint.reporters.github_entry import Entry, Kind, finding_count, read_entries
from masa_lint.reporters.log_safe import log_path, log_safe
from masa_lint.reporters.reporter import Reporter, Run
from masa_lint.source.place import Span

MOST = 10
_LEVELS = ("must", "should", "may", "advice")
_FIRST, _LAST = -1, len(_LEVELS)


class GithubReporter(Reporter):
    """Annotations for a pull request. A fragment is a line of JSON for each finding, so that the worst can go first."""

    def fragment(self, one: DocumentAssessment, run: Run) -> str:
        entries = [_fault_entry(fault, one.document) for fault in one.faults]
        told = {
            id(group.first): group for group in grouped(sorted(one.findings, key=lambda each: _rank(each, one, run)))
        }
        entries += [_entry(finding, told.get(id(finding)), one, run) for finding in one.findings]
        entries += [_news_entry(one, run)] if run.news else []
        return "".join(json.dumps(entry) + "\n" for entry in entries)

    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:
        entries, documents = read_entries(fragments)
        worst_first = sorted(entries, key=lambda entry: entry["rank"])
        for kind in (Kind.ERROR, Kind.WARNING, Kind.NOTICE):
            yield from _at_most(kind, [entry["command"] for entry in worst_first if entry["kind"] == kind])
        for entry in entries:
            yield f"{entry['text']}\n"
        yield last_line(finding_count(entries), documents, run)


def _at_most(kind: Kind, commands: list[str]) -> Iterator[str]:
    shown = commands if len(commands) <= MOST else commands[: MOST - 1]
    yield from (f"{command}\n" for command in shown)
    if len(commands) > len(shown):
        more = f"{len(commands) - len(shown)} more, which GitHub has no room for. The log of this step lists them all."
        yield _command(kind, {"title": "masa-lint"}, more) + "\n"


def _entry(finding: Finding, group: Group | None, one: DocumentAssessment, run: Run) -> Entry:
    """`group` is what the finding stands for; the others of the group are told with it and stand in the log alone."""
    rank, path = _rank(finding, one, run), log_path(one.document.name)
    text = finding_line(finding, one.document)
    if group is None:
        return {"rank": rank, "kind": Kind.LOG, "command": "", "text": text, "row": [], "news": False}
    kind, title = _kind(finding, one, run), f"{finding.rule.code} {finding.rule.name}"
    said = " ".join((log_safe(finding.message), *_others(group, run.pack)))
    properties = {"file": path, **_region(finding.span), "title": title}
    return {
        "rank": rank,
        "kind": kind,
        "command": _command(kind, properties, f"{said}\nMend: {log_safe(finding.remedy)}"),
        "text": text,
        "row": [finding.level, f"{path}, line {finding.span.start.line}", title, f"{said} [{state_of(finding)}]"],
        "news": False,
    }


def _others(group: Group, pack: Pack) -> Iterator[str]:
    if group.also_for:
        yield f"The same is missing for: {'; '.join(group.also_for)}."
    titles = [pack.requirement_by_id[one].title for one in group.touches]
    if titles:
        yield f"The same gap touches: {'; '.join(dict.fromkeys(titles))}."


def _fault_entry(fault: Outcome, document: LoadedDocument) -> Entry:
    title, path = f"{fault.rule.code} {fault.rule.name}", log_path(document.name)
    return {
        "rank": [Kind.ERROR, 0, _FIRST, document.name, 1, fault.rule.code],
        "kind": Kind.ERROR,
        "command": _command(Kind.ERROR, {"file": path, "title": title}, fault_text(fault)),
        "text": fault_line(fault, document),
        "row": ["fault", path, title, fault_text(fault)],
        "news": False,
    }


def _news_entry(one: DocumentAssessment, run: Run) -> Entry:
    """The news of a document. What was met and is met no more fails a run without a finding that does."""
    titles = "; ".join(run.pack.requirement_by_id[lost].title for lost in one.lost)
    properties = {"file": log_path(one.document.name), "title": "masa-lint"}
    kind = Kind.ERROR if one.lost else Kind.LOG
    return {
        "rank": [kind, 0, _FIRST, one.document.name, 0, ""],
        "kind": kind,
        "command": _command(kind, properties, f"Met before, and not any more: {titles}.") if one.lost else "",
        "text": news_line(one.document, run),
        "row": [],
        "news": True,
    }


def _kind(finding: Finding, one: DocumentAssessment, run: Run) -> Kind:
    """An error where it fails the run by itself, so that a red run always shows why."""
    if finding.status is Status.ACCEPTED:
        return Kind.LOG
    if one.unreadable or fails(finding, run.fail_on, strict=run.strict):
        return Kind.ERROR
    if finding.novelty is Novelty.KNOWN:
        return Kind.LOG
    told = finding.status is Status.NOT_MET and finding.level in ("must", "should")
    return Kind.WARNING if told else Kind.NOTICE


def _rank(finding: Finding, one: DocumentAssessment, run: Run) -> list[int | str]:
    """What cannot be read or could identify a child first; what is not met before what a person decides; by level.

    A duty on conduct never comes before one on the document.
    """
    level = _LEVELS.index(finding.level)
    if one.unreadable or finding.rule.name == ALWAYS_FAILS:
        level = _FIRST
    elif finding.requirement and run.pack.requirement_by_id[finding.requirement].duty_on == "conduct":
        level = _LAST
    asked = int(finding.status is Status.NEEDS_REVIEW)
    return [_kind(finding, one, run), asked, level, one.document.name, finding.span.start.line, finding.rule.code]


def _region(span: Span) -> dict[str, str]:
    """GitHub counts ends inclusively, and refuses columns where a region has more than one line."""
    start, end = span.start, span.end
    last = end.line - 1 if end.column == 1 and end.line > start.line else end.line
    region = {"line": str(start.line), "endLine": str(last)}
    if end.line == start.line:
        region |= {"col": str(start.column), "endColumn": str(max(start.column, end.column - 1))}
    return region


def _command(kind: Kind, properties: dict[str, str], message: str) -> str:
    told = ",".join(f"{name}={_escape_property(value)}" for name, value in properties.items())
    return f"::{kind.name.lower()} {told}::{_escape(message)}"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
