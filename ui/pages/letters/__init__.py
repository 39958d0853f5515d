"""What the page of papers is made of."""
