"""Ferry packets by the windows: a desk without a network is let in, writes one for its district, and reads the one that comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app.ports import CasesQuery
from db.absorbing import Parcel
from db.store import SqlStore
from db.sync.enrolling import enrol_isolated
from db.sync.packing import write_packet
from db.sync.unpacking import read_packet
from tests.builders import NOW
from tests.db.sync.centres import HUANGHUAGANG, YUEXIU
from tests.db.sync.stations import ISSUER_PUBLIC, certificate_of, enrolment_of, station
from tests.db.sync.test_exchange import note
from tests.ui.enrolled_stage import Desk, sitting
from ui.exchange_panel import ExchangePanel
from ui.packet_section import SUFFIX, PacketSection
from ui.pages.settings.centre_section import CentreSection


@pytest.fixture
def district(tmp_path: Path) -> Iterator[SqlStore]:
    with station(tmp_path / "district", YUEXIU) as store:
        enrol_isolated(store, enrolment_of(YUEXIU), YUEXIU)
        yield store


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, printer) -> Iterator[Desk]:
    with sitting(qapp, tmp_path / "home", printer) as desk:
        yield desk


def let_in(desk: Desk, district: SqlStore, tmp_path: Path, monkeypatch) -> None:
    """By a file whose centre cannot be reached."""
    file = tmp_path / "enrolment.json"
    unreachable = (
        enrolment_of(HUANGHUAGANG).text().replace("postgresql://nowhere", "postgresql://kapok@127.0.0.1:1/kapok")
    )
    file.write_text(
        unreachable.replace('"known": []', f'"known": [{_quoted(certificate_of(district, YUEXIU))}]'), "utf-8"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    section = desk.join()
    desk.hand.wait("cannot be reached", section.alone.isVisible)
    desk.hand.focus(section.alone)
    desk.hand.press("Return")
    desk.until_foot("用摆渡包来往")


def _quoted(text: str) -> str:
    import json

    return json.dumps(text)


def panel(desk: Desk) -> PacketSection:
    desk.hand.press("Ctrl+T")
    desk.hand.wait("panel", lambda: desk.hand.find(ExchangePanel))
    return desk.hand.find(ExchangePanel).packets


def press(desk: Desk, button) -> None:
    desk.hand.focus(button)
    desk.hand.press("Return")


def test_a_desk_without_a_network_writes_a_packet_and_reads_the_one_that_comes_back(
    desk: Desk, district: SqlStore, tmp_path: Path, monkeypatch
):
    let_in(desk, district, tmp_path, monkeypatch)
    assert any("不联网" in text for text in desk.texts(CentreSection))
    desk.register()
    desk.hand.wait("registered", lambda: len(desk.session.desk().read(CasesQuery())) == 1)
    section = panel(desk)
    written = tmp_path / f"stick{SUFFIX}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "stick"), ""))
    press(desk, section.write)
    desk.hand.wait("asked for whom", section.place.isVisible)
    assert section.to.value() == YUEXIU
    press(desk, section.place)
    desk.hand.wait("written", lambda: section.words().startswith("写好了：给越秀区的第 1 包"))
    district.receive(Parcel(certificates=[(certificate_of(district, YUEXIU), "")], issuer=ISSUER_PUBLIC), NOW)
    (case,) = [one.id for one in read_packet(district, written, NOW, keep=True).cases]
    note(district, YUEXIU, case, HUANGHUAGANG, YUEXIU)
    back = write_packet(district, tmp_path / f"back{SUFFIX}", HUANGHUAGANG, NOW).file
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(back), ""))
    before = len(desk.session.desk().store.read(CasesQuery(), ""))
    press(desk, section.read)
    desk.hand.wait("looked at", section.keep.isVisible)
    assert "里面有 1 条这里没有的记录" in section.words()
    assert "有变化 1 件" in section.words()
    desk.hand.press("Return")
    desk.hand.wait("taken in", lambda: "收下了 1 条记录" in section.words())
    assert section.keep.isHidden()
    press(desk, section.read)
    desk.hand.wait("read before", lambda: "这一包以前读过" in section.words())
    assert section.keep.isHidden()
    assert len(desk.session.desk().store.read(CasesQuery(), "")) == before


def test_what_is_no_packet_is_said_in_the_panel(desk: Desk, district: SqlStore, tmp_path: Path, monkeypatch):
    let_in(desk, district, tmp_path, monkeypatch)
    section = panel(desk)
    file = tmp_path / "holiday.kpk"
    file.write_bytes(b"pictures")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    press(desk, section.read)
    desk.hand.wait("refused", lambda: section.words().startswith("这个文件不是摆渡包"))
    assert section.keep.isHidden()
