"""Rules on rows, sections, pictures and the document as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.easy.check.asked import Asked, found
from masa_lint.easy.check.reading import RowRead, SectionRead
from masa_lint.easy.check.rule import EasyFinding, Level

_ROWS_A_PAGE, _TERMS_A_PAGE, _OTHER_PAGES = 4.3, 17, 2
_GAP_PICTURES = ("question", "question_mark", "not_yet_said", "gap")
_ROWS_ON_ONE_PAGE = 4
_LONGEST_NAME = 60


def row_rules(asked: Asked) -> Iterator[EasyFinding]:
    """Every finding on a row, a section or the length of the whole."""
    lengths: dict[int, int] = {}
    for one in asked.spoken:
        lengths[id(one.row)] = lengths.get(id(one.row), 0) + len(one.words)
    for section, row in asked.reading.rows():
        yield from _row(section, row, lengths.get(id(row), 0))
        if asked.reading.pictured:
            yield from _picture(section, row)
    for section in asked.reading.sections:
        if not section.glossary:
            yield from _section(section)
            if asked.reading.pictured:
                yield from _same_picture(section)
    yield from _length(asked)


def _row(section: SectionRead, row: RowRead, words: int) -> Iterator[EasyFinding]:
    number = len(row.sentences)
    if number > 2:
        level, limit = (Level.ERROR, 3) if number > 3 else (Level.WARNING, 2)
        message = f"{number} sentences beside one picture (limit {limit})."
        yield found(
            "EZR008", level, message, section=section, row=row, measured=number, limit=limit, try_="make two rows"
        )
    if words > 20:
        level, limit = (Level.ERROR, 25) if words > 25 else (Level.WARNING, 20)
        message = f"{words} words beside one picture (limit {limit})."
        yield found(
            "EZR011", level, message, section=section, row=row, measured=words, limit=limit, try_="make two rows"
        )
    if row.facts is not None and not row.facts:
        yield found("EZR073", Level.ERROR, "The row does not say which fact it comes from.", section=section, row=row)


def _picture(section: SectionRead, row: RowRead) -> Iterator[EasyFinding]:
    number = len(row.pictures)
    if number != 1:
        message = "The row has no picture." if not number else f"The row has {number} pictures."
        yield found("EZR050", Level.ERROR, message, section=section, row=row, measured=number, limit=1)
    elif not row.pictures[0][1]:
        yield found("EZR051", Level.ERROR, "The picture stands after the words.", section=section, row=row)


def _same_picture(section: SectionRead) -> Iterator[EasyFinding]:
    rows = [row for row in section.rows if len(row.pictures) == 1]
    for number, row in enumerate(rows):
        key = row.pictures[0][0]
        near = rows[max(number - _ROWS_ON_ONE_PAGE + 1, 0) : number]
        if key and not row.gap and key not in _GAP_PICTURES and any(one.pictures[0][0] == key for one in near):
            named = "One picture" if key.startswith("data:") else f"The picture {key[:_LONGEST_NAME]}"
            message = f"{named} stands beside two ideas on one page."
            yield found("EZR052", Level.WARNING, message, section=section, row=row)


def _section(section: SectionRead) -> Iterator[EasyFinding]:
    number = len(section.rows)
    if number > 7:
        level, limit = (Level.ERROR, 8) if number > 8 else (Level.WARNING, 7)
        message = f"{number} rows under one heading (limit {limit})."
        yield found("EZR012", level, message, section=section, measured=number, limit=limit, try_="make two sections")


def _length(asked: Asked) -> Iterator[EasyFinding]:
    words = asked.word_count
    if words > 1000:
        level, limit = (Level.ERROR, 1200) if words > 1200 else (Level.WARNING, 1000)
        yield found("EZR063", level, f"{words} words in the main text (limit {limit}).", measured=words, limit=limit)
    if not asked.reading.pictured:
        return
    rows = sum(1 for _ in asked.reading.rows())
    terms = sum(len(section.rows) for section in asked.reading.sections if section.glossary)
    pages = round(rows / _ROWS_A_PAGE + terms / _TERMS_A_PAGE + _OTHER_PAGES)
    if pages > 22:
        level, limit = (Level.ERROR, 24) if pages > 24 else (Level.WARNING, 22)
        yield found("EZR063", level, f"About {pages} pages of A4 (limit {limit}).", measured=pages, limit=limit)
