"""A Word file keeps to the schema of its format (ECMA-376), which Word is strict about and LibreOffice is not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from writers.hostile_paper import hostile_paper
from writers.sample_paper import easy_paper, sample_paper

from masa_lint.blocks.paper import Layout, Paper
from masa_lint.writers.word_writer import write_word

PAPERS = (sample_paper(), easy_paper(), *(hostile_paper(layout) for layout in Layout))


@pytest.mark.parametrize("paper", PAPERS, ids=["sample", "easy", "hostile", "hostile and easy"])
def test_it_opens_without_a_word_of_repair(paper: Paper, tmp_path: Path) -> None:
    if not os.environ.get("CI"):
        pytest.importorskip("openxml_audit", reason="openxml-audit is not installed")
    from openxml_audit import OpenXmlValidator

    file = tmp_path / "paper.docx"
    file.write_bytes(write_word(paper))
    result = OpenXmlValidator().validate(file)
    assert result.is_valid, [error.description for error in result.errors]
