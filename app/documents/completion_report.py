"""办结报告: to who entrusted the matter, how it was handled and what came of it (Art. 22(1)(三))."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued
from app.documents.letter import Letter
from app.documents.notice import About, Official, flowing, numbered_letter, say_on_basis
from app.documents.objection import sender
from app.documents.wording import Words
from app.domain.capacity import basis
from app.domain.records import Completion, DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class CompletionPaper:
    """What the report says."""

    about: About
    report: Completion
    basis: str = ""
    """Key of the article on which a competent body entrusted it; empty: Art. 22, as its words say."""


def content(file: CaseFile, world: World, document: DocumentState) -> CompletionPaper:
    """What the 办结报告 says."""
    demands = concerned(file.case, document)
    sent = next((t for d in demands for t in reversed(d.transfers) if t.completion), None)
    if sent is None or sent.completion is None:
        raise not_issued(document)
    about = about_paper(file, world, document, to=(sender(file.case, sent, world),))
    return CompletionPaper(about, sent.completion, basis(demands, sent.to))


def letter(paper: CompletionPaper, editions: Words) -> Letter:
    """The report. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about, report = editions["completion_report"], paper.about, paper.report
    paragraphs = [
        say_on_basis(words, "opening", paper.basis, 编号=about.numbers),
        flowing(words.say("summary", 基本情况=report.summary)),
        flowing(words.say("process", 办理经过=report.process)),
        flowing(words.say("result", 办理结果=report.result)),
        words.say("opinion") + words.say(f"opinion_{report.opinion}"),
        words.say("end"),
    ]
    official = Official(approver=report.approver, imprint=about.issuer.name)
    return numbered_letter(editions, "completion_report", about, words.say("title"), paragraphs, official)


SAMPLE = CompletionPaper(
    sample.to_body("越秀区信访局"),
    Completion(
        sample.DAY,
        "信访人反映加装电梯停工三个月，请求协调复工",
        "10月14日到现场查看，16日召集施工单位和一楼住户协商，双方同意改用浅色玻璃井道",
        "施工单位已于10月18日复工，预计12月底完工",
        "0",
        "",
        "陈志远",
    ),
)
