"""The papers of routing from cases as they came about: who, what, where to, by which article, until when."""

from __future__ import annotations

from dataclasses import replace

from app.acts.accept import AcceptDraft
from app.acts.answer import AnswerDraft
from app.acts.correct import CorrectDraft
from app.acts.decide_objection import DecideObjectionDraft
from app.acts.decline_finally import DeclineFinallyDraft
from app.acts.file_objection import FileObjectionDraft
from app.acts.guide import GuideDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.raise_dispute import RaiseDisputeDraft
from app.acts.report_completion import ReportCompletionDraft
from app.acts.report_upward import ReportUpwardDraft
from app.acts.transfer import TransferDraft
from app.documents import render
from app.domain import kinds as k
from app.domain.number import inquiry_code_text
from app.domain.silence import silence_problem
from app.domain.terms import Capacity, DocumentKind
from tests.app.acts.routes import (
    HOUSING,
    JUSTICE,
    POLICE,
    TODAY,
    accused_of,
    demand,
    demanded,
    entrusted,
    fresh,
    last_sent,
    sent_below,
    signed,
    transferred,
    transferred_in,
)
from tests.app.acts.steps import CASE, accused, carried_out, paper_of
from tests.builders import HE, ON_CASE, Journal, registered, world

AUTHORITY = {"reason": "按管理权限", "authority": "归它管理"}
REASON = "加装电梯由住建部门审批和监督，本街道没有处理的职权，依据是区里的职责分工。"


def paper(journal: Journal, kind: DocumentKind, text_of) -> str:
    """The text of the last paper of a kind, without line ends."""
    file = journal.file()
    pdf = render(kind, file, world(), file.case.documents[paper_of(journal, kind.code)])
    text = "".join(text_of(pdf).split())
    assert not silence_problem(text, "")
    return text


def holds(text: str, *said: str) -> None:
    """Each of these stands there, in this order."""
    place = 0
    for words in said:
        found = text.find(words, place)
        assert found >= 0, f"{words} (after {place}) in {text}"
        place = found


def test_guidance_says_why_where_and_how(text_of) -> None:
    draft = GuideDraft(fresh(), CASE, (), "arbitration", "", "越秀区仲裁委", "北较场横路7号", "带劳动合同")
    text = paper(carried_out(draft, demanded("appeal_2")), DocumentKind.GUIDANCE, text_of)
    holds(
        text,
        "引导函",
        HE.name,
        "已收到并登记",
        "请求帮助。",
        "通过仲裁解决",
        "第三十一条第（二）项",
        "越秀区仲裁委",
        "北较场横路7号",
        "带劳动合同。",
    )


def test_a_written_answer_keeps_its_paragraphs(text_of) -> None:
    draft = AnswerDraft(fresh(), CASE, text="带身份证。\n到二楼办理", way="paper")
    text = paper(carried_out(draft, demanded("question")), DocumentKind.ANSWER, text_of)
    holds(text, "答复告知书", HE.name, "现答复如下", "带身份证。", "到二楼办理。")


def test_a_letter_of_transfer_gives_the_unit_what_it_needs(text_of) -> None:
    journal = registered(materials=(k.Material("m1", "加装电梯协议", 6),))
    text = paper(transferred(journal=journal), DocumentKind.TRANSFER_LETTER, text_of)
    holds(
        text, "越秀区住房和城乡建设局：", "第二十二条", HE.name, HE.phone, "水荫横路12号602", "加装电梯停工三个月",
        "属其职权", "15日内书面告知", "5个工作日内提出异议", "第二十三条第三款", "保密", "第三十条第三款", "加装电梯协议（6页）",
    )  # fmt: skip


