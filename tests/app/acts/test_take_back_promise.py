"""承诺收回."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.acts.instruct import InstructDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.move_promise import MovePromiseDraft
from app.acts.take_back_promise import TakeBackPromiseDraft
from app.desk import Desk
from app.domain import kinds as k
from tests.app.acts.meetings import refused
from tests.app.acts.promises import given
from tests.app.acts.steps import CASE, NEW, bodies, codes
from tests.app.acts.test_sign_mediation import file
from tests.app.desks import visit
from tests.builders import registered


def test_it_is_taken_back_only_when_those_it_was_given_to_were_told() -> None:
    journal, promise = given()
    back = TakeBackPromiseDraft(NEW, CASE, promise=promise, reason="不归我们管，已经转给住建局", told_on="2026-10-19")
    assert bodies(back, journal) == [k.PromiseTakenBack(promise, "不归我们管，已经转给住建局", "2026-10-19")]
    assert codes(replace(back, told_on=""), journal) == [("date.empty", "told_on")]


@pytest.mark.parametrize("draft", [KeepPromiseDraft, MovePromiseDraft, TakeBackPromiseDraft])
def test_there_is_nothing_to_do_without_a_promise(draft: type[Any]) -> None:
    assert codes(draft(NEW, CASE, promise="p"), registered()) == [("promise.gone", "")]


def test_of_an_instruction_it_is_asked_whether_the_petitioner_ever_heard_of_it(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    duty = k.Duty(desk.actor.name, "请住建局一起来谈", "2026-10-30")
    desk.do(InstructDraft(desk.new_id(), case, "", "陈建国", "主任", "抓紧办", "2026-10-19", (duty,)))
    (promise,) = file(desk, case).promises
    back = TakeBackPromiseDraft(desk.new_id(), case, promise=promise, reason="住建局已经在办")
    assert refused(desk, back) == [("take_back.told", "told")]
    assert refused(desk, replace(back, told="yes")) == [("date.empty", "told_on")]
    desk.do(replace(back, told="no"))
    ended = file(desk, case).promises[promise]
    assert (ended.step.code, ended.ended_on) == ("taken_back", desk.world().today)
    assert desk.store.verify().damage == ()
