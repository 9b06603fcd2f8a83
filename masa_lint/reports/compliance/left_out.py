"""What the children's version leaves out: it never tells a gap, so that its makers have to be told here."""

from __future__ import annotations

from masa_lint.blocks.tree import Items, Paragraph, Section
from masa_lint.blocks.words import code, words
from masa_lint.reports.compliance.checked import Checked
from masa_lint.source.path import path_text


def left_out_section(checked: Checked) -> Section | None:
    """Each fact that is left out, by what it is called and where it belongs; None where nothing is."""
    catalogue = checked.document.catalogue
    if not checked.childrens_gaps or catalogue is None:
        return None
    labels = {path: catalogue.label(path) for path in checked.childrens_gaps}
    items = tuple(
        (Paragraph(words(f"{label[:1].upper()}{label[1:]} ", code(path_text(path)))),) for path, label in labels.items()
    )
    said = (
        "A child is never told what a plan does not say, nor what is over. So these are left out, until the file "
        "states them as they are now:"
    )
    return Section(
        "Left out of the children’s version", (Paragraph(words(said)), Items(items)), anchor="left-out-for-children"
    )
