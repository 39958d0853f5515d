"""The home that is measured is a home like any other: whole, signed, searchable, with its needles."""

from __future__ import annotations

from pathlib import Path

from app.ports import CaseFileQuery, CountQuery, SearchQuery
from db.measure.invented import LONG_ENTRIES, NEEDLE_NAME, NEEDLE_WORDS, invent
from tests.builders import NOW, lookup
from tests.db.desks import PASSWORD, new_desk, opened


def test_an_invented_home_verifies_and_holds_its_needles(tmp_path: Path) -> None:
    home = new_desk(tmp_path / "home")
    long_case = invent(home.folder, PASSWORD, 250, lookup(), NOW)
    with opened(home) as store:
        store.rebuild()
        assert store.verify().damage == ()
        assert store.read(CountQuery(), store.user) == 251 - 1, "one of the 200 is restricted to somebody else"
        for needle in (NEEDLE_NAME, NEEDLE_WORDS):
            assert len(store.read(SearchQuery(needle), store.user)) >= 5
        file = store.read(CaseFileQuery(long_case), store.user)
        assert file is not None
        assert len(file.case.entries) == LONG_ENTRIES
