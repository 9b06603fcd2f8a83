"""The text of a new yearly report: what is known is filled in, what has to be answered stands open."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from masa_lint.documents.secure_places import says_there_is_none
from masa_lint.starting.typed import first_unseen
from masa_lint.starting.yearly.before import Before, items, open_actions, secure_places

_PRIORITY = ("priority: ", "priority – ", "priority - ")
_ACTIVITY = ("what_we_did", "what_changed", "for_whom", "how_we_know")
_WORRIED = ("worried_about_a_child", "out_of_hours")
_WAYS = ("name", "phone", "hours", "email", "url")
Keys = tuple[tuple[str, str], ...]


def report_file(before: Before, schema: str) -> str:
    """The file. Nothing in it is made up: an answer comes from the arrangements or from last year's report."""
    return "\n".join(_lines(before, schema)) + "\n"


def _lines(before: Before, schema: str) -> Iterator[str]:
    yield from _about(before, schema)
    yield from _published(before)
    yield from _signatures(before)
    yield from _meetings(before)
    yield "# What all this came to for children and families, and what shows it."
    yield from _block("effectiveness", (("judgement", ""), ("evidence", "")))
    yield from _work(before)
    yield from _priorities(before)
    yield from _scrutiny(before)
    yield from _learning(before)
    yield from _funding(before)
    yield from _education(before)
    yield from _block("data", (("used_for", ""), ("changed", ""), ("limits", "")))
    yield "information_sharing:"
    yield "updates:                    # to the arrangements, with when each will be done, or none"
    yield "reforms:"
    yield from _restraint(before)
    yield from _records()


def _about(before: Before, schema: str) -> Iterator[str]:
    yield f"# yaml-language-server: $schema={schema}"
    yield f"# The yearly report for {before.period}. What stands filled in comes from the arrangements and from last"
    yield "# year's report: read it again. Leave empty what nobody has answered; “not stated” and “none” are answers."
    yield "kind: yearly-report"
    yield "this_file: source"
    yield "stage: draft                # then agreed, then published"
    yield f"made_under: {_text(before.plan('made_under') or before.then('made_under'))}"
    yield from _block("partnership", _texts(before, ("name", "short_name", "website"), "partnership"))
    yield from _contacts(before)
    plan = [(name, before.plan("publication", name)) for name in ("title", "url")]
    yield from _block("arrangement", (("file", before.arrangement_file), *plan))
    yield f"period: {before.period}"


def _published(before: Before) -> Iterator[str]:
    yield "# By 30 September. Copies go to the national Panel and to Foundations within 7 days after it is published."
    title = ("title", f"Yearly report {before.name}")
    yield from _block("publication", (title, ("agreed_on", ""), ("date", ""), ("url", "")))
    yield "  plain_version:"
    yield from _previous(before)


def _previous(before: Before) -> Iterator[str]:
    if before.last is None:
        yield "  previous: none"
        return
    yield from _block(
        "  previous",
        (
            ("title", before.then("publication", "title")),
            ("url", before.then("publication", "url")),
            ("date", before.then("publication", "date")),
            ("file", before.last_file),
        ),
    )


def _signatures(before: Before) -> Iterator[str]:
    yield "# All lead partners sign."
    yield "sign_off:"
    for path in items(before.arrangement, "safeguarding_partners"):
        lead = ((name, before.plan(*path, "lead", name)) for name in ("name", "post"))
        yield f"  - {_inline((('role', before.plan(*path, 'role')), *lead, ('date', '')))}"


def _meetings(before: Before) -> Iterator[str]:
    yield "meetings:"
    for name in ("leads", "delegates"):
        promise = before.plan("meetings", name, "frequency")
        yield f"  {name}: {{times: }}{f'          # the plan says: {_comment(promise)}' if promise else ''}"


