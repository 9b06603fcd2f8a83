"""A paper as HTML: one file that asks nobody for anything, and runs nothing."""

from __future__ import annotations

import base64
from hashlib import sha256

from markupsafe import Markup

from masa_lint.blocks.mark import MARK
from masa_lint.blocks.paper import Layout, Paper
from masa_lint.writers.html.body import Body
from masa_lint.writers.html.lines import words_of
from masa_lint.writers.html.markup import LINE, joined, tag
from masa_lint.writers.html.pictures import image
from masa_lint.writers.html.places import MAIN
from masa_lint.writers.html.sheet import sheet_of


def write_html(paper: Paper) -> bytes:
    """The paper as one HTML file in UTF-8, with its style sheet, fonts and pictures in it."""
    sheet = sheet_of(paper)
    head = tag("head", LINE, LINE.join(_head(paper, sheet)), LINE)
    body = tag("body", LINE, LINE.join(_page(paper)), LINE, class_=_layout(paper))
    page = tag("html", LINE, head, LINE, body, LINE, lang=paper.language)
    return f"<!DOCTYPE html>\n{page}\n".encode()


def write_fragment(paper: Paper) -> bytes:
    """The paper's blocks alone, to be pasted into a page of a council's: no head, no style, classes only."""
    band = (_band(paper),) if paper.band else ()
    inner = LINE.join((*band, Body(paper).written(), *band))
    return f"{tag('div', LINE, inner, LINE, class_=_layout(paper), lang=paper.language)}\n".encode()


def _head(paper: Paper, sheet: str) -> list[Markup]:
    """No script can run and nothing can be fetched: the policy says so to the browser, with the sheet's own digest."""
    digest = base64.b64encode(sha256(sheet.encode()).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    named = {
        "viewport": "width=device-width, initial-scale=1",
        "color-scheme": "light",
        "referrer": "no-referrer",
        "format-detection": "telephone=no",
        "robots": "" if paper.public else "noindex",
        "description": paper.about,
        "author": paper.publisher,
        MARK: paper.fingerprint,
    }
    return [
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("title", paper.title),
        *(tag("meta", name=name, content=content) for name, content in named.items() if content),
        tag("style", Markup(sheet)),  # noqa: S704 (nothing in a sheet can end it)
    ]


def _page(paper: Paper) -> list[Markup]:
    logo = image(paper.theme.logo, "logo") if paper.theme.logo else Markup()
    band = _band(paper) if paper.band else Markup()
    footer = tag("footer", tag("p", paper.publisher), band)
    return [
        tag("a", "Skip to the main part", href=f"#{MAIN}", class_="skip"),
        tag("header", band, logo, tag("h1", words_of(paper.heading or paper.title))),
        tag("main", LINE, Body(paper).written(), LINE, id=MAIN, tabindex="-1"),
        footer,
    ]


def _band(paper: Paper) -> Markup:
    return tag("p", tag("strong", joined((paper.band,))), class_="band")


def _layout(paper: Paper) -> str:
    return "easy" if paper.layout is Layout.EASY else "standard"
