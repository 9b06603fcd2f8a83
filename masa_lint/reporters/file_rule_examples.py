"""Examples for the pages of the rules on a file itself: a file in which one finds something, and the same mended.

These rules have no tests in their own file, as the rules of an edition have. Rules that take more than one small file
to show have no example.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_TOP = "kind: arrangement\n"


@dataclass(frozen=True, slots=True)
class FileExample:
    """A whole file as it fails and as it passes."""

    fails: str
    passes: str


def _below(fails: str, passes: str) -> FileExample:
    return FileExample(_TOP + fails, _TOP + passes)


def _exception(rule: str, changed: str = "", value: str = "") -> str:
    """An exception with one of its keys written in another way."""
    keys = {
        "rule": rule,
        "reason": "The shares of the three partners are agreed in May",
        "accepted_by": "{meeting: Lead partners' meeting, date: 3 March 2026, minute: 7.2, post: Partnership chair}",
        "until": "30 June 2027",
    }
    lines = [f"{key}: {value if key == changed else given}".rstrip() for key, given in keys.items()]
    return "exceptions:\n  - " + "\n    ".join(lines) + "\n"


_GOOD_EXCEPTION = _exception("FND003")
_MENDING = """mending:
  - rule: SCR001
    what: Appoint a scrutineer
    who: Partnership manager
    by: 30 June 2027
"""

EXAMPLES: Mapping[str, FileExample] = {
    "file-is-empty": FileExample("", _TOP),
    "keys-at-the-top": FileExample("- arrangement\n- Exampleshire\n", _TOP + "area: {boundaries: Exampleshire}\n"),
    "tab-indents-a-line": _below(
        "training:\n\tdelivered: Twelve courses a year\n", "training:\n  delivered: Twelve courses a year\n"
    ),
    "quote-is-not-closed": _below('audits: "A panel reads 12 cases\n', 'audits: "A panel reads 12 cases"\n'),
    "backslash-in-quotes": _below(
        'audits: {how: A panel reads 12 cases, document: "S:\\Safeguarding\\audits.docx"}\n',
        "audits: {how: A panel reads 12 cases, document: 'S:\\Safeguarding\\audits.docx'}\n",
    ),
    "quote-inside-quotes": _below(
        "audits: 'The panel's reading of 12 cases'\n", 'audits: "The panel\'s reading of 12 cases"\n'
    ),
    "colon-in-a-sentence": _below(
        "audits: Twice a year: in spring and in autumn\n", 'audits: "Twice a year: in spring and in autumn"\n'
    ),
    "bracket-is-not-closed": _below(
        "area:\n  local_authorities: [Exampleshire, Otherton\n",
        "area:\n  local_authorities: [Exampleshire, Otherton]\n",
    ),
    "sign-needs-quotes": _below("audits: @quality, every spring\n", 'audits: "@quality, every spring"\n'),
    "character-not-allowed": _below("audits: A panel\x02 reads 12 cases\n", "audits: A panel reads 12 cases\n"),
    "line-does-not-fit": _below(
        "training:\n  commissioned: After the yearly survey\n delivered: Twelve courses a year\n",
        "training:\n  commissioned: After the yearly survey\n  delivered: Twelve courses a year\n",
    ),
    "no-anchors-or-aliases": _below(
        "audits: &panel A panel reads 12 cases\nescalation: *panel\n",
        "audits: A panel reads 12 cases\nescalation: A panel reads 12 cases\n",
    ),
    "no-tags": _below("stage: !!str draft\n", "stage: draft\n"),
    "one-document-in-a-file": _below("stage: draft\n---\nkind: arrangement\n", "stage: draft\n"),
    "too-deep": _below(f"audits: {'[' * 65}{']' * 65}\n", "audits: A panel reads 12 cases\n"),
    "key-is-not-a-word": _below(
        "[audits, training]: A panel reads 12 cases\n", "audits: A panel reads 12 cases\ntraining: not stated\n"
    ),
    "key-written-twice": _below("stage: draft\nstage: agreed\n", "stage: agreed\n"),
    "comma-splits-a-value": _below(
        "audits: {how: A panel reads cases, plans and letters}\n",
        'audits: {how: "A panel reads cases, plans and letters"}\n',
    ),
    "empty-list": _below("custody: []\n", "custody: none\n"),
    "kind-not-known": FileExample("kind: arangement\n", _TOP),
    "key-not-known-near": _below("trainning: not stated\n", "training: not stated\n"),
    "key-not-known": _below("weather: Fine\n", "audits: A panel reads 12 cases\n"),
    "value-of-another-shape": _below("stage: [draft, agreed]\n", "stage: agreed\n"),
    "word-not-known-near": _below(
        "education:\n  settings:\n    - covers: [collages]\n", "education:\n  settings:\n    - covers: [colleges]\n"
    ),
    "word-not-known": _below("area: {one_or_several: three}\n", "area: {one_or_several: several}\n"),
    "word-nearly-known": _below("funding: {covers: [trainings]}\n", "funding: {covers: [training]}\n"),
    "exception-for-no-rule": _below(_exception("FND999"), _GOOD_EXCEPTION),
    "exception-on-a-must": _below(_exception("SCR001"), _MENDING),
    "exception-without-a-reason": _below(_exception("FND003", "reason", "Later"), _GOOD_EXCEPTION),
    "exception-not-accepted-by": _below(
        _exception("FND003", "accepted_by", "{meeting: Lead partners' meeting}"), _GOOD_EXCEPTION
    ),
    "exception-not-accepted-yet": _below(
        _exception(
            "FND003",
            "accepted_by",
            "{meeting: Lead partners' meeting, date: 3 March 2027, minute: 7.2, post: Partnership chair}",
        ),
        _GOOD_EXCEPTION,
    ),
    "exception-without-an-end": _below(_exception("FND003", "until", "soon"), _GOOD_EXCEPTION),
    "exception-over": _below(_exception("FND003", "until", "30 June 2026"), _GOOD_EXCEPTION),
    "exception-too-long": _below(_exception("FND003", "until", "30 June 2029"), _GOOD_EXCEPTION),
    "exception-not-needed": _below(
        f"audits: {{how: A panel reads 12 cases, frequency: quarterly}}\n{_exception('AUD001')}",
        "audits: {how: A panel reads 12 cases, frequency: quarterly}\n",
    ),
    "could-identify-a-child": _below(
        "audits: The panel read the case of Child A\n", "audits: The panel read 12 cases\n"
    ),
    "small-count-of-children": _below(
        "audits: The panel spoke with 3 children\n", "audits: The panel spoke with fewer than 5 children\n"
    ),
}
"""By the name of the rule. The day of the check is that of all rule tests."""
