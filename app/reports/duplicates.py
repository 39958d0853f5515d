"""What may be told of another station's case that looks like the same matter: where and when it was registered, and its official number."""

from __future__ import annotations

from datetime import date

from app.domain.calendar import chinese_date
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.world import World
from app.reports.phrase import Phrase


def other_case(org: str, registered_on: date, official_number: str, world: World) -> Phrase:
    """大东街道 2026年10月12日登记的一件."""
    place = world.lookup.directory.place_name(org, within=world.station.org) or org
    values = {"place": place, "day": chinese_date(registered_on), "number": official_number}
    if official_number:
        return Phrase(QT_TRANSLATE_NOOP("Timeline", "{place} {day}登记的一件，正式编号 {number}"), values)
    return Phrase(QT_TRANSLATE_NOOP("Timeline", "{place} {day}登记的一件"), values)
