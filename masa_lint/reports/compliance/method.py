"""How the check was made: the file, the edition, the rules that ran, what was left out, what no document shows."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from masa_lint.blocks.tree import Block, Definitions, Entry, Items, Paragraph, Section
from masa_lint.blocks.words import Words, code, keep, link, words
from masa_lint.engine.both_places import file_name, not_compared
from masa_lint.engine.decision import day_text
from masa_lint.reporters.left_out import left_out_reasons
from masa_lint.reports.compliance.checked import Checked
from masa_lint.reports.compliance.codes import codes_text

_ACCESS = (
    "The web page holds no script and asks nothing of any other computer. Programs test pages like it, on made-up and "
    "on real plans, against WCAG 2.2 at levels A and AA, in narrow windows, with larger spacing, with the keyboard "
    "alone and in print. No program can tell whether a page is easy to use with a screen reader."
)


def method_section(checked: Checked) -> Section:
    """The section that lets someone else repeat the check."""
    entries = tuple(Entry(words(term), blocks) for term, blocks in _entries(checked) if blocks)
    return Section(
        "How this was checked", (Definitions(entries), *_process(checked), *_access(checked)), anchor="method"
    )


def _entries(checked: Checked) -> Iterator[tuple[str, tuple[Block, ...]]]:
    run, document = checked.run, checked.document
    edition = run.pack.edition
    yield "The file", (_told(code(document.name)), _told("SHA-256 of its text: ", code(_digest(document.text))))
    yield "The document", tuple(_told(text) for text in _document(checked))
    beside = [code(file_name(document.name, one.name)) for one in document.linked.values()]
    yield "Read together with", tuple(_told(one) for one in beside)
    yield "Checked for the day", (_told(keep(day_text(run.as_of))),)
    yield "Checked against", (_told(f"{edition.title} ({edition.id}). {edition.notice}"),)
    yield "Local packs", (_told("; ".join(run.pack.packs)),) if run.pack.packs else ()
    yield "Checked with", (_told(f"masa-lint {run.version}"),)
    ran = [rule.code for rule in run.selection.chosen(run.pack, document.kind)]
    yield "Rules that ran", (_told(f"{len(ran)}: {codes_text(ran)}."),)
    compared = checked.one.compared
    yield "Compared, with no difference found", (_told(f"{codes_text(compared)}."),) if compared else ()
    yield "Not compared", tuple(_told(text) for text in not_compared(document))
    left_out = [f"{name}: {reason}" for name, reason in left_out_reasons(run, document.kind).items()]
    yield "Left out", tuple(_told(text) for text in left_out)
    faults = [f"{one.rule.code} stopped with a fault in masa-lint ({one.crashed})." for one in checked.one.faults]
    yield "Not checked, by a fault", tuple(_told(text) for text in faults)


def _document(checked: Checked) -> Iterator[str]:
    document = checked.document
    title, version = document.text_at("publication", "title"), document.text_at("publication", "version")
    if title:
        yield f"{title}, version {version}" if version and version not in title else title
    for name, words_ in (("agreed_on", "Agreed on"), ("date", "Published on")):
        if document.text_at("publication", name):
            yield f"{words_} {document.text_at('publication', name)}"
    under = document.text_at("made_under")
    if under:
        yield f"Made under {under}"


def _process(checked: Checked) -> Iterator[Block]:
    kind = (checked.document.kind or "").replace("-", "_")
    unseen = [one for one in checked.run.pack.requirements if one.applies_to == kind and not one.checked]
    if not unseen:
        return
    opening = (
        "The guidance also asks for what no document can show, since it is about what is done and when. "
        "None of this was checked:"
    )
    items = Items(tuple((_told(one.statement),) for one in unseen))
    yield Section("What no document can show", (_told(opening), items), anchor="not-in-a-document", in_contents=False)


def _access(checked: Checked) -> Iterator[Block]:
    yield Section(
        "Accessibility", (_told(_ACCESS), _told(*_other_form(checked))), anchor="accessibility", in_contents=False
    )


def _other_form(checked: Checked) -> Iterator[str | Words]:
    yield "The report can be had as a web page, as a Word file, as a PDF file and as a spreadsheet."
    email = checked.document.text_at("contacts", "partnership", "email")
    if email and "@" in email:
        yield words(" To have it in another form, ask the partnership: ", link(email, f"mailto:{email}"), ".")


def _told(*parts: object) -> Paragraph:
    return Paragraph(words(*parts))  # type: ignore[arg-type]


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
