"""Everything the tool can say is said to a partnership's business manager."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests_day import DAY

from masa_lint.documents.load import load_bytes, load_path
from masa_lint.engine.assess import assess
from masa_lint.guidance.load_pack import load_pack
from masa_lint.reporters.explain_text import explain_text
from masa_lint.reporters.text_report import text_document

PACK = load_pack()
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
_BANNED = re.compile(
    r"(?i:\bnull\b|\bdict\b|\benum\b|NoneType|validation error|pydantic|extra_forbidden|traceback|\bboolean\b)"
    r"|(?i:string_type|list_type|dict_type|model_type|exception_)|\bstr\b|\bint\b|\bNone\b[^.: ]"
)
_BROKEN = (
    "kind: arrangement\ntraining: [a]\nnmae: x\naudits: {how: [x]}\nchair: {functions: {a: b}}\ncustody: text\n",
    "kind: arangement\n",
    "kind: arrangement\nstage: drafted\narea: {one_or_several: three}\nfunding: {covers: [trainings]}\nchair: {functions: tea}\n",
    "kind: yearly-report\n",
    "- a\n",
    "kind: 'x\n",
    "kind: a: b\n",
    "kind: arrangement\ntraining: {commissioned: a, b and c}\n",
    "kind: arrangement\nexceptions:\n  - {rule: x}\n  - {rule: TRN001}\n  - {rule: THR001}\n",
)


def _said() -> Iterator[tuple[str, str]]:
    for rule in PACK.rules:
        yield rule.code, f"{rule.message} {rule.question} {rule.remedy} {rule.why}"
        yield rule.code, explain_text(rule.code, PACK) or ""
    for file_rule in PACK.file_rules:
        yield file_rule.code, f"{file_rule.message} {file_rule.remedy} {file_rule.why}"
    documents = [load_path(path, path.name) for path in EXAMPLES]
    documents += [load_bytes(text.encode(), f"{number}.yaml") for number, text in enumerate(_BROKEN)]
    documents += [load_bytes(test.document.encode(), rule.code) for rule in PACK.rules for test in rule.tests]
    for assessed in assess(documents, PACK, DAY).documents:
        for finding in assessed.findings:
            yield assessed.document.name, f"{finding.message} {finding.remedy} {finding.why}"
    for line in (line for one in assess(documents[:12], PACK, DAY).documents for line in text_document(one, PACK)):
        yield "text", "" if " | " in line.text else line.text


SAID = list(_said())


def test_no_developers_word_is_ever_said() -> None:
    found = [(where, match[0], text[:120]) for where, text in SAID if (match := _BANNED.search(text))]
    assert found == []


def test_every_message_of_every_rule_is_a_sentence() -> None:
    documents = [load_bytes(test.document.encode(), rule.code) for rule in PACK.rules for test in rule.tests]
    messages = {finding.message for one in assess(documents, PACK, DAY).documents for finding in one.findings}
    assert len(messages) > 100
    odd = [one for one in messages if one[0].islower()]
    odd += [one for one in messages if one[-1] not in ".?" or "{" in one or "…" in one or ".." in one or "  " in one]
    assert odd == []


@pytest.mark.parametrize("word", ["compliant", "score", "grade", "%"])
def test_nothing_is_graded(word: str) -> None:
    (assessed,) = assess([load_path(EXAMPLES[0], "x")], PACK, DAY).documents
    report = "\n".join(line.text for line in text_document(assessed, PACK))
    assert word not in report.casefold()