def test_the_identity_behind_an_accusation_does_not_stand_in_the_letter(text_of) -> None:
    accusation = accused_of(HOUSING)
    first = accusation.entries[-1]
    assert isinstance(first.body, k.CaseRegistered)
    accusation.entries[-1] = replace(first, body=replace(first.body, people=(k.Party("main", person=HE),)))
    text = paper(transferred("440104000-discipline", accusation), DocumentKind.TRANSFER_LETTER, text_of)
    assert HE.name not in text and HE.phone not in text
    holds(text, "越秀区纪委监委：", "信访人的情况不写在函里，由我们的知悉人保管", "第二十三条第四款")
    anonymous = paper(transferred("440104000-discipline", accused_of(HOUSING)), DocumentKind.TRANSFER_LETTER, text_of)
    assert "信访人没有留下姓名。" in anonymous and "知悉人保管" not in anonymous


def test_of_an_accusation_only_discipline_and_judicial_bodies_are_said_to_have_their_own_rules(text_of) -> None:
    for to, own in (("440104000-discipline", True), ("440104000-police", True), ("440104000-government", False)):
        sent = TransferDraft(fresh(), CASE, to=to, reason="按管理权限", authority="归它管理")
        journal = carried_out(sent, accused("440104014001"))
        notice = paper(journal, DocumentKind.TRANSFER, text_of)
        assert ("政法机关、纪检监察机关" in notice, "15日内书面告知" in notice) == (own, not own), to
        letter = paper(journal, DocumentKind.TRANSFER_LETTER, text_of)
        assert ("第二十三条第四款" in letter) is own


def test_a_letter_of_assignment_names_what_is_asked_and_the_day(text_of) -> None:
    text = paper(entrusted(), DocumentKind.ENTRUST_LETTER, text_of)
    holds(
        text, "第二十二条第一款第（三）项", "查清停工原因", "最迟2026年11月20日（含当日）", "办结报告", "15日内书面告知"
    )


def test_the_petitioner_reads_that_it_was_entrusted_and_until_when_the_body_reports_back(text_of) -> None:
    for journal, article in (
        (entrusted(), "第二十二条第一款第（三）项"),
        (sent_below(registered(capacity=COMPETENT), due_on="2026-11-20"), "第二十三条第一款"),
    ):
        text = paper(journal, DocumentKind.ENTRUST_NOTICE, text_of)
        holds(
            text, "信访事项交办告知书", article, "将您反映的事项交办", "最迟2026年11月20日（含当日）向我们反馈办理结果"
        )
        assert "转送" not in text


def test_a_notice_gives_the_code_of_what_was_sent_to_us_until_a_receipt_gave_it(text_of) -> None:
    def said(journal: Journal) -> str:
        accept = AcceptDraft(fresh(), CASE, accepted_on=TODAY)
        return paper(carried_out(accept, journal), DocumentKind.ACCEPTANCE, text_of)

    code = "".join(inquiry_code_text("4827193605").split())
    came = said(transferred_in(sent_date="2026-10-16"))
    holds(came, "由越秀区信访局于2026年10月16日转来，我们于2026年10月19日收到", "于2026年10月19日受理", code)
    assert "回执" not in came and "您于" not in came
    holds(said(transferred_in()), "由越秀区信访局转来，我们于2026年10月19日收到")
    printed = carried_out(PrintPaperDraft(fresh(), CASE, "receipt"), transferred_in())
    told = said(printed)
    assert "回执上的查询码" in told and code not in told
    own = said(registered())
    assert code not in own and "您于2026年10月19日以来访形式提出" in own


def test_no_notice_gives_a_code_to_whoever_accuses(text_of) -> None:
    journal = accused_of(HOUSING, channel="transferred_in", details={"from_unit": "越秀区信访局"})
    text = paper(transferred("440104000-discipline", journal), DocumentKind.TRANSFER, text_of)
    assert "由越秀区信访局转来" in text and "不设查询码" in text


COMMUNITY = "440104014001"


