"""The style sheet of one page: the carried fonts, the sheet of the paper's layout, and what this paper sets."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from masa_lint.blocks.contrast import ENOUGH, contrast, read_colour
from masa_lint.blocks.paper import Paper, Theme
from masa_lint.blocks.words import Tone
from masa_lint.documents.cut_short import cut_short
from masa_lint.writers.fonts import FAMILY
from masa_lint.writers.html.filter import filter_rules
from masa_lint.writers.html.web_fonts import SHAPES, font_faces
from masa_lint.writers.page import page_of
from masa_lint.writers.printable import printable
from masa_lint.writers.shades import HEADER, INK, QUIET_INK, RULE, shade_of

_FOLDER = Path(__file__).parent
_FONT = re.compile(r"[A-Za-z0-9][A-Za-z0-9 -]{0,59}")
_REMARK = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_LONGEST_BAND = 160
"""Letters of the band on a printed page: two lines of it. The page itself says all of it."""


def sheet_of(paper: Paper) -> str:
    """The whole style sheet. Nothing in it can end it early, whatever the paper says."""
    layout = "easy" if page_of(paper).easy else "standard"
    parts = (
        font_faces(),
        _set_by(paper),
        _read("page"),
        _read("print"),
        _read(layout),
        filter_rules(paper),
        _edges(paper),
    )
    return "".join(parts)


@cache
def _read(name: str) -> str:
    """A sheet without its remarks and its line ends."""
    text = (_FOLDER / f"{name}.css").read_text(encoding="utf-8")
    return _SPACE.sub(" ", _REMARK.sub("", text)).strip() + "\n"


def _set_by(paper: Paper) -> str:
    """What differs from paper to paper, as variables."""
    theme, page = paper.theme, page_of(paper)
    colours = {"ink": INK, "quiet": QUIET_INK, "rule": RULE, "header": HEADER, "accent": _accent(theme)}
    for tone in Tone:
        shade = shade_of(tone, colours["accent"])
        colours |= {f"{tone}-ink": shade.ink, f"{tone}-paper": shade.paper}
    named = f'"{theme.font}",' if _FONT.fullmatch(theme.font) else ""
    set_ = {
        **colours,
        "font": f'{named}"{FAMILY}","{SHAPES}",Arial,Helvetica,sans-serif',
        "size": f"{page.size_pt:g}pt",
        "small": f"{page.small_pt / page.size_pt:.4g}rem",
    }
    return ":root{" + ";".join(f"--{name}:{value}" for name, value in set_.items()) + "}\n"


def _accent(theme: Theme) -> str:
    colour = read_colour(theme.accent)
    return colour if colour and contrast(colour) >= ENOUGH else Theme().accent


def _edges(paper: Paper) -> str:
    """What stands on every printed page: the band (but for the first, which shows it), the publisher, the number."""
    page = page_of(paper)
    top = f"@top-center{{content:{_string(paper.band, _LONGEST_BAND)}}}" if paper.band else ""
    left = f"@bottom-left{{content:{_string(paper.publisher, page.foot_letters)}}}"
    right = '@bottom-right{content:"Page " counter(page) " of " counter(pages)}'
    first = "@page:first{@top-center{content:none}}" if paper.band else ""
    return f"@page{{{top}{left}{right}}}{first}\n"


def _string(text: str, longest: int) -> str:
    """A text as a string of CSS, all but letters and digits in it by their number."""
    words = cut_short(printable(text), longest)
    return '"' + "".join(one if one.isalnum() else f"\\{ord(one):06x}" for one in words) + '"'
