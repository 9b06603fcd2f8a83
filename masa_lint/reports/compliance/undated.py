"""What is to be done and has no date, as few lines: one for each "how often"."""

from __future__ import annotations

from collections.abc import Iterable

from masa_lint.blocks.tree import Items, Paragraph
from masa_lint.blocks.words import strong, words
from masa_lint.documents.frequency import read_frequency
from masa_lint.due.due_date import DueDate
from masa_lint.reports.due_words import undated_text


def undated_items(dates: Iterable[DueDate]) -> Items:
    """The things by how often they are done, the most frequent first; "yearly" and "every year" are one."""
    by_often: dict[tuple[float, str], list[DueDate]] = {}
    for one in dates:
        by_often.setdefault(_often(one), []).append(one)
    lines = (
        words(strong(f"{undated_text(here[0])}:"), f" {'; '.join(_things(here))}.")
        for _, here in sorted(by_often.items(), key=lambda pair: pair[0])
    )
    return Items(tuple((Paragraph(line),) for line in lines))


def _often(one: DueDate) -> tuple[float, str]:
    """The days between, from few to many; what is no frequency by its words, at the end."""
    said = undated_text(one)
    read = read_frequency(said)
    return (read.days, "") if read and not read.shortest else (float("inf"), said.casefold())


def _things(dates: Iterable[DueDate]) -> list[str]:
    """What they are, those of one name told once with their items."""
    items: dict[str, list[str]] = {}
    for one in dates:
        name = one.what.removesuffix(f" ({one.item})")
        items.setdefault(name, []).extend([one.item] if one.item else [])
    return [_uncapital(name) + (f" ({', '.join(said)})" if said else "") for name, said in items.items()]


def _uncapital(text: str) -> str:
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
