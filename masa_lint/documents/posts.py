"""The posts that usually know an answer, as the keys of the format name them."""

from __future__ import annotations

FINANCE = "finance lead"
EDUCATION = "education lead"
TRAINING = "training lead"
SCRUTINY = "independent scrutineer"
REVIEWS = "practice review lead"
RESTRAINT = "restraint lead"
PARTICIPATION = "participation lead"
DATA = "data lead"
