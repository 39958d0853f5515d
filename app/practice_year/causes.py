"""演练: projects on the causes of what came again and again: begun in some months of the year, their measures kept or late, some closed."""

from __future__ import annotations

from app.acts.add_measure import AddMeasureDraft
from app.acts.close_project import CloseProjectDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.start_project import StartProjectDraft
from app.domain.hall_terms import PromiseStep, What
from app.ports.agenda import AgendaQuery
from app.practice_year.diary import Life
from app.practice_year.street import Street

CAUSES = (
    (
        "消防通道被占", "030100", "小区车位少，物业没有人管夜里的停车。",
        (("划黄线、立牌子", 25), ("东侧空地设十二个车位", 70)), "夜里没有车停在通道上；车位还不够，明年再看。",
    ),
    (
        "夜间施工吵人", "110200", "几家工地的施工时间没有贴出来，半夜才浇混凝土。",
        (("每个工地门口贴出施工时间和电话", 15), ("同城管一起夜查两次", 45)), "",
    ),
    (
        "老人饭堂送餐晚", "070700", "送餐员只有一名，雨天走不过来。",
        (("加一名送餐员", 20), ("换保温箱", 40)), "送餐早了四十分钟，老人不再来问。",
    ),
)  # fmt: skip
KEPT = 85
"""Of a hundred measures."""
AFTER = 60
"""Days from the last measure to the findings."""


def cause(street: Street, number: int) -> Life:
    """From the beginning of a project to its findings, where it has any in the year."""
    title, category, root, measures, findings = CAUSES[number % len(CAUSES)]
    lead, project, begun = street.officers[0], street.id(), street.diary.today
    where = (category, street.desk.station.org)
    street.do(StartProjectDraft(project, "", title, *where, root, "", (), lead.id, lead.name))
    for text, days in measures:
        street.do(AddMeasureDraft(street.id(), project, text, lead.id, lead.name, street.later(days)))
    for _, days in measures:
        yield begun.toordinal() + days - street.diary.today.toordinal()
        _kept(street, project)
    yield AFTER
    _kept(street, project)
    if findings:
        street.do(CloseProjectDraft(street.id(), project, findings))


def _kept(street: Street, project: str) -> None:
    """What is due is mostly done."""
    rows = street.desk.read(AgendaQuery((What.PROMISE.code,), (PromiseStep.OPEN.code,), subject=project))
    for row in sorted(rows, key=lambda row: row.line.title):
        if row.line.until and row.line.until <= street.diary.today and street.happens(KEPT):
            about = ("project", project)
            street.do(KeepPromiseDraft(street.id(), "", about, row.line.part, "已经做到。", street.today))
