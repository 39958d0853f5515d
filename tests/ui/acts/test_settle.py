"""两处改得不一样: two stations' words side by side, decided by keys, one field after the other."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.acts.accept import AcceptDraft
from app.acts.act import READ_ONLY
from app.acts.correct import CorrectDraft
from app.domain.problems import Problem
from app.ports import EntriesQuery
from tests.db.sync.stations import HALL, station
from tests.ui.desk_stage import ALT
from tests.ui.two_stations import Hall, apart, correct
from ui.acts.settle import SettlePanel
from ui.pages.case.notices import Notice, notices
from ui.parts.button import Button


@pytest.fixture
def hall(stage, tmp_path):
    with station(tmp_path / "hall", HALL) as store:
        yield Hall(stage, store)


def notice(stage):
    return next((n for n in stage.page.findChildren(Notice) if "要核对" in n.accessibleName()), None)


def opened(stage, case) -> SettlePanel:
    stage.open(case)
    stage.key(Qt.Key.Key_L, ALT)
    stage.wait(lambda: isinstance(stage.page.panel(), SettlePanel))
    panel = stage.page.panel()
    stage.wait(lambda: panel.isAncestorOf(stage.focus()))
    return panel


def words_of(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_both_words_stand_there_and_one_is_chosen_by_keys(stage, hall):
    case = apart(stage, hall, title="电梯停工三个月", theirs={"title": "加装电梯停工"})
    before = "加装电梯停工三个月，请求协调复工"
    panel = opened(stage, case)
    assert "有 1 处要核对" in words_of(notice(stage))
    told = words_of(panel.fields["title"])
    assert "越秀区黄花岗街道，F0 台，王敏，10:21 改为" in told and "越秀区，10:36 改为" in told
    assert all(words in told for words in ("原来是", before, "电梯停工三个月", "加装电梯停工", "问过本人"))
    # nothing is chosen at first, and nothing can be saved
    assert panel.draft().changes == {} and not panel.save.isEnabled()
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Space)
    assert panel.draft().changes == {"title": "加装电梯停工"}
    stage.write(panel, reason="看了来信原件")
    stage.saved()
    found = stage.case(case)
    assert (found.title, found.conflicts) == ("加装电梯停工", {})
    *_, last = stage.desk.read(EntriesQuery("case", case))
    assert set(last.envelope.parents) >= {found.entries[-2].id, found.entries[-3].id}
    stage.wait(lambda: notice(stage) is None)
    hall.take()
    assert hall.desk.states(CorrectDraft("0" * 32, case)).files[case].case.conflicts == {}


def test_pressed_again_a_choice_is_given_up_and_what_is_not_decided_stays(stage, hall):
    case = apart(stage, hall, title="电梯停工三个月", headcount="2", theirs={"title": "加装电梯停工", "headcount": "3"})
    panel = opened(stage, case)
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Space)
    assert panel.draft().changes == {}
    panel.fields["headcount"].setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.write(panel, reason="点过人数")
    stage.saved()
    found = stage.case(case)
    assert found.headcount == 2 and set(found.conflicts) == {"title"}
    stage.wait(lambda: notice(stage) is not None and "有 1 处要核对" in words_of(notice(stage)))


def test_neither_is_right_and_another_is_written(stage, hall):
    case = apart(stage, hall, **{"demand.1.text": "左边的话。"}, theirs={"demand.1.text": "右边的话。"})
    panel = opened(stage, case)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        stage.key(key)
    # two longer texts are written together from both
    assert panel.draft().changes == {"demand.1.text": "左边的话。\n右边的话。"}
    stage.focus().selectAll()
    stage.key(Qt.Key.Key_Delete)
    stage.write(panel, reason="问过本人")
    stage.save()
    assert panel.fields["demand.1.text"].error() == "请写上内容。"
    stage.type("两边合起来的话。")
    stage.saved()
    assert stage.case(case).demands["1"].text == "两边合起来的话。" and not stage.case(case).conflicts


def test_a_persons_number_stays_masked_until_it_is_shown_for_a_reason(stage, hall):
    case = apart(stage, hall, ({"phone": "13800001234"}, {"phone": "13899991234"}))
    panel = opened(stage, case)
    (name,) = (name for name in panel.fields if name.endswith(".phone"))
    told = lambda: words_of(panel.fields[name])  # noqa: E731
    assert told().count("138****1234") == 2 and "13800001234" not in told()
    assert "遮住了看不出差别" in told()
    stage.key(Qt.Key.Key_M, ALT)
    stage.wait(lambda: stage.page._reveal.isVisible() and stage.page._reveal.isAncestorOf(stage.focus()))
    stage.type("对照电话")
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: "13899991234" in told())
    assert "遮住了看不出差别" not in told()
    stage.page._reveal.conceal()
    assert "13899991234" not in told()
    panel.fields[name].setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.write(panel, reason="打过电话")
    stage.saved()
    (person,) = stage.desk.states(CorrectDraft("0" * 32, case)).files[case].people.values()
    assert person.person.phone == "13800001234" and person.conflicts == {}


def test_what_was_chosen_is_kept_and_offered_again(stage, hall):
    case = apart(stage, hall, title="电梯停工三个月", theirs={"title": "加装电梯停工"})
    panel = opened(stage, case)
    stage.key(Qt.Key.Key_Space)
    panel.keep_draft()
    stage.wait(lambda: stage.drafts())
    (kept,) = stage.drafts()
    assert kept.form == "settle" and kept.title.startswith("对照着定")
    assert json.loads(kept.payload)["fields"]["title"] == {"value": "电梯停工三个月"}
    again = type(panel)(stage.page._tools, stage.page._sheet)
    again.take_up(kept.id, json.loads(kept.payload)["fields"])
    assert again.draft().changes == {"title": "电梯停工三个月"}


def test_steps_that_both_took_are_told_and_not_decided_here(stage, hall):
    case = stage.registered()
    hall.take()
    for desk in (stage.desk, hall.desk):
        desk.do(AcceptDraft(desk.new_id(), case, accepted_on="2026-10-19"))
    correct(stage.desk, case, title="电梯停工三个月")
    correct(hall.desk, case, title="加装电梯停工")
    hall.bring()
    panel = opened(stage, case)
    told = words_of(panel)
    assert (
        "两处同时办了同一步（受理）" in told
        and "这一步不在这里定。请与对方核对，以实际为准，再用“记办理情况”记一笔。" in told
    )
    assert set(panel.fields) == {"title", "reason"}


def test_where_nothing_may_be_put_right_it_is_told_and_not_offered(stage, hall):
    case = apart(stage, hall, title="电梯停工三个月", theirs={"title": "加装电梯停工"})
    sheet = stage.open(case)._sheet
    told = [notices(each)[0] for each in (sheet, replace(sheet, refused={"correct": Problem(READ_ONLY)}))]
    offered = [[button.text() for button in each.findChildren(Button)] for each in told]
    assert ["有 1 处要核对" in each.accessibleName() for each in told] == [True, True]
    assert [bool(buttons) for buttons in offered] == [True, False]
