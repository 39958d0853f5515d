"""LEAK-0: whatever act, nothing of a report or accusation reaches the accused, their unit or anything below it (Art. 30, 46(5))."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, get_args, get_type_hints

import pytest

from app.acts import ACTS
from app.acts.act import Act, reads_case
from app.acts.assign import AssignDraft
from app.acts.entrust import EntrustDraft
from app.acts.leak import Named, ToBody, ToPerson, accuses_us, leak_problems
from app.acts.print_paper import PrintPaperDraft
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.staff import Member
from tests.app.acts.steps import CASE, NEW, accused, carried_out, codes, paper_of
from tests.builders import ON_CASE, USER, Journal, world

HOUSING, DISCIPLINE = "440104000-housing", "440104000-discipline"
HOUSING_NAME = "越秀区住房和城乡建设局"
OUR_STATION = "440104014"
LI = "0192f3a4b5c67d8e9fa0b1c2d3e40009"
ACCUSED_PERSON = "李青"

_NEUTRAL = """
id case cases demands demand reason late_reason note text texts year source user key value code paper number parcel author
subject received_at content reply replied_at contact legal_class way dossier retention materials letter act keep result four
matter heart changes person_changes conclusion findings basis opinion redo_by review ground explanation running_number
opinions help document relation refused requirement sent target reasons reached unresolved state agreed agreement
document_kind sha256 question rated rating place channel headcount details address_unclear title late summary process
known_at situation measures follows request window_reason roles post wants_paper words decision returned address procedure
earlier points kind facts cause consequence proposal advice adoption incident supervision fault conduct police level grounds
mediation dispute responsibility day days time again outcome told hearing minutes evidence discussion other_contact
petitioner_evidence other_evidence signed answer asked_by decided_by effective_from despite authority refusal consent why
taken_as goes_on_in host asked_for promise about given_in settled asked medium published_at agreed_how
"""
SAYS_NOTHING_OF_ANYBODY = frozenset(_NEUTRAL.split())
"""Fields of drafts that name neither a unit nor a person who would learn of the case by the act; days (…_on) beside them."""

_OF_A_MEETING = """
invite_to_meeting uninvite_from_meeting postpone_meeting cancel_meeting initial_clauses agree_meeting sign_meeting
write_clauses answer_proposal make_proposal note_round hold_meeting
"""
OF_A_MEETING = _OF_A_MEETING.split()
"""Acts on a meeting, which is about no accusation."""

EXEMPT: Mapping[str, str] = {
    "add_unit": "no act on a case: the directory",
    "rename_unit": "no act on a case: the directory",
    "abolish_unit": "no act on a case: the directory",
    "add_user": "no act on a case: the staff",
    "change_user": "no act on a case: the staff",
    "count_ratings": "no act on a case: papers without a name or a number",
    "register": "opens the case; its demands name the accused, and who may read it is decided there (readers_of)",
    "change_people": "the petitioners themselves, their representatives and agents",
    "record_death.successor": "the petitioner's heir, whose case it becomes",
    "report_upward.people": "how many came",
    "investigate.asked": "says what took place; nothing goes out by it",
    "investigate.people": "says what took place; nothing goes out by it",
    "record_incident.persuaded_by": "says what took place; nothing goes out by it",
    **dict.fromkeys(("ask_data", "answer_data"), "the petitioner's own data, asked for by and told to the petitioner"),
    "sponsor_case.owner": "a user's id; the name beside it is looked at together with it",
    "sponsor_case.until": "a day",
    "plan_mediation.on": "a day",
    "plan_mediation.times": "a time of day",
    "agree_mediation.meeting": "the id of a meeting",
    "agree_mediation.duties": "the parties of the mediation, who were looked at when it was opened",
    "recuse.officer": "takes the case away from them",
    "recuse.officer_name": "takes the case away from them",
    "deliver.witnesses": "they see that a paper was left, not what it says",
    "deliver.sent_to": "the petitioner's own number or mailbox, to which they agreed",
    "deliver.displayed_at": "nothing that accuses hangs anywhere: refused before",
    **dict.fromkeys(("confirm_numbers", "discard_entry"), "about no case"),
    "freeze_rates": "sums alone",
    "record_campaign": "about no case",
    "tell_facility": "about no case",
    "issue_ticket": "about no case",
    "open_day": "about no case",
    "close_day": "about no case",
    "call_ticket": "about no case",
    "hold_ticket": "about no case",
    "return_ticket": "about no case",
    "skip_ticket": "about no case",
    "serve_ticket": "about no case",
    "transfer_ticket": "about no case",
    "withdraw_campaign": "about no case",
    "receive_thanks": "a report or accusation takes none: refused before",
    "start_project": "a report or accusation is linked to none: refused before",
    "add_measure": "about no case",
    **dict.fromkeys(("open_award", "nominate_award", "second_award", "decline_award", "decide_award"), "about no case"),
    "close_project": "about no case",
    "withdraw_thanks.thanks": "the id of the thanks",
    **dict.fromkeys(("enlist_helper", "end_helper"), "about no case"),
    **dict.fromkeys(("plan_shift", "drop_shift"), "about no case"),
    "publish_roster": "about no case",
    **dict.fromkeys(("swap_shift", "attend_shift", "miss_shift", "hand_over_shift"), "about no case"),
    **dict.fromkeys(
        ("talk.promised", "note.promised", "make_return_visit.promised", "note_mediation.promised"),
        "its owner is looked at, test_promise_along.py",
    ),
    "close.promised": "its owner is looked at, test_accusing.py",
    "call_meeting": "an accusation is talked over at no meeting: refused whole",
    **dict.fromkeys(OF_A_MEETING, "of a meeting, which is about no accusation"),
    "note_absence": "says what took place; of a meeting, which is about no accusation",
    **dict.fromkeys(("link_liaison", "import_liaisons", "visit_liaison"), "about no case"),
    "plan_backlog.plan": "our own words on the case; nothing goes out by them",
    "plan_backlog.owner": "a user's id; the name beside it is looked at together with it",
    "plan_reception": "about no case",
    **dict.fromkeys(("record_complaint", "settle_complaint", "correct_complaint"), "about no case"),
    **dict.fromkeys(("record_breach", "tell_breach"), "about no case"),
    **dict.fromkeys(
        ("propose_erasure", "erase", "refuse_erasure"), "nobody learns of it; it goes to those who have it"
    ),
    "stand_down_reception": "about no case",
    "put_before_leader.reception": "the id of the day; its leader is looked at in the check",
    "record_reception.reception": "the id of the day; its leader is looked at in the check",
    "record_reception.visit": "the id of the visit",
    "record_reception.step": "whether it was heard",
    "instruct.leader": "a user's id; the name beside it is looked at together with it",
    **dict.fromkeys(("form_group", "end_group", "import_groups", "call_off_outreach"), "about no case"),
    **dict.fromkeys(("announce_service_day", "call_off_service_day", "plan_service_parts"), "about no case"),
    **dict.fromkeys(("record_site", "close_site", "import_sites"), "about no case"),
    "plan_outreach": "nothing that accuses is visited: refused before",
    "print_route": "the id of the day; nothing that accuses stands on the route",
    "close_outreach_day": "says who went; nothing that accuses is counted there: refused before",
    "record_outreach_visit.outreach": "the id of the day",
    "record_outreach_visit.visit": "the id of the visit",
    "record_outreach_visit.step": "whether they were met",
    "record_outreach_visit.with_whom": "says what took place; nothing goes out by it",
    "record_outreach_visit.promised": "its owner is looked at, test_promise_along.py",
    "promise.owner": "a user's id; the name beside it is looked at together with it",
    "move_promise.owner": "a user's id; the name beside it is looked at together with it",
    "sign_for.receiver": "says what took place: a leak must be on record, and the transfer itself was refused before",
    "talk.helper": "the id of a helper who was there; none is named on an accusation",
    "talk.with_whom": "says what took place; nothing goes out by it",
    "assign.officer": "a user's id; the name beside it is looked at together with it",
    "reassign.officer": "a user's id; the name beside it is looked at together with it",
    "reassign.held_by": "who has the case already",
    "recuse.successor": "a user's id; the name beside it is looked at together with it",
    "transfer.copy": "the id of a copy; whoever gets it is looked at",
    "make_anonymous_copy": "nothing goes out by it; whoever gets the copy is looked at by the transfer",
    "settle_duplicate.other": "the id of another case",
    "request_review.body_name": "the words for `body`, which is looked at, also when it is empty",
    "record_reply": "says what took place elsewhere; nothing goes out by it, and an accusation has no review",
    "raise_dispute.to_name": "the words for `to`, which is looked at, also when it is empty",
    "guide.to_name": "the words for `to`; where that is empty they are looked at, below",
}
"""Acts and fields that name a unit or a person, and why these learn nothing of the case by it."""


_WORDS = "review_body remedy_body go_to to_name other_party mediators committee chair hearers parties approver holder"
IN_WORDS = {*_WORDS.split(), ("minute_meeting", "units"), ("instruct", "post")}
"""Fields in which a unit is written out."""
PEOPLE = frozenset({"leader_name", "officer_name", "successor_name", "receiver", "owner_name"})
"""Fields in which a person is written out."""
USERS = frozenset({("delegate_letter", "to"), ("add_reader", "reader")})
"""Fields that hold the id of a colleague."""


def naming_fields(acts: Mapping[str, Act] = ACTS) -> list[tuple[str, str]]:
    """(act, field) of every field that may name a unit or a person."""
    return [
        (name, field.name)
        for name, act in acts.items()
        for field in fields(act.draft)
        if field.name not in SAYS_NOTHING_OF_ANYBODY
        and not field.name.endswith("_on")
        and not {name, f"{name}.{field.name}"} & set(EXEMPT)
    ]


def bare(act: Act) -> Any:
    """A draft with nothing in it but the case."""
    on = {"cases": (CASE,)} if "cases" in act.draft.__dataclass_fields__ else {"case": CASE}
    needed = {"document_kind": ""} if "document_kind" in act.draft.__dataclass_fields__ else {}
    return act.draft(**{**needed, "id": NEW, **on})


def naming(act: Act, field: str, unit: str, unit_name: str) -> Any:
    """A draft of the act that has nothing in it but the accused, in one field."""
    hint = get_type_hints(act.draft)[field]
    if (act.name, field) in USERS:
        value: Any = LI
    elif field in PEOPLE:
        value = ACCUSED_PERSON
    elif field in IN_WORDS or (act.name, field) in IN_WORDS:
        value = f"请到{unit_name}反映"
    elif k.Duty in get_args(hint):
        value = (k.Duty(unit_name, "配合"),)
    elif k.Recipient in get_args(hint):
        value = (k.Recipient(unit_name, "written", "2026-10-19 10:05", unit),)
    else:
        value = (unit,) if get_args(hint) else unit
    return replace(bare(act), **{field: value})


def against(unit: str, person: str = "") -> Journal:
    """A report against a unit, or against somebody in it."""
    return accused(unit, against_text=person)


def leaks(act: Act, draft: Any, journal: Journal) -> list[str]:
    """The codes of the leaks that a draft would be, with a colleague at the desk who may be accused."""
    here = replace(world(), staff=(Member(USER, "王敏", ""), Member(LI, ACCUSED_PERSON, "")))
    return [p.code for p in act.check(draft, journal.states(), here) if p.code.startswith("leak.")]


def tells_the_accused(act: Act, field: str) -> bool:
    """Whether a draft of the act with the accused in a field is let through."""
    draft = naming(act, field, HOUSING, HOUSING_NAME)
    if not leaks(act, draft, against(HOUSING, f"科长{ACCUSED_PERSON}")):
        return True
    if field in PEOPLE or (act.name, field) in USERS:
        return False
    below = naming(act, field, "440104014-government", "黄花岗街道办事处")
    return not leaks(act, below, against("440104000-government"))


@pytest.mark.parametrize(("act", "field"), naming_fields())
def test_no_act_tells_the_accused(act: str, field: str) -> None:
    """A new act whose draft names somebody either says whom it tells (`Act.tells`), or stands above with its reason."""
    assert not tells_the_accused(ACTS[act], field)


def test_an_act_that_forgets_is_found() -> None:
    @dataclass(frozen=True)
    class ForgetfulDraft:
        id: str = ""
        case: str = ""
        circulated_to: str = ""

    forgetful = Act("circulate", "抄送", ForgetfulDraft, reads_case, lambda *_: [], lambda *_: [])
    assert naming_fields({"circulate": forgetful}) == [("circulate", "circulated_to")]
    assert tells_the_accused(forgetful, "circulated_to")
    careful = replace(forgetful, tells=lambda draft, case, world: [ToBody("circulated_to", draft.circulated_to)])
    assert not tells_the_accused(careful, "circulated_to")


def test_the_exempt_are_still_there() -> None:
    names = {f"{name}.{f.name}" for name, act in ACTS.items() for f in fields(act.draft)} | set(ACTS)
    assert set(EXEMPT) <= names


def test_the_walk_meets_the_acts_that_send() -> None:
    assert {
        ("transfer", "to"), ("entrust", "to"), ("guide", "to"), ("file_objection", "proposed"),
        ("report_upward", "recipients"), ("fix_lead", "lead"), ("fix_lead", "others"), ("raise_dispute", "units"),
        ("raise_dispute", "to"), ("request_review", "body"), ("thank", "to_name"), ("assign", "officer_name"),
        ("reassign", "officer_name"), ("delegate_letter", "to"), ("decline", "go_to"), ("reply", "review_body"),
    } <= set(naming_fields())  # fmt: skip


@pytest.mark.parametrize("act", ["accept", "reply", "decide_review", "use_simple"])
@pytest.mark.parametrize("unit", [OUR_STATION, "440104014-government", "440104000-government"])
def test_our_station_handles_nothing_that_accuses_it_or_those_above_it(act: str, unit: str) -> None:
    draft = ACTS[act].draft(NEW, CASE)
    assert leaks(ACTS[act], draft, against(unit))[-1] == "leak.accused"
    assert leaks(ACTS[act], draft, against("440105000-housing")) == []


def test_whoever_works_in_the_accused_unit_takes_no_case_against_it() -> None:
    draft = AssignDraft(NEW, CASE, LI, "李青")
    assert codes(draft, against(OUR_STATION)) == [("leak.person", "officer_name")]
    assert codes(draft, against("440105000-housing")) == []
    assert codes(draft, against("440105000-housing", "科员李青")) == [("leak.person", "officer_name")]
    assert codes(AssignDraft(NEW, CASE, "", "赵某"), against(OUR_STATION)) == []


def test_every_accusation_of_the_case_counts_whichever_demand_is_sent() -> None:
    journal = accused(HOUSING, texts=("第一件。", "第二件。"))
    journal.add(ON_CASE, k.CaseCorrected({"demand.2.against": "440104000-police"}, "另一个单位"))
    draft = TransferDraft(NEW, CASE, ("1",), "440104000-police", "归口", "归它查处")
    assert codes(draft, journal) == [("leak.accused", "to")]


def test_a_letter_to_whoever_turns_out_to_be_accused_is_not_printed_again() -> None:
    journal = carried_out(
        TransferDraft("0192f3a4b5c67d8e9fa0b1c2d3e4f0aa", CASE, (), HOUSING, "归口", "归它查处"),
        against("440105000-housing"),
    )
    letter = PrintPaperDraft(NEW, CASE, "transfer_letter", paper_of(journal, "transfer_letter"), "补")
    assert codes(letter, journal) == []
    journal.add(ON_CASE, k.CaseCorrected({"demand.1.against": HOUSING}, "查清了是谁"))
    assert codes(letter, journal) == [("leak.accused", "document")]
    notice = replace(letter, document_kind="transfer", document=paper_of(journal, "transfer"))
    assert codes(notice, journal) == []


def test_nothing_is_in_the_way_of_discipline_bodies_and_superiors_or_of_what_is_no_accusation() -> None:
    case = against(HOUSING, "张三").states().case(CASE)
    assert case is not None
    for told in (
        ToBody("to", DISCIPLINE),
        ToBody("to", "440100000-housing"),
        ToPerson("x", " "),
        Named("x", "越秀区纪委监委"),
    ):
        assert leak_problems(case, [told], world()) == []
    assert leak_problems(replace(case, restricted=False), [ToBody("to", HOUSING)], world()) == []


def test_the_words_for_the_accused_unit_are_enough() -> None:
    case = against(HOUSING).states().case(CASE)
    assert case is not None
    for text in (HOUSING_NAME, f"{HOUSING_NAME}信访科，中山路1号"):
        assert [p.code for p in leak_problems(case, [Named("go_to", text)], world())] == ["leak.named"]


def test_the_words_for_the_accused_close_the_units_they_name_too() -> None:
    journal = accused(HOUSING, against_text="原住建局副局长、现越秀区城市管理和综合执法局局长王某")
    send = TransferDraft(NEW, CASE, (), "440104000-urban-management", "归口", "归它查处")
    assert codes(send, journal) == [("leak.accused", "to")]
    assert codes(replace(send, to="440104000-police"), journal) == []
    assert codes(send, accused(HOUSING, against_text="副局长王某")) == []


@pytest.mark.parametrize(
    ("unit", "words", "ours"),
    [
        (HOUSING, "局长，原街道办主任", True),
        ("440105001-government", "街道办主任", False),
        ("", "黄花岗街道纪工委的赵某", False),
        ("", "黄花岗街道永福社区居委会主任", False),
    ],
)
def test_our_township_in_short_counts_where_no_other_is_meant(unit: str, words: str, ours: bool) -> None:
    (demand,) = against(unit, words).file().case.demands.values()
    assert accuses_us(demand, world()) is ours


def test_a_discipline_unit_that_is_itself_accused_is_closed() -> None:
    send = TransferDraft(NEW, CASE, (), DISCIPLINE, "管理权限")
    assert codes(send, accused("", against_text="某人")) == []
    assert codes(send, accused("", against_text="越秀区纪委监委的赵某")) == [("leak.accused", "to")]


def test_a_colleague_named_without_a_unit_makes_it_a_matter_of_our_station() -> None:
    unknown, ours = against("", "不知道哪个单位的"), against("", f"窗口的{ACCUSED_PERSON}")
    send = TransferDraft(NEW, CASE, (), "440104000-police", "归口")
    assert leaks(ACTS["transfer"], send, unknown) == ["leak.unknown"]
    assert leaks(ACTS["transfer"], send, ours) == ["leak.own"]
    assert leaks(ACTS["transfer"], replace(send, to=DISCIPLINE), ours) == []
    assert leaks(ACTS["assign"], AssignDraft(NEW, CASE, USER, "王敏"), unknown) == []
    assert leaks(ACTS["assign"], AssignDraft(NEW, CASE, USER, "王敏"), ours) == ["leak.person"]
    assert leaks(ACTS["accept"], ACTS["accept"].draft(NEW, CASE), ours)[-1] == "leak.accused"


ONLY_DISCIPLINE: Mapping[str, Journal] = {
    "ours by choice": against("440104014-government"),
    "ours in words": against("", "黄花岗街道办事处的科长"),
    "our township in short": against("", "黄花岗街道的一位副主任"),
    "in short, beside a community of ours": against("440104014001", "街道办副主任"),
    "a colleague": against("", f"窗口的{ACCUSED_PERSON}"),
    "nobody known": against("", "不知道哪个单位的"),
}
"""Accusations that only a discipline body may get."""
STAYS_OPEN: Mapping[str, str] = {
    "transfer": "the one way there is (Art. 22(2))",
    "report_upward": "to the discipline bodies, whom alone its panel then proposes (Art. 25)",
    "recuse": "takes it away from somebody; who goes on with it may stay open",
    "assign": "somebody elsewhere may look after it on its way; who works for the accused is refused beside the name",
}
"""Acts that may give such a case to somebody, and why they stay open."""


def gives(act: Act) -> bool:
    """Whether an act may give a case to a body or a colleague, or keeps it at our own station."""
    drafts = [naming(act, field, HOUSING, HOUSING_NAME) for name, field in naming_fields() if name == act.name]
    drafts = drafts or [bare(act)]
    case = against(HOUSING).states().case(CASE)
    assert case is not None
    return any(isinstance(told, ToBody | ToPerson) for draft in drafts for told in act.tells(draft, case, world()))


@pytest.mark.parametrize("whom", ONLY_DISCIPLINE)
def test_what_only_a_discipline_body_may_get_is_offered_no_other_way(whom: str) -> None:
    here = replace(world(), staff=(Member(USER, "王敏", ""), Member(LI, ACCUSED_PERSON, "")))
    case = ONLY_DISCIPLINE[whom].states().case(CASE)
    assert case is not None
    giving = [act for act in ACTS.values() if act.allowed and "case" in act.draft.__dataclass_fields__ and gives(act)]
    walked = {"transfer", "entrust", "accept", "fix_lead", "raise_dispute", "supervise", "advise"}
    assert walked <= {act.name for act in giving}
    open_here = {act.name for act in giving if act.why_not(case, here) is None}
    assert open_here == set(STAYS_OPEN)
    entrust = EntrustDraft(NEW, CASE, (), DISCIPLINE, "重要", "查清", "2026-11-20")
    assert [p.code for p in ACTS["entrust"].check(entrust, ONLY_DISCIPLINE[whom].states(), here)] == [
        "leak.only_unknown" if whom == "nobody known" else "leak.only_own"
    ]


def test_an_accusation_against_somebody_else_is_looked_after_as_before() -> None:
    case = against(HOUSING).states().case(CASE)
    assert case is not None
    assert ACTS["assign"].why_not(case, world()) is None
