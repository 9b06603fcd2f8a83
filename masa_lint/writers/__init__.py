"""Papers as files: HTML, Word and PDF, one writer each."""
