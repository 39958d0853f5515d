"""The papers of one meeting: invitations of people and notices to bodies, one page for each who is asked; minutes; what was agreed, to be marked clause by clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from app.docket_rows import seen_whole
from app.documents import set_sheet
from app.documents.form import A4_LOOK, A5_LOOK, Form
from app.documents.from_case import station_name
from app.documents.mediation_parties import LABEL, TEXT, duty_rows, mark_row, numbered
from app.documents.sheet import A4, A5, Marks
from app.documents.table import Cell, Table
from app.documents.wording import Wording, Words
from app.domain.calendar import chinese_date
from app.domain.kinds import Duty
from app.domain.meeting_terms import Invitation, MeetingKind
from app.domain.meetings import MeetingState, fold_meeting
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.world import World
from app.ports import CaseFileQuery, EntriesQuery, Refused

GONE = template("meeting.gone", QT_TRANSLATE_NOOP("Problem", "找不到这次会，印不出来。"))
SECRET = template(
    "meeting.secret",
    QT_TRANSLATE_NOOP("Problem", "这次会说到的一件，现在限知悉人查看，要保密：不印请柬，也不印纪要和约定。"),
)
NOT_HELD = template("meeting.not_held", QT_TRANSLATE_NOOP("Problem", "还没有记纪要，印不出来。"))
NO_CLAUSES = template("meeting.no_clauses", QT_TRANSLATE_NOOP("Problem", "还没有写条款，印不出来。"))
SIGNED, HINT, MARK = 46.0, 46.0, 40.0
HEADS = ("谁来办", "做什么", "最迟哪天\n（含当日）")
MOST_MARKS = 3
"""Parties that have a column to mark in; of more each has a row of its own below the clauses."""


def invitations(read: Any, world: World, about: str) -> bytes:
    """`about`: id and way of the meeting, "id invitation": a page for each person or side that is asked, in words of their own.
    Raises Refused, Unavailable."""
    id_, _, way = about.partition(" ")
    meeting = meeting_shown(read, id_)
    people = [name for name in meeting.addressees if name not in meeting.bodies]
    words = _words(world, "meeting_invitation")
    return set_sheet(lambda marks: _invitations_pdf(meeting, people, way, words, marks, world), world)


def notices(read: Any, world: World, about: str) -> bytes:
    """`about` as of `invitations`: a page for each body that is asked. Raises Refused, Unavailable."""
    id_, _, way = about.partition(" ")
    meeting = meeting_shown(read, id_)
    words = _words(world, "meeting_notice")
    return set_sheet(lambda marks: _invitations_pdf(meeting, meeting.bodies, way, words, marks, world), world)


def minutes(read: Any, world: World, about: str) -> bytes:
    """The minutes of a meeting that was held. Raises Refused, Unavailable."""
    meeting = meeting_shown(read, about)
    if meeting.held_on is None:
        raise Refused([Problem(NOT_HELD)])
    # a paper that was signed: printed again it says what it said, whatever the words are by then
    words = Words(world.lookup.editions, meeting.held_on)["meeting_minutes"]
    return set_sheet(lambda marks: _minutes_pdf(meeting, words, marks, world), world)


def terms(read: Any, world: World, about: str) -> bytes:
    """The clauses of a meeting, 草稿 until every party has marked every one. Raises Refused, Unavailable."""
    meeting = meeting_shown(read, about)
    if not meeting.clauses:
        raise Refused([Problem(NO_CLAUSES)])
    words = _words(world, "meeting_terms")
    below = [words.say("hint"), words.say("committee")]
    if not meeting.of_sides:
        below = [_words(world, "meeting_terms_bodies").say("hint")]
    return set_sheet(lambda marks: _terms_pdf(meeting, words, "".join(below), marks, world), world)


def meeting_shown(read: Any, id_: str) -> MeetingState:
    """The meeting a paper is about. Raises Refused where it is not here or one of its cases may not be told of, Unavailable."""
    entries = read(EntriesQuery("meeting", id_))
    meeting = fold_meeting(entries) if entries else None
    if meeting is None or not seen_whole(read, meeting):
        raise Refused([Problem(GONE)])
    files = [file for case in meeting.cases if (file := read(CaseFileQuery(case)))]
    if any(file.case.restricted for file in files):
        raise Refused([Problem(SECRET)])
    return meeting


def _words(world: World, name: str) -> Wording:
    return Words(world.lookup.editions, world.today)[name]


def when_words(meeting: MeetingState) -> str:
    """Day and times of a meeting."""
    on = meeting.held_on or meeting.on
    return f"{chinese_date(on)} {meeting.at.replace('-', ' 至 ')}" if on else ""


# ---------- 请柬


def _invitations_pdf(
    meeting: MeetingState, names: Sequence[str], way: str, words: Wording, marks: Marks, world: World
) -> bytes:
    form = Form(A5, words.paper, marks, A5_LOOK)
    for number, name in enumerate(names):
        if number:
            form.sheet.next_page()
            form.y = form.look.top
        _invitation(form, meeting, way, name, words, world)
    return form.sheet.finish()


def _invitation(form: Form, meeting: MeetingState, way: str, name: str, words: Wording, world: World) -> None:
    reminder, body = way == Invitation.REMINDER.code, name in meeting.bodies
    form.title(words.say("title_reminder" if reminder else "title_notice" if body else "title_invitation"))
    form.paragraph(words.say("to", 称呼=name), size=12)
    # whoever was never asked is not told that they were
    said = "reminded" if reminder and meeting.told.get(name) else "asked"
    form.paragraph(words.say(said, 事由=meeting.title), size=12, indent=2)
    if meeting.put_off:
        form.paragraph(words.say("moved"), size=12, indent=2)
    form.gap(6)
    # bodies that meet are told who else sits there; where sides do, no guest is named to others
    there = meeting.addressees if body and not meeting.of_sides else (meeting.first, meeting.second, *meeting.bodies)
    kind = MeetingKind.name_of(meeting.kind)
    for label, value in (
        ("什么会", kind), ("时间", when_words(meeting)), ("地点", meeting.place), ("主持", meeting.chair_name),
        ("还请了", "、".join(one for one in there if one and one != name)),
    ):  # fmt: skip
        if value:
            form.row(label, value)
    form.section("要议的事")
    form.numbered(meeting.agenda)
    form.gap(8)
    form.paragraph(words.say("contact", 联系方式=meeting.contact or world.settings["contact"] or station_name(world)))
    if not body:
        form.paragraph(words.say("free"))
    form.gap(10)
    middle = form.y + form.look.leading / 2
    form.sheet.text(form.right, middle, words.say("signed", 站名=station_name(world)), form.look.size, align=1)
    form.sheet.text(form.right, middle + form.look.leading, chinese_date(world.today), form.look.size, align=1)


# ---------- 纪要


def _minutes_pdf(meeting: MeetingState, words: Wording, marks: Marks, world: World) -> bytes:
    form = Form(A4, words.paper, marks, A4_LOOK, running=words.paper)
    form.title(words.say("title", 会别=MeetingKind.name_of(meeting.kind)), station_name(world))
    form.sheet.text(form.right, form.y + form.look.leading / 2, words.say("number"), form.look.size, align=1)
    form.gap(form.look.leading + 4)
    table = Table(form, form.look.size, form.look.leading)
    for label, text in _facts(meeting, words):
        table.row([Cell(label, LABEL, label=True), Cell(text, TEXT)])
    for number, item in enumerate(meeting.items, 1):
        said = [item.title, item.discussion, f"定了：{item.decision}" if item.decision else ""]
        table.row([Cell(f"第 {number} 项", LABEL, label=True), Cell("\n".join(filter(None, said)), TEXT)])
    if meeting.note:
        table.row([Cell("其他", LABEL, label=True), Cell(meeting.note, TEXT)])
    if duties := _duties(meeting):
        duty_rows(table, duties, "", HEADS, SIGNED + HINT)
    if not meeting.of_sides:
        mark_row(table, [mark for mark in meeting.marks if not meeting.lacking(mark.clause)])
    table.row([Cell("主持人", LABEL, label=True), Cell("", TEXT, foot=words.say("signs"))], SIGNED)
    form.gap(6)
    form.paragraph(words.say("hint"), size=9.5)
    return form.finish()


def _facts(meeting: MeetingState, words: Wording) -> Iterator[tuple[str, str]]:
    people = str(meeting.people) if meeting.people else ""
    yield "议题", meeting.title
    yield "时间", when_words(meeting)
    yield "地点", meeting.place
    yield "主持人", meeting.chair_name
    # nobody is said to have come of whom it was not written down
    there, said = "、".join(meeting.came or meeting.addressees), "到会" if meeting.came else "请了"
    if meeting.came and people:
        yield said, words.say("people", 各方=there, 人数=people)
    elif there:
        yield said, words.say("people_uncounted", 各方=there)
    if people and not meeting.came:
        yield "到会", f"{people} 人"
    if missed := {name: why for name, why in meeting.missed.items() if name not in meeting.came}:
        absent = (words.say("absent", 姓名=name, 原因=reason) for name, reason in missed.items())
        yield "没有来", "、".join(absent)


def _duties(meeting: MeetingState) -> Sequence[Duty]:
    """What was left to somebody by a day, at the items and in clauses that all have marked; among bodies these with the numbers
    that their marks name them by."""
    clauses = [clause.duty for clause in meeting.clauses]
    agreed = [n for n in range(1, len(clauses) + 1) if not meeting.lacking(n)]
    named = clauses if meeting.of_sides else numbered(clauses)
    items = [Duty(item.owner, item.decision, item.due_on) for item in meeting.items if item.owner]
    apart = [item for item in items if item not in [clauses[n - 1] for n in agreed]]
    return list(dict.fromkeys((*apart, *(named[n - 1] for n in agreed))))


# ---------- 约定


def _terms_pdf(meeting: MeetingState, words: Wording, below: str, marks: Marks, world: World) -> bytes:
    form = Form(A4, words.paper, marks, A4_LOOK, running=words.paper)
    form.title(words.say("title", 会别=MeetingKind.name_of(meeting.kind)), station_name(world))
    form.sheet.text(form.right, form.y + form.look.leading / 2, words.say("number"), form.look.size, align=1)
    form.gap(form.look.leading + 4)
    form.paragraph(words.say("opening", 时间=when_words(meeting), 地点=meeting.place, 事由=meeting.title), indent=2)
    form.gap(8)
    table = Table(form, form.look.size - 1, form.look.leading - 2)
    beside = meeting.parties if len(meeting.parties) <= MOST_MARKS else ()
    share = 0.16 if beside else 0.0
    heads = (*HEADS, *beside)
    shares = (0.18, 0.62 - share * len(beside), 0.2, *([share] * len(beside)))
    table.row([Cell(head, part, label=True) for head, part in zip(heads, shares, strict=True)])
    for number, clause in enumerate(meeting.clauses, 1):
        duty, due = clause.duty, chinese_date(date.fromisoformat(clause.duty.by_on))
        told = [_mark(meeting, number, party, words) for party in beside]
        cells = (f"{number}. {duty.who}", duty.what, due, *told)
        table.row([Cell(text, part) for text, part in zip(cells, shares, strict=True)], MARK if beside else 0.0)
    for party in meeting.parties if not beside else ():
        marks_of = "；".join(f"第 {n} 条 {_mark(meeting, n, party, words)}" for n in range(1, len(meeting.clauses) + 1))
        table.row([Cell(party, 0.3, label=True), Cell(" ".join(marks_of.split("\n")), 0.7)], MARK)
    form.gap(8)
    form.paragraph(below, size=10)
    return form.finish()


def _mark(meeting: MeetingState, number: int, party: str, words: Wording) -> str:
    """Who marked a clause for a party and when; where nobody has yet, room to do it."""
    mark = meeting.clauses[number - 1].initials.get(party)
    if mark is None:
        return words.say("to_mark")
    return words.say("mark", 姓名=mark.signed_by, 日子=f"{mark.on.month}月{mark.on.day}日")
