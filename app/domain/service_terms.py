"""Terms of the stations, of the groups that serve there, and of the service days."""

from __future__ import annotations

from app.domain.terms import Term


class GroupStep(Term):
    """Whether a group serves."""

    SERVING = ("serving", "在任", "serving")
    ENDED = ("ended", "已解散", "no longer serving")


class SiteStep(Term):
    """Whether days are held at a station."""

    OPEN = ("open", "在用", "open")
    CLOSED = ("closed", "已撤", "closed")


class ServiceStep(Term):
    """Whether a service day is held."""

    ANNOUNCED = ("announced", "已发布", "announced")
    CALLED_OFF = ("called_off", "已取消", "called off")
