"""收回: what was sent to the wrong unit is taken back before it signs for it, and is ours to decide again.

No article speaks of it; what the law counts from the receipt of the matter runs on as if it had never been sent.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.acts.act import Act, Ids, States, checked_case, issue, on_case, reads_case, required
from app.acts.interest import against_us
from app.acts.sent import NO_TRANSFER, concerned, named, papers_with, running, unless, waiting
from app.acts.undecided import lies_with_the_accused
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.kinds import DocumentVoided, TransferTakenBack
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState, Transfer
from app.domain.silence import silence_problem
from app.domain.terms import SIGNED_FOR, DocumentKind
from app.domain.world import World

NOTHING_SENT = template("take_back.nothing", QT_TRANSLATE_NOOP("Problem", "没有本站转送、交办出去、对方还没有签收的。"))
SIGNED = template(
    "take_back.signed",
    QT_TRANSLATE_NOOP("Problem", "{unit}已经签收，不能收回。请它提出异议，核实同意以后材料退回（第二十三条第三款）。"),
)
SIGNED_BY_THE_ACCUSED = template(
    "take_back.signed_by_the_accused",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{unit}已经签收。这件检举控告不能留在被反映的单位或者它的下级那里：请用“转送”，材料收回、转给纪检监察机关一步办好（第三十条）。",
    ),
)
OURS = template(
    "take_back.ours",
    QT_TRANSLATE_NOOP(
        "Problem", "反映的是本站，已经交给{unit}，本站不能自己收回（第二十八条第三款）。确实转错了的，请{unit}退回。"
    ),
)
NOTICES_OF_SENDING = frozenset(kind.code for kind in (DocumentKind.TRANSFER, DocumentKind.ENTRUST_NOTICE))


@dataclass(frozen=True, slots=True)
class TakeBackDraft:
    """Which transfer (id of its entry), and why; the reason is printed for the unit, and for a petitioner who was told; of an accusation for nobody."""

    id: str
    case: str
    sent: str = ""
    reason: str = ""


def to_take_back(case: CaseState, world: World) -> list[Transfer]:
    """What our station sent and nobody has signed for; but what complains of the station is in better hands."""
    about_us = {d.id for d in against_us(case, world)}
    return [t for t in _unsigned(case, world) if not about_us & {d.id for d in concerned(case, t)}]


def _unsigned(case: CaseState, world: World) -> list[Transfer]:
    ours = {e.id for e in case.entries if e.envelope.org == world.station.org}
    return [t for t in waiting(case) if t.entry in ours]


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why nothing can be taken back now."""
    about_us = [Problem(OURS, values={"unit": t.to_name}) for t in _unsigned(case, world)]
    signed = [_signed_for(case, t, world) for t in running(case) if not t.incoming and t.received_on]
    nothing = [*about_us, *reversed(signed), Problem(NOTHING_SENT)][0]
    return unless(to_take_back(case, world), case, world, nothing)


def _signed_for(case: CaseState, sent: Transfer, world: World, field: str = "") -> Problem:
    """Why it stays where it is; an accusation that the accused signed for is fetched by its 转送, without asking them."""
    astray = any(lies_with_the_accused(case, d, world) for d in concerned(case, sent))
    return Problem(SIGNED_BY_THE_ACCUSED if astray else SIGNED, field, {"unit": sent.to_name})


def notice_of(case: CaseState, sent: Transfer) -> DocumentState | None:
    """The notice that told the petitioner, or may have: it was handed over, posted or printed."""
    found = (
        paper for paper in papers_with(case, sent, NOTICES_OF_SENDING) if not paper.voided and case.has_left(paper)
    )
    return next(found, None)


def check(draft: TakeBackDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    if named(draft.sent, to_take_back(case, world)) is None:
        signed = named(draft.sent, running(case))
        return [_signed_for(case, signed, world, "sent") if signed else Problem(NO_TRANSFER, "sent")]
    return required(draft.reason, "reason", QT_TRANSLATE_NOOP("Word", "收回的理由")) or silence_problem(
        draft.reason, "reason"
    )


def decide(draft: TakeBackDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`transfer.taken_back`; 收回函, and 收回告知书 where the petitioner was told; what reached nobody yet is void."""
    case = states.files[draft.case].case
    sent = named(draft.sent, to_take_back(case, world))
    assert sent is not None
    return fetched(case, sent, draft.reason.strip(), draft.id, world, ids)


def fetched(case: CaseState, sent: Transfer, reason: str, entry: str, world: World, ids: Ids) -> list[NewEntry]:
    """The entries that take a transfer back, with its papers."""
    fact = TransferTakenBack(sent.entry, reason, world.today.isoformat())
    void = [
        paper
        for paper in papers_with(case, sent, NOTICES_OF_SENDING | SIGNED_FOR)
        if not (paper.deliveries or paper.voided)
    ]
    issued = (DocumentKind.TAKE_BACK_NOTICE,) if notice_of(case, sent) else ()
    return [
        on_case(case, fact, entry),
        *(on_case(case, DocumentVoided(paper.id, fact.reason), ids.entry()) for paper in void),
        *(issue(kind, case, concerned(case, sent), world, ids) for kind in (*issued, DocumentKind.TAKE_BACK_LETTER)),
    ]


ACT = Act(
    "take_back",
    "收回",
    TakeBackDraft,
    reads_case,
    check,
    decide,
    allowed,
    issues=(DocumentKind.TAKE_BACK_NOTICE, DocumentKind.TAKE_BACK_LETTER),
)
