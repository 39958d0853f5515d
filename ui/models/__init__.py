"""Qt item models: they hold rows, never reach for them."""
