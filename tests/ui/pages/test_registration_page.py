"""接待登记 by keys alone: a visit from the first key to the printed receipt, on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.unlink import UnlinkDraft
from app.domain import kinds as k
from app.domain.masking import MASKS
from app.domain.problems import Problem
from app.domain.terms import DocumentKind
from app.ports import CaseFileQuery, Unavailable, WhoQuery
from app.ports.audit import AuditFilter, AuditQuery
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.registration_stage import HE, ID, LIFT_AGAIN, staged, words_of
from ui.page import CASE
from ui.preview.printing import NO_PRINTER


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def case_of(stage, case):
    return stage.desk.read(CaseFileQuery(case))


def test_a_whole_visit_without_a_mouse(stage, printer):
    stage.visit()
    assert stage.form.problems() == []
    assert stage.form.foot.words() == ""
    file = case_of(stage, stage.saved())
    person = next(iter(file.people.values())).person
    assert (person.name, person.place, person.address) == ("梁秀珍", "440104014015", "水荫路 8 号")
    assert file.case.demands["1"].text == "楼道渗水三个月没有修，请协调物业来修。"
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: printer.jobs)
    stage.wait(lambda: case_of(stage, file.case.id).case.printed == {DocumentKind.RECEIPT.code: 1})
    assert printer.jobs[0].title == f"回执 {file.case.number}"
    stage.key(Qt.Key.Key_F3)
    stage.wait(lambda: stage.focus() is stage.person.number.editor())
    assert stage.form.is_blank()


def test_enter_goes_through_the_form_in_the_order_of_the_eye(stage):
    order = [
        stage.person.number,
        stage.person.name,
        stage.person.phone,
        stage.person.address,
        stage.form.people.headcount,
        stage.demand.text,
    ]
    for field in order:
        assert stage.focus() is field.editor()
        stage.enter()
    stage.key(Qt.Key.Key_Tab)
    rest = [
        stage.demand.category,
        stage.demand.place,
        stage.demand.against,
        stage.demand.legal_class,
        *stage.demand.triage.values(),
        stage.form.materials.name,
    ]
    for field in rest:
        assert stage.focus() is field.editor()
        stage.enter()


def test_saving_twice_at_once_registers_once(stage):
    stage.visit()
    case = stage.form.draft().case
    stage.save()
    stage.page.save()
    stage.wait(lambda: stage.page.papers is not None)
    registered = [e for e in case_of(stage, case).case.entries if isinstance(e.body, k.CaseRegistered)]
    assert len(registered) == 1


def test_saving_with_something_missing_goes_to_the_first_and_says_why(stage):
    stage.type("440104196208174416")
    stage.save()
    assert stage.focus() is stage.person.number.editor()
    tone, words = stage.person.status()
    assert tone == "alarm_ink"
    assert "末位校验不符" in words
    assert stage.form.foot.words() == "还差 5 处，先写证件号码"
    assert stage.person.name.error() == "请写上姓名。"
    stage.key(Qt.Key.Key_F6)
    assert stage.form.foot.words().startswith("还差 2 处，先写诉求的内容")


def test_a_known_person_is_recognised_and_the_same_matter_linked(stage):
    earlier = stage.earlier_visit()
    stage.type(ID)
    stage.wait(lambda: stage.page.live.who.people())
    row = stage.page.live.who.people()[0]
    assert row.name == "何**"
    stage.key(Qt.Key.Key_1, ALT)
    stage.wait(lambda: stage.form.draft().people[0].person.name == HE.name)
    assert stage.form.draft().people[0].person == HE
    noted = AuditQuery(AuditFilter(kinds=("person.recognised",)))
    stage.wait(lambda: len(stage.desk.store.read(noted, stage.desk.actor.id)) == 1)
    stage.demand.text.setFocus()
    stage.type(LIFT_AGAIN)
    stage.key(Qt.Key.Key_Tab)
    stage.choose("jsgl")
    stage.wait(lambda: stage.page.live.repeat.isVisible())
    assert "同一人" in stage.page.live.repeat.words()
    stage.key(Qt.Key.Key_R, ALT)
    stage.wait(lambda: stage.form.draft().demands[0].link == earlier)
    stage.wait(lambda: stage.form.states().files)
    case = stage.saved()
    file = case_of(stage, case)
    assert file.case.demands["1"].link.case == earlier
    assert file.case.people[0].petitioner == row.petitioner
    assert (case, "1") in case_of(stage, earlier).case.joined
    undo = UnlinkDraft(stage.desk.new_id(), case, "1", earlier, "不是一件事")
    stage.desk.do(undo)
    assert case_of(stage, case).case.open_demands


def test_a_name_alone_opens_nobodys_number_and_address_and_what_is_known_holds_on(stage):
    stage.earlier_visit()
    stage.key(Qt.Key.Key_F6)
    stage.type("何永强")
    stage.wait(lambda: stage.page.live.who.people())
    row = stage.page.live.who.people()[0]
    stage.key(Qt.Key.Key_1, ALT)
    stage.wait(lambda: stage.form.states().people)
    hints = [stage.person.fields()[name].editor().placeholderText() for name in ("id_number", "phone", "address")]
    assert hints == [f"照旧：{MASKS[name](getattr(HE, name))}" for name in ("id_number", "phone", "address")]
    typed = stage.form.draft().people[0].person
    assert (typed.id_number, typed.phone, typed.address) == ("", "", "")
    noted = AuditQuery(AuditFilter(kinds=("person.recognised",)))
    assert stage.desk.store.read(noted, stage.desk.actor.id) == ()
    stage.demand.text.setFocus()
    stage.type(LIFT_AGAIN)
    stage.key(Qt.Key.Key_Tab)
    stage.choose("jsgl")
    file = case_of(stage, stage.saved())
    assert file.case.people[0].petitioner == row.petitioner
    assert file.people[row.petitioner].person == HE
    assert not file.case.address_unclear
    stage.key(Qt.Key.Key_F3)
    stage.wait(lambda: stage.form.is_blank())
    assert not stage.person.phone.editor().placeholderText()


def test_a_new_matter_of_a_known_person_is_not_proposed_again(stage):
    earlier = stage.earlier_visit()
    stage.type(ID)
    stage.demand.text.setFocus()
    stage.type(LIFT_AGAIN)
    stage.wait(lambda: stage.page.live.repeat.isVisible())
    stage.key(Qt.Key.Key_N, ALT)
    assert not stage.page.live.repeat.isVisible()
    stage.type("还有一句。")
    stage.wait(lambda: stage.page.live.found().earlier is None)
    assert stage.form.draft().demands[0].link == ""
    assert (0, earlier) in stage.form.state().not_same


def test_taking_a_person_over_keeps_what_was_typed(stage):
    stage.earlier_visit()
    stage.type(ID)
    stage.enter()
    stage.type("何永強")
    stage.wait(lambda: stage.page.live.who.people())
    stage.key(Qt.Key.Key_1, ALT)
    stage.wait(lambda: stage.form.draft().people[0].person.phone)
    assert stage.form.draft().people[0].person.name == "何永強"


def test_a_printer_that_fails_leaves_no_record(stage, printer):
    printer.trouble = Unavailable(Problem(NO_PRINTER))
    stage.visit()
    case = stage.saved()
    banners = []
    stage.messages.banner_shown.connect(lambda key, _: banners.append(key))
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: banners)
    assert banners == [NO_PRINTER]
    assert case_of(stage, case).case.printed == {}


def test_a_second_copy_asks_for_its_reason(stage, printer):
    stage.visit()
    stage.saved()
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: printer.jobs and stage.page.papers.print.isEnabled())
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: stage.page.papers.reason.isVisible())
    assert len(printer.jobs) == 1
    stage.type("第一份卡纸")
    stage.enter()
    stage.wait(lambda: len(printer.jobs) == 2)


def test_what_no_font_can_print_is_named_and_accepted_before_the_receipt_leaves(stage, printer):
    stage.visit(text="路灯坏了😀，请修一修。")
    stage.saved()
    papers = stage.page.papers
    stage.wait(lambda: papers.print.isEnabled())
    assert papers.trouble.isVisible()
    assert "😀" in papers.trouble.text()
    stage.key(Qt.Key.Key_P, CTRL)
    assert (papers.print.text(), printer.jobs) == ("仍然打印", [])
    papers.kinds.setFocus()
    stage.key(Qt.Key.Key_Down)
    stage.wait(lambda: papers.print.isEnabled())
    assert papers.print.text() == "打印"
    stage.key(Qt.Key.Key_P, CTRL)
    assert printer.jobs == []
    stage.key(Qt.Key.Key_P, CTRL)
    stage.wait(lambda: printer.jobs)


def test_an_ordinary_receipt_says_nothing_of_the_kind(stage):
    stage.visit()
    stage.saved()
    stage.wait(lambda: stage.page.papers.print.isEnabled())
    assert stage.page.papers.trouble.isHidden()


def test_the_other_papers_are_shown_too(stage):
    stage.visit()
    stage.saved()
    receipt = stage.page.papers.view.pdf()
    stage.page.papers.kinds.setFocus()
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Down)
    stage.wait(lambda: stage.page.papers.view.pdf() not in (b"", receipt))


def test_an_accusation_shows_no_code_and_proposes_nothing(stage):
    stage.earlier_visit()
    stage.visit(text="某科长收钱办事。")
    stage.demand.against.setFocus()
    stage.type("某科长")
    stage.demand.legal_class.set_value("accusation")
    stage.demand.legal_class.edited.emit()
    assert stage.form.problems() == []
    case = case_of(stage, stage.saved()).case
    assert case.restricted
    assert case.inquiry_code == ""


def test_what_is_to_be_kept_secret_is_ticked_and_said_in_plain_words(stage):
    stage.visit()
    stage.key(Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    assert stage.form.draft().secret and stage.form.foot.told().startswith("保密：只有您、建台人")
    case = case_of(stage, stage.saved()).case
    assert case.restricted and not case.accuses and case.inquiry_code == ""
    assert stage.desk.read(WhoQuery(name="梁秀珍")) == ()
    stage.key(Qt.Key.Key_F3)
    assert not stage.form.draft().secret and stage.form.foot.told() == "", "the next visitor begins openly"


def test_a_saved_case_leads_on(stage):
    stage.visit()
    case = stage.saved()
    opened, went = [], []
    stage.page.open_case.connect(opened.append)
    stage.page.navigate.connect(lambda key, argument: went.append((key, argument)))
    stage.page.summary.open_asked.emit()
    stage.page.summary.correct_asked.emit()
    assert opened == [case]
    assert went == [(CASE, (case, "correct"))]


def test_nothing_looks_out_from_under_a_panel(stage):
    """What stands at the right goes while a panel lies there, and the form makes do with the rest."""
    page = stage.page
    page.drafts.click()
    left_of_panel = page._panel.geometry().left()
    assert not page.live.isVisible()
    stage.wait(lambda: page.form.mapTo(page, page.form.rect().topRight()).x() < left_of_panel)
    stage.key(Qt.Key.Key_Escape)
    assert page.live.isVisible()


def test_after_saving_nothing_is_said_of_questions_that_are_gone(stage):
    stage.visit()
    stage.saved()
    said = words_of(stage.page.summary)
    assert "问清楚了打开这件家事，按“更正”定下来。" in said and "四问" not in said


def test_who_it_is_is_a_way_to_say_so_and_then_a_fact(stage):
    stage.earlier_visit()
    stage.type(ID)
    stage.wait(lambda: stage.page.live.who.people())
    stage.wait(lambda: "就是这一位" in words_of(stage.page.live.who))
    assert "已认定" not in words_of(stage.page.live.who)
    stage.key(Qt.Key.Key_1, ALT)
    stage.wait(lambda: "已认定" in words_of(stage.page.live.who))
    assert "就是这一位" not in words_of(stage.page.live.who)
    stage.key(Qt.Key.Key_1, ALT)
    stage.wait(lambda: "就是这一位" in words_of(stage.page.live.who))


def test_the_right_side_grows_only_where_the_form_loses_nothing(stage):
    page = stage.page
    widths = []
    for width in (1198, 1752):
        page.resize(width, 684)
        stage.wait(lambda width=width: page.width() == width)
        widths.append(page.live.width())
    assert widths == [420, 480]
