"""All pictures on one page, to look at them: `python -m masa_lint.render.pictures.contact_sheet OUT.html [FOLDER]`."""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path as FilePath

from masa_lint.render.pictures.picture_set import PictureSet, picture_set

_STYLE = (
    "body{font:16px/1.4 Arial,sans-serif;margin:16px;color:#0b0c0c;background:#fff}"
    "ul{list-style:none;padding:0;display:grid;gap:16px;grid-template-columns:repeat(auto-fill,minmax(170px,1fr))}"
    "li{text-align:center}svg{width:151px;height:151px}"  # 4 cm
)


def contact_sheet(pictures: PictureSet) -> str:
    """The page, as HTML."""
    keys = pictures.keys()
    cells = "".join(
        f"<li>{pictures.picture(key).svg}<br><strong>{escape(key)}</strong><br>{escape(pictures.words(key))}</li>"
        for key in keys
    )
    credits_ = "".join(f"<p>{escape(line)}</p>" for line in pictures.credits())
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB"><meta charset="utf-8"><title>Pictures</title><style>{_STYLE}</style>'
        f"<h1>{len(keys)} pictures</h1><ul>{cells}</ul>{credits_}</html>\n"
    )


if __name__ == "__main__":
    folder = FilePath(sys.argv[2]) if len(sys.argv) > 2 else None
    FilePath(sys.argv[1]).write_text(contact_sheet(picture_set(folder)), encoding="utf-8")
