"""Finds, for every rule, one fault that can be put into a clean document so that this rule tells it and no other does.

    python -m examples.fault_search            # from tests/; writes tests/examples/faults.yaml anew
    python -m examples.fault_search YRP072     # only this rule's, in a minute; the others stay

Faults are made and not written: a key is taken out, or answered with "not stated" or "none", or given what stands there
in a test of the rule that fails. A rule that reads across two documents is asked of
both together, and may have its fault in the other: its place then begins with the name of the link, `other:` or `last:`. Of all that make the rule tell something new, the one with the fewest other rules beside
it is kept; which those are stands with it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from masa_lint.checks.paths import read_path
from masa_lint.documents.load import LoadedDocument, load_bytes
from masa_lint.engine.assess import assess_document
from masa_lint.engine.outcome import Status
from masa_lint.guidance.load_pack import load_pack
from masa_lint.guidance.pack import Pack
from masa_lint.guidance.rule import EVERY_TEXT, Rule
from masa_lint.source.yaml_text import YamlText, read_yaml

DAY = date(2026, 11, 22)
ROOT = Path(__file__).parent.parent.parent
FOLDER = ROOT / "examples" / "exampleshire"
FAULTS = Path(__file__).parent / "faults.yaml"
CLEAN = {"arrangement": FOLDER / "arrangement.yaml", "yearly-report": FOLDER / "yearly-report.yaml"}
BESIDE = {
    "arrangement": {"other:": FOLDER / "yearly-report.yaml"},
    "yearly-report": {"other:": FOLDER / "arrangement.yaml", "last:": FOLDER / "yearly-report-2024-25.yaml"},
}
"""The documents that each is linked with, by the name of the link."""
_TAKE_OUT = object()
Steps = tuple[str | int, ...]
Fault = tuple[tuple[Steps, Any], ...]
"""Places with what to put there; `_TAKE_OUT` takes out what stands there."""
_PARTNERS = "safeguarding_partners"
_BUDGET: Fault = (
    (("other:", "funding", "total"), "£310,000"),
    (("other:", "funding", "contributions", 0, "amount"), "£160,000"),
    (("other:", "funding", "contributions", 1, "amount"), "£100,000"),
    (("other:", "funding", "contributions", 2, "amount"), "£50,000"),
    (("other:", "funding", "year"), "2025-26"),
)
"""The plan's budget as one for the year of the report, with its figures."""
_AREAS = ("contacts", "areas")
_RUNG = "2 November 2026"


def _numbers(area: str, phone: str, contact: str = "worried_about_a_child") -> dict[str, Any]:
    """An entry of the numbers to call in each area, rung not long ago."""
    return {"for": [area], contact: {"phone": phone, "rang_on": _RUNG}}


_OWN: dict[str, Fault] = {
    "CHR050": ((("chair", "name"), "Rowan Thorne"), (("chair", "delegate_of"), _TAKE_OUT)),
    "CHR051": (((_PARTNERS, 2, "delegate", "name"), "Alder Birch"),),
    "CHR052": ((("chair", "rotates"), "every year"), (("chair", "until"), "December 2029")),
    "DSP050": (((_PARTNERS, 1, "delegate", "name"), "Linden Yew"),),
    "FND007": ((("funding", "contributions", 99, "amount"), "£0"),),
    "FND050": ((("funding", "total"), "£300,000"), (("funding", "other_income"), _TAKE_OUT)),
    "FND056": (
        (("funding", "contributions", 0, "amount"), "61%"),
        (("funding", "contributions", 1, "amount"), "39%"),
        (("funding", "contributions", 2, "amount"), "25%"),
        (("funding", "other_income"), _TAKE_OUT),
    ),
    "FND057": ((("funding", "contributions", 0, "amount"), "£300,000"),),
    "FND075": (*_BUDGET, (("other:", "funding", "contributions", 2, "amount"), "£49,000")),
    "FND076": (*_BUDGET, (("other:", "funding", "total"), "£300,000")),
    "FND077": (
        (("other:", "funding", "year"), "2024-25"),
        (("other:", "funding", "contributions", 0, "amount"), "£156,000"),
        (("other:", "funding", "contributions", 1, "amount"), "£94,000"),
        (("other:", "funding", "contributions", 2, "amount"), "£47,000"),
    ),
    "LSP056": (
        (("area", "local_authorities"), ["Exampleshire", "Exampleton"]),
        (("area", "one_or_several"), "several"),
    ),
    "LSP054": ((("chair", "name"), "Willow Beach"),),
    "LSP055": (((_PARTNERS, 2, "lead", "name"), "Ash Oak"), ((_PARTNERS, 2, "signed", "name"), "Ash Oak")),
    "PUB050": ((("review", "next"), "March 2029"), (("review", "last"), _TAKE_OUT)),
    "PUB058": ((("also_signed",), [{"name": "Ash Oak", "post": "Chief Executive", "date": "3 March 2026"}]),),
    "PUB075": ((("contacts", "worried_about_a_child"), _TAKE_OUT), (_AREAS, [{"for": ["Exampleshire"]}])),
    "PUB076": (
        (("contacts", "out_of_hours"), _TAKE_OUT),
        (_AREAS, [_numbers("Exampleshire", "01632 960002", "out_of_hours"), {"for": ["Otherton"]}]),
    ),
    "PUB077": ((_AREAS, [_numbers("Exampleshire", "01632 960021")]),),
    "PUB078": ((_AREAS, [{"for": ["Exampleshire"]}, {"for": ["Exampleshire"]}]),),
    "RES002": (
        (("residential_homes",), "none"),
        (
            ("relevant_agencies", "agencies", 99),
            {
                "name": "Exampleton Children's Home",
                "category": "21",
                "why": "It looks after children",
                "how": "A forum",
            },
        ),
    ),
    "SCR053": ((("scrutiny", "people", 0, "organisation"), "Exampleshire Council"),),
    "YRP071": ((("other:", _PARTNERS, 99), {"role": "local_authority", "organisation": "Otherton Council"}),),
    "YRP074": ((("other:", "scrutiny", "people", 0, "name"), "Rowan Thornea"),),
    "YRP077": ((("other:", "meetings", "leads", "frequency"), "every two months"),),
    "YRP084": ((("other:", "partnership", "name"), "Otherton Safeguarding Children Partnership"),),
    "YRP088": ((("last:", "priorities", 1, "name"), "Harm online"),),
    "YRP091": ((("last:", "partnership", "name"), "Otherton Safeguarding Children Partnership"),),
    "YRP092": (
        (("contacts", "worried_about_a_child"), _TAKE_OUT),
        (_AREAS, [_numbers("Exampleshire", "01632 960021")]),
        (("other:", *_AREAS), [_numbers("Exampleshire", "01632 960001")]),
    ),
    "YRP093": ((("other:", *_AREAS), [_numbers("Exampleshire", "01632 960021")]),),
}
"""Faults that a search does not come upon."""


