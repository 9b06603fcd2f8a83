"""Any fact of the format in one line: what a cell, a list item or the end of a paragraph can hold."""

from __future__ import annotations

from collections.abc import Iterable

from masa_lint.blocks.links import web_address
from masa_lint.blocks.words import Run, Words, link, strong, words
from masa_lint.documents.catalogue import Key
from masa_lint.documents.names import same_name
from masa_lint.documents.when import read_when
from masa_lint.render.full.facts import UPKEEP, Facts
from masa_lint.render.full.lines import (
    address_words,
    capital,
    closed_words,
    date_words,
    listed,
    mail_words,
    money_words,
    phone_words,
    runs,
)
from masa_lint.render.full.phrases import KNOWN_WORDS, known_word
from masa_lint.source.path import Path

_DATES = frozenset(("date", "until", "by", "agreed_on", "next", "last", "year", "period", "when", "done", "read_on"))
_ROLES = frozenset(("answers_to", "appointed_by", "agreed_by", "defined_in", "paid_by", "delegate_of"))
"""Keys that hold the format's words for bodies, or any other text."""
_ADDRESSES = frozenset(("url", "website", "published_at"))
_PERSON = frozenset(("name", "post", "organisation"))
NONE = "none"


def text_words(text: str, key: Key | None) -> Words:
    """A text of the file as its key would have it read: a date, an address, a known word, or as it stands."""
    name = key.name if key else ""
    if _is_known(text, key):
        return words(known_word(text))
    if name in _DATES and read_when(text):
        return date_words(text)
    if name == "phone":
        return phone_words(text)
    if name == "email":
        return mail_words(text)
    if name in _ADDRESSES or web_address(text):
        return address_words(text)
    if text.startswith("£") and len(text) < 20:
        return money_words(text)
    return runs(text)


def _is_known(text: str, key: Key | None) -> bool:
    """Whether a text is one of the format's words: its key lists it, or nobody writes like that: `business_manager`."""
    if key is None or " " in text:
        return False
    return text in key.words or (key.name in _ROLES and text in KNOWN_WORDS) or ("_" in text and text in KNOWN_WORDS)


def value_words(facts: Facts, path: Path) -> Words:
    """Whatever stands at a path, in one line, told from now on; nothing where nothing is stated."""
    if facts.is_none(path):
        return none_words(facts, path)
    value = facts.look(path)
    key = facts.key(path)
    if isinstance(value, str):
        return text_words(facts.take(path), key) if facts.open(*path) else ()
    if isinstance(value, list):
        lines = [value_words(facts, (*path, number)) for number in range(len(value))]
        return listed([line for line in lines if line])
    shape = facts.shape(path)
    if not isinstance(value, dict) or shape is None or not facts.open(*path):
        return ()
    if set(shape.keys) >= _PERSON:
        return person_words(facts, path)
    if "title" in shape.keys and "url" in shape.keys:
        return document_words(facts, path)
    return run_in(facts, path, [name for name in shape.keys if name not in UPKEEP])


def none_words(facts: Facts, path: Path) -> Words:
    """That there is none, with the author's remark; a remark on a reading of someone else's plan stays out."""
    if not facts.open(*path):
        return ()
    facts.tell(path)
    remark = getattr(facts.look(path), "remark", "")
    return words(f"none ({remark})") if remark and not facts.document.transcript else words(NONE)


def person_words(facts: Facts, path: Path, *, employer: str = "", named: bool = True) -> Words:
    """A person: name, post, body, whether for the time being, and until when.

    `employer` is a body that stands beside the person already and is not said again; `named=False` leaves the name to
    another cell.
    """
    parts: list[Words] = []
    for name in ("name", "post") if named else ("post",):
        here = (*path, name)
        line = value_words(facts, here)
        parts += [line] if line else []
    organisation = facts.take((*path, "organisation"))
    if organisation and not same_name(organisation, employer):
        parts.append(runs(organisation))
    acting = facts.take((*path, "acting")).casefold()
    if acting == "yes" and not _says_interim(facts.text((*path, "post"))):
        parts.append(words("for the time being"))
    elif acting not in ("", "yes", "no"):
        parts.append(runs(acting))
    until = facts.take((*path, "until"))
    parts += [until_words(until)] if until else []
    rest = run_in(facts, path, _still_open(facts, path))
    parts += [rest] if rest else []
    return words(*(part for number, one in enumerate(parts) for part in ((", ", one) if number else (one,))))


