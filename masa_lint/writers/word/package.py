"""The finished file: the same bytes for the same paper, whenever and wherever it is written."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document

_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file knows; the day of the paper stands in its properties."""
_FIRST = "[Content_Types].xml"


def packed(document: Document) -> bytes:
    """The document as a file whose parts stand in order and carry no time of a clock."""
    saved, written = io.BytesIO(), io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as parts, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as file:
        for name in sorted(parts.namelist(), key=lambda name: (name != _FIRST, name)):
            part = zipfile.ZipInfo(name, _EARLIEST)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 3
            part.external_attr = 0o600 << 16
            file.writestr(part, parts.read(name))
    return written.getvalue()
