"""Releases of the program on a computer: signed packets, the installation they go into, up and back."""
