"""What the page of deadlines is made of."""
