"""A telephone number and its hours in the words of an easy version, wherever in a document they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from masa_lint.blocks.words import Run, Words, keep, words
from masa_lint.documents.telephone import is_premium
from masa_lint.easy import hours as opening
from masa_lint.easy.names import tidy
from masa_lint.easy.phones import can_be_dialled, dial, grouped
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.told import Gap, Told, gap
from masa_lint.source.path import Path

_SLOTS = ("first", "second")
_TIMES = re.compile(r"\d{1,2}(?::\d\d)?[ap]m(?: to \d{1,2}(?::\d\d)?[ap]m)?")


def phone_words(text: str) -> Words:
    """A number that anyone can dial, grouped, never split, and a link; empty where the text is no such number."""
    if not can_be_dialled(text) or is_premium(text):
        return ()
    return (keep(grouped(text), dial(text)),)


def hours_told(plan: Plan, path: Path, *, one_row: bool) -> Iterator[Told | Gap]:
    """When a number is answered, by the path of its hours; a row each for services that have hours of their own.

    With `one_row`, where there is no room for several, that it is answered at some times.
    """
    text = plan.text(*path)
    if not text:
        yield gap(plan, path)
    elif opening.always_answered(text):
        yield Told((plan.fact(path),), {}, "always")
    elif opening.is_plain(parts := opening.hours(text) or (tidy(text),)):
        first, *others = parts
        slots = {"first": _times_kept(first), "second": _times_kept(" and ".join(others))}
        yield Told((plan.fact(path),), slots, "two" if others else "one")
    elif one_row:
        yield Told((plan.fact(path),), {}, "some")
    else:
        for number, (first, *others) in enumerate(opening.by_service(text)):
            said = (first, " and ".join(others))
            slots = {name: _times_kept(one[:1].upper() + one[1:]) for name, one in zip(_SLOTS, said, strict=True)}
            yield Told((plan.fact(path),), slots, ("more" if number else "listed") + ("_two" if others else ""))


def _times_kept(text: str) -> Words:
    line: list[str | Run] = []
    end = 0
    for found in _TIMES.finditer(text):
        line += [text[end : found.start()], keep(found[0])]
        end = found.end()
    return words(*line, text[end:])
