"""The full document reads well whatever its authors wrote: sentences, people, money, what is none and what is silent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from render.full.paper_text import anchors, lines_of, text

from masa_lint.blocks.paper import Paper, walk
from masa_lint.blocks.tree import Section, Table
from masa_lint.blocks.words import Run, text_of
from masa_lint.documents.load import LoadedDocument
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.full.compose import compose_full
from masa_lint.render.settings import Look

Make = Callable[[str], LoadedDocument]
HEAD = "kind: arrangement\nthis_file: source\nstage: published\n"


def full(document: Make, yaml: str, **look: bool) -> Paper:
    return compose_full(document(HEAD + yaml), load_pack(), date(2026, 11, 22), Look(**look))  # type: ignore[arg-type]


def kept(paper: Paper) -> list[str]:
    return [part.text for line in lines_of(paper) for part in line if isinstance(part, Run) and part.keep]


def table(paper: Paper, caption: str) -> list[list[str]]:
    found = next(block for block in walk(paper.blocks) if isinstance(block, Table) and block.caption == caption)
    return [[text_of(cell.words) for cell in row] for row in found.rows]


def test_an_authors_words_become_a_sentence_with_who_and_how_often_after_it(document: Make) -> None:
    told = text(
        full(document, "audits: {how: a panel reads 12 cases, who: the quality group, frequency: every month}\n")
    )
    assert "A panel reads 12 cases.\nWho: the quality group. How often: every month." in told


def test_a_sentence_that_is_one_already_stays_as_it_is(document: Make) -> None:
    told = text(full(document, "audits: 'eCAF teams ask: is the child safe?'\n"))
    assert "eCAF teams ask: is the child safe?\n" in told


def test_paragraphs_of_the_author_stay_paragraphs(document: Make) -> None:
    told = text(full(document, "audits:\n  how: |\n    First part.\n\n    Second part\n"))
    assert "First part.\nSecond part.\n" in told


def test_dates_are_written_out_and_kept_on_one_line(document: Make) -> None:
    paper = full(document, "publication: {agreed_on: 2026-03-03, date: 31 March 2026}\nfunding: {year: 2026-27}\n")
    assert {"3 March 2026", "31 March 2026", "2026 to 2027"} <= set(kept(paper))


def test_dates_in_figures_are_written_out_with_the_words_around_them(document: Make) -> None:
    told = text(
        full(document, "publication: {date: 31/3/26}\nreview: {next: by 1.3.27}\nfunding: {year: 1/4/25 - 31/3/26}\n")
    )
    for written in ("31 March 2026", "1 March 2027", "1 April 2025 to 31 March 2026"):
        assert written in told


def test_numbers_to_call_are_kept_whole_and_can_be_called(document: Make) -> None:
    paper = full(document, "contacts: {worried_about_a_child: {phone: 01632 960001, hours: from 8:30am to 6pm}}\n")
    assert {"01632 960 001", "8:30am", "6pm"} <= set(kept(paper))
    assert "tel:01632960001" in text(paper)


def test_an_address_is_printed_as_written_and_leads_there_without_its_scheme_too(document: Make) -> None:
    plan = (
        "partnership: {name: Exampleshire, website: www.exampleshire.example}\n"
        "publication: {title: Our plan, url: safeguarding.exampleshire.example/arrangements}\n"
        "escalation: {how: People speak up, document: https://exampleshire.example/speak}\n"
        "yearly_report: https://exampleshire.example/report\n"
    )
    paper = full(document, plan)
    links = {part.link: part.text for line in lines_of(paper) for part in line if isinstance(part, Run)}
    assert links["https://www.exampleshire.example"] == "www.exampleshire.example"
    assert "https://safeguarding.exampleshire.example/arrangements" in links
    assert links["https://exampleshire.example/speak"] == "exampleshire.example/speak"
    assert links["https://exampleshire.example/report"] == "exampleshire.example/report"
    assert "Safeguarding.exampleshire" not in text(paper)


def test_a_bare_number_or_word_says_what_it_is(document: Make) -> None:
    paper = full(
        document,
        'relevant_agencies: {agencies: [{name: Exampleshire Hospitals, category: "16"}]}\narea: {one_or_several: one}\n',
    )
    heads = [column.heading for block in walk(paper.blocks) if isinstance(block, Table) for column in block.columns]
    assert "Category in the Schedule to the 2018 regulations" in heads
    assert "One area or several" not in text(paper)


def test_a_number_in_a_sentence_is_grouped_as_one_that_stands_alone(document: Make) -> None:
    contacts = """\
