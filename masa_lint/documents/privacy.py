"""What could identify a child: found in the text as it stands, and masked before anything else sees it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from operator import mul

from masa_lint.source.characters import beyond_ascii, beyond_ascii_in

MASK = "█"
_MASKED = re.compile(r"\\(?=\w)|\w")
_NO_BREAK = "\xa0"
"""The space that word processors put between a number and its noun."""

# Each kind is looked for twice. Its hints are searched in the outline of a text, where every digit is 0, every letter
# small and every hyphen a space: they begin with plain letters, so that the search skips ahead, and let any number of
# spaces and line ends stand where the pattern has one. Where a hint is, the pattern says whether it is the thing; it is
# made into machinery only then, since few plans need all of them.

_NHS = r"[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?!\d)"
_UPN = r"[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]\b"
_BORN = (
    r"(?:[Bb]orn(?: on| in)?|[Dd]\.?[Oo]\.?[Bb]\.?|[Dd]ates? [Oo]f [Bb]irth(?: is| was)?|BORN|DATE OF BIRTH)\b\W{0,4}"
    r"(?:\d[^\n,;]{3,18}|[A-Z][a-z]{2,8} \d{4})"
)
# In small letters a postcode needs its space and an area that there is, and is no "s47 2nd".
_AREAS = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G "
    "GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW "
    "OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC "
    "WD WF WN WR WS WV YO ZE"
)
_POSTCODE = (
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b"
    rf"|(?i:{_AREAS.replace(' ', '|')})\d[A-Za-z\d]? \d(?!st|nd|rd|th)(?i:[ABD-HJLNP-UW-Z]{{2}})\b"
)
_SOMEONE = "(?:[Cc]hild|[Bb]aby|[Ss]ibling|[Yy]oung [Pp]erson|[Bb]oy|[Gg]irl|[Ff]amily)"
# A small letter may be a word ("every child a voice"), an apostrophe's s, "versus", or the start of "e.g." and "c/o".
_CHILD = (
    r"(?:Child|Baby|Sibling|Young [Pp]erson|Boy|Girl|Family) [A-Z]\d?\b(?!&|['’](?!s\b))"
    rf"|{_SOMEONE} [A-HJ-Z]\d?\b(?!&|['’](?!s\b)|\.\w| (?:to|of) [A-Z]\b)"
    rf"|{_SOMEONE} [b-hj-rtuw-z]\b(?![&/-]|['’](?!s\b)|\.\w)"
    rf"|{_SOMEONE} a(?=['’]s\b|[.,;:)](?!\w))"
)
_AGE = (
    r"(?:[Aa]ged? \d{1,2}(?! ?[-–\d]| to | and | or )|\d{1,2}[- ](?:year|month|week)s?[- ]old)\b"
    r"[^.\n]{0,40}?\b(?:(?:in|from|at|near) (?:the )?[A-Z][a-z]+|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)"
)
# Two or three words that can be a name, and an age below 18. Said in words, an age needs no more than that they are no
# group. A number in brackets may count anything: a word that names no person stands in its way, and first names alone
# need a school year beside them.
_GROUPS = (
    "Adults? Ambassadors? Anyone Babies Boys? Care Carers? Child Children Everyone Famil(?:y|ies) Girls? Infants? "
    "Learners? Leavers? Members? Men Offenders? Parents? Patients? People Persons? Pupils? Refugees? Residents? "
    "Scrutineers? Siblings? Students? Those Users? Victims? Women Workers? Youths?"
)
_NO_PERSON = (
    f"{_GROUPS} A Across All And At By Each For From In Of On Our The To Abuse Acts? Agenc(?:y|ies) Annexe? Appendix "
    "Areas? Audits? Authorit(?:y|ies) Boards? Bod(?:y|ies) Boroughs? Briefings? Cases? Central Centres? Chairs? "
    "Chapters? City Clinics? Colleges? Committees? Conferences? Contacts? Council Counties County Courses? Courts? "
    "Delegates? Districts? Domestic Early East Education Emotional Exploitation Figures? Forums? Functions? Groups? "
    "Harm Health Help Homes? Hospitals? Hubs? Indicators? Items? Justice Key Lead(?:er|s)? Learning Levels? "
    "Measures? Meetings? Mental Minutes? Neglect Networks? North Nurser(?:y|ies) Officers? Online Panels? Parts? "
    "Partners? Partnerships? Physical Plans? Police Posts? Practitioners? Primar(?:y|ies) Priorit(?:y|ies) "
    "Questions? Recommendations? Referrals? Reports? Reviews? Safeguarding Schedules? Schools? Sections? Services? "
    "Sessions? Settings? Sexual South Stages? Standards? Steps? Tables? Teams? Themes? Towns? Training Trusts? "
    "Units? Villages? Visits? Wards? West Working Workshops? Years? Young January February March April May "
    "June July August September October November December"
)


def _name_but(words: str) -> str:
    return rf"(?!(?:{words.replace(' ', '|')})\b)[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:['’-][^\W\d_]+)*\.?"


_ANY_NAME = _name_but(_GROUPS)
_NAME = "(?![A-Z]{2})" + _name_but(_NO_PERSON)
_AGED = r"[Aa]ged? (?:\d|1[0-7])(?!\d)(?! ?[-–+]| to \d| (?:and|or) (?:\d|above|below|older|over|under|up|younger)\b)"
_IN_BRACKETS = r" \((?:[4-9]|1[0-7])\)"
_NAMED = (
    rf"{_ANY_NAME}(?: {_ANY_NAME}){{1,2}},? \(?{_AGED}"
    rf"|{_NAME}(?: {_NAME}){{1,2}}{_IN_BRACKETS}"
    rf"|{_NAME}{_IN_BRACKETS}(?:(?:,|,? and| &) {_NAME}{_IN_BRACKETS})+(?=[^.\n]{{0,20}} [Yy]ears? \d)"
)
_LONGEST_NAMES = 60
_A_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_CHILDREN = r" (?:[Cc]hildren|[Cc]hild|young people|babies|infants)\b(?!['’])"
_SMALL = r"(?:[1-4]|[Tt]wo|[Tt]hree|[Ff]our)" + _CHILDREN
_SMALL_HINT = " +(?:child|young|bab|infant)"


_WEIGHTS = range(10, 1, -1)


def _is_nhs_number(text: str) -> bool:
    """The check digit of the NHS Data Dictionary: weights 10 to 2, modulo 11."""
    digits = list(map(int, text.replace(" ", "").replace("-", "")))
    total: int = sum(map(mul, digits, _WEIGHTS))
    return (11 - total % 11) % 11 == digits[9]


@dataclass(frozen=True)
class _Looked:
    """One kind.

    `before` are the distances from a hint back to where the pattern may begin; none where it begins with a word before.
    """

    what: str
    pattern: str
    hints: tuple[re.Pattern[bytes], ...] = ()
    at_digits: tuple[re.Pattern[bytes], ...] = ()
    """What follows where a digit is the hint."""
    before: tuple[int, ...] = (0,)
    proves: Callable[[str], bool] = bool


def _hints(*patterns: str) -> tuple[re.Pattern[bytes], ...]:
    return tuple(re.compile(one.encode()) for one in patterns)


_NOUNS = ("child", "baby", "sibling", "young +person", "boy", "girl", "family")
_FOR = (
    _Looked("a date of birth", _BORN, _hints(r"born(?![a-z0])", r"d(?:\.?o\.?b(?![a-z0])|ates? +of +birth)")),
    _Looked("a child named by a letter", _CHILD, _hints(*(f"{noun} +[a-z]0?(?![a-z0])" for noun in _NOUNS))),
    _Looked("an age with a place or a month", _AGE, _hints("aged? +0"), _hints(" +(?:year|month|week)s? +old"), (1, 0)),
    _Looked("a child's name with an age", _NAMED, _hints(r"aged? +0", r"\(00?\)"), before=()),
    _Looked("an NHS number", _NHS, at_digits=_hints("0(?<!000)0 *000 *0000"), proves=_is_nhs_number),
    _Looked("a unique pupil number", _UPN, at_digits=_hints("0(?<!000)0{9}"), before=(1,)),
)
_POSTCODES = _Looked(
    "a full postcode", _POSTCODE, at_digits=_hints(*(f"{gap}0[a-z]{{2}}(?![a-z0])" for gap in ("", " +", "[a-z0] *"))),
    before=(2, 1),
)  # fmt: skip
_COUNTS = _Looked(
    "a count of children below 5",
    _SMALL,
    _hints(*(number + _SMALL_HINT for number in ("two", "three", "four"))),
    _hints(_SMALL_HINT),
)
_A_DIGIT = re.compile(rb"0(?= +(?:[ymwcbi]|0[a-z]{2})|0[a-z]{2}|[a-z0] *0[a-z]{2}|0(?<!000)0 *000 *0000)")
"""A digit after which one of the `at_digits` may fit: they are looked for at once, since files have many digits."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something in the text that could identify a child. `start` and `end` count from 0 into the text."""

    what: str
    start: int
    end: int


