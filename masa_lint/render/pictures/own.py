"""A partnership's own pictures: a folder with one file a key, each held against what readers and children need."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path as FilePath

from masa_lint.blocks.tree import Picture
from masa_lint.render.pictures.card import NAME, Card, no_such_key, read_cards
from masa_lint.render.pictures.frame import framed
from masa_lint.render.pictures.jpeg_file import bare_jpeg
from masa_lint.render.pictures.png_file import SIGNATURE, bare_png
from masa_lint.render.pictures.problem import PictureProblemError
from masa_lint.render.pictures.safe_svg import safe_svg
from masa_lint.render.pictures.unusable import UnusableError
from masa_lint.source.beside import stays_beside

_NEVER_A_REAL_CHILD = frozenset(
    {"harm", "sad", "custody", "restraint", "restraint_check", "childrens_home", "long_look"}
)
"""What these stand beside happened to somebody. A photo of a real child must never seem to show it."""
_ENDINGS = (".svg", ".png", ".jpg", ".jpeg")
_OTHER_ENDINGS = (".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".avif", ".pdf", ".eps", ".ico")
_MAX_BYTES = 500_000
_MAX_ALL = 15_000_000
_MAX_FILES = 1_000
_LEAST_PIXELS, _MOST_PIXELS = 200, 4_000
_MOST_FAULTS = 20


@dataclass(frozen=True, slots=True)
class Own:
    """A picture that replaces one of ours, and whose it is."""

    picture: Picture
    credit: str = ""
    licence: str = ""

    @property
    def credit_line(self) -> str:
        """The credit and the licence as a line to print; empty where neither is given."""
        licence = f"Licence: {self.licence}." if self.licence else ""
        return " ".join(filter(None, [f"{self.credit.rstrip('.')}." if self.credit else "", licence]))


def own_pictures(folder: FilePath, keys: Iterable[str]) -> dict[str, Own]:
    """The pictures of a folder by key.

    Raises:
        PictureProblemError: a file is for no key, is no picture that can be shown, or must not be shown.
    """
    known = sorted(keys)
    cards, faults = read_cards(folder, known)
    files, misplaced = _files(folder, known)
    faults += misplaced
    found: dict[str, Own] = {}
    total = 0
    for key, file in files.items():
        card = cards.get(key, Card())
        try:
            content = _content(file)
            total += len(content)
            if total > _MAX_ALL:
                raise UnusableError(f"the pictures together are larger than {_MAX_ALL // 1_000_000} MB.")
            svg = _svg(content, file)
            faults += _not_to_be_shown(key, file, card)
        except UnusableError as error:
            faults.append(f"{file.name}: {error}")
        else:
            found[key] = Own(Picture(key, svg=svg, alt=card.alt), card.credit, card.licence)
    if faults:
        more = [f"{folder.name}: {len(faults) - _MOST_FAULTS} more."] if len(faults) > _MOST_FAULTS else []
        raise PictureProblemError([*faults[:_MOST_FAULTS], *more])
    return found


def _files(folder: FilePath, known: list[str]) -> tuple[dict[str, FilePath], list[str]]:
    """The picture files by key, in order; and what is wrong with the names of others."""
    files: dict[str, FilePath] = {}
    faults = []
    every = list(islice(folder.iterdir(), _MAX_FILES + 1))
    if len(every) > _MAX_FILES:
        return {}, [f"{folder.name}: this folder holds more than {_MAX_FILES} files."]
    for file in sorted(every):
        key, ending = file.stem, file.suffix.lower()
        if ending in _OTHER_ENDINGS:
            faults.append(f"{file.name}: this kind of file cannot be shown everywhere. Save it as PNG, JPEG or SVG.")
        elif ending not in _ENDINGS or file.name.startswith("."):
            continue
        elif key not in known:
            faults.append(f"{file.name}: {no_such_key(key, known)}")
        elif key in files:
            faults.append(f"{file.name}: there is {files[key].name} too. Keep one of the two.")
        else:
            files[key] = file
    return files, faults


def _content(file: FilePath) -> bytes:
    if not stays_beside(file):
        raise UnusableError("this is a link out of its folder, or no file.")
    try:
        with file.open("rb") as opened:
            content = opened.read(_MAX_BYTES + 1)
    except OSError:
        raise UnusableError("this file cannot be read.") from None
    if len(content) > _MAX_BYTES:
        raise UnusableError(f"this file is larger than {_MAX_BYTES // 1000} KB. Make it smaller.")
    return content


def _svg(content: bytes, file: FilePath) -> str:
    """The picture, by what the file holds, whatever its name says."""
    if content.startswith(SIGNATURE):
        bare, width, height = bare_png(content)
        kind = "image/png"
    elif content.startswith(b"\xff\xd8\xff"):
        bare, width, height = bare_jpeg(content)
        kind = "image/jpeg"
    elif file.suffix.lower() == ".svg":
        return framed(safe_svg(content), "image/svg+xml")
    else:
        raise UnusableError("this is no PNG or JPEG picture. Save it again.")
    if not _LEAST_PIXELS <= max(width, height) <= _MOST_PIXELS or min(width, height) * 3 < max(width, height):
        raise UnusableError(
            f"this picture is {width} by {height} points. Make its longer side {_LEAST_PIXELS} to {_MOST_PIXELS}, "
            "and at most 3 times the shorter."
        )
    return framed(bare, kind)


def _not_to_be_shown(key: str, file: FilePath, card: Card) -> Iterator[str]:
    """Why a picture must not be shown, for the sake of who is on it."""
    at = f"{NAME}:{card.line}: " if card.line else f"{file.name}: "
    drawn = file.suffix.lower() == ".svg"
    photo = card.photo if card.photo is not None else file.suffix.lower() in (".jpg", ".jpeg")
    if key in _NEVER_A_REAL_CHILD and not drawn:
        if card.photo is None:
            yield f'{at}say in {NAME} whether {file.name} is a photo: "photo: yes" or "photo: no".'
            return
        if photo and not card.posed:
            yield (
                f"{at}{file.name} is a photo, and what stands beside it is about harm. A real child must never seem "
                'to show it. Use a drawing, or, if actors pose in it, write "posed: yes".'
            )
    if photo and card.person is not False and not (card.consent and card.consent_date):
        yield (
            f"{at}{file.name} is a photo. Whoever is in it has to have agreed: write "
            f'"consent: yes" and "consent_date" for {key} in {NAME}, or "person: no" if nobody is in it.'
        )
