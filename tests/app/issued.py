"""A case with a numbered paper of each kind, and everything that may change afterwards, for the test of reprints."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from app.acts.agree_mediation import AgreeMediationDraft
from app.acts.answer import AnswerDraft
from app.acts.call_hearing import CallHearingDraft
from app.acts.cancel_hearing import CancelHearingDraft
from app.acts.decide_objection import DecideObjectionDraft
from app.acts.decide_review import DecideReviewDraft
from app.acts.decide_suggestion import DecideSuggestionDraft
from app.acts.decline import DeclineDraft
from app.acts.decline_finally import DeclineFinallyDraft
from app.acts.extend import ExtendDraft
from app.acts.file_objection import FileObjectionDraft
from app.acts.guide import GuideDraft
from app.acts.minute_meeting import MinuteMeetingDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.raise_dispute import RaiseDisputeDraft
from app.acts.report_completion import ReportCompletionDraft
from app.acts.report_upward import ReportUpwardDraft
from app.acts.take_back import TakeBackDraft
from app.acts.thank import ThankDraft
from app.domain import kinds as k
from app.domain.entries import Body
from app.domain.envelope import Subject
from app.domain.terms import DocumentKind as D
from app.settings import SETTINGS
from tests.app.acts.handling import OPENED, at, in_hand, mediating
from tests.app.acts.reviews import answered, reviewed
from tests.app.acts.routes import (
    CITY_MANAGEMENT,
    DAY,
    HOUSING,
    TODAY,
    demand,
    demanded,
    entrusted,
    fresh,
    last_sent,
    signed,
    transferred,
    transferred_in,
)
from tests.app.acts.steps import CASE, accepted, carried_out, delivery, paper_of, replied
from tests.app.acts.supervisions import NOW, advice, supervised
from tests.app.acts.supervisions import entrusted as overdue
from tests.builders import HE, ON_CASE, ORG, PETITIONER, Journal, lookup, registered

HEARD, LATER = at(8, 20), at(10, 22)
REASON = "加装电梯由住建部门审批和监督，本街道没有处理的职权，依据是区里的职责分工。"
CALL = CallHearingDraft(
    fresh(), CASE, (), "电梯能不能复工", "2026-09-20", "9:30", "三楼会议室", "周立民", "许静文、黄工", "双方"
)
AGREE = AgreeMediationDraft(
    fresh(), CASE, "m1", "停工三个月。", "井道位置。", "施工单位负责。", (k.Duty("施工单位", "外移井道", "2026-09-30"),)
)
TOLD = (k.Recipient("黄花岗街道办事处", "phone", "2026-10-19 10:05", "440104014-government"),)
URGENT = ReportUpwardDraft(
    fresh(), CASE, "urgent", TOLD, "2026-10-19 09:50", "院门口", "7", "七人聚集", "已到场劝导", "王敏", "陈志远"
)
SETTLED = (k.Opinion("rereview_opinion", "穗府信复核〔2025〕16号", "2025-08-06", "广州市人民政府", "original"),)


def _put_off() -> Journal:
    journal = carried_out(CALL, in_hand(), HEARD)
    notice = paper_of(journal, "hearing_notice")
    carried_out(PrintPaperDraft(fresh(), CASE, "hearing_notice", notice), journal, HEARD)
    return carried_out(CancelHearingDraft(fresh(), CASE, CALL.id, "检测报告还没有出。", "no"), journal, at(9, 10))


def _objected() -> Journal:
    journal = signed(transferred())
    return carried_out(FileObjectionDraft(fresh(), CASE, last_sent(journal), REASON, "", TODAY), journal)


def _objecting() -> Journal:
    journal = transferred_in()
    sent = demand(journal).transfers[0].entry
    return carried_out(FileObjectionDraft(fresh(), CASE, sent, REASON, "", TODAY), journal)


def _decided() -> Journal:
    journal = _objected()
    return carried_out(
        DecideObjectionDraft(fresh(), CASE, last_sent(journal), "agreed", "异议属实", "登记表1页"), journal
    )


def _reported() -> Journal:
    journal = transferred_in(due_date="2026-11-20")
    sent = demand(journal).transfers[0].entry
    first = journal.entries[-1]
    assert isinstance(first.body, k.CaseRegistered)
    asked = tuple(replace(d, legal_class="question") for d in first.body.demands)
    journal.entries[-1] = replace(first, body=replace(first.body, demands=asked))
    carried_out(AnswerDraft(fresh(), CASE, text="已答复"), journal)
    done = ReportCompletionDraft(fresh(), CASE, sent, "停工三月", "协商两次", "已复工", "1", TODAY, approver="陈志远")
    return carried_out(done, journal)


def _before_us() -> Journal:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, committee=""), at=at(8, 6))
    return carried_out(AGREE, journal, HEARD)


def _between_the_two() -> Journal:
    journal = in_hand()
    journal.add(ON_CASE, replace(OPENED, way="reconciliation", mediators="", committee=""), at=at(8, 6))
    return carried_out(AGREE, journal, HEARD)


def _reviewed(stage: str) -> Journal:
    again = stage == "rereview"
    journal, on = (reviewed("upheld"), at(11, 20)) if again else (answered(), at(10, 8))
    asked = k.ReviewRequested("r9", stage, ("1",), ORG, "黄花岗街道", "请求写明日期", f"{on:%F}")
    journal.add(ON_CASE, asked, at=on)
    decide = DecideReviewDraft(
        fresh(), CASE, "r9", "upheld", "查明无误。", "《信访工作条例》第三十五条", "原处理意见查明了路灯不亮的原因。",
        "" if again else "广州市人民政府",
    )  # fmt: skip
    return carried_out(decide, journal, on + DAY)


def _taken_back() -> Journal:
    journal = transferred()
    carried_out(replace(delivery(journal, "transfer"), id=fresh()), journal)
    return carried_out(TakeBackDraft(fresh(), CASE, last_sent(journal), "街道自己的职责，看错了"), journal, LATER)


_DISPUTE = RaiseDisputeDraft(
    fresh(), CASE, (), (HOUSING, CITY_MANAGEMENT), "440104000-government", "越秀区人民政府", "都说不归自己", "陈志远"
)
_MINUTES = MinuteMeetingDraft(
    fresh(), CASE, "2026-08-20", "三楼", "陈建国", "区住建局", "复工", "各抒己见", "由区住建局牵头。",
    (k.Duty("区住建局", "出具复工意见", "2026-08-30"),),
)  # fmt: skip
_DECLINE = DeclineDraft(fresh(), CASE, ground="not_our_duty", explanation="不归本街道管。", go_to="越秀区人民法院")
ISSUED: Mapping[D, Callable[[], Journal]] = {
    D.ACCEPTANCE: accepted,
    D.TRANSFER: transferred,
    D.TRANSFER_LETTER: transferred,
    D.ENTRUST_NOTICE: entrusted,
    D.ENTRUST_LETTER: entrusted,
    D.DECLINE: lambda: carried_out(_DECLINE, registered()),
    D.EXTENSION: lambda: carried_out(
        ExtendDraft(fresh(), CASE, (), 30, "等鉴定报告", "陈建国", "2026-08-20"), in_hand(), HEARD
    ),
    D.SUGGESTION_REPLY: lambda: carried_out(
        DecideSuggestionDraft(fresh(), CASE, (), "kept", "月底装好。", "王敏"), in_hand(legal_class="suggestion"), HEARD
    ),
    D.HEARING_NOTICE: lambda: carried_out(CALL, in_hand(), HEARD),
    D.HEARING_CANCELLATION: _put_off,
    D.MEDIATION_AGREEMENT: lambda: carried_out(AGREE, mediating(), HEARD),
    D.RECONCILIATION_AGREEMENT: _between_the_two,
    D.OWN_MEDIATION_AGREEMENT: _before_us,
    D.MINUTES: lambda: carried_out(_MINUTES, in_hand(), HEARD),
    D.REPLY: replied,
    D.REVIEW_OPINION: lambda: _reviewed("review"),
    D.REREVIEW_OPINION: lambda: _reviewed("rereview"),
    D.SUPERVISION_LETTER: supervised,
    D.ADVICE: lambda: carried_out(advice(), overdue(), NOW),
    D.THANKS: lambda: carried_out(ThankDraft(fresh(), CASE, "水荫社区居民委员会", "三次上门，谢谢。"), registered()),
    D.DECLINE_FINALLY: lambda: carried_out(
        DeclineFinallyDraft(fresh(), CASE, (), "", SETTLED, "与已经复核的相同", "可以申请临时救助"), registered()
    ),
    D.GUIDANCE: lambda: carried_out(
        GuideDraft(fresh(), CASE, (), "arbitration", "", "越秀区仲裁委", "北较场横路7号", "带劳动合同"),
        demanded("appeal_2"),
    ),
    D.ANSWER: lambda: carried_out(AnswerDraft(fresh(), CASE, text="带身份证。", way="paper"), demanded("question")),
    D.OBJECTION: _objecting,
    D.OBJECTION_DECISION: _decided,
    D.COMPLETION_REPORT: _reported,
    D.DISPUTE_REQUEST: lambda: carried_out(_DISPUTE, registered()),
    D.TAKE_BACK_LETTER: _taken_back,
    D.TAKE_BACK_NOTICE: _taken_back,
    D.URGENT_REPORT: lambda: carried_out(URGENT, registered()),
}
"""How each kind of numbered paper comes about."""


def changed_since(staff: str) -> list[tuple[Subject, Body]]:
    """Everything that may be another afterwards: the people and how they are written, the case, the station, its units and
    words, who works there. `staff`: who wrote the paper."""
    other = {"name": "何永祥", "phone": "13800007720", "address": "东环街 8 号", "sex": "2", "id_number": ""}
    here, calendar = Subject("station", ORG), Subject("calendar", ORG)
    changed: list[tuple[Subject, Body]] = [
        (Subject("petitioner", PETITIONER), k.PetitionerCorrected(other, "记错了")),
        (
            ON_CASE,
            k.CaseCorrected({"title": "另一个题目", "headcount": "9", "demand.1.text": "另一项请求。"}, "记错了"),
        ),
        (ON_CASE, k.PartyDied(0, "2026-10-18", "女儿接着办")),
        (Subject("petitioner", "p" * 32), k.PetitionerRecorded(replace(HE, name="何丽珍"))),
        (ON_CASE, k.PeopleChanged((k.Party("main", petitioner="p" * 32),), "女儿接着办", "户口簿")),
        (ON_CASE, k.CaseAssigned("x" * 32, "李文彬", "")),
        (ON_CASE, k.MaterialAdded((k.Material("m9", "产权证复印件", 2),), "")),
        (Subject("user", staff), k.UserChanged("别的职务", ("head",))),
        (calendar, k.CalendarAnnounced(2026, "通知", (k.CalendarDay("2026-11-03", False, "放假"),))),
    ]
    bodies = [b.code for b in lookup().directory.bodies if b.org.startswith("440104")]
    changed += [(Subject("unit", code), k.UnitRenamed(code, "改了名的单位")) for code in bodies]
    for setting in SETTINGS.values():
        if not setting.machine:
            other_value = {"int": str(setting.maximum), "bool": "no" if setting.default == "yes" else "yes"}
            value = other_value.get(setting.kind, setting.choices[-1] if setting.choices else "另外写的")
            changed.append((here, k.SettingChanged(setting.key, "" if setting.kind == "roles" else value)))
    for name, editions in lookup().editions.delivered.items():
        texts = {key: f"新写的{text}" for key, text in editions[-1].texts.items()}
        own = k.WordingChanged(name, f"本站{name}", editions[-1].version, "2026-01-01", texts)
        changed.append((Subject("wording", f"{ORG}.{name}"), own))
    return changed
