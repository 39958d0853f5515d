"""A round of the service award on a desk, for the tests of its acts and its paper."""

from __future__ import annotations

from dataclasses import replace

from app.acts.nominate_award import NominateAwardDraft
from app.acts.open_award import OpenAwardDraft
from app.acts.second_award import SecondAwardDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.world import Actor
from app.ports.agenda import AgendaQuery, AgendaRow

ROUND = OpenAwardDraft("", "", "2026年红棉评比", "2026-01-01", "2026-12-31", "怎样待人")
TEAM = NominateAwardDraft("", "", "team", "接待窗口", "", "说过哪天回话，就哪天回话")


def opened(desk: Desk) -> str:
    """A round; its id."""
    draft = replace(ROUND, id=desk.new_id())
    desk.do(draft)
    return draft.id


def nominated(desk: Desk, award: str, **changes: object) -> str:
    """A nomination in it."""
    draft = replace(TEAM, id=desk.new_id(), award=award, **changes)  # type: ignore[arg-type]
    desk.do(draft)
    return draft.id


def colleague(desk: Desk) -> Desk:
    """The desk with somebody else at it."""
    return replace(desk, actor=Actor("0" * 31 + "9", "周慧敏", "接访员", desk.actor.roles))


def seconded(desk: Desk, award: str, **changes: object) -> str:
    """A nomination with a second voice."""
    nomination = nominated(desk, award, **changes)
    colleague(desk).do(SecondAwardDraft(desk.new_id(), award, nomination, "我也看到了"))
    return nomination


def line(desk: Desk, nomination: str) -> AgendaRow:
    """How a nomination stands."""
    return next(row for row in desk.read(AgendaQuery((What.AWARD.code,))) if row.line.part == nomination)
