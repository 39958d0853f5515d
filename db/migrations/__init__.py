"""The revisions of the file's tables, in order. Their ids are numbers of four digits that only grow."""

from __future__ import annotations

HEAD = "0036"
"""The revision this program writes; told here so that starting up need not load Alembic."""
