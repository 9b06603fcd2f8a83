"""What `masa-lint easy-check` found: for people, for programs, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from masa_lint.easy.check.rule import EasyFinding, Level
from masa_lint.reporters.csv_cells import BYTE_ORDER_MARK, written
from masa_lint.reporters.json_text import json_text
from masa_lint.reporters.log_safe import log_lines, log_path, log_safe

SCHEMA = "masa-lint/easy-check/v1"
COLUMNS = ("File", "Section", "Row", "Level", "Rule", "Name", "Message", "Try", "Text", "Measured", "Limit", "Facts")
_FEW = 5
"""How many warnings of one rule are told one by one."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A document and what was found in it; `unreadable` says why it could not be checked."""

    name: str
    findings: tuple[EasyFinding, ...] = ()
    unreadable: str = ""

    def count(self, level: Level) -> int:
        """How many findings have a level."""
        return sum(one.level is level for one in self.findings)


def easy_text(documents: Sequence[Checked], *, everything: bool = False) -> str:
    """A sentence a finding, errors first. Of one rule's warnings five are told, unless `everything` is wanted."""
    lines: list[str] = []
    for one in documents:
        if one.unreadable:
            lines += [f"{log_path(one.name)}: it was not checked; {log_safe(one.unreadable)}.", ""]
            continue
        told: dict[tuple[str, Level], int] = {}
        for finding in one.findings:
            kind = (finding.rule.code, finding.level)
            told[kind] = told.get(kind, 0) + 1
            if everything or finding.level is not Level.WARNING or told[kind] <= _FEW:
                lines.append(_sentence(one.name, finding))
        if not everything:
            lines += [
                f"{log_path(one.name)}: {number - _FEW} more of {code}; --all shows them."
                for (code, level), number in told.items()
                if level is Level.WARNING and number > _FEW
            ]
        errors, warnings = one.count(Level.ERROR), one.count(Level.WARNING)
        lines += [f"{log_path(one.name)}: {_count(errors, 'error')}, {_count(warnings, 'warning')}.", ""]
    lines.append("A machine finds what is hard to read. Only readers can say whether it is understood: ask them.")
    return log_lines("\n".join(lines)) + "\n"


def easy_json(documents: Sequence[Checked]) -> str:
    """Everything, for programs."""
    data = {
        "schema": SCHEMA,
        "documents": [
            {
                "path": one.name,
                "unreadable": one.unreadable or None,
                "findings": [
                    {
                        "rule": finding.rule.code,
                        "name": finding.rule.name,
                        "level": str(finding.level),
                        "section": finding.section,
                        "row": finding.row,
                        "text": finding.text,
                        "message": finding.message,
                        "measured": finding.measured,
                        "limit": finding.limit,
                        "suggestion": finding.try_,
                        "facts": list(finding.facts),
                    }
                    for finding in one.findings
                ],
            }
            for one in documents
        ],
    }
    return json_text(data, indent=2) + "\n"


def easy_csv(documents: Sequence[Checked]) -> str:
    """A row a finding."""
    rows = [
        (
            one.name,
            finding.section,
            finding.row,
            str(finding.level),
            finding.rule.code,
            finding.rule.name,
            finding.message,
            finding.try_,
            finding.text,
            finding.measured,
            finding.limit,
            "; ".join(finding.facts),
        )
        for one in documents
        for finding in one.findings
    ]
    return BYTE_ORDER_MARK + written([COLUMNS, *rows])


def _sentence(name: str, one: EasyFinding) -> str:
    where = "".join(
        (f", “{log_safe(one.section)}”" if one.section else "", f", {log_safe(one.row)}" if one.row else "")
    )
    try_ = f" Try: {log_safe(one.try_)}." if one.try_ else ""
    said = f"\n    {log_safe(one.text)}" if one.text else ""
    return f"{log_path(name)}{where}: {one.level}: {log_safe(one.message)}{try_} [{one.rule.code}]{said}"


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
