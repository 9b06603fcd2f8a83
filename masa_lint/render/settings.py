"""What a partnership may set of its documents: from the command line, then from the configuration, then as it comes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path as FilePath

from masa_lint.blocks.paper import Layout, Theme
from masa_lint.blocks.tree import Picture
from masa_lint.config import NAME, Config
from masa_lint.source.beside import stays_beside

_MAX_LOGO = 500_000
_PNG = b"\x89PNG\r\n\x1a\n"
_LARGE = {Layout.STANDARD: 16.0, Layout.EASY: 18.0}
_USUAL = {Layout.STANDARD: 12.0, Layout.EASY: 16.0}


class LookError(Exception):
    """A setting cannot be used; the text is a sentence for people."""


@dataclass(frozen=True, slots=True)
class Look:
    """The settings of a run, as every composer is given them.

    `pictures` is a folder that replaces pictures by key, `templates` one that replaces the words of sections. With
    `draft` a document is made that is not ready, and every page says so. With `gaps` the full arrangements list what
    the plan does not state. `band` is the partnership's own line for every page.
    """

    colour: str = ""
    font: str = ""
    logo: Picture | None = None
    band: str = ""
    large: bool = False
    draft: bool = False
    gaps: bool = False
    pictures: FilePath | None = None
    templates: FilePath | None = None

    def theme(self, layout: Layout) -> Theme:
        """The theme for a layout, its type as large as was asked for."""
        size = (_LARGE if self.large else _USUAL)[layout]
        usual = Theme()
        return Theme(self.colour or usual.accent, size, self.font, self.logo)


@dataclass(frozen=True, slots=True)
class Given:
    """What was given on the command line."""

    large: bool = False
    draft: bool = False
    gaps: bool = False
    pictures: FilePath | None = None
    templates: FilePath | None = None


def look_of(config: Config, given: Given | None = None) -> Look:
    """The settings in force.

    Raises:
        LookError: the logo or a folder cannot be used.
    """
    given = given or Given()
    configured = config.render
    logo = _logo(config) if configured.logo else None
    return Look(
        colour=configured.colour,
        font=configured.font,
        logo=logo,
        band=configured.band,
        large=given.large or configured.large,
        draft=given.draft,
        gaps=given.gaps,
        pictures=_folder(given.pictures, config, "pictures"),
        templates=_folder(given.templates, config, "templates"),
    )


def _folder(given: FilePath | None, config: Config, name: str) -> FilePath | None:
    """A folder from the command line, which may be anywhere, or from the configuration, which stays in its own."""
    configured = getattr(config.render, name)
    folder = given or (config.folder / configured if configured else None)
    if folder is None:
        return None
    if given is None and not _within(folder, config.folder):
        raise LookError(f"{_place(config, name)} the folder {configured} is not below the configuration's own.")
    if not folder.is_dir():
        where = "" if given else f"{_place(config, name)} "
        raise LookError(f"{where}there is no folder {configured or folder.name}.".removeprefix(" "))
    return folder


def _logo(config: Config) -> Picture:
    name, told = config.render.logo, _place(config, "logo")
    file = config.folder / name
    if not _within(file, config.folder) or not stays_beside(file) or not file.is_file():
        raise LookError(f"{told} there is no file {name} below the configuration's folder.")
    with file.open("rb") as opened:
        content = opened.read(_MAX_LOGO + 1)
    if len(content) > _MAX_LOGO:
        raise LookError(f"{told} {name} is larger than {_MAX_LOGO // 1000} KB.")
    if not content.startswith(_PNG):
        raise LookError(f"{told} {name} is no PNG picture.")
    return Picture("logo", png=content, alt=config.render.logo_words or "Logo", width_cm=4.0)


def _within(path: FilePath, folder: FilePath) -> bool:
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        return False


def _place(config: Config, name: str) -> str:
    line = config.render.lines.get(name, 1)
    return f"{config.file.name if config.file else NAME}:{line}:"
