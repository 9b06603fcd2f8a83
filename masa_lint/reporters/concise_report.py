"""`--format concise`: a line for each finding, for editors, `grep` and short logs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.outcome import Finding, Outcome
from masa_lint.reporters.finding_words import counted, fault_text, state_of
from masa_lint.reporters.log_safe import log_path, log_safe
from masa_lint.reporters.reporter import Reporter, Run


class ConciseReporter(Reporter):
    """A line a finding, in the order of the file; a document without findings adds nothing.

    Where the known gaps were looked up, a line tells the news. A fragment's first line counts its findings.
    """

    def fragment(self, one: DocumentAssessment, run: Run) -> str:
        lines = [fault_line(fault, one.document) for fault in one.faults]
        lines += [finding_line(finding, one.document) for finding in one.findings]
        count = len(lines)
        if run.news:
            lines.append(news_line(one.document, run))
        return "".join(f"{line}\n" for line in (count, *lines))

    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:
        findings = documents = 0
        for fragment in fragments:
            count, _, lines = fragment.partition("\n")
            findings += int(count)
            documents += 1
            if lines:
                yield lines
        yield last_line(findings, documents, run)


def finding_line(finding: Finding, document: LoadedDocument) -> str:
    """`path:line:column: level CODE name: sentence [state]`, safe to print into a log."""
    start = finding.span.start
    place = f"{log_path(document.name)}:{start.line}:{start.column}"
    rule = f"{finding.level} {finding.rule.code} {finding.rule.name}"
    return f"{place}: {rule}: {log_safe(finding.message)} [{state_of(finding)}]"


def fault_line(fault: Outcome, document: LoadedDocument) -> str:
    """The same for a rule that stopped."""
    return (
        f"{log_path(document.name)}:1:1: fault {fault.rule.code} {fault.rule.name}: {fault_text(fault)} [not checked]"
    )


def news_line(document: LoadedDocument, run: Run) -> str:
    """What is new since someone last looked."""
    return f"{log_path(document.name)}: {log_safe(run.news)}"


def last_line(findings: int, documents: int, run: Run) -> str:
    """How many findings there are, and what they were checked against."""
    return f"{counted(findings, documents)} {run.pack.edition.notice}\n"
