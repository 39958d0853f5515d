"""Tables and briefs from rows and folded cases, in plain Chinese words; used by screens and commands alike."""
