"""What differs between two states of a document: key by key, item by item, never line by line."""

from __future__ import annotations

from collections.abc import Iterator

from masa_lint.changes.change import Change, Nature
from masa_lint.changes.same_items import same_items
from masa_lint.checks.scene import standing
from masa_lint.documents.answers import NOBODY_ANSWERED, Answer, AnswerKind
from masa_lint.documents.catalogue import TEXT, BlockShape, Catalogue, Key
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.money import read_money
from masa_lint.documents.names import plain_name
from masa_lint.documents.tree import Tree, Unread
from masa_lint.documents.when import read_when
from masa_lint.documents.words_alike import ROLE_NAMES
from masa_lint.engine.wording import subject_name
from masa_lint.source.path import Path

_PROSE = ("how", "why", "reason", "boundaries", "voting", "quorum", "deputies", "meaning", "because")
_ADDRESSES = ("url", "website", "email", "phone", "address", "where", "published_at")
_NOT_COMPARED = ("source", "transcript", "this_file")
_PEOPLE = ("Person", "Chair", "Signature")
_ANSWERS = {
    AnswerKind.NONE: "“none”",
    AnswerKind.NOT_STATED: "not stated",
    AnswerKind.MISSING: "something nobody had answered",
}
_LONGEST = 160


def differences(old: LoadedDocument, new: LoadedDocument) -> tuple[Change, ...]:
    """Every difference between two documents of one kind, in the order of the format.

    Raises:
        ValueError: one could not be read, or they are of two kinds.
    """
    if old.catalogue is None or new.catalogue is None or old.kind != new.kind:
        raise ValueError("only two documents of one kind can be compared")
    walk = _Walk(old, new, new.catalogue)
    return tuple(walk.block(old.tree, new.tree, new.catalogue.blocks[new.catalogue.root], (), ()))


class _Walk:
    """Both documents at once, from the top down."""

    def __init__(self, old: LoadedDocument, new: LoadedDocument, catalogue: Catalogue) -> None:
        self._old, self._new, self._catalogue = old, new, catalogue

    def block(self, old: Tree, new: Tree, shape: BlockShape, before: Path, after: Path) -> Iterator[Change]:
        """The differences of two blocks; either may be an answer."""
        first, second = _as_block(old), _as_block(new)
        for name, key in shape.keys.items():
            if name in _NOT_COMPARED:
                continue
            one = first.get(name, NOBODY_ANSWERED) if first is not None else old
            other = second.get(name, NOBODY_ANSWERED) if second is not None else new
            yield from self._key(one, other, key, shape, (*before, name), (*after, name))

    def _key(self, old: Tree, new: Tree, key: Key, shape: BlockShape, before: Path, after: Path) -> Iterator[Change]:
        if _plain(old) == _plain(new):
            return
        inner = self._catalogue.blocks.get(key.holds)
        if inner is None:
            yield from self._value(old, new, key, shape, before, after)
        elif key.many:
            yield from self._items(old, new, inner, before, after)
        elif not isinstance(old, dict) and not isinstance(new, dict):
            yield self._change(_said(old), _said(new), Nature.FACT, before, after)
        elif isinstance(old, dict) and isinstance(new, dict):
            yield from self.block(old, new, inner, before, after)
        else:
            yield self._change(_said(old), _said(new), _nature_of_block(inner), before, after)

    def _value(self, old: Tree, new: Tree, key: Key, shape: BlockShape, before: Path, after: Path) -> Iterator[Change]:
        if key.holds != TEXT and isinstance(old, list) and isinstance(new, list):
            was = {_plain(one): one for one in old}
            now = {_plain(one): one for one in new}
            for name in [name for name in was if name not in now]:
                yield self._change(_said(was[name]), "", Nature.FACT, before, None)
            for name in [name for name in now if name not in was]:
                yield self._change("", _said(now[name]), Nature.FACT, None, after)
            return
        yield self._change(_said(old), _said(new), _nature(key.name, shape, old, new), before, after)

    def _items(self, old: Tree, new: Tree, shape: BlockShape, before: Path, after: Path) -> Iterator[Change]:
        if not isinstance(old, list) or not isinstance(new, list):
            yield self._change(_said(old), _said(new), _nature_of_block(shape), before, after)
            return
        for first, second in same_items(old, new, shape):
            if first is None:
                yield self._change("", _said(new[second or 0]), _nature_of_block(shape), None, (*after, second or 0))
            elif second is None:
                yield self._change(_said(old[first]), "", _nature_of_block(shape), (*before, first), None)
            else:
                yield from self.block(old[first], new[second], shape, (*before, first), (*after, second))

    def _change(self, before: str, after: str, nature: Nature, old: Path | None, new: Path | None) -> Change:
        path, document = (new, self._new) if new is not None else (old or (), self._old)
        whole = path and isinstance(path[-1], int)
        item = "" if whole else subject_name(path, document, {})
        return Change(self._catalogue.label(path), item, before, after, nature, old, new)


def _as_block(value: Tree) -> dict[str, Tree] | None:
    return value if isinstance(value, dict) else None


def _plain(value: Tree) -> str:
    """What is compared: letter case, spaces, curly apostrophes and the order of a list's texts count for nothing."""
    if isinstance(value, str):
        return plain_name(value)
    if isinstance(value, Answer):
        return f"\n{value.kind}"
    if isinstance(value, Unread):
        return "\nunread"
    if isinstance(value, list):
        return "\n[" + "\n".join(sorted(_plain(one) for one in value))
    parts = sorted((name, _plain(one)) for name, one in value.items() if name not in _NOT_COMPARED)
    return "\n{" + "\n".join(f"{name}: {text}" for name, text in parts)


def _said(value: Tree) -> str:
    """A value in words: texts in quotation marks, a block by what it is called or by its first text."""
    value = standing(value)
    if isinstance(value, Answer):
        return _ANSWERS[value.kind]
    if isinstance(value, Unread):
        return "something that cannot be read"
    if isinstance(value, str):
        known = value.replace("_", " ") if value.isidentifier() else " ".join(value.split())
        text = ROLE_NAMES.get(value, known)
        return f"“{text[:_LONGEST].rstrip()}…”" if len(text) > _LONGEST else f"“{text}”"
    if isinstance(value, list):
        return ", ".join(_said(one) for one in value)
    stated = [one for name, one in value.items() if name not in _NOT_COMPARED and not isinstance(standing(one), Answer)]
    return _said(stated[0]) if stated else _ANSWERS[AnswerKind.MISSING]


def _nature_of_block(shape: BlockShape) -> Nature:
    if shape.name in _PEOPLE:
        return Nature.PERSON
    return Nature.WORDING if shape.provision and not shape.identity else Nature.FACT


def _nature(name: str, shape: BlockShape, old: Tree, new: Tree) -> Nature:
    texts = [value for value in (old, new) if isinstance(value, str)]
    if name in _ADDRESSES:
        return Nature.ADDRESS
    if name in _PROSE:
        return Nature.WORDING
    if shape.name in _PEOPLE and name in ("name", "post", "organisation"):
        return Nature.PERSON
    if any(read_money(text) is not None and ("£" in text or name in ("amount", "total")) for text in texts):
        return Nature.MONEY
    return Nature.DATE if any(map(read_when, texts)) else Nature.FACT
