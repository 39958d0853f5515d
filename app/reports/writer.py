"""Who wrote an entry, where and when, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from app.domain.entries import Entry
from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.world import World

_TODAY = "%H:%M"
_EARLIER = "%m-%d %H:%M"
_DESK = QT_TRANSLATE_NOOP("Word", "{tag} 台")


class Writer(NamedTuple):
    """Whatever is not known here is empty: the staff of other stations, the desks of other halls."""

    who: str
    place: str
    """The station."""
    desk: str
    when: str


def writer_of(entry: Entry, world: World, names: Mapping[str, str]) -> Writer:
    """Of an entry; `names`: user id → name."""
    envelope = entry.envelope
    tag, moment = world.desks.get(envelope.origin), envelope.at.astimezone(CHINA)
    return Writer(
        names.get(envelope.actor, ""),
        world.lookup.directory.place_name(envelope.org),
        desk_words(tag) if tag else "",
        f"{moment:{_TODAY if moment.date() == world.today else _EARLIER}}",
    )


def desk_words(tag: str) -> str:
    """A desk of ours by its tag."""
    return _DESK.format(tag=tag)
