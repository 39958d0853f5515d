"""Which clocks and faults follow from the capacity in which a demand was received (Art. 22, 23, 43, 44)."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from app.domain import kinds as k
from app.domain.case_clocks import CaseClock, case_clocks, next_clock
from app.domain.envelope import CHINA
from app.domain.faults import faults
from app.domain.procedure_terms import Fault
from app.domain.routes import ROUTE_TEMPLATES, route
from app.domain.terms import Capacity, LegalClass
from app.domain.upcasts import lifted
from tests.app.acts.routes import accused_of, demanded
from tests.builders import NOT_LITIGATED, ON_CASE, Journal, lookup, registered, world

OFFICE, COMPETENT = Capacity.PETITION_OFFICE.code, Capacity.COMPETENT_BODY.code
JULY = datetime(2026, 7, 24, 9, tzinfo=CHINA)
AUGUST = datetime(2026, 8, 20, 9, tzinfo=CHINA)
COMMUNITY = ("440104014001", "永福社区居民委员会")


def rules(journal: Journal) -> list[str]:
    return [c.rule.id for c in case_clocks(journal.file().case, lookup())]


@pytest.mark.parametrize(
    ("capacity", "running"), [("", ["DSP-15", "NTC-15"]), (OFFICE, ["DSP-15"]), (COMPETENT, ["NTC-15"])]
)
def test_the_one_routes_within_fifteen_days_the_other_tells(capacity: str, running: list[str]) -> None:
    for legal_class in ("appeal_6", "appeal_4", "suggestion", "unclassified"):
        found = [
            rule for rule in rules(demanded(legal_class, at=JULY, capacity=capacity)) if rule[:3] in ("DSP", "NTC")
        ]
        assert found == running


@pytest.mark.parametrize("capacity", ["", OFFICE, COMPETENT])
def test_an_accusation_has_its_fifteen_days_until_it_is_taken_on_or_sent_on(capacity: str) -> None:
    def ended(journal: Journal) -> list[tuple[str, bool]]:
        clocks = case_clocks(journal.file().case, lookup())
        return [(c.rule.id, c.clock.finished_on is not None) for c in clocks if c.rule.id != "SGN-15"]

    journal = accused_of("440104014001", at=JULY, capacity=capacity)
    assert ended(journal) == [("DIS-1", False)]
    sent = k.CaseTransferred(("1",), "440104000-discipline", "越秀区纪委监委", "按管理权限", "2026-07-08")
    taken = k.CaseAccepted(("1",), "2026-07-08", "440104014", "黄花岗街道")
    for fact in (sent, taken):
        again = accused_of("440104014001", at=JULY, capacity=capacity)
        again.add(ON_CASE, fact)
        assert ended(again) == [("DIS-1", True)]


@pytest.mark.parametrize(("ground", "decided"), [("important", True), ("urgent", False)])
def test_only_what_is_laid_before_those_above_for_their_decision_is_routed(ground: str, decided: bool) -> None:
    above = k.Recipient("越秀区人民政府", "phone", "2026-07-03T10:00:00+08:00")
    report = k.CaseReported(ground, (above,), "2026-07-03T09:00:00+08:00", "路口", 30, "聚集", "劝导", "王敏")
    ordinary = registered(at=JULY, capacity=OFFICE)
    accusing = accused_of("440104000-housing", at=JULY)
    for journal, ended in ((ordinary, decided), (accusing, False)):
        journal.add(ON_CASE, report)
        [found] = [c for c in case_clocks(journal.file().case, lookup()) if c.rule.id in ("DSP-15", "DIS-1")]
        assert (found.clock.finished_on is not None) == ended


@pytest.mark.parametrize("legal_class", ["unclassified", "suggestion", "appeal_5", "appeal_6"])
def test_what_nobody_can_be_told_of_does_not_lie_unseen(legal_class: str) -> None:
    """No notice is waited for (Art. 23(2)), nobody routes it (Art. 22): the station reminds itself."""

    def found(journal: Journal) -> CaseClock:
        return next(c for c in case_clocks(journal.file().case, lookup()) if c.rule.id == "OWN-15")

    lying = demanded(legal_class, at=JULY, capacity=COMPETENT, address_unclear=True)
    clock = found(lying)
    assert (clock.clock.alarm_on, clock.clock.finished_on) == (date(2026, 8, 8), None)
    assert clock.rule.settable and clock.rule.confidence == "D", "no article gives these days: the station sets them"
    assert next_clock(lying.file().case, lookup()) == clock
    lying.add(ON_CASE, k.CaseTransferred(("1",), "440104000-housing", "越秀区住建局", "职权", "2026-08-03"))
    assert found(lying).clock.finished_on == date(2026, 8, 3)
    for other in ({"capacity": OFFICE, "address_unclear": True}, {"capacity": COMPETENT}):
        assert "OWN-15" not in rules(demanded(legal_class, at=JULY, **other)), "these have a day from the law"
    came = registered(at=JULY, channel="transferred_in", address_unclear=True, details={"from_unit": "越秀区信访局"})
    assert "OWN-15" in rules(came)


def test_a_correction_of_the_capacity_takes_no_day_away() -> None:
    journal = accused_of("440104000-housing", at=JULY, capacity=OFFICE)
    journal.add(ON_CASE, k.CaseCorrected({"demand.1.capacity": COMPETENT}, "自己办"))
    assert rules(journal) == ["DIS-1"]


def test_what_was_transferred_to_us_keeps_its_own_rules() -> None:
    for capacity in ("", OFFICE, COMPETENT):
        came = registered(at=JULY, channel="transferred_in", capacity=capacity, details={"from_unit": "越秀区信访局"})
        assert {"OBJ-5W", "NTC-15T"} <= set(rules(came)) and not {"DSP-15", "NTC-15"} & set(rules(came))


def test_two_demands_of_one_visit_may_be_received_differently() -> None:
    journal = demanded("appeal_6", "appeal_6", at=JULY, capacity=COMPETENT)
    journal.add(ON_CASE, k.CaseCorrected({"demand.2.capacity": OFFICE}, "是区里的职责"))
    found = {c.rule.id: c.demands for c in case_clocks(journal.file().case, lookup())}
    assert (found["NTC-15"], found["DSP-15"]) == (("1",), ("2",))


@pytest.mark.parametrize(
    ("capacity", "fault", "article"),
    [(OFFICE, Fault.NOT_ROUTED, "第四十三条"), (COMPETENT, Fault.NOT_NOTIFIED, "第四十四条")],
)
def test_each_has_the_fault_of_its_own_duty(capacity: str, fault: Fault, article: str) -> None:
    case = registered(at=JULY, capacity=capacity).file().case
    clocks = case_clocks(case, lookup())
    assert [f.fault for f in faults(case, clocks, world(AUGUST))] == [fault]
    overdue = next(c for c in clocks if c.rule.id in ("DSP-15", "NTC-15"))
    assert article in overdue.rule.consequence


@pytest.mark.parametrize(("capacity", "rule", "said"), [(OFFICE, "ASG-FB", "二十二"), (COMPETENT, "ASG-SUB", "二十三")])
def test_an_assignment_is_awaited_under_the_article_it_was_made_on(capacity: str, rule: str, said: str) -> None:
    journal = registered(at=JULY, capacity=capacity)
    journal.add(ON_CASE, k.CaseEntrusted(("1",), *COMMUNITY, "职权", "报告", "2026-07-27", "2026-08-10"), at=JULY)
    case = journal.file().case
    clocks = case_clocks(case, lookup())
    assert rule in [c.rule.id for c in clocks]
    [late] = [f for f in faults(case, clocks, world(AUGUST)) if f.fault is Fault.NO_FEEDBACK]
    assert f"第{said}条" in late.facts


def test_an_older_registration_said_nothing() -> None:
    body = lifted("case.registered", 1, {"demands": [{"id": "1", "text": "甲"}]}, 2)
    assert body["demands"] == [{"id": "1", "text": "甲", "capacity": ""}]


def test_the_sentence_of_a_route_says_what_is_owed_first() -> None:
    def sentence(legal_class: LegalClass, capacity: str) -> str:
        return route(legal_class, NOT_LITIGATED, capacity).sentence(lookup().rules)

    for legal_class in (LegalClass.APPEAL_6, LegalClass.SUGGESTION, LegalClass.UNCLASSIFIED):
        assert "15 日内转送" in sentence(legal_class, OFFICE) and "日内告知" not in sentence(legal_class, OFFICE)
        assert "15 日内告知" in sentence(legal_class, COMPETENT) and "日内转送" not in sentence(legal_class, COMPETENT)
    assert "15 日内按管理权限转送" in sentence(LegalClass.ACCUSATION, OFFICE)
    assert "15 日内按管理权限转送，归本单位管的受理" in sentence(LegalClass.ACCUSATION, COMPETENT)
    assert all("日内告知" not in text and "日内转送" not in text for text in ROUTE_TEMPLATES.values())
