"""A pack: the requirements and rules of one edition."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from masa_lint.checks.scene import Table
from masa_lint.guidance.requirement import Requirement
from masa_lint.guidance.rule import FileRule, Rule


@dataclass(frozen=True, slots=True)
class Edition:
    """A version of the guidance. `status` is `current` or `superseded`; `notice` opens every verdict."""

    id: str
    title: str
    status: str
    notice: str
    superseded_on: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A rule that is turned off, and the reason that reports print."""

    code: str
    reason: str


@dataclass(frozen=True)
class Pack:
    """An edition with everything that checks against it. `wording` are hashes of the guidance's own phrases."""

    edition: Edition
    requirements: tuple[Requirement, ...]
    rules: tuple[Rule, ...]
    file_rules: tuple[FileRule, ...]
    tables: Mapping[str, Table]
    wording: frozenset[str]
    digest: str = ""
    packs: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @cached_property
    def requirement_by_id(self) -> Mapping[str, Requirement]:
        """Every requirement by its id."""
        return {one.id: one for one in self.requirements}

    @cached_property
    def file_rule_by_name(self) -> Mapping[str, FileRule]:
        """The words for what can be wrong with a file, by name."""
        return {one.name: one for one in self.file_rules}

    def kinds_of(self, rule: Rule) -> tuple[str, ...]:
        """The kinds of document that a rule checks: those of its requirement, or of all that its advice is about."""
        named = rule.about if rule.advice else (rule.requirement,)
        kinds = self._kinds.get(named)
        if kinds is None:
            found = (self.requirement_by_id.get(one) for one in named)
            kinds = self._kinds[named] = tuple(dict.fromkeys(one.document for one in found if one is not None))
        return kinds

    def rules_of(self, kind: str) -> tuple[Rule, ...]:
        """The rules that check a kind of document."""
        found = self._rules.get(kind)
        if found is None:
            found = self._rules[kind] = tuple(rule for rule in self.rules if kind in self.kinds_of(rule))
        return found

    @cached_property
    def _rules(self) -> dict[str, tuple[Rule, ...]]:
        return {}

    @cached_property
    def _kinds(self) -> dict[tuple[str, ...], tuple[str, ...]]:
        return {}

    @property
    def all_rules(self) -> tuple[Rule | FileRule, ...]:
        """The rules of the edition, and those on a file itself."""
        return (*self.rules, *self.file_rules)

    @cached_property
    def rule_by_name(self) -> Mapping[str, Rule | FileRule]:
        """Every rule by its code and by its name."""
        both: dict[str, Rule | FileRule] = {}
        for one in self.all_rules:
            both[one.code.casefold()] = one
            both[one.name] = one
        return both

    def requirements_of(self, kind: str) -> tuple[Requirement, ...]:
        """What a kind of document is checked against, in the guidance's order."""
        found = self._requirements.get(kind)
        if found is None:
            checked = (one for one in self.requirements if one.document == kind and one.checked)
            found = self._requirements[kind] = tuple(checked)
        return found

    @cached_property
    def _requirements(self) -> dict[str, tuple[Requirement, ...]]:
        return {}
