"""What a partnership says of its own pictures: `pictures.yaml` beside them, a block a key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path as FilePath

from masa_lint.documents.when import read_when
from masa_lint.source.beside import is_there, stays_beside
from masa_lint.source.file import read_file
from masa_lint.source.place import Target
from masa_lint.source.problem import Problem
from masa_lint.source.yaml_text import YamlText

NAME = "pictures.yaml"
ALL = "every_picture"
_LONGEST = 300
_TEXTS = ("credit", "licence", "alt", "consent_date")
_YES_OR_NO = ("photo", "person", "posed", "consent")


@dataclass(frozen=True, slots=True)
class Card:
    """What is said of a picture. `photo` and `person` are None where nothing is said; `line` is that of its key."""

    credit: str = ""
    licence: str = ""
    alt: str = ""
    photo: bool | None = None
    person: bool | None = None
    posed: bool = False
    consent: bool = False
    consent_date: str = ""
    line: int = 0


def read_cards(folder: FilePath, keys: Iterable[str]) -> tuple[dict[str, Card], list[str]]:
    """The cards by key, and the faults of the file as lines; neither where there is no such file."""
    file = folder / NAME
    if not is_there(file):
        return {}, []
    if not stays_beside(file):
        return {}, [f"{NAME}: this is a link out of its folder, or no file."]
    read = read_file(file, NAME).yaml
    if isinstance(read, Problem):
        return {}, [f"{NAME}:{read.span.start.line}: the file cannot be read ({read.rule.replace('-', ' ')})."]
    faults = [f"{NAME}:{one.span.start.line}: {one.rule.replace('-', ' ')}." for one in read.problems]
    known = sorted(keys)
    faults += _faults(read, known)
    if faults:
        return {}, faults
    shared = _block(read, ALL)
    lines = {key: _line(read, key) for key in known if key in read.marks}
    return {key: _card({**shared, **_block(read, key)}, lines.get(key, 0)) for key in known}, []


def _faults(read: YamlText, known: list[str]) -> Iterator[str]:
    for key, block in read.data.items() if isinstance(read.data, dict) else ():
        line = _line(read, key)
        if key not in (*known, ALL):
            yield f"{NAME}:{line}: {no_such_key(key, [*known, ALL])}"
        elif not isinstance(block, dict):
            yield f"{NAME}:{line}: what is said of {key} stands under it, each in a line of its own."
        else:
            yield from _faults_of(read, key, block)


def _faults_of(read: YamlText, key: str, block: Mapping[str, object]) -> Iterator[str]:
    for name, value in block.items():
        line = _line(read, key, name)
        if name not in (*_TEXTS, *_YES_OR_NO):
            near = get_close_matches(name, [*_TEXTS, *_YES_OR_NO], 1, 0.5)
            meant = f'Did you mean "{near[0]}"?' if near else f"The keys are: {', '.join([*_TEXTS, *_YES_OR_NO])}."
            yield f'{NAME}:{line}: there is no key "{name[:60]}" here. {meant}'
        elif not isinstance(value, str) or len(value) > _LONGEST:
            yield f"{NAME}:{line}: {name} takes a text of {_LONGEST} letters at most."
        elif name in _YES_OR_NO and value not in ("yes", "no", "true", "false"):
            yield f"{NAME}:{line}: {name} is yes or no."
        elif name == "consent_date" and read_when(value) is None:
            yield f"{NAME}:{line}: consent_date is a date, such as 3 March 2026."


def no_such_key(name: str, known: list[str]) -> str:
    """The sentence for a name that is no picture's, with the nearest that is."""
    near = get_close_matches(name[:60].replace("-", "_"), known, 1, 0.5)
    meant = f'Did you mean "{near[0]}"?' if near else "docs/pictures.md lists the names."
    return f'no picture is called "{name[:60]}". {meant}'


def _block(read: YamlText, key: str) -> dict[str, str]:
    block = read.data.get(key, {}) if isinstance(read.data, dict) else {}
    return {name: str(value) for name, value in block.items()} if isinstance(block, dict) else {}


def _card(block: dict[str, str], line: int) -> Card:
    said = {name: block[name] in ("yes", "true") for name in _YES_OR_NO if name in block}
    texts = {name: " ".join(block[name].split()) for name in _TEXTS if name in block}
    return Card(
        **texts,
        photo=said.get("photo"),
        person=said.get("person"),
        posed=said.get("posed", False),
        consent=said.get("consent", False),
        line=line,
    )


def _line(read: YamlText, *path: str) -> int:
    return read.marks.span(path, Target.KEY).start.line
