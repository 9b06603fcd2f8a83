"""The documents that a partnership publishes, written from its facts."""
