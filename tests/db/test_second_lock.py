"""A second lock beside the password: a telephone's code, or a key file on a stick."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ports import Refused, Unavailable
from db.home import Home
from db.key_slot import Slot
from db.keys import RECOVERY, parse_recovery, read_keys
from db.opening import open_store
from db.second_factor import SECONDS, accepted, address, code_at, new_seed, shown
from db.second_lock import (
    CODE_NEEDED,
    CODE_WRONG,
    LOCKED,
    NO_SHEET,
    STICK_PLACE,
    check_unlocked,
    drop_locks,
    locks_of,
    offer_code,
    set_code,
    set_stick,
)
from db.slots import change_password, give_slot, is_password
from db.sticks import FOLDER_VARIABLE, STICK_MISSING
from db.store import SqlStore
from db.tries import MUST_WAIT
from tests.builders import lookup
from tests.commands import PASSWORD
from tests.db.desks import file_key, new_desk, opened, recover

NOW = 1_792_000_000.0
SHEET = "7KQ2-M9X4-TB0R-C1W8-ZE5H-J3NP-VABH"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A desk whose one slot is weak: it is not Argon2 that is tested."""
    made = new_desk(tmp_path / "desk")
    keys = read_keys(made.keys)
    slot = keys.slots[0]
    weak = Slot(slot.id, slot.name, slot.salt, "", 1, 8, 1).under(PASSWORD).holding(file_key())
    sheet = Slot(RECOVERY, "", "cd" * 16, "", 1, 8, 1).under(parse_recovery(SHEET)).holding(file_key())
    keys.holding(weak).holding(sheet).write(made.keys)
    return made


@pytest.fixture
def store(home: Home) -> Iterator[SqlStore]:
    with opened(home) as made:
        yield made


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


def code_of(home: Home, password: str = PASSWORD, code: str = "", at: float = NOW) -> str:
    """The code of the problem, "open" when there is none."""
    try:
        open_store(home, password, lookup(), code=code, now=lambda: at).close()
    except Refused as refused:
        return refused.problems[0].code
    except Unavailable as refused:
        return refused.problem.code
    return "open"


