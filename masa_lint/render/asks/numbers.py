"""A telephone number and its hours in the words of an easy version, wherever in a document they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.blocks.words import Run, Words, keep, words
from masa_lint.documents.telephone import is_premium
from masa_lint.easy import hours as opening
from masa_lint.easy.phones import can_be_dialled, dial, grouped
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_SLOTS = ("first", "second")
_TIME = r"(?:\d{1,2}(?::\d\d)?(?:[ap]m)?|midday|midnight)"
_TIMES = re.compile(rf"\b{_TIME} to {_TIME}\b|\b\d{{1,2}}(?::\d\d)?[ap]m\b")


def phone_words(text: str) -> Words:
    """A number that anyone can dial, grouped, never split, and a link; empty where the text is no such number."""
    if not can_be_dialled(text) or is_premium(text):
        return ()
    return (keep(grouped(text), dial(text)),)


def hours_told(plan: Plan, path: Path, *, one_row: bool) -> Iterator[Told | Gap]:
    """When a number is answered, by the path of its hours; a row each for services that have hours of their own.

    With `one_row` there is no room for several. What cannot be read for certain is told as it is written.
    """
    text = opening.as_written(plan.text(*path))
    if not text:
        yield gap(plan, path)
    elif opening.always_answered(text):
        yield Told((plan.fact(path),), {}, "always")
    elif runs := opening.hours(text):
        first, *others = (run.said for run in runs)
        slots = {"first": _times_kept(first), "second": _times_kept(" and ".join(others))}
        shown = "weekdays" if opening.only_weekdays(runs) else ""
        yield Told((plan.fact(path),), slots, "two" if others else "one", shown=shown)
    elif not one_row and (services := opening.by_service(text)):
        for number, (first, *others) in enumerate(services):
            said = (first, " and ".join(others))
            slots = {name: _times_kept(one[:1].upper() + one[1:]) for name, one in zip(_SLOTS, said, strict=True)}
            yield Told((plan.fact(path),), slots, ("more" if number else "listed") + ("_two" if others else ""))
    else:
        yield Told((plan.fact(path),), {"text": _times_kept(text)}, "written")


def _times_kept(text: str) -> Words:
    line: list[str | Run] = []
    end = 0
    for found in _TIMES.finditer(text):
        line += [text[end : found.start()], keep(found[0])]
        end = found.end()
    return words(*line, text[end:])
