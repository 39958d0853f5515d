"""Speed of the windows: each probe is a fresh process that lives as a clerk's would, and prints what it saw as JSON."""
