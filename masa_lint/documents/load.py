"""A file to a document: text, data, answers, models, in that order, with what is wrong kept as values."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from masa_lint.documents import privacy
from masa_lint.documents.catalogue import CHOICE, TEXT, TEXTS, BlockShape, Catalogue
from masa_lint.documents.kinds import READABLE_KINDS, model_of, noun_of
from masa_lint.documents.linked import LINKS, follow, link_of
from masa_lint.documents.small_counts import hide_in_line, hide_small_counts, small_counts
from masa_lint.documents.telephone import is_telephone
from masa_lint.documents.tree import Answer, Tree, Unread, build_tree, look, stated
from masa_lint.documents.validate import UNKNOWN_KEY, catalogue_of, refusals
from masa_lint.source.file import Source, read_bytes, read_file
from masa_lint.source.lines import line_starts
from masa_lint.source.marks import Marks
from masa_lint.source.path import Path
from masa_lint.source.place import Position, Span, Target
from masa_lint.source.problem import START, Problem
from masa_lint.source.yaml_text import YamlText

if TYPE_CHECKING:
    from masa_lint.documents.keys import Block


SMALL_COUNT = "small-count-of-children"
_MOST_PROBLEMS = 500
"""How many of a file's own faults are told. Nobody mends more at once, and a hostile file may hold thousands."""
_SUGGESTIONS = 50
"""For how many unknown keys the nearest known one is looked for: it takes time, and nobody reads more."""
_LONGEST_KEY = 60
_SHARED = ("how", "who", "frequency", "when", "document", "source")
_MOST_SIGHTINGS = 100
"""How many sightings of one kind are told one by one; every one of them is masked."""


@dataclass(frozen=True)
class LoadedDocument:
    """A document as the engine and the reporters see it.

    `name` is what outputs call the file. `kind` and `catalogue` are None where nothing of it could be read. What could
    identify a child is masked in `tree` and in `text`; a count of children from 1 to 4 is "fewer than 5" in `tree`.
    """

    name: str
    kind: str | None
    catalogue: Catalogue | None
    tree: dict[str, Tree]
    marks: Marks | None
    text: str
    problems: tuple[Problem, ...]
    texts: frozenset[str] = frozenset()
    """Every text that stands as a value, each once; a count of children is not hidden in them."""
    linked: Mapping[str, LoadedDocument] = field(default_factory=dict)
    """The documents that this one names a file of, by the name of the link."""

    @property
    def noun(self) -> str:
        """What sentences call the document: "plan" or "report"."""
        return noun_of(self.kind)

    @cached_property
    def transcript(self) -> bool:
        """True where the file is someone's reading of a published document, where every fact needs its source."""
        return self.text_at("this_file") == "transcript"

    @property
    def draft(self) -> bool:
        """True where the file says that the safeguarding partners have not agreed the document yet."""
        return self.text_at("stage").casefold() == "draft"

    def look(self, path: Path) -> Tree:
        """What stands at a path: a value, an answer, or what could not be read."""
        return look(self.reach, path)

    @cached_property
    def reach(self) -> dict[str, Tree]:
        """The tree, and beside its keys those of the linked documents, each under its link's name and a colon."""
        return (
            {**self.tree, **{f"{name}:": one.tree for name, one in self.linked.items()}} if self.linked else self.tree
        )

    def holder(self, path: Path) -> tuple[LoadedDocument, Path]:
        """The document that a path leads into, and the path in it."""
        name = link_of(path)
        return (self.linked[name], path[1:]) if name in self.linked else (self, path)

    def here(self, path: Path) -> Path:
        """The path itself, or for one in a linked document the key that names its file."""
        name = link_of(path)
        return LINKS[self.kind][name].at if name and self.kind else path

    def text_at(self, *path: str | int) -> str:
        """The text at a path, or an empty text where none is stated."""
        value = look(self.tree, path)
        return value if isinstance(value, str) else ""

    def written(self, path: Path) -> Path:
        """The path of a stated value as it stands in the file: `audits` where plain text stands for `audits.how`."""
        if (self.marks and self.marks.has(path)) or isinstance(look(self.tree, path), Answer):
            return path
        here = self.marks
        for number, step in enumerate(path):
            if here is None or step in here:
                here = here.of(step) if here else None
                continue
            above = self.catalogue.key(path[:number]) if self.catalogue else None
            shape = self.catalogue.blocks.get(above.holds) if self.catalogue and above else None
            plain = not here.in_keys and shape is not None and shape.shorthand == step and number
            return (*path[:number], *path[number + 1 :]) if plain and here.start is not here.end else path
        return path

    def span(self, path: Path, target: Target = Target.VALUE) -> Span:
        """Where a path stands in the file. A path that is not there points at its nearest parent's key."""
        return self.marks.span(path, target) if self.marks else START

    @cached_property
    def lines(self) -> list[str]:
        """The text by line, as outputs show it: small counts of children are blacked out."""
        lines = Source(self.name, self.text, Problem("")).lines
        for one in self.problems:
            if one.rule == SMALL_COUNT:
                start, end = one.span.start, one.span.end
                line = lines[start.line - 1]
                last = end.column - 1 if end.line == start.line else len(line)
                lines[start.line - 1] = hide_in_line(line, start.column - 1, last)
        return lines

    @cached_property
    def model(self) -> Block:
        """The stated values as the Pydantic model of their kind.

        Raises:
            LookupError: nothing of the document could be read.
        """
        if self.kind is None:
            raise LookupError(f"{self.name} could not be read")
        return model_of(self.kind).model_validate(stated(self.tree))


