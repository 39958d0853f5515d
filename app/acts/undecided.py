"""Whether it is still ours to say where a demand goes: what every act that says so asks. No act itself.

What is with another body is nobody's to take on, decline or send on until it comes back, so that no petitioner holds two
notices that contradict each other; and what we objected to waits for whoever sent it (Art. 22, 23(3)).
"""

from __future__ import annotations

from collections.abc import Sequence

from app.acts.act import case_open, chosen
from app.acts.in_hand import in_hand
from app.acts.leak import ToBody, leak_problems
from app.acts.sent import received_by_us
from app.domain.accusing_words import speaks_of_one
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import Transfer
from app.domain.terms import LegalClass
from app.domain.world import World

ALL_DECIDED = template("case.all_decided", QT_TRANSLATE_NOOP("Problem", "这一件的诉求都已经受理、答复或者不予受理。"))
ACCUSATION_WITH_ANOTHER = template(
    "case.with_another",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是检举控告，已经转给{unit}，由那里按规定办（第二十二条第二款、第三十条）。转错了的，还没有签收就收回；签收了的，等那里退回以后再转。",
    ),
)
WITH_ANOTHER = template(
    "case.sent",
    QT_TRANSLATE_NOOP(
        "Problem",
        "已经转送、交办{unit}，由那里告知信访人、办理（第二十二条、第二十三条）。转错了、还没有签收的可以收回；签收了的，等那里提出异议、同意退回以后再定。",
    ),
)
OBJECTED = template(
    "case.objected",
    QT_TRANSLATE_NOOP(
        "Problem",
        "本单位已经提出异议，等转来的单位核实（第二十三条第三款）：同意的，材料交还它；不同意的，由我们告知、办理。",
    ),
)
MAYBE_ACCUSATION = template(
    "case.maybe_accusation",
    QT_TRANSLATE_NOOP(
        "Problem",
        "说的像是检举控告，还没有依法分类，请先问清楚：反映违纪违法的，就是检举控告（第三十条），请按“更正”改成检举控告，整件就限知悉人；"
        "不是的，先按“更正”定好是哪一类，再往下办。",
    ),
)


def undecided(case: CaseState, world: World, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen own demands that are still ours to say where they go: neither accepted, declined, guided, answered nor given
    back, nor with another body, nor objected to; and of which it was said whether they accuse somebody."""
    return [d for d in chosen(case, demands) if not d.decided and _not_to_decide(case, d, world) is None]


def undecided_left(case: CaseState, world: World) -> Problem | None:
    """Why no demand of the case can be accepted, declined or transferred now."""
    if problem := case_open(case, world):
        return problem
    return None if undecided(case, world) else nothing_left(case, world, ALL_DECIDED)


def nothing_left(case: CaseState, world: World, code: str) -> Problem:
    """Why nothing of a case is left to be decided here: it is in other hands, to be classed first, else what the code says."""
    waiting = (_not_to_decide(case, d, world) for d in case.open_demands if not d.decided)
    return next((problem for problem in waiting if problem), Problem(code))


def accusation_with_another(demand: DemandState) -> bool:
    """Whether it is a report or accusation that another body has: nothing of it is ours to settle or to lead (Art. 22(2), 30)."""
    return demand.is_accusation and demand.sent is not None


def may_accuse(demand: DemandState) -> bool:
    """Whether its words speak of an accusation and nobody has said of what class it is: sent on as it stands, with its words and
    its inquiry code, an accusation would lose the protection of Art. 30. A class that was chosen is an answer, and so is the
    no at the desk, as long as the words stay the same."""
    open_ = demand.legal_class == LegalClass.UNCLASSIFIED.code and demand.text != demand.no_accusation_in
    return open_ and speaks_of_one(demand.text)


def _not_to_decide(case: CaseState, demand: DemandState, world: World) -> Problem | None:
    """Why it is not said where a demand goes, although nothing was decided here."""
    if problem := in_other_hands(case, demand, world):
        return problem
    return Problem(MAYBE_ACCUSATION) if may_accuse(demand) else None


def lies_with_the_accused(case: CaseState, demand: DemandState, world: World) -> bool:
    """Whether an accusation is with a body that may not have it, as whom it accuses stands now: the unit accused, or one below
    it. It has to come away from there (Art. 30)."""
    sent = demand.sent
    if sent is None or not demand.is_accusation or sent.returned:
        return False
    return bool(leak_problems(case, [ToBody("", sent.to)], world))


def with_the_accused(case: CaseState, demands: Sequence[DemandState], world: World) -> list[Transfer]:
    """The transfers by which an accusation lies with whom it is about, each once."""
    found = {d.sent.entry: d.sent for d in demands if d.sent and lies_with_the_accused(case, d, world)}
    return list(found.values())


def to_send(case: CaseState, world: World, demands: Sequence[str] = ()) -> list[DemandState]:
    """The chosen demands that may be sent on: what is ours to say, and an accusation that we took on, which may always go to
    the discipline body."""
    ours = [d.id for d in (*undecided(case, world), *(d for d in in_hand(case, world) if d.is_accusation))]
    return [d for d in chosen(case, demands) if d.id in ours]


def nothing_to_send(case: CaseState, world: World) -> Problem | None:
    """Why nothing of the case can be sent on now."""
    if problem := case_open(case, world):
        return problem
    return None if to_send(case, world) else nothing_left(case, world, ALL_DECIDED)


def in_other_hands(case: CaseState, demand: DemandState, world: World) -> Problem | None:
    """Why it is not ours to say where a demand goes: another body has it, or whoever sent it to us has to say first."""
    sent = demand.sent
    if sent and accusation_with_another(demand):
        if lies_with_the_accused(case, demand, world):
            return None
        return Problem(ACCUSATION_WITH_ANOTHER, values={"unit": sent.to_name})
    if sent and not received_by_us(sent, case, world):
        return Problem(WITH_ANOTHER, values={"unit": sent.to_name})
    ours = sent or demand.incoming
    return Problem(OBJECTED) if ours and ours.open_objection else None
