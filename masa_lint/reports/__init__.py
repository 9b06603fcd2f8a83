"""Papers that speak of plans: the compliance report, the comparison, the changes and the calendar."""
