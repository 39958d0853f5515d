"""`cases` and `show`: find and see cases, masked; showing in full needs a reason and is recorded."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from app.acts.look import RevealDraft, ViewDraft
from app.console.output import Output
from app.desk import Desk
from app.domain.case import CaseState
from app.domain.case_clocks import begun, case_clocks
from app.domain.masking import mask_address, mask_id, mask_name, mask_phone
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.proof import status_text
from app.domain.summary import masked_people, persons_of
from app.domain.terms import Channel, LegalClass, Step
from app.domain.world import World
from app.ports import (
    CaseFile,
    CaseFileQuery,
    CaseRow,
    CaseSort,
    CasesQuery,
    CountQuery,
    NumberQuery,
    Refused,
    SearchQuery,
    UsersQuery,
)
from app.reports.timeline import TimelineItem, timeline
from app.reports.timeline_words import Teller

NO_SUCH_NUMBER = template("show.number", QT_TRANSLATE_NOOP("Problem", "找不到编号 {number}，或者您没有查看它的权限。"))


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    listing = command("cases", "列出家事，姓名遮盖")
    listing.add_argument("--search", default="", metavar="TEXT", help="姓名、拼音首字母、证件或电话尾号、编号、内容")
    listing.add_argument("--limit", type=_positive, default=50, metavar="N", help="最多几条")
    listing.add_argument("--count", action="store_true", help="只数件数")
    listing.set_defaults(run=list_cases, needs_desk=lambda options: True)
    one = command("show", "看一件家事和它的时间线，姓名遮盖")
    one.add_argument("number", metavar="NUMBER", help="编号")
    one.add_argument("--reveal", metavar="REASON", help="不遮盖，写明原因并留记录")
    one.set_defaults(run=show, needs_desk=lambda options: True)


def _positive(text: str) -> int:
    """A whole number above 0 that the store can count to. Raises ArgumentTypeError."""
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 1 << 31):
        raise argparse.ArgumentTypeError("请写一个大于 0 的整数")
    return int(text)


def _row(row: CaseRow) -> dict[str, Any]:
    return {
        "number": row.number,
        "title": row.title,
        "who": row.who,
        "channel": Channel.name_of(row.channel),
        "step": Step.standing(row.step, row.apart),
        "received_on": row.received_at.date().isoformat(),
        "due_on": row.due_on.isoformat() if row.due_on else None,
        "handler": row.handler,
    }


def list_cases(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`cases`: the newest first; with --search what the command box finds; with --count a number."""
    if options.count:
        count = desk.read(CountQuery())
        out.give({"count": count}, str(count))
        return 0
    if options.search:
        rows = [hit.row for hit in desk.read(SearchQuery(options.search, options.limit))]
    else:
        rows = list(desk.read(CasesQuery(sort=CaseSort.RECEIVED, descending=True, limit=options.limit)))
    found = [_row(row) for row in rows]
    lines = [f"{r['number']}  {r['received_on']}  {r['step']}  {r['who']}  {r['title']}" for r in found]
    out.give({"cases": found}, "\n".join(lines))
    return 0


def case_by_number(desk: Desk, number: str) -> CaseFile:
    """The case behind a number. Raises Refused."""
    case_id = desk.read(NumberQuery(number))
    file = desk.read(CaseFileQuery(case_id)) if case_id else None
    if file is None:
        raise Refused([Problem(NO_SUCH_NUMBER, "number", {"number": number})])
    return file


def _people(file: CaseFile, reveal: bool) -> list[dict[str, str]]:
    def shown(value: str, mask: Callable[[str], str]) -> str:
        return value if reveal or not value else mask(value)

    return [
        {
            "name": shown(p.name, mask_name),
            "id_number": shown(p.id_number, mask_id),
            "phone": shown(p.phone, mask_phone),
            "address": shown(p.address, mask_address),
        }
        for p in persons_of(file.case, file.people)
    ]


def _clocks(case: CaseState, world: World) -> list[dict[str, Any]]:
    return [
        {
            "rule": c.rule.id,
            "name": c.rule.name,
            "start": c.clock.start.isoformat(),
            "statutory_last_day": c.clock.statutory_last_day.isoformat(),
            "due": c.clock.due.isoformat(),
            "provisional": c.clock.provisional,
            "status": status_text(c.clock.status(world.today)),
        }
        for c in begun(case_clocks(case, world.lookup), world.today)
    ]


def show(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`show`: one case with its clocks and timeline. Looking is recorded, revealing with its reason."""
    file, revealed = case_by_number(desk, options.number), options.reveal is not None
    case, id_ = file.case, desk.new_id()
    desk.do(RevealDraft(id_, case.id, options.reveal) if revealed else ViewDraft(id_, case.id))
    world, names = desk.world(), {user.id: user.name for user in desk.read(UsersQuery())}
    answer = _shown(file, world, revealed)
    answer["timeline"] = [
        {
            "day": e.day.isoformat(),
            "headline": str(e.headline),
            "where": "，".join(map(str, e.where)),
            "words": _lines(e),
        }
        for e in timeline(file, world, names, revealed=revealed)
    ]
    lines = [f"{case.number}  {answer['who']}  {answer['step']}", answer["title"], ""]
    lines += [f"{e['day']}  {e['headline']}  {e['where']}\n    {e['words']}".rstrip() for e in answer["timeline"]]
    out.give(answer, "\n".join(lines))
    return 0


def _lines(item: TimelineItem) -> str:
    return "\n".join(filter(None, (item.words, *map(str, item.facts))))


def _shown(file: CaseFile, world: World, revealed: bool) -> dict[str, Any]:
    case, masked = file.case, Teller(file, world, {}, revealed).masked
    return {
        "number": case.number,
        "title": masked(case.title),
        "who": masked_people(case, file.people),
        "people": _people(file, revealed),
        "channel": Channel.name_of(case.channel),
        "step": Step.standing(case.step.code, case.apart),
        "received_at": case.received_at.isoformat() if case.received_at else None,
        "demands": [
            {"text": masked(d.text), "class": LegalClass.name_of(d.legal_class), "step": d.step.chinese}
            for d in case.demands.values()
        ],
        "documents": [{"kind": d.kind, "number": d.number, "voided": bool(d.voided)} for d in case.documents.values()],
        "clocks": _clocks(case, world),
    }
