"""The commands, one a file. No logic stands here."""
