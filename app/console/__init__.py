"""The commands for scripts and administrators; each is handed a built desk."""
