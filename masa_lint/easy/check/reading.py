"""A document for people as the checker reads it: sections, rows, sentences, pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it stands, and which of its words are in bold."""

    text: str
    bold: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RowRead:
    """A row: its sentences, and of its pictures the keys with whether each stands before the words.

    `facts` is None where the format says nothing of where words come from. `label` is an official name under the words.
    """

    name: str
    sentences: tuple[Sentence, ...]
    pictures: tuple[tuple[str, bool], ...] = ()
    facts: tuple[str, ...] | None = None
    label: str = ""
    gap: bool = False

    @property
    def text(self) -> str:
        """All its words."""
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class SectionRead:
    """A heading and its rows. `glossary` where it explains the hard words again, at the end."""

    title: str
    rows: tuple[RowRead, ...]
    kind: str = ""
    glossary: bool = False


@dataclass(frozen=True)
class Reading:
    """A whole document.

    `pictured` is True where its rows are known to be rows with a picture each: only then is a picture missed. `css` is
    its own styles, None where it has none that can be read. `phone_links` are the digits of the `tel:` links, None
    where the format has no links. `front` is the text before the first section.
    """

    name: str
    title: str
    sections: tuple[SectionRead, ...]
    front: str = ""
    pictured: bool = False
    css: str | None = None
    phone_links: frozenset[str] | None = None
    contents: bool | None = None
    page_numbers: bool | None = None
    fingerprint: str = ""
    short: bool = False
    """True for a document of a few pages, such as a children's version, which needs no list of contents."""
    looks: tuple[str, ...] = ()
    """What of the looks the reader itself saw to be wrong: italics, underlining, small type."""

    def rows(self) -> Iterator[tuple[SectionRead, RowRead]]:
        """Every row of the main text, with its section."""
        for section in self.sections:
            if not section.glossary:
                yield from ((section, row) for row in section.rows)

    def sentences(self) -> Iterator[tuple[SectionRead, RowRead, Sentence]]:
        """Every sentence of the main text."""
        for section, row in self.rows():
            yield from ((section, row, sentence) for sentence in row.sentences)


_FEW_SECTIONS = 8


def is_short(sections: Sequence[SectionRead]) -> bool:
    """Whether a reader finds their way without a list of contents, as in a children's version of seven sections."""
    return len(sections) <= _FEW_SECTIONS