def _work(before: Before) -> Iterator[str]:
    yield "# What each partner did: its work and not its money. Numbers of courses are no effect."
    yield "partner_work:"
    for path in items(before.arrangement, "safeguarding_partners"):
        known = [(name, before.plan(*path, name)) for name in ("role", "organisation")]
        yield from _item((*known, ("what_they_did", "")))
        yield "    activities:"
        for number, key in enumerate(_ACTIVITY):
            yield f"      {'-' if not number else ' '} {key}:"
    yield "# The relevant agencies: the half that is forgotten most."
    yield "agency_work:"
    for path in items(before.arrangement, "relevant_agencies", "agencies"):
        yield from _item((("agency", before.plan(*path, "name")), ("what_they_did", "")))


def _priorities(before: Before) -> Iterator[str]:
    yield "# Each with what came of it; where little did, why."
    yield "priorities:"
    names = [_plain_priority(before.plan(*path, "title")) for path in items(before.arrangement, "strategies")]
    names += [before.then(*path, "name") for path in items(before.last, "priorities")]
    for name in dict.fromkeys(name for name in names if name):
        yield from _item((("name", name), ("state", ""), ("progress", ""), ("why", ""), ("next", "")))


def _plain_priority(title: str) -> str:
    start = next((one for one in _PRIORITY if title.casefold().startswith(one)), "")
    return title[len(start) :]


def _scrutiny(before: Before) -> Iterator[str]:
    yield "# The scrutineer's own statement is printed whole, as it stands."
    yield "scrutiny:"
    people = [
        _inline((("name", before.plan(*path, "name")), ("post", before.plan(*path, "post"))))
        for path in items(before.arrangement, "scrutiny", "people")
    ]
    yield f"  people: [{', '.join(people)}]" if people else "  people:"
    yield from _block("  statement", (("text", ""), ("by", ""), ("date", "")))
    yield "  # A theme has two kinds of source at least."
    yield from (f"  {name}:" for name in ("themes", "findings", "impact"))


def _learning(before: Before) -> Iterator[str]:
    yield "# “none” where there was none."
    yield from _block("incidents", (("notified", ""), ("rapid_reviews", ""), ("reviews", ""), ("learning", "")))
    yield "decisions:"
    yield from _recommendations(before)
    yield from _block("training", (("delivered", ""), ("impact", "")))
    yield "feedback:"
    yield "  - {from: [children], how: , said: , changed: }"
    yield "  - {from: [families], how: , said: , changed: }"


def _recommendations(before: Before) -> Iterator[str]:
    yield "recommendations:            # from reviews and scrutiny: what, from, state, effect"
    yield "# What last year's report said would be done, or was not done yet."
    actions = open_actions(before)
    yield "last_years_actions:" if actions or before.last else "last_years_actions: none"
    for action in actions:
        yield from _item((("what", action), ("state", ""), ("why", "")))


def _funding(before: Before) -> Iterator[str]:
    yield "funding:"
    for name in ("budget", "spent", "variance"):
        yield f"  {name}:"
    yield "  costs:"
    for path in items(before.last, "funding", "costs"):
        item = (("item", before.then(*path, "item")), ("amount", ""), ("year_before", before.then(*path, "amount")))
        yield f"    - {_inline(item)}"
    yield "  contributions:"
    then: dict[str, str] = {}
    for path in items(before.last, "funding", "contributions"):
        for name in ("body", "role"):
            then.setdefault(before.then(*path, name), before.then(*path, "amount"))
    for path in items(before.arrangement, "funding", "contributions"):
        body = before.plan(*path, "body")
        keys = (
            ("role", before.plan(*path, "role")),
            ("body", body),
            ("amount", ""),
            ("year_before", then.get(body) or then.get(before.plan(*path, "role") or body, "")),
        )
        yield f"    - {_inline(keys)}"
    yield f"  total_year_before: {_text(before.then('funding', 'total_contributions'))}".rstrip()
    yield "  changes:"
    yield "  value_for_money: {judgement: , evidence: }"


