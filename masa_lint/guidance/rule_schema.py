"""The JSON schema of a rule file, written from the primitives and the rule's own types."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from masa_lint.checks.combined import _Combined
from masa_lint.checks.registry import PRIMITIVES
from masa_lint.guidance.rule import Absent, Due

_TEXT = {"type": "string"}
_TEXTS = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}
_YES_NO = {"anyOf": [{"type": "boolean"}, {"enum": ["yes", "no"]}]}


def rule_schema() -> dict[str, Any]:
    """The JSON schema of a rule file, draft 07."""
    absent = [str(one) for one in Absent]
    keys: dict[str, dict[str, Any]] = {
        "code": _key(
            "Three capital letters of a family and three digits. Never reused.", "SEC002", pattern="^[A-Z]{3}[0-9]{3}$"
        ),
        "name": _key(
            "Words with hyphens.", "restraint-review-for-each-establishment", pattern="^[a-z0-9]+(-[a-z0-9]+)*$"
        ),
        "requirement": _key("The id of a requirement, or `advice`.", "arr-restraint-review"),
        "about": {
            **_TEXTS,
            "description": "For advice: the requirements it is about.",
            "examples": [["arr-published"]],
        },
        "at": {**_TEXTS, "description": "Where in the document the rule looks.", "examples": ["custody[*]"]},
        "each": {
            "type": "object",
            "maxProperties": 1,
            "additionalProperties": _TEXTS,
            "description": "A subject for every item with one of these values, and for every value that no item has.",
            "examples": [{"role": ["police"]}],
        },
        "where": {
            "anyOf": [{"$ref": "#/definitions/check"}, {"type": "object", "additionalProperties": {"type": "array"}}],
            "description": "Where the rule applies.",
            "examples": [{"kind": ["young_offender_institution"]}],
        },
        "if_missing": _key("What to make of a place where nothing is stated.", "not_met", enum=absent),
        "if_none": _key(
            "What to make of “none”; only for a requirement with a condition.", "not_applicable", enum=absent
        ),
        "if_fails": _key("What to make of a check that fails.", "needs_review", enum=["not_met", "needs_review"]),
        "check": {"$ref": "#/definitions/check"},
        "message": _key(
            "The sentence where the check fails. `{name}` stands for a fact.", "{name} is not in the Schedule"
        ),
        "question": _key("What a person is asked.", "Who checked Ofsted's list, and when?"),
        "remedy": _key("How to mend it.", "Say who reviews restraint there."),
        "paste": _key("Lines to paste, with `FILL IN` for every value.", "review: FILL IN"),
        "why": _key("Why it matters.", "Families see who pays what."),
        "due": _key("From which stage on the rule asks.", "published", enum=[str(one) for one in Due]),
        "due_days": {
            "type": ["integer", "string"],
            "description": "How many days after publication there are for it.",
            "examples": [7],
        },
        "safety": {**_YES_NO, "description": "Comes before everything else.", "examples": ["yes"]},
        "tests": {"type": "array", "minItems": 2, "items": {"$ref": "#/definitions/test"}, "description": "Its tests."},
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "masa-lint rule",
        "type": "object",
        "additionalProperties": False,
        "required": ["code", "name", "requirement", "at", "if_missing", "check", "remedy", "why", "tests"],
        "properties": keys,
        "definitions": {
            "check": {"anyOf": [_primitive(name) for name in PRIMITIVES], "description": "One primitive."},
            "test": _test(),
        },
    }


def _key(description: str, example: str, **more: Any) -> dict[str, Any]:
    return {**_TEXT, "description": description, "examples": [example], **more}


def _primitive(name: str) -> dict[str, Any]:
    primitive = PRIMITIVES[name]
    if issubclass(primitive, _Combined):
        inner: dict[str, Any] = {"$ref": "#/definitions/check"}
        holds = inner if name == "not" else {"type": "array", "items": inner, "minItems": 1}
    else:
        parameters = {one.name: _parameter(str(one.type)) for one in fields(primitive)}  # type: ignore[arg-type]
        block = {"type": "object", "additionalProperties": False, "properties": parameters}
        holds = {"anyOf": [parameters[primitive.main], block]} if primitive.main else block
    described = {"description": (primitive.__doc__ or "").strip().splitlines()[0], **holds}
    return {"type": "object", "additionalProperties": False, "required": [name], "properties": {name: described}}


def _parameter(declared: str) -> dict[str, Any]:
    if declared == "tuple[str, ...]":
        return _TEXTS
    if declared == "int":
        return {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": "^[0-9]+$"}]}
    if declared == "bool":
        return _YES_NO
    if declared.startswith("Literal["):
        return {"enum": [word.strip(" \"'") for word in declared[8:-1].split(",")]}
    return _TEXT


def _test() -> dict[str, Any]:
    expected = ["met", "not_met", "needs_review", "not_applicable"]
    reasons = ["not_answered", "not_stated", "partly", "repeats_guidance", "disagrees"]
    return {
        "type": "object",
        "additionalProperties": False,
        "required": ["name", "document", "expect"],
        "properties": {
            "name": _key("What the test shows.", "there is none"),
            "document": _key("A document as a block of text.", "kind: arrangement"),
            "other": _key("The document of the other kind that it is linked with.", "kind: yearly-report"),
            "last": _key("The report of the year before.", "kind: yearly-report"),
            "expect": _key("The status that must come out.", "not_met", enum=expected),
            "path": _key("The path that the finding must point at.", "custody[0]"),
            "line": {"type": ["integer", "string"], "description": "The line it must point at.", "examples": [3]},
            "reason": _key("The reason that must come out.", "partly", enum=reasons),
            "says": _key("Words that the message must hold.", "There is none"),
            "as_of": _key("The day of the check.", "2026-11-22"),
        },
    }
