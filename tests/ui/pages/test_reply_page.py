"""处理意见书: written, checked, seen, issued and printed by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.investigate import InvestigateDraft
from app.acts.open_mediation import BOTH, OpenMediationDraft
from app.acts.sign_mediation import OWN_MEDIATOR, OWN_SEAL, PARTIES, SignMediationDraft
from app.domain.kinds import Duty, PersonRevealed
from app.ports import EntriesQuery
from tests.ui.desk_stage import CTRL
from tests.ui.pages.case_stage import case_staged
from ui.pages.reply_page import ReplyPage
from ui.parts.button import Button

WORDS = {"findings": "情况属实。", "basis": "《物业管理条例》第三十五条", "opinion": "三日内修好。"}


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def opened(stage, case):
    page = ReplyPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, case)
    stage.wait(lambda: page.form() is not None and page.form().save.isVisible())
    return page


def write(stage, page, demand=0):
    form = page.form()
    for name, words in WORDS.items():
        form.fields[f"points.{demand}.{name}"].setFocus()
        stage.type(words)
    form.fields[f"points.{demand}.outcome"].setFocus()
    stage.key(Qt.Key.Key_Right)


def test_what_both_sides_settled_stands_in_the_opinion_and_the_outcome_is_left_to_the_clerk(stage):
    case, today, new = stage.accepted(), "2026-10-19", stage.desk.new_id
    opened_ = OpenMediationDraft(
        new(),
        case,
        (),
        "mediation",
        BOTH,
        "",
        "一楼住户",
        "",
        today,
        "签名",
        today,
        "签名",
        "罗秀英",
        "",
        today,
        host="organ",
    )
    stage.desk.do(opened_)
    terms = (Duty("施工单位", "外移井道", "2026-11-09"), Duty("一楼", "让出通道"))
    stage.desk.do(AgreeMediationDraft(new(), case, opened_.id, "停工三个月。", "井道。", "施工单位。", terms))
    assert opened(stage, case).form().text("points.0.opinion") == "", "terms without signatures bind nobody"
    stage.desk.do(SignMediationDraft(new(), case, opened_.id, (PARTIES, OWN_MEDIATOR, OWN_SEAL), today))
    form = opened(stage, case).form()
    assert form.text("points.0.opinion") == (
        "双方经调解达成协议，2026年10月19日生效：施工单位外移井道，最迟2026年11月9日；一楼让出通道，马上。"
    )
    assert form.text("points.0.findings") == "停工三个月。" and form.text("points.0.outcome") == ""


def test_the_page_stands_beside_from_the_first_character_on(stage):
    page = opened(stage, stage.accepted())
    stage.wait(lambda: page._view.pdf())
    looks = [e.body for e in stage.desk.read(EntriesQuery("look")) if isinstance(e.body, PersonRevealed)]
    assert [look.reason for look in looks] == ["答复：处理意见书"], "who writes it sees the names, and it is recorded"
    assert "看得到全名" in stage.words()
    assert not page.form().save.isEnabled()
    hint = page.form().fields["points.0.opinion"].editor().placeholderText()
    assert "结论那一句由程序写" in hint, "or it is written twice"
    assert "请写上查明的事实。" in stage.words() and "4 处要改，2 处再看一眼" in [t.text() for t in tags(page)]
    before = page._view.pdf()
    write(stage, page)
    stage.wait(lambda: page._view.pdf() != before and page.form().save.isEnabled())
    assert "2 处再看一眼" in [t.text() for t in tags(page)]
    assert "没有调查核实的记录" in stage.words() and "还没有问过双方愿不愿意调解" in stage.words()


def test_by_when_it_is_done_is_asked_of_what_is_supported_and_of_nothing_else(stage):
    page = opened(stage, stage.accepted())
    form = page.form()
    promised = form.fields["points.0.promised_on"]
    assert not promised.isVisible()
    write(stage, page)
    assert form.text("points.0.outcome") == "supported" and promised.isVisible()
    promised.set_value("2026-12-20")
    assert form.draft().points[0].promised_on == "2026-12-20"
    form.fields["points.0.outcome"].set_value("explained")
    form.fields["points.0.outcome"].edited.emit()
    assert not promised.isVisible() and form.draft().points[0].promised_on == ""


def tags(page):
    from ui.parts.tags import Tag

    return page.findChildren(Tag)


def test_issued_numbered_and_printed_by_keys(stage, printer):
    case = stage.accepted()
    page = opened(stage, case)
    write(stage, page)
    stage.wait(lambda: page.form().save.isEnabled())
    stage.key(Qt.Key.Key_Return, CTRL)
    assert page.form().save.text() == "看过了，照样出具"
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: page._document and "已经出具" in stage.words())
    reply = stage.case(case).demands["1"].reply
    assert (reply.point.opinion, reply.point.outcome, reply.review_body) == (
        "三日内修好。",
        "supported",
        "越秀区人民政府",
    )
    assert not stage.drafts()
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: printer.jobs)
    document = list(stage.case(case).documents)[-1]
    stage.wait(lambda: stage.case(case).printed == {document: 1})
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: stage.led_to == [("case", (case, "print_paper", {"paper": document}))])
    assert len(printer.jobs) == 1


def test_help_is_not_traded_for_silence(stage):
    page = opened(stage, stage.accepted())
    write(stage, page)
    page.form().fields["points.0.opinion"].setFocus()
    stage.type("写下息诉罢访保证后发放。")
    stage.wait(lambda: "帮助不能拿不再信访作条件" in stage.words())
    assert not page.form().save.isEnabled()


def test_a_character_that_no_font_has_is_named(stage):
    page = opened(stage, stage.accepted())
    write(stage, page)
    page.form().fields["points.0.findings"].setFocus()
    stage.type("\U0001f9ff")
    stage.wait(lambda: "印不出来，请换成能印的字" in stage.words())
    assert not page.form().save.isEnabled()


def test_what_the_check_only_asks_about_is_seen_once_before_it_goes_out(stage):
    case = stage.accepted("路灯不亮。")
    page = opened(stage, case)
    write(stage, page)
    page.form().fields["points.0.findings"].setFocus()
    stage.type("2027年1月5日到现场看过。")
    stage.wait(lambda: "2027年1月5日还没有到" in stage.words() and page.form().save.isEnabled())
    assert "3 处再看一眼" in [t.text() for t in tags(page)]
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: page.form().save.text() == "看过了，照样出具")
    assert not page._document
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: page._document)


def test_what_was_found_on_record_is_taken_over_at_one_press(stage):
    case = stage.accepted()
    for findings in ("停工三个月属实。", "井道离一楼窗户一米。"):
        found = InvestigateDraft(stage.desk.new_id(), case, asked="区住建局", findings=findings)
        stage.desk.do(replace(found, investigated_on="2026-10-19"))
    page = opened(stage, case)
    form = page.form()
    [take] = [b for b in page.findChildren(Button) if b.text().startswith("取用调查核实的事实")]
    form.fields["points.0.findings"].setFocus()
    stage.type("停工三个月属实。")
    take.setFocus()
    stage.key(Qt.Key.Key_Space)
    assert form.text("points.0.findings") == "停工三个月属实。\n井道离一楼窗户一米。"
    assert form.fields["points.0.findings"].editor().hasFocus()
    stage.wait(lambda: "没有调查核实的记录" not in stage.words())


def test_every_demand_has_its_own_fields_and_all_are_asked_for(stage):
    page = opened(stage, stage.accepted("路灯不亮。", "井盖坏了。"))
    write(stage, page, 0)
    assert not page.form().save.isEnabled()
    buttons = lambda: [b for b in page.findChildren(Button) if b.text() == "去写" and b.isVisible()]  # noqa: E731
    stage.wait(buttons)
    buttons()[0].click()
    assert page.form().fields["points.1.findings"].editor().hasFocus()


def in_sight(widget):
    """Whether where the next character comes stands wholly in what the clerk sees."""
    cursor = widget.cursorRect() if hasattr(widget, "cursorRect") else widget.rect()
    return widget.visibleRegion().boundingRect().contains(cursor.center())


def test_a_long_demand_is_readable_and_the_field_in_focus_stays_in_sight(stage):
    case = stage.accepted("".join(f"第{i}天又去问，门口的人说没有通知。" for i in range(200)), "井盖坏了。\n" * 40)
    page = opened(stage, case)
    form = page.form()
    stage.wait(lambda: in_sight(form.fields["points.0.findings"].editor()))
    for name in ("points.0.opinion", "points.1.findings", "contact", "points.0.findings"):
        form.fields[name].setFocus()
        stage.wait(lambda: in_sight(form.fields[name].editor()))  # noqa: B023
    stage.type("一行\n两行\n" * 8)
    stage.wait(lambda: in_sight(form.fields["points.0.findings"].editor()))
    told = [e for e in page.findChildren(QPlainTextEdit) if e.isReadOnly()]
    assert [e.toPlainText()[:4] for e in told] == ["第0天又", "井盖坏了"]
    assert all(
        e.verticalScrollBar().maximum() > 0 and 4 <= e.height() / e.fontMetrics().lineSpacing() < 7 for e in told
    )


def test_what_was_written_survives_the_page(stage):
    case = stage.accepted()
    page = opened(stage, case)
    page.form().fields["points.0.findings"].setFocus()
    stage.type("写到一半")
    stage.key(Qt.Key.Key_Escape)
    assert stage.led_to == [("case", case)]
    stage.wait(lambda: len(stage.drafts()) == 1)
    page.close()
    again = opened(stage, case)
    stage.wait(lambda: any(b.text() == "接着写" for b in again.findChildren(Button)))
    next(b for b in again.findChildren(Button) if b.text() == "接着写").click()
    assert again.form().text("points.0.findings") == "写到一半"


def test_a_reply_under_way_sees_what_was_done_meanwhile_and_keeps_what_was_typed(stage):
    case = stage.accepted()
    page = opened(stage, case)
    before = page.form()
    before.fields["points.0.findings"].setFocus()
    stage.type("写到一半")
    found = InvestigateDraft(stage.desk.new_id(), case, asked="区住建局", findings="停工三个月属实。")
    stage.desk.do(replace(found, investigated_on="2026-10-19"))
    page.activate(case)
    stage.wait(lambda: page.form() not in (None, before))
    assert page.form().text("points.0.findings") == "写到一半"
    assert page.form().id == before.id
    stage.wait(lambda: any(b.text().startswith("取用调查核实") for b in page.findChildren(Button)))
    page.form().fields["points.0.basis"].setFocus()
    stage.type("《物业管理条例》")
    page.form().keep_draft()
    stage.wait(lambda: stage.drafts() and "物业管理条例" in stage.drafts()[0].payload)
    assert len(stage.drafts()) == 1
    assert not any(b.text() == "接着写" for b in page.findChildren(Button))


def test_what_cannot_be_answered_says_why(stage):
    stage.put(ReplyPage(stage.lane, stage.desk, stage.messages, stage.printer), stage.registered())
    stage.wait(lambda: "要先受理，才能出处理意见书。" in stage.words())
    stage.key(Qt.Key.Key_Escape)
    assert [key for key, _ in stage.led_to] == ["case"]
