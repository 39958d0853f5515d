"""The store behind app.ports: SQLAlchemy Core over an encrypted file."""
