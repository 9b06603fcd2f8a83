"""Plans of Exampleshire, which is made up: one with everything, one with long and foreign names, one with nothing.

The names of people are trees.
"""

from __future__ import annotations

EVERYTHING = """\
kind: arrangement
this_file: source
stage: published
made_under: Working Together 2023
partnership:
  name: Exampleshire Safeguarding Children Partnership
  address: Civic Hall, Exampleton
contacts:
  worried_about_a_child: {phone: 01632 960001, hours: "Monday to Thursday 8.30am to 5.30pm; Friday 8.30am-5pm"}
  out_of_hours: {phone: 01632960002}
  for_children:
    phone: 01632 960003
    email: tellus@exampleshire.example
    read_by: The participation worker
    read_when: each school day
  complaints: {phone: 01632 960004, email: complaints@exampleshire.example, who: the partnership manager}
  advocate: {phone: 01632 960005}
  partnership: {phone: 01632 960006, email: partnership@exampleshire.example}
publication: {agreed_on: 3 March 2026, date: 31 March 2026, url: "https://www.exampleshire.example/plan/"}
area: {local_authorities: [Exampleshire County Council], works_with: [Otherton, Thirdham]}
safeguarding_partners:
  - role: local_authority
    organisation: Exampleshire County Council
    lead: {name: Dr Ash Oak, post: Chief Executive}
    delegate: {name: Elm Alder, post: Director of Children's Services}
    signed: {name: Ash Oak, date: 1 March 2026}
  - role: integrated_care_board
    organisation: Exampleshire Integrated Care Board
    lead: {name: Hazel Rowan, post: Chief Executive}
    delegate: {name: Holly Beech, post: Chief Nurse}
    signed: {name: Hazel Rowan, date: 3 March 2026}
  - role: police
    organisation: Exampleshire Police
    lead: {name: Alder Birch, post: Chief Constable}
    delegate: {name: Linden Yew, post: Superintendent}
    signed: {name: Alder Birch, date: 2 March 2026}
meetings:
  leads: {how: The three leads meet, frequency: every six months}
  delegates: {how: The delegates meet, frequency: six weekly}
chair: {name: Elm Alder, until: 2026-27}
relevant_agencies:
  agencies:
    - Exampleton Academy
    - Exampleshire Hospitals NHS Trust
    - Exampleton Borough Council
    - Exampleshire Fire and Rescue Service
    - Exampleshire Knitters
education:
  operational: {how: A forum of head teachers, covers: [all_schools, early_years, colleges]}
  strategic: {how: The chair of the forum sits with the delegates}
  self_assessment: {how: Schools fill in the audit, frequency: every year}
custody:
  - name: HMYOI Exampleton
    kind: young_offender_institution
    holds_under_18: yes
    restraint_review: {who: The restraint group, frequency: every year, reported_to: [youth_justice_board]}
residential_homes: {how: The homes' managers meet with us, who: The homes forum}
identifying_need:
  how: The front door weighs each contact
  front_door: {phone: 01632 960007}
  early_help: {how: Teams in each town}
  family_hubs: {how: One in each town}
thresholds: {document: Exampleshire levels of need}
information_sharing: {agreement: Exampleshire sharing agreement}
data: {analysis: {how: The data group reads the figures each quarter}}
training:
  delivered: {how: A yearly programme}
  impact: {how: A form three months after}
practice_reviews:
  process: {how: The review group follows its steps}
  learning: {how: Briefings for all teams}
  learning_impact: {how: Dip samples of cases}
scrutiny:
  people: [{name: Rowan Maple}]
  does: {how: Looks at one priority each quarter}
funding:
  year: 2026-27
  total: £310,400
  contributions:
    - {role: local_authority, body: Exampleshire County Council, amount: "£160,400"}
    - {role: integrated_care_board, body: Exampleshire Integrated Care Board, amount: "£90,000"}
    - {role: police, body: Exampleshire Police, amount: "£60,000"}
voice:
  children: {how: The youth council is asked}
  families: {how: A survey}
  feedback: {how: A poster in each school}
  young_scrutineers: {how: Young people read the drafts}
escalation: {document: Exampleshire escalation policy}
disputes: {how: The chair hears both, final_step: Secretary of State}
whistleblowing: {document: Exampleshire whistleblowing policy}
yearly_report: {title: Yearly report 2025-26}
review: {frequency: every year, next: March 2027}
easy_read:
  checked_by: Exampleshire People First (people with a learning disability)
  checked_on: 2 March 2026
childrens_version:
  made_with: the Exampleshire youth council
  approved_by: {post: Participation lead, date: 4 March 2026}
"""

