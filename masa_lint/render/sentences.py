"""A row's saying as sentences: each a line of words, with the facts in its slots and its hard words in bold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from masa_lint.blocks.words import Run, Words, strong, words
from masa_lint.render.asks.told import Slots

_NOT_YET = re.compile(r"\{(Our (?:plan|report) does not yet say)\}")
_UNANSWERED = "We have not yet said"
_TOKEN = re.compile(r"\*\*([^*]{1,80})\*\*|\{(\w{1,20})\}")
_END = re.compile(r"(?<=[.?!])\s+")


class UnknownSlotError(KeyError):
    """A saying has a slot for which there are no words."""


def sentences(saying: str, slots: Slots, *, missing: bool = False) -> tuple[Words, ...]:
    """The sentences of a saying. A fact in a slot is never read for marks, and never divided.

    Raises:
        UnknownSlotError: there is no fact for a slot.
    """
    whole = _NOT_YET.sub(lambda found: _UNANSWERED if missing else found[1], saying)
    return tuple(_line(one, slots) for one in _END.split(whole.strip()) if one)


def not_yet(noun: str) -> str:
    """How a saying begins that tells a gap of a "plan" or a "report"."""
    return f"{{Our {noun} does not yet say}}"


def slots_of(saying: str) -> frozenset[str]:
    """The names of a saying's slots."""
    return frozenset(found[2] for found in _TOKEN.finditer(saying) if found[2])


def bold_in(lines: Iterable[Words]) -> list[str]:
    """The words that stand in bold."""
    return [run.text for line in lines for run in line if isinstance(run, Run) and run.strong]


def _line(sentence: str, slots: Slots) -> Words:
    parts: list[str | Run | Words] = []
    end = 0
    for found in _TOKEN.finditer(sentence):
        parts.append(sentence[end : found.start()])
        if found[1]:
            parts.append(strong(found[1]))
        elif found[2] in slots:
            parts.append(slots[found[2]])
        else:
            raise UnknownSlotError(found[2])
        end = found.end()
    return words(*parts, sentence[end:])
