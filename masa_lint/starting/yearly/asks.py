"""What each contributor to a yearly report is asked: a sheet for each, with only what they can answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path as FilePath
from typing import Any

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import Block, Items, Paragraph, Section, Style, WriteSpace
from masa_lint.blocks.words import keep, strong, words
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.names import same_name
from masa_lint.documents.tree import Tree
from masa_lint.documents.words_alike import ROLE_NAMES
from masa_lint.source.path import Path
from masa_lint.source.yaml_text import YamlText, read_yaml
from masa_lint.starting.yearly.before import Before, items, open_actions, secure_places

_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, where last year's answer stands in the report, and where a promise stands in the arrangements."""

    question: str
    then: tuple[str, ...] = ()
    promise: tuple[str, ...] = ()
    lines: int = 5


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one contributor gets. `stem` names the file."""

    stem: str
    whom: str
    paper: Paper


@dataclass(frozen=True)
class Questions:
    """The questions of `asks.yaml`: those of a sheet each, and those for every partner and every establishment."""

    sheets: tuple[tuple[str, str, tuple[Asked, ...]], ...]
    partner: tuple[Asked, ...]
    establishment: tuple[Asked, ...]


@cache
def questions() -> Questions:
    """The questions as they come with masa-lint."""
    read = read_yaml((FilePath(__file__).parent / "asks.yaml").read_text(encoding="utf-8"))
    assert isinstance(read, YamlText)
    data: Any = read.data
    some = tuple((one["sheet"], one["whom"], tuple(map(_asked, one["questions"]))) for one in data["sheets"])
    return Questions(some, tuple(map(_asked, data["each_partner"])), tuple(map(_asked, data["each_establishment"])))


def _asked(data: Mapping[str, str]) -> Asked:
    def path(name: str) -> tuple[str, ...]:
        return tuple(data[name].split(".")) if name in data else ()

    return Asked(data["ask"], path("then"), path("plan"), int(data.get("lines", "5")))


def sheets(before: Before, as_of: date) -> tuple[Sheet, ...]:
    """A sheet for each partner, for finance, training, education, scrutiny and participation, and for each place where
    restraint is reviewed. All are due by 30 June after the year, or in four weeks where that has passed.
    """
    found = list(_sheets(before, as_of))
    stems: list[str] = []
    for one in found:
        again = stems.count(one.stem)
        stems.append(one.stem)
        found[len(stems) - 1] = replace(one, stem=f"{one.stem}-{again + 1}") if again else one
    return tuple(found)


def _sheets(before: Before, as_of: date) -> Iterator[Sheet]:
    yield from _partners(before, as_of)
    for stem, whom, asked in questions().sheets:
        yield _sheet(before, as_of, stem, whom, asked, (), ())
    for path in secure_places(before.arrangement):
        name = before.plan(*path, "name")
        held = items(before.last, "restraint_reviews")
        then = next((one for one in held if before.then(*one, "establishment") == name), ())
        stem = f"restraint-{_stem(name)}" if name else "restraint"
        whom = f"Restraint lead, {name}" if name else "Restraint lead"
        yield _sheet(before, as_of, stem, whom, questions().establishment, then, path)


def _partners(before: Before, as_of: date) -> Iterator[Sheet]:
    """A sheet for each statutory partner, named by its role, and by its body too where two have one role."""
    partners = list(items(before.arrangement, "safeguarding_partners"))
    roles = [before.plan(*path, "role") for path in partners]
    for path, role in zip(partners, roles, strict=True):
        body = before.plan(*path, "organisation")
        several = roles.count(role) > 1
        last = [one for one in items(before.last, "partner_work") if before.then(*one, "role") == role]
        then = next((one for one in last if not several or same_name(before.then(*one, "organisation"), body)), ())
        whom = body or ROLE_NAMES.get(role, role)
        stem = _stem(f"{role} {body}" if several else role or whom)
        yield _sheet(before, as_of, stem, whom, questions().partner, then, ())


def _sheet(
    before: Before, as_of: date, stem: str, whom: str, asked: tuple[Asked, ...], then: Path, plan: Path
) -> Sheet:
    name = before.plan("partnership", "name") or before.then("partnership", "name")
    due = _due(before, as_of)
    blocks: list[Block] = [
        Paragraph(words(f"For: {whom}"), Style.LEAD),
        Paragraph(words(f"The yearly report is for {before.period}. Please answer by ", keep(_day(due)), ".")),
        Paragraph(words("Write what is so, and where little came of something, why. “None” is an answer too.")),
    ]
    for number, one in enumerate(asked, 1):
        blocks.append(Section(f"{number}. {one.question}", tuple(_question(before, one, then, plan)), f"q{number}"))
    actions = open_actions(before) if asked is questions().partner else []
    if actions:
        said = tuple((Paragraph(words(one)),) for one in actions)
        heading = "Last year's report said that these would be done. Which of them are yours, and how do they stand?"
        blocks.append(Section(heading, (Items(said), WriteSpace("Your answer", 5)), "actions"))
    title = f"Yearly report {before.name}: what we need from you"
    return Sheet(
        stem,
        whom,
        Paper(title, tuple(blocks), name, as_of, about=f"Questions for {whom}.", kind="asks", public=False),
    )


def _question(before: Before, one: Asked, then: Path, plan: Path) -> Iterator[Block]:
    last = _told(before.last, (*then, *one.then)) if one.then and (then or not _of_an_item(one)) else ""
    promise = _told(before.arrangement, (*plan, *one.promise)) if one.promise else ""
    if promise:
        yield Paragraph(words(strong("The plan says: "), promise))
    if last:
        yield Paragraph(words(strong("Last year: "), last))
    yield WriteSpace("Your answer", one.lines)


def _of_an_item(one: Asked) -> bool:
    """True for a question on one partner or place, whose answer stands in an item of a list."""
    return one in questions().partner or one in questions().establishment


def _told(document: LoadedDocument | None, path: Path) -> str:
    """What stands at a place, texts of a block or a list one after another."""
    if document is None:
        return ""
    told = "; ".join(_texts(document.look(path)))
    return told if len(told) <= _LONGEST else f"{told[:_LONGEST].rstrip()}…"


def _texts(value: Tree) -> Iterator[str]:
    if isinstance(value, str):
        yield " ".join(value.split()).rstrip(".").replace("_", " ") if value.isidentifier() else " ".join(value.split())
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, dict):
        yield ", ".join(text for name, one in value.items() if name != "source" for text in _texts(one))


def answers_by(year: int) -> date:
    """The day in the year of publication by which the answers are wanted: 13 weeks before 30 September."""
    return date(year, 6, 30)


def _due(before: Before, as_of: date) -> date:
    wanted = answers_by(before.year + 1)
    return wanted if as_of <= wanted else date.fromordinal(as_of.toordinal() + 28)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _stem(name: str) -> str:
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in name.casefold())
    return "-".join(part for part in plain.split("-") if part)[:60] or "contributor"
