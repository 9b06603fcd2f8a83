"""Print reports as they come."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from masa_lint import __version__
from masa_lint.cli.each_document import Format, Job, Reported
from masa_lint.reporters.terminal import print_lines


def print_reports(reports: Iterable[Reported], job: Job) -> int:
    """Write each report to standard output, and give the highest exit code."""
    if job.format is Format.TEXT:
        code = 0
        for report in reports:
            print_lines(report.lines)
            code = max(code, report.code)
        return code
    from masa_lint.reporters.json_report import JSON_BETWEEN, JSON_CLOSING, json_opening

    code = 0
    sys.stdout.write(json_opening(job.as_of, __version__))
    for number, report in enumerate(reports):
        sys.stdout.write((JSON_BETWEEN if number else "") + report.text)
        code = max(code, report.code)
    sys.stdout.write(JSON_CLOSING)
    return code
