"""What differs between two states of a document, by key and by person."""
