"""A web page as the checker reads it. Nothing in it is run or fetched."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import unquote

from masa_lint.documents.telephone import digits
from masa_lint.easy.check.reading import Reading, RowRead, SectionRead, Sentence, is_short
from masa_lint.easy.check.split import sentences

_HEADINGS = ("h2", "h3", "h4")
_LINES = ("p", "li", "dd", "td", "figcaption", "blockquote")
_BOLD = ("strong", "b")
_NOT_READ = ("script", "style", "nav", "svg", "title", "head", "template", "noscript")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_LOOKS = {"i": "Italics.", "em": "Italics.", "u": "Underlining.", "center": "Words are not set to the left."}
_GLOSSARY = ("glossary", "hard-words", "words")


def read_html(text: str, name: str) -> Reading:
    """Its sections by their headings. Elements of the class `row`, or that say their fact, are rows with a picture."""
    page = _Page()
    page.feed(text)
    page.close()
    page.end_section()
    pictured = any(row.pictures or row.facts is not None for section in page.sections for row in section.rows)
    return Reading(
        name,
        " ".join("".join(page.title).split()),
        tuple(page.sections),
        " ".join("".join(page.front).split()),
        pictured=pictured,
        css="".join(page.css) if page.css else None,
        phone_links=frozenset(page.phones),
        contents=page.contents,
        page_numbers="counter(page)" in "".join(page.css),
        fingerprint=page.fingerprint,
        looks=tuple(dict.fromkeys(page.looks)),
        short=is_short(page.sections),
    )


class _Row:
    """A row while it is read."""

    def __init__(self, name: str, depth: int, facts: tuple[str, ...] | None, *, gap: bool) -> None:
        self.name, self.depth, self.facts, self.gap = name, depth, facts, gap
        self.pictures: list[tuple[str, bool]] = []
        self.lines: list[tuple[str, tuple[str, ...]]] = []
        self.label = ""


class _Page(HTMLParser):
    """Collects what stands where, from first to last."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections: list[SectionRead] = []
        self.title: list[str] = []
        self.front: list[str] = []
        self.css: list[str] = []
        self.looks: list[str] = []
        self.phones: set[str] = set()
        self.contents = False
        self.fingerprint = ""
        self._open: list[tuple[str, str]] = []
        self._heading = ("", "", "")
        self._rows: list[RowRead] = []
        self._row: _Row | None = None
        self._line: list[str] | None = None
        self._bold: list[str] | None = None
        self._bolds: list[str] = []
        self._kinds: list[str] = []
        self._number = 0
        self._aside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        classes = given.get("class", "").split()
        if tag == "meta" and given.get("name") == "masa-lint-facts":
            self.fingerprint = given.get("content", "")
        if tag in _LOOKS:
            self.looks.append(_LOOKS[tag])
        if tag == "a" and given.get("href", "").startswith("tel:"):
            self.phones.add(digits(unquote(given["href"][4:])))
        if tag == "nav" or "contents" in classes:
            self.contents = True
        if tag in ("img", "svg") and self._row is not None and not self._inside("svg"):
            key = given.get("src", "")
            self._row.pictures.append((key, not self._row.lines and self._line is None))
        if tag == "section":
            kind = next((one.removeprefix("sec-") for one in classes if one.startswith("sec-")), "")
            self._kinds.append(kind or given.get("id", ""))
        if "style" in given:
            self.css.append("{" + given["style"] + "}")
        if self._row is None and ("row" in classes or ("data-fact" in given and tag not in (*_LINES, "span"))):
            self._number += 1
            facts = tuple(given["data-fact"].split()) if "data-fact" in given else None
            name = given.get("id") or f"row {self._number}"
            self._row = _Row(name, len(self._open), facts, gap="gap" in classes)
        if self._row is not None and "data-fact" in given:
            self._row.facts = tuple(dict.fromkeys((*(self._row.facts or ()), *given["data-fact"].split())))
        if tag in _LINES and not self._skipped():
            self.end_line()
            self._line, self._bolds = [], []
            # What stands beside the text, such as whose the pictures are, is no row of it.
            self._aside = "label" in classes or self._inside("footer")
            if "label" in classes and self._row is not None:
                self._open.append(("label", given.get("class", "")))
                return
        if tag in _BOLD and self._line is not None:
            self._bold = []
        if tag in _HEADINGS and not self._skipped():
            self.end_section()
            kind = self._kinds[-1] if self._kinds else ""
            self._heading = ("", kind, given.get("id", ""))
        if tag not in _VOID:
            self._open.append((tag, given.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        names = [name for name, _ in self._open]
        closes = "label" if tag in _LINES and names and names[-1] == "label" else tag
        if closes not in names:
            return
        if tag in _BOLD and self._bold is not None:
            self._bolds.append("".join(self._bold))
            self._bold = None
        if closes == "label" and self._row is not None and self._line is not None:
            self._row.label = " ".join("".join(self._line).split())
            self._line = None
        elif tag in _LINES:
            self.end_line()
        while self._open:
            name, _ = self._open.pop()
            if name == "section" and self._kinds:
                self._kinds.pop()
            if self._row is not None and len(self._open) <= self._row.depth:
                self.end_line()
                self._end_row()
            if name == closes:
                break

    def handle_data(self, data: str) -> None:
        inside = [name for name, _ in self._open]
        if "style" in inside:
            self.css.append(data)
        elif "title" in inside:
            self.title.append(data)
        elif any(name in _HEADINGS for name in inside) and not self._skipped():
            heading, kind, anchor = self._heading
            self._heading = (heading + data, kind, anchor)
        elif not self._skipped():
            if self._line is not None:
                self._line.append(data)
                if self._bold is not None:
                    self._bold.append(data)
            if not self.sections and not self._heading[0]:
                self.front.append(data)

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - as the library has it
        """What begins with `<![` is a comment up to the next `>`, as browsers read it; the library stops at most.

        https://html.spec.whatwg.org/multipage/parsing.html#markup-declaration-open-state
        """
        return self.parse_bogus_comment(i, report)

    def end_line(self) -> None:
        """Keep what was read as a line of its own."""
        if self._line is None:
            return
        text = " ".join("".join(self._line).split())
        bolds, self._line, self._bold = tuple(self._bolds), None, None
        if not text:
            return
        if self._row is not None:
            self._row.lines.append((text, bolds))
        elif self._aside:
            self.front.append(f" {text}")
        elif self._heading[0] and not any(cls for name, cls in self._open if name == "table"):
            self._number += 1
            self._rows.append(RowRead(f"paragraph {self._number}", _sentences([(text, bolds)])))

    def end_section(self) -> None:
        """Keep what was read as a section."""
        self.end_line()
        title, kind, anchor = self._heading
        if self._rows:
            glossary = kind in _GLOSSARY or anchor in _GLOSSARY
            self.sections.append(SectionRead(" ".join(title.split()), tuple(self._rows), kind, glossary))
        self._rows = []

    def _end_row(self) -> None:
        row = self._row
        self._row = None
        if row is not None and (row.lines or row.pictures):
            read = RowRead(row.name, _sentences(row.lines), tuple(row.pictures), row.facts, row.label, row.gap)
            self._rows.append(read)

    def _skipped(self) -> bool:
        return any(name in _NOT_READ for name, _ in self._open)

    def _inside(self, tag: str) -> bool:
        return any(name == tag for name, _ in self._open)


def _sentences(lines: list[tuple[str, tuple[str, ...]]]) -> tuple[Sentence, ...]:
    return tuple(
        Sentence(one, tuple(word for word in bold if word in one)) for text, bold in lines for one in sentences(text)
    )
