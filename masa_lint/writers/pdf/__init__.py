"""How a paper becomes a PDF: its blocks as plain data, and the typst program that sets them."""
