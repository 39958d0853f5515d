"""Terms of the month roster."""

from __future__ import annotations

from app.domain.terms import Term


class ShiftStep(Term):
    """How a shift stands."""

    PLANNED = ("planned", "已排", "planned")
    GAP = ("gap", "缺人", "nobody yet")
    PRESENT = ("present", "在岗", "on duty")
    DONE = ("done", "已签退", "done")
    DROPPED = ("dropped", "已取消", "cancelled")


class RosterStep(Term):
    """Whether a roster hangs on the wall."""

    DRAFT = ("draft", "未公布", "not published")
    PUBLISHED = ("published", "已公布", "published")


class Attendance(Term):
    """What is noted at the door."""

    IN = ("in", "签到", "check-in")
    OUT = ("out", "签退", "check-out")
