"""Yearly reports of Exampleshire, which is made up: one at its longest, one with hostile words, two with little.

The names of people are trees. The report with everything is `examples/exampleshire/yearly-report.yaml`.
"""

from __future__ import annotations

_SAFE = """\
kind: yearly-report
contacts:
  worried_about_a_child: {phone: 01632 960001, hours: "Monday to Friday, 8:30am to 6pm"}
  out_of_hours: {phone: 01632 960002}
"""

LONG = (
    _SAFE
    + """\
  complaints: {phone: 01632 960004, email: complaints@exampleshire.example, who: the council's complaints team}
  advocate: {phone: 01632 960005}
  partnership: {phone: 01632 960006, email: partnership@exampleshire.example}
period: 1 July 2025 to 30 June 2026
partnership: {name: "Rhosllannerchrugog, Żółć and O'Neill <b>Safeguarding</b> & Children Partnership of the Valleys"}
publication: {agreed_on: 8 September 2026, url: "https://safeguarding.exampleshire.example/a-long-name/yearly-report"}
meetings: {leads: {times: "1"}}
agency_work:
  - {agency: "<script>alert(1)</script> Trust", what_they_did: Work}
  - {agency: The Gwasanaeth Iechyd ac Addysg of Upper and Lower Exampleton, what_they_did: Work}
priorities:
  - {name: "Child sexual exploitation: {name} **early** identification of harm", state: no_progress, why: "Nobody came"}
  - {name: Neglect, state: little_progress, why: The trainer left in June, next: Visits begin in June 2027}
  - {name: Serious incidents, state: some_progress, next: We meet each family}
  - {name: Whistleblowing, state: on_track, next: Work}
  - {name: Referrals and audits, state: done}
  - {name: Custody}
  - {name: Children in care, state: done}
  - {name: Early help, state: not stated}
last_years_actions:
  - {what: Train a lead in every school, state: dropped}
  - {what: Fill the school nurse posts, state: under_way}
  - {what: Open a new place to play, state: not_started}
  - {what: Ask all families, state: done}
incidents:
  rapid_reviews: "3"
  learning:
    - {what_we_did: Visits, what_changed: Staff see each baby at home}
    - {what_we_did: Calls, what_changed: Staff call the next day}
    - {what_we_did: Talks, what_changed: Staff talk to the whole family}
recommendations: [{what: See every baby, state: done}, {what: See every family, state: not_started}]
training:
  delivered: 24 courses
  impact:
    - {what_we_did: Courses, what_changed: Staff ask more about home}
    - {what_we_did: Talks, what_changed: Staff look at the whole family}
    - {what_we_did: More talks, what_changed: Only 3 children came}
feedback:
  - {from: [children, families], said: "<b>Letters</b> come too late", changed: not stated}
  - {from: [families], said: Nobody tells us what comes next, changed: Each family gets 1 page with the next steps}
  - {from: [children], said: We want a quiet room, changed: There are two quiet rooms now}
  - {from: [children], said: We want more, changed: There is more}
scrutiny:
  people: [{name: Dr Rowan Thorne}, {name: Hazel Rowan}]
  statement: {text: "I have **seen** {more}.", document: {url: "https://exampleshire.example/statement"}}
  findings:
    - {finding: Fathers are missing from most plans, changed: Plans name both parents}
    - {finding: Plans are late, changed: not stated}
    - {finding: A third, changed: A third}
funding:
  budget: £1,234,567
  spent: £1,300,001
  contributions:
    - {role: local_authority, body: Exampleton Council, amount: "£600,000", year_before: "£600,000"}
    - {role: local_authority, body: Otherton Council, amount: "£0"}
    - {role: integrated_care_board, body: Exampleshire Integrated Care Board, amount: "£300,000", year_before: "£310,000"}
    - {role: police, amount: not stated}
    - {body: The Exampleshire Charity, amount: "£999"}
    - {body: Another, amount: "£10"}
  value_for_money: It was
restraint_reviews:
  - {establishment: HMYOI Exampleton, kind: young_offender_institution, holds_under_18: yes, how: We read every record,
     findings: Staff used it less, changed: Staff talk first}
  - {establishment: Otherton Hall, kind: secure_school, holds_under_18: yes}
  - {establishment: HMP Thirdham, kind: prison, holds_under_18: no}
  - {establishment: Exampleton police station, kind: police_cells, holds_under_18: yes}
updates:
  - {what: A first, by: 1 April 2020}
  - {what: A second lead for education, by: 1 April 2027}
  - {what: "<b>New</b> rules (for all)", by: soon}
reforms: [{reform: Family help, decided: One team}]
data: {limits: Nothing shows how often children move}
easy_read: {checked_by: Exampleshire People First (people with a learning disability), checked_on: 3 October 2026}
"""
)

SAFETY_ONLY = """\
kind: yearly-report
contacts: {worried_about_a_child: {phone: 01632 960001, hours: 24 hours}}
"""

NOTHING = "kind: yearly-report\n"

NONE_OF_IT = (
    _SAFE
    + """\
period: 2025-26
restraint_reviews: none
incidents: none
recommendations: none
last_years_actions: none
updates: none
"""
)
