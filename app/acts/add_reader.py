"""知悉名单: a colleague is let into a restricted case, because somebody has to approve, second or look after it (Art. 30).

One of its readers lets them in, or the head of the unit, who need not see it: when its readers are away the fifteen days run on.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import READ_ONLY, Act, Ids, States, checked_case, on_case, reads_case, required
from app.acts.interest import Bearing, colleague_problem
from app.acts.leak import Told
from app.acts.stand_in import given_to
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import ReaderAdded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.staff import Member
from app.domain.world import World

OPEN = template("reader.open", QT_TRANSLATE_NOOP("Problem", "这一件不限知悉人，本站的同事都看得到，不用加。"))
NO_SECOND = template(
    "reader.no_second",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这一件限知悉人查看，除了您和登记的人没有别人看得到，没有人能核准作废。请先用“加入知悉名单”（别的事 › 办理）加上一位。",
    ),
)
EVERYBODY = template("reader.everybody", QT_TRANSLATE_NOOP("Problem", "本站的同事都已经在这一件的知悉名单里。"))
ASK = template(
    "reader.ask",
    QT_TRANSLATE_NOOP("Problem", "{name}还不在这一件的知悉名单里。保存以后列入名单，整件都看得到（第三十条）。"),
)
NOBODY = template("reader.nobody", QT_TRANSLATE_NOOP("Problem", "请选本站的哪一位，已经在名单里的不用再加。"))


@dataclass(frozen=True, slots=True)
class AddReaderDraft:
    """Which colleague (id), and what they have to know it for."""

    id: str
    case: str
    reader: str = ""
    reason: str = ""


def outside(case: CaseState, world: World) -> list[Member]:
    """The colleagues who do not see a restricted case."""
    return [m for m in world.staff if case.restricted and not m.left and m.id not in case.readers]


def no_second(case: CaseState, world: World, written_by: str) -> Problem | None:
    """Why a void in a restricted case would wait for ever: nobody else sees it who could be the second person beside who wrote
    what is to be void."""
    inside = [m for m in world.staff if not m.left and m.id in case.readers]
    others = [m for m in inside if m.id not in (world.actor.id, written_by)]
    return Problem(NO_SECOND) if case.restricted and not others else None


def tells(draft: AddReaderDraft, case: CaseState, world: World) -> list[Told]:
    """The colleague, and a head of the unit who did not see the case."""
    learn = {draft.reader, world.actor.id} - set(case.readers)
    return [told for m in world.staff if m.id in learn for told in given_to("reader", m.id, m.name, case, world)]


def asks_to_list(case: CaseState | None, user: str, name: str, field: str) -> list[Problem]:
    """That a colleague who gets a case does not see it yet; it never bars."""
    unseen = case is not None and case.restricted and user and user not in case.readers
    return [Problem(ASK, field, {"name": name})] if unseen else []


def listed(case: CaseState, user: str, name: str, reason: str, ids: Ids) -> list[NewEntry]:
    """`reader.added` for a colleague who gets a case without seeing it yet; else nothing."""
    unseen = asks_to_list(case, user, name, "")
    return [on_case(case, ReaderAdded(user, name, reason), ids.entry())] if unseen else []


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nobody can be let in; after 办结 and for a void it is still possible."""
    if case.read_only:
        return Problem(READ_ONLY)
    if not case.restricted:
        return Problem(OPEN)
    return None if outside(case, world) else Problem(EVERYBODY)


def check(draft: AddReaderDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    name = next((m.name for m in outside(case, world) if m.id == draft.reader), "")
    problems = colleague_problem(case, draft.reader, name, "reader", world) if name else [Problem(NOBODY, "reader")]
    return problems + required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "为什么要让这位同事知道"))


def decide(draft: AddReaderDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`reader.added`."""
    name = next(m.name for m in world.staff if m.id == draft.reader)
    return [on_case(states.files[draft.case].case, ReaderAdded(draft.reader, name, draft.reason.strip()), draft.id)]


ACT = Act(
    "add_reader",
    "加入知悉名单",
    AddReaderDraft,
    reads_case,
    check,
    decide,
    allowed,
    tells=tells,
    bearing=Bearing.MOVES,
    unseen_by_head=True,
)
