"""The words the format knows. A value may be any other text; where a list is closed, that is told."""

from __future__ import annotations

KINDS = ("arrangement", "yearly-report")
THIS_FILE = ("source", "transcript")
STAGES = ("draft", "agreed", "published")
ROLES = ("local_authority", "integrated_care_board", "police")
YES_NO = ("yes", "no")
ONE_OR_SEVERAL = ("one", "several")
GAPS = ("in place", "at the end")
AGREED_BY = ("leads", "delegates")
SECURE = ("young_offender_institution", "secure_training_centre")
MAY_BE_SECURE = ("secure_school", "secure_childrens_home")
"""Of which it is not settled whether restraint there is reviewed."""
NO_COURT = "police_cells"
"""Nobody is sent there by a court."""
ESTABLISHMENTS = (*SECURE, *MAY_BE_SECURE, "prison", NO_COURT)
RESTRAINT_RECIPIENTS = ("youth_justice_board", "youth_custody_service", "hm_inspectorate_of_prisons")
SETTINGS = (
    "all_schools",
    "maintained_schools",
    "academies",
    "free_schools",
    "independent_schools",
    "colleges",
    "early_years",
    "childcare",
    "alternative_provision",
    "pupil_referral_units",
    "other_providers",
)
LEAD_AUTHORITY = ("speak_with_authority", "commit_the_body", "hold_the_body_to_account")
DELEGATE_AUTHORITY = ("speak_with_authority", "decide_for_the_lead", "hold_the_sector_to_account")
LEAD_FUNCTIONS = (
    "set_direction_and_priorities",
    "lead_own_contribution",
    "sign_off_key_documents",
    "oversee_learning",
    "provide_business_support_and_data",
    "make_agencies_clear_on_their_role",
)
DELEGATE_FUNCTIONS = (
    "deliver_priorities_and_procedures",
    "work_with_education_and_agencies",
    "share_information",
    "deliver_reviews",
    "provide_training",
    "hear_children_and_families",
)
CHAIR_FUNCTIONS = (
    "support_and_hold_leads_to_account",
    "encourage_joint_working",
    "chair_delegates_meetings",
    "challenge",
)
SCRUTINY_FUNCTIONS = (
    "support_and_challenge",
    "assurance",
    "statutory_duties_and_learning",
    "voice_of_children",
    "critical_friend",
    "advice_in_disagreements",
    "evaluate_arrangements_and_yearly_report",
)
AGENCY_EXPECTATIONS = (
    "act_in_accordance",
    "clear_on_responsibilities",
    "cooperate_with_partners",
    "share_information",
    "understood_and_applied",
)
FUNDING_COVERS = (
    "business_support",
    "analysis",
    "independent_scrutiny",
    "infrastructure",
    "practice_reviews",
    "training",
    "learning_events",
)
PROGRESS = ("done", "on_track", "some_progress", "little_progress", "no_progress")
ACTION_STATES = ("done", "under_way", "not_started", "dropped")
RECOMMENDED_BY = ("local_review", "national_review", "rapid_review", "scrutineer", "audit", "inspection")
FEEDBACK_FROM = ("children", "families", "staff")
SCRUTINY_SOURCES = (
    "practice_reviews",
    "rapid_reviews",
    "scrutineer",
    "multi_agency_audits",
    "inspections",
    "data",
    "children_and_families",
)
COPIES_TO = ("national_panel", "foundations")
PRACTICE_TOPICS = (
    "private_fostering",
    "allegations_against_staff",
    "child_death_review",
    "prevent",
    "channel",
    "elective_home_education",
    "children_missing_education",
    "harm_outside_the_home",
    "serious_violence",
    "domestic_abuse",
    "disabled_children",
    "children_who_do_not_speak",
    "children_in_care",
    "care_leavers",
    "children_placed_out_of_area",
    "unaccompanied_children",
    "children_in_hospital",
    "children_deprived_of_liberty",
    "children_in_police_cells",
    "online_harm",
    "out_of_school_settings",
    "faith_settings",
    "conflicts_of_interest",
    "risk_register",
    "media",
    "critical_incidents",
    "inspection_readiness",
)
