"""What a plan states, and the words that come of it: one line of the file, one row of the easy read."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from textwrap import dedent

import pytest
from render.easy_limits import rows_of
from render.easy_plans import SAFETY_ONLY
from tests_day import DAY

from masa_lint.blocks.paper import Paper
from masa_lint.blocks.tree import PictureRow
from masa_lint.blocks.words import text_of
from masa_lint.documents.load import load_bytes
from masa_lint.engine.copied import RUN
from masa_lint.guidance.load_pack import load_pack
from masa_lint.render.easy_read.compose import compose_easy_read
from masa_lint.render.settings import Look
from masa_lint.render.versions import Version, compose

LEFT_OUT = ""
THREE = """
safeguarding_partners:
  - {{role: local_authority, lead: {{name: Ash Oak}}, signed: {{name: {0}, date: {1}}}}}
  - {{role: integrated_care_board, lead: {{name: Hazel}}, signed: {{name: Hazel, date: 1 March 2026}}}}
  - {{role: police, lead: {{name: Birch}}, signed: {{name: Birch, date: 3 March 2026}}}}
"""
LEADS = "safeguarding_partners: [{{role: integrated_care_board, lead: {{name: Hazel, {0}}}}}]"
COUNCILS = """
safeguarding_partners:
  - {{role: local_authority, organisation: A Council, lead: {{name: Ash}}}}
  - {{role: local_authority, organisation: B Council, lead: {{name: Elm}}}}
  - {{role: local_authority, organisation: {0}, lead: {1}}}
"""
SIGNED = """
safeguarding_partners:
  - {{role: local_authority, lead: {{name: A}}, signed: {0}}}
  - {{role: integrated_care_board, lead: {{name: B}}, signed: {1}}}
  - {{role: police, lead: {{name: C}}, signed: {2}}}
