"""A document with every key of its format filled in, each with words of its own."""

from __future__ import annotations

import json
from typing import Any

from masa_lint.documents.catalogue import CHOICE, TEXT, TEXTS, Catalogue, Key
from masa_lint.documents.validate import catalogue_of

_DEEPEST = 6


def every_key(kind: str) -> bytes:
    """The document. JSON is YAML, and needs no quotation of ours."""
    catalogue = catalogue_of(kind)
    filled = _block(catalogue, catalogue.root, 0)
    filled |= {"kind": kind, "this_file": "source", "stage": "published"}
    return json.dumps(filled).encode()


def _block(catalogue: Catalogue, name: str, deep: int) -> dict[str, Any]:
    return {key.name: _value(catalogue, key, deep) for key in catalogue.blocks[name].keys.values() if deep < _DEEPEST}


_number = 0


def _value(catalogue: Catalogue, key: Key, deep: int) -> Any:
    global _number
    _number += 1
    if key.holds == TEXT:
        return f"{key.name} words {_number}"
    if key.holds in (TEXTS, CHOICE):
        return [f"{key.name} first {_number}", f"{key.name} second {_number}"]
    block = _block(catalogue, key.holds, deep + 1)
    return [block, _block(catalogue, key.holds, deep + 1)] if key.many else block
