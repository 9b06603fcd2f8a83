"""The examples of a rule's page: its tests, with what masa-lint says of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from masa_lint.documents.load import load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.outcome import Status
from masa_lint.engine.rule_tests import DAY, document_of
from masa_lint.engine.wording import facts_for, fill_question
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import FileRule, Rule, RuleTest
from masa_lint.reporters.file_rule_examples import EXAMPLES
from masa_lint.reporters.visible import visible
from masa_lint.source.path import path_text

_PASSING = (Status.MET, Status.NOT_APPLICABLE)
_OUTCOMES = {
    Status.MET: "met on paper",
    Status.NOT_MET: "not met on paper",
    Status.NEEDS_REVIEW: "a person is asked",
    Status.NOT_APPLICABLE: "it does not apply",
}
_ADVICE_OUTCOMES = {
    Status.MET: "nothing is said",
    Status.NOT_MET: "advice is given",
    Status.NEEDS_REVIEW: "a person is asked",
    Status.NOT_APPLICABLE: "nothing is said, as there is nothing to compare",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A document and what comes of it: the outcome in words, the place (line from 1), the sentence, the questions."""

    name: str
    document: str
    passes: bool
    outcome: str
    path: str = ""
    line: int = 0
    message: str = ""
    questions: tuple[str, ...] = ()
    as_of: str = ""
    beside: tuple[tuple[str, str], ...] = ()
    """The linked documents, each by the name of its link."""


def examples_of(rule: Rule, pack: Pack) -> tuple[Example, ...]:
    """The tests of a rule, in their order."""
    return tuple(_example(rule, test, pack) for test in rule.tests)


def _example(rule: Rule, test: RuleTest, pack: Pack) -> Example:
    document = document_of(test)
    day = date.fromisoformat(test.as_of) if test.as_of else DAY
    assessed = assess_document(document, pack, day, (rule,))
    found = [one for one in assessed.findings if one.status == test.expect]
    told = next((one for one in found if path_text(one.path) == test.path and test.says in one.message), None)
    status = Status(test.expect)
    questions = [fill_question(one.question, facts_for(one, document)) for one in assessed.outcomes if one.question]
    return Example(
        name=test.name,
        document=_shown(test.document),
        beside=tuple((name, _shown(text)) for name, text in (("other", test.other), ("last", test.last)) if text),
        passes=status in _PASSING,
        outcome=(_ADVICE_OUTCOMES if rule.advice else _OUTCOMES)[status],
        path=test.path,
        line=test.line,
        message=told.message if told else "",
        questions=tuple(questions),
        as_of=test.as_of,
    )


def file_examples_of(rule: FileRule, pack: Pack) -> tuple[Example, ...]:
    """A file in which the rule finds something, and the same mended; none where it takes more to show it.

    Raises:
        ValueError: the rule finds nothing in its example.
    """
    example = EXAMPLES.get(rule.name)
    if example is None:
        return ()
    assessed = assess_document(load_bytes(example.fails.encode(), "test.yaml"), pack, DAY, pack.rules)
    told = next((one for one in assessed.findings if one.rule is rule), None)
    if told is None:
        raise ValueError(f"{rule.code} finds nothing in its example")
    return (
        Example("mended", _shown(example.passes), passes=True, outcome="nothing is said"),
        Example(
            "to be mended",
            _shown(example.fails),
            passes=False,
            outcome="it is told",
            path=path_text(told.path),
            line=told.span.start.line,
            message=told.message,
        ),
    )


def _shown(document: str) -> str:
    """A document for a page, what cannot be seen in it written out."""
    return "\n".join(visible(line) if "\t" not in line else line for line in document.splitlines())
