"""How Alembic runs here: always from the program, on the connection and in the transaction it is given."""

from __future__ import annotations

from alembic import context

from db.metadata import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,  # the transaction is the caller's
)
context.run_migrations()
