"""Words as they stand in a line: plain, strong, never split, linked, or a tag."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from masa_lint.blocks.links import safe_link


class Tone(StrEnum):
    """How much a tag or a notice asks for the eye. It is never told by colour alone."""

    PLAIN = "plain"
    GAP = "gap"
    """Something is not there, or is wrong."""
    OPEN = "open"
    """A person has to decide."""
    SHOWN = "shown"
    """It stands on paper."""
    QUIET = "quiet"
    """It does not apply, or needs nothing."""


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of a line.

    `keep` is for what must not be split over two lines: a telephone number, a date, a sum, a time. `code` is for a key,
    a path or a command. `link` is an address (http, https, mailto, tel) or `#anchor`; any other is dropped, and the
    words stay.
    """

    text: str
    strong: bool = False
    keep: bool = False
    code: bool = False
    link: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "link", safe_link(self.link))


@dataclass(frozen=True, slots=True)
class Tag:
    """A short label with a shape before it (one character), so that neither colour nor shape stands alone."""

    word: str
    shape: str = ""
    tone: Tone = Tone.PLAIN


Words = tuple[Run | Tag, ...]


def words(*parts: str | Run | Tag | Words) -> Words:
    """A line from plain texts, runs and tags, in their order."""
    line: list[Run | Tag] = []
    for part in parts:
        if isinstance(part, str):
            line += [Run(part)] if part else []
        elif isinstance(part, tuple):
            line += part
        else:
            line.append(part)
    return tuple(line)


def apart(lines: Iterable[Words], between: str = "; ") -> Words:
    """Several lines as one, with something between each and the next."""
    whole: Words = ()
    for line in lines:
        whole = (*whole, Run(between), *line) if whole else line
    return whole


def strong(text: str) -> Run:
    """Words that stand out."""
    return Run(text, strong=True)


def keep(text: str, link: str = "") -> Run:
    """Words that are never split over two lines."""
    return Run(text, keep=True, link=link)


def code(text: str) -> Run:
    """A key, a path, a command."""
    return Run(text, code=True)


def link(text: str, to: str) -> Run:
    """A link. Its words have to make sense alone: never "here"."""
    return Run(text, link=to)


def text_of(line: Words) -> str:
    """The words of a line as plain text."""
    return "".join(f"{part.shape} {part.word}".strip() if isinstance(part, Tag) else part.text for part in line)
