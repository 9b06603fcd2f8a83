"""Drawings that show at one look what a table says in full; each comes with that table."""
