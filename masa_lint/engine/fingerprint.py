"""A finding's identity from one run to the next: its rule and its place, told by names and never by line numbers.

Ten lines put in above, or a list in another order, change no fingerprint; no two findings of a document share one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.outcome import Finding
from masa_lint.source.path import Path

LENGTH = 32


def with_fingerprints(findings: Iterable[Finding], document: LoadedDocument) -> list[Finding]:
    """The findings, each with its fingerprint; those that are alike in all but their number are numbered."""
    seen: Counter[str] = Counter()
    marked = []
    for finding in findings:
        identity = "\n".join((finding.rule.code, document.name, identity_path(finding.path, document), _also(finding)))
        seen[identity] += 1
        number = "" if seen[identity] == 1 else f"\n{seen[identity]}"
        marked.append(replace(finding, fingerprint=sha256((identity + number).encode()).hexdigest()[:LENGTH]))
    return marked


def identity_path(path: Path, document: LoadedDocument) -> str:
    """A path with an item's identity for its number: `safeguarding_partners[role=police].lead`."""
    text = ""
    for number, step in enumerate(path):
        if isinstance(step, int):
            text += f"[{_identity(path[: number + 1], document) or step}]"
        else:
            text += f".{step}" if text else step
    return text


def _identity(path: Path, document: LoadedDocument) -> str:
    """The keys that tell an item from its neighbours, as many as that takes; the text of an item that is plain."""
    item = document.look(path)
    if isinstance(item, str):
        return item
    key = document.catalogue.key(path) if document.catalogue else None
    shape = document.catalogue.blocks.get(key.holds) if document.catalogue and key else None
    if shape is None or not isinstance(item, dict):
        return ""
    items = document.look(path[:-1])
    told: list[str] = []
    for name in shape.identity:
        value = item.get(name)
        told += [f"{name}={_plain(value)}"] if isinstance(value, str | list) else []
        alike = (
            [one for one in items if isinstance(one, dict) and one.get(name) == value]
            if isinstance(items, list)
            else []
        )
        if len(alike) == 1:
            break
    return ",".join(told)


def _plain(value: object) -> str:
    return "+".join(str(one) for one in value) if isinstance(value, list) else str(value)


def _also(finding: Finding) -> str:
    """What tells findings of one rule at one place apart: the requirement, and for a file's fault its sentence."""
    return finding.message if finding.about_the_file else finding.requirement or ""
