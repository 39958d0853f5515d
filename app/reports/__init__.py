"""Tables and briefs, computed from rows."""