class Search:
    """One text, looked through for what could identify a child.

    `utf8` is the same text in UTF-8, where it is at hand. `unproven` is where a hint stands and nothing on its line
    proves it: only there can a value that goes on in the next line hold more.
    """

    def __init__(self, text: str, utf8: bytes | None = None) -> None:
        self._text = text.replace(_NO_BREAK, " ")
        self._outline = _outline(self._text, beyond_ascii(text) if utf8 is None else beyond_ascii_in(utf8))
        self._digits = [found.start() for found in _A_DIGIT.finditer(self._outline)]
        self._found_at: dict[re.Pattern[bytes], list[int]] = {}
        self.unproven: list[int] = []

    def sightings(self) -> list[Sighting]:
        """Everything that could identify a child, but for full postcodes, which may be an office's."""
        return sorted((one for looked in _FOR for one in self._found(looked)), key=lambda one: one.start)

    def postcodes(self) -> list[Sighting]:
        """Every full postcode."""
        return [one for one in self._found(_POSTCODES) if not self._text.startswith("BFPO", one.start - 2)]

    def small_counts(self) -> list[Sighting]:
        """Every count of children from 1 to 4, which in a small place can point at one family."""
        return list(self._found(_COUNTS))

    def _found(self, looked: _Looked) -> Iterator[Sighting]:
        """The matches that do not begin in the middle of a word or a number."""
        hinted = self._hinted(looked)
        if not hinted:
            return
        match_at, done = re.compile(looked.pattern).match, 0
        for at in hinted:
            match = None
            for before in looked.before or self._words_before(at):
                if match is None and at - before >= done:
                    match = match_at(self._text, at - before)
            if match is None or self._within_a_word(match.start()):
                self.unproven.append(at)
            if match is None:
                continue
            done = match.end()
            if not self._within_a_word(match.start()) and looked.proves(match[0]):
                yield Sighting(looked.what, *match.span())

    def _words_before(self, at: int) -> list[int]:
        """How far before a place each of the three words begins that stand there, the first of them first."""
        words = list(_A_WORD.finditer(self._text, max(0, at - _LONGEST_NAMES), at))
        return [at - word.start() for word in words[-3:]]

    def _hinted(self, looked: _Looked) -> list[int]:
        hinted = {at for hint in looked.hints for at in self._places(hint)}
        hinted |= {at for at in self._digits for hint in looked.at_digits if hint.match(self._outline, at + 1)}
        return sorted(hinted)

    def _places(self, hint: re.Pattern[bytes]) -> list[int]:
        """Where a hint stands, looked for once though several kinds have it."""
        if hint not in self._found_at:
            self._found_at[hint] = [found.start() for found in hint.finditer(self._outline)]
        return self._found_at[hint]

    def _within_a_word(self, start: int) -> bool:
        before = self._text[start - 1 : start]
        return before.isalnum() or before in ("+", "_")


