"""保密: a case that accuses nobody is kept for a few, goes on as before, and is kept from whom it complains of."""

from __future__ import annotations

from dataclasses import replace

from app.acts import ACTS
from app.acts.act import VOIDED, States
from app.acts.correct import CorrectDraft
from app.acts.keep_secret import ALREADY, TOLD_THERE, KeepSecretDraft
from app.acts.leak import KEPT_FROM, Named, ToBody, ToPerson, leak_problems, only_discipline
from app.acts.print_paper import said_before
from app.acts.register import ACT as REGISTER
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from app.domain.staff import Member
from app.domain.terms import DocumentKind
from app.reports.timeline import timeline
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, decided, newer
from tests.builders import ORG, USER, FixedIds, Journal, number, registered, visit_draft, world

LI = "0192f3a4b5c67d8e9fa0b1c2d3e40009"
HOUSING = "440104000-housing"
KEEP = KeepSecretDraft(NEW, CASE, " 信访人要求保密 ")
ON_CASE = Subject("case", CASE)


def against(unit: str, legal_class: str = "appeal_6") -> Journal:
    """A case that complains of a unit and accuses nobody."""
    journal = registered()
    first = journal.entries[-1]
    demands = tuple(replace(d, against=unit, legal_class=legal_class) for d in first.body.demands)  # type: ignore[union-attr]
    journal.entries[-1] = replace(first, body=replace(first.body, demands=demands))  # type: ignore[type-var]
    return journal


def kept(unit: str = HOUSING) -> Journal:
    return carried_out(KEEP, against(unit))


def test_it_is_closed_openly_and_why_is_told_to_its_readers_alone() -> None:
    entries = decided(KEEP, registered())
    assert [entry.body for entry in entries] == [k.CaseRestricted((USER,)), k.SecrecyKept("信访人要求保密")]
    assert [entry.routing.restricted for entry in entries] == [False, True]
    case = carried_out(KEEP, registered()).file().case
    assert case.restricted and not case.accuses and case.inquiry_code == ""
    told = timeline(carried_out(KEEP, registered()).file(), world(), {})
    assert "信访人要求保密" in repr(told) and "检举" not in repr(told)


def test_a_receipt_that_is_printed_again_bears_no_inquiry_code_any_more() -> None:
    journal = registered()
    journal.add(ON_CASE, k.DocumentPrinted(DocumentKind.RECEIPT.code, "", "", "", 1))
    assert said_before(journal.file().case, DocumentKind.RECEIPT)
    assert said_before(carried_out(KEEP, journal).file().case, DocumentKind.RECEIPT) == ""


def test_whoever_had_a_hand_in_it_goes_on_and_whoever_stays_away_does_not() -> None:
    journal = registered()
    journal.add(ON_CASE, k.CaseAssigned(LI, "李青"))
    last = journal.entries[-1]
    journal.entries[-1] = replace(last, envelope=replace(last.envelope, actor="elsewhere"))
    assert bodies(KEEP, journal)[0] == k.CaseRestricted((USER, LI, "elsewhere"))
    assert carried_out(KEEP, journal).file().case.officer == LI
    away = registered()
    away.add(ON_CASE, k.CaseAssigned(LI, "李青"))
    away.add(ON_CASE, k.OfficerRecused(LI, "李青", "officer", "亲戚"))
    assert bodies(KEEP, away)[0] == k.CaseRestricted((USER,))


def test_what_is_in_the_way_is_said() -> None:
    assert codes(KEEP, newer()) == [("case.read_only", "")]
    assert codes(KEEP, kept()) == [(ALREADY, "")]


def test_it_wants_a_reason_and_what_is_void_stays_as_it_was() -> None:
    assert codes(replace(KEEP, reason=" "), registered()) == [("text.empty", "reason")]
    void = registered()
    void.add(ON_CASE, k.CaseVoided("x", "重复"))
    assert codes(KEEP, void) == [(VOIDED, "")]


