"""收回 on the case page: what goes out is said before, and the case is ours to decide again."""

from __future__ import annotations

from app.acts.sign_for import SignForDraft
from app.acts.transfer import TransferDraft
from tests.app.acts.routes import HOUSING
from tests.ui.acts.test_routing import fill, opened, saved


def test_take_back_says_what_goes_out_and_the_case_is_ours_again(stage):
    case = stage.registered()
    stage.desk.do(TransferDraft(stage.desk.new_id(), case, to=HOUSING, reason="职责"))
    panel = opened(stage, case, "take_back")
    assert "10月19日，转送，越秀区住房和城乡建设局" in stage.words()
    assert "理由会印在收回函上，对方单位看得到。" in stage.words()
    fill(stage, panel, "reason", "街道自己的职责，看错了")
    state = saved(stage, case, "transfer.taken_back")
    assert state.demands["1"].sent is None
    stage.wait(lambda: stage.page._sheet.refused["accept"] is None)


def test_what_was_signed_for_is_not_taken_back(stage):
    case = stage.registered()
    stage.desk.do(TransferDraft(stage.desk.new_id(), case, to=HOUSING, reason="职责"))
    sent = stage.case(case).demands["1"].outgoing[-1].entry
    stage.desk.do(SignForDraft(stage.desk.new_id(), case, sent, "2026-10-19", "收发室"))
    stage.open(case)
    assert stage.page._sheet.refused["take_back"].code == "take_back.signed"
