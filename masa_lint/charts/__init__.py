"""Drawings of figures, which reports and the published documents share."""
