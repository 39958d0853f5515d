"""送达: how and when a paper reached the petitioner; the reply's delivery starts the review window (Art. 35)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from app.acts.act import (
    READ_ONLY,
    Act,
    Ids,
    States,
    act_day_problems,
    back_dated,
    checked_case,
    day_problems,
    on_case,
    on_day,
    reads_case,
    required,
)
from app.acts.interest import Bearing
from app.acts.leak import Told, ToPerson
from app.domain.calendar import chinese_date
from app.domain.case import CaseState
from app.domain.deadlines import clock
from app.domain.entries import NewEntry
from app.domain.envelope import CHINA
from app.domain.kinds import DeliveryRecorded, DocumentDisplayed, DocumentPosted, DocumentSentBack
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.records import DocumentState
from app.domain.summary import persons_of
from app.domain.terms import SENT, SIGNED_FOR, DeliveryWay, Taker
from app.domain.world import World
from app.ports import CaseFile

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
REFUSED_BY_HAND = template(
    "deliver.refused_by_hand",
    QT_TRANSLATE_NOOP(
        "Problem", "不肯签收的，当面交不算送达。请改选留置送达，写明拒收的原因，请见证人到场或者拍照录像。"
    ),
)
NOT_THEIRS = template(
    "deliver.taken_as",
    QT_TRANSLATE_NOOP(
        "Problem",
        "不是本人收的，请选代收人是谁：同住成年家属、代理人、本人指定的代收人，单位的是负责收件的人。交给别人不算送达。",
    ),
)
DISPLAYED_BEFORE = template(
    "deliver.displayed_before",
    QT_TRANSLATE_NOOP("Problem", "这次公告已经记过了，{day}视为送达，到那天再来记。"),
)
NO_DISPLAY = template(
    "deliver.restricted",
    QT_TRANSLATE_NOOP(
        "Problem", "检举控告和保密的事不能公告送达，公告会让被反映的人知道（第三十条）。请用别的方式送。"
    ),
)
POSTED_LATER = template("deliver.posted", QT_TRANSLATE_NOOP("Problem", "交寄的日子不会晚于收到的日子，请核对。"))


ISSUED, RECEIVER, REFUSAL = (
    QT_TRANSLATE_NOOP("Word", "出具的日子"),
    QT_TRANSLATE_NOOP("Word", "交给谁"),
    QT_TRANSLATE_NOOP("Word", "拒收的原因"),
)
_THEMSELVES = ("", "信访人")
_SELF, _APART = re.compile(r"[（(]?本人[）)]?$"), re.compile("[、，,]")
_TITLES = ("先生", "女士", "同志")
DISPLAY = "DLV-30"
"""The rule that says after how many days a public notice counts as delivery."""


@dataclass(frozen=True, slots=True)
class DeliverDraft:
    """The paper, the way, the day on the proof of delivery, who received it, and what the way has to show (CPL 87-95). By post
    or public notice it may be on its way only, with its day still to come."""

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
    taken_as: str = ""
    """Code of `terms.Taker`, where it was not the petitioner who took it."""
    refusal: str = ""
    """拒收事由, or why the post brought it back."""
    sent_to: str = ""
    """The number or address an electronic delivery went to."""
    consent: str = ""
    """When and how the petitioner agreed to that."""
    displayed_on: str = ""
    """ISO day from which the notice hangs; the day of delivery follows from it."""
    displayed_at: str = ""
    why: str = ""
    """Why no other way than a public notice worked."""


def deliverable(case: CaseState) -> list[DocumentState]:
    """Papers to the petitioner that are neither delivered nor void; others are signed for, sent or signed."""
    otherwise = SIGNED_FOR | SENT
    return [d for d in case.documents.values() if not (d.deliveries or d.voided or d.kind in otherwise)]


def only_posted(draft: DeliverDraft) -> bool:
    """Whether it is on its way and nobody knows yet when it arrives."""
    return draft.way == DeliveryWay.POST.code and not draft.delivered_on


def served_on(displayed_on: date, world: World) -> date:
    """The day on which a notice that hangs from this day on counts as delivered (CPL Art. 95; a setting of the station)."""
    rule = world.lookup.rules.at(DISPLAY, displayed_on)
    return clock(rule, displayed_on, world.lookup.calendar).statutory_last_day


def day_of_notice(displayed_on: date, world: World) -> date:
    """The day of what is noted of a notice: when it counted as delivered, or while its days run when it was hung."""
    served = served_on(displayed_on, world)
    return served if served <= world.today else displayed_on


def foreseen(document: DocumentState | None, displayed_on: str) -> bool:
    """Whether this notice was noted when it was hung: that its days are over is nothing that anybody enters late."""
    shown = document.on_display if document else None
    return shown is not None and shown.on.isoformat() == displayed_on


def _act_day(draft: DeliverDraft, world: World) -> str:
    """The ISO day the act took place: of arrival, or while it is on its way of the posting or of the notice."""
    if draft.way == DeliveryWay.NOTICE.code:
        return day_of_notice(date.fromisoformat(draft.displayed_on), world).isoformat()
    return draft.posted_on if only_posted(draft) else draft.delivered_on


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
    if draft.way not in _OF_WAY:
        return [Problem(NO_WAY, "way")]
    if draft.way == DeliveryWay.NOTICE.code and case.restricted:
        return [Problem(NO_DISPLAY, "way")]
    return _OF_WAY[draft.way](draft, document, states.files[draft.case], world)


def _issued(document: DocumentState) -> date:
    return document.issued_at.astimezone(CHINA).date()


def _arrived(draft: DeliverDraft, document: DocumentState, world: World) -> list[Problem]:
    return act_day_problems(draft.delivered_on, draft.late_reason, "delivered_on", world, _issued(document), ISSUED)


def by_another(receiver: str, file: CaseFile, document: str) -> bool:
    """Whether it is somebody else who takes a paper than those it is for, as far as their names are known."""
    paper = file.case.documents.get(document)
    own = {paper.to} if paper and paper.to else {person.name for person in persons_of(file.case, file.people)}
    called = {name[:length] + title for name in own for length in (1, 2) for title in _TITLES}
    takers = (_SELF.sub("", one.strip()) for one in _APART.split(receiver.strip()))
    return not all(one in own | called | {*_THEMSELVES} for one in takers)


def _taken(draft: DeliverDraft, file: CaseFile) -> list[Problem]:
    problems = required(draft.receiver, "receiver", RECEIVER)
    if by_another(draft.receiver, file, draft.document) and draft.taken_as not in {taker.code for taker in Taker}:
        problems.append(Problem(NOT_THEIRS, "taken_as"))
    return problems


def _by_hand(draft: DeliverDraft, document: DocumentState, file: CaseFile, world: World) -> list[Problem]:
    """Who signs has received it; who does not, has not (CPL Art. 87, 89)."""
    problems = _arrived(draft, document, world) + _taken(draft, file)
    if draft.refused is None:
        return [*problems, Problem(NO_RESULT, "refused")]
    return [*problems, Problem(REFUSED_BY_HAND, "refused")] if draft.refused else problems


def _left(draft: DeliverDraft, document: DocumentState, file: CaseFile, world: World) -> list[Problem]:
    problems = _arrived(draft, document, world) + _taken(draft, file)
    problems += required(draft.refusal, "refusal", REFUSAL)
    return problems if draft.witnesses.strip() else [*problems, Problem(NO_WITNESS, "witnesses")]


def _by_post(draft: DeliverDraft, document: DocumentState, file: CaseFile, world: World) -> list[Problem]:
    if only_posted(draft):
        return _on_its_way_problems(draft, document, world)
    problems = _arrived(draft, document, world)
    if draft.refused is None:
        problems.append(Problem(NO_RESULT, "refused"))
    back = required(draft.refusal, "refusal", QT_TRANSLATE_NOOP("Word", "退回的原因"))
    problems += back if draft.refused else _taken(draft, file)
    return problems + _posting_problems(draft, world, _issued(document))


def _electronic(draft: DeliverDraft, document: DocumentState, file: CaseFile, world: World) -> list[Problem]:
    """Only with consent; it is delivered where it arrived (CPL Art. 90)."""
    problems = _arrived(draft, document, world)
    problems += required(draft.sent_to, "sent_to", QT_TRANSLATE_NOOP("Word", "发到哪个号码、邮箱"))
    return problems + required(draft.consent, "consent", QT_TRANSLATE_NOOP("Word", "信访人什么时候、怎样同意的"))


def _by_notice(draft: DeliverDraft, document: DocumentState, file: CaseFile, world: World) -> list[Problem]:
    """Where nobody can be reached, with the reason; nobody knows the day of delivery but the law (CPL Art. 95)."""
    problems = day_problems(draft.displayed_on, "displayed_on", world, _issued(document), ISSUED)
    known = foreseen(document, draft.displayed_on)
    if not problems and not known:
        day = _act_day(draft, world)
        problems = act_day_problems(day, draft.late_reason, "displayed_on", world, _issued(document), ISSUED)
    before = document.on_display
    if not problems and known and before and world.today < before.served_on:
        problems.append(Problem(DISPLAYED_BEFORE, "displayed_on", {"day": chinese_date(before.served_on)}))
    problems += required(draft.displayed_at, "displayed_at", QT_TRANSLATE_NOOP("Word", "公告在哪里"))
    return problems + required(draft.why, "why", QT_TRANSLATE_NOOP("Word", "为什么别的方式送不到"))


_OF_WAY: dict[str, Callable[[DeliverDraft, DocumentState, CaseFile, World], list[Problem]]] = {
    DeliveryWay.HAND.code: _by_hand,
    DeliveryWay.LEFT.code: _left,
    DeliveryWay.POST.code: _by_post,
    DeliveryWay.ELECTRONIC.code: _electronic,
    DeliveryWay.NOTICE.code: _by_notice,
}


def _on_its_way_problems(draft: DeliverDraft, document: DocumentState, world: World) -> list[Problem]:
    """A posting alone is told by its day and a number to show."""
    if not draft.posted_on or not draft.parcel.strip():
        return [Problem(NOT_BACK, "delivered_on")]
    before = document.on_its_way
    if before and (before.on.isoformat(), before.parcel) == (draft.posted_on, draft.parcel.strip()):
        return [Problem(POSTED_BEFORE, "delivered_on")]
    return act_day_problems(draft.posted_on, draft.late_reason, "posted_on", world, _issued(document), ISSUED)


def _posting_problems(draft: DeliverDraft, world: World, issued: date) -> list[Problem]:
    if problems := day_problems(draft.posted_on, "posted_on", world, issued, ISSUED):
        return problems
    return [Problem(POSTED_LATER, "posted_on")] if draft.posted_on > draft.delivered_on else []


def decide(draft: DeliverDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`delivery.recorded`; while it is on its way `document.posted` or `document.displayed`, and `document.sent_back` where it
    did not arrive. Both days show when it is entered later."""
    file = states.files[draft.case]
    fact, day = _fact(draft, file, world), _act_day(draft, world)
    if draft.way == DeliveryWay.NOTICE.code and foreseen(file.case.documents[draft.document], draft.displayed_on):
        return [on_case(file.case, fact, draft.id, happened_on=back_dated(day, world))]
    return on_day(file.case, fact, draft, day, world, ids)


