"""Wrong passwords are counted on the disk: a restart and the command line wait as long as the lock does."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.problems import Problem
from app.ports import Refused, Unavailable
from db.home import Home
from db.keys import PASSWORD_COMMON, WRONG_PASSWORD, WRONG_RECOVERY, check_new_password, new_recovery
from db.opening import open_store
from db.slots import is_password
from db.tries import LONGEST, MUST_WAIT, counted, wait_after
from tests.builders import lookup
from tests.commands import PASSWORD
from tests.db.desks import new_desk, recover


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return new_desk(tmp_path / "home")


def code_of(home: Home, password: str) -> str:
    """What a try came to: the code of the refusal, or "open"."""
    try:
        open_store(home, password, lookup()).close()
    except Unavailable as refused:
        return refused.problem.code
    return "open"


def test_two_are_free_then_the_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    assert [wait_after(wrong) for wrong in range(7)] == [0, 0, 0, 1, 2, 4, 8]
    assert wait_after(40) == LONGEST


def test_the_third_wrong_one_makes_the_right_one_wait_too_and_a_restart_changes_nothing(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = 1_000_000.0
    monkeypatch.setattr(counted.__wrapped__, "__defaults__", (lambda: at,))
    assert [code_of(home, "wrong password") for _ in range(3)] == [WRONG_PASSWORD] * 3
    assert code_of(home, PASSWORD) == MUST_WAIT
    at += 1.1
    assert code_of(home, "wrong password") == WRONG_PASSWORD
    at += 1.1
    assert code_of(home, PASSWORD) == MUST_WAIT, "after the fourth it is two seconds"
    at += 1.0
    store = open_store(home, PASSWORD, lookup())
    assert store.wrong_before == 4
    store.close()
    store = open_store(home, PASSWORD, lookup())
    assert store.wrong_before == 0
    store.close()


def test_a_clock_that_was_put_back_keeps_nobody_out_for_longer_than_the_wait(home: Home) -> None:
    def at(moment: float) -> str:
        try:
            with counted(home, "slot", lambda: moment):
                raise Unavailable(Problem(WRONG_PASSWORD))
        except Unavailable as refused:
            return refused.problem.code

    assert [at(5_000_000.0) for _ in range(3)] == [WRONG_PASSWORD] * 3
    assert at(1_000.0) == MUST_WAIT
    assert at(5_000_001.5) == WRONG_PASSWORD


def test_the_lock_of_an_open_desk_counts_in_the_same_file(home: Home) -> None:
    store = open_store(home, PASSWORD, lookup())
    assert [is_password(store, "wrong password") for _ in range(3)] == [False] * 3
    with pytest.raises(Unavailable) as refused:
        is_password(store, PASSWORD)
    assert refused.value.problem.code == MUST_WAIT
    store.close()


def test_codes_of_the_recovery_sheet_are_counted_too(home: Home) -> None:
    def code() -> str:
        with pytest.raises(Unavailable) as refused:
            recover(home, new_recovery(), "另一个密码 2026")
        return refused.value.problem.code

    assert [code() for _ in range(4)] == [*[WRONG_RECOVERY] * 3, MUST_WAIT]


def test_a_spoiled_file_keeps_nobody_out(home: Home) -> None:
    home.tries.write_text("[1, 2", encoding="utf-8")
    assert code_of(home, PASSWORD) == "open"


@pytest.mark.parametrize("password", ["12345678", "Woaini1314", "１２３４５６７８", "guangzhou2026", "88888888"])
def test_what_anybody_would_try_first_is_no_password(password: str) -> None:
    with pytest.raises(Refused) as refused:
        check_new_password(password)
    assert refused.value.problems[0].code == PASSWORD_COMMON


def test_a_sentence_is_one() -> None:
    check_new_password("木棉开在窗外第三枝")
