"""The text of a first file: the level's keys, each with a comment above it, and nothing filled in."""

from __future__ import annotations

from textwrap import wrap

from masa_lint.documents.catalogue import Catalogue
from masa_lint.source.path import Path
from masa_lint.source.yaml_text import Data
from masa_lint.starting.asked import Asked, asked_here
from masa_lint.starting.blank import is_blank, level_data
from masa_lint.starting.describe import Described, describe, sentence
from masa_lint.starting.levels import LEVELS

_WIDTH = 100
_HOW_TO = """\
# Write each answer after its colon, with a space between. Leave empty what you do not know yet:
# "masa-lint check" shows what is still open. Two answers may stand anywhere in place of a value:
#   not stated   you have looked, and the plan does not say it
#   none         there is none
# Several at one key stand below it, a line each, with two more spaces and a dash:   - Exampleshire
# Put "quotation marks" around an answer that has a # in it, a colon with a space after it, or that
# begins with a sign. must, should and may are the guidance's own words; a star says that we have
# not seen that word in print. advice is ours.
"""
_MECHANISM = " Say how, and one more: who, how often, or in which document."


def level_file(level: int, schema: str, catalogue: Catalogue, asked: Asked) -> str:
    """The file of a level. `schema` is where an editor finds the published schema: an address, or a path from the file.

    Raises:
        LookupError: there is no such level.
    """
    top = [f"# yaml-language-server: $schema={schema}", heading(level), "#"]
    return "\n".join(top) + "\n" + _HOW_TO + "\n".join(_Written(catalogue, asked).block(level_data(level))) + "\n"


def heading(level: int) -> str:
    """The line that tells which level a file is of.

    Raises:
        LookupError: there is no such level.
    """
    about = LEVELS[level]
    return f"# LEVEL {about.number} of {len(LEVELS)}: {about.holds}. It takes {about.takes}; this is an estimate."


def key_lines(keys: dict[str, Data], path: Path, column: int, catalogue: Catalogue, asked: Asked) -> list[str]:
    """The lines of keys in the block at a path, which begin at a column."""
    return _Written(catalogue, asked).block(keys, path, " " * column)


class _Written:
    def __init__(self, catalogue: Catalogue, asked: Asked) -> None:
        self._catalogue = catalogue
        self._asked = asked

    def block(self, data: dict[str, Data], path: Path = (), indent: str = "", dash: str = "") -> list[str]:
        """The lines of a block; `dash` opens its first key where the block is an item of a list."""
        lines: list[str] = []
        for name, value in data.items():
            here = (*path, name)
            if not path:
                lines.append("")
            lead = indent[:-2] + dash if dash else indent
            lines += self._comment(here, value, lead.replace("-", " ")[: len(lead) - len(dash)])
            lines += self._key(f"{lead}{name}:", value, here, indent)
            dash = ""
        return lines

    def _key(self, opening: str, value: Data, path: Path, indent: str) -> list[str]:
        if isinstance(value, dict):
            return [opening, *self.block(value, path, indent + "  ")]
        if isinstance(value, list) and _blocks(value):
            items = [one for one in value if isinstance(one, dict)]
            inside = [self.block(one, (*path, number), indent + "    ", "- ") for number, one in enumerate(items)]
            return [opening, *(line for lines in inside for line in lines)]
        if isinstance(value, list):
            return [f"{opening} [{', '.join(str(one) for one in value)}]"]
        return [f"{opening} {value}".rstrip()]

    def _comment(self, path: Path, value: Data, indent: str) -> list[str]:
        about = describe(path, self._catalogue, self._asked)
        # Every item of a list asks the same; it is explained at the first.
        again = any(isinstance(step, int) and step for step in path)
        blank = value == ""
        label = sentence(about.full_label if again else about.label)
        word = asked_here(path, self._asked, whole=blank)
        text = f"{label} ({word})." if word else f"{label}."
        if isinstance(value, str | list) and not is_blank(value) and not _blocks(value):
            text += " Filled in already."
        elif not again:
            text += f" {about.meaning}"
            text += _MECHANISM if isinstance(value, dict) and {"how", "who"} <= set(value) else ""
        if about.may_be_none and not blank:
            text += " If there is none, delete the lines of this block and write none after its colon."
        room = _WIDTH - len(indent) - 2
        lines = wrap(text.strip(), room, break_long_words=False, break_on_hyphens=False)
        if blank and not again:
            self._add_example(lines, path, about, room)
        return [f"{indent}# {line}" for line in lines]

    def _add_example(self, lines: list[str], path: Path, about: Described, room: int) -> None:
        key = self._catalogue.key(path)
        if key is not None and key.many:
            identity = self._catalogue.blocks[key.holds].identity[0]
            example = describe((*path, identity), self._catalogue, self._asked).example
            lines += ["If there is none, write none. Otherwise a line each below it, like this:"]
            lines += [f"  - {identity}: {example}"]
            return
        example = f"Example: {about.example}" if about.example else ""
        if example and len(f"{lines[-1]} {example}") <= room:
            lines[-1] += f" {example}"
        elif example:
            lines.append(example)


def _blocks(value: Data) -> bool:
    return isinstance(value, list) and isinstance(value[0], dict)
