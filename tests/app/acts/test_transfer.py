"""转送, and the rule that a report or accusation never reaches whom it is about (Art. 30)."""

from __future__ import annotations

import pytest

from app.acts.transfer import TransferDraft
from app.domain import kinds as k
from app.domain.envelope import Routing
from tests.app.acts.steps import CASE, NEW, accused, bodies, codes, decided, mark_of
from tests.builders import registered

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
        (DISTRICT, "440104000-discipline", ""),
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
    draft = TransferDraft(NEW, CASE, to=to, reason="按管理权限转送")
    assert codes(draft, accused(against)) == ([(problem, "to")] if problem else [])


def test_an_accusation_stays_with_an_explicit_list_of_receivers() -> None:
    draft = TransferDraft(NEW, CASE, to="440104000-discipline", reason="按管理权限转送")
    assert all(entry.routing.restricted for entry in decided(draft, accused(HOUSING)))


def test_nobody_is_told_where_nobody_knows_whom_to_tell() -> None:
    draft = TransferDraft(NEW, CASE, to=HOUSING, reason="属住建部门职责")
    kinds = [
        b.document_kind for b in bodies(draft, registered(address_unclear=True)) if isinstance(b, k.DocumentIssued)
    ]
    assert kinds == ["transfer_letter"]
