"""While a restored desk in the exchange has not asked what was destroyed, whoever comes is registered and takes a receipt home; nobody
else is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

import main
from app.desk import Desk
from app.desk_papers import Paper
from app.domain.hall_terms import What
from app.ports import CaseFileQuery, CasesQuery, Unavailable, WhoQuery
from app.ports.agenda import AgendaQuery
from db import restored
from db.home import Home
from db.restore import restore
from db.tables import local_secrets
from tests.app.desks import desk_in, visit
from tests.builders import HE, NOW, lookup
from tests.db.desks import PASSWORD


def in_the_exchange(desk: Desk) -> None:
    """As far as its own file says; nobody is asked here."""
    with main.store_of(desk).own_file() as connection:
        connection.execute(local_secrets.insert().values(name="enrolment", value=b"{}"))


def test_whoever_comes_is_registered_and_nobody_else_is_shown(tmp_path: Path) -> None:
    with desk_in(tmp_path / "old") as desk:
        before = desk.do(visit(desk)).case
        in_the_exchange(desk)
        main.store_of(desk).backup(tmp_path / "stick.kapok")
    store = restore(tmp_path / "stick.kapok", Home(tmp_path / "new"), PASSWORD, lookup(), NOW)
    try:
        desk = main.build_desk(store, lookup(), tmp_path / "new")
        desk.clock = lambda: NOW
        for hidden in (CaseFileQuery(before), CasesQuery()):
            with pytest.raises(Unavailable) as told:
                desk.read(hidden)
            assert told.value.problem.code == restored.UNASKED
        assert desk.read(WhoQuery(name=HE.name)) == () and desk.read(AgendaQuery((What.PROMISE.code,))) == ()
        done = desk.do(visit(desk))
        assert desk.render(Paper(done.case, "receipt"))[:4] == b"%PDF"
    finally:
        store.close()
