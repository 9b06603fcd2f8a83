"""A set of pictures by key: what the rows of the easy versions are given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath

from masa_lint.blocks.tree import Picture
from masa_lint.render.pictures.own import Own, own_pictures
from masa_lint.render.pictures.shipped import shipped, svg


@dataclass(frozen=True)
class PictureSet:
    """The package's pictures, some of them replaced by `own`."""

    own: Mapping[str, Own] = field(default_factory=dict)

    def keys(self) -> tuple[str, ...]:
        """Every key, sorted."""
        return tuple(sorted(shipped().drawings))

    def picture(self, key: str, width_cm: float = 4.0, alt: str = "") -> Picture:
        """The picture of a key, `width_cm` wide in print.

        Decoration, without `alt`, since the words beside it say the same; but a picture of the partnership's own that
        came with words keeps them, as they may name who is seen.

        Raises:
            KeyError: there is no picture of this key.
        """
        own = self.own.get(key)
        if own is not None:
            return replace(own.picture, width_cm=width_cm, alt=alt or own.picture.alt)
        if key not in shipped().drawings:
            raise KeyError(key)
        return Picture(key, svg=svg(key), alt=alt, width_cm=width_cm)

    def words(self, key: str) -> str:
        """What a picture shows, in easy words."""
        own = self.own.get(key)
        return (own.picture.alt if own else "") or shipped().drawings[key].alt

    def credits(self, used: Iterable[str] | None = None) -> tuple[str, ...]:
        """The lines that say whose the pictures are: of those `used`, or of all. Sorted, each once."""
        keys = set(self.keys() if used is None else used)
        own = {self.own[key].credit_line for key in keys if key in self.own}
        ours = f"{shipped().credit}. Licence: {shipped().licence}."
        return (*([ours] if keys - set(self.own) else []), *sorted(own - {""}))


def picture_set(folder: FilePath | None = None) -> PictureSet:
    """The pictures to use; those in `folder`, one file a key (`KEY.svg`, `KEY.png`, `KEY.jpg`), replace ours.

    Raises:
        PictureProblemError: something in the folder cannot be used.
    """
    return PictureSet(own_pictures(folder, shipped().drawings) if folder else {})
