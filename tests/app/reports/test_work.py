"""The figures of 群众工作 over some weeks of a practice hall are those that pandas counts over its folded entries."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.desk import Desk
from app.domain.complaint_terms import ComplaintStep
from app.domain.envelope import CHINA
from app.domain.hall_terms import BacklogCause, CampaignWay, What
from app.domain.kinds import TalkNoted
from app.domain.meeting_terms import Level, MeetingKind
from app.domain.outreach_terms import OutreachWay
from app.domain.spans import Span, SpanKind, span
from app.domain.subjects import SUBJECTS
from app.domain.thanks import Thanks
from app.ports import CaseFileQuery, CaseFilter, CasesQuery, CountQuery, EntriesQuery
from app.ports.agenda import AgendaQuery
from app.reports.work import Worked, work
from tests.app import desks
from tests.builders import NOW

SEED = {"board": 1_081, "handbook": 16_000, "push": 500, "event": 172, "training": 200}
Row = dict[str, Any]
COLUMNS = (
    "what", "state", "on", "until", "subject", "case", "kind", "level", "way", "home", "late", "given_in", "cause",
    "put_off", "missed", "visitors", "instructed", "waited", "count", "people",
)  # fmt: skip


# ---------- what happened, from the folded entries alone


def facts(desk: Desk) -> Any:
    """One row for each thing, as pandas has them, which is imported only here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import pandas
    return pandas.DataFrame([*_of_subjects(desk), *_of_cases(desk)], columns=COLUMNS).astype(object)


def _of_subjects(desk: Desk) -> Iterator[Row]:
    restricted = {row.id for row in desk.read(CasesQuery(limit=5_000)) if row.restricted}
    for kind in SUBJECTS:
        by: dict[str, list[Any]] = {}
        for entry in desk.read(EntriesQuery(kind)):
            by.setdefault(entry.envelope.subject.id, []).append(entry)
        for entries in by.values():
            state = SUBJECTS[kind].fold(entries)
            for row in _ROWS.get(kind, _nothing)(state):
                if row.get("case", "") not in restricted:
                    yield {"subject": state.id, **row}
            sides = state.parties if subject_sides(state) else ()
            yield from _promises(getattr(state, "promises", {}), sides)


def _nothing(state: Any) -> Iterator[Row]:
    yield from ()


def subject_sides(state: Any) -> bool:
    """Whether two sides meet there: what these owe each other is no promise of the hall."""
    return bool(getattr(state, "of_sides", False))


def _promises(promises: Any, sides: tuple[str, ...] = ()) -> Iterator[Row]:
    for one in promises.values():
        if not one.owner and (one.given_in == "agreement" or one.owner_name in sides):
            continue
        late = bool(one.ended_on and one.ended_on > one.due_on)
        yield {"what": "promise", "state": one.step.code, "on": one.made_on, "until": one.due_on, "late": late,
               "given_in": one.given_in}  # fmt: skip


def _meeting(m: Any) -> Iterator[Row]:
    step = "held" if m.held_on else "cancelled" if m.cancelled else "coming"
    yield {"what": "meeting", "state": step, "on": m.held_on or m.on, "kind": m.kind, "level": m.level,
           "put_off": len(m.put_off), "missed": len(m.missed), "case": (m.cases or ("",))[0]}  # fmt: skip


def _outreach(o: Any) -> Iterator[Row]:
    on, closed = date.fromisoformat(o.told.on), o.closed
    yield {"what": "outreach", "on": on, "way": o.told.way,
           "visitors": closed.visitors if closed else 0}  # fmt: skip
    for one in o.told.visits:
        step = o.results[one.visit].step if one.visit in o.results else "open"
        yield {"what": "stop", "on": on, "state": step, "home": bool(one.home), "case": one.case}
    yield from ({"what": "taken", "on": on, "case": case} for case in (closed.taken if closed else ()))


def _reception(r: Any) -> Iterator[Row]:
    on = date.fromisoformat(r.told.on)
    yield {"what": "reception", "on": on, "state": "off" if r.stood_down else "on"}
    for visit, case in r.visits.items():
        heard = r.results.get(visit)
        yield {"what": "heard", "on": on, "state": heard.step if heard else "open", "case": case,
               "instructed": heard.instructed if heard else 0}  # fmt: skip


def _roster(r: Any) -> Iterator[Row]:
    for s in r.shifts.values():
        step = "dropped" if s.dropped else "came" if s.came or s.went else "planned" if s.helper else "gap"
        yield {"what": "shift", "on": s.on, "state": step}


