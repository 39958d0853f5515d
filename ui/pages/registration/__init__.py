"""What stands around the registration form: what was saved, its papers, the drafts left open."""
