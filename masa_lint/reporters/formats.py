"""Every format by its name. A format is imported when it is asked for."""

from __future__ import annotations

from enum import StrEnum

from masa_lint.reporters.reporter import Reporter


class Format(StrEnum):
    """The formats of an output."""

    TEXT = "text"
    JSON = "json"


def reporter_of(format_: Format, *, colour: bool = False) -> Reporter:
    """The reporter of a format. Only text has colours."""
    if format_ is Format.TEXT:
        from masa_lint.reporters.text_report import TextReporter

        return TextReporter(colour=colour)
    from masa_lint.reporters.json_report import JsonReporter

    return JsonReporter()
