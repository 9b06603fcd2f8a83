"""Several plans side by side: where they differ, in plain sentences. No ranking and no totals."""
