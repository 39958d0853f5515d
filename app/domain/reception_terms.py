"""Terms of 领导接访: how far a reception day has come, and what came of a matter put before the leader."""

from __future__ import annotations

from app.domain.terms import Term


class ReceptionStep(Term):
    """Whether a reception day stands."""

    COMING = ("coming", "已安排", "planned")
    STOOD_DOWN = ("stood_down", "取消", "stood down")


class HeardStep(Term):
    """What came of a matter that was put before a leader."""

    OPEN = ("open", "等接访", "to be received")
    HEARD = ("heard", "接了", "received")
    NOT_COME = ("not_come", "没有来", "did not come")
    LEFT_OUT = ("left_out", "不排了", "taken off the list")
