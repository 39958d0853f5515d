"""The papers of handling: what they take from a case, and what the law asks of each."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.call_hearing import CallHearingDraft
from app.acts.cancel_hearing import CancelHearingDraft
from app.acts.decide_review import DecideReviewDraft
from app.acts.decide_suggestion import DecideSuggestionDraft
from app.acts.end_mediation import EndMediationDraft
from app.acts.extend import ExtendDraft
from app.acts.hold_hearing import HoldHearingDraft
from app.acts.minute_meeting import MinuteMeetingDraft
from app.acts.note_mediation import NoteMediationDraft
from app.acts.open_mediation import OpenMediationDraft
from app.acts.print_paper import PrintPaperDraft
from app.documents import (
    acts_told,
    hearing_record,
    mediation_agreement,
    mediation_record,
    mediation_request,
    minutes,
    render,
    return_visit_record,
    withdrawal_form,
)
from app.documents.sheet import A4, Marks
from app.documents.wording import Words
from app.domain import kinds as k
from app.domain.kinds import DocumentIssued, Duty
from app.domain.terms import DocumentKind as D
from app.ports import Refused
from app.reports.timeline import timeline
from tests.app.acts.handling import OPENED, answered, at, in_hand, mediating, under_review
from tests.app.acts.steps import CASE, NEW, carried_out, paper_of
from tests.builders import HE, ON_CASE, ORG, Journal, lookup, world

NOW = at(8, 20)
DUTIES = (Duty("施工单位", "外移井道", "2026-09-30"), Duty("一楼住户", "让出通道"))
CALL = CallHearingDraft(
    NEW, CASE, (), "电梯能不能复工", "2026-09-20", "9:30", "三楼会议室", "周立民", "许静文、黄工", "双方"
)
AGREE = AgreeMediationDraft(NEW, CASE, "m1", "停工三个月。", "井道位置。", "施工单位负责。", DUTIES)


def said(journal: Journal, kind: D, text_of: Any, now: Any = NOW) -> str:
    """The text of the latest paper of a kind, or of one without a number."""
    file = journal.file()
    issued = [
        e.body for e in journal.entries if isinstance(e.body, DocumentIssued) and e.body.document_kind == kind.code
    ]
    document = file.case.documents[issued[-1].document] if issued else None
    then = {entry: (file, world(now)) for entry in acts_told(kind, file.case)}
    text: str = text_of(render(kind, file, world(now), document, then=then))
    return text


def holds(text: str, *words: str) -> None:
    missing = [word for word in words if "".join(word.split()) not in text]
    assert not missing, missing


def test_the_extension_names_reason_both_days_and_who_approved(text_of) -> None:
    draft = ExtendDraft(NEW, CASE, (), 30, "等鉴定报告", "陈建国", "2026-08-20")
    text = said(carried_out(draft, in_hand(), NOW), D.EXTENSION, text_of)
    holds(text, "等鉴定报告。", "经主任陈建国于2026年8月20日批准", "延长30日", "第三十四条")
    holds(
        text,
        "2026年8月3日受理",
        "原定最迟2026年10月2日（含当日）办结",
        "最迟2026年11月1日（含当日）",
        "黄花岗信访延〔2026〕",
    )


@pytest.mark.parametrize(
    ("outcome", "words"),
    [("adopted", "予以采纳"), ("partly", "部分采纳"), ("kept", "留作今后工作的参考")],
)
def test_the_answer_to_a_suggestion_says_what_became_of_it(outcome: str, words: str, text_of) -> None:
    draft = DecideSuggestionDraft(NEW, CASE, (), outcome, "月底装好。\n扶手另行告知。", "王敏")
    text = said(carried_out(draft, in_hand("建议装防滑条", legal_class="suggestion"), NOW), D.SUGGESTION_REPLY, text_of)
    holds(text, words, "建议装防滑条。", "月底装好。", "扶手另行告知。", "第二十九条")


def test_the_notice_of_hearing_says_when_where_who_and_that_recusal_may_be_asked(text_of) -> None:
    text = said(carried_out(CALL, in_hand(), NOW), D.HEARING_NOTICE, text_of)
    holds(text, "电梯能不能复工", "2026年9月20日 9:30", "三楼会议室", "主持人：周立民", "许静文、黄工", "双方", "回避")
    assert "不计算在复核的期限" not in text


def test_at_a_rereview_the_notice_says_that_its_time_is_not_counted(text_of) -> None:
    text = said(carried_out(CALL, under_review("rereview"), at(9, 10)), D.HEARING_NOTICE, text_of, at(9, 10))
    holds(text, "第三十六条", "不计算在复核的期限")


def test_the_notice_to_another_party_is_theirs_and_tells_nothing_of_how_the_petitioner_came(text_of) -> None:
    journal = carried_out(replace(CALL, parties="信访人、越秀物业公司"), in_hand(), NOW)
    notice = paper_of(journal, "hearing_notice")
    text = said(journal, D.HEARING_NOTICE, text_of)
    holds(
        text,
        "越秀物业公司：",
        "电梯能不能复工",
        "2026年9月20日",
        "三楼会议室",
        "应当回避",
        "请派了解情况的人员参加",
    )
    assert "形式提出" not in text and f"{HE.name}：" not in text
    stub = text_of(render(D.DELIVERY_PROOF, journal.file(), world(NOW), journal.file().case.documents[notice]))
    assert "受送达人越秀物业公司" in stub and HE.address not in stub
    carried_out(PrintPaperDraft(NEW[:-1] + "7", CASE, "hearing_notice", notice), journal, NOW)
    put_off = CancelHearingDraft(NEW[:-1] + "8", CASE, NEW, "检测报告还没有出。", "yes")
    text = said(carried_out(put_off, journal, at(9, 10)), D.HEARING_CANCELLATION, text_of, at(9, 10))
    holds(text, "越秀物业公司：", "2026年9月20日", "检测报告还没有出。")
    assert "形式提出" not in text and "办理期限" not in text


def test_the_agreement_of_a_committee_is_known_by_whose_it_is(text_of) -> None:
    journal = carried_out(AGREE, mediating(), NOW)
    (paper,) = [d for d in journal.file().case.documents.values() if d.kind == D.MEDIATION_AGREEMENT.code]
    assert paper.known_by == "黄花岗街道人民调解委员会"
    told = [str(file.text) for item in timeline(journal.file(), world(NOW), {}) for file in item.attachments]
    assert told == ["人民调解协议书 黄花岗街道人民调解委员会"]
    stub = text_of(render(D.DELIVERY_PROOF, journal.file(), world(NOW), paper))
    assert paper.number not in stub and "黄花岗街道人民调解委员会" in stub


def test_the_notice_of_a_hearing_put_off_says_when_it_would_have_been_why_and_that_no_day_is_added(text_of) -> None:
    journal = carried_out(CALL, in_hand(), NOW)
    notice = paper_of(journal, "hearing_notice")
    carried_out(PrintPaperDraft(NEW[:-1] + "7", CASE, "hearing_notice", notice), journal, NOW)
    for again, words in (("yes", "改期举行"), ("no", "不再举行")):
        put_off = CancelHearingDraft(NEW[:-1] + "8", CASE, NEW, "检测报告还没有出。", again)
        text = said(carried_out(put_off, deepcopy(journal), at(9, 10)), D.HEARING_CANCELLATION, text_of, at(9, 10))
        holds(
            text, "原定2026年9月20日 9:30在三楼会议室", "检测报告还没有出。", words, "照常办理", "双方", "停听〔2026〕"
        )


@pytest.mark.parametrize("stage", ["review", "rereview"])
def test_the_opinion_says_which_hearing_was_held_what_came_of_it_and_whether_its_days_count(
    stage: str, text_of
) -> None:
    journal = answered()
    if stage == "rereview":
        before = k.ReviewRequested("r0", "review", ("1",), "440104000", "越秀区人民政府", "", "2026-09-05")
        journal.add(ON_CASE, before, at=at(9, 5))
        upheld = k.ReviewDecided("r0", "upheld", "", "", "", "", "2026-09-06", "", "越复〔2026〕5号")
        journal.add(ON_CASE, upheld, at=at(9, 6))
    asked = k.ReviewRequested("r1", stage, ("1",), ORG, "黄花岗街道", "请求写明日期", "2026-09-08")
    journal.add(ON_CASE, asked, at=at(9, 8))
    carried_out(CALL, journal, at(9, 10))
    held = HoldHearingDraft(NEW[:-1] + "2", CASE, NEW, "2026-09-20", "2026-09-21", "甲说：停工。", "可以复工")
    carried_out(held, journal, at(9, 21))
    opinion = DecideReviewDraft(
        NEW[:-1] + "5", CASE, "r1", "upheld", "查明无误。", "《信访工作条例》第三十六条", "属实。", "广州市人民政府"
    )
    text = said(carried_out(opinion, journal, at(9, 25)), D.of(f"{stage}_opinion"), text_of, at(9, 25))
    holds(text, "二、听证的情况。2026年9月20日至2026年9月21日，就“电梯能不能复工”举行了听证，由周立民主持")
    holds(text, "听证的结果：可以复工。")
    assert ("听证所需的时间" in text) == (stage == "rereview")


def test_every_hearing_of_the_case_has_its_record_to_be_signed(text_of) -> None:
    journal = carried_out(CALL, in_hand(), NOW)
    held = HoldHearingDraft(NEW[:-1] + "2", CASE, NEW, "2026-09-20", "2026-09-21", "甲说：停工。", "可以复工。")
    carried_out(held, journal, at(9, 21))
    again = replace(CALL, id=NEW[:-1] + "3", day="2026-09-25", matter="补偿多少")
    carried_out(again, journal, at(9, 22))
    carried_out(
        replace(held, id=NEW[:-1] + "4", hearing=again.id, first_on="2026-09-25", last_on="2026-09-25"),
        journal,
        at(9, 25),
    )
    text = said(journal, D.HEARING_RECORD, text_of)
    holds(text, "电梯能不能复工", "2026年9月20日至2026年9月21日", "甲说：停工。", "可以复工。", "补偿多少")
    assert text.count("记录人") == 2


def test_the_request_is_printed_before_both_have_agreed_and_after(text_of) -> None:
    holds(said(in_hand(), D.MEDIATION_REQUEST, text_of), "何永强", "电梯停工。", "拒绝调解", "第二十四条", "照常办理")
    text = said(mediating(), D.MEDIATION_REQUEST, text_of)
    holds(
        text, "一楼住户，102室", "2026年8月5日同意，凭据：申请书签名", "电话录音", "罗秀英", "黄花岗街道人民调解委员会"
    )


def test_the_record_of_a_mediation_tells_each_session_and_how_it_ended(text_of) -> None:
    journal = mediating()
    carried_out(NoteMediationDraft(NEW, CASE, "m1", "愿意看新图纸。", "2026-08-20"), journal, NOW)
    holds(said(journal, D.MEDIATION_RECORD, text_of), "2026年8月20日愿意看新图纸。", "还在进行")
    carried_out(EndMediationDraft(NEW[:-1] + "2", CASE, "m1", "没有谈拢。", ended_on="2026-08-20"), journal, NOW)
    holds(said(journal, D.MEDIATION_RECORD, text_of), "2026年8月20日结束，没有谈成。没有谈拢。", "仲裁", "不得泄露")


def test_the_mediation_agreement_holds_what_the_law_asks(text_of) -> None:
    text = said(carried_out(AGREE, mediating(), NOW), D.MEDIATION_AGREEMENT, text_of)
    holds(text, "何永强，男，电话13800007719", "一楼住户，102室", "停工三个月。", "井道位置。", "施工单位负责。")
    holds(
        text,
        "外移井道",
        "2026年9月30日",
        "让出通道马上",
        "第二十九条",
        "各执一份",
        "留存一份",
        "司法确认",
        "委员会印章",
    )
    holds(text, "不影响任何一方依法反映情况、提出信访事项")


def test_the_number_of_a_committee_is_written_by_hand(text_of) -> None:
    text = said(carried_out(AGREE, mediating(), NOW), D.MEDIATION_AGREEMENT, text_of)
    assert "（2026）人调字第号" in text and "黄花岗信访" not in text


def test_before_our_own_body_no_paper_speaks_of_a_committee_or_its_law(text_of) -> None:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, committee=""), at=at(8, 6))
    for kind in (D.MEDIATION_REQUEST, D.MEDIATION_RECORD):
        holds(said(journal, kind, text_of), "罗秀英", "黄花岗街道办事处")
    assert "人民调解法" not in said(journal, D.MEDIATION_REQUEST, text_of)
    text = said(carried_out(AGREE, journal, NOW), D.OWN_MEDIATION_AGREEMENT, text_of)
    holds(text, "调解协议书", "第三十三条", "外移井道", "各执一份", "黄花岗信访行调〔2026〕", "调解人员", "盖章")
    assert not [words for words in ("人民调解", "司法确认") if words in text]


def test_the_reconciliation_agreement_is_between_the_two(text_of) -> None:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, way="reconciliation", mediators="", committee=""), at=at(8, 6))
    text = said(carried_out(AGREE, journal, NOW), D.RECONCILIATION_AGREEMENT, text_of)
    holds(text, "和解协议书", "第三十三条", "外移井道", "双方各执一份")
    assert "调解员" not in text and "司法确认" not in text


def test_new_terms_make_a_new_paper_and_the_old_one_stays_as_it_was(text_of) -> None:
    journal = carried_out(AGREE, mediating(), NOW)
    [first] = [d for d in journal.file().case.documents.values() if d.kind == D.MEDIATION_AGREEMENT.code]
    carried_out(replace(AGREE, id=NEW[:-1] + "2", dispute="补偿数目。"), journal, NOW)
    papers = [d for d in journal.file().case.documents.values() if d.kind == D.MEDIATION_AGREEMENT.code]
    assert len({p.number for p in papers}) == 2 and papers[0].number == first.number
    holds(said(journal, D.MEDIATION_AGREEMENT, text_of), "补偿数目。")


def test_the_minutes_name_no_petitioner(text_of) -> None:
    draft = MinuteMeetingDraft(
        NEW, CASE, "2026-08-20", "三楼", "陈建国", "区住建局、区规划局", "复工", "各抒己见", "由区住建局牵头。",
        (Duty("区住建局", "出具复工意见", "2026-08-30"),),
    )  # fmt: skip
    text = said(carried_out(draft, in_hand(), NOW), D.MINUTES, text_of)
    holds(text, "区住建局、区规划局", "由区住建局牵头。", "出具复工意见2026年8月30日", journal_number(in_hand()))
    assert "何永强" not in text


def journal_number(journal: Journal) -> str:
    return journal.file().case.number


@pytest.mark.parametrize("kind", [D.HEARING_RECORD, D.MEDIATION_RECORD])
def test_what_did_not_happen_has_no_paper(kind: D) -> None:
    with pytest.raises(Refused):
        render(kind, in_hand().file(), world(NOW), None)


def test_a_mediation_of_both_ways_gives_each_its_own_agreement(text_of) -> None:
    """The draft that opens a 和解 after a 调解 failed."""
    journal = mediating()
    carried_out(EndMediationDraft(NEW[:-1] + "2", CASE, "m1", "没有谈拢。", ended_on="2026-08-20"), journal, NOW)
    again = OpenMediationDraft(
        NEW[:-1] + "3", CASE, (), "reconciliation", "both", "", "一楼住户", "", "2026-08-20", "当面", "2026-08-20", "当面",
        "", "", "2026-08-20",
    )  # fmt: skip
    carried_out(again, journal, NOW)
    carried_out(replace(AGREE, mediation=again.id), journal, NOW)
    holds(said(journal, D.RECONCILIATION_AGREEMENT, text_of), "和解协议书", "井道位置。")


def last_pages(pages: list[list[str]]) -> int:
    """How many lines of what was said stand on the page of the signatures."""
    signed = next(page for page in pages if any("签名：" in line for line in page))
    return sum("说" in line for line in signed)


@pytest.mark.parametrize("length", range(1, 70, 2))
def test_signatures_never_stand_alone_on_a_page(length: int, lines_of) -> None:
    words = Words(lookup().editions, NOW.date())
    words_said = "\n".join(["说好了再谈。"] * length)
    held = replace(hearing_record.SAMPLE.hearings[0], minutes=words_said, result="说定了。")
    hearing = hearing_record.hearing_record_pdf(replace(hearing_record.SAMPLE, hearings=(held,)), words, Marks())
    talked = replace(
        mediation_record.SAMPLE.mediations[0], sessions=(("2026年10月21日", words_said),), reason="说不拢。"
    )
    talks = replace(mediation_record.SAMPLE, mediations=(talked,))
    for pdf in (hearing, mediation_record.mediation_record_pdf(talks, words, Marks())):
        assert last_pages(lines_of(pdf)) >= 2


def terms_in(facts: int, duties: int, lines_of) -> list[list[str]]:
    """The pages of an agreement with so many lines of facts and so many duties."""
    paper = replace(
        mediation_agreement.SAMPLE, facts="\n".join(["说好了。"] * facts), duties=(Duty("某单位", "做好。"),) * duties
    )
    return lines_of(mediation_agreement.mediation_agreement_pdf(paper, Words(lookup().editions, NOW.date()), Marks()))


def test_an_ordinary_agreement_stands_on_one_page_with_its_signatures(glyphs) -> None:
    journal = carried_out(replace(AGREE, duties=DUTIES[:1]), mediating(), NOW)
    file = journal.file()
    document = file.case.documents[paper_of(journal, D.MEDIATION_AGREEMENT.code)]
    [page] = glyphs(render(D.MEDIATION_AGREEMENT, file, world(NOW), document))
    assert max(g.baseline for g in page) <= A4[1] - mediation_agreement.LOOK.foot


@pytest.mark.parametrize("facts", range(1, 45, 2))
@pytest.mark.parametrize("duties", [1, 6])
def test_what_an_agreement_ends_with_stands_over_its_signatures(facts: int, duties: int, lines_of) -> None:
    pages = terms_in(facts, duties, lines_of)
    signed = [page for page in pages if any("签名：" in line or "印章）" in line for line in page)]
    assert len(signed) == 1, "all sign on one page"
    assert any("不影响任何一方" in line for line in signed[0])
    headed = next(page for page in pages if any("做什么、怎样做" in line for line in page))
    assert any("某单位" in line for line in headed)


def signed_papers(words_said: str) -> list[bytes]:
    """Every other paper that is signed in rows of its own, with so much said on it."""
    words = Words(lookup().editions, NOW.date())
    visits = replace(return_visit_record.SAMPLE, attempts=(("2026年10月27日", "电话", True, words_said, "围挡。"),))
    withdrawn = replace(withdrawal_form.SAMPLE, demands=tuple(words_said.splitlines()))
    return [
        minutes.minutes_pdf(replace(minutes.SAMPLE, discussion=words_said), words, Marks()),
        mediation_request.mediation_request_pdf(replace(mediation_request.SAMPLE, dispute=words_said), words, Marks()),
        return_visit_record.return_visit_record_pdf(visits, words, Marks()),
        withdrawal_form.withdrawal_form_pdf(withdrawn, words, Marks()),
    ]


@pytest.mark.parametrize("length", range(1, 60))
def test_nobody_signs_on_a_page_without_words(length: int, lines_of) -> None:
    for pdf in signed_papers("\n".join(["说好了。"] * length)):
        pages = lines_of(pdf)
        signed = [place for place, page in enumerate(pages) if any("签名：" in line for line in page)]
        assert signed == [len(pages) - 1], "all sign on the last page"
        first = next(place for place, line in enumerate(pages[-1]) if "签名：" in line)
        over = [line for line in pages[-1][:first] if "440104014" not in line]
        assert len(over) >= 2
