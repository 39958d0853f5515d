"""Measurements that need a server or other people's programs beside ours; `make bench` runs them."""