def test_what_was_sent_to_us_goes_on_with_whom_it_came_from(text_of) -> None:
    for journal, kind in (
        (sent_below(transferred_in()), DocumentKind.TRANSFER_LETTER),
        (sent_below(transferred_in(), due_on="2026-11-20"), DocumentKind.ENTRUST_LETTER),
    ):
        text = paper(journal, kind, text_of)
        holds(text, "由越秀区信访局转来，我们于2026年10月19日收到。根据《信访工作条例》第二十三条第一款的规定")
        assert "以转来形式" not in text
    notice = paper(sent_below(transferred_in()), DocumentKind.TRANSFER, text_of)
    assert "根据《信访工作条例》第二十三条第一款的规定，我们已于2026年10月19日" in notice
    accusation = accused_of(HOUSING, channel="transferred_in", details={"from_unit": "越秀区信访局"})
    passed = paper(transferred("440104000-discipline", accusation), DocumentKind.TRANSFER_LETTER, text_of)
    assert "第二十二条第二款的规定，现转送你单位" in passed
    asked = paper(transferred(COMMUNITY, transferred_in()), DocumentKind.TRANSFER_LETTER, text_of)
    holds(asked, "由越秀区信访局转来，我们于2026年10月19日收到。现请你们协助。")


def test_an_objection_goes_to_who_sent_it_with_the_reasons(text_of) -> None:
    journal = transferred_in()
    sent = demand(journal).transfers[0].entry
    carried_out(FileObjectionDraft(fresh(), CASE, sent, REASON, HOUSING, TODAY), journal)
    text = paper(journal, DocumentKind.OBJECTION, text_of)
    holds(text, "越秀区信访局：", "2026年10月19日收到", "第二十三条第三款", REASON, "建议由越秀区住房和城乡建设局办理")


def test_the_decision_names_the_objection_and_what_came_back(text_of) -> None:
    journal = signed(transferred())
    carried_out(FileObjectionDraft(fresh(), CASE, last_sent(journal), REASON, "", TODAY), journal)
    agreed = DecideObjectionDraft(fresh(), CASE, last_sent(journal), "agreed", "异议属实", "登记表1页")
    text = paper(carried_out(agreed, journal), DocumentKind.OBJECTION_DECISION, text_of)
    holds(text, "越秀区住房和城乡建设局：", "2026年10月19日提出的异议", "同意你单位的异议", "异议属实。", "登记表1页。")


def test_a_completion_report_gives_the_petitioners_opinion(text_of) -> None:
    journal = transferred_in(due_date="2026-11-20")
    sent = demand(journal).transfers[0].entry
    carried_out(AnswerDraft(fresh(), CASE, text="已答复"), _as_question(journal))
    report = ReportCompletionDraft(fresh(), CASE, sent, "停工三月", "协商两次", "已复工", "1", TODAY, approver="陈志远")
    text = paper(carried_out(report, journal), DocumentKind.COMPLETION_REPORT, text_of)
    holds(
        text,
        "签发人：陈志远",
        "越秀区信访局：",
        "第二十二条第一款第（三）项",
        "停工三月",
        "协商两次",
        "已复工",
        "不同意办理结果",
        "复查、复核",
    )


def _as_question(journal: Journal) -> Journal:
    first = journal.entries[-1]
    assert isinstance(first.body, k.CaseRegistered)
    asked = tuple(replace(d, legal_class="question") for d in first.body.demands)
    journal.entries[-1] = replace(first, body=replace(first.body, demands=asked))
    return journal


