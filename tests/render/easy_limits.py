"""The limits of easy words, measured on a paper: how long its sentences and rows are, and which words it explains."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from render.official_names import official_names

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Definitions, Paragraph, PictureRow, Section
from masa_lint.blocks.words import Run, text_of
from masa_lint.documents.load import LoadedDocument
from masa_lint.easy.glossary import glossary

MAX_WORDS_A_SENTENCE = 15
MAX_MEAN = 9.0
MAX_SENTENCES_A_ROW = 3
MAX_WORDS_A_ROW = 25
MAX_ROWS_A_SECTION = 8
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_FORBIDDEN = {
    "brackets, dashes and signs": re.compile(r"[()\[\]{};&/%…–—]|\betc\b"),
    "a number as a word": re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twice)\b", re.IGNORECASE),
    "a contraction": re.compile(r"\b\w+n['’]t\b|\b(?:we|you|it|they)['’](?:ll|re|ve|s|d)\b", re.IGNORECASE),
    "a pronoun that guesses": re.compile(r"\b(?:he|she|his|her|him|hers)\b", re.IGNORECASE),
    "an acronym": re.compile(r"\b(?!NHS\b)[A-Z]{2,}\b"),
    "a short date or an ordinal": re.compile(r"\d{1,2}/\d|\b\d+(?:st|nd|rd|th)\b"),
    "a promise": re.compile(r"\bsafe here\b|\bwe always\b|\bevery child will be safe\b", re.IGNORECASE),
}
_NAME = "Name"


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of a row, with names as one word."""

    row: str
    text: str
    plain: str

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(_WORD.findall(self.plain))


def rows_of(paper: Paper) -> Iterator[PictureRow]:
    """Every row."""
    return (block for block in walk(paper.blocks) if isinstance(block, PictureRow))


def said_in(paper: Paper, document: LoadedDocument) -> list[Said]:
    """Every sentence of every row, and of the glossary."""
    names = official_names(document)
    said = [_said(row.anchor, paragraph, names) for row in rows_of(paper) for paragraph in row.sentences]
    for block in walk(paper.blocks):
        if isinstance(block, Definitions):
            for entry in block.entries:
                said += [_said(entry.anchor, one, names) for one in entry.blocks if isinstance(one, Paragraph)]
    return said


def _said(row: str, paragraph: Paragraph, names: tuple[str, ...]) -> Said:
    text = text_of(paragraph.words)
    # A link, a number or a sum is one word; so is a name.
    plain = "".join(_NAME if isinstance(run, Run) and (run.link or run.keep) else run.text for run in paragraph.words)  # type: ignore[union-attr]
    for name in names:
        plain = plain.replace(name, _NAME)
    for term in sorted((form for word in glossary() for form in word.forms), key=len, reverse=True):
        if len(term) > 25:
            plain = plain.replace(term, _NAME)
    return Said(row, text, plain)


def faults(paper: Paper, document: LoadedDocument) -> list[str]:
    """Every limit that a paper breaks, as a sentence each."""
    said = said_in(paper, document)
    found = [f"{one.row}: {one.words} words: {one.text}" for one in said if one.words > MAX_WORDS_A_SENTENCE]
    found += [
        f"{one.row}: {what}: {one.text}"
        for one in said
        for what, pattern in _FORBIDDEN.items()
        if pattern.search(one.plain)
    ]
    for row in rows_of(paper):
        words = sum(one.words for one in said if one.row == row.anchor)
        if words > MAX_WORDS_A_ROW:
            found.append(f"{row.anchor}: {words} words in the row")
        if len(row.sentences) > MAX_SENTENCES_A_ROW:
            found.append(f"{row.anchor}: {len(row.sentences)} sentences")
    for block in walk(paper.blocks):
        rows = [one for one in block.blocks if isinstance(one, PictureRow)] if isinstance(block, Section) else []
        if len(rows) > MAX_ROWS_A_SECTION:
            found.append(f"{block.title}: {len(rows)} rows")
    mean = sum(one.words for one in said) / len(said)
    if mean > MAX_MEAN:
        found.append(f"{mean} words a sentence on average")
    return found


def main_words(paper: Paper, document: LoadedDocument) -> int:
    """The words of all rows, the glossary left out."""
    anchors = {row.anchor for row in rows_of(paper)}
    return sum(one.words for one in said_in(paper, document) if one.row in anchors)