contacts:
  worried_about_a_child: {phone: "01632 960110 (County), 01632960220 (City)", hours: 9am to 5pm}
  out_of_hours: {phone: 01632 960110}
whistleblowing: {how: Call 0800 028 0285 or 020 79460000. We had 01632 calls}
"""
    paper = full(document, contacts)
    assert {"01632 960 110", "01632 960 220", "0800 028 0285", "020 7946 0000"} <= set(kept(paper))
    told = text(paper)
    assert "01632 960 110 (County), 01632 960 220 (City)" in told
    assert "We had 01632 calls" in told


def test_without_a_number_the_first_chapter_says_so(document: Make) -> None:
    told = text(full(document, "contacts: not stated\n"))
    assert "call 999" in told
    assert "This plan does not yet say whom else to call." in told


def test_none_says_of_what_and_nothing_twice(document: Make) -> None:
    told = text(full(document, "safeguarding_partners: none\nchair: none\nthresholds: none\nidentifying_need: none\n"))
    for said in ("There is no partnership chair.", "There is no threshold document."):
        assert told.count(said) == 1
    assert "There is none" not in told


def test_none_and_not_stated_are_two_different_things(document: Make) -> None:
    none = text(full(document, "custody: none\n"))
    assert "There is no place in the area where children are held in custody." in none
    noted = text(full(document, "custody: none (asked the youth justice lead in May)\n"))
    assert "held in custody (asked the youth justice lead in May)." in noted
    reading = document("kind: arrangement\nthis_file: transcript\ncustody: none (page 3)\n")
    told = text(compose_full(reading, load_pack(), date(2026, 11, 22), Look()))
    assert "The plan says that there is no place in the area where children are held in custody." in told
    silent = text(full(document, "custody: not stated\n"))
    assert "custody" not in silent


def test_people_stand_in_two_tables_with_what_the_body_does_not_say(document: Make) -> None:
    paper = full(
        document,
        """\
safeguarding_partners:
  - role: local_authority
    organisation: Exampleshire Council
    lead: {name: Ash Oak, post: Chief Executive, organisation: Exampleshire Council}
    delegate: {name: Elm Beech, post: Director, organisation: Otherton Council, acting: yes, until: 2026-27}
  - role: police
    organisation: Exampleshire Police
    lead: {name: not stated, post: Chief Constable}
""",
    )
    assert table(paper, "The lead safeguarding partners") == [
        ["Exampleshire Council (local authority)", "Ash Oak", "Chief Executive"],
        ["Exampleshire Police", "Not stated", "Chief Constable"],
    ]
    assert table(paper, "The delegated safeguarding partners")[0] == [
        "Exampleshire Council (local authority)",
        "Elm Beech",
        "Director, Otherton Council, for the time being, for 2026 to 2027",
    ]


def test_the_end_of_a_term_does_not_read_as_its_beginning(document: Make) -> None:
    told = text(full(document, "chair: {name: Ash Oak, until: 31 March 2026}\nscrutiny: {until: 30 September 2027}\n"))
    assert told.splitlines().count("In the post until") == 2
    assert told.splitlines().count("In the post") == 0


_SIGNED = """\
safeguarding_partners:
  - {role: local_authority, organisation: Exampleshire Council, signed: {name: Ash Oak, date: 1 March 2026}}
  - {role: integrated_care_board, organisation: Exampleshire ICB, signed: not stated (the board meets in January)}
  - {role: police, organisation: Exampleshire Police, lead: {name: Elm Beech}}
also_signed: [{organisation: Exampleshire Schools Forum, date: 2 March 2026}]
"""


def test_a_partner_that_has_not_signed_stands_among_those_that_have(document: Make) -> None:
    assert table(full(document, _SIGNED), "Who signed these arrangements") == [
        ["Exampleshire Council", "Ash Oak", "1 March 2026"],
        ["Exampleshire ICB", "Not stated (the board meets in January)", "Not stated"],
        ["Exampleshire Police", "Not stated", "Not stated"],
        ["Exampleshire Schools Forum", "Not stated", "2 March 2026"],
    ]


def test_a_readers_remark_on_a_signature_stays_out_of_someone_elses_plan(document: Make) -> None:
    reading = document("kind: arrangement\nthis_file: transcript\n" + _SIGNED)
    paper = compose_full(reading, load_pack(), date(2026, 11, 22), Look())
    assert ["Exampleshire ICB", "Not stated", "Not stated"] in table(paper, "Who signed these arrangements")


def test_where_no_partner_has_signed_there_is_no_list_of_who_did(document: Make) -> None:
    told = text(
        full(document, "safeguarding_partners: [{role: police, lead: {name: Elm}, signed: not stated (soon)}]\n")
    )
    assert "Who signed" not in told


def test_contributions_are_added_up_in_a_sentence(document: Make) -> None:
    paper = full(
        document,
        """\
