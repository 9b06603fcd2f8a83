"""Draw the pictures of the easy read again, from the recipes in this folder.

    npm install --no-save @iconify-json/fluent-emoji-flat svgo
    pip install shapely svgelements
    python drawings/draw.py node_modules/@iconify-json/fluent-emoji-flat/icons.json node_modules/.bin/svgo

A recipe is a list of layers, the furthest first: a `glyph` of the art, a `shape` of our own, a `person` of the cast, or
a path (`d`). Each gets a dark line round it, unless it says `line: no`. What comes out goes to the package.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

import yaml
from glyphs import Glyphs
from outline import INK, SIDE, outline
from paths import path, paths
from people import Person

HERE = FilePath(__file__).parent
OUT = HERE.parent / "masa_lint" / "render" / "pictures" / "drawn"
_SVGO = """export default {floatPrecision: 1, multipass: true, plugins: [
  {name: 'preset-default', params: {overrides: {convertPathData: {floatPrecision: 1}, mergePaths: {force: false}}}},
  'convertStyleToAttrs', 'sortAttrs']};
"""

Layer = Mapping[str, Any]


class Studio:
    """The art, the cast with their bodies, and our own shapes."""

    def __init__(self, icons: FilePath) -> None:
        self.glyphs = Glyphs(icons)
        self._cast = _read(HERE / "cast.yaml")
        self._bodies = _read(HERE / "bodies.yaml")
        self._shapes = _read(HERE / "shapes.yaml")

    def draw(self, layers: list[Layer]) -> str:
        """A picture, 64 by 64."""
        drawn = "".join(self._lined(layer) for layer in layers)
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}">{drawn}</svg>'

    def _lined(self, layer: Layer) -> str:
        lined = ""
        for part in self._parts(layer):
            round_it = outline(part) if layer.get("line", True) else ""
            lined += (f'<path fill="{INK}" d="{round_it}"/>' if round_it else "") + part
        return lined

    def _parts(self, layer: Layer) -> Iterator[str]:
        if "person" in layer:
            yield from Person(layer, self._cast[layer["person"]], self._bodies, self.glyphs).parts()
        elif "stack" in layer:
            yield from _stack(layer)
        elif "glyph" in layer:
            scale = layer["size"] / 32
            colours, without = layer.get("colours", {}), tuple(layer.get("without", ()))
            yield _placed(layer, self.glyphs.draw(layer["glyph"], scale, colours, without), scale)
        elif "shape" in layer:
            inside = paths(self._shapes[layer["shape"]])
            yield _placed(layer, inside, layer.get("size", 32) / 32)
        else:
            yield path(layer)


def _placed(layer: Layer, inside: str, scale: float) -> str:
    """What is 32 by 32 at its place: `at` is its upper left corner."""
    x, y = layer["at"]
    return f'<g transform="translate({x} {y}) scale({scale:.4g})">{inside}</g>'


def _stack(layer: Layer) -> Iterator[str]:
    """Coins on each other; `at` is the left end of the lowest."""
    x, y = layer["at"]
    for number in range(layer["stack"]):
        side = f"M{x} {y - 5 * number}h18v2.5a9 3 0 0 1-18 0z"
        top = f"M{x} {y - 5 * number}a9 3 0 1 1 18 0 9 3 0 0 1-18 0z"
        yield path({"d": side, "fill": "#e0a21b"}) + path({"d": top, "fill": "#fdcb3f"})


def _read(file: FilePath) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def main(icons: FilePath, svgo: FilePath, only: set[str]) -> None:
    """Draw every recipe, or those named, and make the files small."""
    studio = Studio(icons)
    recipes = {key: made for file in sorted((HERE / "recipes").glob("*.yaml")) for key, made in _read(file).items()}
    faults: list[str] = []
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        config = FilePath(folder) / "svgo.config.mjs"
        config.write_text(_SVGO, encoding="utf-8")
        for key, layers in recipes.items():
            if not only or key in only:
                try:
                    (FilePath(folder) / f"{key}.svg").write_text(studio.draw(layers), encoding="utf-8")
                except ValueError as error:
                    faults.append(f"{key}: {error}")
        if faults:
            sys.exit("\n".join(faults))
        command = [str(svgo.resolve()), "-q", "--config", str(config), "-f", folder, "-o", str(OUT)]
        subprocess.run(command, check=True)  # noqa: S603  (the program that the caller named)
    if not only:
        for stray in {file.stem for file in OUT.glob("*.svg")} - set(recipes):
            (OUT / f"{stray}.svg").unlink()
        print(f"{len(recipes)} pictures from {len(studio.glyphs.used)} glyphs")  # noqa: T201


if __name__ == "__main__":
    main(FilePath(sys.argv[1]), FilePath(sys.argv[2]), set(sys.argv[3:]))
