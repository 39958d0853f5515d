"""The store behind app.ports: SQLAlchemy Core over an encrypted file, or at a desk of a hall over its PostgreSQL."""
