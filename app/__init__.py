"""The desk without its windows and without its database: domain, acts, papers, commands."""

VERSION, VERSION_OF = "0.1.0", "2026-11-27"
"""Of the program, and the day it was made (ISO): what the desk tells somebody who asks on the telephone."""
