"""What a family of rules is given, and how it tells what it finds."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from masa_lint.easy.check.facts import NO_FACTS, Facts
from masa_lint.easy.check.reading import Reading, RowRead, SectionRead, Sentence
from masa_lint.easy.check.rule import EasyFinding, Level
from masa_lint.easy.check.rules import RULES
from masa_lint.easy.check.split import plain, words_in

_LONGEST = 200
MISSING = "MISSING:"
"""How a draft marks what nobody has stated: no words for readers."""


@dataclass(frozen=True)
class Spoken:
    """A sentence with its place. `plain` has each name, address and telephone number as one word."""

    section: SectionRead
    row: RowRead
    sentence: Sentence
    plain: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """A document, and what it is held against."""

    reading: Reading
    facts: Facts = field(default=NO_FACTS)

    @cached_property
    def spoken(self) -> tuple[Spoken, ...]:
        """Every sentence of the main text."""
        found = []
        for section, row, sentence in self.reading.sentences():
            if row.text.startswith(MISSING):
                continue
            text = plain(sentence.text, (*self.facts.names, *((row.label,) if row.label else ())))
            found.append(Spoken(section, row, sentence, text, tuple(words_in(text))))
        return tuple(found)

    @cached_property
    def word_count(self) -> int:
        """Words of the main text."""
        return sum(len(one.words) for one in self.spoken)


def found(
    code: str,
    level: Level,
    message: str,
    *,
    at: Spoken | None = None,
    section: SectionRead | None = None,
    row: RowRead | None = None,
    measured: object = "",
    limit: object = "",
    try_: str = "",
) -> EasyFinding:
    """A finding of a rule, at a sentence, a row or a section, or on the whole document."""
    section, row = (at.section, at.row) if at else (section, row)
    return EasyFinding(
        RULES[code],
        level,
        message,
        section.title if section else "",
        row.name if row else "",
        (at.sentence.text if at else row.text if row else "")[:_LONGEST],
        str(measured),
        str(limit),
        try_,
        (row.facts or ()) if row else (),
    )
