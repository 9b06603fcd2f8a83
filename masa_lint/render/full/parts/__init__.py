"""The parts that chapters are made of, one a file."""
