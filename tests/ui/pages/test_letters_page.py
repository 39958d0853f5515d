"""文书 over a real desk: what waits for delivery, the paper in focus, printing, delivery, drafts of replies."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts import ACTS
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.decline import DeclineDraft
from app.acts.deliver import DeliverDraft
from app.acts.return_letter import ReturnLetterDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.acts.submit_letter import submission
from app.domain.kinds import PersonRevealed
from app.domain.terms import DocumentKind
from app.domain.world import Actor
from app.ports import DocumentsQuery, DraftRow, EntriesQuery
from tests.builders import NOW, TODAY
from tests.ui.desk_stage import CTRL
from tests.ui.pages.hall_stage import hall
from ui.acts.deliver import DeliverPanel
from ui.acts.print_paper import PrintPaperPanel
from ui.page import CASE
from ui.pages.letters_page import LettersPage
from ui.pages.today.line_item import LineItem


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        made.cases = {"lift": made.accepted("加装电梯停工。"), "water": made.delivered(made.accepted("供水发黄。"))}
        yield made


def opened(stage):
    page = LettersPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(lambda: page._stack.currentIndex() != 1)
    return page


def looked_at(stage, page):
    """Alt+M, a reason: the paper in focus stands open."""
    stage.wait(lambda: page.paper.look.isVisible())
    stage.key(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    stage.wait(lambda: page.paper._reveal.isVisible())
    stage.type("核对后盖章")
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.view.pdf())


def shown(page):
    return [page._model.row(n).case for n in range(page._model.rowCount())]


def test_what_has_not_arrived_stands_first_and_all_is_one_step_away(stage):
    page = opened(stage)
    assert shown(page) == [stage.cases["lift"]] and page._shown.text() == "共 1 份，新的在前"
    keys = [column.key for column in page._model.columns]
    standing = keys.index("standing")
    assert page.table.isColumnHidden(standing), "it would say 未送达 in every row"
    assert not page.table.isColumnHidden(keys.index("who")) and not page.table.isColumnHidden(keys.index("issued"))
    desk, (row,) = stage.desk, page._model.rows_here()
    sent = DeliverDraft(desk.new_id(), row.case, row.id, "post", posted_on=TODAY.isoformat(), parcel="1098 4466")
    page.on_changed(desk.do(sent).changes)
    stage.wait(lambda: not page.table.isColumnHidden(standing))
    assert page._model.index(0, standing).data() == "10月19日交寄"
    page.which.setFocus()
    stage.key(Qt.Key.Key_Right)
    stage.wait(lambda: not page.table.isColumnHidden(standing))
    stage.wait(lambda: set(shown(page)) == set(stage.cases.values()))
    page.kind.set_value(DocumentKind.REPLY.code)
    page._load()
    stage.wait(lambda: "还没有出过文书" in stage.words())


def test_the_paper_in_focus_is_shown_as_it_was_issued(stage):
    page = opened(stage)
    looked_at(stage, page)
    [paper] = [row for row in stage.desk.read(DocumentsQuery()) if row.case == stage.cases["lift"]]
    document = stage.case(paper.case).documents[paper.id]
    from hashlib import sha256

    assert sha256(page.view.pdf()).hexdigest() == document.sha256
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [stage.cases["lift"]]


def test_a_paper_is_covered_until_it_is_said_why_it_is_looked_at_and_the_look_is_recorded(stage):
    page = opened(stage)
    page.which._choose(None)
    stage.wait(lambda: len(shown(page)) == 2 and page.paper.look.isVisible())
    first = shown(page)[0]
    assert not page.view.pdf()
    looked_at(stage, page)
    looks = [e.body for e in stage.desk.read(EntriesQuery("look")) if isinstance(e.body, PersonRevealed)]
    assert [(look.case, look.reason) for look in looks] == [(first, "核对后盖章")]
    stage.key(Qt.Key.Key_Down)
    stage.wait(lambda: page.paper.look.isVisible())
    assert not page.view.pdf() and not page.paper._reveal.isVisible(), "another case, another reason"
    looked_at(stage, page)
    page.paper._reveal.conceal()
    assert not page.view.pdf() and page.paper.look.isVisible()


def test_printing_is_recorded_and_a_reprint_asks_why(stage, printer):
    page = opened(stage)
    stage.wait(lambda: not page.print.reason())
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: isinstance(page._panel, PrintPaperPanel) and not page._panel.save.reason())
    assert page._panel.reason.isHidden()
    stage.save()
    stage.wait(lambda: printer.jobs and page._panel is None)
    page.print.click()
    stage.wait(lambda: isinstance(page._panel, PrintPaperPanel) and not page._panel.save.reason())
    assert not page._panel.reason.isHidden()


def test_delivery_is_recorded_here_and_the_paper_leaves_the_list(stage):
    page = opened(stage)
    stage.wait(lambda: not page.deliver.reason())
    page.deliver.click()
    stage.wait(lambda: isinstance(page._panel, DeliverPanel))
    page._panel.fields["receiver"].set_value("本人")
    stage.save()
    for fact in ("way", "refused"):
        assert page._panel.fields[fact].value() is None and page._panel.fields[fact].error(), "the clerk states it"
        page._panel.fields[fact].editor().setFocus()
        stage.key(Qt.Key.Key_Down)
    stage.save()
    stage.wait(lambda: "都送到了" in stage.words())


def test_what_cannot_be_done_says_why(stage):
    page = opened(stage)
    page.which._choose(None)
    stage.wait(lambda: len(shown(page)) == 2)
    place = shown(page).index(stage.cases["water"])
    page.table.setCurrentIndex(page._model.index(place, 0))
    stage.wait(lambda: page.deliver.reason() == "已经登记过送达")
    assert "已经登记过送达" in stage.words()


def test_a_reply_left_open_is_gone_on_with(stage):
    case = stage.cases["lift"]
    row = DraftRow(stage.desk.new_id(), "reply", "处理意见书", f'{{"case": "{case}"}}', NOW, stage.desk.actor.id)
    stage.desk.save_draft(row)
    page = opened(stage)
    stage.wait(lambda: page.findChildren(LineItem))
    page.findChild(LineItem).setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [("reply", case)]


def test_papers_beyond_the_first_page_come_when_they_are_seen(stage, monkeypatch):
    with monkeypatch.context() as blank:
        # none of them is looked at, and to set each costs more than all else here
        blank.setattr("app.documents.render", lambda *given: b"")
        for n in range(104):
            stage.accepted(f"第 {n} 件。")
    page = opened(stage)
    assert page._model.rowCount() == 101
    page.table.scrollToBottom()
    stage.wait(lambda: page._model.rowCount() == 105 and page._model.row(104))


def test_what_waits_for_agreement_is_one_step_away_and_opens_for_the_decision(stage):
    desk, chen = stage.desk, "c" * 32
    desk.do(AddUserDraft(desk.new_id(), chen, "陈国强", "科长", ("approver",)))
    desk.do(SetDraft(desk.new_id(), "approval_decline", "approver"))
    case = stage.registered("补贴没有发。")
    decline = DeclineDraft(desk.new_id(), case, (), "not_our_duty", "由区住建局办理。", "区住建局，水荫路 1 号")
    desk.do(submission(ACTS["decline"], decline))
    page = opened(stage)
    page.which.setFocus()
    stage.key(Qt.Key.Key_Left)
    stage.wait(lambda: page._waiting.rowCount() == 1)
    looked_at(stage, page)
    assert page.open.text() == "打开这件" and page.print.reason()
    cells = [page._waiting.index(0, n).data() for n in range(page._waiting.columnCount())]
    assert "等审批" in cells and "王敏" in cells
    page.waiting.setFocus()
    stage.key(Qt.Key.Key_Return)
    desk.actor = Actor(chen, "陈国强", "科长", ("approver",))
    page.activate()
    stage.wait(lambda: page.open.text() == "去审批")
    page.waiting.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [case, (CASE, (case, "approve_letter", {"letter": decline.id}))]


def test_a_letter_that_came_back_waits_for_its_writer(stage):
    desk, chen = stage.desk, Actor("c" * 32, "陈国强", "科长", ("approver",))
    writer = desk.actor
    desk.do(AddUserDraft(desk.new_id(), chen.id, chen.name, chen.post, chen.roles))
    desk.do(SetDraft(desk.new_id(), "approval_decline", "approver"))
    case = stage.registered("补贴没有发。")
    decline = DeclineDraft(desk.new_id(), case, (), "not_our_duty", "由区住建局办理。", "区住建局，水荫路 1 号")
    desk.do(submission(ACTS["decline"], decline))
    desk.actor = chen
    desk.do(ReturnLetterDraft(desk.new_id(), case, decline.id, "写清楚依据"))
    page = opened(stage)
    page.which.setFocus()
    stage.key(Qt.Key.Key_Left)

    def cells():
        return [page._waiting.index(0, n).data() for n in range(page._waiting.columnCount())]

    stage.wait(lambda: page._waiting.rowCount() == 1 and "退回，等王敏修改" in cells())
    stage.wait(lambda: page.open.text() == "打开这件")
    desk.actor = writer
    page.activate()
    stage.wait(lambda: "退回，等您修改" in cells() and page.open.text() == "去修改")
    page.waiting.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [(CASE, (case, "decline"))]


def test_an_approved_letter_is_said_to_lack_its_number_only(stage):
    desk, chen = stage.desk, Actor("c" * 32, "陈国强", "科长", ("approver",))
    writer = desk.actor
    desk.do(AddUserDraft(desk.new_id(), chen.id, chen.name, chen.post, chen.roles))
    desk.do(SetDraft(desk.new_id(), "approval_decline", "approver"))
    case = stage.registered("补贴没有发。")
    decline = DeclineDraft(desk.new_id(), case, (), "not_our_duty", "由区住建局办理。", "区住建局，水荫路 1 号")
    desk.do(submission(ACTS["decline"], decline))
    page = opened(stage)
    page.which.setFocus()
    stage.key(Qt.Key.Key_Left)
    stage.wait(lambda: page.print.reason() == "审批同意、编号以后才能打印、送达")
    desk.actor = chen
    desk.do(ApproveLetterDraft(desk.new_id(), case, decline.id))
    desk.actor = writer
    page.activate()
    stage.wait(lambda: page.print.reason() == "出具编号以后才能打印、送达")