def data_of(text: str) -> dict[str, Any]:
    """A document as plain data, every value as text."""
    read = read_yaml(text)
    assert isinstance(read, YamlText)
    return deepcopy(read.data)  # type: ignore[arg-type]


def data_of_kind(kind: str) -> dict[str, Any]:
    """The clean document of a kind, and beside its keys those that it is linked with."""
    linked = {link: data_of(path.read_text()) for link, path in BESIDE[kind].items()}
    return {**data_of(CLEAN[kind].read_text()), **linked}


def document_of(data: dict[str, Any], kind: str) -> LoadedDocument:
    """Data as a document that stands where the clean one does, with those that it is linked with."""
    own = {name: value for name, value in data.items() if not name.endswith(":")}
    linked = {link.removesuffix(":"): _loaded(data[link], path) for link, path in BESIDE[kind].items() if link in data}
    return replace(_loaded(own, CLEAN[kind]), linked=linked)


def _loaded(data: dict[str, Any], path: Path) -> LoadedDocument:
    return _read(yaml.dump(data, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=1000), path.name)


@lru_cache(maxsize=64)
def _read(text: str, name: str) -> LoadedDocument:
    return load_bytes(text.encode(), name)


_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def with_fault(data: dict[str, Any], fault: Fault) -> dict[str, Any]:
    """A copy with a fault in it; what leads to a place that is not there is made."""
    made = deepcopy(data)
    for steps, value in fault:
        here: Any = made
        for step, after in pairwise(steps):
            if isinstance(here, list):
                step = min(int(step), len(here))
                if step == len(here):
                    here.append([] if isinstance(after, int) else {})
            elif not isinstance(here.get(step), dict | list):
                here[step] = [] if isinstance(after, int) else {}
            here = here[step]
        last = steps[-1]
        if value is _TAKE_OUT:
            del here[last]
        elif isinstance(here, list) and int(last) >= len(here):
            here.append(value)
        else:
            here[last] = value
    return made


def told(data: dict[str, Any], kind: str, pack: Pack) -> frozenset[str]:
    """The rules that tell something of a document, each once."""
    rules = tuple(rule for rule in pack.rules)
    assessed = assess_document(document_of(data, kind), pack, DAY, rules)
    found = {one.rule.code for one in assessed.findings if one.status in (Status.NOT_MET, Status.NEEDS_REVIEW)}
    places = {
        f"{one.rule.code} {one.path}"
        for one in assessed.findings
        if one.status in (Status.NOT_MET, Status.NEEDS_REVIEW)
    }
    return frozenset(found | places)


