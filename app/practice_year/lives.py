"""演练: what becomes of a matter of the year, act by act, as far as the present lets it come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from app.acts.add_material import AddMaterialDraft
from app.acts.answer import AnswerDraft
from app.acts.close import CloseDraft
from app.acts.confirm_void import ConfirmVoidDraft
from app.acts.decide_suggestion import DecideSuggestionDraft
from app.acts.decline import DeclineDraft
from app.acts.guide import GuideDraft
from app.acts.propose_void import ProposeVoidDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.sign_for import SignForDraft
from app.acts.transfer import TransferDraft
from app.acts.use_simple import UseSimpleDraft
from app.acts.withdraw import WithdrawDraft
from app.desk_papers import Paper
from app.domain.kinds import Material, Triage
from app.domain.terms import Capacity, Channel, DocumentKind
from app.ports import CaseFileQuery
from app.practice_staff import COLLEAGUE, HEAD, OFFICER, sitting
from app.practice_year.diary import Life
from app.practice_year.handled import deliver, handled, lies, published
from app.practice_year.matters import Kind, Way
from app.practice_year.people import Neighbour
from app.practice_year.street import Street

NONE_OF_THEM = Triage("no", "no", "no", "no")
CHANNELS = (Channel.VISIT,) * 6 + (Channel.CALL,) * 3 + (Channel.LETTER,) * 2 + (Channel.ONLINE,) * 2
WITHDRAWN, VOIDED, LAIN, GROUPS, AGAIN = 3, 2, 4, 5, 12
"""Of a hundred matters."""
SAME = ("同一个人、同一个地方、同一件事",)
"""Why somebody who comes again is recognised."""


@dataclass(frozen=True, slots=True)
class Coming:
    """Somebody who comes with a matter of a kind."""

    who: Neighbour
    kind: Kind
    lies: bool = False
    """It is one of those that nobody gets settled."""


def live(street: Street, coming: Coming) -> Life:
    """From the registration to the end."""
    case, way = _register(street, coming), coming.kind.way
    if street.happens(AGAIN) and way is Way.HANDLED:
        street.diary.begin(street.diary.today + timedelta(days=street.days(15, 50)), _again(street, coming, case))
    if coming.lies or (way is Way.HANDLED and street.happens(LAIN)):
        yield from lies(street, case, coming.who)
    elif street.happens(WITHDRAWN):
        yield from _withdrawn(street, case)
    elif street.happens(VOIDED):
        yield from _voided(street, case)
    elif way in (Way.HANDLED, Way.MEDIATED):
        yield from handled(street, case, coming.who, coming.kind)
    elif way is Way.SENT:
        yield from _sent(street, case, coming)
    elif way is Way.DECLINED:
        yield from _declined(street, case, coming)
    elif way is Way.SIMPLE:
        yield from _simple(street, case)
    else:
        yield from _at_the_desk(street, case, coming)


def _again(street: Street, coming: Coming, case: str) -> Life:
    """The same person asks after the same matter: what is in hand already goes on there."""
    file = street.desk.read(CaseFileQuery(case))
    if file is not None and file.case.closing is None:
        _register(street, coming, case, next(iter(file.people)))
    return
    yield


def _register(street: Street, coming: Coming, earlier: str = "", known: str = "") -> str:
    kind, who = coming.kind, coming.who
    capacity = Capacity.PETITION_OFFICE if kind.way is Way.SENT else Capacity.COMPETENT_BODY
    demand = DemandDraft(
        kind.text.format(street=who.street), kind.category, who.community, triage=NONE_OF_THEM,
        legal_class=kind.legal_class, capacity=capacity.code, link=earlier, link_reasons=SAME if earlier else (),
    )  # fmt: skip
    channel = street.chance.choice(CHANNELS)
    group = channel is Channel.VISIT and kind.way is Way.HANDLED and street.happens(GROUPS)
    others = tuple(PersonDraft(street.people.come().person, "representative") for _ in range(2 if group else 0))
    draft = RegisterDraft(
        street.id(), street.id(), channel.code, people=(PersonDraft(who.person, petitioner=known), *others), headcount=7 if group else 1,
        demands=(demand,), details={"calling_number": who.person.phone} if channel is Channel.CALL else {},
    )  # fmt: skip
    return street.do(draft).case


def _withdrawn(street: Street, case: str) -> Life:
    yield street.days(3, 15)
    blob, key = street.desk.put_scan(street.desk.render(Paper(case, DocumentKind.WITHDRAWAL_FORM.code)))
    paper = Material(street.id(), "撤回申请书", 1, blob=blob, key=key, media_type="application/pdf")
    street.do(AddMaterialDraft(street.id(), case, (paper,)))
    street.do(WithdrawDraft(street.id(), case, (), "同邻居说好了，不用再办。", street.today, paper.id))


def _voided(street: Street, case: str) -> Life:
    yield 1
    sitting(street.desk, COLLEAGUE).do(ProposeVoidDraft(street.id(), case, "同一个人当天录了两次，另一件已经在办。"))
    yield 1
    sitting(street.desk, HEAD).do(ConfirmVoidDraft(street.id(), case, "两件对过，确实是同一件。"))


def _declined(street: Street, case: str, coming: Coming) -> Life:
    yield street.days(3, 9)
    go_to = "所在单位的人事部门，或者上级主管部门"
    why = "单位内部的人事安排，不属于街道办事处的职权。"
    for notice in street.do(DeclineDraft(street.id(), case, (), "not_our_duty", why, go_to)).documents:
        yield 1
        deliver(street, case, notice, coming.who)


def _sent(street: Street, case: str, coming: Coming) -> Life:
    yield street.days(1, 9)
    to = street.desk.lookup.directory.search_bodies(coming.kind.body, street.desk.station.org)[0].code
    sent = TransferDraft(street.id(), case, to=to, reason="属于该单位的职责")
    notice = street.do(sent).documents[0]
    deliver(street, case, notice, coming.who)
    yield street.days(1, 4)
    outgoing = street.desk.states(sent).files[case].case.demands["1"].outgoing[-1].entry
    street.do(SignForDraft(street.id(), case, outgoing, street.today, "收发室"))


def _simple(street: Street, case: str) -> Life:
    street.do(UseSimpleDraft(street.id(), case, ground="daily", wants_paper="no"))
    yield street.days(2, 7)
    street.do(AnswerDraft(street.id(), case, (), "维修队已经上门修好，打电话告诉了信访人。", "phone"))
    yield 3
    street.do(CloseDraft(street.id(), case, "修好了。"))


def _at_the_desk(street: Street, case: str, coming: Coming) -> Life:
    way = coming.kind.way
    if way is Way.GUIDED:
        procedure = street.desk.lookup.ways["arbitration"].procedure
        to = ("", "区劳动人事争议仲裁院", "区政务服务中心二楼")
        papers = street.do(GuideDraft(street.id(), case, (), "arbitration", *to, procedure)).documents
    elif way is Way.SUGGESTED:
        yield street.days(5, 20)
        opinion = "已列入街道下一季度的民生小项目。"
        decided = DecideSuggestionDraft(street.id(), case, (), "adopted", opinion, f"{OFFICER}，020-0000 0000")
        papers = street.do(decided).documents
    else:
        thanked = "谢谢您专门来一趟，已经转告办这件事的同志。"
        answer = thanked if way is Way.THANKS else "当面说清楚了要带的材料和去哪个窗口。"
        papers = street.do(AnswerDraft(street.id(), case, (), answer)).documents
    yield 1
    for paper in papers:
        deliver(street, case, paper, coming.who)
    if way is Way.SUGGESTED:
        published(street, case)
    street.do(CloseDraft(street.id(), case, "当面说清楚了，信访人没有别的要问。"))
