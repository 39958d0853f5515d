"""Papers from case files: every kind is rendered, says what the law asks for, masks whom it must, and never changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.act import document_mark
from app.documents import (
    prepare,
    render,
    render_case_list,
    render_due_list,
    render_proof_card,
    render_recovery_sheet,
    undrawable,
)
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.records import DocumentState
from app.domain.terms import IN_PERSON, DocumentKind
from app.ports import CaseFile, CaseRow, Refused
from tests.builders import CASE, NOW, PETITIONER, TODAY, Journal, registered, world

LIANG = k.Person(name="欧阳靖堃", phone="13800006620", address="水荫横路 14 号")
TEXTS = ("加装电梯停工三个月，请求协调复工。", "公示期间提的意见没有书面答复，请求书面答复")
SETTINGS = {"contact": "王敏，020-8333 0000", "address": "水荫路00号，工作日9:00—17:00", "window": "2号窗口"}
ISSUED = {
    DocumentKind.ACCEPTANCE: k.CaseAccepted(("1", "2"), TODAY.isoformat(), "440104014", "黄花岗街道", ""),
    DocumentKind.TRANSFER: k.CaseTransferred(
        ("1", "2"), "440104000-housing", "越秀区住房和建设局", "加装电梯由住建部门负责", TODAY.isoformat()
    ),
    DocumentKind.DECLINE: k.CaseDeclined(
        ("1", "2"), "running_below", "越秀区住房和建设局正在办理", "越秀区住房和建设局", "440104014-20260724-F00034K5"
    ),
    DocumentKind.REPLY: k.ReplyIssued(
        tuple(k.ReplyPoint(d, "经查，属实。\n已协调。", "《某办法》第一条", "supported", "十日内复工") for d in "12"),
        "越秀区人民政府",
        TODAY.isoformat(),
    ),
}


def case_file(*bodies: object, **changes: object) -> CaseFile:
    journal = registered(texts=TEXTS, **changes)
    for body in bodies:
        journal.add(Subject("case", CASE), body)
    return journal.file()


def issued(
    kind: DocumentKind, number: str = "黄花岗信访〔2026〕7号", **changes: object
) -> tuple[CaseFile, DocumentState]:
    before = [ISSUED[DocumentKind.ACCEPTANCE]] if kind is DocumentKind.REPLY else []
    paper = k.DocumentIssued("d1", kind.code, number, ("1", "2"), "2026.1", "")
    file = case_file(*before, ISSUED[kind], paper, **changes)
    return file, file.case.documents["d1"]


@pytest.mark.parametrize("kind", list(ISSUED))
def test_every_numbered_paper_names_people_case_number_and_unit(kind: DocumentKind, text_of) -> None:
    file, document = issued(kind)
    text = text_of(render(kind, file, world(**SETTINGS), document))
    for words in ("何永强：", file.case.number, "黄花岗信访〔2026〕7号", "广州市越秀区黄花岗街道办事处", "2026年10月19日",
                  "加装电梯停工三个月，请求协调复工。", "王敏，020-83330000", "《信访工作条例》"):  # fmt: skip
        assert words in text
    assert file.case.inquiry_code not in text  # letters pass through many hands


@pytest.mark.parametrize(
    ("kind", "required"),
    [
        (DocumentKind.ACCEPTANCE, ("第二十三条", "第三十一条第（六）项", "60日内办结", "2026年12月18日", "查询码")),
        (DocumentKind.TRANSFER, ("越秀区住房和建设局", "15日内书面告知", "5个工作日", "第二十二条")),
        (DocumentKind.DECLINE, ("第十九条第三款", "440104014-20260724-F00034K5", "不影响您依法通过诉讼", "越秀区人民政府")),
        (DocumentKind.REPLY, ("请求和事实、理由", "调查核实", "予以支持", "法律法规依据", "《某办法》第一条。",
                              "30日内，向越秀区人民政府请求复查", "第二项诉求", "已协调。")),
    ],
)  # fmt: skip
def test_papers_say_what_the_law_asks_for(kind: DocumentKind, required: tuple[str, ...], text_of) -> None:
    file, document = issued(kind)
    text = text_of(render(kind, file, world(**SETTINGS), document))
    for words in required:
        assert words in text, words


@pytest.mark.parametrize("legal_class", ["accusation", "appeal_1"])
def test_no_fifteen_days_are_promised_for_bodies_with_their_own_rules(legal_class: str, text_of) -> None:
    paper = k.DocumentIssued("d1", "transfer", "号", ("1",), "", "")
    sent = replace(ISSUED[DocumentKind.TRANSFER], to="440104000-discipline")
    file = case_file(sent, paper, demands=(k.Demand("1", "请查处", legal_class=legal_class),))
    text = text_of(render(DocumentKind.TRANSFER, file, world(), file.case.documents["d1"]))
    assert "15日" not in text
    assert "按照有关规定执行" in text


@pytest.mark.parametrize("kind", list(ISSUED))
def test_same_state_same_bytes_and_a_draft_says_so(kind: DocumentKind, text_of) -> None:
    file, document = issued(kind)
    once = render(kind, file, world(**SETTINGS), document)
    assert once == render(kind, file, world(**SETTINGS), document)
    draft = render(kind, file, world(**SETTINGS), replace(document, number=""))
    assert "草稿" in text_of(draft)
    assert f"{document_mark(kind, world(**SETTINGS))}〔2026〕号" in text_of(draft)
    assert "草稿" not in text_of(once)
    assert "2026〕7号" not in text_of(draft)


@pytest.mark.parametrize("kind", list(ISSUED))
def test_a_station_without_settings_prints_all_the_same(kind: DocumentKind, text_of) -> None:
    file, document = issued(kind)
    assert "联系人" not in text_of(render(kind, file, world(), document))


@pytest.mark.parametrize("kind", list(ISSUED))
def test_a_paper_whose_act_is_missing_is_refused(kind: DocumentKind) -> None:
    file = case_file(k.DocumentIssued("d1", kind.code, "号", ("1",), "2026.1", ""))
    with pytest.raises(Refused):
        render(kind, file, world(), file.case.documents["d1"])


def test_the_receipt_masks_and_tells_what_comes_next(text_of) -> None:
    file = case_file(materials=(k.Material("m", "征求意见表", 5),), headcount=7)
    text = text_of(render(DocumentKind.RECEIPT, file, world(**SETTINGS), None))
    for words in (file.case.number, "48271936", "何**等7人", "征求意见表（复印件）", "5页", "2026年11月3日", "王敏（2号窗口）",
                  "10:21", "020-83330000"):  # fmt: skip
        assert words in text
    for secret in ("何永强", "13800007719", "水荫横路"):
        assert secret not in text


def test_people_are_sent_where_their_matter_is_known(text_of) -> None:
    alone = text_of(render(DocumentKind.RECEIPT, case_file(), world(**SETTINGS), None))
    assert "带本回执到本站，报编号和查询码即可" in alone and "任一" not in alone
    exchanging = text_of(render(DocumentKind.RECEIPT, case_file(), world(**SETTINGS, asked_above="yes"), None))
    assert "带本回执到本站或者上级接访站，报编号和查询码即可" in exchanging
    file, document = issued(DocumentKind.ACCEPTANCE)
    notice = text_of(render(DocumentKind.ACCEPTANCE, file, world(**SETTINGS), replace(document, wording="")))
    assert "到我们的接访窗口查询办理进展" in notice and "任一" not in notice


def test_a_receipt_of_an_accusation_shows_no_code_and_no_content(text_of) -> None:
    demand = k.Demand("1", "某局某人收受财物", legal_class="accusation")
    file = case_file(demands=(demand,), restricted=True, inquiry_code="", readers=("u",),
                     people=(k.Party("main", person=LIANG),))  # fmt: skip
    text = text_of(render(DocumentKind.RECEIPT, file, world(**SETTINGS), None))
    assert "收受" not in text
    assert "不设查询码" in text
    assert "欧阳**" in text
    assert "按管理权限" in text


@pytest.mark.parametrize(("unit", "here"), [("440104014", False), ("440104000", True)])
def test_whoever_accuses_this_station_is_not_sent_back_to_it(text_of, unit: str, here: bool) -> None:
    demand = k.Demand("1", "某人收受财物", legal_class="accusation", against=unit)
    file, document = issued(DocumentKind.TRANSFER, demands=(demand,), restricted=True, inquiry_code="", readers=("u",))
    for kind, issue in ((DocumentKind.RECEIPT, None), (DocumentKind.TRANSFER, replace(document, wording=""))):
        text = text_of(render(kind, file, world(**SETTINGS), issue))
        assert ("带有效证件" in text, "不用到本站来" in text) == (here, not here)
        assert "收受" not in text, "it lies in a letter box"


def test_a_receipt_says_of_which_demand_each_next_step_is(text_of) -> None:
    classes = ("appeal_6", "suggestion", "appeal_6")
    demands = tuple(k.Demand(str(n), f"事情{n}", legal_class=c) for n, c in enumerate(classes, 1))
    text = text_of(render(DocumentKind.RECEIPT, case_file(demands=demands), world(), None))
    assert "第1、3项：我们将区分情况" in text and "第2项：您的建议" in text
    alike = text_of(render(DocumentKind.RECEIPT, case_file(demands=demands[::2]), world(), None))
    assert "我们将区分情况" in alike and "项：" not in alike


def test_a_merged_demand_keeps_its_number_and_names_the_first_one(text_of) -> None:
    old = "440104014-20260724-F00034K5"
    file = case_file(k.CaseLinked("1", "other", _well_formed(old), ("同一件事",)))
    text = text_of(render(DocumentKind.RECEIPT, file, world(), None))
    assert "合并办理" in text
    assert "2026年7月24日" in text
    assert "第1项：本件与2026年7月24日登记" in text
    assert "不另起期限" in text and "期限照旧" not in text, "of what is final or closed no time runs on"
    assert "第2项：我们将区分情况" in text and "2026年11月3日" in text, "the other demand keeps its own clock"


def _well_formed(number: str) -> str:
    from tests.builders import number as make

    return make(date(2026, 7, 24), 3, "0192f3a4b5c67d8e9fa0b1c2d3e49999")


@pytest.mark.parametrize(
    ("channel", "title"),
    [("visit", "来访接待回执"), ("letter", "来信收悉回执"), ("call", "来电接听回执"), ("online", "网上信访回执"),
     ("outreach", "下访接待回执"), ("transferred_in", "信访事项接收回执"), ("from_the_future", "信访事项接收回执")],
)  # fmt: skip
def test_every_channel_has_its_receipt_and_form(channel: str, title: str, text_of) -> None:
    file = case_file(channel=channel)
    assert title in text_of(render(DocumentKind.RECEIPT, file, world(), None))
    form = text_of(render(DocumentKind.REGISTRATION_FORM, file, world(), None))
    who = {"visit": "主访人", "letter": "来信人", "call": "来电人", "outreach": "主访人"}.get(channel, "信访人")
    assert "登记表" in form and who in form
    assert ("主访人" in form) == (channel in IN_PERSON)


@pytest.mark.parametrize(
    "legal_class", ["appeal_6", "suggestion", "question", "thanks", "appeal_1", "appeal_5", "unclassified", "new"]
)
def test_every_class_is_told_its_next_step(legal_class: str, text_of) -> None:
    file = case_file(demands=(k.Demand("1", "请答复", legal_class=legal_class),))
    assert "接下来" in text_of(render(DocumentKind.RECEIPT, file, world(), None))
    accepted = case_file(ISSUED[DocumentKind.ACCEPTANCE], k.DocumentIssued("d1", "acceptance", "号", ("1",), "", ""),
                         demands=(k.Demand("1", "请答复", legal_class=legal_class),))  # fmt: skip
    text = text_of(render(DocumentKind.ACCEPTANCE, accepted, world(), accepted.case.documents["d1"]))
    assert ("60日" in text) == (legal_class == "appeal_6")


def test_the_form_holds_the_mandatory_fields_in_full(text_of) -> None:
    file = case_file(headcount=7, materials=(k.Material("m", "照片", 2, original=True),))
    text = text_of(render(DocumentKind.REGISTRATION_FORM, file, world(**SETTINGS), None))
    for words in ("何永强", "13800007719", "水荫横路12号602", "实到7人", "初次信访", "法院受理：否", "照片（原件，2页）",
                  "没有诬告、陷害", "信访人签名", "城乡建设", *(text.rstrip("。") for text in TEXTS)):  # fmt: skip
        assert words in text


def test_a_form_of_nobody_is_printed_too(text_of) -> None:
    file = case_file(people=(), address_unclear=True)
    assert "登记表" in text_of(render(DocumentKind.REGISTRATION_FORM, file, world(), None))
    assert "无法书面告知" in text_of(render(DocumentKind.RECEIPT, file, world(), None))
    assert "未留姓名" in text_of(render(DocumentKind.STATEMENT, file, world(), None))


def test_the_oral_statement_is_there_to_be_read_back(text_of) -> None:
    text = text_of(render(DocumentKind.STATEMENT, case_file(), world(), None))
    for words in ("如实记录", "读给本人听", "陈述人签名", "何永强", TEXTS[1]):
        assert words in text


def test_the_proof_of_delivery_names_paper_number_and_way(text_of) -> None:
    file, _ = issued(DocumentKind.REPLY)
    text = text_of(render(DocumentKind.DELIVERY_PROOF, file, world(), None))
    for words in ("处理意见书", "黄花岗信访〔2026〕7号", "何永强", "□直接送达", "拒收事由", "签名只表示收到"):
        assert words in text
    document = file.case.documents["d1"]
    journal = Journal()
    journal.entries = list(file.case.entries)
    journal.add(
        Subject("case", CASE),
        k.DeliveryRecorded("d1", "left", "2026-10-22", "何小强", "儿子", True, "李某、周某", refusal="不认可意见"),
    )
    journal.add(Subject("petitioner", PETITIONER), k.PetitionerRecorded(k.Person(name="何永强")))
    delivered = journal.file()
    text = text_of(render(DocumentKind.DELIVERY_PROOF, delivered, world(), delivered.case.documents[document.id]))
    for words in ("■留置送达", "2026年10月22日", "何小强（儿子）", "李某、周某", "拒收的原因：不认可意见。"):
        assert words in text


def test_the_proof_of_delivery_says_when_it_was_posted_and_under_which_number(text_of, glyphs) -> None:
    file, _ = issued(DocumentKind.REPLY)
    journal = Journal()
    journal.entries = list(file.case.entries)
    sent = k.DeliveryRecorded("d1", "post", "2026-10-22", "本人", posted_on="2026-10-20", parcel="EMS 1098 4466")
    journal.add(Subject("case", CASE), sent)
    journal.add(Subject("petitioner", PETITIONER), k.PetitionerRecorded(k.Person(name="何永强")))
    delivered = journal.file()
    paper = render(DocumentKind.DELIVERY_PROOF, delivered, world(), delivered.case.documents["d1"])
    for words in ("邮件单号EMS10984466", "交寄日期2026年10月20日", "收到日期2026年10月22日"):
        assert words in text_of(paper)
    assert len(glyphs(paper)) == 1


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (k.DocumentPosted("d1", "2026-10-20", "1098 4466"),
         ("■邮寄送达", "邮件单号10984466", "交寄日期2026年10月20日")),
        (k.DocumentDisplayed("d1", "2026-10-20", "村公告栏", "下落不明", "2026-11-19"),
         ("■公告送达", "送达地点村公告栏", "2026年10月20日起公告")),
    ],
)  # fmt: skip
def test_the_proof_of_what_is_on_its_way_goes_with_it(body, words, text_of) -> None:
    file, _ = issued(DocumentKind.REPLY)
    journal = Journal()
    journal.entries = list(file.case.entries)
    journal.add(Subject("case", CASE), body)
    journal.add(Subject("petitioner", PETITIONER), k.PetitionerRecorded(k.Person(name="何永强")))
    sent = journal.file()
    text = text_of(render(DocumentKind.DELIVERY_PROOF, sent, world(), sent.case.documents["d1"]))
    assert [part for part in words if part not in text] == []


@pytest.mark.parametrize(
    ("delivery", "words"),
    [
        ({"way": "electronic", "sent_to": "13800007719", "consent": "10月8日签了确认书"},
         ("■电子送达", "送达地点13800007719", "受送达人同意电子送达：10月8日签了确认书。")),
        ({"way": "notice", "displayed_on": "2026-09-22", "displayed_at": "村公告栏", "why": "下落不明"},
         ("■公告送达", "送达地点村公告栏", "2026年9月22日起公告", "下落不明")),
    ],
)  # fmt: skip
def test_the_proof_of_delivery_says_what_its_way_rests_on(delivery, words, text_of) -> None:
    file, _ = issued(DocumentKind.REPLY)
    journal = Journal()
    journal.entries = list(file.case.entries)
    way = delivery.pop("way")
    journal.add(Subject("case", CASE), k.DeliveryRecorded("d1", way, "2026-10-22", "", **delivery))
    journal.add(Subject("petitioner", PETITIONER), k.PetitionerRecorded(k.Person(name="何永强")))
    delivered = journal.file()
    text = text_of(render(DocumentKind.DELIVERY_PROOF, delivered, world(), delivered.case.documents["d1"]))
    assert [part for part in words if part not in text] == []


def test_without_a_numbered_paper_there_is_no_proof_of_delivery() -> None:
    with pytest.raises(Refused):
        render(DocumentKind.DELIVERY_PROOF, case_file(), world(), None)


def test_the_proof_card_shows_day_steps_and_article(text_of) -> None:
    file = case_file(ISSUED[DocumentKind.ACCEPTANCE])
    text = text_of(render_proof_card(file, world(), "HND-60"))
    for words in ("期限说明卡", "第三十四条", "2026年12月18日", "起", "止", "当日不算"):
        assert words in text
    with pytest.raises(Refused):
        render_proof_card(file, world(), "RVW-APP")


def test_practice_papers_are_marked(text_of) -> None:
    practice = world()
    practice = replace(practice, station=replace(practice.station, practice=True))
    file, document = issued(DocumentKind.ACCEPTANCE)
    for pdf in (
        render(DocumentKind.RECEIPT, file, practice, None),
        render(DocumentKind.ACCEPTANCE, file, practice, document),
        render_case_list((), "", practice),
        render_recovery_sheet(["7KQ4M"] * 8, "黄花岗街道", "F0", TODAY, practice=True),
    ):
        assert "演练" in text_of(pdf)
    plain = render(DocumentKind.RECEIPT, file, world(), None)
    assert "演练" not in text_of(plain)


def test_rare_names_are_printed_and_what_cannot_be_is_named(text_of) -> None:
    file = case_file(people=(k.Party("main", person=k.Person(name="龚𬎆㛃😀", address="某路")),))
    assert undrawable(DocumentKind.STATEMENT, file, world(), None) == ("😀",)
    assert "龚𬎆㛃〓" in text_of(render(DocumentKind.STATEMENT, file, world(), None))
    assert undrawable(DocumentKind.PROOF_CARD, file, world(), None) == ()


def test_texts_of_eight_thousand_characters_flow_over_pages(text_of, glyphs) -> None:
    long = ("经查，该项目于2026年3月取得许可，四月公示期满。" * 400)[:8000]
    file = case_file(demands=(k.Demand("1", long, legal_class="appeal_6"),))
    for kind in (DocumentKind.RECEIPT, DocumentKind.REGISTRATION_FORM, DocumentKind.STATEMENT):
        pdf = render(kind, file, world(), None)
        body = text_of(pdf)
        assert body.count("满") == long.count("满"), kind
        for page in glyphs(pdf):
            assert all(g.baseline < 842 for g in page)


def test_the_list_of_matters_is_masked_and_numbered(text_of) -> None:
    row = CaseRow(CASE, "440104014-20261019-F00011A8", "加装电梯停工", "何** 等 2 人", 2, "visit", "030600", "440104014",
                  "accepted", "越秀区住房和建设局", "", date(2026, 11, 3), "NTC-15", NOW, TODAY, False, False)  # fmt: skip
    text = text_of(render_case_list([row] * 60, "未办结", world()))
    for words in ("未办结，共60件", "何**等2人", "2026-11-03", "已受理", "第1页，共5页", "第5页，共5页"):
        assert words in text
    assert text.count(row.number) == 60
    assert "没有符合条件" in text_of(render_case_list((), "", world()))


def test_the_list_of_deadlines_says_which_what_is_left_of_it_and_whose_turn_it_is(text_of) -> None:
    late = CaseRow(CASE, "440104014-20261019-F00011A8", "加装电梯停工", "何**", 1, "visit", "030600", "440104014",
                   "handling", "越秀区住房和建设局", "", date(2026, 10, 16), "HND-60", NOW, TODAY, False, False)  # fmt: skip
    ours = replace(late, due_on=date(2027, 1, 4), due_rule="NTC-15", officer_name="王敏", officer="u1")
    today = replace(late, due_on=TODAY)
    text = text_of(render_due_list([late, today, ours], "期限：所有的", world()))
    assert "期限清单" in text and "家事台账" not in text
    for words in ("2026-10-16办理60日超期3天", "今天到期", "2027-01-04书面告知15日还剩77天", "越秀区住房和建设局未指定",
                  "本站王敏440104014-20261019-F00011A8", "期限：所有的，共3件"):  # fmt: skip
        assert words in text, words
    assert "这一段没有到期的" in text_of(render_due_list((), "", world()))


def test_the_recovery_sheet_shows_groups_in_order(text_of) -> None:
    groups = ["7KQ4M", "X2PRD", "9HTWA", "3FVNB", "KJ8CE", "5YZ2G", "MW4LT", "Q6RSD"]
    text = text_of(render_recovery_sheet(groups, "广州市越秀区黄花岗街道接访站", "F0", TODAY, practice=False))
    assert [text.index(group) for group in groups] == sorted(text.index(group) for group in groups)
    assert "黄花岗街道" in text


def test_fonts_can_be_read_beforehand() -> None:
    prepare()
