"""How a paper becomes one HTML file: marked-up blocks, a small style sheet of our own, carried fonts, no script."""