def test_what_another_case_says_of_it_is_kept_first() -> None:
    other = "0192f3a4b5c67d8e9fa0b1c2d3e4c777"
    journal = registered()
    registered(journal, case=other, number=number(case=other))
    journal.add(ON_CASE, k.CaseLinked("1", other, number(case=other), ()))
    found = ACTS["keep_secret"].check(KEEP, journal.states(CASE, other), world())
    assert [(p.code, p.values["number"]) for p in found] == [(TOLD_THERE, number(case=other))]
    journal.add(Subject("case", other), k.CaseRestricted((USER,)))
    assert ACTS["keep_secret"].check(KEEP, journal.states(CASE, other), world()) == []


def test_it_is_answered_like_any_other() -> None:
    """Not a report or accusation: accepted, guided, reported and mediated as before, and nobody asks for a discipline body."""
    case, open_ = kept().file().case, against(HOUSING).file().case
    for name in ("accept", "decline", "guide", "transfer", "entrust", "report_upward", "add_material", "talk", "note"):
        allowed = ACTS[name].allowed
        assert allowed is not None
        assert allowed(case, world()) == allowed(open_, world()), name
    assert only_discipline(case, world()) is None


def test_it_is_kept_from_whom_it_complains_of_and_goes_to_everybody_else() -> None:
    case = kept().file().case
    tells = (
        ToBody("to", HOUSING),
        ToPerson("by", "区住建局的人", HOUSING),
        Named("words", "请越秀区住房和城乡建设局来谈"),
    )
    assert [p.field for p in leak_problems(case, tells, world())] == ["to", "by", "words"]
    send = TransferDraft(NEW, CASE, ("1",), HOUSING, "职权")
    assert codes(send, kept()) == [(KEPT_FROM, "to")]
    assert codes(replace(send, to="440104000-discipline"), kept()) == []
    assert codes(replace(send, to="440104000"), kept()) == []
    assert codes(send, kept("")) == [], "nobody is complained of"
    nobody_known = (ToBody("to", "no-such"), ToBody("to", "440104000"))
    assert leak_problems(case, nobody_known, world()) == []


def test_a_complaint_about_our_station_stays_in_the_hands_it_was_put_in() -> None:
    case = kept(ORG).file().case
    here = replace(world(), staff=(Member(USER, "王敏", ""), Member(LI, "李青", "")))
    assert leak_problems(case, [ToBody("", ORG), ToPerson("officer", "李青", ORG)], here) == []


def test_it_may_still_turn_out_to_be_an_accusation_and_is_never_opened() -> None:
    turned = CorrectDraft("e" * 32, CASE, {"demand.1.legal_class": "accusation"}, reason="问清楚了")
    after = carried_out(turned, kept()).file().case
    assert after.restricted and after.accuses
    assert not any("unrestrict" in name or "reopen_case" in name for name in ACTS)


def test_what_is_registered_as_secret_has_no_code_no_shared_person_and_no_link() -> None:
    draft = replace(visit_draft(), secret=True)
    entries = REGISTER.decide(draft, States(), world(), FixedIds())
    assert [type(entry.body) for entry in entries] == [k.CaseRegistered]
    [entry] = entries
    assert entry.routing.restricted and entry.body.restricted and entry.body.inquiry_code == ""
    assert entry.body.readers == (USER,) and entry.body.people[0].person is not None
    linked = replace(draft, demands=(replace(draft.demands[0], link=CASE),))
    problems = REGISTER.check(linked, registered().states(), world())
    assert [(p.code, p.field) for p in problems] == [("register.mixed_link", "demands.0.link")]


def test_nothing_of_it_is_a_mark_of_a_person() -> None:
    fields = {f for kind in (k.Person, k.Party) for f in kind.__dataclass_fields__}
    assert not fields & {"secret", "secrecy", "kept"}
