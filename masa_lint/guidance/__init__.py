"""Editions of the guidance, their requirements and their rules, as typed data."""
