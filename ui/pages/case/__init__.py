"""One case: head, clock cards, timeline, what may be done now, papers, days of each unit, proof cards."""
