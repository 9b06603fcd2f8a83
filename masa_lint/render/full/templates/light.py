"""The marks that a template may use, as blocks: headings, lists, paragraphs, strong words, links. All else is words.

    # The chapter's own title     - an item of a list      **strong**
    ## A heading below it                                  [words](https://address)

A backslash before a mark makes it a plain letter, which is how facts are written into a template.
"""

from __future__ import annotations

import re

from masa_lint.blocks.tree import Block, Items, Paragraph, Section
from masa_lint.blocks.words import Run, Words, words
from masa_lint.engine.anchor import anchor_text
from masa_lint.render.full.lines import kept_whole

OURS = "\ue000ours\ue000"
"""A line that stands for what would have been printed without the template."""
_MARKS = "\\*[]()#-"
_INLINE = re.compile(
    r"\*\*((?:\\.|[^*\\])+)\*\*"  # **strong**
    r"|\[((?:\\.|[^\]\[\\])+)\]\(((?:\\.|[^)(\\\s])+)\)"  # [words](address)
)
_ESCAPED = re.compile(r"\\(.)")
_FACTS = ("plain",)


def escaped(text: str) -> str:
    """A text that is read back letter by letter, whatever marks stand in it; its lines as one."""
    plain = " ".join(text.replace("\ue000", "").split())
    return "".join(f"\\{letter}" if letter in _MARKS else letter for letter in plain)


def light(text: str, key: str, ours: tuple[Block, ...]) -> tuple[str, tuple[Block, ...]]:
    """The title that a template gives its chapter, or an empty text; and its blocks.

    `ours` are put where the template has them.
    """
    title = ""
    made: list[Block] = []
    under: list[tuple[str, list[Block]]] = []
    for part in re.split(r"\n[ \t]*\n", text.strip()):
        here = under[-1][1] if under else made
        if part.strip() == OURS:
            here += ours
        elif part.startswith("# "):
            title = _plain(part[2:])
        elif part.startswith("## "):
            head, _, rest = part.partition("\n")
            under.append((_plain(head[3:]), []))
            under[-1][1].extend(_block(rest))
        else:
            here += _block(part)
    for number, (heading, blocks) in enumerate(under):
        made.append(Section(heading, tuple(blocks), f"section-{key}-{anchor_text(heading)}-{number + 1}"))
    return title, tuple(made)


def _block(part: str) -> list[Block]:
    """A paragraph, or a list where every line is an item."""
    lines = [line for line in part.split("\n") if line.strip()]
    if not lines:
        return []
    if all(line.lstrip().startswith("- ") for line in lines):
        items = tuple((Paragraph(_words(line.lstrip()[2:]), facts=_FACTS),) for line in lines)
        return [Items(items)]
    return [Paragraph(_words(" ".join(line.strip() for line in lines)), facts=_FACTS)]


def _words(text: str) -> Words:
    text = " ".join(text.split())
    line: Words = ()
    end = 0
    for found in _INLINE.finditer(text):
        line = words(line, kept_whole(_plain(text[end : found.start()])) if found.start() > end else "")
        if found[1]:
            line = words(line, Run(_plain(found[1]), strong=True))
        else:
            line = words(line, Run(_plain(found[2]), link=_plain(found[3])))
        end = found.end()
    return words(line, kept_whole(_plain(text[end:])) if end < len(text) else "")


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text).replace("\ue000", "")
