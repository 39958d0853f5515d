"""What the home page is made of: figures, lines of lists, the day in words."""
