"""收件身份 and the acts: a petition office does not accept, a competent body sends only to those below it (Art. 22, 23). No act itself.

Nothing is asked of what nobody said anything about, of what was transferred to us, and of what is no longer with us.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.acts.accusing import not_ours
from app.acts.register_draft import RegisterDraft
from app.domain.capacity import as_competent_body, is_led_by, only_petition_office, received_as, sent_to_us, usual
from app.domain.case import CaseState
from app.domain.demand import DemandState
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.terms import Capacity, Channel
from app.domain.world import World

NOT_TO_ACCEPT = template(
    "capacity.accept",
    QT_TRANSLATE_NOOP(
        "Problem",
        "以信访部门身份收的，登记以后转送、交办有权处理的机关、单位（第二十二条第一款）。属于本单位自己办的，先按“更正”把收件身份改为"
        "有权处理的机关，再受理（第二十三条第一款）。",
    ),
)
NOT_BELOW = template(
    "capacity.send",
    QT_TRANSLATE_NOOP(
        "Problem",
        "以有权处理的机关身份收的，只转送、交办本系统下级机关、单位，{unit}不是（第二十三条第一款）。请用“不予受理”告知信访人向它提出；"
        "或者先按“更正”把收件身份改为信访部门，再转送（第二十二条第一款）。",
    ),
)
NOT_SIDEWAYS = template(
    "capacity.sent_to_us",
    QT_TRANSLATE_NOOP(
        "Problem",
        "这是转来的，只能再转送、交办本系统下级机关、单位，{unit}不是（第二十三条第一款）。不属于本单位职权的，请用“提出异议”，"
        "核实同意的交还；异议期满的，由本单位办理（第二十三条第三款）。",
    ),
)
OURSELVES = template(
    "capacity.ourselves",
    QT_TRANSLATE_NOOP(
        "Problem", "{unit}就是本单位，不用转送、交办。属于本单位职权的，请按 Alt+S 受理（第二十三条第一款）。"
    ),
)
APART = template(
    "capacity.apart",
    QT_TRANSLATE_NOOP(
        "Problem", "这几项诉求的收件身份不一样，一份函不能有两个依据（第二十二条、第二十三条）：请分开转送、交办。"
    ),
)
NOT_TO_LAY_BEFORE = template(
    "capacity.report",
    QT_TRANSLATE_NOOP(
        "Problem",
        "报请本级党委和政府决定，是以信访部门身份收的才用（第二十二条第一款第（一）项）。请先按“更正”改收件身份；重大、紧急的，"
        "选“重大、紧急”就可以报告（第二十五条）。",
    ),
)


def is_asked(channel: str, world: World) -> bool:
    """Whether a registration says as what its demands were received: no petition office is asked, and nobody of what was
    transferred to us (Art. 22, 23(3))."""
    return channel != Channel.TRANSFERRED_IN.code and not only_petition_office(world)


def said(draft: RegisterDraft, world: World) -> RegisterDraft:
    """A registration as its form shows it: where the clerk changed nothing, each demand is received as usual here."""
    if not is_asked(draft.channel, world):
        return draft
    demands = (
        d if d.capacity else replace(d, capacity=usual(world, d.legal_class, d.against).code) for d in draft.demands
    )
    return replace(draft, demands=tuple(demands))


def acceptance_problem(case: CaseState, demands: Sequence[DemandState], world: World) -> Problem | None:
    """Why one of these demands cannot be accepted here: it accuses whom we do not manage, or was received as a petition
    office."""
    if problem := not_ours(case, demands, world):
        return problem
    as_office = Capacity.PETITION_OFFICE.code
    found = any(received_as(case, d, world) == as_office for d in demands)
    return Problem(NOT_TO_ACCEPT, "demands") if found else None


def sending_problem(case: CaseState, demands: Sequence[DemandState], to: str, world: World) -> Problem | None:
    """Why these demands cannot go to a body in one letter. What is ours is accepted, not sent. An accusation goes by 管理权限,
    and what two bodies share to the lead that was fixed (Art. 24, 30), whoever received it; what was sent to us goes on only
    to those below us (Art. 23)."""
    if len({as_competent_body(d) for d in demands}) > 1:
        return Problem(APART, "demands")
    directory, org = world.lookup.directory, world.station.org
    body = directory.body(to)
    if body is None or directory.is_subordinate(to, org):
        return None
    plain = [d for d in demands if not d.is_accusation]
    sent = [d for d in plain if sent_to_us(case, d, world)]
    bound = [d for d in plain if received_as(case, d, world) == Capacity.COMPETENT_BODY.code]
    if (sent or bound) and to in directory.own_bodies(org):
        return Problem(OURSELVES, "to", {"unit": body.name})
    if any(not is_led_by(d, to) for d in sent):
        return Problem(NOT_SIDEWAYS, "to", {"unit": body.name})
    return Problem(NOT_BELOW, "to", {"unit": body.name}) if any(not is_led_by(d, to) for d in bound) else None


def reporting_problem(case: CaseState, world: World) -> Problem | None:
    """Why the case cannot be laid before Party committee and government: all of it was received as the competent body."""
    capacities = {received_as(case, d, world) for d in case.open_demands}
    return Problem(NOT_TO_LAY_BEFORE, "ground") if capacities == {Capacity.COMPETENT_BODY.code} else None
