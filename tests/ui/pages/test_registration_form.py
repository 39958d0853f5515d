"""The cards of the form: people, channels, demands, materials; every character goes in, nothing blocks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.terms import Channel
from tests.ui.desk_stage import ALT, CTRL
from tests.ui.pages.registration_stage import ID, LIFT_AGAIN, staged
from tests.ui.pages.test_materials_list import a_picture
from ui import application, style
from ui.demo.shots_states import LONG_NAME
from ui.forms.registration.person_fields import PersonFields
from ui.help_topics import explain
from ui.parts.scroll_edge import HEIGHT

TWO_LINES = 40
"""px at 100 %: less than the strip of the route with two lines, more than with one."""


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def scroll_room(form):
    """How many pixels the cards are higher than their place."""
    return form._area.verticalScrollBar().maximum()


def cut_off(form):
    """How many pixels the cards are wider than their place."""
    return max(0, form._area.widget().minimumSizeHint().width() - form._area.viewport().width())


def test_a_number_is_read_while_it_is_typed(stage):
    stage.type(ID[:6])
    assert stage.person.status() == ("soft", "已输 6 位，共 18 位")
    stage.type(ID[6:])
    assert stage.person.status() == ("leaf_ink", "号码校验通过：男，64 岁，1962-08-17 生，广东省")
    person = stage.form.draft().people[0].person
    assert (person.sex, person.birth) == ("1", "1962-08-17")


def test_full_width_digits_are_digits(stage):
    stage.type(ID.translate({i: i + 0xFEE0 for i in range(0x30, 0x3A)}))
    assert stage.form.draft().people[0].person.id_number == ID


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("449999196208174413", "末位校验不符"),
        ("449999296208174410", "还没到"),
        ("44999919620817441", "这里是 17 位"),
        ("不给看", "这里是 3 位"),
    ],
)
def test_a_number_that_cannot_be_right_is_explained_and_never_blocks(stage, number, words):
    stage.type(number)
    stage.enter()
    tone, said = stage.person.status()
    assert tone == "alarm_ink"
    assert words in said
    assert stage.focus() is stage.person.name.editor()
    assert stage.person.number.text() == number


def test_no_papers_is_one_key(stage):
    stage.type("4401")
    stage.key(Qt.Key.Key_F6)
    person = stage.form.draft().people[0].person
    assert (person.id_kind, person.id_number) == ("none", "")
    assert stage.focus() is stage.person.name.editor()


def test_typing_a_number_takes_no_papers_back(stage):
    stage.key(Qt.Key.Key_F6)
    stage.person.number.setFocus()
    stage.type("44")
    assert stage.form.draft().people[0].person.id_kind == "resident"


def test_without_a_reader_the_desk_says_so(stage):
    stage.key(Qt.Key.Key_F7)
    assert "没有接读卡器" in stage.form.people.said()
    assert stage.focus() is stage.person.number.editor()


def test_a_phone_is_kept_as_digits_and_shown_in_groups(stage):
    stage.person.phone.setFocus()
    stage.type("１３８-0000-7719")
    stage.enter()
    assert stage.person.phone.text() == "138 0000 7719"
    assert stage.form.draft().people[0].person.phone == "13800007719"


def test_a_place_by_initials_then_the_house_number_in_one_field(stage):
    stage.person.address.setFocus()
    stage.choose("sy")
    assert stage.focus() is stage.person.address.editor()
    stage.type("8 号")
    person = stage.form.draft().people[0].person
    assert (person.place, person.address) == ("440104014015", "8 号")
    stage.key(Qt.Key.Key_A, CTRL)
    stage.type("外地来的")
    person = stage.form.draft().people[0].person
    assert (person.place, person.address) == ("", "外地来的")


def test_rare_and_odd_characters_stay_as_typed(stage):
    odd = "𬎆𠅤😀 \"=cmd|' \u200fעברית"
    stage.person.name.setFocus()
    stage.type(odd)
    assert stage.person.name.text() == odd
    stage.demand.text.setFocus()
    stage.type(odd * 400)
    assert stage.form.draft().demands[0].text == odd * 400


def test_five_representatives_and_the_sixth_is_refused_with_the_article(stage):
    for _ in range(4):
        stage.key(Qt.Key.Key_A, ALT)
    assert len(stage.form.draft().people) == 5
    assert stage.form.draft().headcount == 5
    stage.key(Qt.Key.Key_A, ALT)
    assert len(stage.form.draft().people) == 5
    assert "第二十条" in stage.form.people.refusal()
    stage.type("7")
    assert stage.form.draft().headcount == 7
    stage.key(Qt.Key.Key_F3)
    assert stage.form.people.refusal() == ""


def test_the_tick_of_one_form_is_not_seen_on_the_next(stage):
    tick = stage.person.unclear
    empty = tick.grab().toImage()
    stage.key(Qt.Key.Key_U, ALT)
    assert stage.form.draft().address_unclear and tick.grab().toImage() != empty
    stage.key(Qt.Key.Key_F3)
    assert not stage.form.draft().address_unclear and tick.grab().toImage() == empty


def test_a_representative_can_be_taken_out_again(stage):
    stage.key(Qt.Key.Key_F6)
    stage.type("主")
    stage.key(Qt.Key.Key_A, ALT)
    stage.key(Qt.Key.Key_F6)
    stage.type("代")
    assert [p.person.name for p in stage.form.draft().people] == ["主", "代"]
    stage.form.people.remove_person(1)
    assert [p.person.name for p in stage.form.draft().people] == ["主"]
    assert stage.form.draft().headcount == 1
    assert stage.person.name.text() == "主"


def test_an_agent_brings_a_paper_and_counts_no_head(stage):
    stage.form.people.add_person("agent")
    assert stage.person.authority.isVisible()
    assert stage.form.draft().headcount == 1
    assert any(p.field == "people.1.authority" for p in stage.form.problems())


def test_the_form_goes_to_the_person_and_the_demand_that_lack_something(stage):
    stage.visit()
    stage.key(Qt.Key.Key_A, ALT)
    stage.form.people.show_person(0)
    stage.save()
    assert stage.form.people.current() == 1
    assert stage.focus() is stage.person.number.editor()


def test_several_demands_each_in_its_tab_with_a_dot_on_the_one_that_lacks(stage):
    stage.visit()
    stage.key(Qt.Key.Key_D, ALT)
    stage.type("第二件事")
    assert stage.form.foot.words() == "还差 1 处：诉求 2 的内容分类"
    stage.key(Qt.Key.Key_PageUp, ALT)
    assert stage.form.demands.current() == 0
    stage.save()
    assert stage.form.demands.current() == 1
    assert stage.demand.category.error() == "请选内容分类。"
    stage.form.demands.remove_demand()
    assert stage.form.problems() == []


def test_the_answers_show_the_route(stage):
    assert "答完四问" in stage.demand.route_words()
    for field in stage.demand.triage.values():
        field.editor().setFocus()
        stage.key(Qt.Key.Key_Left)
        stage.key(Qt.Key.Key_Left)
    assert "第三十一条第（六）项" in stage.demand.route_words()
    triage = stage.form.draft().demands[0].triage
    assert (triage.court, triage.review) == ("no", "no")
    stage.key(Qt.Key.Key_Right)
    stage.key(Qt.Key.Key_Right)
    assert stage.form.draft().demands[0].triage.review == "unclear"


def test_the_class_of_an_accusation_says_what_follows(stage):
    stage.demand.legal_class.editor().setFocus()
    stage.type("检")
    stage.demand.legal_class.set_value("accusation")
    stage.demand.legal_class.edited.emit()
    assert "不出查询码" in stage.demand.route_words()


@pytest.mark.parametrize(
    ("channel", "paths"),
    [
        ("visit", ()),
        ("letter", ("received_at", "details.postmark_date", "details.registered_no", "details.envelope_sender")),
        ("call", ("details.calling_number",)),
        ("online", ("received_at", "details.platform", "details.platform_number")),
        ("outreach", ("details.outreach_place", "details.occasion")),
        (
            "transferred_in",
            ("details.from_unit", "details.from_number", "received_at", "details.sent_date", "details.due_date"),
        ),
    ],
)
def test_each_channel_has_its_few_fields(stage, channel, paths):
    stage.page.open_new(channel)
    assert tuple(stage.form.people.channel.fields()) == paths


def test_what_was_typed_for_a_channel_is_kept_while_another_is_shown(stage):
    stage.key(Qt.Key.Key_F4)
    fields = stage.form.people.channel.fields()
    fields["received_at"].editor().setFocus()
    stage.type("10-16")
    fields["details.registered_no"].editor().setFocus()
    stage.type("XA123")
    draft = stage.form.draft()
    assert (draft.received_at, draft.details) == ("2026-10-16", {"registered_no": "XA123"})
    stage.page.channels.chosen.emit("visit")
    assert (stage.form.draft().received_at, stage.form.draft().details) == ("", {})
    stage.page.channels.chosen.emit("letter")
    assert stage.form.draft().details == {"registered_no": "XA123"}


def test_materials_by_typing_with_pages(stage):
    stage.form.materials.name.setFocus()
    stage.type("征求意见表")
    stage.enter()
    stage.type("5")
    stage.enter()
    stage.type("照片")
    assert [(m.name, m.pages) for m in stage.form.draft().materials] == [("征求意见表", 5), ("照片", 1)]


def test_a_scan_is_kept_encrypted_with_its_hash(stage, tmp_path):
    file = tmp_path / "现场.png"
    file.write_bytes(a_picture())
    stage.form.materials.add_files([file])
    stage.wait(lambda: stage.form.draft().materials)
    material = stage.form.draft().materials[0]
    assert (material.name, material.pages, material.size, material.media_type) == (
        "现场",
        1,
        len(a_picture()),
        "image/png",
    )
    assert stage.desk.store.scans.get(material.blob, material.key) == a_picture()


def test_a_scan_that_cannot_be_read_is_named(stage, tmp_path):
    broken = tmp_path / "坏的.pdf"
    broken.write_bytes(b"nothing")
    stage.form.materials.add_files([broken, tmp_path / "没有.png"])
    stage.wait(lambda: "没有" in stage.form.materials.said())
    assert stage.form.draft().materials == ()


def test_one_visit_fits_a_small_screen_without_scrolling(stage):
    stage.visit(text=LIFT_AGAIN)
    for field in stage.demand.triage.values():
        field.set_value("no")
        field.edited.emit()
    stage.wait(lambda: stage.demand.strip.height() > style.px(TWO_LINES))
    stage.wait(lambda: scroll_room(stage.form) == 0)
    stage.demand.decide("appeal_6")
    stage.wait(lambda: stage.demand.strip.height() < style.px(TWO_LINES))
    assert scroll_room(stage.form) == 0


@pytest.mark.parametrize(("percent", "language"), [(100, "zh"), (125, "zh"), (150, "zh"), (100, "en")])
def test_nothing_is_cut_off_sideways(stage, qapp, percent, language):
    """1366 wide with the rail that the window shows at this scale, with a name longer than most."""
    style.apply(qapp, "light", percent)
    application.set_language(language)
    stage.page.close()
    page = stage.open()
    page.resize(1366 - style.px(168 if style.px(1200) <= 1366 else 56), 684)
    stage.wait(lambda: page.width() < 1366 and cut_off(stage.form) == 0)
    for channel in Channel:
        page.open_new(channel.code)
        stage.person.name.setFocus()
        stage.type(LONG_NAME)
        stage.wait(lambda: cut_off(stage.form) == 0)
        stage.form.demands.add_demand()
        stage.wait(lambda: cut_off(stage.form) == 0)
    application.set_language("zh")


def test_whatever_f1_is_asked_about_is_explained(stage):
    topics = {field.help_topic for field in stage.form.fields().values()} - {""}
    assert {"register.text", "register.headcount"} <= topics
    assert [topic for topic in topics if explain(topic, stage.desk.lookup.articles) is None] == []


def test_where_the_keys_go_is_in_sight(stage, qapp):
    stage.page.resize(1000, 420)
    stage.wait(lambda: scroll_room(stage.form) > 0)
    for field in (stage.form.materials.name, stage.person.number, stage.demand.against):
        field.setFocus()
        assert not field.editor().visibleRegion().isEmpty()
    against = stage.demand.against.editor()
    lower = against.mapTo(stage.form._area.viewport(), against.rect().bottomLeft()).y()
    assert lower + style.px(HEIGHT) < stage.form._area.viewport().height(), "clear of what fades at the edge"


def test_every_field_has_a_spoken_name(stage):
    for path, field in stage.form.fields().items():
        assert field.editor().accessibleName(), path


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_number_is_read_whole_and_its_error_stands_in_one_line(stage, language):
    application.set_language(language)
    person = PersonFields(stage.person._around)
    application.set_language("zh")
    stage.qtbot.addWidget(person)
    person.resize(686, 200)
    person.show()
    person.number.set_value(ID)
    person.number.set_error("Please fill in: ID number.")
    line, error = person.number.editor(), person.number._error
    stage.wait(lambda: line.fontMetrics().horizontalAdvance(ID) < line.width() - 20)
    stage.wait(lambda: error.height() < 2 * error.fontMetrics().lineSpacing())
    person.close()
