"""演练: where the practice hall stands and who sits there; known before anything of it is loaded."""

from __future__ import annotations

PRACTICE_PASSWORD = "演练演练演练演练"
"""Not a secret: a practice desk holds invented people only, and its papers say so."""
PRACTICE_ORG, PRACTICE_NAME, PRACTICE_POST = "440104014", "王敏", "接访员"
