"""What the configuration says of the documents that are rendered: the part `render:` of `masa-lint.yaml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from masa_lint.blocks.contrast import ENOUGH, contrast, read_colour
from masa_lint.source.path import Path

RENDER = "render"


@dataclass(frozen=True, slots=True)
class RenderConfig:
    """The partnership's own looks. Empty values are those that are not set; paths start at the configuration."""

    colour: str = ""
    font: str = ""
    logo: str = ""
    logo_words: str = ""
    band: str = ""
    large: bool = False
    pictures: str = ""
    templates: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Where each of those that are set stands in the file."""


def render_schema() -> dict[str, Any]:
    """The JSON schema of `render:`, draft 07."""
    return {
        "type": "object",
        "additionalProperties": False,
        "description": "How the documents look that `masa-lint render` writes.",
        "examples": [{"colour": "1d3f72", "logo": "logo.png", "logo_words": "Exampleshire Council"}],
        "properties": {
            "colour": {
                "type": "string",
                "description": "The colour of headings and links, in six figures. It has to stand out on white.",
                "examples": ["1d3f72"],
            },
            "font": {
                **_text("A font that readers have; it goes before the one that masa-lint brings.", "Arial"),
                "pattern": "^[A-Za-z0-9][A-Za-z0-9 -]{0,59}$",
            },
            "logo": _text("A PNG file, from this file's folder.", "logo.png"),
            "logo_words": _text("What the logo says, for those who cannot see it.", "Exampleshire Council"),
            "band": {**_text("A line for the top of every page.", "For consultation until 1 May"), "maxLength": 80},
            "large": {
                "enum": ["yes", "no", True, False],
                "description": "Large type everywhere.",
                "examples": ["yes"],
            },
            "pictures": _text("A folder of your own pictures for the easy read, from this file's folder.", "pictures"),
            "templates": _text("A folder of your own words for sections, from this file's folder.", "templates"),
        },
    }


def _text(description: str, example: str) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "description": description, "examples": [example]}


def render_faults(data: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """What the schema cannot say, in words, with the path of what is wrong."""
    given = data.get(RENDER)
    colour = given.get("colour") if isinstance(given, dict) else None
    if not isinstance(colour, str):
        return
    read = read_colour(colour)
    if not colour:
        yield (RENDER, "colour"), "render.colour is empty: a # begins a remark. Write the figures without it: 1d3f72."
    elif not read:
        yield (RENDER, "colour"), f'"{colour}" is no colour. Write six figures from 0 to f, such as 1d3f72.'
    elif contrast(read) < ENOUGH:
        yield (
            (RENDER, "colour"),
            f"{colour} does not stand out enough on white: {contrast(read):.1f} to 1, and {ENOUGH:.0f} to 1 is needed. "
            "Take a darker colour.",
        )


def read_render(data: Mapping[str, Any], lines: Mapping[str, int]) -> RenderConfig:
    """`render:` of a configuration that fits its schema; `lines` says where each of its keys stands."""
    given = dict(data.get(RENDER) or {})
    large = given.pop("large", "no") in ("yes", "true")
    return RenderConfig(**{**given, "colour": read_colour(given.get("colour", "")), "large": large, "lines": lines})
