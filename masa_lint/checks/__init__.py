"""The primitives that rules are made of, one a file. None of them can run code, read a file or take long."""
