"""The rules of the checker: a code, a name, and what each is against."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How a finding counts. Only errors fail a check; warnings do with `--strict`."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class EasyRule:
    """A rule. `about` says in a sentence what it wants, `source` why that is a good rule."""

    code: str
    name: str
    about: str
    source: str


@dataclass(frozen=True, slots=True)
class EasyFinding:
    """Something in a document that a reader may stumble over. `try_` is empty where nothing better is known."""

    rule: EasyRule
    level: Level
    message: str
    section: str = ""
    row: str = ""
    text: str = ""
    measured: str = ""
    limit: str = ""
    try_: str = ""
    facts: tuple[str, ...] = ()
