"""The dates that a document itself gives."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from masa_lint.documents.cut_short import cut_short
from masa_lint.documents.frequency import read_frequency
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.tree import Tree
from masa_lint.documents.when import When, read_when
from masa_lint.due.distance import SOON_DAYS, day_text, span_text, when_text
from masa_lint.due.due_date import Basis, DueDate, State
from masa_lint.due.uid import uid_of
from masa_lint.due.watched import Watched
from masa_lint.engine.fingerprint import ItemNames
from masa_lint.engine.wording import subject_name
from masa_lint.source.path import Path

_LONGEST_NAME = 120
NO_DATES = "; the plan gives no dates."
"""How a sentence ends on what is done every so often."""


def stated_dates(document: LoadedDocument, as_of: date, watched: Iterable[Watched]) -> Iterator[DueDate]:
    """What falls due at the places of a table."""
    names = ItemNames(document)
    for one in watched:
        for path, block in _blocks(document, one.at):
            due = _due(document, one, path, block, as_of, names)
            if due is not None:
                yield due


def frequencies(document: LoadedDocument) -> Iterator[DueDate]:
    """What a document says is done every so often, without a date by which it can be followed."""
    yield from _frequencies(document, document.tree, (), ItemNames(document))


def told(due: DueDate, when: When, as_of: date, *, ends: bool = False) -> DueDate:
    """A date with its state and its sentence on a day; `ends` where it is an end and no task."""
    days = (when.last - as_of).days
    state = State.OVERDUE if days < 0 else State.SOON if days <= SOON_DAYS else State.LATER
    date_words = when_text(when)
    is_day = date_words[0].isdigit()
    ended, by = (f"{'on' if is_day else 'in'} {date_words}", f"{'by' if is_day else 'in'} {date_words}")
    if ends:
        over = f"{span_text(-days)} ago, {ended}; the file gives no later one"
        words = over if days < 0 else f"in {span_text(days)}, {ended}"
    elif days < 0:
        words = f"overdue by {span_text(-days)}; it was due {by}"
    else:
        words = f"due now, {by}" if when.first <= as_of else f"due in {span_text(days)}, {by}"
    lasting = f"{due.what}: {ended if ends else f'due {by}'}."
    return replace(due, state=state, words=f"{due.what}: {words}.", first=when.first, last=when.last, lasting=lasting)


def _due(
    document: LoadedDocument, one: Watched, path: Path, block: dict[str, Tree], as_of: date, names: ItemNames
) -> DueDate | None:
    texts = {name: value for name, value in block.items() if isinstance(value, str)}
    here: Path = (*path, one.date)
    what = one.what
    for name in ("what", "title", "rule", "post"):
        what = what.replace(f"{{{name}}}", texts.get(name, "")[:_LONGEST_NAME])
    if "{for}" in what:
        areas = document.look((*path[:-1], "for"))
        named = [one for one in areas if isinstance(one, str)] if isinstance(areas, list) else []
        what = what.replace("{for}", ", ".join(named)[:_LONGEST_NAME] or "some areas")
    what = what.replace(" ()", "").strip(" :")
    uid = uid_of(document, f"{names.path_text(path)}.{one.date}")
    due = DueDate(uid, what, "", one.basis, State.NO_DATE, path=here)
    done = texts.get(one.done, "") if one.done else ""
    when = read_when(texts.get(one.date, ""))
    if done and done.casefold() != "no":
        on = f" on {when_text(at)}" if (at := read_when(done)) else ""
        span = (when.first, when.last) if when else (None, None)
        return replace(due, state=State.DONE, words=f"{what}: done{on}.", first=span[0], last=span[1])
    if when is None:
        if not one.wanted:
            return None
        return replace(due, words=f"{what}: no date is stated that can be read.")
    if one.basis is Basis.SUGGESTION:
        rung = when.last
        when = months_after(when, one.months)
        return told(replace(due, what=f"{what} (last rung on {day_text(rung)})"), when, as_of)
    return told(due, when, as_of, ends=one.ends)


def months_after(when: When, months: int) -> When:
    """The same day so many months later, or the last day of that month."""
    number = when.last.month - 1 + months
    year, month = when.last.year + number // 12, number % 12 + 1
    day = date(year, month, min(when.last.day, monthrange(year, month)[1]))
    return When(day, day, when.written)


def _blocks(document: LoadedDocument, at: str) -> Iterator[tuple[Path, dict[str, Tree]]]:
    """Every stated block that a place leads to; `[*]` stands for every item of a list."""
    places: list[Path] = [()]
    for step in at.split("."):
        name = step.removesuffix("[*]")
        places = [(*path, name) for path in places]
        if name != step:
            lists = [(path, document.look(path)) for path in places]
            places = [(*path, n) for path, items in lists if isinstance(items, list) for n in range(len(items))]
    for path in places:
        block = document.look(path)
        if isinstance(block, dict):
            yield path, block


def _label(document: LoadedDocument, path: Path) -> str:
    label = document.catalogue.label(path) if document.catalogue else str(path[-1])
    return label[:1].upper() + label[1:]


def _item(document: LoadedDocument, path: Path, block: dict[str, Tree]) -> str:
    """What the item of a list is called that a block is, or stands in."""
    name = block.get("name")
    return cut_short(name if isinstance(name, str) else subject_name(path, document, {}), _LONGEST_NAME)


def _frequencies(document: LoadedDocument, tree: Tree, path: Path, names: ItemNames) -> Iterator[DueDate]:
    if isinstance(tree, list):
        for number, item in enumerate(tree):
            yield from _frequencies(document, item, (*path, number), names)
    elif isinstance(tree, dict):
        for name, item in tree.items():
            if name == "frequency" and isinstance(item, str) and read_frequency(item) and path != ("review",):
                which = _item(document, path, tree)
                what = _label(document, path) + (f" ({which})" if which else "")
                here: Path = (*path, name)
                uid = uid_of(document, f"{names.path_text(path)}.frequency")
                words = f"{what}: {item[:_LONGEST_NAME]}{NO_DATES}"
                yield DueDate(uid, what, words, Basis.PROMISE, State.NO_DATE, path=here, item=which)
            elif name != "source":
                yield from _frequencies(document, item, (*path, name), names)