def test_an_urgent_report_says_when_who_was_told_and_what_is_done(text_of) -> None:
    told = (
        k.Recipient("黄花岗街道办事处", "phone", "2026-10-19 10:05", "440104014-government"),
        k.Recipient("国家信访局", "system", "2026-10-19 10:20"),
    )
    draft = ReportUpwardDraft(
        fresh(), CASE, "urgent", told, "2026-10-19 09:50", "院门口", "7", "七人聚集", "已到场劝导", "王敏", "陈志远"
    )
    journal = carried_out(draft, registered())
    text = paper(journal, DocumentKind.URGENT_REPORT, text_of)
    holds(
        text, "签发人：陈志远", "特急", "黄花岗街道办事处：", "第二十五条", "9时50分", "院门口", "7人", "七人聚集",
        "已到场劝导", "黄花岗街道办事处，电话，", "信访信息系统", "抄送：国家信访局",
    )  # fmt: skip
    further = replace(draft, id=fresh(), follows=draft.id, situation="已经散去")
    assert "续报" in paper(carried_out(further, journal), DocumentKind.URGENT_REPORT, text_of)


def test_the_request_to_decide_who_accepts_goes_up_and_to_the_units_in_copy(text_of) -> None:
    units = (HOUSING, "440104000-urban-management")
    draft = RaiseDisputeDraft(
        fresh(), CASE, (), units, "440104000-government", "越秀区人民政府", "都说不归自己", "陈志远"
    )
    text = paper(carried_out(draft, registered()), DocumentKind.DISPUTE_REQUEST, text_of)
    holds(
        text, "签发人：陈志远", "请求决定信访事项受理机关的请示", "越秀区人民政府：",
        "涉及越秀区住房和城乡建设局、越秀区城市管理和综合执法局，由谁受理有争议", "加装电梯停工三个月", "都说不归自己。",
        "第二十四条第一款", "请予决定", "抄送：越秀区住房和城乡建设局",
    )  # fmt: skip
    assert HE.name not in text
    no_superior = replace(
        draft, id=fresh(), units=(HOUSING, "440104000-court"), to="", to_name="越秀区信访工作联席会议"
    )
    text = paper(carried_out(no_superior, registered()), DocumentKind.DISPUTE_REQUEST, text_of)
    holds(text, "越秀区信访工作联席会议：", "没有共同的上一级机关、单位", "第二十四条第一款", "请联席会议")


def test_declining_for_good_names_the_opinions_the_article_and_the_help(text_of) -> None:
    opinions = (k.Opinion("rereview_opinion", "穗府信复核〔2025〕16号", "2025-08-06", "广州市人民政府", "original"),)
    draft = DeclineFinallyDraft(fresh(), CASE, (), "", opinions, "与已经复核的相同", "可以申请临时救助")
    text = paper(carried_out(draft, registered()), DocumentKind.DECLINE_FINALLY, text_of)
    holds(
        text, "不再受理告知书", HE.name, "已收到并登记", "广州市人民政府复核意见书（穗府信复核〔2025〕16号），2025年8月6日",
        "与已经复核的相同。", "第三十六条第三款", "可以申请临时救助。", "第三十七条", "照样接待",
    )  # fmt: skip


COMMUNITY, COMPETENT, OFFICE = "440104014001", Capacity.COMPETENT_BODY.code, Capacity.PETITION_OFFICE.code


def test_the_papers_of_a_petition_office_stand_on_one_article_those_of_a_competent_body_on_another(text_of) -> None:
    ours, office = (sent_below(registered(capacity=capacity)) for capacity in (COMPETENT, OFFICE))
    for kind in (DocumentKind.TRANSFER, DocumentKind.TRANSFER_LETTER):
        assert "根据《信访工作条例》第二十三条第一款的规定" in paper(ours, kind, text_of)
        assert "第二十二条" not in paper(ours, kind, text_of)
        assert "根据《信访工作条例》第二十二条第一款的规定" in paper(office, kind, text_of)


