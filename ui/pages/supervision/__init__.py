"""What the page of supervision is made of: its reading, its tables, its summary."""
