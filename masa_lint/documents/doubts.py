"""Texts that stand where a fact is asked for and are none: of another form, still to come, denials, or next to nothing.

The form of a value is known by its key: a day, a web address, a sum, a person's name. Whether a sentence promises or
denies a thing can only be guessed from its words, so what is found here is always put to a person.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from masa_lint.documents.claims import Claim, claim_of
from masa_lint.documents.form import Form
from masa_lint.documents.frequency import SEASONS
from masa_lint.documents.money import is_slip
from masa_lint.documents.when import MONTHS, read_when

_LONGEST_PHRASE = 80
_LONGEST_POINTER = 200
_NO_LETTERS = re.compile(r"[^\w' ]+")
_NO_LETTERS_NOR_DOTS = re.compile(r"[^\w'. ]+")
_MONTHS_AND_TERMS = frozenset((*MONTHS, *SEASONS, "term", "easter", "michaelmas"))
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBERS = frozenset(
    (
        "half", "halves", "third", "thirds", "quarter", "quarters", "fifth", "tenth", "equal", "equally", "nil",
        "nought", "zero", "nothing", "none", "kind", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "ten", "hundred", "thousand", "million",
    )
)  # fmt: skip
_NO_NAME = frozenset(
    (
        "vacant", "vacancy", "appointed", "appointment", "appointing", "recruit", "recruited", "recruiting",
        "recruitment", "confirmed", "advert", "advertised", "procurement", "redacted", "website", "pending", "awaiting",
        "awaited", "nobody", "tbc", "tba", "tbd", "successor", "unnamed", "unfilled", "unknown", "rotates",
        "rotating", "rotation", "progress", "determined", "announced", "none", "withheld", "various",
    )
)  # fmt: skip
"""Words that are in nobody's name."""
_OF_A_POST = frozenset(
    (
        "acting", "and", "assistant", "board", "chair", "chief", "children's", "childrens", "commissioner", "constable",
        "council", "deputy", "detective", "director", "executive", "for", "head", "independent", "interim", "lead",
        "dsp", "lsp", "manager", "nurse", "nursing", "of", "officer", "partner", "partnership", "police", "quality",
        "safeguarding", "scrutineer", "services", "superintendent", "the", "to",
    )
)  # fmt: skip
_STAND_INS = frozenset(("a n other", "an other", "john doe", "jane doe", "joe bloggs", "gapped", "no one", "xx", "xxx"))
_REMARK = re.compile(r"\(.*\)|,.*$")
_PARTICLES = frozenset(
    (
        "a", "ab", "al", "and", "ap", "as", "ben", "bin", "bint", "da", "das", "de", "degli", "del", "della", "den",
        "der", "di", "do", "dos", "du", "e", "el", "ferch", "i", "ibn", "la", "las", "le", "lo", "los", "o", "ó", "of",
        "ole", "på", "san", "st", "te", "ter", "the", "til", "to", "und", "van", "von", "wa", "y", "zu", "zum", "zur",
    )
)  # fmt: skip
"""What stands in small letters within names."""
_NOBODY_IN_PARTICULAR = re.compile(
    r"^(?:all|any|each|every|everybody|everyone|many|others?|relevant|several|some|various|whoever|appropriate)"
    r"(?: (?:of|the|us|them|our|relevant|appropriate|other|as|where|if|needed|required|agencies|bodies|organisations"
    r"|partners|people|professionals|staff))*$"
)
_GUIDANCE = re.compile(
    r"^(?:as (?:per|in|required by|set out in)|in (?:line|accordance|keeping) with|according to|following) (?:the )?"
    r"(?:national |statutory )?(?:guidance|law|legislation|statute|working together.*|wt ?\d{2,4})$"
)
_SEE = (
    r"(?:please |(?:the )?details(?: are)? |(?:a |the )?(?:full )?list(?: is)? )?"
    r"(?:see|refer to|visit|go to|check|(?:as )?per|(?:(?:as )?(?:available|described|detailed|explained|found|given"
    r"|listed|published|set out|shown|stated) )?(?:as in|in|on|at|via))"
)
_WHOSE = r"(?:(?:the|our|your|this|its|their|a|full|separate|attached|same|safeguarding|(?:council|partnership)'?s?) )*"
_WEB = r"(?:web ?(?:site|page)s?|home ?page|internet|intranet|sharepoint|link)"
_LEAF = r"(?:appendi(?:x|ces)|annex(?:es)?|pages?|attached|attachment|above|below|elsewhere|online)"
_NUMBER = r"(?: (?:[a-z]|\d[\d.]{0,6}))?"
_PAPER = (
    r"(?:plan|arrangements|document|report|polic(?:y|ies)|procedures?|protocol|guide|handbook|list|section|chapter"
    r"|paragraph|table|schedule)"
)
_TARGET = rf"{_WHOSE}(?:{_WEB}|(?:{_LEAF}|{_PAPER}){_NUMBER})"
_POINTER = re.compile(
    rf"{_SEE} {_TARGET}(?: (?:in|of|on|to) {_TARGET})*(?: for (?:(?:more|further|full) )?(?:details?|information))?"
    rf"|(?:{_WHOSE}{_WEB}|(?:please )?see (?:above|below)|(?:appendix|annex|page){_NUMBER}|online|(?:see )?attached)"
)
_YES = re.compile(
    r"(?:(?:yes|y|yep|true|ok|okay|agreed|adopted|in place|(?:it|this) is in place|done|confirmed|completed?|compliant"
    r"|exists|of course|included|covered|established|arranged|fully|all|already|now)(?: and | |$))+"
)


