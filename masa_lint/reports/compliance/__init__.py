"""The compliance report: one document against one edition, for people who never open a terminal."""
