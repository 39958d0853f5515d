"""口述记录: what a petitioner said, written down as said, read back and signed (Art. 19: 口头形式应当如实记录)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.documents import sample
from app.documents.fonts import Chain
from app.documents.form import Form, Look
from app.documents.sheet import A4, HAIR, MM, Marks
from app.documents.wording import Words, chinese_moment

LOOK = Look(margin=28 * MM, top=30 * MM, foot=26 * MM, size=14, leading=25, label=30 * MM, title=22)


@dataclass(frozen=True, slots=True)
class Statement:
    """What the record says; `demands` are the petitioner's words, each of one or several lines.

    A recorder who is not known is left for the pen.
    """

    station: str
    number: str
    taken_at: datetime
    place: str
    speakers: tuple[str, ...]
    recorder: str
    demands: Sequence[str]
    changes: Sequence[str] = ()
    """Who left and who came since."""


def statement_pdf(statement: Statement, editions: Words, marks: Marks) -> bytes:
    """The record. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["statement"]
    form = Form(A4, words.paper, marks, LOOK, running=f"{words.paper}　{statement.number}")
    form.title(words.say("title"), statement.station)
    form.rule(0.9)
    form.gap(6)
    form.row("编号", statement.number)
    form.row("时间", chinese_moment(statement.taken_at))
    form.row("地点", words.say("place", 地点=statement.place))
    form.row("陈述人", "、".join(statement.speakers) or words.say("no_name"))
    form.row("记录人", statement.recorder)
    for change in statement.changes:
        form.row("后来更换", change)
    form.gap(4)
    form.rule(0.5, HAIR)
    form.gap(8)
    form.paragraph(words.say("opening"), indent=2)
    for number, demand in enumerate(statement.demands, 1):
        if len(statement.demands) > 1:
            form.paragraph(words.say("demand", 第几=str(number)), chain=Chain.HEADING, indent=2)
        for line in demand.splitlines():
            if line.strip():
                form.paragraph(line.strip(), indent=2)
    form.gap(10)
    form.room(LOOK.leading * 7)
    form.rule(0.5, HAIR)
    form.gap(8)
    form.paragraph(words.say("read_back"), indent=2, chain=Chain.KAI)
    form.gap(14)
    # several may have spoken: who signs has two thirds of the line
    name = (form.right - form.left) * 2 / 3
    for signs in ("speaker_signs", "recorder_signs"):
        form.sign_line(words.say(signs), form.left, name - 12)
        form.sign_line(words.say("date"), form.left + name, form.right - form.left - name)
        form.gap(LOOK.leading * 1.4)
    return form.finish()


SAMPLE = Statement(
    sample.STATION,
    sample.CASE_NUMBER,
    sample.MOMENT,
    "2号窗口",
    ("何永强",),
    "王敏",
    tuple(demand.text for demand in sample.DEMANDS),
)
