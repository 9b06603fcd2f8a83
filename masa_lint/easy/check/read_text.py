"""Plain text as the checker reads it: a line that ends without a stop and is followed by others is a heading."""

from __future__ import annotations

from masa_lint.easy.check.reading import Reading, RowRead, SectionRead, Sentence
from masa_lint.easy.check.split import sentences

_LONGEST_HEADING = 80
_STOPS = ".?!:;,"


def read_text(text: str, name: str) -> Reading:
    """Paragraphs are rows; `**bold**` is bold, and a line that begins with `#` a heading."""
    sections: list[SectionRead] = []
    title, front = "", ""
    heading, rows = "", list[RowRead]()
    for number, block in enumerate(_blocks(text), 1):
        here = _heading(block)
        if here:
            if rows:
                sections.append(SectionRead(heading, tuple(rows)))
            title, heading, rows = title or here, here, []
            continue
        line = " ".join(block)
        bold = tuple(line.split("**")[1::2])
        plain = line.replace("**", "")
        said = tuple(Sentence(one, tuple(word for word in bold if word in one)) for one in sentences(plain))
        rows.append(RowRead(f"paragraph {number}", said))
    if rows:
        sections.append(SectionRead(heading, tuple(rows)))
    return Reading(name, title, tuple(sections), front)


def _blocks(text: str) -> list[list[str]]:
    """Lines that stand together; a line of a list stands alone."""
    blocks: list[list[str]] = [[]]
    for line in text.replace("\r\n", "\n").split("\n"):
        plain = line.strip()
        if not plain:
            blocks.append([])
        elif plain[0] in "-*•" and plain[1:2] == " ":
            blocks.append([plain[2:].strip()])
        elif plain[0] == "#":
            blocks += [[plain], []]
        else:
            blocks[-1].append(plain)
    return [block for block in blocks if block]


def _heading(block: list[str]) -> str:
    line = block[0]
    if line.startswith("#"):
        return line.lstrip("# ").strip()
    if len(block) == 1 and len(line) <= _LONGEST_HEADING and line[-1] not in _STOPS and not line[0].islower():
        return line
    return ""