def _outlined(letter: str) -> str:
    if letter.isspace() or letter == "-":
        return " "
    return "0" if letter.isdecimal() else letter.lower()


_OUTLINE = "".join(_outlined(chr(code)) for code in range(128)).encode().ljust(256)


def _outline(text: str, beyond: Iterable[str]) -> bytes:
    """A text letter for letter: every digit as 0, every letter small, every space and hyphen a plain space.

    `beyond` are its characters beyond ASCII.
    """
    rare = {ord(one): _outlined(one) for one in beyond if one != _NO_BREAK and (one.isdecimal() or one.isspace())}
    plain = text.translate(rare) if rare else text
    return plain.encode("ascii", "replace").translate(_OUTLINE)


def sightings(text: str) -> list[Sighting]:
    """Everything in a text that could identify a child, but for full postcodes, which may be an office's."""
    return Search(text).sightings()


def postcodes(text: str) -> list[Sighting]:
    """Every full postcode in a text."""
    return Search(text).postcodes()


def small_counts(text: str) -> list[Sighting]:
    """Every count of children from 1 to 4, which in a small place can point at one family."""
    return Search(text).small_counts()


def across_lines(raw: str, *, office: bool) -> list[Sighting]:
    """What shows only once the lines of a value are put together: "Child" ends one line, "A" begins the next.

    `raw` is the value as it stands in the file. `office` where a postcode may stand.
    """
    words = list(re.finditer(r"\S+", raw))
    joined = " ".join(word[0] for word in words)
    starts = list(accumulate((len(word[0]) + 1 for word in words), initial=0))

    def place(offset: int) -> int:
        number = bisect_right(starts, offset) - 1
        return words[number].start() + offset - starts[number]

    found = sightings(joined) + ([] if office else postcodes(joined))
    return [Sighting(one.what, place(one.start), place(one.end - 1) + 1) for one in found]


def mask(text: str, seen: list[Sighting]) -> str:
    """The text with each sighting blacked out, letter for letter, so that lines and columns stay.

    Only letters and digits are: a quotation mark or a bracket that stands next to them still closes what it closes.
    """
    pieces: list[str] = []
    done = 0
    for one in sorted(seen, key=lambda sighting: sighting.start):
        start = max(one.start, done)
        pieces.append(text[done:start])
        pieces.append(_MASKED.sub(MASK, text[start : one.end]))
        done = max(done, one.end)
    return "".join([*pieces, text[done:]])
