"""承诺台账 over a real desk, by keys; its lines on 今日 and on the case; and nothing of a restricted case told to others."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.acts.initial_clauses import InitialClausesDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.promise import PromiseDraft
from app.acts.staff import AddUserDraft
from app.acts.write_clauses import WriteClausesDraft
from app.domain.hall_terms import What
from app.domain.kinds import Duty
from app.domain.world import Actor
from app.ports.agenda import AgendaCountQuery, AgendaQuery
from app.reports.promises_due import promises_due
from tests.app.acts.meetings import called
from tests.builders import NOW, TODAY
from tests.ui.copies_stage import copies_of
from tests.ui.desk_stage import ALT
from tests.ui.pages.hall_stage import CAME_TODAY, FAR, LATE, TODAY_DUE, hall
from ui.acts.promises_field import PromiseTold
from ui.page import CASE
from ui.pages.case_page import CasePage
from ui.pages.deadlines.agreed_list import AgreedList
from ui.pages.deadlines_page import DeadlinesPage
from ui.pages.hall.promise_words import promise_look
from ui.pages.hall.tiles import tiles
from ui.pages.meeting_page import MeetingPage
from ui.pages.promises_page import PromisesPage
from ui.pages.today.line_item import LineItem
from ui.pages.today_page import TodayPage
from ui.parts.tags import Tag
from ui.words import RESTRICTED

ALL = AgendaQuery((What.PROMISE.code,), by_until=True)


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with hall(qtbot, lane, printer, tmp_path) as made:
        yield made


def give(stage, case, text, due_in, days_ago=0, owner=None):
    """Somebody promised something `days_ago`, due in `due_in` days from today."""
    stage.desk.clock.now = NOW - timedelta(days=days_ago)
    due = (TODAY + timedelta(days=due_in)).isoformat()
    who = (stage.desk.actor.id, "王敏") if owner is None else owner
    stage.desk.do(PromiseDraft(stage.desk.new_id(), case, text, *who, due, "call"))
    stage.desk.clock.now = NOW


def some(stage):
    give(stage, stage.cases[FAR], "月底给个准信", 11)
    give(stage, stage.cases[LATE], "找人来看外墙", -2, 10)
    give(stage, stage.cases[TODAY_DUE], "问清伙食费的标准", 1)


def opened(stage, argument=None):
    page = PromisesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, argument)
    stage.wait(lambda: page.listed is not None)
    return page


def column_of(page, key):
    place = next(n for n, column in enumerate(page.model.columns) if column.key == key)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def test_what_is_overdue_comes_first_and_enter_leads_to_where_it_is_kept(stage):
    some(stage)
    page = opened(stage)
    assert column_of(page, "title") == ["找人来看外墙", "问清伙食费的标准", "月底给个准信"]
    looks = [page.model.columns[1].deadline(row) for row in page.listed.rows]
    assert [(look.text, look.kind) for look in looks] == [
        ("超期 2 天", "alarm"), ("剩 1 天，周二", "amber"), ("剩 11 天", "neutral"),
    ]  # fmt: skip
    # where the days left have no room the day itself tells it
    assert [page.model.columns[0].tone(row) for row in page.listed.rows] == ["alarm_ink", "ink", "ink"]
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    row = page.listed.rows[0]
    assert stage.led_to == [(CASE, (stage.cases[LATE], "keep_promise", {"promise": row.line.part}))]


def test_each_part_shows_its_own(stage):
    some(stage)
    promise = stage.desk.read(ALL)[2].line.part
    day = TODAY.isoformat()
    stage.desk.do(KeepPromiseDraft(stage.desk.new_id(), stage.cases[FAR], ("", ""), promise, "告诉了他", day))
    page = opened(stage)
    for part, titles in (
        ("open", ["找人来看外墙", "问清伙食费的标准"]),
        ("late", ["找人来看外墙"]),
        ("soon", ["问清伙食费的标准"]),
        ("kept", ["月底给个准信"]),
    ):
        page.activate(part)
        stage.wait(lambda part=part: page.listed.part == part)
        assert column_of(page, "title") == titles
    assert page.model.columns[1].deadline(page.listed.rows[0]).kind == "leaf"
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [(CASE, stage.cases[FAR])], "what has ended is looked at"


def test_the_tile_counts_what_is_open_and_what_is_overdue(stage):
    tile = next(tile for tile in tiles() if tile.page == "promises")
    assert tile.standing(stage.desk) == ""
    some(stage)
    assert tile.standing(stage.desk) == "待兑现 3 项，其中超期 1 项"
    late = AgendaCountQuery((What.PROMISE.code,), until_to=TODAY - timedelta(days=1))
    assert stage.desk.read(late) == (("promise", "open", 1),)


def test_today_has_them_before_every_period_of_the_law(stage):
    some(stage)
    page = TodayPage(stage.lane, stage.desk, stage.messages, stage.printer, copies_of(stage.lane, stage.desk))
    stage.put(page, None)
    stage.wait(page.promises.isVisible)
    lines = page.promises.findChildren(LineItem)
    assert [line.accessibleName().split("，")[0] for line in lines] == ["找人来看外墙", "问清伙食费的标准"]
    assert "您来办" in lines[0].accessibleName()
    stage.wait(page._soon_card.isVisible)
    assert page.promises.y() < page._soon_card.y()
    page.promises.focus_first()
    stage.key(Qt.Key.Key_Return)
    (went,) = stage.led_to
    assert went[0] == CASE and went[1][:2] == (stage.cases[LATE], "keep_promise")


def test_what_a_user_of_another_station_keeps_is_not_on_our_today(stage):
    give(stage, stage.cases[FAR], "别处的人来办", 1, owner=("u-elsewhere", "区里的人"))
    give(stage, stage.cases[FAR], "社区帮忙问一声", 1, owner=("", "水荫社区"))
    found = promises_due(stage.desk.read, stage.desk.world(), TODAY)
    assert found == ()
    found = promises_due(stage.desk.read, stage.desk.world(), TODAY + timedelta(days=1))
    assert [row.line.title for row in found] == ["社区帮忙问一声"]


def test_the_case_shows_what_is_open_and_leads_to_where_it_is_kept(stage):
    some(stage)
    page = CasePage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, stage.cases[LATE])
    stage.wait(page.is_ready)
    assert page._promises.isVisible()
    (line,) = page._promises.findChildren(LineItem)
    line.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.wait(lambda: page.panel() is not None)
    assert page.panel().act == "keep_promise"
    assert page.panel().findChild(PromiseTold).words() == (
        "找人来看外墙\n10月9日答应信访人的（电话），最迟10月17日（含当日），王敏办"
    )
    page.activate(stage.cases[CAME_TODAY])
    stage.wait(page.is_ready)
    assert not page._promises.isVisible()


def test_what_the_sides_owe_each_other_is_told_apart_and_is_no_promise_of_ours(stage):
    some(stage)
    id_ = called(stage.desk, on="2026-10-19", times="11:00-12:00", first="楼上住户", second="陈阿姨")
    duties = (Duty("楼上住户", "重做防水", "2026-10-19"), Duty("陈阿姨", "自己粉刷", "2026-11-30"))
    terms = WriteClausesDraft(stage.desk.new_id(), id_, duties)
    stage.desk.do(terms)
    for party in ("楼上住户", "陈阿姨"):
        stage.desk.do(InitialClausesDraft(stage.desk.new_id(), id_, terms.id, (1, 2), party, "何姨", "2026-10-19"))
    stage.desk.clock.now += timedelta(days=3)
    page = opened(stage)
    assert "重做防水" not in column_of(page, "title")
    tile = next(tile for tile in tiles() if tile.page == "promises")
    assert "待兑现 3 项" in tile.standing(stage.desk)
    due = promises_due(stage.desk.read, stage.desk.world(), TODAY)
    (asked_after,) = (row.line for row in due if row.line.title == "重做防水")
    assert promise_look(asked_after, TODAY).kind == "neutral", "it is asked after, and nobody of ours is late"
    page.activate("sides")
    stage.wait(lambda: page.listed.part == "sides")
    assert column_of(page, "title") == ["重做防水", "自己粉刷"]
    assert column_of(page, "owner") == ["楼上住户", "陈**"], "who is called in words is nobody to be masked"
    looks = [page.model.columns[1].deadline(row) for row in page.listed.rows]
    assert [(look.text, look.kind) for look in looks] == [("过了 3 天", "neutral"), ("还有 39 天", "neutral")]
    stage.wait(page.table.hasFocus)
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to == [("meeting", (id_, page.listed.rows[0].line.part))]
    page = MeetingPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, id_)
    stage.wait(lambda: "过了 3 天" in [tag.text() for tag in page.findChildren(Tag)])


@pytest.mark.parametrize("act", ["keep_promise", "take_back_promise", "move_promise"])
def test_what_is_shown_is_the_promise_that_was_opened(stage, act):
    some(stage)
    give(stage, stage.cases[FAR], "十二月再去看一次", 40, owner=("", "水荫社区"))
    (later,) = (row for row in stage.desk.read(ALL) if row.line.title == "十二月再去看一次")
    page = CasePage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, (stage.cases[FAR], act, {"promise": later.line.part}))
    stage.wait(lambda: page.panel() is not None)
    form = page.panel()
    assert form.findChild(PromiseTold).words().startswith("十二月再去看一次\n")
    if act == "move_promise":
        assert (form.text("due_on"), form.owner.text()) == (later.line.until.isoformat(), "水荫社区")
    first = next(one.id for one in form.case.promises.values() if one.id != later.line.part)
    form.fields["promise"].set_value(first)
    assert form.findChild(PromiseTold).words().startswith("月底给个准信\n")


def test_of_a_restricted_case_others_see_no_line_and_lists_say_no_word(stage):
    case = stage.registered("反映某科室收礼。", legal_class="accusation", against="440104014001")
    give(stage, case, "核查以后告诉您结果", 1)
    page = opened(stage)
    assert column_of(page, "title") == [RESTRICTED]
    assert column_of(page, "case") == [""]
    stage.desk.do(AddUserDraft(stage.desk.new_id(), "u-other", "周慧敏", "接访员", ("reception",)))
    other = replace(stage.desk, actor=Actor("u-other", "周慧敏", "接访员"))
    assert other.read(ALL) == ()
    assert other.read(AgendaCountQuery((What.PROMISE.code,))) == ()
    assert promises_due(other.read, other.world()) == ()


def test_the_page_of_days_has_them_beside_the_periods_of_the_law(stage):
    some(stage)
    page = DeadlinesPage(stage.lane, stage.desk, stage.messages, stage.printer)
    stage.put(page, None)
    stage.wait(page.agreed.isVisible)
    assert page.agreed.text() == "约好、答应的日子 3"
    stage.key(Qt.Key.Key_Y, ALT)
    stage.wait(lambda: page.findChild(AgreedList))
    lines = [item.accessibleName() for item in page.findChild(AgreedList).findChildren(LineItem)]
    assert [line.split("，")[0] for line in lines] == ["找人来看外墙", "问清伙食费的标准", "月底给个准信"]
    assert "10月17日 周六" in lines[0]
    stage.key(Qt.Key.Key_Return)
    assert stage.led_to[0][1][:2] == (stage.cases[LATE], "keep_promise")


def test_in_large_type_the_matter_stays_before_how_many_days_are_left():
    assert PromisesPage.giving_way.index("left") < PromisesPage.giving_way.index("case")
