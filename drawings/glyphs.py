"""The glyphs of the art that the pictures are made from: each placed, turned and recoloured, without specks."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from pathlib import Path as FilePath

from svgelements import SVG, Path, Shape

_SPECK = 0.75
"""What is smaller than this both ways, in the units of a picture, is left out: in print it is half a millimetre."""


class Glyphs:
    """The icons file of `@iconify-json/fluent-emoji-flat`; every glyph is 32 by 32. `used` are those asked for."""

    def __init__(self, icons: FilePath) -> None:
        self._icons = json.loads(icons.read_text(encoding="utf-8"))["icons"]
        self.used: set[str] = set()

    def draw(self, name: str, scale: float, colours: Mapping[str | int, str], without: tuple[str, ...] = ()) -> str:
        """The paths of a glyph in its own 32 units; those of the colours `without` are left out.

        `colours` gives other colours, by the colour or by the number of the path.
        """
        self.used.add(name)
        body = self._icons[name]["body"]
        svg = SVG.parse(io.StringIO(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">{body}</svg>'))
        drawn, number = [], 0
        for element in svg.elements():
            if not isinstance(element, Shape) or element.fill.value is None:
                continue
            fill = element.fill.hex
            own = colours.get(number, colours.get(fill, fill))
            number += 1
            data = " ".join(_parts(abs(Path(element)), scale))
            if data and fill not in without:
                drawn.append(f'<path fill="{own}" d="{data}"/>')
        return "".join(drawn)


def _parts(path: Path, scale: float) -> list[str]:
    parts = []
    for part in path.as_subpaths():
        whole = Path(part)
        box = whole.bbox()
        if box is not None and max(box[2] - box[0], box[3] - box[1]) * scale >= _SPECK:
            parts.append(whole.d(relative=False))
    return parts
