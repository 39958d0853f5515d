"""重大紧急情况报告: when, where, how many, what is asked, what was done, who was told (Art. 22(1)(一), 25)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, Official, flowing, headed, listed, numbered_letter
from app.documents.wording import Words
from app.domain.calendar import chinese_date
from app.domain.envelope import CHINA
from app.domain.kinds import Recipient
from app.domain.procedure_terms import ReportGround, ReportWay
from app.domain.records import DocumentState, UpwardReport
from app.domain.terms import BodyKind
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class UrgentReportPaper:
    """What the report says; it goes to `about.addressees`, the other recipients get copies."""

    about: About
    demands: tuple[NoticeDemand, ...]
    report: UpwardReport


def content(file: CaseFile, world: World, document: DocumentState) -> UrgentReportPaper:
    """What the 重大紧急情况报告 says."""
    reports = file.case.reports
    if not reports:
        raise not_issued(document)
    told = reports[-1].recipients
    return UrgentReportPaper(
        about=about_paper(file, world, document, to=_addressed(told, world)),
        demands=tuple(noticed_demand(d) for d in concerned(file.case, document)),
        report=reports[-1],
    )


def _addressed(told: Iterable[Recipient], world: World) -> tuple[str, ...]:
    """主送: Party committee and government of the same level; without them whoever was told first."""
    names, main = [], []
    for recipient in told:
        body = world.lookup.directory.body(recipient.code)
        names.append(recipient.name)
        if body and body.kind is BodyKind.GOVERNMENT:
            main.append(recipient.name)
    return tuple(main or names[:1])


def _moment(moment: datetime) -> str:
    here = moment.astimezone(CHINA)
    return f"{chinese_date(here.date())}{here.hour}时{here.minute}分"


def letter(paper: UrgentReportPaper, editions: Words) -> Letter:
    """The report. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about, report = editions["urgent_report"], paper.about, paper.report
    kind = "follows" if report.follows else report.ground
    told = "；".join(f"{r.name}，{ReportWay.name_of(r.way)}，{_moment(_at(r))}" for r in report.recipients)
    facts = {"得知时间": _moment(report.known_at), "地点": report.place.rstrip("。；"), "人数": str(report.people)}
    paragraphs = [
        words.say(f"opening_{kind}", 编号=about.numbers),
        words.say("facts", **facts),
        *headed(words.say("demands"), listed(paper.demands)),
        flowing(words.say("situation", 情况=report.situation)),
        flowing(words.say("measures", 措施=report.measures)),
        words.say("told", 报告对象=told),
        words.say("contact", 联系方式=report.contact.rstrip("。；")),
    ]
    copies = tuple(r.name for r in report.recipients if r.name not in about.addressees)
    urgent = report.ground == ReportGround.URGENT.code
    official = Official("特急" if urgent else "", report.approver, copies, about.issuer.name)
    return numbered_letter(editions, "urgent_report", about, words.say(f"title_{kind}"), paragraphs, official)


def _at(recipient: Recipient) -> datetime:
    return datetime.fromisoformat(recipient.at)


SAMPLE = UrgentReportPaper(
    replace(sample.to_body("中共黄花岗街道工作委员会"), addressees=("中共黄花岗街道工作委员会", "黄花岗街道办事处")),
    (NoticeDemand("小区化粪池外溢两周，多户住户身体不适，请求立即清理。", "appeal_6"),),
    UpwardReport(
        ReportGround.URGENT.code,
        (
            Recipient("中共黄花岗街道工作委员会", "phone", "2026-10-19T09:40:00+08:00"),
            Recipient("黄花岗街道办事处", "phone", "2026-10-19T09:42:00+08:00"),
            Recipient("越秀区信访局", "system", "2026-10-19T10:05:00+08:00"),
            Recipient("国家信访局", "system", "2026-10-19T10:10:00+08:00"),
        ),
        datetime(2026, 10, 19, 9, 20, tzinfo=CHINA),
        "水荫四横路 2 号院门口",
        7,
        "住户聚在院门口，情绪激动，没有过激的言行",
        "接谈人到场劝导，已联系环卫单位派车，请社区医生到场",
        "王敏，020-8333 0000",
        "陈志远",
        "",
        "",
    ),
)
