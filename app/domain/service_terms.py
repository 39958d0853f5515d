"""Terms of the stations, of the groups that serve there, and of the service days."""

from __future__ import annotations

from app.domain.terms import Term


class SiteStep(Term):
    """Whether days are held at a station."""

    OPEN = ("open", "在用", "open")
    CLOSED = ("closed", "已撤", "closed")