"""
PAYS = "funding: {{contributions: [{0}], year: 2026-27}}"
FIVE_PAY = (
    "{role: local_authority, body: A Council, amount: 1}, {role: local_authority, body: B Council, amount: 1}, "
    "{role: integrated_care_board, amount: 1}, {role: police, amount: 1}, {body: A Charity, amount: 1}"
)
CASES = [
    # Where
    ("area: {local_authorities: [A Council]}", "area", "This plan is for children in A."),
    ("area: {local_authorities: [A, B]}", "area", "This plan is for children in A and B."),
    ("area: {local_authorities: [A, B, C]}", "area-3", "It is also for children in C."),
    ("area: {local_authorities: [A, B, C, D]}", "about-easy-read", "This is an easy read document. It is about a plan to keep children safe in 4 places."),
    ("area: {works_with: none}", "neighbours", LEFT_OUT),
    # Terms that are over
    (LEADS.format("until: 31 October 2026"), "leads-nhs", "The time of the last leader is over. Our plan does not yet say who leads for the NHS now."),
    (LEADS.format("until: 31 December 2026"), "leads-nhs", "Hazel leads for the NHS."),
    ("safeguarding_partners: [{role: police, organisation: A Police, lead: {name: Ash, until: 2024-25}}, {role: police, organisation: B Police, lead: {name: Elm}}]", "leads-police", "The time of the last leader is over. Our plan does not yet say who leads for A Police now."),
    ("safeguarding_partners: [{role: police, delegate: {name: Ash, until: 2024-25}}]", "delegate-police", "The time of the last person is over. Our plan does not yet say who does this for the police now."),
    (COUNCILS.format("C Council", "{name: C, until: 2024-25}"), "leads-council-2", "The time of the last leader is over. Our plan does not yet say who leads for C Council now."),
    (COUNCILS.format("C Council", "not stated"), "leads-council-2", "Our plan does not yet say who leads for the council."),
    ("chair: {name: Ash, until: 31 March 2026}", "chair", "The chair runs the meetings. The time of the last chair is over. Our plan does not yet say who it is now."),
    ("chair: {name: not stated, until: 31 March 2026}", "chair", "The chair runs the meetings. Our plan does not yet say the name of the chair."),
    ("review: {next: December 2025}", "next-review", "We said we would look at this plan in December 2025. Our plan does not yet say when we look again."),
    ("review: {next: 3 March 2026}", "next-review", "We said we would look at this plan by 3 March 2026. Our plan does not yet say when we look again."),
    ("review: {next: 2024-25}", "next-review", "The time to look at this plan again is over. Our plan does not yet say when we look again."),
    ("review: {next: not stated}", "next-review", "Our plan does not yet say when we look at it again."),
    # Signing
    (THREE.format("Ash Oak", "2 March 2026"), "signed", "All 3 leaders signed this plan. The last leader signed on 3 March 2026."),
    (THREE.format("Dr Ash Oak", "April 2026"), "signed", "All 3 leaders signed this plan. The last leader signed in April 2026."),
    (THREE.format("Elm", "2 March 2026"), "signed", "2 leaders signed this plan. Our plan does not yet say if all 3 leaders signed it."),
    (THREE.format("not stated", "2 March 2026"), "signed", "2 leaders signed this plan. Our plan does not yet say if all 3 leaders signed it."),
    (THREE.format("Ash Oak", "not stated"), "signed", "Our plan does not yet say when all 3 leaders signed this plan."),
    (THREE.format("Ash Oak", "soon"), "signed", "Our plan does not yet say when all 3 leaders signed this plan."),
    (SIGNED.format("not stated (in January)", "not stated", "{name: C, date: 1 March 2026}"), "signed", "1 leader signed this plan. Our plan does not yet say if all 3 leaders signed it."),
    (SIGNED.format("none (the board meets in January)", "{name: B, date: 1 March 2026}", "not stated"), "signed", "Not all the leaders have signed this plan yet."),
    (SIGNED.format("none", "none", "none"), "signed", "The leaders have not signed this plan yet."),
    (SIGNED.format("not stated", "not stated", "not stated"), "signed", "Our plan does not yet say when the leaders signed this plan."),
    (SIGNED.format("{name: A}", "{name: B}", "{name: C}"), "signed", "We have not yet said when the leaders signed this plan."),
    (SIGNED.format("{date: 1 March 2026}", "{date: 1 March 2026}", "{date: 1 March 2026}"), "signed", "We have not yet said if the leaders signed this plan."),
    ("stage: draft\n" + THREE.format("Ash Oak", "not stated"), "signed", LEFT_OUT),
    # Agencies
    ("relevant_agencies: {agencies: [A School, Youth Club, Fire Service, Third Sector]}", "agencies-named", "They include A School."),
    ("relevant_agencies: {agencies: [Youth Club]}", "agencies-named", LEFT_OUT),
    ("relevant_agencies: {agencies: [{name: Youth Club, category: 36}]}", "agencies-named", "They include Youth Club."),
    ("relevant_agencies: {agencies: [{name: Fire Service, category: 36}]}", "agencies-named", LEFT_OUT),
    ("relevant_agencies: {agencies: [Fire Service]}", "agencies-beside", "Fire Service helps us too."),
    ("relevant_agencies: {agencies: [Fire Service, Healthwatch]}", "agencies-beside", "Fire Service and Healthwatch help us too."),
    ("relevant_agencies: {agencies: [Judiciary]}", "agencies-beside", LEFT_OUT),
    ("relevant_agencies: {agencies: [{name: not stated, category: 1}]}", "agencies-named", "Our plan does not yet say the names of these groups."),
    ("relevant_agencies: not stated", "agencies", "Our plan does not yet say what other groups help us."),
    ("relevant_agencies: none", "agencies", "Our plan names no other groups that help us."),
    ("thresholds: not stated", "thresholds", "Our plan does not yet say how we decide who needs what help."),
    ("thresholds: none", "thresholds", "We have no guide about who needs what help."),
    ("whistleblowing: not stated", "whistleblowing", "Our plan does not yet say how staff can speak up."),
    ("whistleblowing: none", "whistleblowing", "Our plan has no rules on how staff can speak up."),
    ("delegates: none", "delegate-council", "We have not yet said who does the work each day for the council."),
    ("relevant_agencies: not stated", "agencies-law", LEFT_OUT),
    # Schools
    ("education: {operational: {how: A forum, covers: [childcare]}}", "schools-group", "We have a group for nurseries."),
    ("education: {operational: {how: A forum}}", "schools-group", "We have a group for places where children learn."),
    ("education: {strategic: {how: A seat}}", "schools-group", "Someone speaks for schools when we make choices."),
    ("education: not stated", "schools-group", "Our plan does not yet say how schools help us make choices."),
    ("education: {self_assessment: {how: A form}}", "schools-check", "We ask schools how they keep children safe."),
    # Homes
    ("residential_homes: none", "childrens-home-work", LEFT_OUT),
    ("residential_homes: {how: A forum}", "childrens-home-work", LEFT_OUT),
    ("residential_homes: not stated", "childrens-home-work", "Our plan does not yet say how we work with children's homes."),
    ("residential_homes: not stated", "childrens-home", "Some children live in a children's home. This plan is for them too."),
    ("custody: [{name: Cells, kind: police_cells, holds_under_18: yes}]", "custody", "A court can send a child to a locked place. There is no place like that in our area."),
    # Voice
    ("voice: {children: {how: Asked}}", "listen", "We ask children what they think."),
    ("voice: {families: {how: Asked}}", "listen", "We ask families what they think."),
    ("voice: {children: not stated, families: not stated}", "listen", "Our plan does not yet say how we listen to children and families."),
    ("voice: {changes: {how: A report}}", "change", LEFT_OUT),
    ("voice: {young_scrutineers: 'Six, aged 16 to 24, paid'}", "young-checkers", "Young people help check our work."),
    ("voice: {young_scrutineers: {how: 'They read cases', when: 2024-25}}", "young-checkers", "Young people help check our work."),
    ("voice: {young_scrutineers: {how: 'They read cases', when: May 2027}}", "young-checkers", "We want young people to help check our work."),
    ("voice: {young_scrutineers: {how: 'Young people are to become scrutineers'}}", "young-checkers", "We want young people to help check our work."),
    ("voice: {young_scrutineers: A group is being recruited}", "young-checkers", "We want young people to help check our work."),
    ("voice: {young_scrutineers: {who: The youth council}}", "young-checkers", "We want young people to help check our work."),
    ("voice: {young_scrutineers: not stated}", "young-checkers", LEFT_OUT),
    ("voice: {young_scrutineers: No young people check our work}", "young-checkers", LEFT_OUT),
    # Who checked it
    ("easy_read: {checked_by: The ESCP business unit}", "about-checked", "The ESCP business unit checked this document."),
    ("easy_read: {checked_by: Speak Up (people with learning disabilities)}", "about-checked", "Speak Up checked this document. It is a group of people with a learning disability."),
    ("easy_read: {checked_by: Nobody has been asked yet}", "about-checked", "People with a learning disability have not checked this yet."),
    ("scrutiny: {body: A panel is being recruited}", "scrutineer", "We have not yet said who checks our work."),
    ("relevant_agencies: {agencies: [{name: No Limits, category: 1}, A School]}", "agencies-named", "They include No Limits and A School."),
    # What a plan promises or denies is not told as done
    ("voice: {children: No way to hear children has been set up yet}", "listen", "Our plan does not yet say how we listen to children and families."),
    ("voice: {children: {how: A survey}, families: {how: Not yet agreed, who: The council}}", "listen", "We ask children what they think."),
    ("voice: {feedback: {how: Not yet in place, frequency: yearly}}", "change", LEFT_OUT),
    ("training: {delivered: Not yet in place}", "training", "Our plan does not yet say how we train staff."),
    ("chair: {name: To be appointed}", "chair", "The chair runs the meetings. Our plan does not yet say the name of the chair."),
    # Scrutiny
    ("scrutiny: {people: [{name: Ash}]}", "scrutineer", "Ash checks our work. This person is called a scrutineer."),
    ("scrutiny: {people: [{name: Ash}], until: 2024-25}", "scrutineer", "Someone checked our work. Their time is over. Our plan does not yet say who checks our work now."),
    ("scrutiny: {people: [{name: Ash, until: 2024-25}]}", "scrutineer", "Someone checked our work. Their time is over. Our plan does not yet say who checks our work now."),
    ("scrutiny: {people: [{name: Ash, until: 2024-25}], body: Independent Scrutineer}", "scrutineer", "Someone checked our work. Their time is over. Our plan does not yet say who checks our work now."),
    ("scrutiny: {body: A Panel, until: 2024-25}", "scrutineer", "Someone checked our work. Their time is over. Our plan does not yet say who checks our work now."),
    ("scrutiny: {people: [{name: not stated, until: 2024-25}]}", "scrutineer", "Our plan does not yet say who checks our work."),
    ("scrutiny: {people: [{name: Ash, until: 2024-25}], body: A Panel}", "scrutineer", "A Panel checks our work."),
    ("scrutiny: {people: not stated, body: Independent Scrutineer}", "scrutineer", "Someone checks our work. Our plan does not yet say their name."),
    # Disputes
    ("disputes: {how: Talk, final_step: The lead safeguarding partners}", "leaders-decide", "If staff cannot agree, the leaders decide."),
    ("disputes: {how: Talk, final_step: The lead safeguarding partners}", "government", LEFT_OUT),
    ("disputes: {how: Talk, final_step: Secretary of State}", "government", "If the leaders cannot agree, they can ask the government."),
    ("disputes: {how: Talk}", "government", LEFT_OUT),
    # Money
    (PAYS.format("{role: local_authority, amount: 9000}, {role: integrated_care_board, amount: 9000}, {role: police, amount: 9000}"), "who-pays", "The council, the NHS and the police all pay for this work."),
    (PAYS.format("{role: local_authority, amount: 9000}, {role: integrated_care_board, amount: 9000}, {role: police, amount: 9000}"), "who-pays-most", "They each pay the same."),
    (PAYS.format("{role: local_authority, amount: 9000}, {role: integrated_care_board}, {role: police, amount: 9000}"), "who-pays", "The council, the NHS and the police pay for this work."),
    (PAYS.format("{role: local_authority, amount: 9000}, {role: integrated_care_board, amount: not stated}, {role: police, amount: 9000}"), "who-pays-most", "Our plan does not yet say how much each group pays."),
    (PAYS.format("{role: police, amount: 9000}"), "who-pays", "The police pay for this work."),
    (PAYS.format("{role: police, amount: 9000}, {body: A Trust, amount: 20000}"), "who-pays-most", "A Trust pays about £20,000. The police pay about £9,000."),
    (PAYS.format(FIVE_PAY), "who-pays", "A Council and B Council pay for this work."),
    (PAYS.format(FIVE_PAY), "who-pays-2", "The NHS and the police pay for this work. Other groups pay too."),
    (PAYS.format(FIVE_PAY.rpartition(", {")[0]), "who-pays-2", "The NHS and the police pay for this work too."),
    (PAYS.format("{body: A, amount: 1}, {body: B, amount: 1}, {body: C, amount: 1}, {body: D, amount: 1}"), "who-pays", "A, B and C pay for this work. Other groups pay too."),
    (PAYS.format(FIVE_PAY), "who-pays", "A Council and B Council pay for this work."),
    (PAYS.format(FIVE_PAY), "who-pays-2", "The NHS and the police pay for this work. Other groups pay too."),
    (PAYS.format(FIVE_PAY.rpartition(", {")[0]), "who-pays-2", "The NHS and the police pay for this work too."),
    (PAYS.format("{body: A, amount: 1}, {body: B, amount: 1}, {body: C, amount: 1}, {body: D, amount: 1}"), "who-pays-most", "They each pay the same."),
    (PAYS.format("{body: A, amount: 2}, {body: B, amount: 2}, {body: C, amount: 1}, {body: D, amount: 1}"), "who-pays-most", LEFT_OUT),
    (PAYS.format("{body: Each of the statutory safeguarding partners}"), "who-pays", "The council, the NHS and the police pay for this work."),
    (PAYS.format("{role: local_authority, amount: 61%}, {role: integrated_care_board, amount: 25.5 per cent}, {role: police, amount: 13.5%}"), "who-pays", "The council, the NHS and the police all pay for this work."),
    (PAYS.format("{role: local_authority, amount: 61%}, {role: integrated_care_board, amount: 25.5 per cent}, {role: police, amount: 1%}"), "who-pays-most", "The council pays 61 pounds out of every 100. The NHS pays about 26. The police pay 1."),
    (PAYS.format("{body: A, amount: 40%}, {body: B, amount: 60%}"), "who-pays-most", "B pays 60 pounds out of every 100. A pays 40."),
    (PAYS.format("{body: A, amount: 50%}, {body: B, amount: 50%}"), "who-pays-most", "They each pay the same."),
    (PAYS.format("{body: A, amount: 40%}, {body: B, amount: 30%}, {body: C, amount: 20%}, {body: D, amount: 10%}"), "who-pays-most", "A pays the most."),
    (PAYS.format("{body: A, amount: 40%}, {body: B, amount: 60%}, {body: C, amount: 0%}"), "who-pays", "A and B pay for this work."),
    (PAYS.format("{body: A, amount: 40%}, {body: B, amount: 5000}"), "who-pays-most", LEFT_OUT),
    (PAYS.format("{body: A, amount: a third}, {body: B, amount: two thirds (2/3)}"), "who-pays-most", LEFT_OUT),
    (PAYS.format("{body: A, amount: 40%}, {body: B, amount: not stated}"), "who-pays-most", "Our plan does not yet say how much each group pays."),
    ("funding: {total: 500000}", "how-much", "We have about £500,000 for this work."),
    ("funding: {total: a lot}", "how-much", "Our plan does not yet say how much money we have."),
    ("funding: {total: 500000, year: 2026-27, shared_with: Adults Board}", "how-much", "We share about £500,000 with the Adults Board."),
    ("funding: {total: 500000, year: 2026-27, shared_with: The Adults Board, share: a half}", "how-much", "We share about £500,000 with The Adults Board. Half of it is for children."),
    # What is stated, and what only looks so
    ("training: {delivered: {frequency: every year}}", "training", "We have not yet said how we train staff."),
    ("training: {delivered: {how: not stated, frequency: every year}}", "training", "Our plan does not yet say how we train staff."),
    ("training: {delivered: {source: {section: Training}}}", "training", "We have not yet said how we train staff."),
    ("training: not stated", "training", "Our plan does not yet say how we train staff."),
    ("training: [nonsense]", "training", "We have not yet said how we train staff."),
    ("meetings: {leads: {how: They meet, frequency: regularly}}", "leaders-meet", "The leaders make the big choices. Our plan does not yet say how often they meet."),
    ("publication: {url: 'javascript:alert(1)'}", "about-longer-plan", "There is a longer plan too. Our plan does not yet say where to find it."),
]  # fmt: skip


@pytest.mark.parametrize(("stated", "row", "said"), CASES, ids=[f"{row}: {said[:40]}" for _, row, said in CASES])
def test_a_fact_becomes_words(stated: str, row: str, said: str) -> None:
    document = load_bytes(f"{SAFETY_ONLY}{dedent(stated)}\n".encode(), "plan.yaml")
    paper = compose_easy_read(document, load_pack(), DAY, Look())
    assert isinstance(paper, Paper)
    rows = {one.anchor.removeprefix("row-"): one for one in rows_of(paper)}
    assert " ".join(text_of(one.words) for one in rows[row].sentences) == said if said else row not in rows


def test_hours_of_two_services_are_not_put_into_a_sentence_about_one() -> None:
    hours = "Town: Monday to Thursday 9am to 5pm, Friday 9am to 4pm; City: Monday to Friday 8am to 6pm"
    rows = _rows_with_hours(hours)
    town = "Town: Monday to Thursday, 9am to 5pm. On Friday, 9am to 4pm."
    city = "City: Monday to Friday, 8am to 6pm."
    assert _said(rows["row-hours"]) == f"This is when we answer this number. {town}"
    assert _said(rows["row-hours-2"]) == city
    assert _said(rows["row-local-hours"]) == f"This is when someone answers this number: {hours}."
    assert "row-local-hours-2" not in rows


@pytest.mark.parametrize(
    "hours",
    [
        "office hours",
        "Monday to Friday 9am to 5pm (closed 12.30 to 1.30)",
        "Monday to Friday 9am to 5pm. Out of hours call 01632 960009, 24 hours",
        "24 hours a day except Christmas Day",
    ],
)
def test_hours_that_cannot_be_read_for_certain_are_told_as_written_beside_the_number_for_the_night(hours: str) -> None:
    rows = _rows_with_hours(hours)
    assert _said(rows["row-hours"]) == f"This is when we answer this number: {hours}."
    assert _said(rows["row-other-times"]) == "At any other time, call 01632 960 002."
    assert _said(rows["row-local-hours"]) == f"This is when someone answers this number: {hours}."


@pytest.mark.parametrize(
    ("hours", "picture"),
    [
        ("Monday to Friday, 9am to 5pm", "clock_day"),
        ("Monday to Thursday 9am to 5pm; Friday 9am to 4pm", "clock_day"),
        ("Monday to Sunday, 9am to 5pm", "clock"),
        ("every day, 9am to 5pm", "clock"),
        ("Monday to Friday, 9am to 5pm, but not in August", "clock"),
        ("24 hours a day", "clock"),
    ],
)
def test_five_days_are_ticked_only_where_five_days_are_said(hours: str, picture: str) -> None:
    rows = _rows_with_hours(hours)
    assert {rows[name].picture.key for name in ("row-hours", "row-local-hours")} == {picture}


def _rows_with_hours(hours: str) -> dict[str, PictureRow]:
    stated = SAFETY_ONLY.replace("hours: 24 hours}", f'hours: "{hours}"}}\n  out_of_hours: {{phone: 01632 960002}}')
    return {row.anchor: row for version in (Version.EASY_READ, Version.CHILDREN) for row in _rows(stated, version)}


def _rows(stated: str, version: Version) -> list[PictureRow]:
    paper = compose(version, load_bytes(stated.encode(), "plan.yaml"), load_pack(), DAY, Look())
    assert isinstance(paper, Paper)
    return rows_of(paper)


def _said(row: PictureRow) -> str:
    return " ".join(text_of(one.words) for one in row.sentences)


def test_the_guidances_own_sentence_is_no_fact_about_a_place() -> None:
    copied = "partners shall gather often and weigh what each of them has learned about help"
    words = copied.split()
    runs = (" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1))
    pack = replace(load_pack(), wording=frozenset(sha256(run.encode()).digest()[:8].hex() for run in runs))
    document = load_bytes(f"{SAFETY_ONLY}data: {{analysis: {{how: {copied}}}}}\n".encode(), "plan.yaml")
    paper = compose_easy_read(document, pack, DAY, Look())
    assert isinstance(paper, Paper)
    (row,) = [one for one in rows_of(paper) if one.anchor == "row-numbers"]
    assert text_of(row.sentences[0].words) == "Our plan does not yet say how we use numbers."


def test_what_blocks_stays_where_a_reader_looks_for_it_though_gaps_go_to_the_end() -> None:
    document = load_bytes(b"kind: arrangement\neasy_read: {gaps: at the end}\n", "plan.yaml")
    paper = compose_easy_read(document, load_pack(), DAY, Look(draft=True))
    assert isinstance(paper, Paper)
    anchors = [one.anchor for one in rows_of(paper)]
    assert anchors.index("row-call") == anchors.index("row-danger") + 1
