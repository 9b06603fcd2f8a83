"""A yearly report of Exampleshire, a county that is made up, which states everything the guidance asks of one."""

from __future__ import annotations

SOUND_REPORT = """\
kind: yearly-report
this_file: source
stage: published
made_up: yes
made_under: Working Together 2026
partnership: {name: Exampleshire Safeguarding Children Partnership, short_name: ESCP}
contacts:
  worried_about_a_child: {phone: 01632 960001, hours: "Monday to Friday, 8:30am to 6pm", rang_on: 3 November 2026}
  out_of_hours: {phone: 01632 960002, rang_on: 3 November 2026}
arrangement:
  file: arrangement.yaml
  title: Exampleshire safeguarding arrangements 2026
  url: https://exampleshire.example/arrangements
period: 1 April 2025 to 31 March 2026
publication:
  title: Exampleshire yearly report 2025-26
  agreed_on: 8 September 2026
  date: 21 September 2026
  url: https://exampleshire.example/report
  plain_version: {title: Our year in eight pages, url: "https://exampleshire.example/report/plain"}
  easy_read: {title: Our year in pictures, url: "https://exampleshire.example/report/easy"}
  recipients: [The national Panel, Foundations, All schools and colleges in Exampleshire, Health and Wellbeing Board]
  previous:
    title: Exampleshire yearly report 2024-25
    url: https://exampleshire.example/report-2024-25
    date: 24 September 2025
sign_off:
  - {role: local_authority, name: Ash Oak, post: Chief Executive, date: 8 September 2026}
  - {role: integrated_care_board, name: Hazel Rowan, post: Chief Executive, date: 8 September 2026}
  - {role: police, name: Alder Birch, post: Chief Constable, date: 9 September 2026}
meetings:
  leads: {times: "4", dates: [14 May 2025, 3 September 2025, 3 December 2025, 4 March 2026]}
  delegates: {times: "9", attendance: All three bodies came each time}
effectiveness:
  judgement: Joint work at the front door is strong. We still see neglect too late.
  evidence:
    - Repeat child protection plans fell from 21% to 16%
    - An audit of 40 files found late referrals in 14 of them
partner_work:
  - role: local_authority
    organisation: Exampleshire Council
    what_they_did: Brought social work and early help into one front door and paid for its systems
    activities:
      - what_we_did: Moved the early help team into the front door
        what_changed: Families wait 6 days for help where they waited 19
        for_whom: Families who ask for early help
        how_we_know: The waiting times of all families, month by month, for two years
  - role: integrated_care_board
    organisation: Exampleshire Integrated Care Board
    what_they_did: Gave each town a named nurse and led the work on babies at risk
  - role: police
    organisation: Exampleshire Police
    what_they_did: Put two detectives into the front door and shared custody figures each month
agency_work:
  - agency: Exampleshire Hospitals NHS Trust
    what_they_did: Asked about home at every visit of a child to accident and emergency
    activities:
      - what_we_did: Gave every ward a safeguarding card
        what_changed: Injured babies are seen by a paediatrician the same day, 29 of 30 of them
        for_whom: Babies under one year
        how_we_know: An audit of every such visit from October to March
  - {agency: Exampleshire Probation, what_they_did: Told the front door of every child in a home they visited}
priorities:
  - name: Neglect
    state: little_progress
    progress: Repeat plans fell, and referrals still come late
    why: Half of the school nurse posts stood empty until January
    next: All posts are filled by May 2026, and the audit is done again in October
  - name: Harm outside the home
    state: on_track
    progress: Every town has a safe place, and missing episodes fell by a quarter
    activities:
      - what_we_did: Opened safe places in six towns
        what_changed: Young people who go missing come back within a day more often, 81% where it was 64%
        for_whom: Young people who go missing
        how_we_know: Police records of every episode, against the year before
scrutiny:
  people: [{name: Willow Maple, post: Independent scrutineer}]
  statement:
    text: I have seen better joint work this year than last. I have not seen enough of neglect.
    by: Willow Maple
    date: 1 September 2026
  themes:
    - theme: Neglect is seen late
      sources: [multi_agency_audits, rapid_reviews, scrutineer]
      response: Every agency has named a lead for neglect
  findings:
    - finding: Fathers are missing from most plans
      changed: Plans name both parents, and the audit in March found both in 34 of 40
  impact: Two of the three decisions of the year began with a question of the scrutineer
incidents:
  notified: "7"
  rapid_reviews: "6"
  reviews: [{title: Babies who were not seen, url: "https://exampleshire.example/reviews/babies", date: January 2026}]
  learning:
    - what_we_did: Midwives and social workers visit together before birth where a baby may be at risk
      what_changed: Nine in ten of these babies have a plan at birth, where it was six in ten
      for_whom: Unborn babies at risk
      how_we_know: An audit of all such births from October to March
decisions:
  - {what: To run one front door for the whole county, by: The lead partners, date: 14 May 2025, effect: Calls are
      answered in two minutes}
recommendations:
  - what: See every baby at home before a plan ends
    from: local_review
    state: done
    effect: Every plan that ended since October ended with a visit at home
  - what: Name one person who keeps sight of the whole family
    from: national_review
    state: under_way
    why: The record system can show it from June 2026
last_years_actions:
  - {what: Train a lead in every school, state: done}
  - {what: Fill the school nurse posts, state: under_way, why: Four of nine stood empty until January}
training:
  delivered: 24 courses, and 610 people came
  impact:
    - what_we_did: Courses on neglect with a task at work after six weeks
      what_changed: Referrals about neglect name the child's day in their own words, 7 in 10 where it was 3 in 10
      for_whom: Children who are neglected
      how_we_know: The front door reads 50 referrals each quarter
feedback:
  - from: [children]
    group: The care leavers' forum
    how: Four evenings in youth clubs
    said: Letters come too late
    changed: Letters go out ten days before a meeting
    told: At the next evening
  - from: [families]
    how: A call after each conference
    said: Nobody explains what happens next
    changed: Every conference ends with one page that says it
funding:
  budget: £310,000
  spent: £302,500
  variance: The analyst's post was empty until June
  costs:
    - {item: Business unit, amount: "£172,500", budget: "£180,000", year_before: "£168,000"}
    - {item: Training, amount: "£72,000", budget: "£72,000", year_before: "£70,000"}
    - {item: Independent scrutiny, amount: "£28,000", budget: "£28,000", year_before: "£26,000"}
    - {item: Practice reviews, amount: "£30,000", budget: "£30,000", year_before: "£34,000"}
  contributions:
    - {role: local_authority, body: Exampleshire Council, amount: "£160,000", year_before: "£156,000"}
    - {role: integrated_care_board, body: Exampleshire Integrated Care Board, amount: "£100,000",
       year_before: "£94,000"}
    - {role: police, body: Exampleshire Police, amount: "£50,000", year_before: "£48,000"}
  total_contributions: £310,000
  total_year_before: £298,000
  carried_forward: £7,500
  changes: Each body pays more, for the analyst; the health board's share rose most
  value_for_money:
    judgement: The shared front door costs less than three and answers faster. The training budget bought less than hoped.
    evidence: [Cost of a contact fell from £41 to £37, Two courses of 24 were half empty]
education:
  strategic:
    how: A head teacher sits with the delegated partners
    evidence: The head came to eight of nine meetings and put neglect on the agenda
  operational:
    how: A forum of all schools and colleges meets each term
    evidence: 118 of 131 settings took part, and the forum rewrote the referral form
data:
  dataset: Exampleshire safeguarding data set
  used_for: Each quarter the delegated partners look at repeat plans by town and ask each agency why
  changed: A second early help team works in the north, where repeat plans were most
  figures:
    - {what: Children with a second plan, unit: children, this_year: "38", year_before: "52", two_years_before: "49"}
  limits: Nothing shows how often children move between schools
information_sharing:
  - what_we_did: Hospital alerts reach the front door the same day
    what_changed: Children hurt at home are spoken about the same day, 9 in 10 where it was 5 in 10
    for_whom: Children who come to hospital hurt
    how_we_know: The front door counts every alert and the hour of the first meeting
updates:
  - {what: A second lead for education, why: Schools asked for it, by: 1 April 2027}
reforms:
  - {reform: Family help, decided: One team for each town, done: The first two teams began in May 2026, concern: The
      money for it ends in 2027}
restraint_reviews:
  - establishment: HMYOI Exampleton
    kind: young_offender_institution
    holds_under_18: yes
    how: The custody group read every record of restraint of the year and spoke with twelve boys
    who: The custody group
    findings: Restraint fell by a fifth, and is still used most in the first week
    changed: Each boy has a plan for his first week
    reported_to: [youth_justice_board, youth_custody_service, hm_inspectorate_of_prisons]
records:
  sent:
    - {to: national_panel, date: 24 September 2026}
    - {to: foundations, date: 24 September 2026}
  findings_sent:
    - establishment: HMYOI Exampleton
      to: [youth_justice_board, youth_custody_service, hm_inspectorate_of_prisons]
      date: 24 September 2026
"""
