"""The desk without its windows and without its database: domain, acts, papers, commands."""
