"""The easy read of a plan: what it says, from which facts, and what it says where the plan is silent."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from render.easy_limits import faults, main_words, rows_of
from render.easy_plans import EVERYTHING, LONG_NAMES, NOTHING, SAFETY_ONLY
from tests_day import DAY

from masa_lint.blocks.paper import Layout, Paper, walk
from masa_lint.blocks.tree import Definitions, PictureRow, Section
from masa_lint.blocks.words import Run, text_of
from masa_lint.documents.load import LoadedDocument, load_bytes, load_path
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.blocked import Blocked
from masa_lint.render.easy_read.compose import compose_easy_read
from masa_lint.render.settings import Look

PACK = load_pack()
EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.yaml"))
PLANS = {
    **{path.stem: load_path(path, path.name) for path in EXAMPLES},
    "everything": load_bytes(EVERYTHING.encode(), "everything.yaml"),
    "long names": load_bytes(LONG_NAMES.encode(), "long.yaml"),
    "safety only": load_bytes(SAFETY_ONLY.encode(), "safety.yaml"),
    "nothing": load_bytes(NOTHING.encode(), "nothing.yaml"),
}
BLOCKED = {"warwickshire", "staffordshire", "nothing"}


def _paper(document: LoadedDocument, *, draft: bool = False, as_of: date = DAY) -> Paper:
    made = compose_easy_read(document, PACK, as_of, Look(draft=draft))
    assert isinstance(made, Paper), made
    return made


def _plan(changes: str = "", *, without: str = "", text: str = EVERYTHING) -> LoadedDocument:
    """The plan with everything, less the lines that hold some words, and with lines put at its end."""
    kept = [line for line in text.splitlines() if not without or without not in line]
    return load_bytes("\n".join([*kept, changes]).encode(), "plan.yaml")


def _rows(paper: Paper) -> dict[str, PictureRow]:
    return {row.anchor.removeprefix("row-"): row for row in rows_of(paper)}


def _said(paper: Paper, row: str) -> str:
    return " ".join(text_of(one.words) for one in _rows(paper)[row].sentences)


def test_a_plan_that_states_everything_has_no_gap_and_is_no_draft() -> None:
    paper = _paper(_plan())
    assert [row.anchor for row in rows_of(paper) if row.gap] == []
    assert (paper.band, paper.public, paper.layout, paper.kind) == ("", True, Layout.EASY, "easy-read")


@pytest.mark.parametrize("name", PLANS)
def test_every_limit_of_easy_words_holds(name: str) -> None:
    document = PLANS[name]
    paper = _paper(document, draft=True)
    assert faults(paper, document) == []
    assert main_words(paper, document) <= 1000


@pytest.mark.parametrize("name", PLANS)
def test_the_sections_are_those_of_an_easy_read_in_their_order(name: str) -> None:
    titles = [block.title for block in _paper(PLANS[name], draft=True).blocks if isinstance(block, Section)]
    assert titles == [
        "About this document",
        "If you are worried about a child",
        "What is safeguarding?",
        "Where we work",
        "Who is in charge",
        "Who does the work each day",
        "Other people who help",
        "Schools, colleges and nurseries",
        "If you live in a children's home",
        "Locked places",
        "Getting the right help",
        "Listening to children and families",
        "Sharing information",
        "When something goes very wrong",
        "Training for staff",
        "Who checks our work",
        "Money",
        "If we do not agree",
        "How to complain",
        "What happens each year",
        "What the hard words mean",
        "Phone numbers and help",
    ]


@pytest.mark.parametrize("name", PLANS)
def test_every_anchor_is_one_place(name: str) -> None:
    anchors = [block.anchor for block in walk(_paper(PLANS[name], draft=True).blocks) if getattr(block, "anchor", "")]
    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize("name", PLANS)
def test_every_sentence_has_a_fact_that_is_there_or_a_source(name: str) -> None:
    document = PLANS[name]
    there = _paths(document)
    for row in rows_of(_paper(document, draft=True)):
        for sentence in row.sentences:
            assert sentence.facts, text_of(sentence.words)
            for fact in sentence.facts:
                sourced = fact == "plain" or fact.startswith(("law:", "guidance:"))
                # These two say what is true of a plan that has no answer: see `gap_is` in the table.
                answered = row.gap or row.anchor in ("row-about-checked", "row-about-easy-read")
                assert sourced or fact in there or answered, (row.anchor, fact)


def _paths(document: LoadedDocument) -> set[str]:
    """Every path at which something stands, by the names of its items."""
    from masa_lint.engine.fingerprint import ItemNames

    names = ItemNames(document)
    found: set[str] = set()

    def visit(tree: object, path: tuple[str | int, ...]) -> None:
        found.add(names.path_text(path))
        inside = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
        for step, value in inside:
            visit(value, (*path, step))

    visit(document.tree, ())
    return found


@pytest.mark.parametrize("name", PLANS)
def test_what_is_said_of_the_law_names_the_law(name: str) -> None:
    for row in rows_of(_paper(PLANS[name], draft=True)):
        words = " ".join(text_of(one.words) for one in row.sentences).casefold()
        if " must " in words or "the law" in words or "have a right" in words:
            assert any(fact.startswith("law:") for fact in row.facts), (row.anchor, words)


def test_a_row_of_the_guidance_is_printed_only_where_the_plan_states_it() -> None:
    bare = _rows(_paper(PLANS["safety only"]))
    assert not {"leaders", "delegates", "september"} & set(bare)
    assert {"leaders", "delegates", "september"} <= set(_rows(_paper(_plan())))


@pytest.mark.parametrize("name", PLANS)
def test_every_row_has_one_picture_and_every_gap_the_same(name: str) -> None:
    for row in rows_of(_paper(PLANS[name], draft=True)):
        assert row.picture.key
        # That nobody has checked it is no gap of the plan, and no picture of people who check it either.
        unsaid = row.gap or (row.anchor == "row-about-checked" and "not checked" in text_of(row.sentences[0].words))
        assert (row.picture.key == "question") is unsaid, row.anchor


@pytest.mark.parametrize("name", PLANS)
def test_numbers_dates_and_sums_are_never_split(name: str) -> None:
    for row in rows_of(_paper(PLANS[name], draft=True)):
        for sentence in row.sentences:
            for run in sentence.words:
                if isinstance(run, Run) and not run.keep:
                    assert not any(sign in run.text for sign in ("£", "01632 ", "01782 ", "0800 ")), run.text


@pytest.mark.parametrize("name", PLANS)
def test_every_hard_word_in_bold_is_explained_at_the_end(name: str) -> None:
    paper = _paper(PLANS[name], draft=True)
    bold = {
        run.text
        for row in rows_of(paper)
        for sentence in row.sentences
        for run in sentence.words
        if isinstance(run, Run) and run.strong
    } - {"bold"}
    (entries,) = [block.entries for block in walk(paper.blocks) if isinstance(block, Definitions)]
    from masa_lint.easy.glossary import glossary

    explained = {text_of(entry.term) for entry in entries}
    for word in bold:
        (term,) = [one.term for one in glossary() if word.casefold() in {form.casefold() for form in one.forms}]
        assert term in explained, word


def test_the_worried_page_is_the_second_section_and_begins_a_page() -> None:
    second = [block for block in _paper(_plan()).blocks if isinstance(block, Section)][1]
    assert (second.kind, second.new_page, second.number) == ("worried", True, "2")


@pytest.mark.parametrize(
    ("without", "why"),
    [
        ("worried_about_a_child", "no telephone number that anyone can dial for a worry"),
        ("out_of_hours", "no telephone number that anyone can dial outside those hours"),
    ],
)
def test_without_a_safety_number_there_is_no_easy_read(without: str, why: str) -> None:
    made = compose_easy_read(_plan(without=without), PACK, DAY, Look())
    assert isinstance(made, Blocked)
    assert why in made.missing[0].why
    assert without in made.missing[0].add
    assert "FILL IN" in made.missing[0].add


@pytest.mark.parametrize("number", ["ask at the desk", "0906 123 4567", "12345", "01632 960001 option 2"])
def test_a_number_that_nobody_can_or_should_dial_is_no_number(number: str) -> None:
    text = EVERYTHING.replace("phone: 01632 960001", f"phone: {number}")
    assert isinstance(compose_easy_read(load_bytes(text.encode(), "p.yaml"), PACK, DAY, Look()), Blocked)


def test_a_draft_shows_what_is_missing_and_says_so_on_every_page() -> None:
    paper = _paper(_plan(without="out_of_hours"), draft=True)
    row = _rows(paper)["other-times"]
    assert (row.label, row.gap) == ("MISSING", True)
    assert paper.band.startswith("DRAFT")
    assert not paper.public


@pytest.mark.parametrize(
    ("complaints", "said"),
    [
        ("", "We have not yet said where to complain. You can {how} and ask us."),
        ("not stated", "Our plan does not yet say where to complain. You can {how} and ask us."),
        ("{who: Ash Oak}", "Our plan does not yet say where to complain. You can {how} and ask us."),
        ("none", "There is no phone number or email just for complaints. You can {how} and ask us."),
    ],
)
def test_the_partnerships_own_contact_is_offered_as_what_it_is(complaints: str, said: str) -> None:
    stated = "complaints: {phone: 01632 960004, email: complaints@exampleshire.example, who: the partnership manager}"
    paper = _paper(
        load_bytes(EVERYTHING.replace(stated, complaints and f"complaints: {complaints}").encode(), "p.yaml")
    )
    how = "call 01632 960 006 or email partnership@exampleshire.example"
    assert _said(paper, "complain-anyhow") == said.format(how=how)
    assert _rows(paper)["complain-anyhow"].gap
    assert "complain-contact" not in _rows(paper)
    assert "complain-danger" in _rows(paper)


def test_any_way_to_complain_will_do() -> None:
    assert _said(_paper(_plan()), "complain-contact").startswith("Call us on 01632 960 004.")
    assert "complain-anyhow" not in _rows(_paper(_plan()))
    post = load_bytes(
        (
            SAFETY_ONLY.replace("complaints: {email: partnership@exampleshire.example}", "")
            + "partnership: {address: Civic Hall}\n"
        ).encode(),
        "p.yaml",
    )
    paper = _paper(post)
    ask = "We have not yet said where to complain. You can write to Civic Hall and ask us."
    assert _said(paper, "complain-anyhow") == ask
    assert "complain-danger" not in _rows(paper)
    nothing = load_bytes(post.text.replace("partnership:", "x:").encode(), "p.yaml")
    assert isinstance(compose_easy_read(nothing, PACK, DAY, Look()), Blocked)


def test_a_line_that_is_always_answered_needs_no_other() -> None:
    paper = _paper(PLANS["safety only"])
    assert _said(paper, "hours") == "Someone answers this number all day and all night."
    assert "other-times" not in _rows(paper)


def test_without_the_lead_of_the_police_the_row_says_so() -> None:
    text = EVERYTHING.replace("lead: {name: Alder Birch, post: Chief Constable}", "lead: {post: Chief Constable}")
    paper = _paper(load_bytes(text.encode(), "p.yaml"))
    assert _said(paper, "leads-police") == "We have not yet said who leads for the police."
    assert _rows(paper)["leads-police"].gap
    assert paper.band == "DRAFT"


def test_not_stated_is_an_answer_and_makes_no_draft() -> None:
    text = EVERYTHING.replace("lead: {name: Alder Birch, post: Chief Constable}", "lead: not stated (in a picture)")
    text = text.replace("signed: {name: Alder Birch, date: 2 March 2026}", "signed: not stated")
    paper = _paper(load_bytes(text.encode(), "p.yaml"))
    assert _said(paper, "leads-police") == "Our plan does not yet say who leads for the police."
    assert _said(paper, "signed") == (
        "2 leaders signed this plan. Our plan does not yet say if all 3 leaders signed it."
    )
    assert paper.band == ""


CUSTODY = [
    ("custody: none", "A court can send a child to a locked place. There is no place like that in our area.", False),
    (
        "custody: not stated",
        "A court can send a child to a locked place. Our plan does not yet say if there is one here.",
        True,
    ),
    ("", "A court can send a child to a locked place. We have not yet said if there is one here.", True),
    (
        "custody: [{name: HMP Exampleton, kind: prison, holds_under_18: no}]",
        "A court can send a child to a locked place. There is no place like that in our area.",
        False,
    ),
    (
        "custody: [{name: HMYOI Exampleton, kind: young_offender_institution, holds_under_18: not stated}]",
        "There is a locked place in our area. It is called Exampleton. Our plan does not yet say if children live there.",
        True,
    ),
    (
        "custody: [{name: The Hall, kind: secure_school, holds_under_18: yes}]",
        "There is a locked place in our area. It is called The Hall. A court can send a young person there.",
        False,
    ),
    (
        "custody: [{name: not stated, kind: secure_school, holds_under_18: yes}]",
        "There is a locked place in our area. Our plan does not yet say its name.",
        True,
    ),
]


@pytest.mark.parametrize(("custody", "said", "gap"), CUSTODY)
def test_custody_has_its_states(custody: str, said: str, gap: bool) -> None:  # noqa: FBT001
    paper = _paper(load_bytes((SAFETY_ONLY + custody).encode(), "p.yaml"))
    assert _said(paper, "custody") == said
    assert _rows(paper)["custody"].gap is gap


def test_restraint_is_told_only_where_children_are_held_and_checked_only_where_all_are() -> None:
    one = "{name: A Hall, kind: secure_school, holds_under_18: yes, restraint_review: {who: Us, frequency: every year}}"
    two = "{name: B Hall, kind: secure_school, holds_under_18: yes}"
    three = (
        "{name: C Hall, kind: secure_school, holds_under_18: yes, restraint_review: {who: Us, frequency: now and then}}"
    )

    def said(*places: str) -> dict[str, str]:
        paper = _paper(load_bytes((SAFETY_ONLY + f"custody: [{', '.join(places)}]").encode(), "p.yaml"))
        return {name: _said(paper, name) for name in _rows(paper) if name.startswith("restraint-check")}

    assert said(one) == {
        "restraint-check": "Each year we check how staff use restraint. We say what we found in our report."
    }
    assert said(one, two, three) == {
        "restraint-check": "We have not yet said how we check restraint at B Hall.",
        "restraint-check-2": "Our plan does not yet say if we check restraint at C Hall each year.",
    }
    adults = load_bytes((SAFETY_ONLY + "custody: [{name: HMP A, kind: prison, holds_under_18: no}]").encode(), "p.yaml")
    assert not [name for name in _rows(_paper(adults)) if name.startswith("restraint")]


def test_what_is_over_is_no_longer_told() -> None:
    document = _plan()
    assert not _rows(_paper(document))["chair"].gap
    later = _paper(document, as_of=date(2027, 4, 1))
    assert _said(later, "chair") == (
        "The chair runs the meetings. The time of the last chair is over. Our plan does not yet say who it is now."
    )
    assert _said(later, "next-review") == (
        "We said we would look at this plan in March 2027. Our plan does not yet say when we look again."
    )
    assert _said(later, "how-much") == "We had about £310,000 from April 2026 to March 2027."
    assert later.band == ""


def test_two_councils_are_told_apart() -> None:
    paper = _paper(PLANS["long names"])
    assert _said(paper, "groups") == "4 groups are in charge together. They are 2 councils, the NHS and the police."
    assert _said(paper, "leads-council-2") == "Siân O'Neill leads for Ynys Môn Council."
    assert _said(paper, "delegate-council-2") == (
        "Our plan does not yet say who does the work each day for Ynys Môn Council."
    )


def test_only_those_who_pay_are_said_to_pay() -> None:
    text = SAFETY_ONLY + (
        "funding:\n  contributions:\n  - {role: local_authority, amount: 90000}\n"
        "  - {role: integrated_care_board, amount: 0}\n  - {role: police, amount: none, in_kind: Rooms}\n"
    )
    paper = _paper(load_bytes(text.encode(), "p.yaml"))
    assert _said(paper, "who-pays") == "The council pays for this work."
    assert "who-pays-most" not in _rows(paper)


def test_more_than_three_payers_have_no_figures() -> None:
    paper = _paper(PLANS["long names"])
    assert _said(paper, "who-pays-most").endswith(" Charity paid the most.")
    assert _said(paper, "how-much").endswith("1 pound out of every 3 was for children.")


def test_the_law_is_said_to_bind_only_bodies_of_the_schedule() -> None:
    paper = _paper(_plan())
    assert "Fire" not in _said(paper, "agencies-named")
    assert "Knitters" not in _said(paper, "agencies-named") + _said(paper, "agencies-beside")
    assert _said(paper, "agencies-beside") == "Exampleshire Fire and Rescue Service helps us too."


def test_gaps_can_be_moved_to_the_end_and_not_dropped() -> None:
    here = _paper(PLANS["safety only"])
    there = _paper(load_bytes((SAFETY_ONLY + "easy_read: {gaps: at the end}\n").encode(), "p.yaml"))
    gaps = [row.anchor for row in rows_of(here) if row.gap]
    assert len(gaps) > 8
    assert [row.anchor for row in rows_of(there) if row.gap] == gaps
    last = [block for block in there.blocks if isinstance(block, Section) and block.kind == "gaps"]
    assert [row.anchor for section in last for row in section.blocks if isinstance(row, PictureRow)] == gaps
    assert all(len(section.blocks) <= 8 for section in last)


def test_it_says_who_checked_it_or_that_nobody_has() -> None:
    assert _said(_paper(_plan()), "about-checked") == (
        "Exampleshire People First checked this document. It is a group of people with a learning disability."
    )
    bare = _paper(PLANS["safety only"])
    assert _said(bare, "about-checked") == "People with a learning disability have not checked this yet."
    assert not _rows(bare)["about-checked"].gap


def test_someones_reading_of_a_plan_says_so_on_every_page() -> None:
    paper = _paper(PLANS["stoke"])
    assert paper.band == "Not made by the partnership"
    assert not paper.public


def test_markup_and_marks_in_a_name_stay_words() -> None:
    paper = _paper(PLANS["long names"])
    row = _rows(paper)["delegate-police"]
    assert text_of(row.sentences[0].words) == "<b>Ash</b> & **Oak** ({name}) does this for the police."
    assert not any(run.strong for run in row.sentences[0].words if isinstance(run, Run))


def test_the_same_facts_give_the_same_paper() -> None:
    assert _paper(_plan()) == _paper(_plan())


@pytest.mark.parametrize("name", sorted(set(PLANS) - BLOCKED))
def test_what_can_be_published_is_not_blocked(name: str) -> None:
    assert isinstance(compose_easy_read(PLANS[name], PACK, DAY, Look()), Paper)


@pytest.mark.parametrize("name", sorted(BLOCKED))
def test_the_plans_without_a_number_are_blocked_with_the_lines_to_add(name: str) -> None:
    made = compose_easy_read(PLANS[name], PACK, DAY, Look())
    assert isinstance(made, Blocked)
    assert [missing.path[-1] for missing in made.missing] == ["phone", "hours", "phone", "complaints"]


def test_pasting_the_lines_to_add_brings_the_easy_read_no_nearer_to_saying_fill_in(
    document: Callable[[str], LoadedDocument],
) -> None:
    pasted = document(NOTHING + "contacts:\n  worried_about_a_child: {phone: FILL IN, hours: FILL IN}\n")
    made = compose_easy_read(pasted, PACK, DAY, Look())
    assert isinstance(made, Blocked)


NOT_FOR_EASY_READ = {
    "publication.date": "the day on which the leaders agreed it is printed",
    "practice_reviews.decides": "who decides is for the full document; that there are reviews is told",
    "practice_reviews.commissions": "as above",
    "practice_reviews.decides_publication": "as above",
    "practice_reviews.published_at": "as above; no family should come upon a review of their child here",
    "scrutiny.body": "printed where no person is named",
    "relevant_agencies.expectations": "told from the law",
}


def test_every_fact_that_the_law_asks_for_is_told_or_is_known_to_be_left_out() -> None:
    facts = {
        re.sub(r"\[[^\]]*\]", "[*]", fact)
        for block in walk(_paper(_plan()).blocks)
        for fact in getattr(block, "facts", ())
    }
    untold = {
        need
        for requirement in PACK.requirements_of("arrangement")
        if requirement.modality == "must"
        for need in requirement.needs
        if not any(
            f"{one}.".startswith(f"{other}.") or one.startswith(f"{other}[")
            for fact in facts
            for one, other in ((need, fact), (fact, need))
        )
    }
    assert untold == set(NOT_FOR_EASY_READ)


def test_an_address_without_its_scheme_is_where_the_longer_plan_is() -> None:
    url = "url: safeguarding.exampleshire.example/arrangements"
    plan = load_bytes((SAFETY_ONLY + f"publication: {{title: Our plan, {url}}}\n").encode(), "p.yaml")
    sentences = [one.words for row in rows_of(_paper(plan)) for one in row.sentences]
    links = [part.link for line in sentences for part in line if isinstance(part, Run)]
    assert "https://safeguarding.exampleshire.example/arrangements" in links
