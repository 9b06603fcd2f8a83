"""The JSON schema of `masa-lint.yaml`, draft 07: what an editor shows, and what the file is held against."""

from __future__ import annotations

from typing import Any

from masa_lint.config_render import RENDER, render_schema

FAIL_ON = ["must", "should", "may", "advice", "new", "never"]


def configuration_schema() -> dict[str, Any]:
    """The schema."""
    fail_on = {
        "enum": FAIL_ON,
        "description": "The lowest level of a finding that fails a run; `new` fails only on what is new.",
        "examples": ["should"],
    }
    ignore = {
        "type": "array",
        "minItems": 1,
        "description": "Rules to leave out, each with a reason that the reports print.",
        "examples": [[{"rule": "AGY051", "reason": "Our list follows the Schedule on purpose"}]],
        "items": {
            "type": "object",
            "additionalProperties": False,
            "required": ["rule", "reason"],
            "properties": {
                "rule": _text("A rule's code or name, a family or a requirement.", "AGY051"),
                "reason": {**_text("Why it is left out, in a sentence.", "It does not fit our area"), "minLength": 20},
            },
        },
    }
    override = {
        "type": "object",
        "additionalProperties": False,
        "required": ["paths"],
        "properties": {
            "paths": _texts(
                "File patterns, from this file's folder: `*` is any text, `**/` any folders or none.", ["drafts/*"]
            ),
            "fail_on": fail_on,
            "ignore": ignore,
        },
    }
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "masa-lint configuration",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "edition": _text("The edition of the guidance to check against.", "wt2023"),
            "fail_on": fail_on,
            "strict": {
                "enum": ["yes", "no", True, False],
                "description": "What needs review fails too.",
                "examples": ["no"],
            },
            "select": _texts("Only these rules: codes, names, families or requirements.", ["FND"]),
            "ignore": ignore,
            "packs": _texts("Folders of local rules, from this file's folder, or `good-practice`.", ["rules/local"]),
            RENDER: render_schema(),
            "overrides": {
                "type": "array",
                "minItems": 1,
                "items": override,
                "description": "What differs for some files; later ones win.",
                "examples": [[{"paths": ["drafts/*"], "fail_on": "never"}]],
            },
        },
    }


def _text(description: str, example: str) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "description": description, "examples": [example]}


def _texts(description: str, example: list[str]) -> dict[str, Any]:
    item = {"type": "string", "minLength": 1}
    return {"type": "array", "minItems": 1, "items": item, "description": description, "examples": [example]}
