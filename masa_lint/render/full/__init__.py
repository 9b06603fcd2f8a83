"""The whole document in plain English."""
