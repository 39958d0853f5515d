"""Old files are lifted after a copy was made; what migrations make is what the program describes."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from app.ports import CasesQuery, CountQuery, SearchQuery
from db import migrations, schema
from db.engine import writing_engine
from db.home import Home
from db.schema import create_schema, upgrade
from db.tables import TRUTH
from tests.builders import HE, lookup
from tests.db.desks import new_desk, note, opened, raw, register

LATER = "9999"
LATER_REVISION = '''"""A later revision, for the test."""
from alembic import op

revision = "{later}"
down_revision = "{head}"


def upgrade() -> None:
    op.execute("CREATE TABLE later (a INTEGER)")
    {step}
'''


def _described(connection: Connection) -> dict[str, str]:
    """Everything the file's schema says, white space apart."""
    return _described_by(connection.connection.driver_connection)


def _described_by(driver: Any) -> dict[str, str]:
    rows = driver.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: "".join(sql.split()) for name, sql in rows}


def test_migrations_make_the_tables_the_program_describes(tmp_path: Path) -> None:
    found = []
    for number, make in enumerate((create_schema, lambda connection: upgrade(connection, lookup()))):
        engine = writing_engine(tmp_path / f"{number}.db", bytes(32))
        with engine.begin() as connection:
            make(connection)
            found.append(_described(connection))
        engine.dispose()
    assert found[0] == found[1]
    assert {table.name for table in TRUTH} < set(found[0])


def test_the_told_head_is_the_last_revision_and_ids_only_grow() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    scripts = ScriptDirectory.from_config(config)
    revisions = [script.revision for script in scripts.walk_revisions()]
    assert revisions[0] == migrations.HEAD
    assert revisions == sorted(revisions, reverse=True)
    assert all(len(revision) == 4 and revision.isdigit() for revision in revisions)


def _later_revision(folder: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    """As if the program had one revision more than the files it meets."""
    shutil.copytree(Path(migrations.__file__).parent, folder, ignore=shutil.ignore_patterns("__pycache__"))
    revision = LATER_REVISION.format(later=LATER, head=migrations.HEAD, step=step)
    (folder / "versions" / "later.py").write_text(revision, encoding="utf-8")
    monkeypatch.setattr(schema, "_SCRIPTS", folder)
    monkeypatch.setattr(schema, "HEAD", LATER)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        register(store)
    return home


def test_an_older_file_is_copied_lifted_and_rebuilt(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(home) as store:
        before = store.read(CasesQuery(), store.user)
    _later_revision(tmp_path / "scripts", monkeypatch, "op.execute('DELETE FROM cases')")
    with opened(home) as store:
        assert store.read(CasesQuery(), store.user) == before
        assert store.verify().damage == ()
    (copy,) = home.backups.glob("before-migration-*")
    with zipfile.ZipFile(copy) as packed:
        assert {"kapok.db", "keys.json"} <= set(packed.namelist())
    connection = raw(home)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(LATER,)]
    assert connection.execute("SELECT count(*) FROM later").fetchall() == [(0,)]
    connection.close()
    with opened(home):
        assert len(list(home.backups.glob("before-migration-*"))) == 1


FIRST_REVISION = """
DROP TABLE certificates; DROP TABLE feed_cursors; DROP TABLE quarantine; DROP TABLE packets; DROP TABLE scans;
DROP TABLE case_words;
CREATE TABLE case_keys (kind VARCHAR NOT NULL, value VARCHAR NOT NULL, no INTEGER NOT NULL);
ALTER TABLE subject_keys RENAME TO later;
CREATE TABLE subject_keys (id VARCHAR NOT NULL, subject_kind VARCHAR NOT NULL, subject_id VARCHAR NOT NULL,
    "key" BLOB NOT NULL, CONSTRAINT pk_subject_keys PRIMARY KEY (id));
CREATE INDEX ix_subject_keys_subject ON subject_keys (subject_kind, subject_id);
INSERT INTO subject_keys SELECT * FROM later;
DROP TABLE later;
UPDATE alembic_version SET version_num = '0001';
"""
"""What a file of the first revision had otherwise."""


def test_a_file_of_the_first_revision_keeps_its_keys(home: Home) -> None:
    connection = raw(home)
    keys = connection.execute("SELECT * FROM subject_keys ORDER BY id").fetchall()
    now = _described_by(connection)
    connection.executescript(FIRST_REVISION)
    connection.close()
    with opened(home) as store:
        [row] = store.read(CasesQuery(), store.user)
        note(store, row.id)
        assert store.verify().damage == ()
        assert len(store.read(SearchQuery(HE.name), store.user)) == 1
    connection = raw(home)
    assert connection.execute("SELECT * FROM subject_keys ORDER BY id").fetchall() == keys
    assert _described_by(connection) == now
    connection.close()


def test_a_failed_upgrade_leaves_the_file_as_it_was(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as newer:
        _later_revision(tmp_path / "scripts", newer, "raise RuntimeError('half way')")
        with pytest.raises(RuntimeError, match="half way"), opened(home):
            pass
    with opened(home) as store:
        assert store.read(CountQuery(), store.user) == 1
        assert store.verify().damage == ()
    connection = raw(home)
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'later'").fetchall()
    connection.close()


def test_opening_a_file_of_this_program_does_not_load_alembic(home: Home) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from db.home import Home\n"
        "from tests.db.desks import PASSWORD; from db.opening import open_store; from tests.builders import lookup\n"
        "open_store(Home(Path(sys.argv[1])), PASSWORD, lookup()).close(); print('alembic' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code, str(home.folder)], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
