"""The commands: a stable interface for scripts. Handed a Desk and plain functions by `main`; sees neither store nor
window. The package itself imports nothing, so that starting the windows does not load the commands."""
