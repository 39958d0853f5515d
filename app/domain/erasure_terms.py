"""Terms of the destruction of what was kept its whole term."""

from __future__ import annotations

from app.domain.terms import Term


class ErasureStep(Term):
    """How far the destruction of an archived case has come."""

    PROPOSED = ("proposed", "等第二个人核", "awaits the second person")
    ERASED = ("erased", "已按期销毁", "destroyed after its term")