def _education(before: Before) -> Iterator[str]:
    yield "# A seat or a group, and what shows that it counted."
    yield "education:"
    for level in ("strategic", "operational"):
        yield f"  {level}: {{how: {_text(before.plan('education', level, 'how'), inline=True)}, evidence: }}"


def _restraint(before: Before) -> Iterator[str]:
    """“none” only where the arrangements say so; a place that they say too little of stands there to be answered."""
    if before.arrangement and says_there_is_none(before.arrangement):
        yield "restraint_reviews: none"
        return
    yield "# One for each place in the area that holds anyone under 18 in custody; “none” where there is no such place."
    yield "# Its findings go to the Youth Justice Board, the Youth Custody Service and HM Inspectorate of Prisons."
    yield "restraint_reviews:"
    for path in secure_places(before.arrangement):
        known = [(name, before.plan(*path, name)) for name in ("kind", "holds_under_18")]
        yield from _item(
            (
                ("establishment", before.plan(*path, "name")),
                *known,
                ("who", before.plan(*path, "restraint_review", "who")),
                ("findings", ""),
                ("reported_to", ""),
            )
        )


def _records() -> Iterator[str]:
    yield "# Never printed: who was sent what, and when."
    yield "records:"
    yield "  sent:"
    yield "    - {to: national_panel, date: }"
    yield "    - {to: foundations, date: }"


def _contacts(before: Before) -> Iterator[str]:
    """Where areas have numbers of their own for a contact, no one number is put in their place."""
    yield "contacts:"
    entries = list(items(before.arrangement, "contacts", "areas"))
    by_area = {name for name in _WORRIED if any(before.plan(*entry, name, "phone") for entry in entries)}
    for name in (*_WORRIED, "complaints", "partnership"):
        if name not in by_area:
            known = _texts(before, _WAYS, "contacts", name)
            yield f"  {name}: {_inline(known)}" if known else f"  {name}:"
    if by_area:
        yield "  areas:"
    for entry in entries if by_area else ():
        found = before.arrangement.look((*entry, "for")) if before.arrangement else ()
        areas = [_text(one, inline=True) for one in found if isinstance(one, str)] if isinstance(found, list) else []
        yield f"    - for: [{', '.join(areas)}]" if areas else "    - for:"
        for name in _WORRIED:
            texts = ((way, before.plan(*entry, name, way)) for way in _WAYS)
            known = tuple((way, text) for way, text in texts if text)
            yield f"      {name}: {_inline(known)}" if known else f"      {name}:"


def _texts(before: Before, names: tuple[str, ...], *path: str) -> Keys:
    """Texts that both documents may have; those of the arrangements count."""
    found = ((name, before.plan(*path, name) or before.then(*path, name)) for name in names)
    return tuple((name, text) for name, text in found if text)


def _block(name: str, keys: Keys) -> Iterator[str]:
    yield f"{name}:"
    indent = " " * (len(name) - len(name.lstrip()) + 2)
    yield from (f"{indent}{key}: {_text(value)}".rstrip() for key, value in keys)


def _item(keys: Keys) -> Iterator[str]:
    for number, (key, value) in enumerate(keys):
        yield f"  {'-' if not number else ' '} {key}: {_text(value)}".rstrip()


def _inline(keys: Keys) -> str:
    return "{" + ", ".join(f"{key}: {_text(value, inline=True)}" for key, value in keys) + "}"


def _text(value: str, *, inline: bool = False) -> str:
    """A value as YAML has it on one line, in quotation marks where it needs them."""
    plain = " ".join(value.split())
    if not plain:
        return ""
    shown = not first_unseen(plain)  # what cannot be seen is written as an escape
    written = yaml.safe_dump([plain] if inline else plain, width=10**6, allow_unicode=shown, default_flow_style=inline)
    written = written.removesuffix("...\n").strip()
    return written[1:-1] if inline else written


def _comment(text: str) -> str:
    return " ".join("".join(letter for letter in text if not first_unseen(letter) or letter.isspace()).split())[:100]
