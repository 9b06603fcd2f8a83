"""Is each share stated? Bars in pounds; a hatched one where no amount is stated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from masa_lint.blocks.tree import Cell, Chart, Column, Table
from masa_lint.blocks.words import Run, keep, words
from masa_lint.charts.drawing import WIDTH, box, drawing, hatched, text, wrapped
from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.money import money_text, read_money
from masa_lint.documents.words_alike import ROLE_NAMES
from masa_lint.source.path import Path

_MOST = 15
_LABEL, _AMOUNT, _ROW, _BAR = 210, 150, 40, 22
_ROOM = WIDTH - _LABEL - _AMOUNT
_SMALL = 13
_CONTRIBUTIONS = ("funding", "contributions")


@dataclass(frozen=True, slots=True)
class _Share:
    """What one body gives: `pounds` is None where that is not one sum; `said` is what the file has in its place."""

    body: str
    pounds: Decimal | None
    said: str


def money_bars(document: LoadedDocument) -> Chart | None:
    """The bars with their table; None where the file lists no contributions."""
    entries = document.look(_CONTRIBUTIONS)
    if not isinstance(entries, list) or not entries:
        return None
    shares = [_share((*_CONTRIBUTIONS, number), document) for number in range(len(entries))]
    shares = sorted(shares, key=lambda one: one.pounds is not None)[:_MOST]
    return Chart(_drawn(shares), _table(shares, len(entries), document))


def _share(path: Path, document: LoadedDocument) -> _Share:
    role = document.text_at(*path, "role")
    body = document.text_at(*path, "body") or ROLE_NAMES.get(role, role.replace("_", " ")) or "a body not named"
    amount = document.look((*path, "amount"))
    if isinstance(amount, str):
        return _Share(body, read_money(amount), amount)
    none = isinstance(amount, Answer) and amount.kind is AnswerKind.NONE
    return _Share(body, None, "none" if none else "not stated")


def _table(shares: list[_Share], count: int, document: LoadedDocument) -> Table:
    year, total = document.text_at("funding", "year"), document.text_at("funding", "total")
    caption = f"What each body gives{f' in {year}' if year else ''}"
    if total:
        caption += f". The total is stated as {total}"
    if count > len(shares):
        caption += f". The first {len(shares)} of {count}"
    rows = tuple((Cell(words(one.body)), Cell(words(_kept(one)))) for one in shares)
    return Table(caption, (Column("Body"), Column("Amount", numbers=True)), rows, anchor="who-gives-what")


def _kept(share: _Share) -> str | Run:
    """A sum that no line splits; other words as they come."""
    return _amount(share) if share.pounds is None else keep(_amount(share))


def _amount(share: _Share) -> str:
    return share.said if share.pounds is None else money_text(share.pounds)


def _drawn(shares: list[_Share]) -> str:
    most = max((one.pounds for one in shares if one.pounds), default=Decimal(1))
    parts: list[str] = []
    for number, share in enumerate(shares):
        parts += _bar(number * _ROW, share, float((share.pounds or Decimal(0)) / most))
    return drawing(len(shares) * _ROW, parts)


def _bar(y: float, share: _Share, part: float) -> Iterator[str]:
    lines = wrapped(share.body[:1].upper() + share.body[1:], _LABEL - 10, 2, _SMALL)
    for number, line in enumerate(lines):
        yield text(0, y + 22 + (number - (len(lines) - 1) / 2) * 15, line, size=_SMALL)
    top = y + (_ROW - _BAR) / 2 - 2
    if share.pounds is None:
        yield hatched(_LABEL, top, 80, _BAR)
        end = _LABEL + 80.0
    else:
        yield box(_LABEL, top, max(2, part * _ROOM), _BAR, fill="#1d3f72")
        end = _LABEL + max(2, part * _ROOM)
    said = wrapped(_amount(share), WIDTH - end - 12, 1)
    if said:
        yield text(end + 8, y + 23, said[0], bold=share.pounds is not None)
