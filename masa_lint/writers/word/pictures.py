"""Pictures in a Word file, with the words that stand for them, or marked as decoration."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from masa_lint.blocks.tree import Picture
from masa_lint.writers.drawings import TALLEST_CM, png_of, size_of
from masa_lint.writers.printable import printable
from masa_lint.writers.word.elements import w

if TYPE_CHECKING:
    from docx.document import Document

_EMU_PER_CM = 360_000
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{path}"'
    for prefix, path in (
        ("wp", "drawingml/2006/wordprocessingDrawing"),
        ("a", "drawingml/2006/main"),
        ("pic", "drawingml/2006/picture"),
        ("r", "officeDocument/2006/relationships"),
    )
)


class Pictures:
    """Puts pictures into one document; the same picture is stored once."""

    def __init__(self, document: Document, width_cm: float) -> None:
        self._document = document
        self._width_cm = width_cm
        self._count = 0
        self._relations: dict[bytes, str] = {}

    def run(self, picture: Picture) -> Any:
        """A run with the picture; None where it holds none.

        Raises:
            UndrawableError: it is broken.
            MissingExtraError: typst, which draws, is not installed.
        """
        from docx.oxml import parse_xml

        if not picture.svg and not picture.png:
            return None
        png = png_of(picture)
        if png not in self._relations:
            self._relations[png], _ = self._document.part.get_or_add_image(io.BytesIO(png))
        self._count += 1
        return w("r", w("drawing", parse_xml(self._inline(picture, png, self._relations[png]))))

    def _inline(self, picture: Picture, png: bytes, relation: str) -> str:
        wide, high = size_of(png)
        width_cm = min(picture.width_cm, self._width_cm, TALLEST_CM * wide / high)
        width, height = round(width_cm * _EMU_PER_CM), round(width_cm * _EMU_PER_CM * high / wide)
        alt, name = quoteattr(printable(picture.alt)), quoteattr(f"Picture {self._count}")
        decoration = "" if picture.alt else _DECORATIVE
        return (
            f'<wp:inline {_NAMESPACES} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/>'
            f'<wp:docPr id="{self._count}" name={name} descr={alt}>{decoration}</wp:docPr>'
            '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic>'
            '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
            f'<pic:nvPicPr><pic:cNvPr id="{self._count}" name={name} descr={alt}/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline>"
        )
