"""The pure heart: no I/O, no clock, no randomness; what time it is and which ids are free come as parameters."""
