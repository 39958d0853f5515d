"""服务投诉: somebody complained about our own service. It is counted whatever is found, and looked into by somebody else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.acts.act import Act, Ids, States, back_dated, coming_day_problems, day_problems, reads_nothing, required
from app.acts.complaining import above, complained_of, is_head
from app.domain.complaint_terms import ComplaintAbout, ComplaintAgainst, ComplaintWay
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.kinds import ComplaintRecorded
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World

NO_WAY = template("complaint.way", QT_TRANSLATE_NOOP("Problem", "请选是怎样来的。"))
NO_ABOUT = template("complaint.about", QT_TRANSLATE_NOOP("Problem", "请选反映的是哪方面。"))
NO_AGAINST = template(
    "complaint.against",
    QT_TRANSLATE_NOOP("Problem", "请选反映的是哪位同事；是整个单位的、说不清是哪位的，也请选明。"),
)
NO_OWNER = template("complaint.owner", QT_TRANSLATE_NOOP("Problem", "请选由哪位同事来查、来回复。"))
OF_WRITER = template(
    "complaint.of_writer",
    QT_TRANSLATE_NOOP("Problem", "这条反映的是您自己，请让别的同事来记；没有别的同事的，请告诉单位负责人或者上级。"),
)
OWN_MATTER = template(
    "complaint.own",
    QT_TRANSLATE_NOOP(
        "Problem", "反映的就是这位同事，请另选一位来查；没有别的同事的，“反映的是哪位”请选“整个单位”，由上级来查。"
    ),
)
HEAD_ONLY = template(
    "complaint.head_only",
    QT_TRANSLATE_NOOP("Problem", "反映的是整个单位，又没有上一级，只能由单位负责人来查，请选负责人。"),
)
NUMBER = template(
    "complaint.number", QT_TRANSLATE_NOOP("Problem", "这里不写电话、证件号：只写发生了什么，不写投诉的人是谁。")
)
PAST = template("complaint.past", QT_TRANSLATE_NOOP("Problem", "这一天已经过去了，最迟哪天回复要在今天以后。"))
_NUMBER = re.compile(r"\d{8,}")
"""So many digits in a row are a telephone or an ID card."""


@dataclass(frozen=True, slots=True)
class RecordComplaintDraft:
    """When, how, what happened, about whom, and who looks into it by when."""

    id: str
    on: str = ""
    way: str = ""
    about: str = ""
    text: str = ""
    against: str = ""
    owner: str = ""
    due_on: str = ""


def check(draft: RecordComplaintDraft, states: States, world: World) -> list[Problem]:
    """Problems of the draft: whom it is about is said, and nobody writes down or looks into what is said of themselves."""
    problems = day_problems(draft.on, "on", world, None, "")
    problems += [] if draft.way in {way.code for way in ComplaintWay} else [Problem(NO_WAY, "way")]
    problems += [] if draft.about in {one.code for one in ComplaintAbout} else [Problem(NO_ABOUT, "about")]
    problems += required(draft.text, "text", QT_TRANSLATE_NOOP("Word", "发生了什么"))
    problems += number_problems(draft.text)
    known = {*(one.code for one in ComplaintAgainst), *(m.id for m in world.staff)}
    problems += [] if draft.against in known else [Problem(NO_AGAINST, "against")]
    if world.actor.id in {member.id for member in complained_of(draft.against, draft.text, world)}:
        problems.append(Problem(OF_WRITER, "against"))
    problems += _owner_problems(draft, world)
    return problems + coming_day_problems(draft.due_on, "due_on", world, PAST)


def number_problems(text: str) -> list[Problem]:
    """That a text says by a number who somebody is."""
    return [Problem(NUMBER, "text")] if _NUMBER.search(text) else []


def goes_up(against: str, world: World) -> bool:
    """Whether a complaint about these is looked into by those above: it is about the whole unit, and they are known."""
    return against == ComplaintAgainst.UNIT.code and bool(above(world.station.org, world))


def _owner_problems(draft: RecordComplaintDraft, world: World) -> list[Problem]:
    if goes_up(draft.against, world):
        return []
    if _name(draft.owner, world) == "":
        return [Problem(NO_OWNER, "owner")]
    if draft.owner in {m.id for m in complained_of(draft.against, draft.text, world)}:
        return [Problem(OWN_MATTER, "owner")]
    of_unit = draft.against == ComplaintAgainst.UNIT.code
    return [Problem(HEAD_ONLY, "owner")] if of_unit and not is_head(draft.owner, world) else []


def _name(user: str, world: World) -> str:
    return next((member.name for member in world.staff if member.id == user and not member.left), "")


def decide(draft: RecordComplaintDraft, states: States, world: World, ids: Ids) -> list[NewEntry]:
    """`complaint.recorded`, to this station and those above it; what is about the whole unit expressly to the next above."""
    owner, name = draft.owner, _name(draft.owner, world)
    over: tuple[str, ...] = ()
    if goes_up(draft.against, world):
        over = above(world.station.org, world)[:1]
        area = world.lookup.directory.area(over[0])
        assert area is not None
        owner, name = "", area.name
    body = ComplaintRecorded(
        draft.on, draft.way, draft.about, draft.text.strip(), draft.against, owner, name, draft.due_on
    )
    routing, happened = Routing((world.station.org, *over)), back_dated(draft.on, world)
    return [NewEntry(draft.id, Subject("complaint", draft.id), body, routing, happened)]


ACT = Act("record_complaint", "服务投诉", RecordComplaintDraft, reads_nothing, check, decide)
