"""A paper as PDF: tagged (PDF/UA-1), with bookmarks, set by typst in the fonts that the package carries."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from masa_lint.blocks.paper import Paper
from masa_lint.writers.drawings import draw_all
from masa_lint.writers.fonts import FOLDER
from masa_lint.writers.pdf.data import paper_data
from masa_lint.writers.typesetter import carried_fonts, own_and_carried_fonts, require_typst

_PROGRAM = Path(__file__).parent / "pdf" / "paper.typ"


def write_pdf(paper: Paper) -> bytes:
    """The paper as PDF.

    Raises:
        MissingExtraError: typst is not installed.
        UndrawableError: a picture is broken.
    """
    typst = require_typst("PDF", "pdf")
    made = datetime(paper.made_on.year, paper.made_on.month, paper.made_on.day, tzinfo=UTC)
    data = json.dumps(paper_data(paper), ensure_ascii=False)
    try:
        written: bytes = typst.compile(
            _PROGRAM.read_bytes(),
            format="pdf",
            sys_inputs={"paper": data},
            font_paths=own_and_carried_fonts() if paper.theme.font else carried_fonts(),
            pdf_standards=["ua-1"],
            timestamp=made,
            root=FOLDER,
        )
    except typst.TypstError:
        draw_all(paper)
        raise
    return written
