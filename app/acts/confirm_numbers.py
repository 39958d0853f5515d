"""核对文号: after a restore, the last number of each kind of paper as the register on paper (发文登记簿) says."""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import NUMBERED, Act, Ids, States, reads_nothing
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import LastNumber, NumbersConfirmed
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

WAITS = template(
    "numbers.wait",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这里是从备份恢复的，备份以后发出的文号这里没有。请先到“设置 › 备份与核对”，照发文登记簿填上 {year} 年的最后一个号，再出文书。",
    ),
)
NOTHING_WAITS = template("numbers.none", QT_TRANSLATE_NOOP("Problem", "文号没有要核对的。"))
NOT_A_NUMBER = template(
    "numbers.serial", QT_TRANSLATE_NOOP("Problem", "请写发文登记簿上今年最后一个号，只写数字；今年没有发过，写 0。")
)
HIGHEST = 9999
"""No unit gives more in a year; more digits are a slip that would leave a hole for good."""


@dataclass(frozen=True, slots=True)
class ConfirmNumbersDraft:
    """(code of the kind, its last number as typed) of every kind of numbered paper."""

    id: str
    given: tuple[tuple[str, str], ...] = ()


def numbers_problems(world: World) -> list[Problem]:
    """Why no paper may be numbered now."""
    year = world.today.year
    return [Problem(WAITS, values={"year": str(year)})] if world.numbers.waits(year) else []


def check(draft: ConfirmNumbersDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: nothing waits, a kind left out, no number."""
    if not numbers_problems(world):
        return [Problem(NOTHING_WAITS)]
    typed = dict(draft.given)
    return [Problem(NOT_A_NUMBER, kind.code) for kind in NUMBERED if not _number(typed.get(kind.code, ""))]


def _number(typed: str) -> bool:
    return typed.isascii() and typed.isdecimal() and int(typed) <= HIGHEST


def decide(draft: ConfirmNumbersDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`numbers.confirmed`."""
    given = tuple(LastNumber(kind, int(typed)) for kind, typed in draft.given)
    org = world.station.org
    return [NewEntry(draft.id, Subject("station", org), NumbersConfirmed(world.today.year, given), Routing((org,)))]


ACT = Act("confirm_numbers", "核对文号", ConfirmNumbersDraft, reads_nothing, check, decide)
