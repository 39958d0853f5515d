"""The parts of the page of the service award."""
