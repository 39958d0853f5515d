"""A letter from the clerk who wrote it over the desk of the one who approves to its number, by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.acts import ACTS
from app.acts.reply import ReplyDraft
from app.acts.return_letter import ReturnLetterDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.acts.transfer import TransferDraft
from app.domain.kinds import PersonRevealed, ReplyPoint
from app.domain.world import Actor
from app.ports import EntriesQuery
from tests.ui.desk_stage import CTRL
from ui.acts.act_panel import Tools
from ui.acts.letter_panel import draft_page
from ui.acts.print_paper import PrintPaperPanel
from ui.acts.reply import ReplyForm
from ui.case_sheet import load_sheet
from ui.parts.button import Button
from ui.preview.rasterize import page_lines

CHEN = "c" * 32


@pytest.fixture(autouse=True)
def _declines_are_approved(stage):
    """Somebody who approves, and a kind of letter that needs it."""
    desk = stage.desk
    desk.do(AddUserDraft(desk.new_id(), CHEN, "陈国强", "科长", ("approver",)))
    desk.do(SetDraft(desk.new_id(), "approval_decline", "approver"))


def asked(stage):
    """A decline that was submitted, open before the one who approves: (page, case, letter)."""
    case = stage.registered()
    page = stage.open(case)
    stage.act(Qt.Key.Key_B)
    panel = page.panel()
    assert panel.save.text() == "送审"
    panel.fields["ground"].set_value("not_our_duty")
    panel.fields["explanation"].set_value("住房补贴由区住建局办理。")
    panel.fields["go_to"].set_value("区住建局，水荫路 1 号")
    panel.submit()
    stage.wait(lambda: stage.case(case).letters)
    assert not stage.case(case).documents
    stage.desk.actor = Actor(CHEN, "陈国强", "科长", ("approver",))
    page.activate(case)
    stage.wait(lambda: page.is_ready() and page._sheet.world.actor.id == CHEN)
    first, *_ = page._actions._buttons
    assert first.text() == "审批同意"
    letter = next(iter(stage.case(case).letters))
    page.activate((case, "approve_letter", {"letter": letter}))
    stage.wait(lambda: page.panel() is not None and page.panel().act == "approve_letter")
    return page, case, letter


def test_a_decline_is_submitted_approved_and_issued(stage, printer):
    writer = stage.desk.actor
    page, case, letter = asked(stage)
    assert page.panel().text("letter") == letter
    assert "王敏 送审" in stage.words()
    page.panel().submit()
    stage.wait(lambda: next(iter(stage.case(case).letters.values())).approved)
    stage.desk.actor = replace(writer)
    page.activate(case)
    stage.wait(lambda: page.is_ready() and page._sheet.world.actor.id == writer.id)
    page.open_act("issue_letter")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: isinstance(page.panel(), PrintPaperPanel))
    (paper,) = stage.case(case).documents.values()
    assert paper.kind == "decline" and paper.number


def test_who_approves_sees_the_names_and_sends_back_from_the_same_panel(stage):
    page, _, letter = asked(stage)
    assert "审批同意：不予受理告知书" in stage.words()
    stage.wait(page.panel().view.pdf)
    looks = [
        e.body
        for e in stage.desk.store.read(EntriesQuery("look"), stage.desk.actor.id)
        if isinstance(e.body, PersonRevealed)
    ]
    assert [look.reason for look in looks] == ["审批同意：不予受理告知书"], "the names stand there for who approves"
    assert "看得到全名" in stage.words()
    stage.type("窗口再写清楚")
    back = next(b for b in page.panel().findChildren(Button) if b.text() == "退回修改")
    back.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert (page.panel().act, page.panel().text("letter")) == ("return_letter", letter)
    assert page.panel().text("note") == "窗口再写清楚", "what was typed goes along"


def test_what_was_sent_back_opens_with_what_was_written_and_what_is_to_be_changed(stage):
    desk, case = stage.desk, stage.registered()
    body = next(b for b in desk.world().lookup.directory.search_bodies("区住", near=desk.station.org, limit=1))
    desk.do(SetDraft(desk.new_id(), "approval_transfer_letter", "approver"))
    sent = TransferDraft(desk.new_id(), case, ("1",), body.code, "属于该局职责。")
    desk.do(submission(ACTS["transfer"], sent))
    writer, desk.actor = desk.actor, Actor(CHEN, "陈国强", "科长", ("approver",))
    desk.do(ReturnLetterDraft(desk.new_id(), case, sent.id, "理由写具体些"))
    desk.actor = replace(writer)
    page = stage.open(case)
    page.activate((case, "transfer"))
    stage.wait(lambda: page.panel() is not None and page.panel().act == "transfer")
    assert "退回修改：理由写具体些" in stage.words()
    assert replace(page.panel().draft(), id=sent.id) == sent
    page.panel().fields["reason"].set_value("属于该局职责，见三定方案。")
    page.panel().submit()
    stage.wait(lambda: len(stage.case(case).letters) == 2)
    assert [letter.back for letter in stage.case(case).letters.values()] == [False, False]


def test_each_point_of_a_reply_that_was_sent_back_stands_at_its_demand(stage):
    desk, case = stage.desk, stage.accepted()
    desk.do(SetDraft(desk.new_id(), "approval_reply", "approver"))
    point = ReplyPoint("1", "经查，停工属实。", "《信访工作条例》第三十二条", "supported", "十日内复工。")
    sent = ReplyDraft(desk.new_id(), case, (point,), "越秀区人民政府", "王敏 020-0000 0000")
    desk.do(submission(ACTS["reply"], sent))
    writer, desk.actor = desk.actor, Actor(CHEN, "陈国强", "科长", ("approver",))
    desk.do(ReturnLetterDraft(desk.new_id(), case, sent.id, "复工的日子写清楚"))
    desk.actor = replace(writer)
    form = ReplyForm(Tools(stage.lane, desk, stage.messages, stage.printer), load_sheet(desk, case))
    stage.qtbot.addWidget(form)
    assert replace(form.draft(), id=sent.id) == sent


def test_who_sees_it_a_second_time_is_told_what_was_said_and_what_changed(stage):
    desk, case = stage.desk, stage.accepted()
    desk.do(SetDraft(desk.new_id(), "approval_reply", "approver"))
    point = ReplyPoint("1", "经查，停工属实。", "《信访工作条例》第三十二条", "supported", "十日内复工。")
    draft = ReplyDraft(desk.new_id(), case, (point,), "越秀区人民政府", "王敏 020-0000 0000")
    writer, chen = desk.actor, Actor(CHEN, "陈国强", "科长", ("approver",))
    desk.do(submission(ACTS["reply"], draft))
    desk.actor = chen
    page = stage.open((case, "approve_letter"))
    stage.wait(lambda: page.panel() and page.panel().view.pdf())
    assert "上次退回" not in stage.words() and "这次改了" not in stage.words()
    desk.do(ReturnLetterDraft(desk.new_id(), case, draft.id, "复工的日子写清楚"))
    desk.actor = replace(writer)
    anew = replace(draft, id=desk.new_id(), points=(replace(point, opinion="10月29日前复工。"),))
    desk.do(submission(ACTS["reply"], anew))
    desk.actor = replace(chen)
    page = stage.open((case, "approve_letter"))
    stage.wait(lambda: page.panel() and "这次改了" in stage.words())
    words = stage.words()
    assert "上次退回（陈国强）：复工的日子写清楚" in words
    assert "这次改了 1 处" in words and "十日内复工。" in words and "10月29日前复工。" in words
    assert "停工属实" not in words, "what stayed is read on the page"


def test_the_page_before_who_approves_is_the_paper_that_is_approved(stage):
    desk, case = stage.desk, stage.registered()
    desk.do(SetDraft(desk.new_id(), "approval_transfer_letter", "approver"))
    sent = TransferDraft(desk.new_id(), case, ("1",), "440104000-housing", "属于该局职责。")
    desk.do(submission(ACTS["transfer"], sent))
    letter = next(iter(stage.case(case).letters.values()))
    words = "".join(line for lines in page_lines(draft_page(desk, letter).pdf) for line in lines)
    assert "越秀区住房和城乡建设局：" in words and "何永强：" not in words
    for spoilt in (replace(letter, content="[" * 100_000), replace(letter, act="of another program")):
        assert [problem.code for problem in draft_page(desk, spoilt).problems] == ["letter.unreadable"]


PAPER_OF = {
    "decline": ("decline", "不予受理告知书"),
    "transfer": ("transfer_letter", "转送告知书、转送函"),
    "entrust": ("entrust_letter", "交办告知书、交办函"),
    "supervise": ("supervision_letter", "督办函"),
}


@pytest.mark.parametrize("act", PAPER_OF)
def test_whether_a_paper_comes_at_once_or_after_its_approval_is_said_in_one_sentence(stage, act):
    kind, papers = PAPER_OF[act]
    page = stage.open(stage.registered())
    for chain, words in (("", f"保存后就出{papers}。"), ("approver", f"送审以后，批准了才出{papers}。")):
        stage.desk.do(SetDraft(stage.desk.new_id(), f"approval_{kind}", chain))
        page.activate(page.resume_argument())
        stage.wait(lambda chain=chain: page.is_ready() and page._sheet.world.settings[f"approval_{kind}"] == chain)
        panel = stage.panel_of(act)
        if act == "supervise":
            panel.level.set_value("supervised")
            panel.level.edited.emit()
        assert words in stage.words()
