"""A partnership's own words for rows of its easy read, where they can be used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from masa_lint.easy.plan import Plan
from masa_lint.render.blocked import Missing
from masa_lint.render.rows import Row, Rows
from masa_lint.render.sentences import slots_of
from masa_lint.source.path import Path

_ROWS = ("easy_read", "rows")
_ACTED_ON = frozenset(("phone", "email", "emergency", "childline", "address", "link", "area"))
"""Slots without which a reader could not act: own words have to keep them."""
_LAW = re.compile(r"\bmust\b|\bthe law\b|\bhave a right\b", re.IGNORECASE)
_MOST_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class OwnWords:
    """The words by the row's name, and what is wrong with those that cannot be used."""

    sayings: Mapping[str, str]
    faults: tuple[Missing, ...]


def own_words(plan: Plan, rows: Rows) -> OwnWords:
    """What a document holds under `easy_read: rows:`.

    Own words replace what is said where the facts are stated; a gap keeps its own, and cannot be written away.
    """
    sayings: dict[str, str] = {}
    faults: list[Missing] = []
    for path in plan.items(*_ROWS):
        name = plan.text(*path, "row").strip()
        row = rows.row(name)
        said = [text.strip() for _, text in plan.texts(*path, "words")]
        why = _unknown(name, rows) if row is None else _fault(row, said)
        if why:
            faults.append(Missing(path, why, _example(row, rows, name)))
        else:
            sayings[name] = " ".join(said)
    return OwnWords(sayings, tuple(faults))


def _unknown(name: str, rows: Rows) -> str:
    near = get_close_matches(name[:60], rows.names, 1, 0.6)
    hint = f' Did you mean "{near[0]}"?' if near else ""
    return f'The easy read has no row called "{name[:60]}".{hint}'


def _fault(row: Row, said: list[str]) -> str:
    whole = " ".join(said)
    known = frozenset().union(*map(slots_of, row.say.values()))
    kept = known & _ACTED_ON
    if not said or not row.say:
        return f'There are no words that could be used for the row "{row.name}".'
    if len(said) > _MOST_SENTENCES:
        return f'The row "{row.name}" has {len(said)} sentences; {_MOST_SENTENCES} is the most for one picture.'
    if unknown := sorted(slots_of(whole) - known):
        return f'The row "{row.name}" has no fact called {{{unknown[0]}}}.'
    if lost := sorted(kept - slots_of(whole) if len(row.say) == 1 else ()):
        return f'The words for the row "{row.name}" leave out {{{lost[0]}}}, without which nobody can act on them.'
    if _LAW.search(whole) and not row.law:
        return (
            f'The row "{row.name}" does not come from the law, and its words say "must", "the law" or "have a right".'
        )
    return ""


def _example(row: Row | None, rows: Rows, name: str) -> str:
    shown = row or rows.row((get_close_matches(name[:60], rows.names, 1, 0.0) or rows.names)[0])
    saying = next(iter(shown.say.values()), "") if shown else ""
    return f"- row: {shown.name if shown else name}\n  words:\n  - FILL IN, for instance: {saying}"


def where(plan: Plan, row: str) -> Path:
    """Where a document holds its own words for a row."""
    return next((path for path in plan.items(*_ROWS) if plan.text(*path, "row").strip() == row), _ROWS)
