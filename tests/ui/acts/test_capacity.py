"""收件身份 on the case page: what does not fit says why and what to do, and a correction changes it."""

from __future__ import annotations

from tests.ui.acts.test_routing import fill, opened, pick
from tests.ui.pages.case_stage import CaseStage
from ui.acts.offers import OFFERS

OFFICE, COMPETENT = "petition_office", "competent_body"


def test_what_a_petition_office_received_is_accepted_after_a_correction(stage: CaseStage) -> None:
    case = stage.registered(capacity=OFFICE)
    stage.open(case)
    assert "以信访部门身份收的" in stage.words() and "作为信访部门（登记、转送）" in stage.words()
    panel = stage.panel_of("correct")
    stage.write(panel, reason="问清了，是街道的职责")
    stage.choose(panel, "demand.1.capacity")
    stage.saved()
    assert stage.case(case).demands["1"].capacity == COMPETENT
    stage.wait(lambda: "作为有权处理的机关（自己办）" in stage.words())
    assert "以信访部门身份收的" not in stage.words()
    assert stage.page._sheet.refused["accept"] is None


def test_a_competent_body_is_told_beside_the_unit_where_the_demand_can_go(stage: CaseStage) -> None:
    panel = opened(stage, stage.registered(capacity=COMPETENT), "transfer")
    pick(stage, panel, "to", "zjj")
    fill(stage, panel, "reason", "属住建职责")
    stage.save()
    stage.wait(lambda: panel.fields["to"].error())
    field = panel.fields["to"]
    words = field.error()
    assert "越秀区住房和城乡建设局不是" in words and "不予受理" in words and "更正" in words
    stage.wait(lambda: field.height() == field.heightForWidth(field.width()))


def test_who_sends_to_themselves_is_told_the_key_of_accepting(stage: CaseStage) -> None:
    panel = opened(stage, stage.registered(capacity=COMPETENT), "transfer")
    pick(stage, panel, "to", "hhgjdbsc")
    fill(stage, panel, "reason", "属街道职责")
    stage.save()
    stage.wait(lambda: panel.fields["to"].error())
    assert (
        f"黄花岗街道办事处就是本单位，不用转送、交办。属于本单位职权的，请按 {OFFERS['accept'].key} 受理"
        in panel.fields["to"].error()
    )
