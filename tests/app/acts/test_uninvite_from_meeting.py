"""不再请单位: off the notice, told why, and behind that nothing reaches it; nothing of a restricted case reaches anybody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from app.domain.audience import line_of, shares
from app.domain.envelope import Subject
from app.domain.kinds import Decided, Duty
from app.domain.meetings import MeetingState, fold_meeting
from app.domain.problems import Problem
from app.domain.units import org_of
from app.domain.world import Station
from app.ports import EntriesQuery
from tests.app.acts.meetings import BENCH, CONSULTATION, called, meeting, refused
from tests.app.desks import visit
from tests.builders import NOW, ORG, FixedIds, Journal, lookup, world

Reads = Callable[[bytes], str]
NEAR, FAR, PLAIN = "越秀区住房和城乡建设局", "荔湾区司法局", "街坊会"
LIWAN = "440103000"
TREE = lookup().directory.parents


def received(desk: Desk, id_: str, org: str) -> list[str]:
    """The kinds of the entries that an organisation receives."""
    entries = desk.read(EntriesQuery("meeting", id_))
    count = shares([entry.envelope.routing for entry in entries], TREE).get(org, 0)
    return [entry.envelope.kind for entry in entries[:count]]


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
    there = replace(desk, station=Station(LIWAN, "荔湾区", "L1", first_user=desk.station.first_user))
    assert refused(there, kept) == [("meeting.left_out", "")]
    desk.do(kept)


def test_asked_again_it_has_everything(desk: Desk) -> None:
    id_ = called(desk, CONSULTATION, bodies=f"{NEAR}、{FAR}")
    desk.do(out(desk, id_, FAR))
    again = replace(CONSULTATION, id=desk.new_id(), meeting=id_, reason="还是要来", bodies=f"{NEAR}、{FAR}")
    desk.do(again)
    assert meeting(desk, id_).uninvited == {} and len(received(desk, id_, LIWAN)) == 4
    assert refused(desk, out(desk, id_, FAR)) == [("uninvite.once", "names")]


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
    assert refused(desk, moved) == [("meeting.sealed", "")]


# ---------- whatever is done, in whatever order

BODIES = (NEAR, FAR, "黄花岗街道办事处", "建设街道办事处", "荔湾区住房和城乡建设局", "天河区司法局", PLAIN)
ID = "0192f3a4b5c67d8e9fa0b1c2d3ee0001"
MEETING = Subject("meeting", ID)
SOME = st.lists(st.sampled_from(BODIES), min_size=1, max_size=4, unique=True).map(tuple)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("ask"), SOME), st.tuples(st.just("out"), SOME),
        st.tuples(st.just("write"), st.just(())), st.tuples(st.just("restrict"), st.just(())),
    ), max_size=8,
)  # fmt: skip


class Run:
    """A meeting in memory, with one case that may turn out to be restricted."""

    def __init__(self) -> None:
        self.journal, self.case = Journal(), SimpleNamespace(restricted=False)
        self.ids, self.day = FixedIds(), 21

    def state(self) -> MeetingState:
        state = fold_meeting(self.journal.entries)
        reach_now(state, [self.case])  # type: ignore[list-item]
        return state

    def do(self, draft: Any) -> Sequence[Problem]:
        act, here = act_of(draft), world(NOW)
        states = States({}, {}, {MEETING: self.state()} if self.journal.entries else {})
        problems = act.check(draft, states, here)
        for new in () if problems else act.decide(draft, states, here, self.ids):
            self.journal.add(new.subject, new.body, id=new.id, routing=new.routing)
        return problems

    def step(self, what: str, names: tuple[str, ...]) -> None:
        if what == "restrict":
            self.case.restricted = True
        elif what == "out":
            self.do(UninviteFromMeetingDraft(self.ids.entry(), ID, names, "请错了"))
        elif what == "ask":
            self.call("、".join(dict.fromkeys((*self.state().bodies, *names))), "补上")
        else:
            self.day += 1
            self.do(PostponeMeetingDraft(self.ids.entry(), ID, f"2026-10-{self.day}", "9:30-11:00", "二楼", "有会"))

    def call(self, bodies: str, reason: str = "") -> None:
        id_ = self.ids.entry() if reason else ID
        again = ID if reason else ""
        like: CallMeetingDraft = replace(CONSULTATION, on=f"2026-10-{self.day}", bodies=bodies, reason=reason)
        self.do(replace(like, id=id_, meeting=again))


def line(name: str) -> frozenset[str]:
    body = body_named(name, world())
    return frozenset(line_of(org_of(body.org), TREE)) if body else frozenset()


def asked_now(run: Run) -> frozenset[str]:
    """Whoever is asked now, this station, and all above them."""
    return frozenset(line_of(ORG, TREE)).union(*map(line, run.state().bodies))


@given(SOME, STEPS)
@settings(max_examples=80, deadline=None)
def test_nothing_reaches_whoever_is_not_asked_or_may_not_know(first: tuple[str, ...], steps: list[Any]) -> None:
    run = Run()
    run.call("、".join(first))
    written: list[tuple[int, bool]] = []
    asked_at = [(0, asked_now(run))]
    for what, names in steps:
        secret, before = run.case.restricted, len(run.journal.entries)
        run.step(what, names)
        # the first entry of taking out is the one that tells it
        written += [(place, secret) for place in range(before + (what == "out"), len(run.journal.entries))]
        if not run.case.restricted:
            asked_at.append((len(run.journal.entries) - 1, asked_now(run)))
    reach = shares([entry.envelope.routing for entry in run.journal.entries], TREE)
    for place, secret in written:
        got = {org for org, count in reach.items() if count > place}
        later = (asked for at, asked in asked_at if at >= place)
        assert got <= (frozenset({ORG}) if secret else frozenset().union(*later)), place
        if not run.case.restricted:
            assert asked_now(run) <= got
