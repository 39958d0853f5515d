"""The parts of the page of one meeting: who, what about, what was said, decided and agreed."""
