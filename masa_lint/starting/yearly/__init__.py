"""A yearly report begun from the arrangements and last year's report, and what each contributor is asked."""
