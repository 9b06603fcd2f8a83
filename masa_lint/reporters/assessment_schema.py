"""The JSON schema of the JSON output, written from its own types."""

from __future__ import annotations

import json
from typing import Any

from masa_lint.documents.schema import DRAFT_07
from masa_lint.reporters.json_form import AssessmentForm


def assessment_schema() -> dict[str, Any]:
    """The JSON schema of `--format json`, draft 07."""
    from pydantic import TypeAdapter

    written = TypeAdapter(AssessmentForm).json_schema(ref_template="#/definitions/{model}")
    definitions = written.pop("$defs")
    schema = {"$schema": DRAFT_07, **written, "definitions": definitions, "title": "masa-lint assessment"}
    plain: dict[str, Any] = json.loads(json.dumps(schema))
    return plain
