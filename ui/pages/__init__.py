"""The places of the desk, one file a page."""