def test_a_petition_office_names_the_paragraph_that_the_law_has_for_the_matter_and_the_body(text_of) -> None:
    to_police = transferred(POLICE, demanded("appeal_1", channel="letter"))
    by = AUTHORITY | {"to": "440104000-government"}
    cases = (
        (to_police, "第二十二条第二款的规定"),
        (transferred("440104000-discipline", accused_of(HOUSING)), "第二十二条第二款的规定"),
        (carried_out(TransferDraft(fresh(), CASE, **by), accused("440104014001")), "第二十二条第一款的规定"),
        (transferred(HOUSING, demanded("appeal_1", channel="letter")), "第二十二条第一款的规定"),
        (transferred(POLICE, demanded("appeal_1", "appeal_6", channel="letter")), "第二十二条第一款、第二款的规定"),
    )
    for journal, article in cases:
        for kind in (DocumentKind.TRANSFER, DocumentKind.TRANSFER_LETTER):
            assert f"根据《信访工作条例》{article}" in paper(journal, kind, text_of), article


def test_a_competent_body_entrusts_and_hears_of_it_on_its_own_article(text_of) -> None:
    journal = sent_below(registered(capacity=COMPETENT), due_on="2026-11-20")
    text = paper(journal, DocumentKind.ENTRUST_LETTER, text_of)
    holds(text, "第二十三条第一款", "查清停工原因", "最迟2026年11月20日（含当日）", "办结报告")
    assert "第二十二条" not in text
    # of what another unit reports we only take note; a committee of our own area reports on our paper
    journal = entrusted(COMMUNITY, registered(capacity=COMPETENT))
    sent = last_sent(signed(journal))
    place = next(i for i, e in enumerate(journal.entries) if e.id == sent)
    by_another = replace(journal.entries[place].envelope, org="440104000")
    journal.entries[place] = replace(journal.entries[place], envelope=by_another)
    report = ReportCompletionDraft(fresh(), CASE, sent, "停工", "到过现场", "已复工", "0", TODAY, approver="罗主任")
    said = paper(carried_out(report, journal), DocumentKind.COMPLETION_REPORT, text_of)
    holds(said, "第二十三条第一款的规定交办", "停工")
    assert "第二十二条" not in said


def test_an_accusation_handed_on_by_a_competent_body_stands_on_article_30(text_of) -> None:
    sent = transferred("440104000-discipline", accused_of(HOUSING, capacity=COMPETENT))
    text = paper(sent, DocumentKind.TRANSFER_LETTER, text_of)
    holds(text, "第三十条第一款的规定，现转送你单位", "第二十三条第四款")


def test_both_papers_name_who_leads_and_who_takes_part_gets_a_copy(text_of) -> None:
    housing, police = k.UnitName(HOUSING, "越秀区住房和城乡建设局"), k.UnitName(POLICE, "越秀区公安分局")
    justice = k.UnitName(JUSTICE, "黄花岗司法所")
    for lead, send, kinds in (
        (housing, transferred, (DocumentKind.TRANSFER, DocumentKind.TRANSFER_LETTER)),
        (justice, entrusted, (DocumentKind.ENTRUST_NOTICE, DocumentKind.ENTRUST_LETTER)),
    ):
        journal = registered()
        journal.add(ON_CASE, k.LeadFixed(("1",), lead, (police,), "superior", "区里定的", "2026-10-19"))
        send(lead.code, journal)
        told, to_unit = (paper(journal, kind, text_of) for kind in kinds)
        by = "经共同的上一级机关确定"
        holds(told, by, f"由{lead.name}牵头，{police.name}配合", "第二十四条第一款")
        holds(to_unit, by, f"由你单位牵头，{police.name}配合", "第二十四条第一款", f"抄送：{police.name}。")
        assert "牵头" not in paper(send(lead.code), kinds[0], text_of) and "抄送" not in paper(
            send(lead.code), kinds[1], text_of
        )


def test_what_goes_to_the_lead_stands_on_article_24(text_of) -> None:
    journal = registered(capacity=COMPETENT)
    lead = k.UnitName(HOUSING, "越秀区住房和城乡建设局")
    journal.add(ON_CASE, k.LeadFixed(("1",), lead, (), "agreed", "", "2026-10-19"))
    assert "第二十四条第一款的规定" in paper(transferred(journal=journal), DocumentKind.TRANSFER_LETTER, text_of)


