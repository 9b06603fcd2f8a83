"""A part of the document told as the format has it, under a heading or without one."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block
from masa_lint.render.full.body import body, section
from masa_lint.render.full.facts import Facts
from masa_lint.source.path import Path


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything at a path. Without a title, the key's own label is the heading; with `bare`, there is none."""

    path: Path
    title: str = ""
    bare: bool = False

    def blocks(self, facts: Facts) -> tuple[Block, ...]:
        return body(facts, self.path) if self.bare else section(facts, self.path, self.title)
