"""An arrangement that shows every must and leaves most of what should be there unsaid."""

from __future__ import annotations

SOUND = """\
kind: arrangement
this_file: source
stage: published
made_under: Working Together 2023
partnership: {name: Exampleshire Safeguarding Children Partnership}
publication: {agreed_on: 3 February 2026, date: 2 March 2026, url: "https://exampleshire.example/plan"}
safeguarding_partners:
  - role: local_authority
    organisation: Exampleshire Council
    lead: {name: Ash Oak, post: Chief Executive}
  - role: integrated_care_board
    organisation: Exampleshire Integrated Care Board
    lead: {name: Hazel Rowan, post: Chief Executive}
  - role: police
    organisation: Exampleshire Police
    lead: {name: Alder Birch, post: Chief Constable}
scrutiny:
  body: Exampleshire Scrutiny Panel
  does: Looks at one priority each quarter and reports to the lead partners
identifying_need:
  how: The front door weighs each contact within one working day
  who: The partnership's front door
practice_reviews:
  decides: The practice review group
  commissions: The delegated partners
  decides_publication: The lead partners
  published_at: https://exampleshire.example/reviews
relevant_agencies:
  agencies:
    - {name: Exampleshire Youth Club, why: It sees most young people of the town}
"""