funding:
  year: 2026-27
  total: £100,000
  contributions:
    - {body: Exampleshire Council, role: local_authority, amount: "60000"}
    - {body: Exampleshire Police, amount: "£40,000", in_kind: rooms}
""",
    )
    told = text(paper)
    assert "The budget for 2026 to 2027 is £100,000." in told
    assert "Together they come to £100,000, which is the whole budget." in told
    assert table(paper, "What each body contributes")[0] == ["Exampleshire Council (local authority)", "£60,000", "–"]


def test_a_sum_that_is_not_the_budget_is_not_called_the_whole(document: Make) -> None:
    yaml = "funding: {total: '£9', contributions: [{body: A, amount: '£1'}, {body: B, amount: '£2'}, {body: C}]}\n"
    told = text(full(document, yaml))
    assert "The sums stated here come to £3." in told
    assert "whole budget" not in told


def test_what_is_adopted_is_told_in_words_and_other_words_as_they_stand(document: Make) -> None:
    told = text(full(document, "chair: {functions: {adopted: [challenge, keeps time]}}\n"))
    assert "asks hard questions of every partner alike" in told
    assert "Keeps time." in told
    assert "brings the partners together" not in told


def test_accepted_gaps_are_explained_where_readers_see_them(document: Make) -> None:
    told = text(
        full(
            document,
            """\
exceptions:
  - rule: FND003
    reason: The shares are agreed in May and follow then
    accepted_by: {meeting: The lead partners, date: 3 March 2026, minute: "7.2", post: Partnership chair}
    until: 30 June 2027
mending: [{rule: SCR001, what: Appoint a scrutineer, who: Partnership manager, by: 30 June 2026}]
""",
        )
    )
    assert "What this plan does not yet say" in told
    assert "The shares are agreed in May and follow then." in told
    assert "Appoint a scrutineer" in told
    assert "FND003" not in told


def test_what_is_silent_is_listed_only_where_asked(document: Make) -> None:
    yaml = "voice: {children: not stated}\n"
    assert "How children are heard" not in text(full(document, yaml))
    assert "How children are heard" in text(full(document, yaml, gaps=True))


def test_a_draft_a_reading_and_a_made_up_place_say_so_on_every_page(document: Make) -> None:
    assert full(document, "").band == ""
    assert full(document, "", draft=True).band == "DRAFT"
    assert "Made up" in full(document, "made_up: yes\n").band
    reading = compose_full(
        document("kind: arrangement\nthis_file: transcript\ntranscript: {read_by: A council, read_on: 3 May 2026}\n"),
        load_pack(),
        date(2026, 11, 22),
        Look(),
    )
    assert "Not the partnership’s own document" in reading.band
    assert "Who read the published plan" not in text(reading)
    assert "A council read a published plan on 3 May 2026." in text(reading)
    assert not reading.public


def test_only_what_is_not_agreed_is_said_to_change_before_it_is(document: Make) -> None:
    waits = "It may change before the safeguarding partners agree it."
    looked_through = "This copy was made to be looked through, and may still change. It is not the one to go by."
    draft = text(compose_full(document("kind: arrangement\nstage: draft\n"), load_pack(), date(2026, 11, 22), Look()))
    assert waits in draft
    assert looked_through not in draft
    published = text(full(document, "", draft=True))
    assert waits not in published
    assert looked_through in published
    assert "This is a draft" not in text(full(document, ""))


def test_only_words_that_are_used_are_explained(document: Make) -> None:
    told = text(full(document, "whistleblowing: {how: A line that anyone may call}\n"))
    assert "Telling someone about bad or dangerous work" in told
    assert "Quorum" not in told


def test_every_anchor_is_one_of_its_own_and_stays_when_lines_move(document: Make) -> None:
    yaml = "relevant_agencies: {agencies: [{name: One, why: x}, {name: Two, why: y}], how: {how: z, who: w}}\n"
    other = "relevant_agencies: {agencies: [{name: Two, why: y}, {name: One, why: x}], how: {how: z, who: w}}\n"
    found = anchors(full(document, yaml).blocks)
    assert len(found) == len(set(found))
    assert set(found) == set(anchors(full(document, other).blocks))
    assert not any(isinstance(block, Section) and not block.number for block in full(document, yaml).blocks)
