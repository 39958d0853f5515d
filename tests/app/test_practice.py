"""演练: a filled practice desk looks like two months of work, and every paper of it says so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

import main
from app.desk import Desk
from app.desk_papers import Paper
from app.domain.hall_terms import GivenIn
from app.domain.watch import OBJECTABLE, RETURN_VISIT, REVIEW_VOID, VOID
from app.ports import CasesQuery, CountQuery, DocumentsQuery, EntriesQuery
from app.practice import fill
from app.practice_matters import MATTERS
from app.practice_staff import APPROVER, HEAD, sitting
from app.reports.own_duties import own_duties
from app.reports.promises_due import promises_due
from app.reports.unseen import unseen
from tests.app.desks import desk_in
from tests.conftest import FixedClock
from tests.practice_homes import practice_home


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(main, "now", clock)
    home = practice_home(tmp_path / "practice", clock())
    desk = main.open_desk(home, main.PRACTICE_NAME, main.PRACTICE_PASSWORD)
    yield desk
    desk.store.close()


def test_it_is_filled_by_the_acts_of_a_clerk(desk: Desk, clock: FixedClock) -> None:
    assert desk.read(CountQuery()) == len(MATTERS)
    rows = desk.read(CasesQuery(limit=100))
    assert {row.step for row in rows} >= {"registered", "transferred", "mediating", "handling", "delivered", "closed"}
    assert {row.channel for row in rows} >= {"visit", "letter", "call", "online"}
    assert max(row.received_at for row in rows) <= clock()
    assert min(row.received_at for row in rows).date() < clock().date()
    assert any(row.due_on and row.due_on < clock().date() for row in rows)
    assert desk.clock is main.now
    assert desk.store.verify().damage == ()


def test_whoever_acts_there_is_of_the_station(desk: Desk) -> None:
    staff = {member.id: member.name for member in desk.world().staff}
    officers = {(row.officer, row.officer_name) for row in desk.read(CasesQuery(limit=100)) if row.officer_name}
    assert officers and officers <= set(staff.items())
    assert {entry.envelope.actor for entry in desk.read(EntriesQuery("case"))} <= set(staff)
    assert [member.name for member in desk.world().staff if "approver" in member.roles] == [APPROVER]


def test_what_waits_on_the_first_page_is_there_to_be_learnt(desk: Desk) -> None:
    """A day named in an agreement, a return visit, voids, what was sent on to us; and an accusation by somebody who may be let in."""
    waiting = {duty.what for duty in own_duties(desk.read, desk.world())}
    assert waiting >= {RETURN_VISIT, VOID, REVIEW_VOID, OBJECTABLE}
    given = {(row.line.detail or {})["given_in"] for row in promises_due(desk.read, desk.world())}
    assert GivenIn.AGREEMENT.code in given
    [accusation] = [row for row in desk.read(CasesQuery(limit=100)) if row.restricted]
    assert accusation.step == "registered"
    head = sitting(desk, HEAD)
    assert [one.case for one in unseen(head.read, head.world())] == [accusation.id]


def test_papers_are_numbered_in_the_order_of_their_days(desk: Desk) -> None:
    numbered = defaultdict(list)
    for row in reversed(desk.read(DocumentsQuery())):
        if row.kind in ("entrust_notice", "transfer", "reply"):
            numbered[row.kind].append(int(row.number.split("〕")[1].removesuffix("号")))
    assert numbered["entrust_notice"] and all(found == sorted(found) for found in numbered.values())


def test_every_paper_says_practice(desk: Desk) -> None:
    papers = [Paper(row.case, row.kind, row.id) for row in desk.read(DocumentsQuery())]
    assert {paper.kind for paper in papers} >= {"acceptance", "transfer", "reply"}
    newest = desk.read(CasesQuery())[0].id
    for paper in (*{paper.kind: paper for paper in papers}.values(), Paper(newest, "receipt")):
        for page in pypdfium2.PdfDocument(desk.render(paper)):
            assert "演练" in page.get_textpage().get_text_range(), paper.kind


def test_a_real_desk_is_never_filled(tmp_path: Path) -> None:
    with desk_in(tmp_path / "real") as desk:
        with pytest.raises(ValueError, match="practice"):
            fill(desk)
        assert desk.read(CountQuery()) == 0
