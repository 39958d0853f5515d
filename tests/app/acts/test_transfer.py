"""转送, and the rule that a report or accusation never reaches whom it is about (Art. 30)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts import ACTS, act_of
from app.acts.leak import first_asked, sits_in_the_accused
from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.envelope import Routing
from app.domain.problems import sentence
from app.domain.terms import BodyKind
from tests.app.acts.steps import CASE, NEW, accused, bodies, carried_out, codes, decided, mark_of
from tests.builders import ON_CASE, FixedIds, lookup, registered, world

HOUSING, DISTRICT = "440104000-housing", "440104000-government"
GOOD = TransferDraft(NEW, CASE, to=HOUSING, reason=" 属住建职责 ")


def test_a_transfer_names_the_body_and_issues_the_notice() -> None:
    fact, notice, letter = bodies(GOOD, registered())
    assert fact == k.CaseTransferred(("1",), HOUSING, "越秀区住房和城乡建设局", "属住建职责", "2026-10-19")
    assert isinstance(notice, k.DocumentIssued) and isinstance(letter, k.DocumentIssued)
    assert (mark_of(notice), mark_of(letter)) == ("黄花岗信访转〔2026〕", "黄花岗信访转函〔2026〕")


def test_it_goes_to_the_organisation_of_the_body_too() -> None:
    entry = decided(GOOD, registered())[0]
    assert entry.routing == Routing(("440104014", "440104000"))


@pytest.mark.parametrize(
    ("draft", "problems"),
    [
        (TransferDraft(NEW, "0" * 32, to=HOUSING, reason="归口"), [("case.not_found", "")]),
        (TransferDraft(NEW, CASE, ("",), HOUSING, "归口"), [("demands.none", "demands")]),
        (TransferDraft(NEW, CASE, to="没有这个单位", reason="归口"), [("transfer.body", "to")]),
        (TransferDraft(NEW, CASE, to=HOUSING), [("text.empty", "reason")]),
        (TransferDraft(NEW, CASE, to=HOUSING, reason="承诺不再上访才办。"), [("reply.forbidden", "reason")]),
    ],
)
def test_what_is_wrong_is_named(draft: TransferDraft, problems: list[tuple[str, str]]) -> None:
    assert codes(draft, registered()) == problems


@pytest.mark.parametrize(
    ("against", "to", "problem"),
    [
        (HOUSING, HOUSING, "leak.accused"),
        (HOUSING, "440100000-housing", ""),
        (HOUSING, "440104000-discipline", ""),
        (HOUSING, "440104000-police", ""),
        (DISTRICT, "440104000-housing", "leak.accused"),
        (DISTRICT, "440104014-police", "leak.accused"),
        (DISTRICT, "440104014", "leak.accused"),
        (DISTRICT, "440100000-government", ""),
        ("440104000-discipline", "440104000-discipline", "leak.accused"),
        ("440104000-discipline", "440104014-discipline", "leak.accused"),
        ("440104000-discipline", "440100000-discipline", ""),
        ("440104014-government", "440104014001", "leak.accused"),
        ("", "440100000-government", "leak.unknown"),
        ("", "440104000-discipline", ""),
        ("没有这个单位", "440104000-police", "leak.unknown"),
        ("没有这个单位", "440104000-discipline", ""),
    ],
)
def test_an_accusation_never_reaches_whom_it_is_about(against: str, to: str, problem: str) -> None:
    draft = TransferDraft(NEW, CASE, to=to, reason="按管理权限转送", authority="归它查处")
    assert codes(draft, accused(against)) == ([(problem, "to")] if problem else [])


def test_who_is_no_discipline_body_gets_an_accusation_only_with_its_reason() -> None:
    draft, journal = TransferDraft(NEW, CASE, to="440104000-police", reason="归口"), accused(HOUSING)
    assert codes(draft, journal) == [("text.empty", "authority")]
    told = replace(draft, authority=" 涉嫌犯罪 ")
    assert bodies(told, journal)[0].authority == "涉嫌犯罪"
    assert codes(replace(draft, to=HOUSING), journal) == [("leak.accused", "to")], "never asked of who may not get it"
    ordinary = replace(told, to=HOUSING)
    assert codes(replace(draft, to=HOUSING), registered()) == []
    assert bodies(ordinary, registered())[0].authority == "", "of nothing else"


@pytest.mark.parametrize(
    ("against", "first", "inside"),
    [
        ("440104014-government", "越秀区纪委监委", "440104014-discipline"),
        ("440104014-committee", "越秀区纪委监委", "440104014-discipline"),
        ("440104014", "越秀区纪委监委", "440104014-discipline"),
        (DISTRICT, "广州市纪委监委", "440104000-discipline"),
        ("440104014-police", "越秀区纪委监委", ""),
        ("440104014001", "黄花岗街道纪工委", ""),
        (HOUSING, "越秀区纪委监委", ""),
        ("440104000", "越秀区纪委监委", ""),
        ("440104000-discipline", "广州市纪委监委", ""),
        ("", "越秀区纪委监委", ""),
    ],
)
def test_the_discipline_body_above_the_accused_is_asked_first(against: str, first: str, inside: str) -> None:
    case = accused(against).file().case
    found = first_asked(case, world())
    assert found is not None and found.name == first
    assert codes(TransferDraft(NEW, CASE, to=found.code, reason="按管理权限转送"), accused(against)) == []
    known = [b.code for b in lookup().directory.bodies if b.kind is BodyKind.DISCIPLINE]
    assert [code for code in known if sits_in_the_accused(case, code, world())] == ([inside] if inside else [])


def test_the_head_and_the_unit_may_be_named_by_words_alone() -> None:
    case = accused("", "黄花岗街道办事处主任").file().case
    assert sits_in_the_accused(case, "440104014-discipline", world())
    both = accused(HOUSING, "越秀区人民政府副区长").file().case
    found = first_asked(both, world())
    assert found and found.name == "广州市纪委监委", "the highest of those accused counts"


def test_one_that_belongs_to_the_accused_is_no_bar_but_needs_its_reason() -> None:
    draft = TransferDraft(NEW, CASE, to="440104014-discipline", reason="按管理权限转送")
    journal = accused("440104014-government")
    assert codes(draft, journal) == [("text.empty", "authority")]
    told = replace(draft, authority=" 反映的是一般干部 ")
    assert bodies(told, journal)[0].authority == "反映的是一般干部"
    elsewhere = replace(told, to="440104000-discipline")
    assert bodies(elsewhere, journal)[0].authority == "", "nothing to explain"


def test_the_refusal_names_whom_to_ask() -> None:
    journal = accused("440104014-government")
    (problem,) = act_of(TransferDraft(NEW, CASE)).check(
        TransferDraft(NEW, CASE, to="440104014001", reason="职责"), journal.states(), world()
    )
    assert sentence(problem) == (
        "这是检举控告，不能转给被反映的单位或者它的下级（第三十条）。请转有管理权限的纪检监察机关（越秀区纪委监委）。"
    )


@pytest.mark.parametrize("act", ["transfer", "accept"])
def test_what_a_discipline_body_has_is_no_longer_offered_here(act: str) -> None:
    journal = accused("440104014001" if act == "accept" else HOUSING)
    sent = TransferDraft(FixedIds(0xD7_0000).entry(), CASE, to="440104000-discipline", reason="按管理权限转送")
    assert ACTS[act].why_not(journal.file().case, world()) is None
    case = carried_out(sent, journal).file().case
    problem = ACTS[act].why_not(case, world())
    assert problem and "越秀区纪委监委" in sentence(problem)
    assert problem.code == "case.with_another"


def test_what_comes_back_can_be_sent_on_again() -> None:
    journal = accused(HOUSING)
    sent = TransferDraft(FixedIds(0xD7_0000).entry(), CASE, to="440104000-discipline", reason="按管理权限转送")
    carried_out(sent, journal)
    filed = journal.add(ON_CASE, k.TransferObjected(sent.id, "不归本委管", "", "", "2026-10-20"))
    journal.add(ON_CASE, k.ObjectionDecided(filed.id, True, "属实", "材料一袋", "2026-10-21"))
    assert ACTS["transfer"].why_not(journal.file().case, world()) is None


def test_an_accusation_stays_with_an_explicit_list_of_receivers() -> None:
    draft = TransferDraft(NEW, CASE, to="440104000-discipline", reason="按管理权限转送")
    assert all(entry.routing.restricted for entry in decided(draft, accused(HOUSING)))


def test_nobody_is_told_where_nobody_knows_whom_to_tell() -> None:
    draft = TransferDraft(NEW, CASE, to=HOUSING, reason="属住建部门职责")
    kinds = [
        b.document_kind for b in bodies(draft, registered(address_unclear=True)) if isinstance(b, k.DocumentIssued)
    ]
    assert kinds == ["transfer_letter"]


@pytest.mark.parametrize("against", [HOUSING, "440104014-police"])
def test_an_accusation_is_not_for_a_residents_committee(against: str) -> None:
    journal, draft = accused(against), TransferDraft(NEW, CASE, to="440104014001", reason="职责", authority="归它管")
    assert codes(draft, journal) == [("accusing.community", "to")]
    assert codes(draft, registered()) == []
