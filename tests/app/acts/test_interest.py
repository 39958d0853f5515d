"""回避 (Art. 28(3)): whatever act, who is complained of settles nothing of it; taking in and handing upward stay possible."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pytest

from app.acts import ACTS
from app.acts.accept import AcceptDraft
from app.acts.act import Act, reads_case
from app.acts.approve_letter import ApproveLetterDraft
from app.acts.approving import approval_problems
from app.acts.assign import AssignDraft
from app.acts.entrust import EntrustDraft
from app.acts.interest import Bearing
from app.acts.reassign import ReassignDraft
from app.acts.recuse import RecuseDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.staff import Member
from app.domain.world import World
from tests.app.acts.routes import TODAY, demanded, fresh, transferred, transferred_in
from tests.app.acts.steps import CASE, NEW, accused, carried_out, codes
from tests.builders import USER, Journal, registered, world

US, OUR_GOVERNMENT, ABOVE, BELOW = "440104014", "440104014-government", "440104000", "440104014001"
LI = "0192f3a4b5c67d8e9fa0b1c2d3e40009"
HERE = replace(world(), staff=(Member(USER, "王敏", ""), Member(LI, "李青", "")))

TAKES_IN: Mapping[str, str] = {
    "add_material": "what is brought is taken",
    "talk": "what is said is written down (Art. 19(1))",
    "receive_thanks": "what is brought is taken",
    "withdraw_thanks": "what was entered by mistake, or is wanted back",
    "record_outreach_visit": "what is said is written down; a promise given there is looked at in its check",
    "record_reception": "what a leader said is written down; what is left to somebody there is looked at in its check",
    "print_paper": "receipts and copies",
    "answer_incident": "the petitioner's own words",
    "ask_data": "what is asked is written down",
    "take_down_answer": "the petitioner no longer agrees, or what must not be public is",
    "view": "a look is recorded, not a decision",
    "reveal": "a look is recorded, not a decision",
    "recuse": "how somebody stays away",
    "report_upward": "the way to those above",
}
"""Acts open to everybody at the window, and why."""
MOVES: Mapping[str, str] = {
    "add_reader": "says who may know of it; of what accuses the station nobody else may",
    "keep_secret": "says who may know of it",
    "make_anonymous_copy": "a copy for whoever has to act on it; nothing is decided",
    "transfer": "the way to another unit",
    "entrust": "the way to another unit",
    "sign_for": "says that it was received",
    "file_objection": "gives it back to those above",
    "decide_objection": "whether it comes back is a question of the way",
    "report_completion": "the result of whoever had it in hand",
    "fix_lead": "says who has it in hand",
    "raise_dispute": "lays it before those above",
    "answer_data": "says what was done with somebody's own data; nothing of the matter",
    **dict.fromkeys(("propose_erasure", "erase", "refuse_erasure"), "its term is over, whatever it was about"),
    "assign": "which colleague looks after it on its way",
    "reassign": "which colleague looks after it on its way",
    "note": "its course in words",
    "call_meeting": "those concerned sit down together, whoever has it in hand",
    "put_before_leader": "a leader hears it, whoever has it in hand",
    "instruct": "what a leader said of its course",
    "deliver": "says that a paper reached the petitioner",
    "publish_answer": "says where an answer that was given can be read",
    "request_review": "the petitioner asks another body",
    "record_reply": "the answer of another unit",
    "record_review": "the opinion of another body",
    "record_hearing": "the hearing of another body",
    "record_death": "a fact about the petitioner",
    "change_people": "a fact about the petitioner",
    "correct": "puts a slip right, and both values stay",
    "link": "says that it was brought before",
    "settle_duplicate": "says whether it was brought elsewhere as well",
    "unlink": "takes that back",
    "leave_simple": "back to the ordinary procedure",
    "minute_meeting": "what others decided together",
    "end_mediation": "stops what should not go on here",
    "cancel_hearing": "stops what should not go on here",
    "void_paper": "a spoilt paper is made anew",
    "record_incident": "a fact in the hall, which the petitioner answers",
    "thank": "thanks another body",
    "start_project": "says what such cases have in common; nothing is decided of any",
    "supervise": "watches over another unit; of complaints about us it has its own refusal",
    "raise_supervision": "watches over another unit",
    "answer_supervision": "the words of another unit",
    "close_supervision": "watches over another unit",
    "advise": "watches over another unit; of complaints about us it has its own refusal",
    "answer_advice": "the words of another unit",
    "submit_letter": "the act submitted is looked at itself",
    "recall_letter": "takes a letter back",
    "issue_letter": "the act agreed to is looked at itself",
}
"""Acts that a station complained of may do, an officer with an interest may not; and why."""
ON_CASES = [name for name, act in ACTS.items() if {"case", "cases"} & set(act.draft.__dataclass_fields__)]
OPENS_ONE = ("register", "import_petition")


def against(*units: str, legal_class: str = "appeal_6", text: str = "") -> Journal:
    """A complaint with a demand against each of these units."""
    journal = demanded(*[legal_class] * len(units))
    first = journal.entries[-1]
    demands = tuple(
        replace(d, against=unit, against_text=text) for d, unit in zip(first.body.demands, units, strict=True)
    )
    journal.entries[-1] = replace(first, body=replace(first.body, demands=demands))
    return journal


def bare(act: Act) -> Any:
    """A draft with nothing in it but the case."""
    on = {"cases": (CASE,)} if "cases" in act.draft.__dataclass_fields__ else {"case": CASE}
    needed = {"document_kind": ""} if "document_kind" in act.draft.__dataclass_fields__ else {}
    return act.draft(**{**needed, "id": NEW, **on})


def refused(act: Act, journal: Journal, here: World = HERE) -> set[str]:
    """The codes of the interests that a bare draft meets."""
    known = ("case.recused", "interest.")
    return {p.code for p in act.check(bare(act), journal.states(), here) if p.code.startswith(known)}


@pytest.mark.parametrize("name", [name for name in ON_CASES if name not in OPENS_ONE])
@pytest.mark.parametrize("unit", [US, OUR_GOVERNMENT])
def test_a_station_complained_of_settles_nothing(name: str, unit: str) -> None:
    """A new act is refused, or stands above with its reason."""
    possible = name in TAKES_IN or name in MOVES
    assert refused(ACTS[name], against(unit)) == (set() if possible else {"interest.station"})


@pytest.mark.parametrize("name", [name for name in ON_CASES if name not in OPENS_ONE])
@pytest.mark.parametrize("text", ["", "窗口的王敏"])
def test_an_officer_with_an_interest_only_takes_in_and_reports(name: str, text: str) -> None:
    journal = against(US, text=text) if text else registered()
    if not text:
        carried_out(RecuseDraft(fresh(), CASE, USER, "王敏", "officer", "本人是业主"), journal)
    found = {"interest.named"} if text else {"case.recused"}
    assert refused(ACTS[name], journal) == (set() if name in TAKES_IN else found)


def test_the_walk_meets_the_acts_that_settle() -> None:
    assert {
        "accept", "decline", "decline_finally", "guide", "answer", "reply", "close", "archive", "reopen", "withdraw",
        "propose_void", "confirm_void", "refuse_void", "propose_review_void", "confirm_review_void", "refuse_review_void", "approve_letter", "return_letter", "decide_review", "extend",
        "investigate", "make_return_visit", "put_aside_fault", "take_back", "promise", "keep_promise", "move_promise",
        "take_back_promise", "plan_backlog", "sponsor_case",
    } == {n for n in ON_CASES if n not in OPENS_ONE and n not in TAKES_IN and n not in MOVES} - {
        "use_simple", "open_mediation", "plan_mediation", "note_mediation", "agree_mediation", "sign_mediation", "call_hearing",
        "hold_hearing", "decide_suggestion", "plan_return_visit", "note_execution", "delegate_letter",
    }  # fmt: skip
    assert set(TAKES_IN) | set(MOVES) <= set(ON_CASES)


def test_an_act_that_says_nothing_of_its_bearing_is_refused() -> None:
    @dataclass(frozen=True)
    class QuietDraft:
        id: str = ""
        case: str = ""

    quiet = Act("settle", "了结", QuietDraft, reads_case, lambda *_: [], lambda *_: [])
    assert refused(quiet, against(US)) == {"interest.station"}
    assert refused(replace(quiet, bearing=Bearing.MOVES), against(US)) == set()


@pytest.mark.parametrize("legal_class", ["suggestion", "question", "thanks"])
def test_what_is_no_complaint_is_ours_to_answer(legal_class: str) -> None:
    journal = against(US, legal_class=legal_class, text="王敏")
    assert refused(ACTS["answer"], journal) == set()


def test_the_page_shows_the_reason_and_the_way_upward() -> None:
    case = against(US).states().case(CASE)
    assert case is not None
    why = {
        name: problem.code for name in ON_CASES if ACTS[name].allowed and (problem := ACTS[name].why_not(case, HERE))
    }
    assert why["accept"] == why["decline"] == "interest.station"
    assert not {"transfer", "report_upward", "recuse", "add_material", "note"} & set(why)


@pytest.mark.parametrize("words", ["黄花岗街道办事处主任", "李青收了购物卡"])
def test_an_accusation_that_names_us_in_words_only_is_not_settled_here(words: str) -> None:
    journal = accused("", words)
    assert refused(ACTS["decline"], journal) == refused(ACTS["close"], journal) == {"interest.accused"}
    assert refused(ACTS["transfer"], journal) == refused(ACTS["report_upward"], journal) == set()
    assert refused(ACTS["decline"], accused("", "区住建局的科长")) == set()
    assert refused(ACTS["decline"], against("", text=words)) == set(), "another complaint goes by the unit chosen"


def test_it_goes_upward_and_to_nobody_below() -> None:
    for to, problem in ((ABOVE, []), (BELOW, [("interest.below", "to")]), (OUR_GOVERNMENT, [("interest.below", "to")])):
        assert codes(TransferDraft(NEW, CASE, (), to, "被反映的是本站"), against(US)) == problem
    below = EntrustDraft(NEW, CASE, to=BELOW, reason="重要", requirement="查清", due_on="2026-11-20")
    assert codes(below, against(US)) == [("interest.below", "to")]
    assert codes(below, against("440104000-housing")) == []


def test_once_it_is_in_other_hands_the_file_here_may_end_but_the_demand_is_not_taken_back() -> None:
    journal = transferred(ABOVE, against(US))
    assert refused(ACTS["close"], journal) == refused(ACTS["archive"], journal) == set()
    assert codes(AcceptDraft(NEW, CASE, accepted_on=TODAY), journal)[0] == ("case.sent", "")


def test_another_demand_of_the_same_visit_is_handled_once_the_complaint_has_gone_upward() -> None:
    journal = against(US, "440104000-housing")
    other = AcceptDraft(NEW, CASE, ("2",), accepted_on=TODAY)
    assert codes(other, journal) == [("interest.station", "")]
    carried_out(TransferDraft(fresh(), CASE, ("1",), ABOVE, "被反映的是本站"), journal)
    assert codes(other, journal) == []
    assert codes(replace(other, demands=("1", "2")), journal) == [("interest.station", "demands")]


def test_what_those_above_sent_to_us_is_ours_to_handle() -> None:
    journal = transferred_in()
    first = journal.entries[-1]
    demands = tuple(replace(d, against=US) for d in first.body.demands)  # type: ignore[union-attr]
    journal.entries[-1] = replace(first, body=replace(first.body, demands=demands))  # type: ignore[type-var]
    assert refused(ACTS["accept"], journal) == set()


def test_nobody_who_is_complained_of_is_given_the_case() -> None:
    journal = against(US, text="李青")
    assert codes(AssignDraft(NEW, CASE, LI, "李青"), journal) == [("assign.named", "officer_name")]
    assert codes(ReassignDraft(NEW, (CASE,), LI, "李青"), journal) == [("reassign.recused", "")]
    recuse = RecuseDraft(NEW, CASE, "", "赵某", "officer", "亲属", LI, "李青")
    assert codes(recuse, journal) == [("assign.named", "successor_name")]
    assert codes(AssignDraft(NEW, CASE, LI, "李青"), against("440104000-housing", text="李青")) == [], (
        "a namesake there"
    )


def test_a_complaint_about_us_goes_upward_without_our_own_agreement() -> None:
    strict = world(approval_transfer_letter="head")
    for unit, needed in ((US, []), ("440104000-housing", ["letter.needed"])):
        case = against(unit).states().case(CASE)
        assert case is not None
        assert [p.code for p in approval_problems(ACTS["transfer"], case, strict)] == needed
    letter = k.LetterSubmitted("l1", "transfer", "transfer_letter", "{}", "0", (k.ApprovalStep("head"),))
    waiting = against(US)
    waiting.add(waiting.entries[-1].envelope.subject, letter)
    approve = ApproveLetterDraft(NEW, CASE, "l1")
    assert ("interest.station", "") in codes(approve, waiting)
