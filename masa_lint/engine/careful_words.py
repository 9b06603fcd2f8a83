"""Reasons and decisions are read by many: they name the post and what will happen, never a person or their health.

The words are few and whole. What they must pass over matters as much: a decision may "leave it open", a plan may speak
of maternity services, of suspensions from school and of a section 47 investigation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from masa_lint.documents.load import LoadedDocument
from masa_lint.documents.names import plain_name
from masa_lint.engine.people import people_of
from masa_lint.source.path import Path
from masa_lint.source.problem import Problem

ABOUT_A_PERSON = "reason-about-a-person"
"""The name of the rule for what is found here."""

_MENDING_TEXTS = ("what", "who")
_NAMES_A_PERSON = "names a person"

_KINDS_OF_LEAVE = (
    "adoption", "annual", "bereavement", "compassionate", "family", "garden", "gardening", "her", "his", "long",
    "maternity", "medical", "parental", "paternity", "sick", "special", "study", "their", "unpaid",
)  # fmt: skip
_PERSONAL = (
    r"(?:" + "|".join(_KINDS_OF_LEAVE) + r")[ -]leave(?! (?:it|this|that|the|to|home|care|school)\b)(?!-)",
    r"(?:on|from) leave(?! to\b)(?!-)",
    r"leave of absence",
    r"off work",
    r"off (?:sick|ill)",
    r"signed off (?:sick|work)",
    r"(?:long-term|long term) absen(?:ce|t)",
    r"sickness",
    r"(?:is|was|been|fell|falls) sick",
    r"sick (?:note|pay)",
    r"(?:is|was|been|fell|falls|became|seriously|terminally) ill",
    r"illness",
    r"unwell",
    r"(?:ill|poor|failing|her|his)[ -]health(?! (?:visit|need|check|team|service|plan|care|and ))",
    r"health (?:reasons?|grounds|condition)",
    r"(?:with|has|had|have|owing to|due to) health (?:issues?|problems?)",
    r"occupational health",
    r"(?:maternity|paternity) (?:cover|absence|pay|break)",
    r"on (?:maternity|paternity)(?! leave)",
    r"(?<!teenage )(?<!teen )(?<!concealed )pregnan(?:cy|t)(?! (?:women|mothers|girls|teenagers|parents|service))",
    r"bereave(?:d|ment)(?! (?:by|children|families|parents|service|services|support|counselling|charity|care)\b)",
    r"suspended(?! (?:pupil|child|student|from school|for))",
    r"(?<!school )(?<!pupil )(?<!term )suspension(?! (?:rate|from school))",
    r"(?<!section 47 )(?<!s47 )(?<!s\.47 )(?<!protection )investigat(?:ion|ed)",
    r"disciplinary",
    r"grievance",
    r"misconduct",
    r"dismiss(?:al|ed)",
    r"sacked",
    r"made redundant",
)
_TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z][a-z]+"


@cache
def _personal() -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(_PERSONAL) + r")(?!\w)", re.IGNORECASE)


def fault_of(text: str, names: Iterable[str]) -> str:
    """What is wrong with a reason, to follow "The reason …"; empty where nothing is. A name is not repeated."""
    plain = " ".join(text.split())
    if re.search(rf"\b{_TITLES}", plain) or any(_names(plain, name) for name in names):
        return _NAMES_A_PERSON
    found = _personal().search(plain)
    return f"speaks of “{found[0].casefold()}”" if found else ""


def _names(text: str, name: str) -> bool:
    """True where a text holds the whole name, its parts the other way round, or the initial and the surname."""
    words, parts = _words(text), _words(name)
    if len(parts) < 2:
        return bool(parts) and _holds(words, parts)
    forms = [parts, [*parts[1:], parts[0]], [parts[-1], *parts[:-1]], [parts[0], parts[-1]], [parts[0][0], parts[-1]]]
    return any(_holds(words, form) for form in forms)


def _holds(words: list[str], form: list[str]) -> bool:
    starts = range(len(words) - len(form) + 1)
    return any(all(map(_same_word, words[start : start + len(form)], form)) for start in starts)


def _same_word(word: str, of_name: str) -> bool:
    """Capitals count, so that "will young people" does not name Will Young."""
    return word.casefold() == of_name.casefold() and (word[0].isupper() or not of_name[0].isupper())


def _words(text: str) -> list[str]:
    """The words of a text or a name without titles, and without the "'s" of what belongs to someone."""
    found = re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.replace("’", "'").replace("‘", "'"))
    return [word.removesuffix("'s") for word in found if plain_name(word)]


def names_in(document: LoadedDocument) -> tuple[str, ...]:
    """The names of the people in a document, each once."""
    return tuple(dict.fromkeys(name for _, name in people_of(document)))


def problem_at(path: Path, what: str, document: LoadedDocument, names: Iterable[str]) -> Problem | None:
    """What is wrong with a text of the document that explains a gap; `what` says what the text is."""
    fault = fault_of(document.text_at(*path), names)
    return Problem(ABOUT_A_PERSON, document.span(path), path, {"what": what, "fault": fault}) if fault else None


def mending_problems(document: LoadedDocument) -> list[Problem]:
    """What is wrong with the texts that say how gaps are being closed."""
    entries = document.look(("mending",))
    if not isinstance(entries, list):
        return []
    names = names_in(document)
    places: list[Path] = [("mending", number, key) for number in range(len(entries)) for key in _MENDING_TEXTS]
    found = (problem_at(path, f'What "{path[-1]}" says of the mending', document, names) for path in places)
    return [problem for problem in found if problem is not None]
