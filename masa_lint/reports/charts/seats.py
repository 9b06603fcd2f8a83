"""The places that the law and the guidance want held: two for each statutory partner, the chair, and scrutiny."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from masa_lint.documents.answers import Answer, AnswerKind
from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.words import ROLES
from masa_lint.documents.words_alike import ROLE_NAMES
from masa_lint.source.path import Path

_MOST_ALIKE = 4
"""How many authorities, boards or forces of one kind are shown; few partnerships have more."""
_PARTNERS = "safeguarding_partners"


@dataclass(frozen=True, slots=True)
class Held:
    """A name or a post as stated; or, where `stated` is false, why there is none."""

    text: str
    stated: bool = True


@dataclass(frozen=True, slots=True)
class Seat:
    """A place and who holds it."""

    what: str
    name: Held
    post: Held

    @property
    def empty(self) -> bool:
        """True where neither name nor post is stated."""
        return not self.name.stated and not self.post.stated


@dataclass(frozen=True, slots=True)
class Partner:
    """A statutory partner with its two places."""

    who: str
    organisation: str
    lead: Seat
    delegate: Seat


def partners_of(document: LoadedDocument) -> Iterator[Partner]:
    """The three statutory partners in the law's order, several of a kind where the file has several."""
    count = _length(document, (_PARTNERS,))
    for role in ROLES:
        numbers = [number for number in range(count) if document.text_at(_PARTNERS, number, "role") == role]
        for number in numbers[:_MOST_ALIKE] or [count]:
            path: Path = (_PARTNERS, number)
            name = ROLE_NAMES.get(role, role).removeprefix("the ")
            yield Partner(
                name[:1].upper() + name[1:],
                document.text_at(*path, "organisation"),
                _seat("Lead", (*path, "lead"), document),
                _seat("Delegate", (*path, "delegate"), document),
            )


def chair_of(document: LoadedDocument) -> Seat:
    """The partnership chair."""
    return _seat("Partnership chair", ("chair",), document)


def scrutiny_of(document: LoadedDocument) -> Seat:
    """The scrutineers, or the body that scrutinises."""
    what, nobody = "Independent scrutiny", ("scrutiny", "people", 0)
    names, posts = _all(document, "name"), _all(document, "post") or document.text_at("scrutiny", "body")
    if not names and not posts:
        return _seat(what, nobody, document)
    return Seat(
        what,
        Held(names) if names else _held((*nobody, "name"), document),
        Held(posts) if posts else _held((*nobody, "post"), document),
    )


def _all(document: LoadedDocument, part: str) -> str:
    """What the scrutineers are called, each once."""
    count = _length(document, ("scrutiny", "people"))
    found = (document.text_at("scrutiny", "people", number, part) for number in range(count))
    return ", ".join(dict.fromkeys(filter(None, found)))


def _seat(what: str, path: Path, document: LoadedDocument) -> Seat:
    return Seat(what, _held((*path, "name"), document), _held((*path, "post"), document))


def _held(path: Path, document: LoadedDocument) -> Held:
    value = document.look(path)
    if isinstance(value, str):
        return Held(value)
    if isinstance(value, Answer) and value.kind is AnswerKind.NONE:
        return Held(f"the {document.noun} says there is none", stated=False)
    if isinstance(value, Answer) and value.kind is AnswerKind.NOT_STATED:
        return Held("not stated", stated=False)
    return Held("nobody has answered", stated=False)


def _length(document: LoadedDocument, path: Path) -> int:
    value = document.look(path)
    return len(value) if isinstance(value, list) else 0
