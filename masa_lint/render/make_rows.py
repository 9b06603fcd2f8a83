"""Rows to blocks: each row asked of the plan, said in its words, with its picture, or as an honest gap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

from masa_lint.blocks.tree import Paragraph, Picture, PictureRow
from masa_lint.blocks.words import Words, keep, text_of
from masa_lint.easy.phones import dial
from masa_lint.easy.plan import Plan
from masa_lint.render.asks.registry import ASKS
from masa_lint.render.asks.told import Gap, Slots, Told, gap, none_or_nothing, path_of
from masa_lint.render.blocked import Missing
from masa_lint.render.rows import SAID, Row
from masa_lint.render.sentences import not_yet, sentences, slots_of

GAP_PICTURE = "question"


@dataclass(frozen=True, slots=True)
class Made:
    """A row as a block; what it leaves unsaid: a `gap`, `missing` where nobody has answered, `blocked` by what."""

    row: Row
    block: PictureRow
    gap: bool = False
    missing: bool = False
    blocked: Missing | None = None
    turn: int = 0


def in_turn(made: Iterable[Made]) -> list[Made]:
    """Rows in their order, but those that are told area by area with all of one area together."""
    runs = groupby(made, key=lambda one: one.turn > 0)
    return [one for by_area, some in runs for one in (sorted(some, key=lambda one: one.turn) if by_area else some)]


@dataclass(frozen=True)
class Maker:
    """What all rows of a version are made with."""

    plan: Plan
    picture: Callable[[str], Picture]
    own: Mapping[str, str] = field(default_factory=dict)

    def make(self, row: Row) -> Iterator[Made]:
        """The blocks of a row: none where the plan has nothing to say in it, several for people or places."""
        number = 0
        for one in self._once(row):
            made = self._told(row, one, number) if isinstance(one, Told) else self._gap(row, one, number)
            if made is not None:
                number += 1
                yield replace(made, turn=one.turn)

    def _once(self, row: Row) -> Iterator[Told | Gap]:
        """What is told of a row; once, for all its facts, where a partnership's own words name none of them."""
        asked = list(self._asked(row))
        told = [one for one in asked if isinstance(one, Told) and not one.saying]
        if len(told) < 2 or row.name not in self.own or slots_of(self.own[row.name]):
            yield from asked
            return
        yield Told(tuple(dict.fromkeys(fact for one in told for fact in one.facts)))
        yield from (one for one in asked if isinstance(one, Gap))

    def _asked(self, row: Row) -> Iterator[Told | Gap]:
        if row.ask:
            name, _, given = row.ask.partition(" ")
            yield from ASKS[name](self.plan, given)
            return
        paths = [path_of(one) for one in row.paths]
        stated = tuple(self.plan.fact(path) for path in paths if self.plan.is_stated(*path))
        yield (
            Told(stated) if stated or not paths else gap(self.plan, *paths, variant=none_or_nothing(self.plan, *paths))
        )

    def _told(self, row: Row, told: Told, number: int) -> Made:
        slots = {**self._national, **told.slots}
        own = self.own.get(row.name)
        saying = told.saying or own or row.say.get(told.variant) or row.say[SAID]
        facts = (*row.sources, *told.facts)
        said = [Paragraph(line, facts=facts) for line in sentences(saying, slots)]
        for more in row.more if own is None else ():
            paths = [path_of(one) for one in more.paths if self.plan.is_stated(*path_of(one))]
            if paths and (not more.after or told.variant in more.after):
                beside = tuple(map(self.plan.fact, paths))
                said += [Paragraph(line, facts=beside) for line in sentences(more.say, slots)]
                facts = (*facts, *beside)
        block = PictureRow(
            self.picture(row.pictures.get(told.shown or told.variant, row.picture)),
            tuple(said),
            _anchor(row, number),
            tuple(dict.fromkeys(facts)),
            label=told.label,
        )
        return Made(row, block)

    def _gap(self, row: Row, lacking: Gap, number: int) -> Made | None:
        if row.blocks is not None:
            whole = f"{not_yet(self.plan.document.noun)} {row.blocks.what}."
            lines = sentences(whole, lacking.slots, missing=lacking.missing)
            block = replace(self._gap_block(row, lines, lacking, number), label="MISSING")
            missing = Missing(path_of(row.blocks.path), _filled(row.blocks.why, lacking.slots), row.blocks.add)
            return Made(row, block, gap=True, missing=True, blocked=missing)
        saying = row.gap.get(lacking.variant) or row.gap.get(SAID)
        if saying is None:
            return None
        lines = sentences(saying, {**self._national, **lacking.slots}, missing=lacking.missing)
        if row.gap_is_answered:
            facts = (*row.sources, *lacking.facts)
            said = tuple(Paragraph(line, facts=facts) for line in lines)
            return Made(
                row, PictureRow(self.picture(row.gap_picture or row.picture), said, _anchor(row, number), facts)
            )
        return Made(row, self._gap_block(row, lines, lacking, number), gap=True, missing=lacking.missing)

    def _gap_block(self, row: Row, lines: tuple[Words, ...], lacking: Gap, number: int) -> PictureRow:
        said = tuple(Paragraph(line, facts=lacking.facts) for line in lines)
        return PictureRow(self.picture(GAP_PICTURE), said, _anchor(row, number), lacking.facts, gap=True)

    @property
    def _national(self) -> Slots:
        """The numbers that are the same all over the country, from the edition's tables."""
        numbers = self.plan.pack.tables["national_numbers"]
        if not isinstance(numbers, Mapping):
            return {}
        return {name: (keep(given[0], dial(given[0])),) for name, given in numbers.items() if name != "checked"}


def _filled(text: str, slots: Slots) -> str:
    """A text for the command line, with the facts in its slots."""
    for name, said in slots.items():
        text = text.replace(f"{{{name}}}", said if isinstance(said, str) else text_of(said))
    return text


def _anchor(row: Row, number: int) -> str:
    return f"row-{row.name}" if not number else f"row-{row.name}-{number + 1}"
