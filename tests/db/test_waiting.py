"""While a home is built that takes its place only once it is whole, no commit waits for the disk; afterwards each does again."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from db.store import SqlStore
from tests.db.desks import new_desk, opened

OFF, FULL = 0, 2


def synchronous(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text("PRAGMA synchronous")).scalar_one())


def test_commits_wait_again_whatever_happens(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "home")) as store:
        assert isinstance(store, SqlStore)
        assert synchronous(store._writer) == FULL
        with pytest.raises(KeyError), store.waiting_for_no_disk():
            assert synchronous(store._writer) == OFF
            raise KeyError
        assert synchronous(store._writer) == FULL
