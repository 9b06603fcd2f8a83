"""Are all three partners there at both levels, and the chair, and the scrutineer? An empty box is a gap."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.blocks.tree import Cell, Chart, Column, Table
from masa_lint.blocks.words import words
from masa_lint.charts.drawing import WIDTH, box, drawing, text, wrapped
from masa_lint.documents.load import LoadedDocument
from masa_lint.reports.charts.seats import Partner, Seat, chair_of, partners_of, scrutiny_of

_SIDE, _GAP, _TALL, _HEAD = 152, 12, 92, 24
_WIDE = (WIDTH - _SIDE - _GAP) / 2
_SMALL = 13
_LINE = 17


def who_is_who(document: LoadedDocument) -> Chart | None:
    """The grid with its table; None for a kind of document that names no partners and no chair."""
    catalogue = document.catalogue
    if catalogue is None or not all(catalogue.key((name,)) for name in ("safeguarding_partners", "chair", "scrutiny")):
        return None
    partners, below = list(partners_of(document)), (chair_of(document), scrutiny_of(document))
    return Chart(_drawn(partners, below), _table(partners, below))


def _table(partners: list[Partner], below: tuple[Seat, Seat]) -> Table:
    seats = [(f"{one.who}: {seat.what.casefold()}", seat) for one in partners for seat in (one.lead, one.delegate)]
    seats += [(seat.what, seat) for seat in below]
    rows = tuple((Cell(words(what)), Cell(words(seat.name.text)), Cell(words(seat.post.text))) for what, seat in seats)
    columns = (Column("Place"), Column("Name"), Column("Post"))
    return Table("Who holds which place, as the file has it", columns, rows, anchor="who-holds-which-place")


def _drawn(partners: list[Partner], below: tuple[Seat, Seat]) -> str:
    parts = [
        text(_SIDE, 14, "Lead safeguarding partner", bold=True),
        text(_SIDE + _WIDE + _GAP, 14, "Delegated safeguarding partner", bold=True),
    ]
    y = float(_HEAD)
    for partner in partners:
        parts += _side(y, partner.who, partner.organisation)
        parts += _seat(_SIDE, y, partner.lead)
        parts += _seat(_SIDE + _WIDE + _GAP, y, partner.delegate)
        y += _TALL + _GAP
    y += 8
    for number, seat in enumerate(below):
        x = _SIDE + number * (_WIDE + _GAP)
        parts.append(text(x, y + 10, seat.what, bold=True))
        parts += _seat(x, y + 20, seat)
    return drawing(y + 20 + _TALL + 2, parts)


def _side(y: float, who: str, organisation: str) -> Iterator[str]:
    place = y + 18
    for line in wrapped(who, _SIDE - _GAP, 2):
        yield text(0, place, line, bold=True)
        place += _LINE
    for line in wrapped(organisation, _SIDE - _GAP, 3, _SMALL):
        yield text(0, place, line, size=_SMALL)
        place += _LINE


def _seat(x: float, y: float, seat: Seat) -> Iterator[str]:
    yield box(x + 1, y + 1, _WIDE - 2, _TALL - 2, fill="#ffffff" if seat.empty else "#eef3f9", dashed=seat.empty)
    place = y + 22
    if seat.empty:
        both = dict.fromkeys((seat.name.text, seat.post.text))
        for line in wrapped(f"Empty: {'; '.join(both)}", _WIDE - 24, 4):
            yield text(x + 12, place, line)
            place += _LINE
        return
    name = seat.name.text if seat.name.stated else f"Name: {seat.name.text}"
    post = seat.post.text if seat.post.stated else f"Post: {seat.post.text}"
    for content, bold, size in ((name, seat.name.stated, 14), (post, False, _SMALL)):
        for line in wrapped(content, _WIDE - 24, 2, size):
            yield text(x + 12, place, line, bold=bold, size=size)
            place += _LINE