def load_path(path: FilePath, name: str) -> LoadedDocument:
    """Load a document from disk, with those it names a file of; `name` is what outputs call it."""
    return _with_linked(_load(read_file(path, name)), path)


def load_bytes(content: bytes, name: str, path: FilePath | None = None) -> LoadedDocument:
    """Load a document from bytes; `path` is where it stands, where it may name files beside it."""
    document = _load(read_bytes(content, name))
    return _with_linked(document, path) if path else document


def _with_linked(document: LoadedDocument, path: FilePath) -> LoadedDocument:
    linked, problems = follow(document, path, lambda file, name: _load(read_file(file, name)))
    if not (linked or problems):
        return document
    return replace(document, linked=linked, problems=tuple(_sorted([*document.problems, *problems])))


def _sorted(problems: list[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda problem: (problem.span, problem.rule))[:_MOST_PROBLEMS]


def _load(source: Source) -> LoadedDocument:
    source, seen = _masked(source)
    if isinstance(source.yaml, Problem):
        return LoadedDocument(source.name, None, None, {}, None, source.text, (source.yaml, *seen))
    read: YamlText = source.yaml
    data = read.data if isinstance(read.data, dict) else {}
    kind = data.get("kind", "")
    if kind not in READABLE_KINDS:
        problem = _unknown_kind(kind if isinstance(kind, str) else "", read.marks)
        return LoadedDocument(source.name, None, None, {}, read.marks, source.text, (problem, *seen))
    catalogue = catalogue_of(str(kind))
    built = build_tree(data, catalogue)
    tree = built.tree
    problems = [*read.problems, *seen]
    if not built.fits and (values := stated(tree)) is not None:
        refused = [(_original(tree, one.path), one.why) for one in refusals(str(kind), values)]
        problems += [
            _refuse(tree, path, why, catalogue, read.marks, suggest=number < _SUGGESTIONS)
            for number, (path, why) in enumerate(refused)
        ]
    small = list(small_counts(tree, catalogue))
    problems += [
        Problem(SMALL_COUNT, read.marks.span(path, Target.VALUE), path, {"what": "a count of children"})
        for path in small
    ]
    hide_small_counts(tree, small)
    problems = _sorted(problems)
    return LoadedDocument(source.name, str(kind), catalogue, tree, read.marks, source.text, tuple(problems), read.texts)


def _unknown_kind(kind: str, marks: Marks) -> Problem:
    from difflib import get_close_matches

    near = get_close_matches(kind.casefold().replace("_", "-"), READABLE_KINDS, 1, 0.6)
    facts = {"kind": kind or "nothing", "near": near[0] if near else READABLE_KINDS[0]}
    return Problem("kind-not-known", marks.span(("kind",), Target.VALUE), ("kind",), facts, fatal=True)


def _original(tree: Tree, path: Path) -> Path:
    """A path of the stated values as the path in the tree, where answers stand among a list's items."""
    original: Path = ()
    here: Tree = tree
    for step in path:
        if isinstance(step, int) and isinstance(here, list):
            kept = [number for number, item in enumerate(here) if not isinstance(item, Answer | Unread)]
            step = kept[step]
        original = (*original, step)
        here = here[step]  # type: ignore[index]
    return original


def _refuse(
    tree: dict[str, Tree], path: Path, why: str, catalogue: Catalogue, marks: Marks, *, suggest: bool
) -> Problem:
    """Take what the models refuse out of the tree, and say what it is."""
    parent = look(tree, path[:-1])
    step = path[-1]
    if why == UNKNOWN_KEY and isinstance(parent, dict):
        del parent[str(step)]
        above = catalogue.key(path[:-1])
        shape = catalogue.blocks[above.holds if above else catalogue.root]
        near = _near(str(step), tuple(shape.keys)) if suggest else ""
        facts = {"key": str(step), "near": near, "known": ", ".join(shape.keys)}
        rule = "key-not-known-near" if near else "key-not-known"
        return Problem(rule, marks.span(path, Target.KEY), path, facts)
    value = look(tree, path)
    parent[step] = Unread(why)  # type: ignore[index]
    here = catalogue.key(path)
    facts = {"found": _shape_of(value), "wanted": _wanted(path, catalogue), "label": here.label if here else "this"}
    return Problem("value-of-another-shape", marks.span(path, Target.KEY), path, facts)


@lru_cache(maxsize=256)
def _near(name: str, keys: tuple[str, ...]) -> str:
    """The key that was probably meant, or an empty text."""
    from difflib import get_close_matches

    return (get_close_matches(name[:_LONGEST_KEY], keys, 1, 0.6) or [""])[0]


def _shape_of(value: Tree) -> str:
    if isinstance(value, list):
        return "a list"
    return "a block of keys" if isinstance(value, dict) else "plain text"


def _wanted(path: Path, catalogue: Catalogue) -> str:
    key = catalogue.key(path)
    if key is None or (key.holds in (TEXT, TEXTS, CHOICE) and isinstance(path[-1], int)):
        return "plain text"
    if key.holds == TEXT:
        return "plain text"
    if key.holds == TEXTS:
        return "a list of plain texts"
    if key.holds == CHOICE:
        return "plain text or a list of words"
    names = ", ".join(_telling_keys(catalogue.blocks[key.holds])[:4])
    return f"a list of blocks ({names})" if key.many and not isinstance(path[-1], int) else f"a block of keys ({names})"


def _telling_keys(shape: BlockShape) -> list[str]:
    """The keys of a block; those of a list's item with what tells it from another first, and what all share last."""
    if not shape.identity:
        return [*shape.keys]
    own = [name for name in shape.keys if name not in _SHARED and name not in shape.identity]
    return [*shape.identity, *own, *(name for name in _SHARED if name in shape.keys)]


def _masked(source: Source) -> tuple[Source, list[Problem]]:
    """Black out what could identify a child, in the text that is read and in every excerpt."""
    places = _Places(source.text, source.yaml.marks if isinstance(source.yaml, YamlText) else None)
    search = privacy.Search(source.text, source.utf8)
    seen = [one for one in search.sightings() if not _is_telephone(places.path(one), source.text[one.start : one.end])]
    seen += [one for one in search.postcodes() if not _is_office(places.path(one))]
    masked = _blacked_out(source, seen)
    across = list(_across_lines(masked)) if search.unproven else []
    told = [("could-identify-a-child", one) for one in (seen + across)[:_MOST_SIGHTINGS]]
    told += [(SMALL_COUNT, one) for one in search.small_counts()[:_MOST_SIGHTINGS]]
    problems = [Problem(rule, places.span(one), places.path(one), {"what": one.what}) for rule, one in told]
    return _blacked_out(masked, across), problems


def _is_office(path: Path) -> bool:
    return path[-1:] == ("address",)


def _is_telephone(path: Path, text: str) -> bool:
    """True for a number to call that lost its 0 in a spreadsheet, in a key for one.

    No mobile's: patients in England and Wales have numbers that begin with 4, 6 or 7.
    """
    return path[-1:] == ("phone",) and text[:1] in tuple("1238") and text.isdecimal() and is_telephone(f"0{text}")


def _blacked_out(source: Source, seen: list[privacy.Sighting]) -> Source:
    if not seen:
        return source
    return source.with_text(privacy.mask(source.text, seen))


def _across_lines(source: Source) -> Iterator[privacy.Sighting]:
    """What no line shows by itself: YAML puts the lines of a value together."""
    if not isinstance(source.yaml, YamlText):
        return
    for path, marks in source.yaml.marks.leaves():
        start, end = marks.start, marks.end
        if start.line != end.line:
            for one in privacy.across_lines(source.text[start.index : end.index], office=_is_office(path)):
                yield replace(one, start=one.start + start.index, end=one.end + start.index)


class _Places:
    """Offsets into a text as lines and columns, and as the paths of the values that hold them."""

    def __init__(self, text: str, marks: Marks | None) -> None:
        self._text, self._marks = text, marks

    @cached_property
    def _lines(self) -> list[int]:
        return line_starts(self._text)

    @cached_property
    def _leaves(self) -> list[tuple[Path, Marks]]:
        leaves = self._marks.leaves() if self._marks else ()
        return sorted(leaves, key=lambda leaf: leaf[1].start.index)

    @cached_property
    def _starts(self) -> list[int]:
        return [marks.start.index for _, marks in self._leaves]

    def _position(self, offset: int) -> Position:
        line = bisect_right(self._lines, offset)
        return Position(line, offset - self._lines[line - 1] + 1)

    def span(self, one: privacy.Sighting) -> Span:
        return Span(self._position(one.start), self._position(one.end))

    def path(self, one: privacy.Sighting) -> Path:
        """The path of the value that holds a sighting; the root for one in a key or a comment."""
        number = bisect_right(self._starts, one.start) - 1
        if number < 0:
            return ()
        path, marks = self._leaves[number]
        return path if one.start < marks.end.index else ()
