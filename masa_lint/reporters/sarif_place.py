"""Places as SARIF writes them: files below a named root, regions in code points, paths as JSON Pointers (RFC 6901)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from masa_lint.documents.load import LoadedDocument
from masa_lint.reporters.log_safe import log_safe
from masa_lint.source.path import Path
from masa_lint.source.place import Span

SOURCE_ROOT = "SRCROOT"
MOST_SHOWN = 400
"""How many letters of a region are shown, so that a long value is not written out with every finding."""


def artifact_location(name: str) -> dict[str, Any]:
    """A file by its path from the root, percent-encoded."""
    return {"uri": quote(name, errors="surrogateescape"), "uriBaseId": SOURCE_ROOT}


def physical_location(span: Span, document: LoadedDocument) -> dict[str, Any]:
    """A region of a file and what stands there."""
    region: dict[str, Any] = {
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
        "snippet": {"text": _text(span, document)},
    }
    return {"artifactLocation": artifact_location(document.name), "region": region}


def json_pointer(path: Path) -> str:
    """`/safeguarding_partners/0/lead`."""
    return "".join("/" + log_safe(str(step)).replace("~", "~0").replace("/", "~1") for step in path)


def _text(span: Span, document: LoadedDocument) -> str:
    start, end = span.start, span.end
    lines = document.lines[start.line - 1 : end.line]
    if not lines:
        return ""
    if end.line - start.line < len(lines):
        lines[-1] = lines[-1][: end.column - 1]
    lines[0] = lines[0][start.column - 1 :]
    shown = "\n".join(map(log_safe, lines))
    return shown if len(shown) <= MOST_SHOWN else shown[: MOST_SHOWN - 1] + "…"
