"""The page that a paper is set on: A4, with margins and sizes of type that its layout asks for."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.blocks.tree import Section

EASY_SIZE_PT = 16.0
LEAST_EASY_PT = 14.0
TWIPS_PER_CM = 1440 / 2.54
_A4_WIDTH_CM = 21.0
TALLEST_ROW = 20
"""Lines. A table's row with more of them may be split over two pages."""
_MARGIN_CM = 2.0
_CM_PER_PT = 2.54 / 72
_LETTER = 0.52
"""The width of an average letter, as a part of the type's size."""


@dataclass(frozen=True, slots=True)
class Page:
    """Sizes in points and centimetres; `…_letters` is how many letters of an average word fit in."""

    easy: bool
    size_pt: float
    small_pt: float
    width_cm: float
    table_pt: float
    table_letters: int
    word_letters: int
    code_letters: int
    foot_letters: int
    """How much of the publisher's name stands beside the page's number."""

    def alone(self, section: Section) -> bool:
        """A new page begins after it: in an easy layout, whoever is worried finds one page with the numbers to ring."""
        return self.easy and section.kind == "worried"

    def lines_of(self, words: str) -> int:
        """How many lines of small type a text takes between the margins."""
        return max(1, ceil(len(words) * self.small_pt * _CM_PER_PT * _LETTER / (self.width_cm - 0.5)))

    def whole_words(self, words: str, hyphen: str) -> str:
        """The words with a hyphen that no line ends after: in an easy layout, where no word is split over two lines."""
        if not self.easy or "-" not in words:
            return words
        return " ".join(
            word.replace("-", hyphen) if len(word) <= self.word_letters else word for word in words.split(" ")
        )

    @property
    def line_spacing(self) -> float:
        """In lines: 1.5 in an easy layout (WCAG 2.2, 1.4.8)."""
        return 1.5 if self.easy else 1.2

    @property
    def width_twips(self) -> int:
        """The width between the margins in twentieths of a point, as Word counts."""
        return round(self.width_cm * TWIPS_PER_CM)


def page_of(paper: Paper) -> Page:
    """The page of a paper. Nothing in an easy layout is smaller than 14 pt, and its running text has at least 16."""
    easy = paper.layout is Layout.EASY
    size = max(paper.theme.size_pt, EASY_SIZE_PT) if easy else paper.theme.size_pt
    small = max(LEAST_EASY_PT, size * 0.875) if easy else max(9.0, size * 0.85)
    width = _A4_WIDTH_CM - 2 * _MARGIN_CM
    table = size if easy else small
    letters, table_letters = (int(width / (points * _CM_PER_PT * _LETTER)) for points in (size, table))
    return Page(
        easy=easy,
        size_pt=size,
        small_pt=small,
        width_cm=width,
        table_pt=table,
        table_letters=table_letters,
        word_letters=int(letters * 0.6),
        code_letters=int(letters * 0.8),
        foot_letters=48 if easy else 75,
    )