# RFC 6238, appendix B, the lines for SHA-1; its eight figures without the first two
@pytest.mark.parametrize(
    ("at", "code"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_the_codes_are_those_of_the_standard(at: int, code: str) -> None:
    seed = b"12345678901234567890"
    assert code_at(seed, at // SECONDS) == code
    assert accepted(seed, f"{code[:3]} {code[3:]}", at, 0) == at // SECONDS


def test_a_clock_may_be_half_a_minute_off_and_no_more() -> None:
    seed, step = new_seed(), int(NOW // SECONDS)
    taken = [accepted(seed, code_at(seed, step + off), NOW, 0) for off in (-2, -1, 0, 1, 2)]
    assert taken == [None, step - 1, step, step + 1, None]
    assert accepted(seed, "", NOW, 0) is None


def test_what_the_telephone_is_told() -> None:
    seed = bytes(range(20))
    assert shown(seed) == "AAAQ EAYE AUDA OCAJ BIFQ YDIO B4IB CEQT"
    assert address(seed, "王敏").endswith(
        "?secret=AAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQT&issuer=%E7%BA%A2%E6%A3%89%E6%8E%A5%E8%AE%BF%E5%8F%B0&digits=6&period=30"
    )
    offered = offer_code("王敏")
    assert offered.seed not in repr(offered)


def test_a_code_is_asked_after_the_password_and_is_taken_once(home: Home) -> None:
    seed = new_seed()
    step = int(NOW // SECONDS)
    with opened(home) as store:
        with pytest.raises(Refused, match=CODE_WRONG):
            set_code(store, PASSWORD, seed.hex(), code_at(seed, step + 5), lambda: NOW)
        set_code(store, PASSWORD, seed.hex(), code_at(seed, step - 1), lambda: NOW)
        assert locks_of(store, store.user) == ("code",)
        assert is_password(store, PASSWORD), "the lock of an open desk asks the password alone"
    assert seed.hex() not in home.keys.read_text(encoding="utf-8")
    assert code_of(home) == CODE_NEEDED
    assert code_of(home, code=code_at(seed, step - 1)) == CODE_WRONG, "the one it was put on with"
    assert code_of(home, code=code_at(seed, step)) == "open"
    assert code_of(home, code=code_at(seed, step)) == CODE_WRONG
    assert code_of(home, code=code_at(seed, step + 1)) == "open"


def test_wrong_codes_are_counted_like_wrong_passwords_and_asking_for_one_is_not(
    home: Home, store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed = new_seed()
    set_code(store, PASSWORD, seed.hex(), code_at(seed, int(NOW // SECONDS)), lambda: NOW)
    store.close()
    assert [code_of(home, code="000000") for _ in range(2)] == [CODE_WRONG] * 2
    assert [code_of(home) for _ in range(4)] == [CODE_NEEDED] * 4, "neither counted nor forgotten"
    assert code_of(home, code="000000") == CODE_WRONG
    assert code_of(home) == MUST_WAIT


def test_without_the_stick_the_password_opens_nothing(home: Home, store: SqlStore, stick: Path) -> None:
    set_stick(store, PASSWORD, stick)
    [file] = stick.iterdir()
    assert len(file.read_bytes()) == 32 and locks_of(store, store.user) == ("stick",)
    assert is_password(store, PASSWORD)
    change_password(store, store.user, PASSWORD, "新定的密码八个字")
    store.close()
    assert code_of(home, "新定的密码八个字") == "open"
    kept = file.read_bytes()
    for other in (None, b"", bytes(32), kept[:31], kept + b"0"):
        file.unlink(missing_ok=True)
        if other is not None:
            file.write_bytes(other)
        assert code_of(home, "新定的密码八个字") == STICK_MISSING
    file.write_bytes(kept)
    assert code_of(home, "新定的密码八个字") == "open"
    # it is mixed in, not asked for: who knows its hash is not in the slot opens nothing by leaving it out
    slot = read_keys(home.keys).slots[0]
    assert Slot(**{**{f: getattr(slot, f) for f in slot.__slots__}, "stick": ""}).opened("新定的密码八个字") is None


def test_a_folder_where_it_would_not_be_found_again_is_refused(
    store: SqlStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    monkeypatch.setattr("db.sticks._mounted", lambda: iter(()))
    (folder := tmp_path / "documents").mkdir()
    with pytest.raises(Refused, match=STICK_PLACE):
        set_stick(store, PASSWORD, folder)
    assert not list(folder.iterdir()) and locks_of(store, store.user) == ()
    with pytest.raises(Unavailable, match="wrong_password"):
        set_stick(store, "不是这个密码吧", folder)


def test_without_a_sheet_nobody_puts_on_what_might_be_lost(home: Home, store: SqlStore, stick: Path) -> None:
    read_keys(home.keys).without_user(RECOVERY).write(home.keys)
    seed = new_seed()
    with pytest.raises(Refused, match=NO_SHEET):
        set_code(store, PASSWORD, seed.hex(), code_at(seed, int(NOW // SECONDS)), lambda: NOW)
    with pytest.raises(Refused, match=NO_SHEET):
        set_stick(store, PASSWORD, stick)
    assert not list(stick.iterdir()) and locks_of(store, store.user) == ()


def test_a_new_password_from_somebody_else_takes_no_lock_off_behind_its_owners_back(
    home: Home, store: SqlStore, stick: Path
) -> None:
    set_stick(store, PASSWORD, stick)
    with pytest.raises(Refused, match=LOCKED):
        check_unlocked(store, store.user, "王敏")
    drop_locks(store, store.user)
    check_unlocked(store, store.user, "王敏")
    store.close()
    assert code_of(home) == "wrong_password", "what the stick was mixed into is gone with it"
    with opened(home) as again:
        give_slot(again, again.user, "王敏", "当面交给的新密码")
    assert code_of(home, "当面交给的新密码") == "open"


def test_the_sheet_lets_in_who_lost_the_stick_and_the_telephone(home: Home, store: SqlStore, stick: Path) -> None:
    seed = new_seed()
    set_code(store, PASSWORD, seed.hex(), code_at(seed, int(NOW // SECONDS)), lambda: NOW)
    set_stick(store, PASSWORD, stick)
    assert locks_of(store, store.user) == ("code", "stick")
    store.close()
    next(stick.iterdir()).unlink()
    recover(home, SHEET, "忘了以后新定的密码")
    assert code_of(home, "忘了以后新定的密码") == "open"
