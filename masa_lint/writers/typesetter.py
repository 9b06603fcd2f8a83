"""typst, which sets the pages of a PDF and draws pictures: with the carried fonts alone, and nothing from outside."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from masa_lint.writers.fonts import FOLDER
from masa_lint.writers.write import MissingExtraError

if TYPE_CHECKING:
    import typst


@cache
def carried_fonts() -> typst.Fonts:
    """The fonts in the package, read once."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FOLDER])


def own_and_carried_fonts() -> typst.Fonts:
    """The same, and those of the computer: only for a partnership that asks for a font of its own."""
    import typst

    return typst.Fonts(include_system_fonts=True, include_embedded_fonts=False, font_paths=[FOLDER])


def require_typst(what: str, extra: str) -> Any:
    """The module.

    Raises:
        MissingExtraError: it is not installed.
    """
    try:
        import typst
    except ImportError:
        raise MissingExtraError(what, extra) from None
    return typst
