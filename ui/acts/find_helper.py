"""The helpers of the station as candidates of a type-ahead field, by name or pinyin initials, or by what they are good at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.agenda import AgendaLine
from app.domain.helper_terms import HelperKind, Skill
from app.domain.world import World
from app.roster_month import serving
from ui.acts.act_panel import Tools
from ui.fields import Candidate
from ui.words import capital, joint, word_of

MOST = 8


def ask_helper(
    tools: Tools, world: World, owner: QWidget
) -> Callable[[str, Callable[[Sequence[Candidate]], None]], None]:
    """What a TypeAheadField asks for a helper who serves today."""

    def show(typed: str, deliver: Callable[[Sequence[Candidate]], None], found: Sequence[AgendaLine]) -> None:
        fits = [one for one in found if typed in one.title or typed in _skills(one) or _initials(one, typed)]
        deliver([Candidate(one.part, one.title, _skills(one), icon="user") for one in fits[:MOST]])

    def _initials(one: AgendaLine, typed: str) -> bool:
        return world.lookup.name_initials(one.title).startswith(typed.lower())

    def ask(typed: str, deliver: Callable[[Sequence[Candidate]], None]) -> None:
        tools.lane.read(
            serving, tools.desk.read, world, owner=owner, on_rows=partial(show, typed, deliver), key="helpers"
        )

    return ask


def _skills(one: AgendaLine) -> str:
    detail = one.detail or {}
    words = (word_of(HelperKind, detail["kind"]), *(word_of(Skill, code) for code in detail["skills"]))
    return joint("、").join(capital(part) for part in words)
