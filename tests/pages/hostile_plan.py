"""A plan with awkward words in every place that takes words: mark-up, quotes, Welsh and Polish letters, long names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

_ADDED = "<b>Ŵyr</b> & <script>alert('x')</script> Zażółć \"O’Brien\" {{ 7*7 }} ${x} ]]> abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"
_ADDED_TO = frozenset(
    "organisation name post how who title accepted_by reason section quote minute meeting what reported_to formula why "
    "where body text address purpose known_as description remark".split()
)


def hostile(text: str, before: str = "", after: str = f" {_ADDED}") -> str:
    """A plan of Exampleshire made hostile: every value that may be any words has some more before and after it."""

    def worse(value: Any, key: str = "") -> Any:
        if isinstance(value, Mapping):
            return {name: worse(inner, name) for name, inner in value.items()}
        if isinstance(value, list):
            return [worse(inner, key) for inner in value]
        return f"{before}{value}{after}" if key in _ADDED_TO and value not in ("none", "not stated") else value

    plan = yaml.load(text, Loader=yaml.BaseLoader)
    return yaml.safe_dump(worse(plan), allow_unicode=True, sort_keys=False, width=1000)
