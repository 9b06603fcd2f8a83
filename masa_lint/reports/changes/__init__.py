"""What changed between two states of a plan: a page, a comment for a pull request, a paragraph for a yearly report."""