def _says_interim(post: str) -> bool:
    plain = post.casefold()
    return plain.startswith("t/") or any(word in plain for word in ("interim", "acting", "temporary"))


def until_words(text: str) -> Words:
    """The end of a term or a plan: until 3 March 2026, or for 2025 to 2027; other text as it stands."""
    when = read_when(text)
    if when is None:
        return runs(text)
    line = date_words(text)
    return words("for " if len(line) == 1 and " to " in as_run(line) else "until ", line)


def document_words(facts: Facts, path: Path, *, title: str = "") -> Words:
    """A document: its title, linked where it has an address; its date and end; where else to find it.

    `title` is a text to print where none is stated.
    """
    name = facts.take((*path, "title"))
    url = facts.text((*path, "url"))
    shown = name or title
    linked = link(shown, web_address(url, bare=True) or url)
    line: Words = ()
    if shown:
        line = (linked,) if linked.link else address_words(shown) if web_address(shown) else runs(shown)
    if url and (not linked.link or not shown):
        address = address_words(url)
        line = words(line, " (", address, ")") if line else address
    facts.take((*path, "url"))
    when = []
    for key, say in (("date", date_words), ("until", until_words)):
        said = facts.take((*path, key))
        when += [say(said)] if said else []
    if when:
        line = words(line, " (" if line else "", listed(when), ")" if line else "")
    rest = run_in(facts, path, [name for name in _still_open(facts, path) if name != "where"])
    where = facts.take((*path, "where"))
    if where:
        place = address_words(where) if web_address(where) else runs(where)
        line = words(line, ". " if line else "", strong("Where to find it:"), " ", place)
    return words(line, ". ", rest) if line and rest else words(line, rest)


def _still_open(facts: Facts, path: Path) -> list[str]:
    shape = facts.shape(path)
    return [name for name in shape.keys if facts.open(*path, name)] if shape else []


def run_in(facts: Facts, path: Path, names: Iterable[str]) -> Words:
    """Keys and their values as a run of short sentences: **Who:** the quality group. **How often:** quarterly."""
    line: Words = ()
    for name in names:
        said = labelled(facts, (*path, name))
        line = words(line, " " if line and said else "", said)
    return line


SHORT_LABELS = {
    "acting": "For the time being",
    "who": "Who",
    "how": "How",
    "frequency": "How often",
    "when": "When",
    "document": "Document",
    "reported_to": "Who is told",
    "local_figures": "Who helps",
    "final_step": "Last step",
    "category": "Category",
    "phone": "Telephone",
    "hours": "Open",
    "email": "Email",
    "url": "Web",
    "why": "Why",
    "bodies": "Bodies and forums",
    "for": "For",
    "votes": "Has a vote",
    "in_kind": "In kind",
    "covers": "Settings",
    "kind": "Kind",
    "holds_under_18": "Holds children under 18",
    "until": "Until",
    "date": "Date",
}
"""What a key is called in a line, where its label is too long or leans on the block around it."""


def labelled(facts: Facts, path: Path) -> Words:
    """One key with its value as a short sentence; nothing where nothing is still to be told."""
    if not facts.open(*path):
        return ()
    value = value_words(facts, path)
    return words(strong(f"{label_of(facts, path)}:"), " ", closed_words(value)) if value else ()


def label_of(facts: Facts, path: Path) -> str:
    """What a key is called at the head of a line."""
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    short = SHORT_LABELS.get(name)
    if short:
        return short
    key = facts.key(path)
    return title_of(key.label) if key else capital(name.replace("_", " "))


def title_of(label: str) -> str:
    """A key's label as a heading: "the business unit" as "Business unit"."""
    plain = label.removeprefix("the ").removeprefix("that ")
    return capital(plain)


def as_run(line: Words) -> str:
    """The plain text of a line."""
    return "".join(part.text for part in line if isinstance(part, Run))
