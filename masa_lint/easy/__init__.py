"""Easy words: how facts become them, the hard words and their meanings, and the checker."""
