"""Sentences that deny or promise what they are asked about, and sound ones that have the same words."""

from __future__ import annotations

import time

import pytest

from masa_lint.documents.doubts import Doubt, doubt_about
from masa_lint.documents.form import Form

DENIALS = [
    "There are currently no multi-agency audits",
    "Multi-agency audits do not take place",
    "Audits were stopped in 2024",
    "Multi-agency audits have lapsed",
    "It has not been decided who audits",
    "No audits are done",
    "None at present",
    "Multi-agency audits: none",
    "Audits (not done since the panel ended)",
    "There's no audit panel because the post is empty",
    "At present there is no programme of audits. This is a known gap",
    "We don't audit together",
    "We do not at the moment have an audit panel",
    "We have no way of hearing from fathers",
    "The partnership has no training offer",
    "The borough has never had a joint audit",
    "The audit group no longer meets",
    "Joint audits used to be done by the business unit",
    "Audits are on hold while the unit is short of staff",
    "The panel has been suspended, owing to costs",
    "Audits ceased when the analyst left",
    "Audits have not been carried out since the pandemic",
    "No audits will be done until the new post is filled",
    "No audits at all until 2028",
    "Nobody audits cases across agencies",
    "No one has been asked to do it",
    "Neither audits nor reviews of files happen",
    "Case audits never happen",
    "Audits did not take place in the year",
    "Currently, audits are not funded",
    "We recognise that audits are not undertaken",
    "It is unclear who would do this",
    "Who leads audits is undecided",
    "We were unable to agree on a tool for audits",
    "Although agencies value audits, none are done together",
    "Maintained schools answer the audit; independent schools are not included yet",
    "Children in hospital are not asked; the others fill in a form each year",
    "Multi-agency audits are important. There are none at the moment.",
    "No audits, sadly. Money is short and the lead has left",
    "The audit programme came to an end with the last chair",
    "In 2026 no audits were done",
    "It has been agreed that no audits are done",
    "Audits aren't being done at the moment",
    "Agencies do not share files for audit",
    "We stopped audits in 2024",
    "This is a gap",
]  # fmt: skip
PROMISES = [
    "We plan to start audits",
    "We intend to do audits",
    "We aim to have an audit panel",
    "We are looking to bring in audits with the police",
    "We hope to audit cases from spring",
    "The partnership hopes to run audits with its neighbours",
    "A panel for audits will be set up",
    "A panel of five will read twelve cases, subject to approval by the executive",
    "Audits by a new panel, subject to funding",
    "We have not yet done any audits this year",
    "An audit group is yet to be formed",
    "The tool is still to be chosen",
    "Partners are working towards a shared programme",
    "It is planned that managers audit together",
    "Our intention is to read cases together",
    "The quality group will develop an audit tool",
    "Joint audits will start once there is a chair",
    "Audits are planned for next year",
    "A programme is being drafted by the business unit",
    "There are plans to audit neglect",
    "We would like to hear from families",
    "The group will soon be established",
    "Training is due to start in May",
    "Under development",
    "The partners wish to commission a scrutineer",
    "We are considering whether to audit. A programme is under development",
    "This year we will introduce a panel of young people",
    "Members to be confirmed",
    "A forum of schools (chair to be appointed)",
    "Partners have agreed to set up an audit panel",
    "Work is under way to develop a framework",
    "Audits are to begin in 2027",
    "We will be introducing audits",
    "An audit calendar is under development by the business unit",
    "A panel would be set up if funds allowed",
]  # fmt: skip
FACTS = [
    "No case is audited by one agency alone",
    "Nobody audits their own cases; a panel of five agencies does",
    "No audit is closed until its findings are acted on",
    "A panel of five reads cases that were not reviewed last year",
    "Audits that are not done in time are taken up by the chair",
    "A panel designed in 2024 reads twelve cases; a new tool is being developed",
    "No audit ends without a plan that names who does what",
    "No child waits longer than five days",
    "No family is asked twice",
    "Nobody who worked with the family sits on the panel",
    "No report is published before the family has read it",
    "No one agency can do this alone, so all three meet",
    "No fewer than twelve cases a year, chosen by lot",
    "Not only files are read: families are asked as well",
    "Not all cases are read; the panel picks twelve by lot",
    "Where no consensus is found, a simple majority decides",
    "If the partners cannot agree, the scrutineer is asked",
    "Staff who are not content with a decision take it to their manager, who answers within two days",
    "The scrutineer reports on what has not changed since the last audit",
    "Cases in which help stopped too soon are read by a panel",
    "Each audit looks at why a visit did not take place",
    "A panel reads twelve cases on one theme and will start a second round in June",
    "The panel reads twelve cases and does not publish names",
    "A subgroup will be set up for each review and reports to the executive",
    "When a child dies, a panel will be set up within five days",
    "A review panel will be appointed within ten working days",
    "The review will start within ten days of the notice",
    "Audits are to be agreed by the leads each March",
    "The leads decide what will be published and when",
    "Ten cases are read, with a note of who was not at home",
    "Findings that have not been acted on go to the executive",
    "A group of managers meets each month. It has not yet read cases on neglect",
    "Six managers read the files of ten children; the results are to be published",
    "There are no set themes: the quality group chooses them from the figures",
    "The old panel was stopped in 2024. Since then the quality group audits twelve cases each quarter",
    "Single-agency audits have ended; managers of all agencies now read cases together",
    "Families are not present, but a worker asks them beforehand what they want the panel to know",
    "Agencies audit themselves, and the business unit looks for what is missing",
    "We aim to be fair: each agency reads the same number of files",
    "The panel aims to finish each audit in 20 days",
    "Young people are paid for their time and are never asked to speak alone",
    "An audit looks at plans to keep babies safe",
    "The executive follows up what it planned and did not do",
    "Schools with no lead for safeguarding are visited first",
    "A programme of dip samples; nothing is shared outside the panel",
    "The timetable is kept under review by the quality group",
    "Five agencies, with an outside chair",
    "The group reads a case from the first contact to the last, and stops where a chance was missed",
    "A report with no names goes to the executive each quarter",
    "No decision is taken without the police, health and the council",
    "Reviews are not published where a child could be harmed",
    "There is no wrong door: any agency that is rung helps",
    "Any person may raise a concern, and no one is punished for it",
    "A pool of trained auditors; vacant seats are filled within a month",
    "Audits do not seek blame; they show what to change",
    "The three partners share the cost equally; none pays more than half",
    "The partnership plans audits a year ahead and a panel reads the files",
    "Auditors do not read cases they have held",
    "Half of the cases are chosen by the chair, and none is known to the readers beforehand",
]  # fmt: skip


@pytest.mark.parametrize("text", DENIALS)
def test_what_is_not_so_is_a_denial(text: str) -> None:
    assert doubt_about(text, Form.ANY) is Doubt.DENIAL


@pytest.mark.parametrize("text", PROMISES)
def test_what_is_still_to_come_is_a_promise(text: str) -> None:
    assert doubt_about(text, Form.ANY) is Doubt.PROMISE


@pytest.mark.parametrize("text", FACTS)
def test_a_sentence_that_tells_how_it_is_done_is_a_fact(text: str) -> None:
    assert doubt_about(text, Form.ANY) is None


@pytest.mark.parametrize(
    "piece", ["no audit is not ", "there are currently now ", "will be, ", "that which ", "(", "no. ", " . "]
)
def test_no_text_takes_long_to_read(piece: str) -> None:
    start = time.process_time()
    for length in (399, 1_000_000):
        doubt_about((piece * length)[:length], Form.ANY)
    assert time.process_time() - start < 2