def leaves(data: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Every value, blocks and lists too, with its place."""
    if steps:
        yield steps, data
    if isinstance(data, dict):
        for name, value in data.items():
            yield from leaves(value, (*steps, name))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from leaves(value, (*steps, number))


def plain_faults(data: dict[str, Any], top: set[str]) -> Iterator[Fault]:
    """A value taken out, or answered, below some keys of the document."""
    for steps, value in leaves(data):
        if steps[0] in top and len(steps) < 6:
            yield ((steps, _TAKE_OUT),)
            if not isinstance(steps[-1], int):
                yield ((steps, "not stated"),)
                yield ((steps, "none"),)
            if isinstance(value, str):
                yield ((steps, "TBC"),)


def faults_of_tests(rule: Rule, data: dict[str, Any]) -> Iterator[Fault]:
    """What stands in the rule's failing tests: a value at a time, several that belong together, or an item more."""
    for test in rule.tests:
        if test.expect not in ("not_met", "needs_review"):
            continue
        theirs = data_of(test.document)
        theirs |= {link: data_of(text) for link, text in (("other:", test.other), ("last:", test.last)) if text}
        for one in (theirs, theirs.get("other:", {}), theirs.get("last:", {})):
            one.pop("kind", None)
        stated = [(steps, value) for steps, value in leaves(theirs) if isinstance(value, str)]
        for steps, value in stated:
            yield ((steps, value),)
            for number, step in enumerate(steps):
                if isinstance(step, int):
                    yield (((*steps[:number], 99, *steps[number + 1 :]), value),)
        for name, value in theirs.items():
            yield tuple(((name, *steps), one) for steps, one in leaves(value) if isinstance(one, str))
            if isinstance(value, list):
                yield from ((((name, 99), one),) for one in value)
                yield (((name,), value),)
        yield tuple(((name,), value) for name, value in theirs.items())
        yield tuple(stated)


def search(kind: str, codes: set[str]) -> dict[str, dict[str, Any]]:
    """The faults of one kind of document, by rule; with codes, only of those."""
    pack = load_pack()
    asked = [rule for rule in pack.rules if rule_kind(rule, pack) == kind and (not codes or rule.code in codes)]
    data = data_of_kind(kind)
    alone = {name: value for name, value in data.items() if not name.endswith(":")}
    found = {}
    for rules, what in (([one for one in asked if not one.links], alone), ([one for one in asked if one.links], data)):
        sections = {step for rule in rules for step in _sections(rule)} if codes else set(alone)
        found |= _search(rules, what, sections, kind, pack)
    return found


def _sections(rule: Rule) -> set[str]:
    """The sections of the document itself that a rule looks at."""
    steps = (read_path(path)[1] for path in rule.paths if path != EVERY_TEXT)
    return {str(one[0]) for one in steps if one}


def _search(
    asked: list[Rule], data: dict[str, Any], sections: set[str], kind: str, pack: Pack
) -> dict[str, dict[str, Any]]:
    clean = told(data, kind, pack)
    wanted = {rule.code for rule in asked}
    best: dict[str, tuple[tuple[int, int], Fault, tuple[str, ...]]] = {}
    seen: dict[str, frozenset[str]] = {}

    def consider(fault: Fault, only: set[str]) -> None:
        key = repr(fault)
        if key not in seen:
            try:
                seen[key] = told(with_fault(data, fault), kind, pack) - clean
            except (KeyError, IndexError, TypeError, ValueError, AttributeError):
                seen[key] = frozenset()
        codes = {one.partition(" ")[0] for one in seen[key]}
        for code in codes & only:
            beside = tuple(sorted(codes - {code}))
            rank = (len(beside), len(fault))
            if code not in best or rank < best[code][0]:
                best[code] = (rank, fault, beside)

    for rule in asked:
        if rule.code in _OWN:
            consider(_OWN[rule.code], {rule.code})
    for fault in plain_faults(data, sections & set(data)) if wanted else ():
        consider(fault, wanted)
    for rule in asked:
        if rule.code not in best or best[rule.code][0][0]:
            for fault in faults_of_tests(rule, data):
                consider(fault, {rule.code})
    found = {}
    for code, (_, fault, beside) in best.items():
        found[code] = {"kind": kind, "fault": [_written(one) for one in fault], "beside": list(beside)}
    return found


def rule_kind(rule: Rule, pack: Pack) -> str:
    """The kind of document that a rule is for."""
    kind = getattr(rule, "kind", "")
    if kind:
        return str(kind)
    named = (rule.requirement, *rule.about)
    kinds = {pack.requirement_by_id[name].applies_to for name in named if name in pack.requirement_by_id}
    return min(kinds, default="arrangement").replace("_", "-")


def _written(one: tuple[Steps, Any]) -> dict[str, Any]:
    steps, value = one
    return {"at": list(steps), "take_out": True} if value is _TAKE_OUT else {"at": list(steps), "put": value}


def read_fault(written: list[dict[str, Any]]) -> Fault:
    """A fault as `faults.yaml` holds it."""
    return tuple((tuple(one["at"]), _TAKE_OUT if one.get("take_out") else one["put"]) for one in written)


def main(codes: set[str]) -> None:
    """Search, and write what was found."""
    found: dict[str, Any] = yaml.safe_load(FAULTS.read_text()) if codes else {}
    for kind in CLEAN:
        found |= search(kind, codes)
    head = "# Written by tests/examples/fault_search.py: for each rule a fault that it tells, and which others tell it too.\n"
    FAULTS.write_text(head + yaml.safe_dump(found, sort_keys=True, allow_unicode=True, width=110))
    sys.stdout.write(f"{len(found)} rules; {sum(not one['beside'] for one in found.values())} tell theirs alone\n")


if __name__ == "__main__":
    main(set(sys.argv[1:]))
