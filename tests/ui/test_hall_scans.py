"""Two desks of a hall in their windows: what one scans the other looks at; what came from elsewhere says at which desk it is fetched."""

from __future__ import annotations

import pytest

from app.acts.add_material import AddMaterialDraft
from app.domain.kinds import Material
from tests import postgres
from tests.halls import database_of
from tests.ui.pages.test_materials_list import a_picture
from tests.ui.test_hall_windows import Sat, hall, registered  # noqa: F401
from ui.pages.case.materials_list import MaterialsList
from ui.pages.case.scan_view import ScanView
from ui.parts.button import Button

pytestmark = pytest.mark.usefixtures("hall_password")


def buttons(sitting: Sat) -> list[Button]:
    return [button for button in sitting.hand.find(MaterialsList).findChildren(Button) if button.isVisible()]


def test_what_one_desk_scans_the_other_looks_at(hall) -> None:  # noqa: F811
    one, other = hall
    case = registered(one.desk)
    blob, key = one.desk.put_scan(a_picture())
    scan = Material("", "现场照片", 2, blob=blob, key=key, size=120, media_type="image/png")
    one.desk.do(AddMaterialDraft(one.desk.new_id(), case, (scan,)))
    other.open(case)
    other.hand.wait("listed", lambda: [button.text() for button in buttons(other)] == ["看扫描件"])
    buttons(other)[0].click()
    other.hand.wait("shown", lambda: other.hand.find(ScanView))
    # as if it had come from a township: this desk is in no exchange of its own
    with postgres.shared().connect(database_of(other.desk.store.home)) as keeper:
        keeper.execute("DELETE FROM kapok.scan_pieces; DELETE FROM kapok.scans")
    one.open(case)
    one.hand.wait("told", lambda: "附件待传，1 KB。请在和市中心同步的那一台上取" in one.said())
    assert buttons(one) == []
