"""A first file: what `init` writes, and how one answer after another is put into it."""
