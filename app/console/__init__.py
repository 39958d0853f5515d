"""The commands: a stable interface for scripts. Handed a Desk and plain functions by `main`; sees neither store nor window."""

from __future__ import annotations

from app.console.program import Program
from app.console.run import run

__all__ = ["Program", "run"]
