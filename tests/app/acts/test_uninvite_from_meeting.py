"""不再请单位: off the notice, told why, and behind that nothing reaches it; nothing of a restricted case reaches anybody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.acts import act_of
from app.acts.act import States
from app.acts.call_meeting import CallMeetingDraft
from app.acts.correct import CorrectDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.meeting_audience import body_named, reach_now
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.acts.uninvite_from_meeting import UninviteFromMeetingDraft
from app.acts.write_clauses import WriteClausesDraft
from app.desk import Desk
from app.docket_rows import DOCKET
from app.domain.audience import line_of, shares
from app.domain.entries import Entry, NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.hall_terms import What
from app.domain.kinds import Decided, Duty, MeetingGoneOn, MeetingMissed, MeetingProposed, MeetingUninvited
from app.domain.meetings import MeetingState, fold_meeting
from app.domain.problems import Problem
from app.domain.units import Area, Body, BodyKind, Directory, org_of
from app.domain.world import Station, World
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from tests.app.acts.meetings import BENCH, CONSULTATION, called, meeting, refused
from tests.app.desks import visit
from tests.builders import NOW, ORG, FixedIds, Journal, lookup, world
from tests.db.sync.histories import NAMES, trees

Reads = Callable[[bytes], str]
NEAR, FAR, PLAIN = "越秀区住房和城乡建设局", "荔湾区司法局", "街坊会"
LIWAN = "440103000"
TREE = lookup().directory.parents


def reaching(entries: Iterable[Entry], org: str, parents: Mapping[str, str] = TREE) -> list[Entry]:
    """The entries that an organisation receives, of each part by the rule of the centre."""
    parts: dict[Subject, list[Entry]] = {}
    for entry in entries:
        parts.setdefault(entry.envelope.subject, []).append(entry)
    found: list[Entry] = []
    for part in parts.values():
        found += part[: shares([entry.envelope.routing for entry in part], parents).get(org, 0)]
    return found


def received(desk: Desk, id_: str, org: str) -> list[str]:
    """The kinds of the entries that an organisation receives."""
    return [entry.envelope.kind for entry in reaching(desk.read(EntriesQuery("meeting", id_)), org)]


def out(desk: Desk, id_: str, *names: str, reason: str = "请错了") -> UninviteFromMeetingDraft:
    return UninviteFromMeetingDraft(desk.new_id(), id_, names, reason)


def test_it_is_told_and_nothing_later_reaches_it(desk: Desk, text_of: Reads) -> None:
    id_ = called(desk, CONSULTATION, bodies=f"{NEAR}、{FAR}、{PLAIN}")
    desk.do(InviteToMeetingDraft(desk.new_id(), id_, (NEAR, FAR), told_on="2026-10-19"))
    desk.do(out(desk, id_, FAR))
    state = meeting(desk, id_)
    assert (state.bodies, state.uninvited, list(state.told)) == ((NEAR, PLAIN), {FAR: "请错了"}, [NEAR])
    desk.do(PostponeMeetingDraft(desk.new_id(), id_, "2026-10-22", "9:30-11:00", "二楼", "三楼有会"))
    assert received(desk, id_, LIWAN) == ["meeting.called", "meeting.invited", "meeting.uninvited"]
    everything = [entry.envelope.kind for entry in desk.read(EntriesQuery("meeting", id_))]
    assert received(desk, id_, "440104000") == received(desk, id_, "440100000") == everything
    assert everything[3:5] == ["meeting.gone_on", "meeting.part_opened"] and everything[-1] == "meeting.postponed"
    text = text_of(desk.sheet("meeting_notices", f"{id_} invitation"))
    assert FAR not in text and NEAR in text
    assert desk.store.verify().damage == ()


def test_whoever_still_receives_it_is_only_off_the_notice(desk: Desk) -> None:
    id_ = called(desk, CONSULTATION, bodies=f"{NEAR}、{PLAIN}")
    desk.do(out(desk, id_, NEAR))
    assert (meeting(desk, id_).bodies, meeting(desk, id_).goes_to) == ((PLAIN,), ())
    # the district stands above this street: it has everything as before
    assert received(desk, id_, "440104000") == ["meeting.called", "meeting.uninvited"]


def test_at_a_place_that_was_taken_out_nothing_is_written_any_more(desk: Desk) -> None:
    id_ = called(desk, CONSULTATION, bodies=f"{NEAR}、{FAR}")
    desk.do(out(desk, id_, FAR))
    desk.clock.now += timedelta(days=2)  # type: ignore[attr-defined]
    item = Decided("图纸", "", "先并联审图", NEAR, "2026-10-28")
    desk.do(HoldMeetingDraft(desk.new_id(), id_, "2026-10-21", "9", (item,)))
    (promise,) = meeting(desk, id_).promises
    kept = KeepPromiseDraft(desk.new_id(), "", ("meeting", id_), promise, "审好了", "2026-10-21")
    has = fold_meeting(reaching(desk.read(EntriesQuery("meeting", id_)), LIWAN))
    there = replace(desk.world(), station=Station(LIWAN, "荔湾区", "L1", first_user=desk.station.first_user))
    problems = act_of(kept).check(kept, States({}, {}, {Subject("meeting", id_): has}), there)
    assert [problem.code for problem in problems] == ["meeting.left_out"]
    desk.do(kept)


def test_asked_again_it_has_everything_and_is_taken_out_again(desk: Desk) -> None:
    id_ = called(desk, CONSULTATION, bodies=f"{NEAR}、{FAR}")
    desk.do(out(desk, id_, FAR))
    again = replace(CONSULTATION, id=desk.new_id(), meeting=id_, reason="还是要来", bodies=f"{NEAR}、{FAR}")
    desk.do(again)
    had = reaching(desk.read(EntriesQuery("meeting", id_)), LIWAN)
    assert meeting(desk, id_).uninvited == {} and fold_meeting(had) == meeting(desk, id_)
    last = out(desk, id_, FAR, reason="这一次真的不用来了")
    desk.do(last)
    desk.do(InviteToMeetingDraft(desk.new_id(), id_, (NEAR,), told_on="2026-10-19"))
    later = [entry.id for entry in reaching(desk.read(EntriesQuery("meeting", id_)), LIWAN) if entry not in had]
    assert later == [last.id]
    assert meeting(desk, id_).uninvited == {FAR: "这一次真的不用来了"} and list(meeting(desk, id_).told) == [NEAR]


def test_taken_out_one_after_the_other_it_stays_one_meeting(desk: Desk, text_of: Reads) -> None:
    case = desk.do(visit(desk)).case
    id_ = called(desk, CONSULTATION, cases=(case,), bodies=f"{NEAR}、{FAR}、天河区司法局")
    for name in (FAR, "天河区司法局"):
        desk.do(out(desk, id_, name))
    state = meeting(desk, id_)
    assert (state.id, state.bodies, state.part.partition(".")[0]) == (id_, (NEAR,), id_)
    (row,) = desk.read(AgendaQuery(DOCKET))
    assert (row.subject, row.line.case, row.line.state) == (Subject("meeting", id_), case, "coming")
    assert "goes_to" not in (row.line.detail or {}), "it is not for us that it ended"
    assert desk.read(AgendaQuery(DOCKET, case=case)) == (row,)
    text = text_of(desk.sheet("meeting_notices", f"{id_} invitation"))
    assert text.count("会议通知") == 1 and NEAR in text and FAR not in text
    rows = desk.read(AgendaQuery((What.MEETING.code,), limit=9))
    desk.store.rebuild()
    assert desk.read(AgendaQuery((What.MEETING.code,), limit=9)) == rows and desk.store.verify().damage == ()


def test_what_is_promised_and_kept_afterwards_stands_on_the_one_meeting(desk: Desk) -> None:
    id_ = called(desk, CONSULTATION, bodies=f"{NEAR}、{FAR}、天河区司法局")
    desk.do(out(desk, id_, FAR))
    desk.do(out(desk, id_, "天河区司法局"))
    desk.clock.now += timedelta(days=2)  # type: ignore[attr-defined]
    item = Decided("图纸", "", "先并联审图", "荔湾区住房和城乡建设局", "2026-10-28")
    desk.do(HoldMeetingDraft(desk.new_id(), id_, "2026-10-21", "9", (item,)))
    (promise,) = meeting(desk, id_).promises
    # who takes something on has all of it
    assert fold_meeting(reaching(desk.read(EntriesQuery("meeting", id_)), LIWAN)) == meeting(desk, id_)
    before = received(desk, id_, "440106000")
    assert before[-1] == "meeting.uninvited" and "meeting.held" not in before
    desk.do(KeepPromiseDraft(desk.new_id(), "", ("meeting", id_), promise, "审好了", "2026-10-21"))
    (line,) = desk.read(AgendaQuery((What.PROMISE.code,)))
    assert (line.subject.id, line.line.state) == (id_, "kept")
    assert received(desk, id_, "440106000") == before


def test_a_meeting_narrowed_by_an_older_program_is_narrowed_again(desk: Desk) -> None:
    id_ = called(desk, CONSULTATION, bodies=f"{NEAR}、{FAR}、天河区司法局")
    left = (ORG, "440100000", "440104000", "440106000")
    gone, closed = MeetingUninvited((FAR,), "请错了", left), Routing(left, restricted=True)
    with desk.store.write(desk.clock(), desk.actor.id, desk.station.org) as work:
        told = NewEntry(desk.new_id(), Subject("meeting", id_), gone, meeting(desk, id_).routing)
        work.append([told, NewEntry(desk.new_id(), Subject("meeting", id_), MeetingGoneOn(told.id), closed)])
    assert meeting(desk, id_).listed
    before = len(received(desk, id_, "440106000"))
    desk.do(out(desk, id_, "天河区司法局"))
    desk.do(PostponeMeetingDraft(desk.new_id(), id_, "2026-10-22", "9:30-11:00", "二楼", "三楼有会"))
    assert (meeting(desk, id_).bodies, meeting(desk, id_).place) == ((NEAR,), "二楼")
    assert len(received(desk, id_, "440106000")) == before + 1 and len(received(desk, id_, LIWAN)) == 2


def test_what_holds_a_body_to_the_meeting_is_named(desk: Desk) -> None:
    id_ = called(desk, CONSULTATION, bodies=f"{NEAR}、{FAR}")
    assert refused(desk, out(desk, id_, reason="")) == [("meeting.nobody", "names"), ("text.empty", "reason")]
    assert refused(desk, out(desk, id_, "别的局")) == [("meeting.stranger", "names")]
    assert refused(desk, out(desk, id_, NEAR, FAR)) == [("meeting.no_body", "names")]
    terms = WriteClausesDraft(
        desk.new_id(), id_, (Duty(FAR, "先审图纸", "2026-11-05"), Duty(NEAR, "再审", "2026-11-06"))
    )
    desk.do(terms)
    assert refused(desk, out(desk, id_, FAR)) == [("uninvite.clause", "names")]
    desk.do(WriteClausesDraft(desk.new_id(), id_, terms.clauses[1:]))
    before = meeting(desk, id_).terms
    desk.do(out(desk, id_, FAR))
    # the others marked what it was a party to: they mark anew
    assert meeting(desk, id_).terms != before and meeting(desk, id_).parties == (NEAR,)


def test_a_case_restricted_afterwards_shuts_the_meeting(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    id_ = called(desk, BENCH, cases=(case,), bodies=f"{NEAR}、{FAR}")
    desk.do(out(desk, id_, FAR))
    changes = {"demand.1.legal_class": "accusation", "demand.1.against_text": "停车场的管理人员"}
    desk.do(CorrectDraft(desk.new_id(), case, changes, reason="问清楚了，是举报"))
    moved = PostponeMeetingDraft(desk.new_id(), id_, "2026-10-22", "9:30-11:00", "二楼", "三楼有会")
    before = received(desk, id_, "440104000")
    desk.do(moved)
    # it is gone on with at this desk alone
    assert received(desk, id_, "440104000") == before and received(desk, id_, ORG)[-1] == "meeting.postponed"


def test_listed_to_whom_it_goes_a_restricted_case_seals_it() -> None:
    state = MeetingState(ID, ORG, part=ID, goes_to=(ORG,), listed=True)
    reach_now(state, [SimpleNamespace(restricted=True)])  # type: ignore[list-item]
    assert state.sealed and not state.listed


# ---------- whatever is done, in whatever order, under whatever organisations

ID = "0192f3a4b5c67d8e9fa0b1c2d3ee0001"
MEETING = Subject("meeting", ID)
BUREAU, OTHER = "{}局", "{}办公室"
"""Each organisation has two bodies; of those of one place one may stay."""
PLACES = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from((BUREAU, OTHER))), min_size=1, max_size=4)
SOME = PLACES.map(lambda found: tuple(dict.fromkeys(name.format(org) for org, name in found)))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("ask"), SOME), st.tuples(st.just("out"), SOME), st.tuples(st.just("out"), SOME),
        st.tuples(st.just("write"), st.just(())), st.tuples(st.just("restrict"), st.just(())),
    ), max_size=9,
)  # fmt: skip


def under(tree: Mapping[str, str]) -> World:
    """The world of the first organisation but one in a tree, in which each has its two bodies."""
    areas = {org: Area(org, above, "township", f"{org}街道", "") for org, above in tree.items()}
    named = [(f"{org}{n}", name.format(org), org) for org in tree for n, name in enumerate((BUREAU, OTHER))]
    bodies = {code: Body(code, name, "district", next(iter(BodyKind)), org, "", "") for code, name, org in named}
    here = world(NOW)
    places = replace(here.lookup, directory=Directory(areas, bodies))
    return replace(here, lookup=places, station=replace(here.station, org=NAMES[1]))


class Run:
    """A meeting in memory, with one case that may turn out to be restricted."""

    def __init__(self, tree: Mapping[str, str]) -> None:
        self.world = under(tree)
        self.org, self.tree = self.world.station.org, tree
        self.journal, self.case = Journal(org=self.org), SimpleNamespace(restricted=False)
        self.ids, self.day = FixedIds(), 21

    def state(self) -> MeetingState:
        state = fold_meeting(self.journal.entries)
        reach_now(state, [self.case])  # type: ignore[list-item]
        return state

    def do(self, draft: Any) -> Sequence[Problem]:
        act = act_of(draft)
        states = States({}, {}, {MEETING: self.state()} if self.journal.entries else {})
        problems = act.check(draft, states, self.world)
        if not problems:
            self.journal.write(act.decide(draft, states, self.world, self.ids))
        return problems

    def step(self, what: str, names: tuple[str, ...]) -> Sequence[Problem]:
        if what == "restrict":
            self.case.restricted = True
            return ()
        if what == "out":
            there = tuple(name for name in names if name in self.state().bodies)
            return self.do(UninviteFromMeetingDraft(self.ids.entry(), ID, there, "请错了"))
        if what == "ask":
            return self.call("、".join(dict.fromkeys((*self.state().bodies, *names))), "补上")
        self.day += 1
        return self.do(PostponeMeetingDraft(self.ids.entry(), ID, f"2026-10-{self.day}", "9:30-11:00", "二楼", "有会"))

    def call(self, bodies: str, reason: str = "") -> Sequence[Problem]:
        id_ = self.ids.entry() if reason else ID
        again = ID if reason else ""
        like: CallMeetingDraft = replace(CONSULTATION, on=f"2026-10-{self.day}", bodies=bodies, reason=reason)
        return self.do(replace(like, id=id_, meeting=again))

    def line(self, name: str) -> frozenset[str]:
        body = body_named(name, self.world)
        return frozenset(line_of(org_of(body.org), self.tree)) if body else frozenset()

    def asked(self) -> frozenset[str]:
        """Whoever is asked now, this station, and all above them."""
        return frozenset(line_of(self.org, self.tree)).union(*map(self.line, self.state().bodies))

    def at(self, org: str) -> list[Entry]:
        """What an organisation has received."""
        return reaching(self.journal.entries, org, self.tree)


@given(trees(), SOME, STEPS)
@settings(max_examples=120, deadline=None)
def test_nothing_reaches_whoever_is_not_asked_or_may_not_know(
    tree: Mapping[str, str], first: tuple[str, ...], steps: list[Any]
) -> None:
    run = Run(tree)
    assert run.call("、".join(first)) == []
    written: list[tuple[str, int, bool]] = []
    asked_at = [(0, run.asked())]
    for what, names in steps:
        secret, before = run.case.restricted, len(run.journal.entries)
        problems = run.step(what, names)
        assert {problem.code for problem in problems} <= {"meeting.nobody", "meeting.no_body"}, (
            "it may be done as often as needed"
        )
        # the first entry of taking out is the one that tells it
        told = before + (what == "out")
        written += [(e.id, place, secret) for place, e in enumerate(run.journal.entries[told:], told)]
        if not run.case.restricted:
            asked_at.append((len(run.journal.entries) - 1, run.asked()))
    got = {org: {entry.id for entry in run.at(org)} for org in tree}
    for id_, place, secret in written:
        later = (asked for at, asked in asked_at if at >= place)
        may = frozenset({run.org}) if secret else frozenset().union(*later)
        assert {org for org in tree if id_ in got[org]} <= may
    if not run.case.restricted:
        stands_alike(run, tree)


@given(trees(), st.lists(st.tuples(st.booleans(), st.sampled_from(NAMES[:4])), max_size=12))
@settings(max_examples=150, deadline=None)
def test_however_often_they_are_asked_and_taken_out(tree: Mapping[str, str], steps: list[tuple[bool, str]]) -> None:
    run, lost = Run(tree), dict[str, int]()
    run.call(BUREAU.format(NAMES[1]))
    for ask, org in steps:
        asked, had = run.asked(), {one: len(run.at(one)) for one in tree}
        run.step("ask" if ask else "out", (BUREAU.format(org),))
        run.step("write", ())
        for one in tree:
            if one in run.asked():
                lost.pop(one, None)
            elif one in asked:
                lost[one] = had[one] + 1
        assert {one: len(run.at(one)) for one in lost} == lost, "one more, which tells it, and never another"
        stands_alike(run, tree)


def test_what_is_written_elsewhere_meanwhile_is_lost_to_nobody_who_is_asked() -> None:
    tree = {NAMES[0]: "440000000", NAMES[1]: NAMES[0], NAMES[2]: NAMES[0], NAMES[3]: NAMES[0], NAMES[4]: NAMES[0]}
    here, there, gone, new = NAMES[1:5]
    run = Run(tree)
    run.call("、".join(map(BUREAU.format, (there, gone))))
    first = run.state().subject
    run.journal.add(first, MeetingMissed("许静文", "路上堵"), routing=run.state().routing, parents=())
    run.step("out", (BUREAU.format(gone),))
    had = len(run.at(gone))
    # on a part gone by, before it was known there that it is one
    late = MeetingProposed("1", "轮流值守", BUREAU.format(there))
    run.journal.add(first, late, routing=Routing((here, there, gone)), parents=())
    assert list(run.state().proposals) == list(fold_meeting(run.at(there)).proposals) == ["1"]
    run.step("ask", (BUREAU.format(new),))
    assert fold_meeting(run.at(new)) == run.state() and run.state().missed and run.state().proposals
    assert len(run.at(gone)) == had
    run.step("out", (BUREAU.format(new),))
    run.step("ask", (BUREAU.format(gone),))
    assert fold_meeting(run.at(gone)) == fold_meeting(run.at(there)) == run.state()


def stands_alike(run: Run, tree: Mapping[str, str]) -> None:
    """Whoever is asked has every entry and so the same meeting; whoever is not asked any more is told so by what it has."""
    whole, asked = fold_meeting(run.journal.entries), run.asked()
    for org in tree:
        there = run.at(org)
        if org in asked:
            assert fold_meeting(there) == whole
        elif there:
            gone = fold_meeting(there)
            assert gone.id == ID and org not in gone.goes_to and gone.goes_to
