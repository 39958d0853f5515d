"""送达: how and when a paper reached the petitioner; the reply's delivery starts the review window (Art. 35)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.acts.act import (
    READ_ONLY,
    Act,
    Ids,
    States,
    act_day_problems,
    checked_case,
    day_problems,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.leak import Told, ToPerson
from app.domain.case import CaseState
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA
from app.domain.kinds import DeliveryRecorded, DocumentPosted
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState
from app.domain.terms import SENT, SIGNED_FOR, DeliveryWay
from app.domain.world import World

NOTHING_TO_DELIVER = template("deliver.nothing", QT_TRANSLATE_NOOP("Problem", "没有等着送达的文书。"))
NO_DOCUMENT = template("deliver.document", QT_TRANSLATE_NOOP("Problem", "请选送达的是哪一份文书。"))
NO_WAY = template("deliver.way", QT_TRANSLATE_NOOP("Problem", "请选送达方式。"))
NO_RESULT = template("deliver.result", QT_TRANSLATE_NOOP("Problem", "请选签收了还是拒绝签收。"))
NO_WITNESS = template(
    "deliver.witness", QT_TRANSLATE_NOOP("Problem", "留置送达要有见证人或者拍照录像，请写明见证人或影像的情况。")
)
NOT_BACK = template(
    "deliver.not_back",
    QT_TRANSLATE_NOOP(
        "Problem", "收到回执的，写上面的日子；还没有收到的，把交寄日和单号都填上，先记交寄，收到以后再来补。"
    ),
)
POSTED_BEFORE = template(
    "deliver.posted_before", QT_TRANSLATE_NOOP("Problem", "这次交寄已经记过了。收到回执以后，在这里写上面的日子。")
)
POSTED_LATER = template("deliver.posted", QT_TRANSLATE_NOOP("Problem", "交寄的日子不会晚于收到的日子，请核对。"))


@dataclass(frozen=True, slots=True)
class DeliverDraft:
    """The paper, the way, the day on the proof of delivery, who received it; by post when and how it was sent, which may be
    all that is known yet."""

    id: str
    case: str
    document: str = ""
    way: str = DeliveryWay.HAND.code
    delivered_on: str = ""
    receiver: str = ""
    relation: str = ""
    refused: bool | None = False
    """Whether signing was refused; None: not said yet."""
    witnesses: str = ""
    note: str = ""
    posted_on: str = ""
    """ISO day of the postmark. With `parcel` it decides whether a notice was in time; the time for a review begins on delivery."""
    parcel: str = ""
    """单号 of the registered letter or EMS."""
    late_reason: str = ""
    """Why it is entered only now, when the day lies before today."""


def deliverable(case: CaseState) -> list[DocumentState]:
    """Papers to the petitioner that are neither delivered nor void; others are signed for, sent or signed."""
    otherwise = SIGNED_FOR | SENT
    return [d for d in case.documents.values() if not (d.deliveries or d.voided or d.kind in otherwise)]


def only_posted(draft: DeliverDraft) -> bool:
    """Whether it is on its way and nobody knows yet when it arrives."""
    return draft.way == DeliveryWay.POST.code and not draft.delivered_on


def allowed(case: CaseState, world: World) -> Problem | None:
    """Why there is nothing to record; possible after closing too, the petitioner's window needs the day."""
    if case.read_only:
        return Problem(READ_ONLY)
    return None if deliverable(case) else Problem(NOTHING_TO_DELIVER)


def tells(draft: DeliverDraft, case: CaseState, world: World) -> list[Told]:
    """Who takes the paper."""
    return [ToPerson("receiver", draft.receiver)]


def check(draft: DeliverDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft."""
    case, problems = checked_case(draft, states, world, allowed)
    if case is None or problems:
        return problems
    document = next((d for d in deliverable(case) if d.id == draft.document), None)
    if document is None:
        return [Problem(NO_DOCUMENT, "document")]
    if draft.way not in {w.code for w in DeliveryWay}:
        problems.append(Problem(NO_WAY, "way"))
    issued = document.issued_at.astimezone(CHINA).date()
    if only_posted(draft):
        return problems + _on_its_way_problems(draft, document, world)
    problems += act_day_problems(
        draft.delivered_on, draft.late_reason, "delivered_on", world, issued, QT_TRANSLATE_NOOP("Word", "出具的日子")
    )
    if draft.refused is None:
        problems.append(Problem(NO_RESULT, "refused"))
    problems += required(draft.receiver, "receiver", QT_TRANSLATE_NOOP("Word", "谁收的"))
    if draft.way == DeliveryWay.LEFT.code and not draft.witnesses.strip():
        problems.append(Problem(NO_WITNESS, "witnesses"))
    if draft.way == DeliveryWay.POST.code:
        problems += _posting_problems(draft, world, issued)
    return problems


def _on_its_way_problems(draft: DeliverDraft, document: DocumentState, world: World) -> list[Problem]:
    """A posting alone is told by its day and a number to show."""
    if not draft.posted_on or not draft.parcel.strip():
        return [Problem(NOT_BACK, "delivered_on")]
    before, issued = document.on_its_way, document.issued_at.astimezone(CHINA).date()
    if before and (before.on.isoformat(), before.parcel) == (draft.posted_on, draft.parcel.strip()):
        return [Problem(POSTED_BEFORE, "delivered_on")]
    what = QT_TRANSLATE_NOOP("Word", "出具的日子")
    return act_day_problems(draft.posted_on, draft.late_reason, "posted_on", world, issued, what)


def _posting_problems(draft: DeliverDraft, world: World, issued: date) -> list[Problem]:
    what = QT_TRANSLATE_NOOP("Word", "出具的日子")
    if problems := day_problems(draft.posted_on, "posted_on", world, issued, what):
        return problems
    return [Problem(POSTED_LATER, "posted_on")] if draft.posted_on > draft.delivered_on else []


def decide(draft: DeliverDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`delivery.recorded`, or `document.posted` while its proof is awaited; both days show when it is entered later."""
    case = states.files[draft.case].case
    if only_posted(draft):
        posted = DocumentPosted(draft.document, draft.posted_on, draft.parcel.strip())
        return on_day(case, posted, draft, draft.posted_on, world, ids)
    fact = DeliveryRecorded(
        document=draft.document,
        way=draft.way,
        delivered_on=draft.delivered_on,
        receiver=draft.receiver.strip(),
        relation=draft.relation.strip(),
        refused=bool(draft.refused),
        witnesses=draft.witnesses.strip(),
        note=draft.note.strip(),
        posted_on=draft.posted_on,
        parcel=draft.parcel.strip(),
    )
    return on_day(case, fact, draft, draft.delivered_on, world, ids)


ACT = Act("deliver", "送达", DeliverDraft, reads_case, check, decide, allowed, tells=tells, bearing=Bearing.MOVES)
