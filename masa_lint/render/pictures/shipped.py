"""The pictures that the package carries: `pictures.yaml` lists them, and `drawn` holds one file each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path as FilePath

from masa_lint.easy.table import read_table

HERE = FilePath(__file__).parent
DRAWN = HERE / "drawn"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of the package: the base drawing that it varies, and what it shows, in easy words."""

    base: str
    alt: str


@dataclass(frozen=True, slots=True)
class Shipped:
    """All of them, and whose they are. `licence_text` is the name of the file that holds the licence."""

    drawings: Mapping[str, Drawing]
    credit: str
    licence: str
    licence_text: str


@cache
def shipped() -> Shipped:
    """What `pictures.yaml` says."""
    table = read_table(HERE / "pictures.yaml")
    drawings = {key: Drawing(**one) for key, one in table["pictures"].items()}
    return Shipped(drawings, table["credit"], table["licence"], table["licence_text"])


@cache
def svg(key: str) -> str:
    """The drawing of a key, as SVG without ids, so that any number of them can stand in one page."""
    return (DRAWN / f"{key}.svg").read_text(encoding="utf-8").strip()
