"""Every format by its name. A format is imported when it is asked for."""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module

from masa_lint.reporters.reporter import Reporter


class Format(StrEnum):
    """The formats of an output."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    CSV = "csv"


def reporter_of(format_: Format, *, colour: bool = False) -> Reporter:
    """The reporter of a format. Only text has colours."""
    if format_ is Format.TEXT:
        from masa_lint.reporters.text_report import TextReporter

        return TextReporter(colour=colour)
    module = import_module(f"masa_lint.reporters.{format_}_report")
    reporter: Reporter = getattr(module, f"{format_.capitalize()}Reporter")()
    return reporter
