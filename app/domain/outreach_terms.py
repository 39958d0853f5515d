"""Terms of the days outside: which kind, how a visit came out, how somebody agreed to be visited at home."""

from __future__ import annotations

from app.domain.terms import Term


class OutreachWay(Term):
    """What kind of day it is."""

    OUTREACH = ("outreach", "下访日", "outreach day")
    SERVICE_DAY = ("service_day", "10 号集中服务日", "service day of the 10th")
    HOME = ("home", "家访", "home visits")


class OutreachStep(Term):
    """How far a day outside has come."""

    PLANNED = ("planned", "已安排", "planned")
    CLOSED = ("closed", "已对账", "reconciled")
    CALLED_OFF = ("called_off", "已取消", "called off")


STANDING = (OutreachStep.PLANNED, OutreachStep.CLOSED)
"""What a day outside is that was not called off."""


class VisitStep(Term):
    """How a visit came out."""

    OPEN = ("open", "还没有结果", "no result yet")
    MET = ("met", "见到了", "met")
    NOT_MET = ("not_met", "没有见到", "not met")
    NOT_HELD = ("not_held", "没有去", "not held")


class AgreedHow(Term):
    """How the petitioner agreed to be visited at home."""

    PHONE = ("phone", "电话里同意", "by telephone")
    IN_PERSON = ("in_person", "当面同意", "in person")
    WRITTEN = ("written", "书面同意", "in writing")
