"""What a text claims of the thing it is asked about: that it is not so, that it is still to come, or that it is done.

A text is read clause by clause, each without what hangs on it: "cases that were not reviewed" denies nothing of the
cases. A rule of conduct ("nobody audits their own cases") is no denial. Where any clause tells who does what, the text
is a fact, whatever is denied or promised beside it.

Words are looked up and no grammar is known, so that reading takes one pass over a text, and none over most: few have a
word that could deny or promise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

_LONGEST = 400
"""A longer text is a passage, which does not merely deny or promise."""

_BREAK = re.compile(
    r"[.;:!?]+ | ?[()] ?|,? (?:but|whereas) |, (?:and|so|while|yet) | [-–—]+ "
    r"| (?:accept|acknowledge|admit|agreed|know|mean|recogni[sz]e|regret)s? that "
)


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Phrases are read as one word ("set-up"). Words that change nothing in a denial or a promise are passed over. A
# relative or subordinating word begins what hangs on the clause, up to the next comma.
_AS_ONE = tuple(
    (f" {phrase} ", f" {phrase.replace(' ', '-')} ")
    for phrase in (
        "as yet", "at all", "at present", "at the moment", "at this time", "at this stage", "so far", "this year",
        "to date", "no longer", "not yet", "no one", "yet to", "still to", "set up", "put in place", "in place",
        "set out", "carry out", "carried out", "take place", "takes place", "took place", "taken place", "taking place",
        "on hold", "in abeyance", "acted on", "looked at", "followed up", "available soon", "coming soon",
        "came to an end", "come to an end", "under way",
    )
)  # fmt: skip
_PASSED_OVER = _set(
    "all also as-yet at-all at-present at-the-moment at-this-stage at-this-time been both currently even ever "
    "formally fully however now presently really regrettably routinely sadly shortly simply since so-far soon still "
    "temporarily then this-year to-date unfortunately"
)
_RELATIVE = _set("that which who whom whose how what why whether")
_SUBORDINATE = _set("after although because before if once since though unless until when whenever where while")

# Denials: "is not done", "do not take place", "has lapsed", "we have no …".
_NEGATIVE = _set("neither never no no-one nobody none not not-yet nothing")
_AUXILIARY = _set("are be can could did do does had has have is was were will")
_BODY = _set("agencies area board borough city council county partners partnership we")
_LEFT_OUT = _set("asked consulted heard included invited involved represented")
_SET_UP = _set(
    "added appointed commissioned created designed developed drafted established formed introduced launched "
    "put-in-place recruited set-up"
)
_MADE = _SET_UP | _set(
    "agreed announced arranged completed confirmed decided determined finalised found named negotiated procured "
    "published uploaded written"
)
_DONE = (_LEFT_OUT | _MADE) - {"found"} | _set(
    "any audited available begun carried-out clear commenced done engaged funded happened happening held in-place "
    "known made met multi-agency occurred planned possible reported resumed reviewed run scrutinised set-out shared "
    "started taken-place taking-place told undertaken"
)
_HAPPEN = _set("exist happen meet met occur operate run take-place takes-place took-place")
_OVER = _set(
    "abandoned cancelled come-to-an-end deferred discontinued ended fallen in-abeyance on-hold paused postponed "
    "scrapped shelved stopped suspended withdrawn"
)
_AT_AN_END = _set("came-to-an-end ceased lapsed no-longer")
_NOT_KNOWN = _set("awaited uncertain unclear undecided unknown")
_AFTER_NO = _set("all every fewer just later less limit more only single sooner wrong")
"""Words after which a "no" or "not" at the start denies nothing: "no later than", "not only"."""

# Promises: "we hope to", "is being drafted", "will set up", "is subject to approval".
_WANT = _set(
    "aim hope intend like look plan propose seek want wish aims hopes intends plans proposes seeks wants wishes"
)
_HOPES = _set("hope hopes intend intends plans proposes wishes")
_UNDER_WAY = _set(
    "aiming considering developing due exploring hoping intending looking planning preparing scheduled set working"
)
_WAY = _set("a an its on options our to towards ways")
_AIM = _set("aim ambition aspiration hope intention plan")
_PLANNED = _set("hoped intended planned proposed scheduled")
_CONSENT = _set("agreement approval budget confirmation funding ratification recruitment resources sign-off")
_SETS_UP = _set("create develop establish explore introduce launch recruit set-up")
_SETTING_UP = _set("creating developing establishing exploring introducing launching recruiting setting")
_STARTS = _set("begin commence resume start")
_TO_SET_UP = _SETS_UP | _SETTING_UP | _STARTS
_TOWARDS = _set("agreed anticipated committed expected under-way underway")
_UNFINISHED = _set("consideration construction development discussion preparation progress")
_SOME_DAY = _set("from in later next to")
_PENDING = (
    " awaiting ", " coming-soon ", " available-soon ", " available on request ", " paused ", " suspended ",
)  # fmt: skip
_TO_FOLLOW = (" in due course ", " to follow ")
_POST = _set("the post role position seat is")

_PAIRS = (("plans", "are"), ("plans", "exist"), ("remains", "to"), ("remain", "to"))
_USED_TO = _set("audit be do have meet run take")
_FALLS_SHORT = _set("failed lack lacks unable")

_IN_A_CASE = (" when a ", " when an ", " if a ", " if an ", " where a ", " unless a ", " unless this ")
_EACH_TIME = (*_IN_A_CASE, " each ", " every ", " within ", " whenever ", " after a ", " following a ", " as needed ")
"""What is set up for each case is a way of working, and no promise."""
_CONDUCT = (
    " alone ", " apart from ", " beyond ", " except ", " itself ", " longer than ", " more than ", " other than ",
    " outside ", " themselves ", " twice ", " his own ", " her own ", " its own ", " their own ", " one agency ",
    " one body ", " one organisation ", " one partner ", " one person ", " one profession ", " one service ",
    " nobody who ", " no-one who ", " the agency that ", " the agency which ", *_IN_A_CASE,
)  # fmt: skip
"""A denial with one of these says how a thing is done: by more than one, and not by oneself."""
_NOT_BEFORE = _set("before unless until without")
"""Nothing is done before something else is: a rule too, unless it is put off to a day or a post that is filled."""
_NO_EVENT = _set("funding further next now then we")
_UNDERTAKEN = _set("carried-out done held planned undertaken")

# Facts: "the panel reads", "cases are chosen".
_DOERS = _set(
    "agencies analyst board chair committee delegates executive forum group managers officer officers panel partners "
    "partnership practitioners professionals schools scrutineer staff subgroup team teams they unit we"
)
_DO = _set(
    "agree analyse ask assess attend bring choose collect come compare conduct consider coordinate decide deliver "
    "discuss draw evaluate examine follow give go hear hold keep look make meet monitor observe oversee pick publish "
    "read receive scrutinise select send sit speak take take-place teach tell undertake watch weigh write"
)
_DO_OR_NOUN = _set(
    "answer audit benchmark chair check commission count lead report review run sample score serve set share test "
    "train use visit work"
)
_DOES = frozenset(word + end for word in _DO for end in ("", "s", "es")) | _set("carries identifies sees takes-place")
_DOES_OR_NOUNS = frozenset(word + end for word in _DO_OR_NOUN for end in ("", "s", "es"))
_DONE_BY = _set(
    "acted-on agreed analysed asked assessed audited brought carried-out checked chosen collected considered counted "
    "decided discussed done evaluated examined followed-up given heard held interviewed looked-at monitored picked "
    "read reported reviewed sampled scrutinised seen selected shared taken tested told undertaken used visited "
    "watched"
)

_WORDS = (
    "abeyance available awaiting begin being course end follow gap hold longer remain remains start still subject used "
    "vacant way will would yet"
)
_MARKS = frozenset(_WORDS.split()).union(
    _NEGATIVE, _OVER, _AT_AN_END, _NOT_KNOWN, _WANT, _UNDER_WAY, _TOWARDS, _UNFINISHED, _AIM, _PLANNED, _FALLS_SHORT
)
"""Without one of these words, or a "to be", a text denies and promises nothing."""


class Claim(StrEnum):
    """What a text says of the thing it is asked about."""

    PROMISE = "promise"
    DENIAL = "denial"
    FACT = "fact"


def claim_of(plain: str) -> Claim | None:
    """The claim of a text in small letters, or None where it is not known to make one."""
    if len(plain) > _LONGEST:
        return None
    plain = plain.replace("n't", " not").replace("there's", "there is")
    words = plain
    for point in ",;:.()":
        words = words.replace(point, "")
    if _MARKS.isdisjoint(words.split()) and "to be " not in plain:
        return None
    clauses = [_Clause(clause) for clause in _BREAK.split(plain) if clause.strip()]
    if any(clause.leaves_out() for clause in clauses):
        return Claim.DENIAL  # somebody is left out, whatever is done with the others
    claims = [clause.claim() for clause in clauses]
    return Claim.FACT if Claim.FACT in claims else next(filter(None, claims), None)


class _Clause:
    """A clause: all of it as it stands, and its main words between empty ones."""

    def __init__(self, text: str) -> None:
        whole = f" {text} "
        for phrase, one in _AS_ONE:
            whole = whole.replace(phrase, one)
        main = list(_main(whole.split()))
        self.whole, self.main, self.words = whole.replace(",", ""), f" {' '.join(main)} ", ["", "", *main, "", "", ""]
        self.numbers = range(2, len(main) + 2)
        self.ours = next((n + 4 for n in self.numbers[:4] if self.words[n] in _BODY), 0)
        """Up to where the verb stands, if the clause begins with the partnership or a part of it."""

    def leaves_out(self) -> bool:
        """True where somebody has no part: "independent schools are not included"."""
        words = self.words
        found = (n for n in self.numbers if words[n] in ("not", "not-yet") and words[n + 1] in _LEFT_OUT)
        return any(words[n - 1] in ("are", "is") for n in found) and not self._is_conduct()

    def claim(self) -> Claim | None:
        """What is promised or denied, unless the words before it tell what is done."""
        doubt: Claim | None = Claim.PROMISE
        end = self._promise()
        if end is None:
            doubt, end = Claim.DENIAL, next(filter(self._denies, self.numbers), None)
        if end is None or (doubt is Claim.DENIAL and self._is_conduct()):
            doubt, end = None, next((n for n in self.numbers if self.words[n] in _NEGATIVE), self.numbers.stop)
        return Claim.FACT if any(map(self._tells, range(2, end))) else doubt

    def _promise(self) -> int | None:
        """The number of the word with which a promise begins."""
        if self.main.startswith(_PENDING):
            return 2
        found = next(filter(self._promises, self.numbers), None)
        return self.numbers.stop if found is None and self.main.endswith(_TO_FOLLOW) else found

    def _promises(self, n: int) -> bool:
        before, word, after = self.words[n - 1 : n + 2]
        if word in _TOWARDS and after == "to":
            return self.words[n + 2] in _TO_SET_UP
        if word in _MADE:
            return self._is_being_made(n) if before == "being" else before == "be" and self._will_be_made(n)
        if word == "will":
            return self._will_start(n) or self._needs_consent()
        if word in _STARTS:
            return before == "to" and self.words[n - 2] in ("are", "is")
        if word in ("in", "under") and after in _UNFINISHED:
            return n == 2 or before in ("are", "is") or not self.words[n + 2]
        if word in _WANT and after == "to":
            return word in _HOPES or n <= self.ours
        if word in _PLANNED and before in ("are", "is"):
            return self.words[n - 2] == "it" or (after in ("for", "in") and any(map(_is_later, self.words[n:])))
        if word in _UNDER_WAY and before in ("are", "is"):
            return not after or after in _WAY
        if word in _AIM and after == "is":
            return self.words[n + 2] in ("to", "")
        if word == "subject":
            return self._needs_consent()
        if word == "vacant":
            return _POST.issuperset(self.words[2:n]) and (n > 2 or after in ("", "from", "post", "since"))
        return word in ("not-yet", "still-to", "yet-to") or (word, after) in _PAIRS

    def _is_being_made(self, n: int) -> bool:
        return self.words[n - 2] in ("are", "is")

    def _will_be_made(self, n: int) -> bool:
        """True for "to be agreed" at the start or the end, and for "will be set up" anywhere, unless for each case."""
        aux, after = self.words[n - 2], self.words[n + 1]
        if aux not in ("to", "will", "would"):
            return False
        last = not after or after == "later" or (after in ("by", "in") and any(map(str.isdigit, self.words[-4])))
        return n == 4 or last or (aux != "to" and self.words[n] in _SET_UP and not self._has(_EACH_TIME))

    def _will_start(self, n: int) -> bool:
        """True for "will develop", and for "will start in …" or "to …", unless for each case."""
        verb, after, day = self.words[n + 1 : n + 4]
        starts = verb in _STARTS and (not after or after in _SOME_DAY or (after == "by" and _is_later(day)))
        sets_up = verb in _SETS_UP or (verb == "be" and after in _SETTING_UP)
        return (starts or sets_up) and not self._has(_EACH_TIME)

    def _needs_consent(self) -> bool:
        return " subject to " in self.main and not _CONSENT.isdisjoint(self.words)

    def _denies(self, n: int) -> bool:
        before, word, after = self.words[n - 1 : n + 2]
        if word in _NEGATIVE and after not in _AFTER_NO:
            after = self.words[n + 2] if after == "being" else after
            if n == 2:
                return True
            if before in _AUXILIARY or word == "never":
                return n <= self.ours or "there" in self.words[2:n] or after in _DONE or after in _HAPPEN
        if word in _OVER:
            return before in _AUXILIARY or not after or (n <= self.ours and word == "stopped")
        if word == "gap":
            return self.words[2] in ("it", "there", "this")
        if word in _NOT_KNOWN:
            return before in ("are", "is", "remain", "remains")
        if word in _FALLS_SHORT:
            return n <= self.ours
        if word == "used":
            return after == "to" and self.words[n + 2] in _USED_TO and before not in _AUXILIARY
        return word in _AT_AN_END

    def _is_conduct(self) -> bool:
        """True for how a thing is done, said by what nobody does: "no case is closed until …"."""
        if self._has(_CONDUCT):
            return True
        words = self.whole.split()
        n = next((n for n, word in enumerate(words) if word in _NOT_BEFORE), 0)
        if n < 3 or words[0] not in ("no", "no-one", "nobody") or words[n - 1] == "at-all":
            return False
        after = words[n + 1 : n + 2]
        done = any(one in _HAPPEN or (last != "is" and one in _UNDERTAKEN) for last, one in pairwise(words[:n]))
        return not done and not any(one in _NO_EVENT or _is_later(one) for one in after)

    def _tells(self, n: int) -> bool:
        """True at a verb of somebody who does something, or of something that is done."""
        before, word, after = self.words[n - 1 : n + 2]
        if before.endswith("ly") or before == "each":
            before = self.words[n - 2]
        if word in _DOES:
            return before != "to" and (n > 2 or word not in _DO)
        if word in _DOES_OR_NOUNS and before in _DOERS:
            return True
        if word in ("can", "may", "must"):
            return after not in _NEGATIVE and after not in ("", "be", "no-longer")
        return (word in _DONE_BY and before in ("are", "be", "is")) or (word in ("do", "does") and not after)

    def _has(self, phrases: tuple[str, ...]) -> bool:
        return any(phrase in self.whole for phrase in phrases)


def _main(words: list[str]) -> Iterator[str]:
    """The words of a clause without what hangs on it: "which …" and "until …", up to the next comma."""
    hangs, begun = False, False
    for word in _after_the_year(words):
        bare = word.strip(",")
        if not hangs:
            hangs = bare in _RELATIVE if begun else False
            hangs = hangs or (bare in _SUBORDINATE and (begun or any(one.endswith(",") for one in words)))
        if not hangs and bare and bare not in _PASSED_OVER:
            begun = True
            yield bare
        hangs = hangs and not word.endswith(",")


def _after_the_year(words: list[str]) -> list[str]:
    """The words of a clause without a year that it begins with: "in 2026", "as of March 2026"."""
    year = next((n for n, word in enumerate(words[:4], 1) if word.strip(",").isdigit()), 0)
    return words[year:] if words[0] in ("as", "for", "in", "since") else words


def _is_later(word: str) -> bool:
    return word in ("later", "next") or word.isdigit()
