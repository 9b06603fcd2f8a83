"""How facts are read that are set side by side, so that two ways of saying one thing are one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from masa_lint.checks.scene import standing
from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.cut_short import cut_short
from masa_lint.documents.frequency import read_frequency
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.money import money_text, read_money
from masa_lint.documents.names import plain_name
from masa_lint.documents.tree import Tree, Unread
from masa_lint.documents.when import read_when
from masa_lint.documents.words_alike import in_words
from masa_lint.due.distance import when_text

NOT_STATED = "not stated"
NOBODY = "nobody has answered"
NONE = "none"
YES = "yes"
"""What is compared where only the being there of a thing counts."""
_LONGEST = 200
_NOT_FOR_READERS = ("source", "url", "file")


class Group(StrEnum):
    """A table of facts."""

    YEAR = "The year and its publication"
    PEOPLE = "People"
    MEETINGS = "Meetings and review"
    PRIORITIES = "Priorities"
    SCRUTINY = "Independent scrutiny"
    MONEY = "Money"
    CHILDREN = "Children and families"
    PLACES = "Places where children live or are held"
    DOCUMENTS = "Documents"


@dataclass(frozen=True, slots=True)
class Stated:
    """What a plan says: in words, and as what is compared. `answer` where it is no value."""

    words: str
    compared: str
    answer: bool = False


@dataclass(frozen=True, slots=True)
class FactAsked:
    """A row: its name, where it stands, how it is read, and its sentence where the plans differ.

    `sentence` ends before the value ("The lead partners meet"); without one the row makes no sentence.
    """

    name: str
    group: Group
    paths: tuple[str, ...]
    read: Callable[[Tree], Stated]
    sentence: str = ""


def fact_of(one: FactAsked, document: LoadedDocument) -> Stated:
    """What stands at the first of a row's paths where something is stated; else the first answer."""
    found = [standing(document.look(tuple(path.split(".")))) for path in one.paths]
    stated = [value for value in found if not isinstance(value, Answer | Unread)]
    value = stated[0] if stated else found[0]
    return _answer(value) or one.read(value)


def _answer(value: Tree) -> Stated | None:
    if isinstance(value, Unread):
        return Stated("cannot be read", "", answer=True)
    if not isinstance(value, Answer):
        return None
    words = {AnswerKind.NONE: NONE, AnswerKind.NOT_STATED: NOT_STATED, AnswerKind.MISSING: NOBODY}[value.kind]
    return Stated(words, words, answer=value.kind is not AnswerKind.NONE)


def text(value: Tree) -> Stated:
    """A text, or the texts of a block, as they stand."""
    words = "; ".join(_texts(value))
    return Stated(cut_short(words, _LONGEST), plain_name(words))


def frequency(value: Tree) -> Stated:
    """How often, as times a year where that is a whole number: "twice a year" and "every six months" are one."""
    written = text(value)
    read = read_frequency(written.words)
    if read is None:
        return written
    for times, days in ((1, 365), (2, 182), (2, 180), (3, 122), (4, 91), (6, 61), (6, 60), (12, 30)):
        if abs(read.days - days) <= 2:
            return Stated({1: "once a year", 2: "twice a year"}.get(times, f"{times} times a year"), str(times))
    weeks = read.days / 7
    if weeks == int(weeks):
        return Stated(f"every {int(weeks)} weeks", f"{int(weeks)} weeks")
    if read.days % 365 == 0:
        return Stated(f"every {read.days // 365} years", f"{read.days} days")
    return Stated(written.words, f"{read.days} days")


def money(value: Tree) -> Stated:
    """Pounds."""
    written = text(value)
    read = read_money(written.words)
    return Stated(money_text(read), str(read)) if read is not None else written


def day(value: Tree) -> Stated:
    """A date, or a period by its first and its last day: "2025-26" and "1 April 2025 to 31 March 2026" are one."""
    written = text(value)
    read = read_when(written.words)
    if read is None:
        return written
    compared = f"{read.first.isoformat()} {read.last.isoformat()}"
    within_a_month = (read.first.year, read.first.month) == (read.last.year, read.last.month)
    return Stated(when_text(read) if within_a_month else written.words, compared)


def person(value: Tree) -> Stated:
    """A post, and whether a person is named for it. Names are set side by side only where a body is shared."""
    if not isinstance(value, dict):
        return text(value)
    post, name = value.get("post"), value.get("name")
    named = "named" if isinstance(name, str) else "not named"
    if isinstance(post, str):
        return Stated(f"{post} ({named})", f"{plain_name(post)} {named}")
    if isinstance(name, str):
        return Stated("named, without a post", named)
    return Stated(NOT_STATED, NOT_STATED, answer=True)


def count(value: Tree, *keys: str) -> Stated:
    """How many of a list state one of these keys, or anything: an item that says "not stated" is not counted."""
    listed = value if isinstance(value, list) else [value]
    number = sum(any(text(part).words for part in _parts(one, keys)) for one in listed)
    if number == len(listed):
        return Stated(str(number), str(number))
    few = NOT_STATED if len(listed) == 1 else f"{number or 'none'} of the {len(listed)} listed"
    return Stated(few, str(number), answer=not number)


def counting(*keys: str) -> Callable[[Tree], Stated]:
    """`count` of what states one of these keys."""
    return lambda value: count(value, *keys)


def _parts(item: Tree, keys: tuple[str, ...]) -> list[Tree]:
    return [item[key] for key in keys if key in item] if keys and isinstance(item, dict) else [item]


def names(value: Tree) -> Stated:
    """What the items of a list are called."""
    if not isinstance(value, list):
        return text(value)
    called = [name for one in value if (name := _called(one))]
    return Stated(cut_short(in_words(called), _LONGEST), "\n".join(sorted(map(plain_name, called))))


def scrutineers(value: Tree) -> Stated:
    """How many people scrutinise, or which role."""
    if isinstance(value, list):
        number = len(value)
        return Stated("one person" if number == 1 else f"{number} people", f"{number} people")
    return Stated(f"a role: {text(value).words}", "a role")


def there(value: Tree) -> Stated:
    """That there is one."""
    words = text(value).words
    return Stated(f"yes: {words}" if words else YES, YES)


def _called(value: Tree) -> str:
    if isinstance(value, str):
        return value
    name = value.get("name") if isinstance(value, dict) else None
    return name if isinstance(name, str) else ""


def _texts(value: Tree) -> Iterator[str]:
    if isinstance(value, str):
        yield " ".join(value.split())
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name not in _NOT_FOR_READERS:
                yield from _texts(one)
