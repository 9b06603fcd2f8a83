"""A sentence of the document's own, which rests on the law or is plain sense, and on no fact of the file."""

from __future__ import annotations

from dataclasses import dataclass

from masa_lint.blocks.tree import Block, Paragraph, Style
from masa_lint.blocks.words import Words
from masa_lint.render.full.facts import Facts


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence, always there. `rests_on` is `law:SECTION` or `plain`."""

    line: Words
    rests_on: str = "plain"
    style: Style = Style.PLAIN

    def blocks(self, facts: Facts) -> tuple[Block, ...]:  # noqa: ARG002
        return (Paragraph(self.line, self.style, facts=(self.rests_on,)),)
