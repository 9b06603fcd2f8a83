"""The rules of a run and the requirements of its edition, as SARIF describes them.

The guidance is a taxonomy and each of its requirements a class of it, so that a reader can go from a result by its
rule to what the statute or the guidance asks.
"""

from __future__ import annotations

from typing import Any

from masa_lint.engine.wording import fill
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.requirement import Requirement
from masa_lint.guidance.rule import FileRule, Rule
from masa_lint.reporters.markdown import markdown_text

HOME = "https://masa-lint.example/"
LEVELS = {"must": "error", "should": "warning", "may": "note", "advice": "note"}
_SEVERITIES = {"error": "error", "warning": "warning", "note": "recommendation"}
_LONGEST = 1024
"""GitHub shows no more of a description."""


def rule_indices(pack: Pack) -> dict[str, int]:
    """Where each rule stands in the list of rules, by its code; the same whichever of them run for a document."""
    return {rule.code: number for number, rule in enumerate(pack.all_rules)}


def sarif_rules(pack: Pack) -> list[dict[str, Any]]:
    """Every rule, and everything that can be wrong with a file."""
    taxa = {one.id: number for number, one in enumerate(_checked(pack))}
    return [_descriptor(rule, pack, taxa) for rule in pack.all_rules]


def turned_off(pack: Pack, ran: set[str]) -> list[dict[str, Any]]:
    """Which of the rules ran for no document."""
    return [
        {"descriptor": {"id": rule.code, "index": index}, "configuration": {"enabled": False}}
        for index, rule in enumerate(pack.rules)
        if rule.code not in ran
    ]


def taxonomy(pack: Pack) -> dict[str, Any]:
    """The requirements that a document can show."""
    edition = pack.edition
    return {
        "name": edition.id,
        "fullName": edition.title,
        "shortDescription": {"text": f"What {edition.title} and the statute under it ask, in this project's words."},
        "informationUri": HOME,
        "isComprehensive": False,
        "properties": {"edition_status": edition.status, "notice": edition.notice},
        "taxa": [_taxon(one) for one in _checked(pack)],
    }


def _checked(pack: Pack) -> tuple[Requirement, ...]:
    return tuple(one for one in pack.requirements if one.checked)


def _taxon(one: Requirement) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": _pascal(one.id),
        "shortDescription": {"text": _sentence(one.title)},
        "fullDescription": {"text": _cut(one.statement)},
        "properties": {"modality": one.modality_text, "source": one.source_text, "duty_on": one.duty_on},
    }


def _descriptor(rule: Rule | FileRule, pack: Pack, taxa: dict[str, int]) -> dict[str, Any]:
    requirement = None
    if isinstance(rule, Rule) and not rule.advice:
        requirement = pack.requirement_by_id[rule.requirement]
    level = LEVELS[_level(rule, requirement)]
    descriptor = {
        "id": rule.code,
        "name": _pascal(rule.name),
        "shortDescription": {"text": _sentence(requirement.title if requirement else _in_words(rule.name))},
        "fullDescription": {"text": _cut(requirement.statement if requirement else rule.why)},
        "help": _help(rule, requirement, pack),
        "helpUri": f"{HOME}rules/{rule.code}",
        "defaultConfiguration": {"level": level},
        "properties": {
            "tags": _tags(rule, requirement, pack),
            "precision": _precision(rule),
            "problem.severity": _SEVERITIES[level],
        },
    }
    about = () if isinstance(rule, FileRule) else rule.about if rule.advice else (rule.requirement,)
    relationships = [
        {"target": {"id": one, "index": taxa[one], "toolComponent": {"name": pack.edition.id, "index": 0}}}
        for one in about
        if one in taxa
    ]
    return descriptor | ({"relationships": relationships} if relationships else {})


def _level(rule: Rule | FileRule, requirement: Requirement | None) -> str:
    return rule.level or (requirement.level if requirement else "advice")


def _help(rule: Rule | FileRule, requirement: Requirement | None, pack: Pack) -> dict[str, str]:
    parts = {"Why it matters": _sentence(rule.why), "To mend it": _sentence(fill(rule.remedy, {}))}
    if requirement:
        parts["Asked by"] = f"{requirement.modality_text}; {requirement.source_text}"
    if isinstance(rule, Rule):
        parts["Edition"] = pack.edition.notice
    return {
        "text": "\n".join(f"{title}: {text}" for title, text in parts.items()),
        "markdown": "\n\n".join(f"**{title}.** {markdown_text(text)}" for title, text in parts.items()),
    }


def _tags(rule: Rule | FileRule, requirement: Requirement | None, pack: Pack) -> list[str]:
    if isinstance(rule, FileRule):
        return ["file"]
    asked = [str(requirement.modality), requirement.kind, f"duty-on-{requirement.duty_on}"] if requirement else []
    return ["safeguarding", pack.edition.id, rule.family, *(asked or ["advice"])]


def _precision(rule: Rule | FileRule) -> str:
    """How surely a result is a gap: a rule that can also put a question to a person is less sure of it."""
    if isinstance(rule, FileRule):
        return "very-high"
    return "medium" if rule.question else "high"


def _pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("-"))


def _in_words(name: str) -> str:
    words = name.replace("-", " ")
    return words[:1].upper() + words[1:]


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?")) else f"{text}."


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
