"""What a pack has to be before it is shipped or trusted: everything a rule names exists, and every rule is tested."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.checks.check import Check
from masa_lint.checks.paths import read_path
from masa_lint.documents.catalogue import TEXT, Key
from masa_lint.documents.kinds import READABLE_KINDS
from masa_lint.documents.linked import format_of
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.requirement import Modality, Requirement
from masa_lint.guidance.rule import EVERY_TEXT, Absent, Due, Rule
from masa_lint.source.path import Path, path_text

_CODE = re.compile(r"^[A-Z]{3}\d{3}$")
_NAME = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")
_MESSAGE_FACT = re.compile(r"\{([a-z_]*)\}")
_PASSING = ("met", "not_applicable")
_FAILING = ("not_met", "needs_review")


def strict_problems(pack: Pack) -> list[str]:
    """Everything that is wrong with a pack, one sentence each; empty where it can be shipped."""
    problems = [*_twice(pack)]
    for rule in pack.rules:
        problems += [f"{rule.file}: {problem}" for problem in _rule_problems(rule, pack)]
    ruled = {rule.requirement for rule in pack.rules}
    for requirement in (one for kind in READABLE_KINDS for one in pack.requirements_of(kind)):
        if requirement.id not in ruled:
            problems.append(f"requirements.yaml: {requirement.id} has no rule")
        for need in requirement.needs:
            if not _exists(need, (), requirement.document):
                problems.append(f"requirements.yaml: {requirement.id} needs {need}, which the format does not have")
    return problems


def _twice(pack: Pack) -> Iterator[str]:
    seen: set[str] = set()
    for rule in pack.all_rules:
        for word in (rule.code, rule.name):
            if word in seen:
                yield f"{word} stands for two rules"
            seen.add(word)


def _rule_problems(rule: Rule, pack: Pack) -> Iterator[str]:
    if not _CODE.match(rule.code) or not _NAME.match(rule.name):
        yield "a code is three capital letters and three digits, a name is words-with-hyphens"
    if not rule.file.endswith(f"/{rule.code}-{rule.name}.yaml"):
        yield f"the file is not called {rule.code}-{rule.name}.yaml"
    requirement = pack.requirement_by_id.get(rule.requirement)
    if not rule.advice and (requirement is None or not requirement.checked):
        yield f'"{rule.requirement}" is no requirement that a document can show'
    if rule.advice and not rule.about:
        yield '"about" has to name the requirements that the advice is about'
    yield from (f'"about" names {one}, which there is not' for one in rule.about if one not in pack.requirement_by_id)
    if rule.due_days and rule.due is not Due.PUBLISHED:
        yield '"due_days" are days after publication, so "due" has to be "published"'
    yield from _absence_problems(rule, requirement, pack)
    if rule.links and rule.if_missing not in (Absent.NOTHING_TO_COMPARE, Absent.NOT_APPLICABLE):
        yield "a rule that reads a linked document says nothing where there is none"
    kinds = pack.kinds_of(rule)
    yield from _path_problems(rule, kinds)
    for kind in kinds:
        yield from _message_problems(rule, kind)
    yield from (
        f"there is no table {table}"
        for check in (rule.check, rule.where)
        if check
        for table in check.table_names()
        if table not in pack.tables
    )
    yield from _test_problems(rule)


def _absence_problems(rule: Rule, requirement: Requirement | None, pack: Pack) -> Iterator[str]:
    if rule.advice:
        kinds = set(pack.kinds_of(rule))
        read = {path for one in pack.rules if not one.advice and kinds & set(pack.kinds_of(one)) for path in one.at}
        if rule.if_missing is not Absent.NOTHING_TO_COMPARE and read & set(rule.at):
            yield "advice says nothing of what is missing where a requirement's rule already does"
        return
    if rule.if_missing is Absent.NOTHING_TO_COMPARE:
        yield '"nothing_to_compare" is for advice'
    if requirement is None:
        return
    if rule.if_missing is Absent.NOT_APPLICABLE and requirement.modality is not Modality.MAY:
        others = [one for one in pack.rules if one.requirement == rule.requirement and one is not rule]
        if all(one.if_missing is Absent.NOT_APPLICABLE for one in others):
            yield "some rule has to tell that nothing is stated, unless it is asked by a may"
    if rule.if_none is not Absent.NOT_MET and not requirement.condition:
        yield '"if_none" is for requirements with a condition'
    asks = Absent.NEEDS_REVIEW in (rule.if_missing, rule.if_none, rule.if_fails)
    if asks and not rule.question and not rule.check.asks:
        yield '"question" is missing: what is a person to answer?'


def _path_problems(rule: Rule, kinds: tuple[str, ...]) -> Iterator[str]:
    """Advice for several kinds of document may look at a place that only one of them has."""
    for at in rule.at if rule.at != (EVERY_TEXT,) else ():
        try:
            _, subject = read_path(at)
        except ValueError as error:
            yield str(error)
            continue
        having = [kind for kind in kinds if not subject or _key(subject, kind)]
        if not having:
            yield f'"at" names {at}, which the format does not have'
        for kind in having:
            for key in rule.each or {}:
                if not _exists(key, subject, kind):
                    yield f'"each" names {key}, which {at} does not have'
            for check in (rule.check, rule.where):
                yield from _check_paths(check, subject, kind)


def _check_paths(check: Check | None, subject: Path, kind: str) -> Iterator[str]:
    for path in check.paths() if check else ():
        try:
            if not _exists(path, subject, kind):
                yield f"a check reads {path}, which {path_text(subject) or 'the document'} does not have"
        except ValueError as error:
            yield str(error)


def _exists(path: str, subject: Path, kind: str) -> bool:
    from_top, steps = read_path(path)
    full = steps if from_top else (*subject, *steps)
    return not full or _key(full, kind) is not None


def _key(path: Path, kind: str) -> Key | None:
    """The key at a path, which may lead into a linked document."""
    held = format_of(kind, path)
    return held[0].key(held[1]) if held else None


def _message_problems(rule: Rule, kind: str) -> Iterator[str]:
    if not rule.message and not rule.check.finds_absence and not rule.question and not rule.check.asks:
        yield '"message" is missing: what is wrong where the check fails?'
    known = {"document", *rule.check.fact_names()}
    for at in rule.at if rule.at != (EVERY_TEXT,) else ():
        held = format_of(kind, read_path(at)[1])
        if held is None:
            continue
        catalogue, path, _ = held
        key = catalogue.key(path)
        shape = catalogue.blocks.get(key.holds) if key else catalogue.blocks[catalogue.root]
        known |= {name for name, one in shape.keys.items() if one.holds == TEXT} if shape else set()
    for text in (rule.message, rule.question):
        for name in _MESSAGE_FACT.findall(text):
            if name not in known:
                yield f'a message names "{name}", which its check does not give'


def _test_problems(rule: Rule) -> Iterator[str]:
    expected = {test.expect for test in rule.tests}
    if rule.check.asks:
        if "needs_review" not in expected or len(expected) < 2:
            yield "a question needs a test where it is asked and one where it is not"
    elif not expected & set(_PASSING):
        yield "it has no test that passes"
    if not expected & set(_FAILING):
        yield "it has no test that fails"
    for test in rule.tests:
        if test.expect in _FAILING and not (test.path and test.line):
            yield f'the test "{test.name}" does not say at which path and line'
