"""满意度评价表: the petitioner's own paper. It carries no name and no number, so that nobody can tell who rated how."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.documents import sample
from app.documents.form import A5_LOOK, Form
from app.documents.from_case import office_name
from app.documents.sheet import A5, HAIR, Marks
from app.documents.wording import Wording, Words
from app.domain.world import World
from app.ports import CaseFile

LINES = 3
"""Of room to write in."""


@dataclass(frozen=True, slots=True)
class RatingForm:
    """Who is rated; `unit` is empty where nobody but the office had the matter in hand."""

    office: str
    unit: str
    day: date


def content(file: CaseFile, world: World) -> RatingForm:
    """Which bodies had a case in hand: all that the form takes from it."""
    return RatingForm(office_name(world), file.case.responsible, world.today)


def quarter(day: date) -> int:
    """1 to 4."""
    return (day.month + 2) // 3


def rating_form_pdf(paper: RatingForm, editions: Words, marks: Marks) -> bytes:
    """The form. Raises Refused naming a missing field, Unavailable when a font or the wording cannot be read."""
    words = editions["rating_form"]
    form = Form(A5, words.paper, marks, A5_LOOK)
    form.title(words.say("title"), words.say("period", 年=str(paper.day.year), 季=str(quarter(paper.day))))
    form.paragraph(words.say("intro"))
    form.gap(4)
    _question(form, words, words.say("office", 单位=paper.office))
    if paper.unit:
        _question(form, words, words.say("unit", 单位=paper.unit))
    form.gap(10)
    form.rule(0.5, HAIR)
    form.gap(6)
    form.paragraph(words.say("hint"), size=9)
    return form.finish()


def _question(form: Form, words: Wording, text: str) -> None:
    form.section(text)
    form.paragraph(words.say("choices"), size=13)
    form.gap(4)
    form.paragraph(words.say("reason"))
    for _ in range(LINES):
        form.gap(form.look.leading * 1.3)
        form.rule(0.5, HAIR)
    form.gap(8)


SAMPLE = RatingForm(sample.TO_CITIZEN.issuer.name, "越秀区住房和城乡建设局", sample.DAY)
