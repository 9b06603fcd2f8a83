"""What people read, as a tree of plain values: composed once, written as HTML, Word and PDF."""
