"""In which capacity a demand was received, and what may be done with it then (Art. 22, 23)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.accept import ACT, AcceptDraft
from app.acts.correct import CorrectDraft
from app.acts.entrust import EntrustDraft
from app.acts.guide import GuideDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.register import ACT as REGISTER
from app.acts.report_upward import ReportUpwardDraft
from app.acts.transfer import ACT as TRANSFER
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.capacity import only_petition_office, usual
from app.domain.mistakes import put_right
from app.domain.terms import Capacity, Channel, LegalClass
from app.domain.world import Station
from app.reports.oddities import oddities
from tests.app.acts.routes import HOUSING, accused_of, case, demanded, fresh, transferred, transferred_in
from tests.app.acts.steps import CASE, NEW, carried_out, codes
from tests.builders import ON_CASE, FixedIds, Journal, registered, visit_draft, world

OFFICE, COMPETENT = Capacity.PETITION_OFFICE.code, Capacity.COMPETENT_BODY.code
COMMUNITY, STREET_OFFICE = "440104014001", "440104014-government"
DISTRICT = Station("440104000", "越秀区信访局", "F0")
SEND = TransferDraft(NEW, CASE, to=HOUSING, reason="属住建职责")
ENTRUST = EntrustDraft(NEW, CASE, to=HOUSING, reason="重要", requirement="查清", due_on="2026-11-20")
ACCEPT = AcceptDraft(NEW, CASE, accepted_on="2026-10-19")
TO_OFFICE = CorrectDraft(NEW, CASE, {"demand.1.capacity": OFFICE}, reason="是区里的职责")


# ---------- said at registration


def said(capacity: str, station: Station | None = None, **changes: object) -> str:
    here = world() if station is None else replace(world(), station=station)
    draft = visit_draft(**changes)
    draft = replace(draft, demands=tuple(replace(d, capacity=capacity) for d in draft.demands))
    [body] = [e.body for e in REGISTER.decide(draft, Journal().states(), here, FixedIds())][-1:]
    assert isinstance(body, k.CaseRegistered)
    return body.demands[0].capacity


def test_a_township_s_station_is_kept_as_it_said_for_each_demand() -> None:
    assert [said(code) for code in (OFFICE, COMPETENT, "")] == [OFFICE, COMPETENT, ""]


def test_a_petition_office_is_one_whatever_was_said() -> None:
    assert {said(code, DISTRICT) for code in (OFFICE, COMPETENT, "")} == {OFFICE}
    assert only_petition_office(replace(world(), station=DISTRICT)) and not only_petition_office(world())


def test_of_what_was_transferred_to_us_nobody_is_asked() -> None:
    details = {"from_unit": "越秀区信访局"}
    assert said(COMPETENT, channel=Channel.TRANSFERRED_IN.code, details=details) == ""


def test_the_station_sets_what_it_usually_is_and_what_it_may_not_keep_is_handed_on() -> None:
    assert usual(world()) is Capacity.COMPETENT_BODY
    assert usual(world(capacity=OFFICE)) is Capacity.PETITION_OFFICE
    assert usual(world(), LegalClass.ACCUSATION.code) is Capacity.PETITION_OFFICE
    assert usual(world(), against=STREET_OFFICE) is Capacity.PETITION_OFFICE
    assert usual(world(), against=HOUSING) is Capacity.COMPETENT_BODY
    assert usual(replace(world(), station=DISTRICT)) is Capacity.PETITION_OFFICE


# ---------- accepted


def test_what_a_petition_office_received_is_not_accepted_by_it() -> None:
    office = registered(capacity=OFFICE)
    assert codes(ACCEPT, office) == [("capacity.accept", "demands")]
    problem = ACT.why_not(case(office), world())
    assert problem and problem.code == "capacity.accept", "the button says so before the form is opened"
    assert codes(ACCEPT, registered(capacity=COMPETENT)) == codes(ACCEPT, registered()) == []


def test_of_two_demands_the_one_that_is_ours_is_accepted() -> None:
    both = demanded("appeal_6", "appeal_6", capacity=COMPETENT)
    both = carried_out(replace(TO_OFFICE, id=fresh()), both)
    assert ACT.why_not(case(both), world()) is None
    assert codes(ACCEPT, both) == [("capacity.accept", "demands")]
    assert codes(replace(ACCEPT, demands=("2",)), both) == []


def test_it_is_accepted_after_it_was_sent_to_our_own_body() -> None:
    sent = transferred(STREET_OFFICE, registered(capacity=OFFICE))
    assert codes(ACCEPT, sent) == []


def test_a_unit_to_which_it_was_sent_is_bound_by_what_it_received() -> None:
    sent = transferred(HOUSING, registered(capacity=OFFICE))
    assert ACT.why_not(case(sent), replace(world(), station=DISTRICT)) is None


# ---------- sent away


@pytest.mark.parametrize(
    ("capacity", "to", "problem"),
    [
        ("", HOUSING, ""),
        (OFFICE, HOUSING, ""),
        (OFFICE, STREET_OFFICE, ""),
        (COMPETENT, HOUSING, "capacity.send"),
        (COMPETENT, "440104014-police", "capacity.send"),
        (COMPETENT, STREET_OFFICE, "capacity.ourselves"),
        (COMPETENT, "440104014", "capacity.ourselves"),
        (COMPETENT, "440104014-committee", "capacity.ourselves"),
        (COMPETENT, COMMUNITY, ""),
    ],
)
@pytest.mark.parametrize("draft", [SEND, ENTRUST])
def test_a_competent_body_sends_only_to_those_below_it(
    draft: TransferDraft | EntrustDraft, capacity: str, to: str, problem: str
) -> None:
    expected = [(problem, "to")] if problem else []
    if draft is ENTRUST and to == HOUSING and not problem:
        expected.append(("entrust.upward", "to"))
    assert codes(replace(draft, to=to), registered(capacity=capacity)) == expected


@pytest.mark.parametrize("draft", [SEND, ENTRUST])
def test_what_was_sent_to_us_goes_on_only_to_those_below_us(draft: TransferDraft | EntrustDraft) -> None:
    sent = transferred_in()
    assert codes(draft, sent) == [("capacity.sent_to_us", "to")]
    assert codes(replace(draft, to=STREET_OFFICE), sent) == [("capacity.ourselves", "to")]
    assert codes(replace(draft, to=COMMUNITY), sent) == []


def test_what_another_station_sent_to_us_does_not_go_on_sideways_either() -> None:
    journal = Journal(org=DISTRICT.org)
    sent = registered(journal, capacity=OFFICE)
    sent.add(ON_CASE, k.CaseTransferred(("1",), STREET_OFFICE, "黄花岗街道办事处", "属其职权", "2026-10-19"))
    assert codes(SEND, sent) == [("capacity.sent_to_us", "to")]


def test_a_petition_office_passes_on_what_those_above_sent_it() -> None:
    here = replace(world(), station=DISTRICT)
    sent = registered(Journal(org=DISTRICT.org), channel="transferred_in", details={"from_unit": "广州市信访局"})
    assert TRANSFER.check(SEND, sent.states(), here) == []


def test_a_body_that_was_added_to_our_area_with_nobody_above_it_is_below_us() -> None:
    directory = world().lookup.directory.with_changes(
        [
            k.UnitAdded("440104014-care", "黄花岗街道综合养老服务中心", "other", "440104014", ""),
            k.UnitAdded("440104014-tax", "黄花岗税务所", "other", "440104014", "440104000-housing"),
        ],
        str,
    )
    assert directory.is_subordinate("440104014-care", "440104014")
    assert not directory.is_subordinate("440104014-tax", "440104014")
    assert not directory.is_subordinate("没有这个单位", "440104014")


def test_an_accusation_goes_by_its_own_rule_whoever_received_it() -> None:
    journal = accused_of(HOUSING, capacity=COMPETENT)
    assert codes(replace(SEND, to="440104000-discipline"), journal) == []


def test_what_two_bodies_share_goes_to_the_lead_that_was_fixed() -> None:
    journal = registered(capacity=COMPETENT)
    lead = k.UnitName(HOUSING, "越秀区住房和城乡建设局")
    journal.add(ON_CASE, k.LeadFixed(("1",), lead, (), "agreed", "", "2026-10-19"))
    assert codes(SEND, journal) == []
    assert codes(replace(SEND, to="440104000-police"), journal) == [("capacity.send", "to")]


def test_one_letter_stands_on_one_article() -> None:
    both = carried_out(replace(TO_OFFICE, id=fresh()), demanded("appeal_6", "appeal_6", capacity=COMPETENT))
    assert codes(SEND, both) == [("capacity.apart", "demands")]
    assert codes(replace(SEND, demands=("1",)), both) == []


def test_a_letter_on_litigation_is_guided_by_a_competent_body_and_sent_by_a_petition_office() -> None:
    guide = GuideDraft(NEW, CASE, (), "court", "", "越秀区人民法院", "寺贝通津 1 号", "带诉状")
    assert codes(guide, demanded("appeal_1", channel="letter", capacity=COMPETENT)) == []
    assert codes(guide, demanded("appeal_1", channel="letter", capacity=OFFICE)) == [("guide.letter", "way")]


def test_only_a_petition_office_lays_a_matter_before_those_who_decide() -> None:
    told = k.Recipient("中共黄花岗街道工作委员会", "phone", "2026-10-19 10:05", "440104014-committee")
    urgent = ReportUpwardDraft(
        NEW, CASE, "urgent", (told,), "2026-10-19 09:50", "院门口", "7", "聚集", "劝导", "王敏", "陈志远"
    )
    important, ours = replace(urgent, ground="important"), registered(capacity=COMPETENT)
    assert codes(important, ours) == [("capacity.report", "ground")]
    assert codes(urgent, ours) == codes(important, registered(capacity=OFFICE)) == codes(important, registered()) == []


# ---------- changed


def test_it_is_changed_as_long_as_nothing_was_decided() -> None:
    ours = registered(capacity=COMPETENT)
    changed = carried_out(replace(TO_OFFICE, id=fresh()), ours)
    assert case(changed).demands["1"].capacity == OFFICE
    assert not put_right(case(changed)), "nothing wrong has gone out"
    assert codes(SEND, changed) == []
    sent = carried_out(replace(SEND, id=fresh()), changed)
    back = replace(TO_OFFICE, changes={"demand.1.capacity": COMPETENT})
    assert codes(back, sent) == [("correct.capacity", "demand.1.capacity")]
    assert codes(TO_OFFICE, carried_out(replace(ACCEPT, id=fresh()), registered(capacity=COMPETENT))) == [
        ("correct.capacity", "demand.1.capacity")
    ]


def test_it_is_changed_to_one_of_the_two_and_not_of_what_was_transferred_to_us() -> None:
    for value in ("", "所长"):
        nothing = replace(TO_OFFICE, changes={"demand.1.capacity": value})
        assert codes(nothing, registered(capacity=COMPETENT)) == [("correct.capacity_unknown", "demand.1.capacity")]
    came = registered(channel="transferred_in", details={"from_unit": "越秀区信访局"})
    assert codes(TO_OFFICE, came) == [("correct.capacity", "demand.1.capacity")]


def test_what_two_places_said_differently_is_settled_also_after_a_decision() -> None:
    journal = registered()
    seen = [journal.entries[-1].id]
    for value in (OFFICE, COMPETENT):
        journal.add(ON_CASE, k.CaseCorrected({"demand.1.capacity": value}, "问过"), parents=seen)
    journal.add(ON_CASE, k.CaseTransferred(("1",), HOUSING, "越秀区住房和城乡建设局", "职权", "2026-10-19"))
    assert codes(TO_OFFICE, journal) == []


def test_a_receipt_that_promises_what_the_other_capacity_owes_is_to_be_replaced() -> None:
    def said(journal: Journal) -> list[tuple[str, ...]]:
        return [o.acts for o in oddities(journal.file(), world(), {}) if "回执" in o.headline.template]

    journal = registered(capacity=COMPETENT)
    never_printed = carried_out(replace(TO_OFFICE, id=fresh()), registered(capacity=COMPETENT))
    assert not said(never_printed)
    carried_out(PrintPaperDraft(fresh(), CASE, "receipt"), journal)
    assert not said(journal)
    carried_out(replace(TO_OFFICE, id=fresh()), journal)
    assert said(journal) == [("print_paper",)]
    assert not said(carried_out(replace(SEND, id=fresh()), copied(journal)))
    carried_out(PrintPaperDraft(fresh(), CASE, "receipt", reason="收件身份改了"), journal)
    assert not said(journal)


def copied(journal: Journal) -> Journal:
    """A second history with the same beginning."""
    other = Journal()
    other.entries = list(journal.entries)
    return other
