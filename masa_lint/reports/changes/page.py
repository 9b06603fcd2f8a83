"""The changes as a paper."""

from __future__ import annotations

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import Block, Items, Notice, Paragraph, Section, Style
from masa_lint.blocks.words import keep, words
from masa_lint.changes.found import Found
from masa_lint.documents.made_up import is_made_up, made_up_band
from masa_lint.due.distance import day_text
from masa_lint.reports.changes.told import groups_of, lead_of


def changes_page(found: Found, name: str) -> Paper:
    """What changed between two states of a plan; `name` is the partnership's."""
    old, new = found.old, found.new
    blocks: list[Block] = [Paragraph(words(lead_of(found)), Style.LEAD)]
    days = (
        "Both as seen on " if old.as_of == new.as_of else f"The first as seen on {day_text(old.as_of)}, the second on "
    )
    compared = words(f"{old.document.name} against {new.document.name}. {days}", keep(day_text(new.as_of)), ".")
    blocks.append(Paragraph(compared))
    for group in groups_of(found):
        items = tuple((Paragraph(words(one)),) for one in group.sentences)
        blocks.append(Section(group.title, (Items(items),), group.anchor))
    blocks.append(_note(found))
    return Paper(
        title=f"What changed: {name}",
        blocks=tuple(blocks),
        publisher=name,
        made_on=new.as_of,
        band=made_up_band([is_made_up(new.document)]),
        about=f"What changed in the {new.document.noun}, by key and by person, each change with its cause.",
        kind="changes",
        public=False,
    )


def _note(found: Found) -> Notice:
    said = (
        "Facts are compared key by key and items by what they are called: a list in another order is no change. Each "
        "change of a requirement is put down to what made it: first the day was changed, then the rules, then the "
        "text, then what people decided. "
    )
    return Notice("How to read this", (Paragraph(words(said + found.new.pack.edition.notice)),))
