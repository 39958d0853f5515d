"""延期 (Art. 34): once, no more than the rule grants, before day 60 is over, approved by the head, told at once."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, datetime

import pytest

from app.acts import act_of
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.delegate_letter import DelegateLetterDraft
from app.acts.draft_text import draft_text
from app.acts.extend import ExtendDraft, heads
from app.acts.issue_letter import IssueLetterDraft
from app.acts.submit_letter import submission
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks
from app.domain.staff import Member
from app.domain.world import Actor, World
from tests.app.acts.handling import answered, at, in_hand
from tests.app.acts.letters import done
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, mark_of
from tests.builders import ON_CASE, ORG, USER, FixedIds, Journal, lookup, registered, world

DAY_60, DAY_61 = at(10, 2), at(10, 3)
GOOD = ExtendDraft(NEW, CASE, (), 30, " 等鉴定报告。 ", "陈建国", "2026-10-02")


def ends(journal: Journal) -> list[date]:
    clocks = case_clocks(journal.file().case, lookup())
    return [c.clock.statutory_last_day for c in clocks if c.rule.id == "HND-60"]


def test_on_day_60_it_is_granted_and_told_in_the_same_step() -> None:
    fact, paper = bodies(GOOD, in_hand(), DAY_60)
    assert fact == k.HandlingExtended(("1",), 30, "等鉴定报告。", "陈建国", "主任", "2026-10-02")
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("extension", "黄花岗信访延〔2026〕")


def test_the_days_are_added_to_the_statutory_last_day_not_to_the_rolled_one() -> None:
    # day 60, 2 October, is a holiday until 8 October: the rolled day is no place to count from
    assert ends(in_hand()) == [date(2026, 10, 2)]
    assert ends(carried_out(GOOD, in_hand(), DAY_60)) == [date(2026, 11, 1)]


def test_asked_on_day_61_it_is_refused_with_the_article() -> None:
    case, now = in_hand().file().case, world(DAY_61)
    problem = act_of(GOOD).allowed(case, now)  # type: ignore[misc]
    assert problem is not None and (problem.code, problem.values) == ("extend.too_late", {"day": "2026年10月2日"})
    assert codes(replace(GOOD, approved_on="2026-10-03"), in_hand(), DAY_61) == [("extend.too_late", "")]


def test_a_back_dated_approval_does_not_make_day_61_day_60() -> None:
    assert codes(replace(GOOD, late_reason="忘了"), in_hand(), DAY_61) == [("extend.too_late", "")]


def test_only_once() -> None:
    journal = carried_out(GOOD, in_hand(), DAY_60)
    assert codes(replace(GOOD, approved_on="2026-10-20"), journal, at(10, 20)) == [("extend.once", "")]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"demands": ("",)}, ("demands.none", "demands")),
        ({"days": None}, ("extend.days", "days")),
        ({"days": 0}, ("extend.days", "days")),
        ({"days": 31}, ("extend.days", "days")),
        ({"reason": " "}, ("text.empty", "reason")),
        ({"reason": "等他写下息访承诺。"}, ("reply.forbidden", "reason")),
        ({"approver": ""}, ("text.empty", "approver")),
        ({"approved_on": "2026-10-03"}, ("date.future", "approved_on")),
        ({"approved_on": "2026-08-02"}, ("date.before", "approved_on")),
        ({"approved_on": "2026-09-30"}, ("date.late", "late_reason")),
    ],
)
def test_what_is_wrong_is_named(change: dict[str, object], problem: tuple[str, str]) -> None:
    assert codes(replace(GOOD, **change), in_hand(), DAY_60) == [problem]  # type: ignore[arg-type]


def test_the_most_days_are_the_rules_own() -> None:
    [problem] = act_of(GOOD).check(replace(GOOD, days=99), in_hand().states(), world(DAY_60))
    assert problem.values == {"most": str(lookup().rules["HND-EXT"].duration)}


def test_where_no_sixty_days_run_nothing_is_extended() -> None:
    assert codes(GOOD, in_hand(legal_class="appeal_5"), DAY_60) == [("extend.no_clock", "")]
    assert codes(GOOD, answered(), DAY_60) == [("handling.answered", "")]
    assert codes(GOOD, registered()) == [("handling.not_accepted", "")]


def test_of_two_demands_only_the_one_still_in_time_is_extended() -> None:
    journal = in_hand("电梯停工。", "路灯不亮。")
    second = journal.entries[-1]
    assert isinstance(second.body, k.CaseAccepted)
    journal.entries[-1] = replace(second, body=replace(second.body, demands=("1",)))
    journal.add(ON_CASE, k.CaseAccepted(("2",), "2026-08-10", ORG, "黄花岗街道"), at=at(8, 10))
    draft = replace(GOOD, approved_on="2026-10-05")
    fact, _ = bodies(draft, journal, at(10, 5))
    assert isinstance(fact, k.HandlingExtended) and fact.demands == ("2",)


def test_a_colleague_who_is_head_is_proposed() -> None:
    staff = (
        Member("u1", "王敏", "接访员", roles=("reception",)),
        Member("u2", "陈建国", "主任", roles=("head",)),
        Member("u3", "老主任", "主任", roles=("head",), left=True),
    )
    case = in_hand().file().case
    assert [m.name for m in heads(case, replace(world(), staff=staff))] == ["陈建国"]


CLERK, HEAD = Member(USER, "王敏", "接访员"), Member("u2", "陈建国", "主任", roles=("head",))
BY_CLERK = replace(GOOD, approver="王敏")


def found(draft: ExtendDraft, *staff: Member, journal: Journal | None = None, actor: str = USER) -> list[str]:
    now = replace(world(DAY_60), staff=staff, actor=Actor(actor, "王敏"))
    return [p.code for p in act_of(draft).check(draft, (journal or in_hand()).states(), now)]


def test_only_the_head_of_the_unit_approves() -> None:
    assert found(GOOD, CLERK, HEAD) == []
    assert found(BY_CLERK, CLERK, HEAD) == found(replace(GOOD, approver="区领导"), CLERK, HEAD) == ["extend.not_head"]


def test_nobody_approves_her_own_extension_although_she_is_head() -> None:
    herself = replace(CLERK, roles=("head",))
    assert found(BY_CLERK, herself, HEAD) == ["extend.not_head"]
    assert found(BY_CLERK, herself) == ["extend.no_head"]


def test_where_nobody_is_named_head_the_way_to_name_one_is_shown() -> None:
    assert found(GOOD, CLERK) == found(GOOD, CLERK, replace(HEAD, left=True)) == ["extend.no_head"]
    problem = act_of(GOOD).allowed(in_hand().file().case, replace(world(DAY_60), staff=(CLERK,)))  # type: ignore[misc]
    assert problem is not None and problem.code == "extend.no_head"


def test_the_head_may_give_its_number_to_what_a_colleague_wrote_and_everybody_agreed_to() -> None:
    journal, content = in_hand(), draft_text(GOOD)
    assert found(GOOD, CLERK, HEAD, journal=journal, actor="u2") == ["extend.no_head"]
    digest, steps = hashlib.sha256(content.encode()).hexdigest(), (k.ApprovalStep("approver"),)
    journal.add(ON_CASE, k.LetterSubmitted("l1", "extend", "extension", content, digest, steps), at=DAY_60)
    journal.add(ON_CASE, k.LetterApproved("l1", 0), at=DAY_60)
    assert found(GOOD, CLERK, HEAD, journal=journal, actor="u2") == []


# ---------- the head agrees in person

CHAIN = {"approval_extension": "approver"}
SENT = replace(GOOD, approved_on="")
APPROVER = Member("u3", "陈国强", "科长", roles=("approver",))
SECOND_HEAD = Member("u4", "李主任", "副主任", roles=("head",))
STAFF = (CLERK, HEAD, APPROVER, SECOND_HEAD)


def by(user: str, now: datetime = DAY_60) -> World:
    who = next(m for m in STAFF if m.id == user)
    return replace(world(now, **CHAIN), staff=STAFF, actor=Actor(who.id, who.name, who.post, who.roles))


def submitted() -> tuple[Journal, str]:
    journal = in_hand()
    assert done(journal, submission(act_of(SENT), SENT), by(USER)) == []
    return journal, next(iter(journal.file().case.letters))


def test_where_extensions_are_approved_the_head_who_is_named_agrees_last_and_in_person() -> None:
    journal, letter = submitted()
    steps = journal.file().case.letters[letter].steps
    assert steps == [k.ApprovalStep("approver"), k.ApprovalStep("head", "u2", "陈建国")]
    assert done(journal, ApproveLetterDraft("a" * 32, CASE, letter), by("u3")) == []
    assert done(journal, ApproveLetterDraft("b" * 32, CASE, letter), by("u4")) == ["letter.not_yours"]
    assert done(journal, IssueLetterDraft("c" * 32, CASE, letter), by(USER)) == ["letter.not_approved"]


def test_the_head_who_is_to_agree_reads_the_paper_with_their_own_name() -> None:
    journal, _ = submitted()
    fact = act_of(SENT).decide(SENT, journal.states(), by("u2"), FixedIds())[0].body
    assert isinstance(fact, k.HandlingExtended) and (fact.approver, fact.approved_on) == ("陈建国", "2026-10-02")


def test_the_day_and_the_name_on_the_paper_are_those_of_the_agreement() -> None:
    journal, letter = submitted()
    assert done(journal, ApproveLetterDraft("a" * 32, CASE, letter), by("u3")) == []
    other = DelegateLetterDraft("d" * 32, CASE, letter, "出差", "u3")
    assert done(journal, other, by("u2")) == ["letter.not_head"]
    assert done(journal, replace(other, to="u4"), by("u2")) == []
    agreed = journal.add(ON_CASE, k.LetterApproved(letter, 1), at=at(10, 1))
    journal.entries[-1] = replace(agreed, envelope=replace(agreed.envelope, actor="u4"))
    assert done(journal, IssueLetterDraft("c" * 32, CASE, letter), by(USER)) == []
    grant = journal.file().case.demands["1"].extension
    assert grant and (grant.approver, grant.approver_post, grant.on) == ("李主任", "副主任", date(2026, 10, 1))
    assert not journal.file().case.explained_late


def test_the_post_is_the_one_the_station_has_on_record() -> None:
    nameless = replace(HEAD, post=" ")
    assert found(GOOD, CLERK, nameless) == ["extend.no_post"]
    fact, _ = bodies(GOOD, in_hand(), DAY_60)
    assert isinstance(fact, k.HandlingExtended) and fact.approver_post == "主任"
