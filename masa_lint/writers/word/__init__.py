"""How a paper becomes a Word file: a small empty document of our own, and the blocks that are put into it."""
