"""What waits to be sent is told to whoever may see it, newest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from app.domain.entries import NewEntry
from app.domain.envelope import Routing
from app.domain.kinds import CaseRegistered, PetitionerRecorded
from app.ports import SyncStateQuery, UnsentQuery
from tests.builders import HE, NOW, ORG
from tests.db.desks import new_desk, opened, register, registration


def test_a_restricted_case_waits_unseen_by_all_but_its_readers(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "home")) as store:
        at = NOW + timedelta(minutes=9)
        _, case = registration(at, 9)
        assert isinstance(case.body, CaseRegistered)
        (party,) = case.body.people
        body = replace(
            case.body, people=(replace(party, petitioner="", person=HE),), restricted=True, readers=("reader",)
        )
        with store.write(at, store.user, ORG) as work:
            work.append([NewEntry(case.id, case.subject, body, Routing((ORG,), restricted=True))])
        register(store)
        seen = store.read(UnsentQuery(), "somebody")
        assert case.id not in {entry.id for entry in seen}
        assert [type(entry.body) for entry in seen[:2]] == [CaseRegistered, PetitionerRecorded]
        assert case.id in {entry.id for entry in store.read(UnsentQuery(), "reader")}
        assert store.read(SyncStateQuery(), "somebody").unsent == 5
