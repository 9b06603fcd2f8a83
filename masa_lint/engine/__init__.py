"""Select the rules, run them, weigh exceptions, and sum up each requirement."""