def test_the_counter_s_papers_say_as_what_we_received_it(text_of) -> None:
    def text(kind: DocumentKind, capacity: str, **changes: object) -> str:
        file = registered(capacity=capacity, **changes).file()
        return "".join(text_of(render(kind, file, world(), None)).split())

    office, ours = text(DocumentKind.RECEIPT, OFFICE), text(DocumentKind.RECEIPT, COMPETENT)
    assert "最迟2026年11月3日（含当日）转送、交办有权处理的机关、单位" in office
    assert "最迟2026年11月3日（含当日）书面告知您：属于我们办的" in ours
    assert "最迟" not in text(DocumentKind.RECEIPT, COMPETENT, address_unclear=True)
    form = DocumentKind.REGISTRATION_FORM
    assert Capacity.PETITION_OFFICE.chinese in text(form, OFFICE)
    assert Capacity.COMPETENT_BODY.chinese in text(form, COMPETENT)
    assert "收件身份" not in text(form, "")


def test_the_notice_of_an_accusation_holds_back_why_it_went_there(text_of) -> None:
    sent = TransferDraft(fresh(), CASE, to="440104000-discipline", reason="涉及区管干部收受礼金")
    text = paper(carried_out(sent, accused(HOUSING)), DocumentKind.TRANSFER, text_of)
    holds(text, "您反映的事项应当按照管理权限转送。根据", "转送越秀区纪委监委")
    assert "区管干部" not in text and "收钱" not in text


def test_nor_does_what_came_of_one_that_we_took_on_say_what_it_was(text_of) -> None:
    taken_on = AcceptDraft(fresh(), CASE, accepted_on=TODAY, authority="归街道管理")
    journal = carried_out(taken_on, accused("440104014001"))
    told = AnswerDraft(fresh(), CASE, text="已经查清，作了处理。", way="paper")
    text = paper(carried_out(told, journal), DocumentKind.ANSWER, text_of)
    holds(text, "不在本告知书上写出", "已经查清，作了处理。")
    assert "收钱" not in text


def test_the_first_notice_after_an_acceptance_was_taken_back_takes_its_place(text_of) -> None:
    journal = carried_out(AcceptDraft(fresh(), CASE, accepted_on=TODAY), registered())
    old = journal.file().case.documents[paper_of(journal, "acceptance")].number
    carried_out(CorrectDraft(fresh(), CASE, {"demand.1.legal_class": "appeal_5"}, reason="申请查处"), journal)
    carried_out(AcceptDraft(fresh(), CASE, accepted_on=TODAY), journal)
    text = paper(journal, DocumentKind.ACCEPTANCE, text_of)
    assert f"此前如已收到受理告知书（{old}），以本告知书为准，那一份不再有效。" in text
    carried_out(AnswerDraft(fresh(), CASE, text="已查处。", way="paper"), journal)
    assert "那一份" not in paper(journal, DocumentKind.ANSWER, text_of), "said once"


def test_what_comes_away_from_the_accused_names_the_letter_that_went_there(text_of) -> None:
    journal = accused(HOUSING)
    there = TransferDraft(fresh(), CASE, to="440104000-government", **AUTHORITY)
    carried_out(there, journal)
    wrong = journal.file().case.documents[paper_of(journal, "transfer_letter")].number
    carried_out(CorrectDraft(fresh(), CASE, {"demand.1.against": "440104000-government"}, reason="说清楚了"), journal)
    carried_out(TransferDraft(fresh(), CASE, to="440100000-discipline", reason="按管理权限"), journal)
    text = paper(journal, DocumentKind.TAKE_BACK_LETTER, text_of)
    holds(text, "越秀区人民政府：", f"函件文号：{wrong}", "现予收回，原函作废")
    assert "收钱" not in text
