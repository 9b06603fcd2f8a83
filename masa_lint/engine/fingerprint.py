"""A finding's identity from one run to the next: its rule and its place, told by names and never by line numbers.

Ten lines put in above, or a list in another order, change no fingerprint; no two findings of a document share one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property, partial
from hashlib import sha256
from typing import NamedTuple

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.outcome import Finding
from masa_lint.source.path import Path

LENGTH = 32


def with_fingerprints(findings: list[Finding], document: LoadedDocument) -> tuple[Finding, ...]:
    """The findings, each with what makes its fingerprint; those that are alike in all but their number are numbered."""
    prints = _Fingerprints([_Told.of(one) for one in findings], document)
    for number, finding in enumerate(findings):
        finding.identify = partial(prints.of, number)
    return tuple(findings)


class _Told(NamedTuple):
    """What a fingerprint is made of. It holds no finding, which holds what makes its fingerprint."""

    code: str
    path: Path
    without: str
    also: str | Callable[[], str]
    """What tells findings of one rule at one place apart: the requirement, and for a file's fault its sentence."""

    @staticmethod
    def of(finding: Finding) -> _Told:
        """That of a finding."""
        path = finding.path if finding.about_path is None else finding.about_path
        also = finding.say if finding.about_the_file else finding.requirement or ""
        return _Told(finding.rule.code, path, finding.without, also)


class _Fingerprints:
    """The fingerprints of a document's findings, all made once one of them is asked for."""

    def __init__(self, told: list[_Told], document: LoadedDocument) -> None:
        self._told, self._document = told, document

    def of(self, number: int) -> str:
        """The fingerprint of a finding by its number in the list."""
        return self._made[number]

    @cached_property
    def _made(self) -> list[str]:
        seen: Counter[str] = Counter()
        names = ItemNames(self._document)
        made = []
        for code, path, without, also in self._told:
            sentence = also if isinstance(also, str) else also()
            identity = "\n".join((code, self._document.name, names.path_text(path, without), sentence))
            seen[identity] += 1
            number = "" if seen[identity] == 1 else f"\n{seen[identity]}"
            made.append(sha256((identity + number).encode()).hexdigest()[:LENGTH])
        return made


def identity_path(path: Path, document: LoadedDocument) -> str:
    """A path with an item's identity for its number: `safeguarding_partners[role=police].lead`."""
    return ItemNames(document).path_text(path)


class ItemNames:
    """What the items of a document's lists are called."""

    def __init__(self, document: LoadedDocument) -> None:
        self._document = document
        self._counts: dict[tuple[Path, str], Counter[str]] = {}

    def path_text(self, path: Path, without: str = "") -> str:
        """A path with an item's identity for its number: `safeguarding_partners[role=police].lead`.

        `without` is the value that no item has, where the path leads to none: the list may grow or shrink meanwhile.
        """
        text = ""
        for number, step in enumerate(path):
            if isinstance(step, int):
                text += f"[{self._identity(path[: number + 1]) or without or step}]"
            else:
                text += f".{step}" if text else step
        nowhere = without and not any(isinstance(step, int) for step in path)
        return f"{text}[{without}]" if nowhere else text

    def _identity(self, path: Path) -> str:
        """The keys that tell an item from its neighbours, as many as that takes; the text of an item that is plain."""
        item = self._document.look(path)
        if isinstance(item, str):
            return item
        catalogue = self._document.catalogue
        key = catalogue.key(path) if catalogue else None
        shape = catalogue.blocks.get(key.holds) if catalogue and key else None
        if shape is None or not isinstance(item, dict):
            return ""
        told: list[str] = []
        for name in shape.identity:
            value = _plain(item.get(name))
            told += [f"{name}={value}"] if value else []
            if self._count(path[:-1], name)[value] == 1:
                break
        return ",".join(told)

    def _count(self, path: Path, name: str) -> Counter[str]:
        """How often each value of a key stands in a list."""
        counts = self._counts.get((path, name))
        if counts is None:
            items = self._document.look(path)
            blocks = [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []
            counts = self._counts[path, name] = Counter([_plain(one.get(name)) for one in blocks])
        return counts


def _plain(value: object) -> str:
    if isinstance(value, list):
        return "+".join(str(one) for one in value)
    return value if isinstance(value, str) else ""
