"""`--format junit`: JUnit XML, a suite for each document and a test case for each rule.

A case is named for its rule alone, so that a build server sees the same case from run to run, and GitLab, which keeps
the first of two cases with one name, keeps them all. What failed stands in the element's text, which GitLab shows. No
element and no attribute is one that Jenkins, the strictest of them, refuses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from masa_lint.engine.assessment import DocumentAssessment
from masa_lint.engine.verdict import verdict_text
from masa_lint.reporters.junit_case import Kind, RuleCase, rule_cases
from masa_lint.reporters.log_safe import log_lines, log_safe
from masa_lint.reporters.reporter import Reporter, Run

_NOT_XML = re.compile("[^\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_COUNTED = {"failures": Kind.FAILURE, "errors": Kind.ERROR, "skipped": Kind.SKIPPED}


class JunitReporter(Reporter):
    """The suites of all documents; where there are none, an empty one, as some build servers refuse a file without."""

    def fragment(self, one: DocumentAssessment, run: Run) -> str:
        cases = list(rule_cases(one, run))
        said = "Nothing of this file could be read." if one.unreadable else verdict_text(one)
        told = {"partnership": one.name, "verdict": said} | ({"news": run.news} if run.news else {})
        return _suite(one.document.name, cases, told, run)

    def assemble(self, fragments: Iterable[str], run: Run) -> Iterator[str]:
        yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="masa-lint">\n'
        none = True
        for fragment in fragments:
            none = False
            yield fragment
        if none:
            yield _suite("masa-lint", [], {}, run)
        yield "</testsuites>\n"


def _suite(name: str, cases: list[RuleCase], properties: dict[str, str], run: Run) -> str:
    edition = run.pack.edition
    counts = Counter(case.kind for case in cases)
    attributes = {"name": name, "tests": str(len(cases))}
    attributes |= {each: str(counts[kind]) for each, kind in _COUNTED.items()}
    attributes |= {"time": "0", "timestamp": f"{run.as_of.isoformat()}T00:00:00", "hostname": "masa-lint", "file": name}
    suite = _element("testsuite", attributes)
    told = {"edition": edition.id, "edition_status": edition.status, "notice": edition.notice, **properties}
    block = SubElement(suite, "properties")
    block.extend(_element("property", {"name": each, "value": value}) for each, value in told.items())
    suite.extend(_case(case, name) for case in cases)
    indent(suite, " ")
    return tostring(suite, encoding="unicode") + "\n"


def _case(case: RuleCase, file: str) -> Element:
    element = _element("testcase", {"classname": file, "name": case.name, "time": "0"})
    if case.kind is Kind.PASSED:
        return element
    attributes = {"message": case.message}
    if case.kind is not Kind.SKIPPED:
        attributes["type"] = case.type
    outcome = _element(case.kind.value, attributes)
    outcome.text = log_lines("\n".join(map(_xml_text, case.lines or (case.message,))))
    element.append(outcome)
    return element


def _element(name: str, attributes: dict[str, str]) -> Element:
    return Element(name, {each: _xml_text(value) for each, value in attributes.items()})


def _xml_text(text: str) -> str:
    """What XML 1.0 has no place for, shown as a code; the writer escapes the rest."""
    return _NOT_XML.sub(lambda found: f"<U+{ord(found[0]):04X}>", log_safe(text))
