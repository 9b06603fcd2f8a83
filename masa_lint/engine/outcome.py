"""What a rule found at a subject, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from masa_lint.checks.result import NO_FACTS, Lacking
from masa_lint.guidance.rule import FileRule, Rule
from masa_lint.source.path import Path
from masa_lint.source.place import Span

EACH = "each"
"""The fact that names a value which no item of a list has."""


class Status(StrEnum):
    """The status of an outcome or of a requirement. Only "met on paper" is ever claimed, never "compliant"."""

    MET = "met"
    NOT_MET = "not_met"
    NEEDS_REVIEW = "needs_review"
    NOT_APPLICABLE = "not_applicable"
    ACCEPTED = "accepted"
    NOT_CHECKED = "not_checked"


class Reason(StrEnum):
    """Why something is not met."""

    NOT_ANSWERED = "not_answered"
    NOT_STATED = "not_stated"
    PARTLY = "partly"
    REPEATS_GUIDANCE = "repeats_guidance"
    DISAGREES = "disagrees"


class Question(StrEnum):
    """Why a person is asked."""

    RULE = "rule"
    """The rule asks it."""
    NO_SOURCE = "no_source"
    """A transcript states a fact and not where the published plan says it."""
    NOBODY_SAID = "nobody_said"
    """A fact is missing that decides whether the rule applies."""
    DOUBTFUL = "doubtful"
    """What stands there may be no fact: a promise, a denial, a text of another form."""
    SAID_NONE = "said_none"
    """The file says there is none, and that is rarely so."""


class Novelty(StrEnum):
    """How a finding stands to what was known when someone last looked."""

    NEW = "new"
    KNOWN = "known"
    KNOWN_TOO_LONG = "known_too_long"
    """Known for over 12 months."""
    TIME = "time"
    """Not known, and brought by the calendar alone."""


@dataclass(slots=True)
class Outcome:
    """What a rule found at one subject. It carries facts; `wording` makes sentences of them."""

    rule: Rule
    status: Status
    subject: Path
    reason: Reason | None = None
    asks: Question | None = None
    question: str = ""
    stated: tuple[Path, ...] = ()
    lacking: tuple[Lacking, ...] = ()
    facts: Mapping[str, str] = NO_FACTS
    at: Path = ()
    crashed: str = ""
    not_due: bool = False
    unseen: bool = False
    """True where it cannot be seen from outside, and an outsider wrote the file."""

    @property
    def without(self) -> str:
        """The value that no item of the list has, as `role=police`; empty where the subject is there."""
        key = next(iter(self.rule.each or {}), "")
        return f"{key}={self.facts[EACH]}" if key and EACH in self.facts else ""


class Elsewhere(NamedTuple):
    """A place in another document that a finding is about: the file as outputs call it, the path, the line from 1."""

    file: str
    path: Path
    line: int


class Mend(NamedTuple):
    """What mends a finding: a sentence, and lines to paste in place of those that the rule offers."""

    remedy: str
    paste: tuple[str, ...] = ()


@dataclass(slots=True)
class Finding:
    """An outcome that someone must act on, or something wrong with the file itself.

    `level` is must, should, may or advice; `cause` is the path of what is missing or wrong, by which findings of one
    cause are told together. `message`, `remedy` and `why` are sentences for people. `say` makes the message,
    `mend` the remedy and `identify` the fingerprint when a reporter asks for them: the shortest report needs few.
    """

    rule: Rule | FileRule
    requirement: str | None
    about: tuple[str, ...]
    status: Status
    level: str
    reason: Reason | None
    path: Path
    cause: Path
    span: Span
    say: Callable[[], str]
    mend: Callable[[], Mend]
    why: str
    who: str = ""
    related: tuple[Path, ...] = ()
    accepted_until: str = ""
    placeholder: bool = False
    without: str = ""
    """The value that no item of the list has, as `role=police`; empty elsewhere."""
    about_path: Path | None = None
    """What it is about, where `path` leads to the first of several items that lack the same."""
    elsewhere: tuple[Elsewhere, ...] = ()
    """The places in other documents, each line of a file once, in the order of the lines."""
    novelty: Novelty | None = None
    identify: Callable[[], str] = str

    @property
    def message(self) -> str:
        """The sentence."""
        return self.say()

    @property
    def remedy(self) -> str:
        """What mends it, in sentences."""
        return self.mend().remedy

    @property
    def paste(self) -> tuple[str, ...]:
        """Lines to paste in place of those that the rule offers; empty where it has none of its own."""
        return self.mend().paste

    @property
    def fingerprint(self) -> str:
        """What stays the same from run to run, and is another finding's in no document."""
        return self.identify()

    @property
    def about_the_file(self) -> bool:
        """True for what is wrong with the file itself."""
        return isinstance(self.rule, FileRule)
