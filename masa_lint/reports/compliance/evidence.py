"""Where a requirement was looked for, and what stands there. People's names stand here and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from masa_lint.blocks.tree import Block, Items, Paragraph
from masa_lint.blocks.words import Words, apart, code, keep, link, words
from masa_lint.documents.load import LoadedDocument
from masa_lint.engine.assessment import RequirementResult
from masa_lint.engine.outcome import Outcome, Status
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.excerpt import MOST_WORDS, excerpt, shortened
from masa_lint.reports.compliance.places import Kind, kinds_of, line_of, place_words, published_text
from masa_lint.source.path import Path, path_text

_MOST_PLACES = 6
_MOST_VALUES = 6
_ADOPTED = "adopted"
_KNOWN_WORD = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")


def outcomes_of(result: RequirementResult, checked: Checked) -> tuple[Outcome, ...]:
    """What the rules of a requirement found."""
    return tuple(one for one in checked.one.outcomes if one.rule.requirement == result.requirement.id)


def looked_in(result: RequirementResult, checked: Checked) -> tuple[Path, ...]:
    """Every place that was looked at for a requirement: what is stated, what is lacking, else where the rule looks."""
    outcomes = outcomes_of(result, checked)
    lacking = (one.path for outcome in outcomes for one in outcome.lacking)
    places = _written((*result.evidence, *_stated(outcomes), *lacking), checked.document)
    return places or _written((one.at or one.subject for one in outcomes), checked.document)


def found_at(result: RequirementResult, checked: Checked) -> tuple[Path, ...]:
    """The places whose words the report shows: those that carry the status, or all that is stated."""
    document = checked.document
    if result.status is Status.NOT_APPLICABLE:
        outcomes = outcomes_of(result, checked)
        said = _written((one.path for outcome in outcomes for one in outcome.lacking), document)
        return tuple(path for path in (*result.evidence, *said) if excerpt(path, document))
    return _written(result.evidence or _stated(outcomes_of(result, checked)), document)


def looked_in_blocks(paths: tuple[Path, ...], checked: Checked) -> tuple[Block, ...]:
    """The places as a list, line and key; those that the published document has in one place stand together."""
    document = checked.document
    alone: list[Words] = []
    together: dict[str, list[Words]] = {}
    for kind in kinds_of(paths, document):
        published = published_text(kind.paths[0], document)
        places = together.setdefault(published, []) if published else alone
        places.append(_kind_words(kind, document))
    published_too = [words(apart(places), f". Published document: {where}") for where, places in together.items()]
    return _told([*published_too, *alone])


def evidence_blocks(paths: tuple[Path, ...], checked: Checked) -> tuple[Block, ...]:
    """What stands at the places, each an excerpt of the file's own words."""
    lines = [_values(kind, checked.document) for kind in kinds_of(paths, checked.document)]
    return _told([line for line in lines if line])


def full_links(paths: Iterable[Path], href: Callable[[Path], str]) -> tuple[Block, ...]:
    """Links to the places in the rendered document."""
    found: dict[str, Path] = {}
    for path in paths:
        address = href(path)
        if address:
            found.setdefault(address, path)
    lines = [words(link(path_text(path), address)) for address, path in list(found.items())[:_MOST_PLACES]]
    return _told(lines)


def _kind_words(kind: Kind, document: LoadedDocument) -> Words:
    if len(kind.paths) <= 2:
        return apart(place_words(path, document) for path in kind.paths)
    numbers = sorted(line_of(path, document) for path in kind.paths)
    lines = keep(f"lines {numbers[0]} to {numbers[-1]}")
    return words(
        f"{kind.label}, in {len(kind.paths)} places, ", lines, " (the first: ", code(path_text(kind.paths[0])), ")"
    )


def _values(kind: Kind, document: LoadedDocument) -> Words:
    values = list(dict.fromkeys(filter(None, (excerpt(path, document) for path in kind.paths))))
    if not values:
        return ()
    if values == [_ADOPTED]:
        return words(f"{_capital(kind.label)}: adopted, in the guidance’s own terms")
    each = MOST_WORDS // min(len(values), _MOST_VALUES)
    shown = ", ".join(f"“{shortened(_plain(value), each)}”" for value in values[:_MOST_VALUES])
    more = f", and {len(values) - _MOST_VALUES} more" if len(values) > _MOST_VALUES else ""
    return words(f"{_capital(kind.label)}: {shown}{more}")


def _plain(value: str) -> str:
    """A known word of the format without its underscores; any other text as it stands."""
    words_ = value.split("; ")
    return value.replace("_", " ") if all(_KNOWN_WORD.fullmatch(word) for word in words_) else value


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _told(lines: list[Words]) -> tuple[Block, ...]:
    if len(lines) == 1:
        return (Paragraph(lines[0]),)
    more = len(lines) - _MOST_PLACES
    shown = lines if more <= 1 else [*lines[:_MOST_PLACES], words(f"{more} places more")]
    return (Items(tuple((Paragraph(line),) for line in shown)),) if shown else ()


def _stated(outcomes: Iterable[Outcome]) -> Iterator[Path]:
    return (path for outcome in outcomes for path in outcome.stated)


def _written(paths: Iterable[Path], document: LoadedDocument) -> tuple[Path, ...]:
    """The places as the file has them, each once: a list of texts as a whole, and no block beside what stands in it."""
    every = dict.fromkeys(_whole(document.written(path), document) for path in paths if path and path != ("kind",))
    above = {path[:length] for path in every for length in range(1, len(path))}
    return tuple(path for path in every if path not in above)


def _whole(path: Path, document: LoadedDocument) -> Path:
    return path[:-1] if isinstance(path[-1], int) and isinstance(document.look(path), str) else path
