"""What another body sent to us: our objection, the answer to it, and what is not said against it (Art. 23(3))."""

from __future__ import annotations

REASON = "占道堆放由城市管理部门查处，依据是本市机构职责规定，本街道没有处罚权。"


def test_of_our_own_objection_the_answer_of_the_sender_is_recorded(stage):
    stage.open(stage.transferred_in("楼道堆放杂物。"))
    panel = stage.panel_of("file_objection")
    assert "filed_on" not in panel.fields, "its paper is issued today, no other day can be typed"
    stage.write(panel, reason=REASON)
    stage.saved()
    panel = stage.panel_of("decide_objection")
    words = stage.words()
    assert "异议是本单位提的" in words and f"我们的理由：{REASON}" in words and "对方" not in words
    assert panel.fields["returned"].isHidden()
    stage.choose(panel, "decision", 2)
    assert panel.decision.editor().currentText() == "不同意，由本单位告知、办理"
    stage.write(panel, note="属你街道职责")
    stage.saved()
    assert stage.panel_of("decline").ground.editor().count() == 1, "not: outside our powers"
