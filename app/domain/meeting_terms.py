"""Terms of meetings: what kind, how high up, how far it has come, what a side says to a proposal."""

from __future__ import annotations

from app.domain.terms import Term


class MeetingKind(Term):
    """What kind of meeting. Hearings and mediations are acts on a case and come to the docket from there."""

    BENCH = ("bench", "板凳会", "bench meeting")
    COUNCIL = ("council", "居民议事厅", "residents' council")
    CONSULTATION = ("consultation", "会商", "joint consultation")
    CONFERENCE = ("conference", "联席会议", "joint conference")

    @property
    def of_sides(self) -> bool:
        """Whether two sides sit down together; else bodies do."""
        return self in (MeetingKind.BENCH, MeetingKind.COUNCIL)


class Level(Term):
    """How high up a matter is talked over (三级议事 and above), or was settled (小事不出社区，大事不出镇街)."""

    GRID = ("grid", "网格", "grid")
    COMMUNITY = ("community", "社区", "community")
    STREET = ("street", "镇街", "street or town")
    DISTRICT = ("district", "区", "district")
    CITY = ("city", "市", "city")


class MeetingStep(Term):
    """How far a meeting, a hearing or a mediation has come."""

    COMING = ("coming", "待开", "to come")
    HELD = ("held", "已开", "held")
    CANCELLED = ("cancelled", "不开了", "not held")


class Invitation(Term):
    """How somebody was told of it."""

    LETTER = ("letter", "请柬", "invitation")
    REMINDER = ("reminder", "提醒", "reminder")


class Stance(Term):
    """What a side says to a proposal."""

    ACCEPTS = ("accepts", "同意", "accepts")
    THINKS = ("thinks", "再想想", "wants to think")
    DECLINES = ("declines", "不同意", "does not accept")
