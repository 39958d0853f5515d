"""受理机关请示: asks the common superior, or the joint conference where there is none, who accepts a matter (Art. 24(1))."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, Official, flowing, headed, listed, numbered_letter, say_opening
from app.documents.wording import Words
from app.domain.kinds import UnitName
from app.domain.records import Dispute, DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class DisputeRequest:
    """What the 请示 says; the units that disagree get copies."""

    about: About
    demands: tuple[NoticeDemand, ...]
    dispute: Dispute


def content(file: CaseFile, world: World, document: DocumentState) -> DisputeRequest:
    """What the 请示 says."""
    demands = concerned(file.case, document)
    dispute = next((d.dispute for d in demands if d.dispute), None)
    if dispute is None:
        raise not_issued(document)
    about = about_paper(file, world, document, to=(dispute.to.name,))
    return DisputeRequest(about, tuple(noticed_demand(d) for d in demands), dispute)


def letter(paper: DisputeRequest, editions: Words) -> Letter:
    """The 请示. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about, dispute = editions["dispute_request"], paper.about, paper.dispute
    units = tuple(unit.name for unit in dispute.units)
    which = "" if dispute.to.code else "_conference"
    paragraphs = [
        say_opening(words, editions["notices"], about, 有争议的单位="、".join(units)),
        *headed(words.say("demands"), listed(paper.demands)),
        flowing(words.say("question", 争议=dispute.question)),
        words.say(f"ask{which}"),
        words.say("wait"),
    ]
    official = Official(approver=dispute.approver, copies=units, imprint=about.issuer.name)
    return numbered_letter(editions, "dispute_request", about, words.say(f"title{which}"), paragraphs, official)


SAMPLE = DisputeRequest(
    sample.to_body("越秀区人民政府"),
    sample.DEMANDS,
    Dispute(
        sample.DAY,
        (UnitName("", "越秀区住房和城乡建设局"), UnitName("", "越秀区城市管理和综合执法局")),
        UnitName("440104000-government", "越秀区人民政府"),
        "住建部门认为停工是占道施工被查处引起的，城管部门认为复工要住建部门先审图纸",
        "",
        "陈志远",
    ),
)