_LONG = "Ffion-Angharad O’Brien-Świątkiewicz-Llywelyn ap Gruffudd Łódź"
assert len(_LONG) >= 60

LONG_NAMES = f"""\
kind: arrangement
this_file: source
stage: published
partnership: {{name: "{_LONG} Safeguarding Children Partnership"}}
contacts:
  worried_about_a_child: {{phone: 01632 960001, hours: 24 hours}}
  complaints: {{email: a.very.long.mailbox.for.complaints@exampleshire.example, who: "{_LONG} Team"}}
publication: {{agreed_on: March 2026, url: "https://exampleshire.example/a/very/long/address/that/does/not/end/plan"}}
area: {{local_authorities: ["{_LONG} Council", "Ynys Môn", "Łąka-on-the-Wold"], works_with: ["{_LONG}"]}}
safeguarding_partners:
  - {{role: local_authority, organisation: "{_LONG} Council", lead: {{name: "{_LONG}"}}, delegate: {{name: "{_LONG}"}}}}
  - {{role: local_authority, organisation: Ynys Môn Council, lead: {{name: "Siân O'Neill"}}, delegate: not stated}}
  - {{role: integrated_care_board, organisation: "{_LONG} ICB", lead: {{name: "{_LONG}"}}, delegate: {{name: Ash}}}}
  - {{role: police, organisation: Heddlu Police, lead: {{name: "{_LONG}"}}, delegate: {{name: "<b>Ash</b> & **Oak** ({{name}})"}}}}
  - {{role: education, organisation: Schools, lead: {{name: Nobody}}}}
relevant_agencies: {{agencies: ["{_LONG} Academy", "{_LONG} Fire Service"]}}
custody:
  - {{name: "{_LONG}", kind: secure_school, holds_under_18: yes, restraint_review: {{frequency: monthly}}}}
  - {{name: Second, kind: young_offender_institution, holds_under_18: yes, restraint_review: not stated}}
scrutiny: {{people: [{{name: "{_LONG}"}}, {{name: B}}, {{name: C}}, {{name: D}}]}}
funding:
  year: 2025-26
  total: £1,234,567
  shared_with: "{_LONG} Adults Board"
  share: a third
  contributions:
    - {{role: local_authority, body: "{_LONG} Council", amount: "£400,000"}}
    - {{role: local_authority, body: Ynys Môn Council, amount: "£300,000"}}
    - {{role: integrated_care_board, body: "{_LONG} ICB", amount: "£0"}}
    - {{role: police, body: Heddlu Police, amount: "£100,000"}}
    - {{body: "{_LONG} Charity", amount: "£434,567"}}
easy_read: {{checked_by: "{_LONG} Speaking Up"}}
"""

SAFETY_ONLY = """\
kind: arrangement
contacts:
  worried_about_a_child: {phone: 01632 960001, hours: 24 hours}
  complaints: {email: partnership@exampleshire.example}
"""

NOTHING = "kind: arrangement\n"

TWO_DOORS = (
    EVERYTHING.replace(
        '  worried_about_a_child: {phone: 01632 960001, hours: "Monday to Thursday 8.30am to 5.30pm; Friday 8.30am-5pm"}\n'
        "  out_of_hours: {phone: 01632960002}\n",
        """\
  areas:
    - for: [Exampleshire, Northmere]
      worried_about_a_child: {phone: 01632 960110, hours: "Monday to Thursday 8.30am to 5.30pm; Friday 8.30am-5pm"}
      out_of_hours: {phone: 01632 960111}
    - for: Westhaven City Council
      worried_about_a_child: {phone: 01632 960220, hours: "Monday to Friday, 8am to 6pm"}
      out_of_hours: {phone: 01632 960221}
""",
    )
    .replace("[Exampleshire County Council]", "[Exampleshire, Westhaven City Council, Northmere]")
    .replace("front_door: {phone: 01632 960007}", "front_door: {phone: 01632 960220}")
)
"""Three areas, two front doors: each number is for the areas that it names, and for no other."""
