"""What falls due and when, from law and from what a plan itself promises."""
