"""A case that came from another desk comes without its scans: the window says so, brings one, and shows it. Real centre, real windows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

import main
from app.domain.kinds import Material
from app.ports import CasesQuery
from db.blobs import blob_path
from db.scans import Named
from db.sync.attachments import fetch_scan
from db.sync.enrolling import enrol
from db.sync.exchange import synchronise
from db.sync.kept import ENROLMENT, enrolment_of
from tests import postgres
from tests.builders import NOW
from tests.db.sync.centres import HUANGHUAGANG, Place
from tests.db.sync.stations import register_scan, station
from tests.ui.enrolled_stage import Desk
from tests.ui.pages.test_materials_list import a_picture
from tests.ui.test_exchange_windows import desk, enrolment, place  # noqa: F401
from ui.page import CASE
from ui.pages.case.materials_list import MaterialsList
from ui.pages.case.scan_view import ScanView
from ui.parts.button import Button


@pytest.fixture
def scan(desk: Desk, place: Place, enrolment: Path, tmp_path: Path) -> Iterator[Material]:  # noqa: F811
    """Of a case that a colleague registered long ago; the desk has the case, and the centre the scan."""
    with station(tmp_path / "two", HUANGHUAGANG, "F1") as other:
        enrol(other, place.enrol(HUANGHUAGANG), HUANGHUAGANG)
        scan = register_scan(other, HUANGHUAGANG, a_picture(), at=main.now() - NOW - timedelta(days=200))
        desk.join()
        desk.until_foot("已同步")
        assert synchronise(other, main.now).is_whole
    desk.session.exchanges.run_now()
    desk.hand.wait("the case is here", lambda: not desk.session.exchanges.is_running() and _case(desk))
    yield scan


def _case(desk: Desk) -> str:  # noqa: F811
    store = main.store_of(desk.session.desk())
    return next((row.id for row in store.read(CasesQuery(), store.user)), "")


def materials(desk: Desk) -> MaterialsList:  # noqa: F811
    desk.window.go(CASE, _case(desk))
    desk.hand.wait("materials", lambda: desk.hand.find(MaterialsList))
    return desk.hand.find(MaterialsList)


def buttons(shown: MaterialsList) -> list[str]:
    return [button.text() for button in shown.findChildren(Button) if button.isVisible()]


def test_what_has_not_come_is_told_brought_and_shown(desk: Desk, scan: Material):  # noqa: F811
    shown = materials(desk)
    assert "附件待传，1 KB" in desk.texts(MaterialsList)
    assert buttons(shown) == ["取回"]
    desk.hand.focus(shown.findChildren(Button)[0])
    desk.hand.press("Return")
    desk.hand.wait("shown", lambda: desk.hand.find(ScanView))
    picture = next(label for label in desk.hand.find(ScanView).findChildren(QLabel) if not label.pixmap().isNull())
    assert picture.pixmap().toImage().pixelColor(5, 5) == Qt.GlobalColor.darkGreen
    desk.hand.press("Escape")
    desk.hand.wait("as any other", lambda: buttons(shown) == ["看扫描件"])
    assert desk.session.desk().store.verify().damage == ()


def test_one_that_was_spoilt_here_is_brought_anew(desk: Desk, scan: Material):  # noqa: F811
    store = main.store_of(desk.session.desk())
    fetch_scan(store, Named(scan.blob, _case(desk)), lambda done, of: True)
    blob_path(store.home.blobs, scan.blob).write_bytes(b"x")
    told: list[str] = []
    desk.session.messages.banner_shown.connect(lambda key, text: told.append(key))
    shown = materials(desk)
    assert buttons(shown) == ["看扫描件"]
    desk.hand.focus(shown.findChildren(Button)[0])
    desk.hand.press("Return")
    desk.hand.wait("offered", lambda: (told, buttons(shown)) == (["blob_damaged"], ["取回"]))
    desk.hand.focus(shown.findChildren(Button)[0])
    desk.hand.press("Return")
    desk.hand.wait("shown", lambda: desk.hand.find(ScanView))


def test_what_the_centre_does_not_have_either_is_said(desk: Desk, place: Place, scan: Material):  # noqa: F811
    with postgres.shared().connect(place.database) as keeper:
        keeper.execute("DELETE FROM centre.attachment_chunk; DELETE FROM centre.attachment")
    told: list[str] = []
    desk.session.messages.banner_shown.connect(lambda key, text: told.append(key))
    shown = materials(desk)
    desk.hand.focus(shown.findChildren(Button)[0])
    desk.hand.press("Return")
    desk.hand.wait("told", lambda: told == ["scan.not_there"])
    assert "附件待传，1 KB" in desk.texts(MaterialsList)


def test_without_a_network_nothing_is_offered(desk: Desk, scan: Material):  # noqa: F811
    shown = materials(desk)
    store = main.store_of(desk.session.desk())
    here = enrolment_of(store)
    assert here is not None
    store.keep(ENROLMENT, replace(here, url="postgresql://kapok@127.0.0.1:1/kapok").text().encode())
    desk.session.exchanges.run_now()
    desk.hand.wait("away", lambda: "附件待传，1 KB。连上市中心以后再取" in desk.texts(MaterialsList))
    assert buttons(shown) == []
    store.keep(ENROLMENT, here.text().encode())
    desk.session.exchanges.run_now()
    desk.hand.wait("back", lambda: buttons(shown) == ["取回"])


def test_the_last_days_come_by_themselves_and_the_open_case_shows_it(desk: Desk, scan: Material):  # noqa: F811
    shown = materials(desk)
    desk.session.exchanges.door = replace(
        desk.session.exchanges.door,
        exchange=lambda: synchronise(main.store_of(desk.session.desk()), main.now, scan_days=366),
    )
    desk.session.exchanges.run_now()
    desk.hand.wait("come", lambda: buttons(shown) == ["看扫描件"])
