"""The page of one rule as Markdown, under headings that every page has, made from the rule's own file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from masa_lint.checks.paths import read_path
from masa_lint.documents.kinds import noun_of
from masa_lint.engine.rule_tests import DAY
from masa_lint.engine.wording import fill
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import EVERY_TEXT, Absent, Due, FileRule, Rule
from masa_lint.reporters.rule_page_check import asks_in_its_own_words, check_tree, label_at, reads
from masa_lint.reporters.rule_page_examples import Example, examples_of, file_examples_of

_MARKS = re.compile(r"([\\`*_<\[|])")
_COMPARES = (
    "Not a requirement. It sets what the plan says in one place beside another place, the calendar, the law or what a "
    "reader needs."
)
_GOOD_PRACTICE = "Good practice, and not a requirement: a plan without it breaks nothing."
_NOTHING_STATED = {
    Absent.NOT_MET: "Where nothing is stated, it is not met.",
    Absent.NEEDS_REVIEW: "Where nothing is stated, a person is asked.",
    Absent.NOT_APPLICABLE: "Where nothing is stated, it does not apply.",
    Absent.NOTHING_TO_COMPARE: "Where nothing is stated, there is nothing to compare and it says nothing.",
}
_ADVISED = "Where nothing is stated, it advises to state it."
_QUIET = "Where nothing of this is stated at all, it says nothing."
_SAID_NONE = {
    Absent.NEEDS_REVIEW: "Where the plan says that there is none, a person is asked.",
    Absent.NOT_APPLICABLE: "Where the plan says that there is none, it does not apply.",
}
_BESIDE = {"other": "The document that it is linked with:", "last": "The report of the year before:"}
_DUE = {
    Due.AGREED: "It asks from the day the plan is agreed.",
    Due.PUBLISHED: "It asks from the day the plan is published.",
}


def rule_page(rule: Rule | FileRule, pack: Pack) -> str:
    """The whole page, ending in one line break."""
    examples = file_examples_of(rule, pack) if isinstance(rule, FileRule) else examples_of(rule, pack)
    sections = {
        "What it looks at": _looks_at(rule, pack),
        **_asked(rule, pack),
        "Why it matters": prose(rule.why),
        "How to mend it": _sentence(prose(fill(rule.remedy, {}))),
        "To paste": fenced(rule.paste) if isinstance(rule, Rule) and rule.paste else "There is nothing to paste.",
        "Questions a person may be asked": _questions(rule, examples),
        "Examples": _examples(examples),
    }
    parts = [f"# {rule.code} {rule.name}", f"Level: {level_of(rule, pack)}. {_origin(rule, pack)}"]
    parts += [part for heading, text in sections.items() for part in (f"## {heading}", text)]
    return "\n\n".join(parts) + "\n"


def level_of(rule: Rule | FileRule, pack: Pack) -> str:
    """How strongly what the rule finds is asked for."""
    if isinstance(rule, Rule) and not rule.advice:
        return rule.level or pack.requirement_by_id[rule.requirement].level
    return rule.level or "advice"


def prose(text: str) -> str:
    """Plain text on one line in which nothing is taken for Markdown."""
    return _MARKS.sub(r"\\\1", " ".join(text.split()))


def fenced(text: str) -> str:
    """Lines of YAML as a block of code."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    body = text.rstrip("\n")
    return f"{fence}yaml\n{body}\n{fence}" if body else f"{fence}yaml\n{fence}"


def _origin(rule: Rule | FileRule, pack: Pack) -> str:
    if isinstance(rule, FileRule):
        return "About the file itself, whatever it is checked against."
    folder, _, _ = rule.file.partition("/")
    whose = pack.edition.title if folder == pack.edition.id else f"The optional pack {folder}"
    return f"{whose}: [the rule and its tests](../../rules/{rule.file})."


