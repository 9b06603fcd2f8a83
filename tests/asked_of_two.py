"""One check, asked of a small report that is linked with a plan, or with the report of the year before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from textwrap import dedent

from asked import Told, path_of, told
from tests_day import DAY

from masa_lint.checks.registry import read_check
from masa_lint.checks.scene import Scene
from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.source.path import Path


def ask_of_two(check: Mapping[str, object], report: str, plan: str = "", last: str = "", subject: str = "") -> Told:
    """Ask a check of a report and what is linked with it, each from the text of its sections."""
    scene = Scene(linked_report(report, plan, last), DAY, {}, lambda _: False)
    return told(read_check(check).run(scene, _path(subject)))


def linked_report(report: str, plan: str = "", last: str = "") -> LoadedDocument:
    """A report with its arrangements as `other` and the report of the year before as `last`."""
    beside = {"other": ("arrangement", plan), "last": ("yearly-report", last)}
    linked = {name: _load(kind, text, name) for name, (kind, text) in beside.items() if text}
    return replace(_load("yearly-report", report, "report"), linked=linked)


def _load(kind: str, text: str, name: str) -> LoadedDocument:
    return load_bytes(f"kind: {kind}\n{dedent(text)}".encode(), f"{name}.yaml")


def _path(subject: str) -> Path:
    link, colon, rest = subject.partition(":/")
    return (f"{link}:", *path_of(rest)) if colon else path_of(subject)
