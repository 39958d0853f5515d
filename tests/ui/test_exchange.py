"""The exchange behind the clerk's back: when it runs, that nothing waits for it, what it says at the foot of the window."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.domain.envelope import Subject
from app.domain.problems import Problem
from app.ports import CasesQuery, Changes, Exchange, ExchangeState, PastExchanges, SyncState, Unavailable
from tests.builders import HE, NOT_LITIGATED
from tests.ui.exchange_stage import HERE, WHOLE, HeldExchange, door_of, exchanging
from ui import exchange
from ui.acts.act_panel import Tools
from ui.exchange import Standing
from ui.exchange_line import ExchangeLine
from ui.messages import Messages
from ui.pages.settings.centre_section import CentreSection
from ui.parts.labels import Label
from ui.status_bar import Identity, StatusBar

AWAY = Exchange(ExchangeState.OFFLINE, 0, 0, 0, "no route")


@pytest.fixture(autouse=True)
def _soon(monkeypatch):
    """The first one comes at once: the tests are about what follows."""
    monkeypatch.setattr(exchange, "FIRST_MS", (0, 1))


def register(desk):
    demand = DemandDraft(
        "加装电梯停工三个月。", category="030600", place="440104014015", triage=NOT_LITIGATED, legal_class="appeal_6"
    )
    draft = RegisterDraft(desk.new_id(), desk.new_id(), people=(PersonDraft(HE),), demands=(demand,))
    return desk.do(draft)


def test_what_the_clerk_saves_does_not_wait_for_a_network_that_stalls(qtbot, lane, tmp_path):
    held = HeldExchange()
    with exchanging(lane, tmp_path, held.door) as (desk, exchanges):
        qtbot.waitUntil(lambda: held.begun == 1)
        saved = []
        lane.run(register, desk, owner=exchanges, on_done=saved.append)
        qtbot.waitUntil(lambda: len(saved) == 1)
        assert exchanges.is_running()
        assert len(desk.read(CasesQuery())) == 1


def test_never_two_at_once(qtbot, lane, tmp_path):
    held = HeldExchange()
    with exchanging(lane, tmp_path, held.door) as (_, exchanges):
        qtbot.waitUntil(lambda: held.begun == 1)
        exchanges.run_now()
        exchanges.run_now()
        held.let.set()
        qtbot.waitUntil(lambda: exchanges.done == WHOLE)
        assert held.begun == 1
        exchanges.run_now()
        qtbot.waitUntil(lambda: held.begun == 2)


def test_closing_lets_the_one_on_its_way_end_and_begins_none_any_more(qtbot, lane, tmp_path):
    held = HeldExchange()
    with exchanging(lane, tmp_path, held.door) as (_, exchanges):
        qtbot.waitUntil(lambda: held.begun == 1)
        exchanges.close()
        assert held.stopped == 1
        exchanges.run_now()
        exchanges.look()
        assert (held.begun, exchanges.done) == (1, None)


def test_what_came_in_is_told_like_an_act(qtbot, lane, tmp_path):
    came = Changes(frozenset({Subject("case", "c1")}), frozenset({"case.registered"}))
    held, told = HeldExchange(replace(WHOLE, pulled=1, changes=came)), []
    held.let.set()
    lane.changed.connect(told.append)
    with exchanging(lane, tmp_path, held.door):
        qtbot.waitUntil(lambda: told == [came])


def test_an_act_brings_the_next_one_nearer_and_all_go_together(qtbot, lane, tmp_path):
    held = HeldExchange()
    held.let.set()
    with exchanging(lane, tmp_path, held.door) as (desk, exchanges):
        qtbot.waitUntil(lambda: exchanges.done == WHOLE)
        # what this exchange pushed it did not push really: the fresh desk's own entries still wait
        qtbot.waitUntil(lambda: 0 <= exchanges._next.remainingTime() <= exchange.AFTER_ACT_MS)
        before = exchanges.standing.state.unsent
        lane.run(register, desk)
        qtbot.waitUntil(lambda: exchanges.standing.state.unsent > before)
        assert held.begun == 1


def test_while_the_centre_is_away_the_tries_become_rarer_and_acts_do_not_hurry_them(qtbot, lane, tmp_path):
    held, pauses = HeldExchange(AWAY, AWAY, AWAY, AWAY, AWAY), []
    held.let.set()
    with exchanging(lane, tmp_path, held.door) as (_, exchanges):
        for number in range(1, 6):
            qtbot.waitUntil(lambda number=number: held.begun == number and not exchanges.is_running())
            lane.changed.emit(Changes(frozenset({Subject("case", "c1")})))
            with qtbot.waitSignal(exchanges.changed):
                pass
            pauses.append(exchanges._next.remainingTime() / exchange.EVERY_MS)
            exchanges.run_now()
    assert pauses[0] > 1 and pauses[1] > 2 and pauses[2] > 5
    assert max(pauses) <= 1.25 * 2**exchange.DOUBLINGS


def test_trouble_of_the_own_record_is_said_and_tried_again(qtbot, lane, tmp_path):
    problem = Problem("disk_full")
    held = HeldExchange(Unavailable(problem))
    held.let.set()
    with exchanging(lane, tmp_path, held.door) as (_, exchanges):
        qtbot.waitUntil(lambda: exchanges.trouble == problem)
        line = ExchangeLine(exchanges)
        qtbot.addWidget(line)
        assert line.words.text() == "同步没有做成"
        exchanges.run_now()
        qtbot.waitUntil(lambda: exchanges.done == WHOLE)
        assert exchanges.trouble is None


def test_a_mistake_of_ours_goes_to_who_tells_it_and_the_next_one_comes(qtbot, lane, tmp_path, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(threading, "excepthook", lambda caught: told.append(str(caught.exc_value)))
    held = HeldExchange(RuntimeError("ours"))
    held.let.set()
    with exchanging(lane, tmp_path, held.door) as (_, exchanges):
        qtbot.waitUntil(lambda: told == ["ours"] and not exchanges.is_running())
        assert exchanges._next.isActive()


def test_a_desk_that_is_in_none_runs_none_and_says_nothing(qtbot, lane, tmp_path):
    with exchanging(lane, tmp_path) as (_, exchanges):
        line = ExchangeLine(exchanges)
        qtbot.addWidget(line)
        with qtbot.waitSignal(exchanges.changed):
            exchanges.look()
        exchanges.run_now()
        assert not exchanges.is_running() and not exchanges._next.isActive()
        assert line.isHidden()


STANDS = (
    (None, None, SyncState(), "还没有同步过"),
    (None, -1, SyncState(), "上次同步 10月18日"),
    (None, 0, SyncState(2), "待传 2"),
    (WHOLE, 0, SyncState(), "已同步 10:21"),
    (WHOLE, 0, SyncState(3), "待传 3"),
    (AWAY, 0, SyncState(3), "市中心连不上，待传 3"),
    (AWAY, 0, SyncState(), "市中心连不上"),
    (WHOLE, 0, SyncState(1, 2), "有 2 条没收进来，待传 1"),
    (Exchange(ExchangeState.FORK, 0, 0, 0, "o 7"), 0, SyncState(5), "同步停了，请点开看，待传 5"),
    (Exchange(ExchangeState.CLOCK, 0, 0, 0), 0, SyncState(), "电脑时间不准"),
)


@pytest.mark.parametrize(("done", "days", "state", "words"), STANDS, ids=[words for *_, words in STANDS])
def test_the_foot_of_the_window_says_how_it_stands(qtbot, lane, tmp_path, done, days, state, words):
    with exchanging(lane, tmp_path) as (desk, exchanges):
        line = ExchangeLine(exchanges)
        qtbot.addWidget(line)
        with qtbot.waitSignal(exchanges.changed):
            exchanges.look()
        now = desk.clock.now
        at = None if days is None else now.replace(day=now.day + days)
        exchanges.standing = Standing(HERE, PastExchanges(at, at), state)
        exchanges.done = done
        exchanges.changed.emit()
        assert line.words.text() == words
        assert line.words.accessibleName() == words


def test_a_desk_of_a_hall_says_where_its_record_is(qtbot, lane, tmp_path):
    with exchanging(lane, tmp_path, lambda desk: replace(door_of(desk), hall="10.1.2.3/hall")) as (desk, exchanges):
        tools = Tools(lane, desk, Messages(lane), None)
        bar = StatusBar(Identity("黄花岗街道", "u1", "王敏"), desk.clock, exchanges)
        section = CentreSection(tools, None, desk.world(), exchanges, str)
        for widget in (bar, section):
            qtbot.addWidget(widget)
        assert "存在大厅数据库" in [label.text() for label in bar.findChildren(Label)]
        said = [label.text() for label in section.findChildren(Label)]
        assert any("10.1.2.3/hall" in text for text in said)
        assert not any("--store" in text for text in said)
