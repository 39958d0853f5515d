"""直联走访: findings, and a promise that stands on the township until it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.keep_promise import KeepPromiseDraft
from app.acts.visit_liaison import VisitLiaisonDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.upcasts import lifted
from app.ports.agenda import AgendaQuery, AgendaRow
from tests.app.acts.test_link_liaison import ASKED, link
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG

VISIT = VisitLiaisonDraft("", ORG, "2026-10-16", "老旧小区加装电梯的咨询多了。")
PROMISED = {"promise": "请住建局来讲一次政策", "owner_name": "周建国", "due_on": "2026-10-30"}


def promises(desk: Desk) -> list[AgendaRow]:
    return list(desk.read(AgendaQuery((What.PROMISE.code,))))


def test_what_was_found_stands_on_the_township(desk: Desk) -> None:
    link(desk)
    desk.do(replace(VISIT, id=desk.new_id()))
    desk.do(replace(VISIT, id=desk.new_id(), visited_on="2026-09-18", findings="台阶要修。"))
    (row,) = desk.read(ASKED)
    assert (str(row.line.on), row.line.detail["findings"]) == ("2026-10-16", VISIT.findings)  # type: ignore[index]
    visits = desk.read(AgendaQuery((What.VISIT.code,), descending=True))
    assert [(str(r.line.on), r.line.owner_name) for r in visits] == [("2026-10-16", "周建国"), ("2026-09-18", "周建国")]
    assert promises(desk) == []


def test_a_promise_given_there_is_kept_there(desk: Desk) -> None:
    link(desk)
    desk.do(replace(VISIT, id=desk.new_id(), **PROMISED))
    (row,) = promises(desk)
    assert (row.line.title, row.line.owner_name, str(row.line.until), row.line.state) == (
        PROMISED["promise"], "周建国", "2026-10-30", "open",
    )  # fmt: skip
    about = (row.subject.kind, row.subject.id)
    desk.do(KeepPromiseDraft(desk.new_id(), about=about, promise=row.line.part, text="讲过了", kept_on="2026-10-19"))
    assert [r.line.state for r in promises(desk)] == ["kept"]
    assert desk.store.verify().damage == ()
    desk.store.rebuild()
    assert [r.line.state for r in promises(desk)] == ["kept"]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"township": "440104001"}, ("liaison.nobody", "")),
        ({"visited_on": "2026-10-20"}, ("date.future", "visited_on")),
        ({"visited_on": "2026-08-31"}, ("date.before", "visited_on")),
        ({"findings": " "}, ("text.empty", "findings")),
        ({"aspects": ("x",)}, ("liaison.aspect", "aspects")),
        (PROMISED | {"owner_name": ""}, ("promise.no_owner", "owner_name")),
        (PROMISED | {"due_on": "2026-10-18"}, ("promise.past", "due_on")),
        (PROMISED | {"promise": "不再上访就给办低保"}, ("reply.forbidden", "promise")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, object], problem: tuple[str, str]) -> None:
    link(desk)
    assert refused(desk, replace(VISIT, id=desk.new_id(), **changes)) == [problem]  # type: ignore[arg-type]


def test_what_was_looked_at_stands_with_the_visit_and_with_the_township(desk: Desk) -> None:
    link(desk)
    desk.do(replace(VISIT, id=desk.new_id(), aspects=("culture", "platform")))
    for row in (*desk.read(ASKED), *desk.read(AgendaQuery((What.VISIT.code,)))):
        assert row.line.detail is not None and row.line.detail["aspects"] == ["culture", "platform"]
    assert lifted("liaison.visited", 1, {"findings": "台阶要修。"}, 2) == {"findings": "台阶要修。", "aspects": ()}