def _fact(
    draft: DeliverDraft, file: CaseFile, world: World
) -> DeliveryRecorded | DocumentDisplayed | DocumentPosted | DocumentSentBack:
    way, document = draft.way, draft.document
    if only_posted(draft):
        return DocumentPosted(document, draft.posted_on, draft.parcel.strip())
    if way == DeliveryWay.POST.code and draft.refused:
        back_on, why = draft.delivered_on, draft.refusal.strip()
        return DocumentSentBack(document, back_on, why, draft.posted_on, draft.parcel.strip())
    arrived = DeliveryRecorded(document, way, draft.delivered_on, draft.receiver.strip(), note=draft.note.strip())
    if way == DeliveryWay.NOTICE.code:
        served = served_on(date.fromisoformat(draft.displayed_on), world)
        at, why = draft.displayed_at.strip(), draft.why.strip()
        if served > world.today:
            return DocumentDisplayed(document, draft.displayed_on, at, why, served.isoformat())
        return replace(
            arrived,
            delivered_on=served.isoformat(),
            receiver="",
            displayed_on=draft.displayed_on,
            displayed_at=at,
            why=why,
        )
    if way == DeliveryWay.ELECTRONIC.code:
        return replace(arrived, receiver="", sent_to=draft.sent_to.strip(), consent=draft.consent.strip())
    refused, other = way == DeliveryWay.LEFT.code, by_another(draft.receiver, file, draft.document)
    return replace(
        arrived,
        relation=draft.relation.strip() if other else "",
        taken_as=draft.taken_as if other else "",
        refused=refused,
        refusal=draft.refusal.strip() if refused else "",
        witnesses=draft.witnesses.strip(),
        posted_on=draft.posted_on,
        parcel=draft.parcel.strip(),
    )


ACT = Act("deliver", "送达", DeliverDraft, reads_case, check, decide, allowed, tells=tells, bearing=Bearing.MOVES)
