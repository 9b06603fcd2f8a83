"""The published JSON schemas of the documents, written from the models. Draft 07, which every editor reads.

Every key may hold an answer ("none", "not stated") in place of its value, and a text may be written as a number.
"""

from __future__ import annotations

from typing import Any

from masa_lint.documents.catalogue import CHOICE, TEXT, TEXTS, BlockShape, Key, blocks_of
from masa_lint.documents.key_examples import KeyExamples
from masa_lint.documents.kinds import catalogue_of_model, model_of

DRAFT_07 = "http://json-schema.org/draft-07/schema#"
_ANSWER = {"type": "string", "pattern": "^(none|not stated)( \\(.+\\))?$"}
_NOBODY_YET = {"type": "null"}
_TEXT = {"type": ["string", "number", "boolean", "null"]}


def schema_of(kind: str) -> dict[str, Any]:
    """The JSON schema of a kind of document."""
    model = model_of(kind)
    catalogue = catalogue_of_model(kind)
    examples = KeyExamples(catalogue, blocks_of(model))
    root = _block(catalogue.blocks[catalogue.root], examples)
    root["properties"]["kind"] = {**root["properties"]["kind"], "type": "string", "enum": [kind]}
    return {
        "$schema": DRAFT_07,
        "title": f"masa-lint {kind}",
        **root,
        "required": ["kind"],
        "definitions": {
            name: _block(shape, examples) for name, shape in catalogue.blocks.items() if name != catalogue.root
        },
    }


def _block(shape: BlockShape, examples: KeyExamples) -> dict[str, Any]:
    return {
        "type": "object",
        "description": (examples.models[shape.name].__doc__ or "").strip(),
        "additionalProperties": False,
        "properties": {name: _key(key, shape, examples) for name, key in shape.keys.items()},
    }


def _key(key: Key, shape: BlockShape, examples: KeyExamples) -> dict[str, Any]:
    described = {
        "title": key.label,
        "description": _meaning(key),
        "examples": [examples.of(key, shape)],
    }
    if key.holds == TEXT:
        return {**described, **_TEXT}
    if key.holds in (TEXTS, CHOICE):
        return {**described, "type": ["array", "string", "number", "null"], "items": _TEXT, "minItems": 1}
    block = {"$ref": f"#/definitions/{key.holds}"}
    shorthand = examples.catalogue.blocks[key.holds].shorthand
    if key.many:
        item = {"anyOf": [block, {"type": "string"}]}
        return {**described, "anyOf": [{"type": "array", "minItems": 1, "items": item}, _ANSWER, _NOBODY_YET]}
    options: list[dict[str, Any]] = [block, _TEXT if shorthand else _ANSWER]
    if shorthand == "adopted":
        options.append({"type": "array", "minItems": 1, "items": _TEXT})
    return {**described, "anyOf": [*options, *([] if shorthand else [_NOBODY_YET])]}


def _meaning(key: Key) -> str:
    known = f" Known words: {', '.join(key.words)}." if key.words else ""
    return key.meaning + known
