"""The papers: state, organisation and wording become PDF bytes, the same bytes for the same state."""
