"""Terms of complaints about the hall's own service: how they came, what they are about, what was found."""

from __future__ import annotations

from app.domain.terms import Term


class ComplaintWay(Term):
    """How it came."""

    IN_PERSON = ("in_person", "当面", "in person")
    PHONE = ("phone", "电话", "by telephone")
    BOX = ("box", "意见箱", "suggestion box")
    LETTER = ("letter", "来信", "by letter")
    ONLINE = ("online", "网上", "online")


class ComplaintAbout(Term):
    """What of our service it is about."""

    MANNER = ("manner", "态度不好", "how they were treated")
    WAITING = ("waiting", "等得太久", "a long wait")
    CLOSED = ("closed", "该开没开、窗口没人", "closed, or nobody at the window")
    UNCLEAR = ("unclear", "没有讲清楚", "not explained")
    PAPER = ("paper", "文书、手续出错", "a mistake in a paper or a step")
    PRIVACY = ("privacy", "没有替人保密", "something confidential was told")
    OTHER = ("other", "其他", "other")


class ComplaintAgainst(Term):
    """Whom it is about where that is no one colleague."""

    UNIT = ("unit", "整个单位", "the whole unit")
    UNCLEAR = ("unclear", "说不清是哪位", "nobody can say who")


class Found(Term):
    """What was found."""

    UPHELD = ("upheld", "属实", "it was so")
    PARTLY = ("partly", "部分属实", "in part")
    NOT_UPHELD = ("not_upheld", "不属实", "it was not so")


class ComplaintStep(Term):
    """How far a complaint has come."""

    OPEN = ("open", "还没有回复", "not answered yet")
    SETTLED = ("settled", "已回复", "answered")
