"""人员 over a real desk: who works here, passwords, what lets somebody in elsewhere, and second locks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.acts.staff import AddUserDraft
from app.domain.problems import Problem
from app.ports import UsersQuery
from tests.ui.desk_stage import CTRL
from tests.ui.pages.hall_stage import hall
from tests.ui.pages.test_settings_page import Care, opened
from ui.pages.settings.people_forms import (
    AddPersonForm,
    AdmitPersonForm,
    ChangePersonForm,
    LeavePersonForm,
    OwnPasswordForm,
)
from ui.pages.settings.second_lock_forms import CodeForm, DropLocksForm, StickForm
from ui.parts.qr_code import QrCode
from ui.preview.printing import NO_PRINTER


@pytest.fixture
def care():
    return Care()


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        made.machine = {}
        yield made


def test_who_works_here_and_a_new_password_of_ones_own(stage, care):
    page, section = opened(stage, care, "people")
    stage.wait(lambda: section._model.rowCount() == 1)
    assert [section._model.index(0, n).data() for n in (0, 1, 2)] == ["王敏", "接访员", "建台人"]
    assert section.leave.reason() in stage.words(), "a grey button says why"
    section.own.click()
    form = page.panel.findChild(OwnPasswordForm)
    for field, words in (("old", "旧的密码旧的"), ("password", "新的密码新的"), ("again", "新的")):
        form.fields[field].set_value(words)
    form.submit()
    assert form.fields["again"].error() == "两遍输的不一样，请再输一遍。"
    form.fields["again"].set_value("新的密码新的")
    care.wrong = Problem(NO_PRINTER)
    form.submit()
    stage.wait(lambda: "还没有装打印机" in stage.words())
    care.wrong = None
    stage.wait(lambda: not form.save.reason())
    form.submit()
    stage.wait(lambda: care.passwords == [("旧的密码旧的", "新的密码新的")] and page.panel.isHidden())


def test_a_colleague_joins_changes_and_leaves(stage, care):
    page, section = opened(stage, care, "people")
    stage.wait(lambda: section.table.current_row() is not None)
    assert section.leave.reason() == "系统、安全、审计管理员都定了人，建台人才能离开本台。"
    section.join.click()
    form = page.panel.findChild(AddPersonForm)
    for name, value in (("name", "陈国强"), ("post", "主任"), ("roles", ("head", "approver"))):
        form.fields[name].set_value(value)
    form.fields["password"].set_value("短")
    form.fields["again"].set_value("短")
    form.submit()
    stage.wait(lambda: "密码至少 8 个字" in stage.words())
    assert len(stage.desk.read(UsersQuery())) == 1, "a refused password must leave nobody without a way in"
    for name in ("password", "again"):
        form.fields[name].set_value("当面交给陈国强主任")
    form.submit()
    stage.wait(lambda: page.panel.isHidden())
    chen = stage.desk.read(UsersQuery())[1]
    assert (chen.name, chen.roles, care.slots) == (
        "陈国强",
        ("approver", "head"),
        [(chen.id, "陈国强", "当面交给陈国强主任")],
    )
    stage.wait(lambda: "单位负责人，审批" in stage.words() or section._model.rowCount() == 2)
    section.table.selectRow(1)
    section.change.click()
    form = page.panel.findChildren(ChangePersonForm)[-1]
    form.fields["roles"].set_value(("supervisor",))
    form.submit()
    stage.wait(lambda: stage.desk.read(UsersQuery())[1].roles == ("supervisor",))
    stage.wait(lambda: page.panel.isHidden())
    section.table.selectRow(1)
    section.leave.click()
    page.panel.findChildren(LeavePersonForm)[-1].submit()
    stage.wait(lambda: stage.desk.read(UsersQuery())[1].left and care.taken == [chen.id])
    stage.wait(lambda: care.rekeyed == 1)


def test_what_may_be_done_for_a_colleague_at_another_desk_and_about_the_second_lock(stage, care):
    chen = stage.desk.new_id()
    stage.desk.do(AddUserDraft(stage.desk.new_id(), chen, "陈国强", "主任"))
    page, section = opened(stage, care, "people")
    stage.wait(lambda: section._model.rowCount() == 2)
    assert section.admit.isHidden(), "only a hall has other desks"
    section.table.selectRow(1)
    section.admit.click()
    form = page.panel.findChildren(AdmitPersonForm)[-1]
    assert form.shown.text() == "7KQ2-M9X4"
    form.submit()
    stage.wait(lambda: stage.desk.read(UsersQuery())[1].admission == "ab" * 32 and page.panel.isHidden())
    stage.wait(lambda: section._model.rowCount() == 2 and section.table.current_row() is not None)
    section.table.selectRow(1)
    section.unlock.click()
    page.panel.findChildren(DropLocksForm)[-1].submit()
    stage.wait(lambda: care.dropped == [chen] and page.panel.isHidden())


def test_one_puts_a_second_lock_on_by_oneself(stage, care):
    page, section = opened(stage, care, "people")
    stage.wait(lambda: "没有装，有密码就能打开" in stage.words())
    section.second.code.click()
    stage.wait(lambda: page.panel.findChildren(CodeForm))
    form = page.panel.findChildren(CodeForm)[-1]
    assert form.findChild(QrCode).accessibleName() == "给手机扫的图"
    assert any(label.text() == form._offer.shown for label in form.findChildren(QLabel))
    form.fields["code"].setFocus()
    stage.type("123456")
    form.fields["password"].setFocus()
    stage.type("木棉花开的时候")
    care.locks[stage.desk.actor.id] = ("code",)
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(
        lambda: care.put_on == [("code", "木棉花开的时候", form._offer.seed, "123456")] and page.panel.isHidden()
    )
    stage.wait(lambda: "装着手机验证码。" in stage.words() and section.second.code.reason() == "已经装着")
    section.second.stick.click()
    form = page.panel.findChildren(StickForm)[-1]
    form.fields["place"].setFocus()
    stage.type("/media/stick")
    form.fields["password"].setFocus()
    stage.type("木棉花开的时候")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: [lock for lock, *_ in care.put_on] == ["code", "stick"])
    assert str(care.put_on[1][2]) == "/media/stick"
