"""One file a format, all fed by one immutable assessment."""
