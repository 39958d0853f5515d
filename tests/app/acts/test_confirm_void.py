"""作废 by a second person; it stays listed and counted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.acts.accept import AcceptDraft
from app.acts.confirm_void import ACT, ConfirmVoidDraft
from app.acts.propose_void import ProposeVoidDraft
from app.acts.talk import TalkDraft
from app.domain import kinds as k
from app.domain.terms import Step
from app.domain.world import Actor
from app.ports import CaseFilter, CasesQuery, CountQuery, Refused
from app.reports.figures import figures
from tests.app.acts.steps import CASE, NEW, carried_out
from tests.app.desks import colleague, desk_in, visit
from tests.builders import ON_CASE, FixedIds, Journal, registered, world

CONFIRM = ConfirmVoidDraft(NEW, CASE, " 核对两份登记，确实录重 ")
OTHER, THIRD = Actor("u2", "李文彬"), Actor("u3", "陈主任")


def proposed(by: str = "u2") -> Journal:
    """Registered by the test user, proposed by somebody else."""
    journal = registered()
    entry = journal.add(ON_CASE, k.VoidProposed("录重了"))
    journal.entries[-1] = replace(entry, envelope=replace(entry.envelope, actor=by))
    return journal


def problems(journal: Journal, actor: Actor | None, draft: ConfirmVoidDraft = CONFIRM) -> list[tuple[str, str]]:
    own = world()
    found = ACT.check(draft, journal.states(), replace(own, actor=actor) if actor else own)
    return [(p.code, p.field) for p in found]


def test_a_third_person_confirms_it() -> None:
    journal = proposed()
    assert problems(journal, THIRD) == []
    (entry,) = ACT.decide(CONFIRM, journal.states(), replace(world(), actor=THIRD), FixedIds())
    assert entry.body == k.CaseVoided(journal.entries[-1].id, "核对两份登记，确实录重")
    journal.write([entry])
    assert (journal.file().case.step, journal.file().case.voided) == (Step.VOIDED, "核对两份登记，确实录重")


def test_neither_who_registered_it_nor_who_asked_for_it() -> None:
    assert problems(proposed(), None) == [("case_void.same_person", "")]
    assert problems(proposed(), OTHER) == [("case_void.same_person", "")]


def test_there_must_be_a_proposal_a_reason_and_nothing_done_meanwhile() -> None:
    assert problems(registered(), THIRD) == [("case_void.none", "")]
    assert problems(proposed(), THIRD, replace(CONFIRM, reason="")) == [("text.empty", "reason")]
    meanwhile = carried_out(AcceptDraft(FixedIds(0xD9_0000).entry(), CASE, accepted_on="2026-10-19"), proposed())
    assert problems(meanwhile, THIRD) == [("case_void.decided", "")]


def test_what_is_void_stays_in_the_register_and_in_the_figures(tmp_path: Path) -> None:
    with desk_in(tmp_path / "home") as desk:
        case = desk.do(visit(desk)).case
        other = colleague(desk)
        third = replace(desk, actor=Actor("0192f3a4b5c67d8e9fa0b1c2d3e40078", "陈主任"))
        before = desk.read(CountQuery()), desk.read(CountQuery(CaseFilter(received_from=desk.world().today)))
        other.do(ProposeVoidDraft(desk.new_id(), case, "录重了"))
        for hand in (desk, other):
            with pytest.raises(Refused):
                hand.do(ConfirmVoidDraft(desk.new_id(), case, "同意"))
        third.do(ConfirmVoidDraft(desk.new_id(), case, "核对过，录重了"))
        (row,) = desk.read(CasesQuery())
        assert (row.step, row.due_on) == ("voided", None)
        after = desk.read(CountQuery()), desk.read(CountQuery(CaseFilter(received_from=desk.world().today)))
        assert before == after == (1, 1)
        assert desk.read(CountQuery(CaseFilter(open=True))) == 0, "nothing is to be done on it any more"
        no_mistakes = figures(desk.read, desk.world())[2]
        assert no_mistakes.total == 1
        with pytest.raises(Refused):
            desk.do(AcceptDraft(desk.new_id(), case, accepted_on=desk.world().today.isoformat()))
        desk.do(TalkDraft(desk.new_id(), case, "本人", "来问过。"))
