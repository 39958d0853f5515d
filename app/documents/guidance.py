"""引导函: why another procedure, to which body, where that is and how to go about it (Art. 20(2), 22(2), 31)."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import sample
from app.documents.from_case import about_paper, concerned, not_issued, noticed_demand
from app.documents.letter import Letter
from app.documents.notice import About, NoticeDemand, flowing, listed, numbered_letter, say_opening
from app.documents.wording import Words
from app.domain.records import DocumentState
from app.domain.world import World
from app.ports import CaseFile


@dataclass(frozen=True, slots=True)
class GuidanceSlip:
    """What the slip says; `legal_class` is one of Art. 31(1) to (5)."""

    about: About
    demands: tuple[NoticeDemand, ...]
    legal_class: str
    to_name: str
    address: str
    procedure: str


def content(file: CaseFile, world: World, document: DocumentState) -> GuidanceSlip:
    """What the 引导函 says."""
    demands = concerned(file.case, document)
    guided = next((d.guidance for d in demands if d.guidance), None)
    if guided is None:
        raise not_issued(document)
    return GuidanceSlip(
        about=about_paper(file, world, document),
        demands=tuple(noticed_demand(d) for d in demands),
        legal_class=demands[0].legal_class,
        to_name=guided.to_name,
        address=guided.address,
        procedure=guided.procedure,
    )


def letter(slip: GuidanceSlip, editions: Words) -> Letter:
    """The slip. Raises Refused naming a missing field, Unavailable when the wording cannot be read."""
    words, about = editions["guidance"], slip.about
    address = slip.address.strip().rstrip("。；")
    paragraphs = [
        say_opening(words, editions["notices"], about),
        *listed(slip.demands),
        words.say("why") + words.say(f"why_{slip.legal_class}"),
        words.say("where") + words.say("where_to", 受理机关=slip.to_name, 地址=address),
        words.say("how") + words.say("how_to", 程序=flowing(slip.procedure)),
        words.say("help") + words.say("help_words"),
    ]
    return numbered_letter(editions, "guidance", about, words.say("title"), paragraphs)


SAMPLE = GuidanceSlip(
    sample.TO_CITIZEN,
    (NoticeDemand("公司拖欠三个月工资，请求帮助追讨。", "appeal_2"),),
    "appeal_2",
    "越秀区劳动人事争议仲裁委员会",
    "越秀区北较场横路 7 号二楼立案窗口",
    "带身份证件、仲裁申请书和劳动合同、工资记录等证据材料，到仲裁机构的立案窗口提出",
)
