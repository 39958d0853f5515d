"""The panels of a report or accusation by keys: whom it may go to, who may know of it, and what each refusal says."""

from __future__ import annotations

from dataclasses import replace

from app.acts.accept import AcceptDraft
from app.acts.correct import CorrectDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.staff import AddUserDraft
from app.acts.transfer import TransferDraft
from app.domain.world import Actor
from app.ports import CaseFileQuery, EntriesQuery
from tests.builders import HE
from tests.ui.acts.by_keys import fill, of_class, opened, pick, saved

TODAY = "2026-10-19"
HOUSING = "440104000-housing"


def test_a_colleague_is_let_into_a_restricted_case(stage):
    stage.desk.do(AddUserDraft(stage.desk.new_id(), "c" * 32, "陈国强", "科长", ("approver",)))
    case = of_class(stage, "accusation", against=HOUSING)
    panel = opened(stage, case, "add_reader")
    pick(stage, panel, "reader", "cgq")
    fill(stage, panel, "reason", "要审转送函")
    assert saved(stage, case, "reader.added").readers[-1] == "c" * 32


def test_a_case_is_kept_secret_and_whoever_goes_on_seeing_it_is_said(stage):
    case = of_class(stage, "appeal_6", against=HOUSING)
    panel = opened(stage, case, "keep_secret")
    assert "以后看得到的：王敏。" in stage.words()
    fill(stage, panel, "reason", "信访人要求保密")
    state = saved(stage, case, "secrecy.kept")
    assert state.restricted and not state.accuses
    panel = opened(stage, case, "transfer")
    assert "authority" not in panel.fields, "no accusation"
    pick(stage, panel, "to", "yxqzf")
    assert panel.to.text() == "越秀区人民政府"


def test_an_anonymous_accusation_against_the_station_goes_to_a_discipline_body_only(stage):
    demand = DemandDraft(
        "反映站长收礼。", "030600", "", legal_class="accusation", against="440104014", against_text="站长"
    )
    nobody = replace(HE, name="", phone="", address="")
    draft = RegisterDraft(
        stage.desk.new_id(), stage.desk.new_id(), people=(PersonDraft(nobody),), demands=(demand,), address_unclear=True
    )
    stage.desk.do(draft)
    panel = opened(stage, draft.case, "transfer")
    pick(stage, panel, "to", "yxqzf")
    fill(stage, panel, "reason", "反映本站")
    stage.save()
    assert "只能转有管理权限的纪检监察机关" in panel.fields["to"].error()
    pick(stage, panel, "to", "yxqjwjw")
    state = saved(stage, draft.case, "case.transferred")
    assert state.restricted and state.demands["1"].sent.to == "440104000-discipline"


def test_the_discipline_body_above_the_accused_is_proposed_and_one_inside_it_asked_about(stage):
    case = of_class(stage, "accusation", against="440104014-government")
    panel = opened(stage, case, "transfer")
    assert panel.to.text() == "越秀区纪委监委" and not panel.fields["authority"].isVisible()
    assert "建议转越秀区纪委监委。" in stage.words()
    fill(stage, panel, "reason", "按管理权限转送。")
    pick(stage, panel, "to", "hhgjdjgw")
    assert panel.to.text() == "黄花岗街道纪工委" and panel.fields["authority"].isVisible()
    assert "黄花岗街道纪工委就设在被反映的黄花岗街道办事处里面。" in stage.words()
    stage.save()
    assert panel.fields["authority"].error() == "请写上凭什么由它办。"
    fill(stage, panel, "authority", "反映的是一般干部。")
    stage.save()
    stage.wait(lambda: stage.case(case).demands["1"].sent)
    assert stage.desk.read(EntriesQuery("case"))[-3].body.authority == "反映的是一般干部。"


def test_what_is_no_discipline_body_is_asked_about_too(stage):
    panel = opened(stage, of_class(stage, "accusation", against=HOUSING), "transfer")
    fill(stage, panel, "reason", "按管理权限转送。")
    pick(stage, panel, "to", "yxqgafj")
    assert panel.fields["authority"].isVisible()
    assert f"{panel.to.text()}不是纪检监察机关。检举控告转送纪检监察机关；确实由它管的，请写明凭什么。" in stage.words()
    stage.save()
    assert panel.fields["authority"].error() == "请写上凭什么由它办。"


