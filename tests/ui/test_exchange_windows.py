"""A desk's windows and a real centre: let in by its file, synchronised by keys, and what is said when it does not go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

import main
from app.ports import CasesQuery
from app.settings import ASKED_ABOVE
from db.absorbing import Parcel
from db.sync.kept import ENROLMENT, enrolment_of
from tests.builders import HE, NOW
from tests.db.sync.centres import DADONG, HUANGHUAGANG, Place, new_place
from tests.db.sync.stations import rows_of, station
from tests.ui.enrolled_stage import Desk, sitting
from tests.ui.exchange_stage import HeldExchange
from ui.exchange_panel import ExchangePanel
from ui.pages.settings.centre_section import CentreSection
from ui.parts.banner import Banner
from ui.parts.button import Button
from ui.parts.labels import Label


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, printer) -> Iterator[Desk]:
    with sitting(qapp, tmp_path / "home", printer) as desk:
        yield desk


@pytest.fixture
def place() -> Place:
    return new_place()


@pytest.fixture
def enrolment(place: Place, tmp_path: Path, monkeypatch) -> Path:
    """An enrolment file, which the file dialog answers."""
    file = tmp_path / "enrolment.json"
    file.write_text(place.enrol(HUANGHUAGANG).text(), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    return file


def test_let_in_by_its_file_it_synchronises_at_once_and_again_by_keys(desk: Desk, place: Place, enrolment: Path):
    assert desk.foot() == ""
    section = desk.join()
    desk.until_foot("已同步")
    assert any("本站已经入网：黄花岗街道" in text for text in desk.texts(CentreSection))
    assert "入网了" in [banner.accessibleName().split()[0] for banner in desk.window.findChildren(Banner)]
    assert section.enter.text() == "换一份入网文件…"
    assert desk.session.desk().world().settings[ASKED_ABOVE] == "yes"
    before = place.look("SELECT count(*) FROM journal")[0][0]
    assert before > 0
    desk.register()
    desk.until_foot("待传")
    desk.hand.press("Ctrl+K")
    desk.hand.type("xztb")
    desk.hand.press("Return")
    desk.hand.wait("panel", lambda: desk.hand.find(ExchangePanel))
    desk.until_foot("已同步")
    assert place.look("SELECT count(*) FROM journal")[0][0] > before
    desk.hand.wait("nothing waits", lambda: "没有待传的" in desk.texts(ExchangePanel))
    desk.hand.press("Escape")
    assert desk.hand.find(ExchangePanel) is None


def test_a_desk_in_no_exchange_says_so_and_leads_to_where_it_is_let_in(desk: Desk):
    desk.window.go("today")
    desk.hand.press("Ctrl+/")
    assert "同步的情况" in [label.text() for label in desk.window.findChildren(Label) if label.isVisible()]
    desk.hand.press("Escape")
    desk.hand.press("Ctrl+T")
    assert desk.hand.find(ExchangePanel) is None
    [told] = [b for b in desk.window.findChildren(Banner) if b.accessibleName().startswith("还没有入网")]
    [way] = told.findChildren(Button)[:1]
    desk.hand.focus(way)
    desk.hand.press("Return")
    desk.hand.wait("where it is let in", lambda: desk.hand.find(CentreSection))
    assert not [b for b in desk.window.findChildren(Banner) if b.isVisible() and "入网" in b.accessibleName()]


def test_the_panel_takes_the_keys_while_an_exchange_is_on_its_way(desk: Desk, enrolment: Path):
    desk.join()
    desk.until_foot("已同步")
    held = HeldExchange()
    desk.session.exchanges.door = held.door(desk.session.desk())
    desk.hand.press("Ctrl+T")
    desk.hand.press("Return")
    assert (held.begun, desk.foot()) == (1, "正在同步")
    desk.hand.press("Return")
    desk.hand.press("Escape")
    assert desk.hand.find(ExchangePanel) is None
    held.let.set()
    desk.hand.wait("synchronised", lambda: not desk.session.exchanges.is_running())
    assert held.begun == 1


def test_the_keys_are_listed_with_theirs(desk: Desk, enrolment: Path):
    desk.join()
    desk.until_foot("已同步")
    desk.hand.press("Ctrl+/")
    assert "同步的情况" in [label.text() for label in desk.window.findChildren(Label) if label.isVisible()]


def test_what_waits_is_listed_masked_and_what_was_not_believed_with_what_to_do(
    desk: Desk, enrolment: Path, tmp_path: Path
):
    desk.join()
    desk.until_foot("已同步")
    with station(tmp_path / "two", DADONG) as other:
        main.store_of(desk.session.desk()).receive(Parcel(rows=rows_of(other)[:1]), NOW)
    desk.register()
    desk.until_foot("有 1 条没收进来，待传")
    desk.window.go("today")
    desk.hand.press("Ctrl+T")
    desk.hand.wait("listed", lambda: any("没收进来 1 条" in text for text in desk.texts(ExchangePanel)))
    texts = desk.texts(ExchangePanel)
    assert not any(HE.name in text for text in texts)
    assert any("王敏" in text and HUANGHUAGANG in text for text in texts)
    assert "来访人的资料" in texts
    assert any("不知道是哪一站，第 1 条" in text for text in texts)
    assert any(text.startswith("不知道是哪一台写的") for text in texts)
    desk.hand.press("Escape")
    assert desk.hand.find(ExchangePanel) is None


def test_a_file_that_is_none_is_refused_beside_its_button(desk: Desk, tmp_path: Path, monkeypatch):
    file = tmp_path / "other.json"
    file.write_text("{}", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    section = desk.join()
    desk.hand.wait("refused", section.wrong.isVisible)
    assert section.wrong.text().startswith("这个文件不是入网文件")
    assert section.enter.reason() == ""
    assert desk.foot() == ""


def test_a_centre_that_is_away_is_said_and_nothing_else_stops(desk: Desk, enrolment: Path):
    desk.join()
    desk.until_foot("已同步")
    store = main.store_of(desk.session.desk())
    here = enrolment_of(store)
    assert here is not None
    store.keep(ENROLMENT, replace(here, url="postgresql://kapok@127.0.0.1:1/kapok").text().encode())
    desk.register()
    desk.until_foot("待传")
    desk.session.exchanges.run_now()
    desk.until_foot("市中心连不上，待传")
    desk.register()
    desk.hand.wait("both wait", lambda: len(desk.session.desk().read(CasesQuery())) == 2)
    store.keep(ENROLMENT, here.text().encode())
    desk.session.exchanges.run_now()
    desk.until_foot("已同步")


def test_the_desk_that_is_in_none_is_led_to_where_it_is_let_in(desk: Desk):
    desk.hand.press("Ctrl+K")
    desk.hand.type("xztb")
    desk.hand.press("Return")
    desk.hand.wait("section", lambda: desk.hand.find(CentreSection))
    assert any("还没有入网" in text for text in desk.texts(CentreSection))
    assert any("加密存在本机的文件里" in text for text in desk.texts(CentreSection))