def _looks_at(rule: Rule | FileRule, pack: Pack) -> str:
    if isinstance(rule, FileRule):
        return f"How the file is written. It says: {_sentence(prose(fill(rule.message, {})))}"
    about = pack.requirement_by_id[rule.about[0] if rule.advice else rule.requirement]
    kind = about.document
    sentences = [_nothing_stated(rule), _SAID_NONE.get(rule.if_none, ""), _DUE.get(rule.due, "")]
    sentences = [one.replace("the plan", f"the {noun_of(kind)}") for one in sentences]
    if rule.if_fails is Absent.NEEDS_REVIEW:
        sentences.append("Where what is stated does not hold, a person is asked.")
    parts = ["\n".join(_subjects(rule, kind))]
    read = [f"- `{path}`: {prose(label)}" for path, label in reads(rule, kind)]
    if read:
        parts.append("It reads:\n\n" + "\n".join(read))
    if rule.where:
        parts.append("It applies where this holds:\n\n" + "\n".join(check_tree(rule.where)))
    parts.append(
        "The check, in the words of [writing rules](../writing-rules.md):\n\n" + "\n".join(check_tree(rule.check))
    )
    return "\n\n".join([*parts, " ".join(one for one in sentences if one)])


def _nothing_stated(rule: Rule) -> str:
    """What comes of absence. A rule that looks for something from the top of the document always tells it."""
    if not rule.advice or not rule.check.finds_absence:
        return _NOTHING_STATED[rule.if_missing]
    return _ADVISED if rule.if_missing is Absent.NOT_MET or rule.at == ("/",) else _QUIET


def _subjects(rule: Rule, kind: str) -> Iterator[str]:
    for at in rule.at:
        if at == EVERY_TEXT:
            yield "- every text in the document"
            continue
        steps = read_path(at)[1]
        each = ", each of them" if steps and steps[-1] == "*" else ""
        yield f"- `{at}`: {prose(label_at(steps, kind))}{each}" if steps else "- the document as a whole"
    for key, values in (rule.each or {}).items():
        listed = ", ".join(f"`{value}`" for value in values)
        yield f"- of these, one by one, what has the `{key}` {listed}; a value that nothing has is told as missing"


def _asked(rule: Rule | FileRule, pack: Pack) -> Mapping[str, str]:
    if isinstance(rule, FileRule):
        return {"The file itself": "This is about how the file is written, and not about what a plan has to say."}
    if rule.advice:
        rows = [f"- {prose(pack.requirement_by_id[one].title)} (`{one}`)" for one in rule.about]
        kind = _COMPARES if rule.file.startswith(f"{pack.edition.id}/") else _GOOD_PRACTICE
        kind = kind.replace("the plan", f"the {noun_of(pack.kinds_of(rule)[0])}")
        return {"Advice": f"{kind} It is shown beside:\n\n" + "\n".join(rows)}
    requirement = pack.requirement_by_id[rule.requirement]
    source = f"Asked as: {requirement.modality_text}. Source: {requirement.source_text}."
    parts = [f"{prose(requirement.title)} (`{requirement.id}`). {prose(requirement.statement)}", prose(source)]
    if requirement.condition:
        parts.append(f"It applies: {_sentence(prose(requirement.condition))}")
    return {"What the guidance asks": "\n\n".join([*parts, prose(pack.edition.notice)])}


def _questions(rule: Rule | FileRule, examples: tuple[Example, ...]) -> str:
    asked = [question for one in examples for question in one.questions]
    if isinstance(rule, Rule) and rule.question and "{" not in rule.question:
        asked.insert(0, rule.question)
    if asked:
        return "\n".join(f"- {prose(one)}" for one in dict.fromkeys(asked))
    may_ask = isinstance(rule, Rule) and asks_in_its_own_words(rule.check)
    return "None in the examples; where only a part is stated, it asks for the rest." if may_ask else "None."


def _examples(examples: tuple[Example, ...]) -> str:
    parts = [f"Each is a whole file, as it is checked on {DAY.day} {DAY:%B %Y} where no other day is given."]
    for heading, passing in (("Passes", True), ("Fails", False)):
        parts.append(f"### {heading}")
        shown = [one for one in examples if one.passes is passing]
        parts += [_example(one) for one in shown] or ["This takes more than one small file to show."]
    return "\n\n".join(parts)


def _example(one: Example) -> str:
    place = f", at `{one.path}` in line {one.line}" if one.path else f", in line {one.line}" if one.line else ""
    day = f" (on {one.as_of})" if one.as_of else ""
    parts = [f"**{prose(one.name[:1].upper() + one.name[1:])}**{day}: {one.outcome}{place}.", fenced(one.document)]
    for name, document in one.beside:
        parts += [_BESIDE[name], fenced(document)]
    return "\n\n".join([*parts, *([f"> {prose(one.message)}"] if one.message else [])])


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?")) else f"{text}."
