"""家常话."""

from __future__ import annotations

import pytest

from app.acts.talk import TalkDraft
from app.desk import Desk
from app.domain import kinds as k
from app.domain.hall_terms import What
from app.ports import Refused
from app.ports.agenda import AgendaQuery
from tests.app.acts.roster_steps import chen
from tests.app.acts.steps import CASE, NEW, accused, bodies, closed, codes, newer
from tests.app.desks import visit
from tests.builders import registered


def test_talking_is_never_over() -> None:
    assert bodies(TalkDraft(NEW, CASE, " 本人 ", " 过节问候。 "), closed()) == [k.TalkNoted("本人", "过节问候。")]


def test_a_talk_needs_words() -> None:
    assert codes(TalkDraft(NEW, CASE, "本人", ""), registered()) == [("text.empty", "text")]


def test_a_case_that_needs_a_newer_program_is_left_alone() -> None:
    assert codes(TalkDraft(NEW, CASE, "", "说了。"), newer()) == [("case.read_only", "")]


def test_a_talk_of_a_helper_is_read_by_case_from_the_record(desk: Desk) -> None:
    helper, case = chen(desk), desk.do(visit(desk)).case
    desk.do(TalkDraft(desk.new_id(), case, "本人", "说起楼道的事。", helper=helper))
    (row,) = desk.read(AgendaQuery((What.TALK.code,), owner=helper))
    assert (row.line.owner_name, row.line.case, row.line.title, row.case_title != "") == ("陈伯年", case, "", True)
    with pytest.raises(Refused, match=r"helper\.unknown"):
        desk.do(TalkDraft(desk.new_id(), case, "本人", "说了。", helper="f" * 32))
    assert desk.store.verify().damage == ()


def test_no_helper_is_named_on_an_accusation() -> None:
    assert codes(TalkDraft(NEW, CASE, "本人", "说了。", helper="h1"), accused("440104000-housing")) == [
        ("talk.confidential", "helper")
    ]
