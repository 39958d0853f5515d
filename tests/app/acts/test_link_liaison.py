"""定直联干部: one officer a township, changed with the reason; the township learns of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.link_liaison import LinkLiaisonDraft
from app.desk import Desk, Done
from app.domain.envelope import Subject
from app.domain.hall_terms import What
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG

LINK = LinkLiaisonDraft("", ORG, "", "周建国", "2026-09-01")
ASKED = AgendaQuery((What.LIAISON.code,))


def link(desk: Desk, **changes: str) -> Done:
    return desk.do(replace(LINK, id=desk.new_id(), **changes))


def test_a_township_has_one_officer_who_may_change(desk: Desk) -> None:
    link(desk)
    (row,) = desk.read(ASKED)
    assert (row.subject, row.line.owner_name, str(row.line.on)) == (Subject("liaison", ORG), "周建国", "2026-09-01")
    assert refused(desk, replace(LINK, id=desk.new_id())) == [("liaison.same", "officer_name")]
    other = {"officer_name": "林慧", "since": "2026-10-12"}
    assert refused(desk, replace(LINK, id=desk.new_id(), **other)) == [("text.empty", "reason")]
    link(desk, **other, reason="调走了")
    (row,) = desk.read(ASKED)
    assert (row.line.owner_name, str(row.line.on)) == ("林慧", "2026-10-12")
    assert {entry.envelope.routing.orgs for entry in desk.read(EntriesQuery("liaison"))} == {(ORG,)}
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"township": ""}, ("liaison.township", "township")),
        ({"township": "440104"}, ("liaison.township", "township")),
        ({"township": "440103001"}, ("liaison.not_ours", "township")),
        ({"officer_name": " "}, ("text.empty", "officer_name")),
        ({"since": "2026-10-20"}, ("date.future", "since")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, replace(LINK, id=desk.new_id(), **changes)) == [problem]
