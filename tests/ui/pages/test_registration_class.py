"""Who decides the legal class: after four no one key, an accusation with a key of its own, and nobody by default."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.acts.undecided import may_accuse
from app.ports import CaseFileQuery
from tests.ui.desk_stage import ALT
from tests.ui.pages.registration_stage import LIFT_AGAIN, staged, words_of
from ui import style
from ui.forms.registration.draft_keeper import state_of
from ui.parts.labels import ElidedLabel
from ui.parts.scroll_edge import HEIGHT as FADE


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def answer_no(stage):
    for field in stage.demand.triage.values():
        field.editor().setFocus()
        stage.key(Qt.Key.Key_Left)
        stage.key(Qt.Key.Key_Left)


def keys(stage):
    """The keys that say which class it is, in sight now."""
    strip = stage.demand.strip
    return [b.key() for b in (strip._confirm, strip._accuses, strip._not) if b.isVisible()]


def chosen(stage):
    return stage.form.draft().demands[0].legal_class


def accuse(stage, whom="某科长", text="某科长收钱办事。"):
    stage.visit(text=text)
    stage.demand.against.setFocus()
    stage.type(whom)
    stage.key(Qt.Key.Key_J, ALT)


def test_after_four_no_the_petition_procedure_is_one_key_away_and_not_before(stage):
    stage.visit()
    answer_no(stage)
    assert "确认没有别的法定途径" in stage.demand.route_words()
    assert (chosen(stage), keys(stage)) == ("", ["Alt+Q"])
    assert stage.form.foot.words() == "还差 1 处：诉求的依法分类"
    stage.save()
    assert stage.page.papers is None
    assert stage.focus() is stage.demand.legal_class.editor()
    assert "请确认走哪条路" in stage.demand.legal_class.error()
    stage.key(Qt.Key.Key_Q, ALT)
    assert (stage.form.problems(), stage.demand.legal_class.error(), keys(stage)) == ([], "", [])
    assert "受理起 60 日内办结" in stage.demand.route_words()
    case = stage.desk.read(CaseFileQuery(stage.saved())).case
    assert case.demands["1"].legal_class == "appeal_6"


def test_enter_through_the_form_confirms_nothing(stage):
    stage.visit()
    answer_no(stage)
    stage.enter()
    assert stage.focus() is stage.form.materials.name.editor()
    assert chosen(stage) == ""


def test_another_class_or_none_may_be_chosen_instead(stage):
    stage.visit()
    answer_no(stage)
    stage.demand.decide("suggestion")
    assert stage.form.problems() == []
    stage.demand.decide("unclassified")
    assert stage.form.problems() == [] and "先不定" in stage.demand.route_words()
    case = stage.desk.read(CaseFileQuery(stage.saved())).case
    assert case.demands["1"].legal_class == "unclassified"
    assert "还不能受理" in words_of(stage.page.summary)


def test_whom_it_is_about_asks_for_an_accusation_with_other_keys(stage):
    stage.visit()
    answer_no(stage)
    stage.key(Qt.Key.Key_Q, ALT)
    stage.demand.against.setFocus()
    stage.type("某科长")
    assert (chosen(stage), keys(stage)) == ("", ["Alt+J", "Alt+F"])
    stage.key(Qt.Key.Key_Q, ALT)
    assert chosen(stage) == "", "the key of every day confirms no other question"
    stage.key(Qt.Key.Key_F, ALT)
    assert (chosen(stage), stage.form.problems()) == ("appeal_6", [])
    stage.demand.against.set_value("")
    stage.demand.against.edited.emit()
    assert chosen(stage) == "", "asked again: it was said of another question"


def test_plain_words_ask_for_an_accusation_once(stage):
    stage.visit(text="社区书记贪污集体的钱，我要举报他。")
    answer_no(stage)
    assert (chosen(stage), keys(stage)) == ("", ["Alt+J", "Alt+F"])
    assert "说的像是检举控告" in stage.demand.route_words()
    stage.save()
    assert stage.page.papers is None and "请先定是不是检举控告" in stage.demand.legal_class.error()
    stage.key(Qt.Key.Key_F, ALT)
    stage.demand.against.setFocus()
    stage.type("社区书记")
    assert (chosen(stage), stage.form.problems()) == ("appeal_6", []), "nobody is asked the same twice"


def test_the_no_is_kept_with_the_case_and_nobody_asks_again(stage):
    stage.visit(text="我要举报楼下餐馆油烟。")
    stage.key(Qt.Key.Key_F, ALT)
    stage.demand.place.setFocus()
    assert stage.form.draft().demands[0].no_accusation
    file = stage.desk.read(CaseFileQuery(stage.saved()))
    demand = file.case.demands["1"]
    assert (demand.legal_class, may_accuse(demand)) == ("unclassified", False)


def test_whoever_only_leaves_it_open_is_asked_before_it_goes_on(stage):
    stage.visit(text="我要举报楼下餐馆油烟。")
    stage.demand.legal_class.set_value("unclassified")
    stage.demand.legal_class.edited.emit()
    assert may_accuse(stage.desk.read(CaseFileQuery(stage.saved())).case.demands["1"])


def test_what_nothing_speaks_for_may_stay_open_without_a_key(stage):
    stage.visit()
    assert (stage.form.problems(), keys(stage)) == ([], [])


def test_an_accusation_of_our_own_station_is_told_while_it_is_typed(stage):
    accuse(stage)
    assert "按管理权限转送" in stage.demand.route_words()
    stage.type("，在黄花岗街道办")
    assert "反映的是本站自己" in stage.demand.route_words()
    assert "只能转有管理权限的纪检监察机关" in stage.demand.route_words()


def test_an_accusation_beside_another_demand_is_named_and_split_with_one_key(stage):
    accuse(stage)
    stage.form.materials.name.setFocus()
    stage.type("账本照片")
    stage.key(Qt.Key.Key_D, ALT)
    stage.type(LIFT_AGAIN)
    stage.key(Qt.Key.Key_Tab)
    stage.choose("jsgl")
    apart = stage.form.demands.apart
    assert stage.form.foot.words() == "还差 1 处：分开登记检举控告"
    assert "第三十条" in apart.words()
    stage.save()
    assert stage.focus() is apart.button
    stage.key(Qt.Key.Key_K, ALT)
    ordinary = stage.form.draft()
    assert [d.text for d in ordinary.demands] == [LIFT_AGAIN]
    assert (ordinary.materials, stage.form.problems()) == ((), [])
    assert "已分出来存成草稿" in apart.words()
    stage.wait(lambda: len(stage.drafts()) == 2)
    kept = [state_of(row).draft for row in stage.drafts()]
    accusation = next(draft for draft in kept if draft.id != ordinary.id)
    assert accusation.case != ordinary.case
    assert (accusation.people, accusation.headcount) == (ordinary.people, ordinary.headcount)
    assert [(d.text, d.legal_class) for d in accusation.demands] == [("某科长收钱办事。", "accusation")]
    assert [m.name for m in accusation.materials] == ["账本照片"]
    first = stage.saved()
    assert not stage.desk.read(CaseFileQuery(first)).case.restricted
    assert stage.page.papers.next.text() == "接着登记检举控告"
    stage.key(Qt.Key.Key_F3)
    assert stage.form.draft() == accusation
    assert not apart.words()
    second = stage.desk.read(CaseFileQuery(stage.saved())).case
    assert second.restricted and second.id == accusation.case
    assert stage.page.papers.next.text() == "下一位"
    stage.wait(lambda: not stage.drafts())


def test_earlier_matters_put_aside_go_with_their_demand(stage):
    accuse(stage)
    stage.key(Qt.Key.Key_D, ALT)
    stage.type(LIFT_AGAIN)
    stage.form.set_not_same("earlier")
    stage.key(Qt.Key.Key_K, ALT)
    assert stage.form.state().not_same == {(0, "earlier")}


def test_the_number_is_not_called_compulsory_and_the_name_is_where_the_address_is(stage):
    assert "必填" not in stage.person.number.editor().accessibleName()
    stage.visit()
    assert stage.person.name.required and stage.person.address.required
    stage.person.name.set_value("")
    stage.person.name.edited.emit()
    assert not (stage.person.name.required or stage.person.address.required), (
        "who gives no name is registered all the same"
    )
    assert stage.form.problems() == []


def test_both_keys_have_room_on_a_small_screen(stage):
    stage.page.resize(1366 - 168, 684)
    stage.visit(text="社区干部把公用停车位租给亲戚，租金不入账，请求查处。")
    stage.demand.against.setFocus()
    stage.type("东山社区干部")
    answer_no(stage)
    assert keys(stage) == ["Alt+J", "Alt+F"]
    area = stage.form._area
    stage.wait(lambda: stage.demand.strip.height() > 2 * style.px(26))
    stage.wait(lambda: area.verticalScrollBar().maximum() == 0)


@pytest.mark.parametrize("wide", [1282, 1400, 1500, 1668])
def test_no_question_is_cut_beside_another(stage, qapp, wide):
    style.apply(qapp, "light", 150)
    stage.page.close()
    page = stage.open()
    page.resize(wide, 960)
    stage.visit()
    stage.wait(lambda: page.width() == wide)
    labels = [label for field in stage.demand.triage.values() for label in field.findChildren(ElidedLabel)]
    stage.wait(lambda: all(label.fontMetrics().horizontalAdvance(label.text()) <= label.width() for label in labels))


@pytest.mark.parametrize(
    ("percent", "room"), [(100, (1198, 684)), (150, (1282, 684)), (150, (1400, 960)), (150, (1668, 960))]
)
def test_the_keys_stand_whole_and_in_sight_as_soon_as_the_last_question_is_answered(stage, qapp, percent, room):
    style.apply(qapp, "light", percent)
    stage.page.close()
    page = stage.open()
    page.resize(*room)
    stage.visit()
    answer_no(stage)
    strip, area = stage.demand.strip, stage.form._area.viewport()

    def foot() -> int:
        return strip.mapTo(area, strip.rect().bottomLeft()).y()

    stage.wait(lambda: strip._confirm.isVisible() and foot() <= area.height() - style.px(FADE))
    assert strip.rect().contains(strip._confirm.geometry())
    assert not stage.focus().visibleRegion().isEmpty()
    # where saving leads to the class that is missing, they are in sight too
    stage.form._area.verticalScrollBar().setValue(0)
    stage.save()
    assert stage.focus() is stage.demand.legal_class.editor()
    stage.wait(lambda: foot() <= area.height() - style.px(FADE))
    assert not stage.focus().visibleRegion().isEmpty()