class Doubt(StrEnum):
    """Why a text may be no fact."""

    FORM = "form"
    PROMISE = "promise"
    DENIAL = "denial"
    GUIDANCE = "guidance"
    POINTER = "pointer"
    """It only says where to look."""
    YES = "yes"
    """It says that a thing is so, and not what it is."""


_DOUBTED = {Claim.PROMISE: Doubt.PROMISE, Claim.DENIAL: Doubt.DENIAL}


@lru_cache(maxsize=4096)
def doubt_about(text: str, form: str) -> Doubt | None:
    """Why a text may not be the fact that a key asks for, or None where nothing speaks against it."""
    plain = " ".join(text.casefold().replace("’", "'").split()).rstrip(" .!")
    empty = _says_nothing(plain, form)
    if not _has_form(plain, form) or (form == Form.PERSON and (empty or not _written_like_a_name(text))):
        return Doubt.FORM
    if empty:
        return empty
    if len(plain) <= _LONGEST_POINTER and _GUIDANCE.search(plain):
        return Doubt.GUIDANCE
    claim = claim_of(plain)
    return _DOUBTED.get(claim) if claim else None


def _says_nothing(plain: str, form: str) -> Doubt | None:
    """A bare yes, or a pointer to no named document and no address, where more than that is asked for."""
    if len(plain) > _LONGEST_PHRASE:
        return None
    words = " ".join(_NO_LETTERS_NOR_DOTS.sub(" ", plain).split())
    if form != Form.WHETHER and _YES.fullmatch(words):
        return Doubt.YES
    return Doubt.POINTER if form != Form.PLACE and _POINTER.fullmatch(words) else None


def _has_form(plain: str, form: str) -> bool:
    words = _NO_LETTERS.sub(" ", plain).split()
    if form == Form.DAY:
        return _is_dated(plain, words)
    if form == Form.END:
        return not any(map(str.isdigit, plain)) or _is_dated(plain, words)
    if form == Form.SUM:
        return not is_slip(plain) and (any(map(str.isdigit, plain)) or not _NUMBERS.isdisjoint(words))
    if form == Form.ADDRESS:
        return "." in plain.strip(".") or "://" in plain
    if form == Form.PERSON:
        return _NO_NAME.isdisjoint(words) and not _OF_A_POST.issuperset(words) and plain not in _STAND_INS
    return True


def _is_dated(plain: str, words: list[str]) -> bool:
    """A date that can be read, or one in words, with its year or without any figure: no "March 26", and no 12/31/24."""
    if read_when(plain):
        return True
    if any(map(str.isdigit, plain)):
        return bool(_YEAR.search(plain)) and any(word.isalpha() for word in words)
    return not _MONTHS_AND_TERMS.isdisjoint(words)


def _written_like_a_name(text: str) -> bool:
    """False for words of a sentence: of a name, only particles stand in small letters, or all of two or three words."""
    words = _REMARK.sub("", text).split()
    small = [word for word in words if word.islower() and word not in _PARTICLES]
    return not small or (len(words) < 4 and len(small) == len(words))


@lru_cache(maxsize=1024)
def nobody_in_particular(text: str) -> bool:
    """True where "who" is everyone: "Various", "All relevant partners"."""
    return bool(_NOBODY_IN_PARTICULAR.search(" ".join(text.casefold().split()).rstrip(".")))
