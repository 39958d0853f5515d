"""The parts of the page of source-governance projects."""
