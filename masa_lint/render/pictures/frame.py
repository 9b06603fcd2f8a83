"""A file of a partnership's own as a picture: shown whole in a square, and shut in, so that nothing in it can act."""

from __future__ import annotations

from base64 import b64encode

_SIDE = 64


def framed(content: bytes, kind: str) -> str:
    """A square SVG that shows `content`, of the media type `kind`.

    An image within an SVG is drawn like a photograph: browsers run and fetch nothing in it, and its ids are its own.
    """
    data = b64encode(content).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_SIDE} {_SIDE}">'
        f'<image width="{_SIDE}" height="{_SIDE}" href="data:{kind};base64,{data}"/></svg>'
    )
