"""What disks do: full, read-only, broken. Each has its words, nothing confirmed is lost, and work goes on afterwards."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.domain.problems import sentence
from app.ports import CountQuery, DraftRow, Unavailable
from db.errors import of_database_error, of_os_error, worldly
from db.home import Home
from db.opening import create
from tests.builders import NOW, lookup
from tests.db.desks import FIRST, new_desk, opened, raw, register, unprivileged

PLACE = Path("/desk/kapok.db")


@contextmanager
def _files_end_at(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes, as on a full disk."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_while_saving_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "desk")) as store:
        register(store, 1)
        with store._writer.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        written = 1
        with pytest.raises(Unavailable, match="disk_full") as caught:
            for serial in range(2, 300):
                register(store, serial)
                written += 1
        assert str(store.home.database) in sentence(caught.value.problem)
        assert store.read(CountQuery(), store.user) == written
        with store._writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 100000")
        register(store, 400)
        assert store.read(CountQuery(), store.user) == written + 1
        assert store.verify().damage == ()


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_disk_that_takes_no_more_bytes_is_told(tmp_path: Path) -> None:
    with opened(new_desk(tmp_path / "desk")) as store:
        register(store, 1)
        with _files_end_at(300_000), pytest.raises(Unavailable, match=r"disk_full|disk_failed"):
            for serial in range(2, 300):
                register(store, serial)
        with _files_end_at(1000), pytest.raises(Unavailable, match=r"disk_full|disk_failed"):
            store.save_draft(DraftRow("d1", "register", "来访", "字" * 9000, NOW, store.user))
        with _files_end_at(1000), pytest.raises(Unavailable, match="disk_full"):
            store.scans.put(bytes(5000))
        with _files_end_at(1000), pytest.raises(Unavailable, match=r"disk_full|disk_failed"):
            store.backup(tmp_path / "stick" / "desk.kapok")
        assert not list((tmp_path / "stick").iterdir())
        register(store, 400)
        assert store.verify().damage == ()


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits are POSIX")
def test_a_full_disk_at_the_first_start_leaves_no_half_desk(tmp_path: Path) -> None:
    home = Home(tmp_path / "desk")
    with _files_end_at(20_000), pytest.raises(Unavailable, match=r"disk_full|disk_failed"):
        create(home, FIRST, lookup(), NOW)
    assert not home.exists
    create(home, FIRST, lookup(), NOW).close()


@pytest.mark.skipif(sys.platform == "win32", reason="file permissions are POSIX")
def test_a_read_only_home_is_told() -> None:
    # not in pytest's own folder, which only root may enter where tests run as root
    folder = Path(tempfile.mkdtemp())
    try:
        folder.chmod(0o755)
        home = new_desk(folder / "desk")
        with opened(home) as store:
            register(store)
        for path in (home.folder, *home.folder.rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        with unprivileged(), pytest.raises(Unavailable, match="not_writable") as caught, opened(home):
            pass
        assert str(home.folder) in sentence(caught.value.problem)
        home.folder.chmod(0o755)
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EFBIG, "disk_full"),
        (errno.EROFS, "not_writable"),
        (errno.EACCES, "not_writable"),
        (errno.EIO, "disk_failed"),
        (errno.ENODEV, "disk_failed"),
    ],
)
def test_what_the_system_says_in_words(number: int, code: str) -> None:
    problem = of_os_error(OSError(number, os.strerror(number)), PLACE).problem
    assert problem.code == code
    assert str(PLACE) in sentence(problem)


class _DriverError(Exception):
    """As the driver raises them."""

    def __init__(self, code: int) -> None:
        self.sqlite_errorcode = code
        self.sqlite_errorname = f"SQLITE_{code}"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (5, "file_busy"),
        (8, "not_writable"),
        (10 | 3 << 8, "disk_failed"),
        (11, "file_damaged"),
        (13, "disk_full"),
        (14, "not_writable"),
        (26, "file_damaged"),
    ],
)
def test_what_the_database_says_in_words(number: int, code: str) -> None:
    found = of_database_error(_DriverError(number), PLACE)
    assert found is not None
    assert found.problem.code == code
    assert str(PLACE) in sentence(found.problem)


def test_our_own_mistakes_stay_what_they_are(tmp_path: Path) -> None:
    assert of_database_error(_DriverError(19), PLACE) is None
    assert of_database_error(ValueError(), PLACE) is None
    with pytest.raises(KeyError), worldly(PLACE):
        raise KeyError
    with opened(new_desk(tmp_path / "desk")) as store:
        writing = store.record()
        with pytest.raises(Exception, match="no such table"), writing as connection:
            connection.exec_driver_sql("SELECT * FROM nowhere")


def test_another_program_on_the_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("db.engine._SETTINGS", ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 10"))
    home = new_desk(tmp_path / "desk")
    with opened(home) as store:
        other = raw(home)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="file_busy"):
            register(store)
        other.close()
        register(store)


def test_two_threads_of_one_program_take_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However long the other takes: what a delivery from the centre writes must not make an act fail."""
    monkeypatch.setattr("db.engine._SETTINGS", ("journal_mode = WAL", "synchronous = FULL", "busy_timeout = 0"))
    with opened(new_desk(tmp_path / "desk")) as store, ThreadPoolExecutor(2) as pool:
        with store.record() as connection:
            connection.exec_driver_sql("SELECT 1")
            saved, kept = pool.submit(register, store), pool.submit(store.drop_draft, "none")
            done, _ = wait((saved, kept), timeout=0.2)
            assert not done
        assert saved.result(20)
        assert kept.result(20) is None
