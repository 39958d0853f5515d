"""What a person settles at the panel of the exchange: records that were not believed, and two machines that wrote as one."""

from __future__ import annotations

import shutil
from pathlib import Path

import main
from app.ports import EntriesQuery, QuarantineQuery
from app.practice import register_one
from db.absorbing import Parcel
from db.sync.door import centre_door
from tests.builders import NOW
from tests.commands import PASSWORD
from tests.db.sync.centres import DADONG
from tests.db.sync.stations import ISSUER_PUBLIC, parcel_from, station
from tests.ui.enrolled_stage import Desk
from tests.ui.test_exchange_windows import desk, enrolment, place  # noqa: F401
from ui.exchange_panel import ExchangePanel
from ui.main_window import MainWindow
from ui.parts.button import Button
from ui.parts.labels import Label
from ui.start.lock_window import LockWindow


def joined(desk: Desk) -> None:  # noqa: F811
    desk.join()
    desk.until_foot("已同步")


def panel(desk: Desk) -> ExchangePanel:  # noqa: F811
    desk.window.go("today")
    desk.hand.press("Ctrl+T")
    desk.hand.wait("panel", lambda: desk.hand.find(ExchangePanel))
    return desk.hand.find(ExchangePanel)


def press(desk: Desk, button: Button) -> None:  # noqa: F811
    desk.hand.focus(button)
    desk.hand.press("Return")


def test_what_was_not_believed_is_judged_again_or_given_up_with_a_reason(desk: Desk, enrolment, tmp_path: Path):  # noqa: F811
    joined(desk)
    store = main.store_of(desk.session.desk())
    with station(tmp_path / "two", DADONG) as other:
        parcel = parcel_from(other, DADONG)
        unknown = parcel.rows[0]
        spoilt = {**parcel.rows[1], "signature": b"x" * 64}
        store.receive(Parcel(rows=[unknown]), NOW)
        store.receive(Parcel(certificates=parcel.certificates, issuer=ISSUER_PUBLIC), NOW)
        store.receive(Parcel(rows=[spoilt]), NOW)
    section = panel(desk).quarantine
    desk.hand.wait("both wait", lambda: "没收进来 2 条" in desk.texts(ExchangePanel))
    press(desk, section.again)
    desk.hand.wait("one came in", lambda: "没收进来 1 条" in desk.texts(ExchangePanel))
    away = [button for button in section.findChildren(Button) if button.text() == "放弃…"]
    press(desk, away[0])
    desk.hand.wait("asked why", section.reason.isVisible)
    desk.hand.press("Return")
    desk.hand.wait("a reason is needed", section.wrong.isVisible)
    desk.hand.type("已经补登")
    press(desk, section.discard)
    desk.hand.wait("settled", lambda: not any(text.startswith("没收进来") for text in desk.texts(ExchangePanel)))
    assert store.read(QuarantineQuery(), store.user) == ()
    (entry,) = store.read(EntriesQuery("quarantine"), store.user)
    assert (entry.body.why, entry.body.reason) == ("signature", "已经补登")


def test_a_copy_goes_on_under_an_identity_of_its_own(desk: Desk, place, enrolment, tmp_path: Path):  # noqa: F811
    joined(desk)
    session = desk.session
    home, before = session.desk().store.home.folder, session.desk().station.desk_tag
    # the copy sends something first: what is open here is then taken for one
    main.store_of(session.desk()).backup(tmp_path / "flushed.kapok")
    shutil.copytree(home, tmp_path / "clone")
    clone = main.open_desk(tmp_path / "clone", "", PASSWORD)
    register_one(clone)
    assert centre_door(clone.store, clone.station, main.now, lambda: clone.world().settings).exchange().is_whole
    clone.store.close()
    desk.register()
    shown = panel(desk)
    press(desk, shown.now)
    desk.hand.wait("noticed", shown.identity.isVisible)
    press(desk, shown.identity.ask)
    desk.hand.wait("asked", shown.identity.yes.isVisible)
    press(desk, shown.identity.yes)
    desk.hand.wait("to be opened again", lambda: isinstance(session.window, LockWindow))
    told = [label.text() for label in session.window.findChildren(Label)]
    assert any("身份换好了" in text for text in told)
    desk.hand.window = session.window
    desk.hand.type(PASSWORD)
    desk.hand.press("Return")
    desk.hand.wait("main window", lambda: isinstance(session.window, MainWindow))
    desk.hand.window = session.window
    assert session.desk().station.desk_tag != before
    session.exchanges.run_now()
    desk.until_foot("已同步")
    assert place.look("SELECT count(*) FROM origin") == [(2,)]
