"""What the centre does not have yet, in words: when, by whom, what was done. Names of petitioners stay masked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from app.domain.entries import Entry
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.world import World
from app.ports import CaseFile
from app.reports.phrase import Phrase
from app.reports.timeline_words import TELLERS, Teller, tell

_ABOUT = {
    "petitioner": QT_TRANSLATE_NOOP("Timeline", "来访人的资料"),
    "station": QT_TRANSLATE_NOOP("Timeline", "本站的设置"),
    "unit": QT_TRANSLATE_NOOP("Timeline", "单位名录"),
    "user": QT_TRANSLATE_NOOP("Timeline", "本站的人员"),
    "calendar": QT_TRANSLATE_NOOP("Timeline", "节假日"),
    "wording": QT_TRANSLATE_NOOP("Timeline", "文书措辞"),
    "inquiry": QT_TRANSLATE_NOOP("Timeline", "有人查了进度"),
    "look": QT_TRANSLATE_NOOP("Timeline", "看了遮住的内容"),
    "rating": QT_TRANSLATE_NOOP("Timeline", "评价"),
    "quarantine": QT_TRANSLATE_NOOP("Timeline", "放弃了一条没收进来的记录"),
    "ballots": QT_TRANSLATE_NOOP("Timeline", "评价"),
}
_OTHER = QT_TRANSLATE_NOOP("Timeline", "附带的记录")


@dataclass(frozen=True, slots=True)
class UnsentLine:
    """One entry that waits to be sent."""

    at: datetime
    who: str
    what: Phrase
    number: str = ""
    """Of the case it is about."""


def unsent_lines(
    entries: Iterable[Entry], file_of: Callable[[str], CaseFile | None], world: World
) -> tuple[UnsentLine, ...]:
    """The entries in words. `file_of`: a case by its id, None where it may not be seen."""
    actors = {member.id: member.name for member in world.staff}
    known = cache(file_of)

    def lines() -> Iterator[UnsentLine]:
        for entry in entries:
            subject, who = entry.envelope.subject, actors.get(entry.envelope.actor, "")
            file = known(subject.id) if subject.kind == "case" else None
            if file and (entry.body is None or type(entry.body) in TELLERS):
                told = tell(Teller(file, world, actors), entry)
                yield UnsentLine(entry.envelope.at, who, told.headline, file.case.number)
            else:
                number = file.case.number if file else ""
                yield UnsentLine(entry.envelope.at, who, Phrase(_ABOUT.get(subject.kind, _OTHER)), number)

    return tuple(lines())
