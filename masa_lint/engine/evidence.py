"""What a decision is about, as a hash: when the text under a decision changes, the decision lapses.

Lines put in above, a list in another order, a text wrapped in another place and the source of a fact change nothing.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree, Unread
from masa_lint.engine.fingerprint import ItemNames
from masa_lint.engine.outcome import Outcome
from masa_lint.source.path import Path

LENGTH = 32
_NO_PART_OF_IT = "source"


def evidence_of(outcomes: Iterable[Outcome], document: LoadedDocument) -> str:
    """The hash of the rules that ask, and of what stands at the places they ask about."""
    names = ItemNames(document)
    asked: set[tuple[str, str, str]] = set()
    for outcome in outcomes:
        asked.add((outcome.rule.code, "", ""))
        for path in places_of(outcome):
            asked.add((outcome.rule.code, names.path_text(path, outcome.without), _canonical(document.look(path))))
    return sha256(json.dumps(sorted(asked)).encode()).hexdigest()[:LENGTH]


def places_of(outcome: Outcome) -> tuple[Path, ...]:
    """The places that an outcome rests on: what is stated and what is lacking; else where it points."""
    lacking = (one.path for one in outcome.lacking)
    places = tuple(dict.fromkeys(path for path in (*outcome.stated, *lacking) if path))
    return places or ((outcome.at,) if outcome.at else ())


def _canonical(value: Tree) -> str:
    return json.dumps(_plain(value), sort_keys=True)


def _plain(value: Tree) -> Any:
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFC", value).split())
    if isinstance(value, list):
        blocks = not any(isinstance(item, str) for item in value)
        return [_plain(item) for item in (sorted(value, key=_canonical) if blocks else value)]
    if isinstance(value, dict):
        stated = {name: _plain(item) for name, item in value.items() if name != _NO_PART_OF_IT and not _missing(item)}
        return stated or None
    if isinstance(value, Unread) or _missing(value):
        return None
    return [str(value.kind), value.remark]


def _missing(value: Tree) -> bool:
    return isinstance(value, Answer) and value.kind is AnswerKind.MISSING
