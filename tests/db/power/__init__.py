"""A desk under a shim that stands between it and its disk."""
