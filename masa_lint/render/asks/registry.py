"""Every ask by the name that the tables of rows use."""

from __future__ import annotations

from collections.abc import Mapping

from masa_lint.render.asks import (
    agencies,
    area,
    children,
    contact,
    custody,
    disputes,
    money,
    partners,
    schools,
    scrutiny,
    times,
    voice,
)
from masa_lint.render.asks.told import Ask

ASKS: Mapping[str, Ask] = {
    "agencies": agencies.agencies,
    "agencies_beside": agencies.agencies_beside,
    "agencies_named": agencies.agencies_named,
    "area": area.area,
    "areas": area.areas,
    "chair": partners.chair,
    "checked_by": contact.checked_by,
    "childrens_contact": children.childrens_contact,
    "coming_date": times.coming_date,
    "complain_by_email": contact.complain_by_email,
    "complain_to": contact.complain_to,
    "contact": contact.contact,
    "contact_us": contact.contact_us,
    "custody": custody.custody,
    "done_how_often": times.done_how_often,
    "groups": partners.groups,
    "homes": custody.homes,
    "hours": contact.hours,
    "how_many_check": scrutiny.how_many_check,
    "how_much": money.how_much,
    "how_often": times.how_often,
    "last_step": disputes.last_step,
    "link": contact.link,
    "locked_in": custody.locked_in,
    "names_of": partners.names_of,
    "neighbours": area.neighbours,
    "out_of_hours": contact.out_of_hours,
    "person": partners.person_for,
    "phone": contact.phone,
    "phone_for_help": contact.phone_for_help,
    "restraint_check": custody.restraint_check,
    "schools": schools.schools,
    "scrutineers": scrutiny.scrutineers,
    "signed": times.signed,
    "text": contact.text,
    "voice": voice.voice,
    "who_pays": money.who_pays,
    "who_pays_most": money.who_pays_most,
    "who_reads": children.who_reads,
}