def _ticket(t: Any) -> Iterator[Row]:
    waited = int((t.first_called - t.issued_at).total_seconds() // 60) if t.first_called else None
    yield {"what": "ticket", "on": t.on, "state": t.step.code, "waited": waited, "case": t.case}


def _thanks(thanks: dict[str, Thanks]) -> Iterator[Row]:
    for one in thanks.values():
        yield {
            "what": "thanks",
            "on": date.fromisoformat(one.told.came_on),
            "state": bool(one.withdrawn),
            "way": one.told.way,
        }


def _campaign(c: Any) -> Iterator[Row]:
    if not c.withdrawn:
        yield {"what": "campaign", "on": c.on, "way": c.way, "count": c.count, "people": c.people}


def _liaison(one: Any) -> Iterator[Row]:
    for visit in one.visits:
        yield {"what": "visit", "on": visit.on}


def _project(p: Any) -> Iterator[Row]:
    closed = date.fromisoformat(p.closed.closed_on) if p.closed else None
    yield {"what": "project", "state": "closed" if closed else "open", "until": closed}


def _award(a: Any) -> Iterator[Row]:
    for one in a.nominations.values():
        yield {"what": "award", "state": one.step.code, "until": date.fromisoformat(a.told.last)}


def _group(g: Any) -> Iterator[Row]:
    yield {"what": "group", "state": bool(g.ended)}
    yield from ({"what": "member", "state": bool(g.ended)} for _ in g.told.members)


_ROWS: dict[str, Callable[[Any], Iterator[Row]]] = {
    "meeting": _meeting, "outreach": _outreach, "reception": _reception, "roster": _roster, "ticket": _ticket,
    "campaign": _campaign, "liaison": _liaison, "project": _project, "award": _award,
    "thanks": lambda state: _thanks(state.thanks),
    "site": lambda s: iter([{"what": "site", "state": bool(s.closed)}]),
    "group": _group,
    "helper": lambda h: iter([{"what": "helper", "state": "ended" if h.ended else "serving"}]),
    "facilities": lambda f: ({"what": "facility", "state": one.there} for one in f.told.values()),
    "complaint": lambda c: iter([{"what": "complaint", "on": date.fromisoformat(c.told.on), "state": bool(c.settled)}]),
}  # fmt: skip


def _of_cases(desk: Desk) -> Iterator[Row]:
    for row in desk.read(CasesQuery(limit=5_000)):
        case = desk.read(CaseFileQuery(row.id)).case
        if row.restricted:
            continue
        if case.closing and case.closing.level and not case.voided:
            yield {"what": "settled", "on": case.closing.on, "level": case.closing.level}
        if case.voided:
            continue
        yield from _promises(case.promises)
        yield from _thanks(case.thanks)
        for entry in case.entries:
            if isinstance(entry.body, TalkNoted) and entry.body.helper:
                on = entry.envelope.happened_on or entry.envelope.at.astimezone(CHINA).date()
                yield {"what": "talk", "on": on}
        for hearing in case.hearings.values():
            if hearing.ours and hearing.held_entry:
                yield {"what": "hearing", "on": hearing.first_on or hearing.at.astimezone(CHINA).date()}
        for mediation in case.mediations.values():
            yield from ({"what": "mediation", "on": day} for day, _ in mediation.sessions)
        if case.sponsorship and not case.closed_on:
            yield {"what": "sponsored", "level": case.sponsorship.level}
        if case.backlog:
            state = "settled" if case.closed_on else "planned"
            yield {"what": "backlog", "on": case.closed_on, "state": state, "cause": case.backlog.cause}


# ---------- what pandas counts of them


class Counted:
    """The figures of one span, each as pandas counts it."""

    def __init__(self, table: Any, over: Span, today: date) -> None:
        self._table, self._over, self._today = table, over, today

    def of(self, what: str, day: str = "on", **has: object) -> Any:
        """The rows of a kind on the days of the span, up to today where they are done."""
        rows = self._table[self._table["what"] == what]
        if day:
            rows = rows[rows[day].notna()]
            last = min(self._over.last, self._today) if day == "on" else self._over.last
            rows = rows[(rows[day] >= self._over.first) & (rows[day] <= last)]
        for name, value in has.items():
            rows = rows[rows[name] == value]
        return rows

    def all(self) -> dict[tuple[str, str], int]:
        """(topic, name) → figure."""
        parts = (self._work(), self._people(), self._now())
        return {key: int(count) for part in parts for key, count in part.items()}

    def _work(self) -> dict[tuple[str, str], Any]:
        of, due = self.of, self.of("promise", "until")
        kept, still = due[due["state"] == "kept"], due[due["state"] == "open"]
        meetings = of("meeting")
        found: dict[tuple[str, str], Any] = {
            ("议事", "听证"): len(of("hearing")), ("议事", "调解"): len(of("mediation")),
            ("议事", "改期"): meetings["put_off"].sum(), ("议事", "请了没有来"): meetings["missed"].sum(),
            ("议事", "不开了"): len(of("meeting", state="cancelled")),
            ("下访·家访", "到家里，见到了"): len(of("stop", state="met", home=True)),
            ("下访·家访", "到别处，见到了"): len(of("stop", state="met", home=False)),
            ("下访·家访", "走访，没有见到"): len(of("stop", state="not_met")),
            ("下访·家访", "走访，没有去"): len(of("stop", state="not_held")),
            ("下访·家访", "走访，还没有结果"): len(of("stop", state="open")),
            ("下访·家访", "当场收下的事"): len(of("taken")),
            ("下访·家访", "到站点来的人次"): of("outreach")["visitors"].sum(),
            ("承诺", "答应的"): len(of("promise")),
            ("承诺", "到期，按时兑现"): (kept["late"] == False).sum(),  # noqa: E712 - a column of pandas
            ("承诺", "到期，过了日子兑现"): (kept["late"] == True).sum(),  # noqa: E712
            ("承诺", "到期，说明后收回"): (due["state"] == "taken_back").sum(),
            ("承诺", "过了日子，还没有兑现"): (still["until"] < self._today).sum(),
            ("承诺", "还没有到日子"): (still["until"] >= self._today).sum(),
        }  # fmt: skip
        held = meetings[meetings["state"] == "held"]
        found |= {("议事", one.chinese): (held["kind"] == one.code).sum() for one in MeetingKind}
        found |= {("议事", f"在{one.chinese}开的会"): (held["level"] == one.code).sum() for one in Level}
        found |= {("下访·家访", one.chinese): len(of("outreach", way=one.code)) for one in OutreachWay}
        return found | {("化解层级", f"在{one.chinese}化解"): len(of("settled", level=one.code)) for one in Level}

    def _people(self) -> dict[tuple[str, str], Any]:
        of, tickets, waited = self.of, self.of("ticket"), self.of("ticket")["waited"].dropna()
        found: dict[tuple[str, str], Any] = {
            ("领导接访", "接访日"): len(of("reception", state="on")),
            ("领导接访", "接访日，取消"): len(of("reception", state="off")),
            ("领导接访", "接了的事"): len(of("heard", state="heard")),
            ("领导接访", "信访人没有来"): len(of("heard", state="not_come")),
            ("领导接访", "当面交办"): of("heard")["instructed"].sum(),
            ("领导接访", "批示交办"): len(of("promise", given_in="instruction")),
            ("值班", "排的班"): (of("shift")["state"] != "dropped").sum(),
            ("值班", "签到的班"): len(of("shift", state="came")), ("值班", "缺人的班"): len(of("shift", state="gap")),
            ("帮手与直联", "帮手谈话"): len(of("talk")), ("帮手与直联", "直联走访"): len(of("visit")),
            ("帮手与直联", "走访到的镇街"): of("visit")["subject"].nunique(),
            ("接待", "取号"): len(tickets), ("接待", "取号，接待了"): (tickets["state"] == "served").sum(),
            ("接待", "取号，叫了没有来"): (tickets["state"] == "skipped").sum(),
            ("接待", "平均等候"): round(waited.mean()) if len(waited) else 0,
            ("接待", "最长等候"): waited.max() if len(waited) else 0,
            ("宣传与培训", "参加、领到的人次"): of("campaign")["people"].sum(),
            ("积案", "办结的积案"): len(of("backlog", state="settled")),
            ("服务与激励", f"服务投诉，{ComplaintStep.OPEN.chinese}"): len(of("complaint", state=False)),
            ("服务与激励", f"服务投诉，{ComplaintStep.SETTLED.chinese}"): len(of("complaint", state=True)),
            ("服务与激励", "授予的红棉"): len(of("award", "until", state="given")),
            ("源头治理", "项目，已结项"): len(of("project", "until", state="closed")),
        }  # fmt: skip
        found |= {("宣传与培训", one.chinese): of("campaign", way=one.code)["count"].sum() for one in CampaignWay}
        names = {"letter": "感谢信", "pennant": "锦旗", "words": "口头、电话"}
        return found | {("感谢", name): len(of("thanks", way=way, state=False)) for way, name in names.items()}

    def _now(self) -> dict[tuple[str, str], Any]:
        of = self.of
        causes = {one: len(of("backlog", "", state="planned", cause=one.code)) for one in BacklogCause}
        levels = {one.chinese: len(of("sponsored", "", level=one.code)) for one in Level}
        return {
            ("积案", "包案，没有写哪一级"): len(of("sponsored", "", level="")),
            **{("积案", f"{name}级包案"): count for name, count in levels.items()},
            ("帮手与直联", "在任的帮手"): len(of("helper", "", state="serving")),
            ("下访·家访", "在用的站点"): len(of("site", "", state=False)),
            ("下访·家访", "编组"): len(of("group", "", state=False)),
            ("下访·家访", "编进组的人"): len(of("member", "", state=False)),
            ("源头治理", "项目，在治理"): len(of("project", "", state="open")),
            ("便民设施", "设施，有"): len(of("facility", "", state=True)),
            ("便民设施", "设施，没有"): len(of("facility", "", state=False)),
            **{("积案", f"有方案：{cause.chinese}"): count for cause, count in causes.items()},
        }


def of_register(one: Worked) -> bool:
    """Whether it is counted from the register of cases or with the eight rates, which have tests of their own."""
    return one.words.startswith("放了") or "个工作日内联系了" in one.words


def test_every_figure_is_what_pandas_counts_over_the_folded_entries(hall: Desk) -> None:
    table, world = facts(hall), hall.world()
    for kind in SpanKind:
        over = span(kind, world.today)
        found = [one for one in work(hall.read, over, world) if not of_register(one)]
        now, before = (Counted(table, one, world.today).all() for one in (over, over.moved(-1)))
        year = Counted(table, span(SpanKind.YEAR, world.today), world.today).all()
        told = {(one.topic.chinese, one.words): one for one in found}
        for key, one in told.items():
            assert one.now == now[key], (kind, key)
            assert one.before in (None, before[key]), (kind, key)
            assert one.year in (None, year[key]), (kind, key)
        assert {key for key, count in now.items() if count} <= set(told)
        assert sum(one.leads for one in found) == len({one.topic for one in found})


def test_the_list_behind_a_figure_has_what_was_counted(hall: Desk) -> None:
    world = hall.world()
    year = work(hall.read, span(SpanKind.YEAR, world.today), world)
    lines = [one for one in year if isinstance(one.asked, AgendaQuery) and one.words != "走访到的镇街"]
    assert len(lines) > 30
    for one in lines:
        rows = hall.read(one.asked)
        numbers = [row.line.detail[one.of] or 0 for row in rows] if one.of else [1] * len(rows)
        assert one.minutes or sum(numbers) == one.now, one.words


def test_backlog_is_told_by_how_long_it_has_lain(hall: Desk) -> None:
    world = hall.world()
    short = replace(world, settings={**world.settings, "backlog_days": "40"})
    found = [one for one in work(hall.read, span(SpanKind.WEEK, world.today), short) if one.words.startswith("放了")]
    assert [one.words for one in found] == ["放了 40—364 天"]
    opened = [
        row.received_at.astimezone(CHINA).date()
        for row in hall.read(CasesQuery(CaseFilter(open=True, restricted=False), limit=5_000))
    ]
    assert found[0].now == sum((world.today - day).days >= 40 for day in opened)
    assert hall.read(CountQuery(found[0].asked)) == found[0].now


def test_the_figures_that_the_city_tells_of_itself_are_found_in_the_year(hall: Desk) -> None:
    world = hall.world()
    year = {one.words: one for one in work(hall.read, span(SpanKind.YEAR, world.today), world)}
    for way, count in SEED.items():
        figure = year[CampaignWay.name_of(way)]
        counts = [row.line.detail["count"] for row in hall.read(figure.asked)]
        assert count in counts
        assert sum(counts) == figure.now >= count
    assert {row.line.what for row in hall.read(year["宣传栏"].asked)} == {What.CAMPAIGN.code}


def test_backlog_says_the_same_to_whoever_may_see_a_restricted_case(desk: Desk) -> None:
    desk.do(desks.accusation(desk))
    desk.do(desks.visit(desk))
    desk.clock = lambda: NOW + timedelta(days=800)
    world = desk.world()
    told = [
        [one.now for one in work(each.read, span(SpanKind.WEEK, world.today), world) if one.words.startswith("放了")]
        for each in (desk, desks.colleague(desk))
    ]
    assert told == [[1], [1]]
