"""设置 over a real desk: what is kept for the station, for this computer, and what is done for safety."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.acts.staff import AddUserDraft
from app.domain.case_clocks import case_clocks
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA, Routing, Subject
from app.domain.kinds import StationOpened
from app.domain.problems import Problem
from app.domain.proof import proof
from app.ports import Maintenance, Unavailable, Verification
from app.settings import SETTINGS, STATIONS
from db.keys import check_new_password
from db.second_lock import offer_code
from tests.app.holidays import NOTICE_2027
from tests.builders import lookup
from tests.ui.copies_stage import copies_of
from tests.ui.desk_stage import CTRL
from tests.ui.exchange_stage import door_of
from tests.ui.pages.hall_stage import hall
from ui.exchange import Exchanges
from ui.pages.settings.holiday_form import HolidayForm
from ui.pages.settings.holidays import holidays
from ui.pages.settings.test_page import printer_test_page
from ui.pages.settings.unit_forms import AbolishForm, AddForm, RenameForm
from ui.pages.settings_page import APPROVAL, MACHINE, SettingsPage
from ui.preview.printing import NO_PRINTER
from ui.preview.rasterize import page_count, page_sizes


class Care:
    """What the page asked of the store, and what it is answered."""

    def __init__(self) -> None:
        self.damage: tuple[str, ...] = ()
        self.passwords: list[tuple[str, str]] = []
        self.slots: list[tuple[str, str, str]] = []
        self.taken: list[str] = []
        self.sheets = 0
        self.wrong: Problem | None = None
        self.rekeyed, self.due = 0, False
        self.locks: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
        self.put_on: list[tuple[object, ...]] = []
        self.dropped: list[str] = []

    def change_password(self, old: str, new: str) -> None:
        if self.wrong is not None:
            raise Unavailable(self.wrong)
        self.passwords.append((old, new))

    def rekey(self) -> None:
        if self.wrong is not None:
            raise Unavailable(self.wrong)
        self.rekeyed += 1

    def lock(self, kind: str) -> Callable[..., None]:
        def put_on(*given: object) -> None:
            self.put_on.append((kind, *given))

        return put_on

    def new_recovery(self) -> bytes:
        self.sheets += 1
        return printer_test_page("")

    def maintenance(self) -> Maintenance:
        return Maintenance(
            lambda: Verification(12, 3, self.damage), lambda p: True,
            self.change_password, check_new_password, lambda *slot: self.slots.append(slot),
            lambda: ("7KQ2-M9X4", "ab" * 32), self.taken.append,
            self.new_recovery, self.locks.__getitem__, lambda: offer_code("王敏"), self.lock("code"), self.lock("stick"),
            self.dropped.append, self.rekey, lambda: self.due, str,
        )  # fmt: skip


@pytest.fixture
def care():
    return Care()


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path, care):
    with hall(qtbot, lane, printer, tmp_path, empty=True) as made:
        made.machine = {}
        yield made


def opened(stage, care, section):
    exchanges = Exchanges(stage.lane, stage.desk, door_of(stage.desk), stage.lane)
    page = SettingsPage(
        stage.lane, stage.desk, stage.messages, stage.printer, care.maintenance(), stage.machine.__setitem__, exchanges,
        copies_of(stage.lane, stage.desk), lambda: None,
    )  # fmt: skip
    stage.put(page, section)
    section = section[0] if isinstance(section, tuple) else section
    stage.wait(lambda: section in page._sections and page._sections[section].isVisible())
    return page, page._sections[section]


def test_station_settings_are_acts_and_bad_values_stand_beside_their_field(stage, care):
    _page, section = opened(stage, care, "station")
    assert section.save.reason() == "还没有改动"
    section.fields["contact"].setFocus()
    stage.type("王敏 020-0000 0000")
    section.fields["inquiry_tries"].set_value("2")
    stage.key(Qt.Key.Key_Return, CTRL)
    stage.wait(lambda: section.fields["inquiry_tries"].error())
    stage.wait(lambda: stage.desk.world().settings["contact"] == "王敏 020-0000 0000")
    assert stage.desk.world().settings["inquiry_tries"] == "5"


def test_who_is_sent_to_the_telephone_writes_at_once(stage, care):
    _page, section = opened(stage, care, ("station", "contact"))
    stage.type("王敏 020-0000 0000")
    assert section.fields["contact"].value() == "王敏 020-0000 0000"


def test_the_mark_is_shown_as_numbers_will_carry_it(stage, care):
    _page, section = opened(stage, care, "station")
    section.fields["document_mark"].set_value("黄花岗访")
    section.fields["document_mark"].edited.emit()
    assert "黄花岗访受〔2026〕1号" in stage.words()


def test_this_computer_keeps_its_own_at_once_and_refuses_what_cannot_be(stage, care):
    _page, section = opened(stage, care, "machine")
    section.fields["scale"].set_value("150")
    section.fields["scale"].edited.emit()
    section.fields["lock_minutes"].set_value("99")
    section.keep()
    assert stage.machine == {"scale": "150"}
    assert section.fields["lock_minutes"].error() == "请填 1 到 10 之间的数。"


def test_a_printer_is_chosen_and_tried(stage, care, printer):
    _page, section = opened(stage, care, "printer")
    stage.wait(lambda: not section.test.reason())
    section.test.click()
    stage.wait(lambda: printer.jobs)
    assert page_count(printer.jobs[0].pdf) == 1
    printer.trouble = Unavailable(Problem(NO_PRINTER))
    section.test.click()
    stage.wait(lambda: "还没有装打印机" in stage.words())


def test_the_test_page_is_a4(qapp):
    [(width, height)] = page_sizes(printer_test_page("某打印机"))
    assert (round(width), round(height)) == (595, 842)


def test_the_year_nobody_announced_is_said(stage, care):
    opened(stage, care, "holidays")
    assert "2026 年已公布" in stage.words() and "2027 年还没有公布" in stage.words()
    found = {name: (first, last, worked) for name, first, last, worked in holidays(lookup().calendar, 2026)}
    first, last, worked = found["国庆节"]
    assert (first.day, last.day, [day.isoformat() for day in worked]) == (1, 7, ["2026-09-20", "2026-10-10"])


def test_the_directory_is_searched_and_changed_by_acts(stage, care):
    page, section = opened(stage, care, "units")
    section.search.setFocus()
    stage.type("zjj")
    stage.wait(lambda: section.table.current_row() and section.table.current_row().code == "440104000-housing")
    assert section._model.index(0, 3).data() == "通用名"
    section.rename.click()
    form = page.panel.findChild(RenameForm)
    form.fields["name"].set_value("越秀区住房和建设局")
    form.submit()
    stage.wait(lambda: section._model.index(0, 0).data() == "越秀区住房和建设局")
    assert section._model.index(0, 3).data() == "本站核过"
    section.abolish.click()
    page.panel.findChildren(AbolishForm)[-1].submit()
    stage.wait(lambda: section.table.current_row().code != "440104000-housing")


def test_a_body_is_added_once_and_without_a_name_refused(stage, care):
    page, section = opened(stage, care, "units")
    section.add_button.click()
    form = page.panel.findChild(AddForm)
    form.submit()
    stage.wait(lambda: form.fields["name"].error() == "请写上单位名称。")
    form.fields["name"].set_value("黄花岗街道综合执法队")
    form.submit()
    form.submit()
    stage.wait(lambda: page.panel.isHidden() and section._world.lookup.directory.search_bodies("综合执法队"))
    assert stage.kinds("unit") == ["unit.added"]
    section.search.set_value("综合执法队")
    section.search.edited.emit()
    stage.wait(lambda: section._model.index(0, 0).data() == "黄花岗街道综合执法队")


def test_verifying_says_what_it_found(stage, care):
    _page, section = opened(stage, care, "safety")
    section.verify.click()
    stage.wait(lambda: "核对完了，12 笔、3 个账目都完好。" in stage.words())
    care.damage = ("origin 00 seq 7: hash",)
    stage.wait(lambda: not section.verify.reason())
    section.verify.click()
    stage.wait(lambda: "查出 1 处损坏" in stage.words() and "seq 7" in stage.words())


def test_a_new_recovery_sheet_is_made_only_when_agreed_and_printed_at_once(stage, care, printer):
    _page, section = opened(stage, care, "safety")
    asked = []
    stage.messages.asked.connect(asked.append)
    section.recovery.click()
    assert care.sheets == 0
    asked[0].on_yes()
    stage.wait(lambda: printer.jobs)
    assert (care.sheets, printer.jobs[0].title) == (1, "恢复单")


def test_a_notice_is_read_shown_against_the_deadlines_and_only_then_entered(stage, care):
    stage.desk.clock.now = datetime(2026, 12, 20, 9, tzinfo=CHINA)
    case = stage.registered()  # fifteen days later is Monday 4 January 2027, which the invented notice makes a holiday
    page, section = opened(stage, care, "holidays")
    section.enter.click()
    form = page.panel.findChild(HolidayForm)
    form.source.set_value("国办发明电〔2026〕9号")
    form.text.set_value(NOTICE_2027.replace("共7天", "共6天", 1))
    form.submit()
    assert "写的是共 6 天，数出来是 7 天" in form.text.error()
    form.text.set_value(NOTICE_2027)
    form.text.edited.emit()
    stage.wait(lambda: "读出来的安排" in stage.words())
    form.submit()
    stage.wait(lambda: "有 2 项正在走的期限会变" in stage.words())
    assert "2027年1月4日 改为 2027年1月5日" in stage.words() and stage.kinds("calendar") == []
    form.submit()
    stage.wait(lambda: page.panel.isHidden() and "2027 年已公布" in stage.words())
    assert stage.kinds("calendar") == ["calendar.announced"]
    shown = proof(dispatch(stage, case), stage.desk.world().lookup.calendar, None, stage.desk.world().today)
    assert shown.clock.due == date(2027, 1, 5) and not shown.clock.provisional
    assert any(step.title == "放假安排改过" and "最后一天算到 2027年1月4日" in step.detail for step in shown.steps)


def dispatch(stage, case):
    """The clock of its fifteen days, by the law in force now."""
    clocks = case_clocks(stage.case(case), stage.desk.world().lookup)
    return next(c.clock for c in clocks if c.rule.id == "DSP-15")


def test_a_text_changed_after_looking_is_looked_at_again(stage, care):
    page, section = opened(stage, care, "holidays")
    section.enter.click()
    form = page.panel.findChild(HolidayForm)
    form.source.set_value("通知")
    form.text.set_value(NOTICE_2027)
    form.submit()
    stage.wait(lambda: "没有正在走的期限会变" in stage.words())
    form.source.set_value("更正通知")
    form.source.edited.emit()
    form.submit()
    stage.wait(lambda: form.save.text() == "确认录入")
    assert stage.kinds("calendar") == []


def test_days_that_no_law_fixes_are_set_and_those_of_a_law_are_not(stage, care):
    _page, section = opened(stage, care, "deadlines")
    assert "days.HND-60" not in section.fields and "办理 60 日" in stage.words()
    section.fields["days.SMP-ACC"].set_value("400")
    section.fields["alarm_1"].set_value("60")
    section._on_edited()
    section.save.click()
    stage.wait(lambda: section.fields["days.SMP-ACC"].error() and stage.kinds("station").count("setting.changed") == 1)
    section.fields["days.SMP-ACC"].set_value("4")
    section._on_edited()
    section.save.click()
    stage.wait(lambda: stage.desk.world().lookup.rules["SMP-ACC"].duration == 4)
    assert stage.desk.world().settings["alarm_1"] == "60"


def test_a_step_that_nobody_here_can_take_is_said_before_a_letter_gets_stuck(stage, care):
    _page, section = opened(stage, care, "approval")
    assert section._vacant.isHidden()
    section.fields["approval_reply"].set_value(("approver", "head"))
    section.fields["approval_reply"].edited.emit()
    assert "审批、单位负责人" in section._vacant.text() and not section._vacant.isHidden()
    stage.desk.do(AddUserDraft(stage.desk.new_id(), "c" * 32, "陈国强", "主任", ("approver", "head")))
    section.show_world(stage.desk.world())
    assert section._vacant.isHidden()


def test_every_setting_of_the_station_has_its_place(stage, care):
    page, _section = opened(stage, care, "station")
    shown = set()
    for key in page.items:
        page.show_section(key)
        shown |= set(getattr(page._sections[key], "fields", {}))
    # the stations have theirs where a day outside is planned
    assert {key for key, setting in SETTINGS.items() if not setting.machine} - {STATIONS} <= shown


def test_after_a_restore_the_last_numbers_are_asked_and_then_papers_go_out_again(stage, care):
    opened_again = StationOpened(stage.desk.station.org, "B7", "test", restored=True)
    org = stage.desk.station.org
    entry = NewEntry(stage.desk.new_id(), Subject("station", org), opened_again, Routing((org,)))
    with stage.desk.store.write(stage.desk.clock(), stage.desk.actor.id, org) as work:
        work.append([entry])
    _page, section = opened(stage, care, "safety")
    card = section.numbers
    stage.wait(lambda: card.fields["reply"].number() == 0)
    card.fields["reply"].setFocus()
    stage.key(Qt.Key.Key_A, CTRL)
    stage.type("12345")
    card.save.setFocus()
    stage.key(Qt.Key.Key_Space)
    assert "登记簿" in card._problem.text() and card.fields["reply"].error() and card.isVisible()
    stage.key(Qt.Key.Key_A, CTRL)
    stage.type("37")
    card.save.setFocus()
    stage.key(Qt.Key.Key_Space)
    stage.wait(lambda: card.isHidden())
    assert stage.desk.world().numbers.last("reply", 2026) == 37


def test_where_nothing_was_restored_no_numbers_are_asked(stage, care):
    _page, section = opened(stage, care, "safety")
    assert section.numbers.isHidden()


def test_walking_through_the_sizes_rebuilds_once_and_comes_back_to_the_field(stage, care):
    page, section = opened(stage, care, MACHINE)
    section.fields["scale"].setFocus()
    stage.key(Qt.Key.Key_Down)
    stage.key(Qt.Key.Key_Down)
    assert "scale" not in stage.machine, "the clerk is still walking"
    assert page.resume_argument() == (MACHINE, "scale")
    stage.wait(lambda: stage.machine.get("scale") == "150")
    _, section = opened(stage, care, page.resume_argument())
    stage.wait(lambda: QApplication.focusWidget() is section.fields["scale"].editor())


def test_the_button_that_saves_stays_in_sight(stage, care):
    page, section = opened(stage, care, APPROVAL)
    place = section.save.mapTo(page, section.save.rect().bottomLeft())
    assert section.save.isVisible() and place.y() < page.height()
    assert section.height() > page.height(), "though the papers need more room than there is"
