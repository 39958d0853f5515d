"""去身份抄件 by keys: before and after beside each other, refused while anything remains, then offered first by 转送."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.acts.by_keys import fill, pick, saved
from tests.ui.desk_stage import ALT

HOUSING = "440104000-housing"


def test_a_copy_is_looked_through_and_goes_instead_of_the_case(stage):
    case = stage.registered("我是何永强，看见住建局的人收钱。", legal_class="accusation", against=HOUSING)
    stage.open(case)
    panel = stage.panel_of("transfer")
    assert panel.draft().copy == "" and "信访人是谁会随件传过去" in stage.words()
    stage.key(Qt.Key.Key_K, ALT)
    stage.wait(lambda: stage.page.panel().act == "make_anonymous_copy")
    stage.wait(lambda: "姓名 1 处" in stage.words() and "我是何永强，看见住建局的人收钱。" in stage.words())
    panel = stage.page.panel()
    stage.wait(lambda: QApplication.focusWidget() is not None)
    assert panel.text("texts.1") == "我是信访人甲，看见住建局的人收钱。"
    fill(stage, panel, "texts.1", "HYQ ")
    stage.save()
    assert "还看得出信访人甲的姓名" in panel.fields["texts.1"].error()
    assert "请一处一处看过" in panel.fields["looked"].error()
    fill(stage, panel, "texts.1", "seen taking money")
    panel.fields["looked"].setFocus()
    stage.key(Qt.Key.Key_Space)
    state = saved(stage, case, "identity.left_out")
    [copy] = state.anonymous.values()
    assert (copy.demands[0].text, copy.holder_name) == ("seen taking money", "王敏")
    panel = stage.panel_of("transfer")
    assert panel.draft().copy == copy.copy, "offered first"
    pick(stage, panel, "to", "yxqjwjw")
    fill(stage, panel, "reason", "按管理权限转送")
    sent = saved(stage, case, "case.transferred").demands["1"].sent
    assert sent.copy == copy.copy