def test_a_fresh_accusation_says_why_it_is_neither_taken_on_nor_entrusted_nor_declined_for_good(stage):
    page = stage.open(of_class(stage, "accusation", against=HOUSING))
    offered = {button.text() for button in page._actions._buttons}
    assert "转送" in offered and not offered & {"受理", "交办", "出处理意见书", "不再受理"}
    assert "被反映的不归本单位管理，不能受理。请转送有管理权限的纪检监察机关（越秀区纪委监委）" in stage.words()
    assert "收件身份改为" not in stage.words()


def test_an_accusation_that_we_took_on_says_that_no_article_gives_days(stage):
    words = "条例没有规定办理期限，按纪检监察有关规定（第三十条）"
    stage.open(of_class(stage, "accusation", against=HOUSING))
    assert words not in stage.words()
    case = of_class(stage, "accusation", against="440104014001", capacity="competent_body")
    draft = AcceptDraft(stage.desk.new_id(), case, accepted_on=TODAY, authority="归街道管理")
    stage.desk.do(draft)
    stage.open(case)
    assert words in stage.words()


def test_where_the_accusation_is_with_a_discipline_body_the_rest_stands_grey_with_its_reason(stage):
    case = of_class(stage, "accusation", against=HOUSING)
    stage.desk.do(TransferDraft(stage.desk.new_id(), case, to="440104000-discipline", reason="按管理权限转送"))
    page = stage.open(case)
    offered = {button.text() for button in page._actions._buttons}
    assert not offered & {"受理", "转送", "不予受理", "督办", "交办"}
    assert "这是检举控告，已经转给越秀区纪委监委，由那里按规定办" in stage.words()


def test_what_lies_with_the_accused_is_fetched_with_the_same_key(stage):
    case = stage.registered("局长收红包。", legal_class="accusation", against="440104000-housing", against_text="局长")
    desk, to = stage.desk, "440104000-government"
    desk.do(TransferDraft(desk.new_id(), case, to=to, reason="职责", authority="归它管"))
    desk.do(
        CorrectDraft(desk.new_id(), case, {"demand.1.against": to, "demand.1.against_text": "区长"}, reason="说清楚了")
    )
    stage.open(case)
    panel = stage.panel_of("transfer")
    assert panel.to.text() == "广州市纪委监委"
    assert "这件现在在越秀区人民政府手里，它就是被反映的：保存时一并出收回函" in stage.words()
    stage.write(panel, reason="按管理权限")
    stage.saved()
    assert "take_back_letter" in {paper.kind for paper in stage.case(case).documents.values()}


def test_a_demand_that_turns_out_to_be_an_accusation_closes_its_case_and_the_panel_says_so_before(stage):
    case = of_class(stage, "unclassified")
    page = stage.open(case)
    page.open_act("correct")
    panel, words = page.panel(), "保存后整件限知悉人"
    assert words not in stage.words()
    panel.fields["demand.1.legal_class"].set_value("accusation")
    panel.fields["demand.1.legal_class"].edited.emit()
    assert words in stage.words()
    fill(stage, panel, "reason", "问清楚了")
    stage.save()
    assert panel.fields["demand.1.against"].error() == "请写明被反映的人或者单位，这样才能避开他们（第三十条）。"
    fill(stage, panel, "demand.1.against_text", "某公司经理")
    state = saved(stage, case, "case.restricted")
    assert state.restricted and state.demands["1"].is_accusation and not state.inquiry_code
    stage.desk.actor = Actor("c" * 32, "陈国强", "科长")
    assert stage.desk.read(CaseFileQuery(case)) is None


def test_taking_one_on_asks_on_what_authority_and_about_whoever_else_it_names(stage):
    words = "永福社区主任和越秀区住房和城乡建设局的科长一起收红包。"
    about = {"against": "440104014001", "against_text": "主任", "capacity": "competent_body"}
    case = stage.registered(words, legal_class="accusation", **about)
    stage.open(case)
    panel = stage.panel_of("accept")
    stage.save()
    stage.wait(panel.fields["authority"].error)
    stage.write(panel, authority="社区干部归街道管理")
    stage.wait(lambda: "诉求里还写了越秀区住房和城乡建设局，不归本单位管理" in stage.words())
    stage.saved()
    assert stage.case(case).demands["1"].acceptance
