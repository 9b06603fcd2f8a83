"""Documents of Exampleshire, which is made up, that try to break every format: one set for all reporters.

Control, bidirectional and XML-illegal characters, commands of build servers, formulas, markup, links, emoji before a
value, and a comma, a colon and an emoji in the file's name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from tests_day import DAY

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.exit_code import FailOn
from masa_lint.engine.known_gaps import known_of
from masa_lint.engine.news import compared, news
from masa_lint.engine.outcome import Outcome, Status
from masa_lint.engine.select import Selection
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.rule import Rule
from masa_lint.reporters.reporter import Reporter, Run

NAME = "::error plans, “a”: 🙂/=1+1 %0A.yaml"
TEXT = r"""
# Exampleshire is made up, and so is everything in this file.
kind: arrangement
this_file: source
stage: published
partnership: {name: "=1+1 Exampleshire \e[31m\u202Egnp.exe\a ]]> <script>alert(1)</script> \uFFFE|**x**"}
publication: {agreed_on: February 2025, date: March 2025, url: "https://exampleshire.example/plan"}
review: {frequency: every year, next: March 2028}
"::error file=x,line=1::forged": a
"=1+1": b
"@SUM(A1)\r\n::warning::forged": c
"a/b~c": "]]>"
safeguarding_partners:
  - {role: "##[error]forged", organisation: "🙂🙂", votes: yes}
  - {role: "[click](https://evil.example) \uFFFE ]]> \u202E\e[31m", organisation: "\0", votes: yes}
  - {role: "ward <b>one</b>", votes: yes}
  - {role: police, organisation: "🙂🙂 Exampleshire Police", lead: {name: Ann Example, post: "=cmd|' /C calc'!A0"}}
  - [{role: none}]
custody: none
training: not stated
funding:
  year: 2026-27
  total: £310,000
  contributions:
    - {role: local_authority, body: "🙂 <img src=x>", amount: "£160,000"}
    - {role: police, body: "%0A::error::forged", amount: "£42,000"}
exceptions:
  - rule: AGY001
    reason: The list is being agreed with the district councils this year
    accepted_by: {meeting: Executive, date: 1 June 2026, minute: "4.2", post: Chair}
    until: 31 March 2027
"""
BROKEN = "kind: arrangement\ntraining: '##[error]\n"
MET = """
kind: arrangement
this_file: source
training:
  commissioned: The learning group buys what the yearly survey asks for
  delivered: Twelve courses a year, half of them online
  impact: Managers are asked three months later what has changed
"""


@dataclass(frozen=True)
class Reported:
    """A run and the documents that it found things in."""

    run: Run
    documents: tuple[DocumentAssessment, ...]

    def by(self, reporter: Reporter) -> str:
        """The whole output of a reporter."""
        return "".join(reporter.assemble(self.fragments(reporter), self.run))

    def fragments(self, reporter: Reporter) -> Iterator[str]:
        """What each document comes to."""
        return (reporter.fragment(one, self.run) for one in self.documents)


def run_of(*select: str, fail_on: FailOn = FailOn.SHOULD, strict: bool = False, as_of: date = DAY) -> Run:
    """A run of the rules named, or of all."""
    return Run(as_of, load_pack(), "0.1.0", strict=strict, selection=Selection(select), fail_on=fail_on)


def reported(run: Run, *documents: tuple[str, str]) -> Reported:
    """Documents, each a name and a text, checked."""
    rules = run.selection.chosen(run.pack)
    loaded = (load_bytes(text.encode(), name) for name, text in documents)
    return Reported(run, tuple(assess_document(one, run.pack, run.as_of, rules) for one in loaded))


def stopped(one: DocumentAssessment, code: str) -> DocumentAssessment:
    """The same document, had a rule stopped with a fault."""
    rule = load_pack().rule_by_name[code.casefold()]
    assert isinstance(rule, Rule)
    others = tuple(outcome for outcome in one.outcomes if outcome.rule is not rule)
    findings = tuple(finding for finding in one.findings if finding.rule is not rule)
    return replace(
        one, outcomes=(*others, Outcome(rule, Status.NOT_CHECKED, (), crashed="KeyError")), findings=findings
    )


def news_of(now: Reported, before: Reported) -> Reported:
    """A document as it is now, compared with what was remembered of it before."""
    (one,), (other,) = now.documents, before.documents
    known = known_of(other, before.run.as_of)
    told = news(one, known, now.run.as_of).sentence
    return Reported(replace(now.run, news=told), (compared(one, known, now.run.as_of),))


def hostile_run(*, fail_on: FailOn = FailOn.SHOULD, strict: bool = False) -> Reported:
    """The shared set: a hostile document, one that cannot be read, and one in which a rule stops."""
    all_three = reported(
        run_of(fail_on=fail_on, strict=strict), (NAME, TEXT), ("broken.yaml", BROKEN), ("stopped.yaml", MET)
    )
    first, second, third = all_three.documents
    return replace(all_three, documents=(first, second, stopped(third, "TRN001")))
