"""Terms of the figures of the work around the cases."""

from __future__ import annotations

from app.domain.terms import Term


class Topic(Term):
    """What of the work around the cases a figure is about; in the order in which they are told."""

    MEETINGS = ("meetings", "议事", "meetings")
    OUTREACH = ("outreach", "下访·家访", "days outside")
    PROMISES = ("promises", "承诺", "promises")
    LEADERS = ("leaders", "领导接访", "leaders")
    ROSTER = ("roster", "值班", "duty roster")
    TALKS = ("talks", "帮手与直联", "helpers, liaison")
    QUEUE = ("queue", "接待", "reception")
    THANKS = ("thanks", "感谢", "thanks")
    CAMPAIGNS = ("campaigns", "宣传与培训", "campaigns")
    BACKLOG = ("backlog", "积案", "backlog")
    SETTLED = ("settled", "化解层级", "settled at")
    PROJECTS = ("projects", "源头治理", "source governance")
    SERVICE = ("service", "服务与激励", "service, awards")
    FACILITIES = ("facilities", "便民设施", "facilities")
