"""The pictures of the easy versions: those that the package carries, and those a partnership puts in their place."""
