"""Documents checked and composed, as `masa-lint report` does it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from sound_report import SOUND_REPORT
from tests_day import DAY

from masa_lint.documents.kinds import ARRANGEMENT
from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.due.due_dates import due_dates
from masa_lint.engine.assess import assess_document
from masa_lint.engine.decisions import NO_DECISIONS, Decisions
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.pack import Pack
from masa_lint.reporters.reporter import Run
from masa_lint.reports.compliance.checked import Checked

ROOT = Path(__file__).parents[3]
EXAMPLES = ("examples/staffordshire.yaml", "examples/stoke.yaml", "examples/warwickshire.yaml")
SAMPLE = "docs/exampleshire.yaml"


def _part(pack: Pack, *families: str) -> Pack:
    kept = tuple(rule for rule in pack.rules_of(ARRANGEMENT) if rule.family in families and not rule.advice)
    asked = {rule.requirement for rule in kept}
    return replace(pack, rules=kept, requirements=tuple(one for one in pack.requirements if one.id in asked))


FEW_TOPICS = _part(load_pack(), "AUD", "TRN", "SCR", "SEC")
"""A few topics of the edition, so that a rule that is added to another changes no snapshot."""
YEARLY = SOUND_REPORT.replace("effectiveness:", "efectiveness:").replace("sign_off:", "signed_off:")
"""A yearly report with gaps."""


def of_file(name: str, **more: Any) -> Checked:
    """A file of this project."""
    return _checked(load_path(ROOT / name, name), **more)


def of_text(text: str, name: str = "plan.yaml", **more: Any) -> Checked:
    """A text."""
    return _checked(load_bytes(text.encode(), name), **more)


def _checked(
    document: LoadedDocument,
    *,
    as_of: date = DAY,
    decisions: Decisions = NO_DECISIONS,
    pack: Pack | None = None,
    **more: Any,
) -> Checked:
    pack = pack or load_pack()
    one = assess_document(document, pack, as_of, pack.rules, decisions=decisions)
    return Checked(one, Run(as_of, pack, "0.1.0"), due_dates(document, as_of, pack), **more)
