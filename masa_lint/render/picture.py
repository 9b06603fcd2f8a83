"""Where the pictures of the easy versions come from."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path as FilePath

from masa_lint.blocks.tree import Picture
from masa_lint.render.pictures.picture_set import PictureSet, picture_set
from masa_lint.render.settings import Look


def picture_of(look: Look, width_cm: float = 4.0) -> Callable[[str], Picture]:
    """A picture by its key. `width_cm` is how wide it is printed.

    Raises:
        PictureProblemError: the partnership's own cannot be used.
    """
    pictures = pictures_of(look)
    return lambda key: pictures.picture(key, width_cm)


def pictures_of(look: Look) -> PictureSet:
    """The pictures in force, read once a run.

    Raises:
        PictureProblemError: the partnership's own cannot be used.
    """
    return _read(look.pictures)


@lru_cache(maxsize=1)
def _read(folder: FilePath | None) -> PictureSet:
    return picture_set(folder)
