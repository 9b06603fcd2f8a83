"""A partnership's own words for chapters: a small language, which can print facts and do nothing else."""
