"""Key slots: a password opens its own slot and nothing else does; a mistyped recovery code is told from a wrong one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.ports import Refused, Unavailable
from db.clear_keys import can_recover, org_of, users_of
from db.keys import KeyFile, _check, new_recovery, parse_recovery, read_keys

KEY = bytes(range(32))
USER, OTHER = "a" * 32, "b" * 32


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slots of these tests may be weak: it is not Argon2 that is tested."""
    weak = (1, 8, 1, "", "", "", "", "", 0)
    monkeypatch.setattr("db.key_slot.Slot.__init__.__defaults__", weak)


@pytest.fixture
def keys() -> KeyFile:
    return KeyFile("440104014", False).with_user(USER, "王敏", "一个好记的长密码", KEY)


def test_the_password_opens(keys: KeyFile) -> None:
    assert keys.unlock("", "一个好记的长密码") == (USER, KEY)
    assert keys.unlock("王敏", "一个好记的长密码") == (USER, KEY)
    assert keys.unlock(USER, "一个好记的长密码") == (USER, KEY)


@pytest.mark.parametrize("typed", ["", "一个好记的长密码 ", "一个好记得长密码", "\ud800"])
def test_a_wrong_password_is_told(keys: KeyFile, typed: str) -> None:
    with pytest.raises(Unavailable, match="wrong_password"):
        keys.unlock("", typed)


def test_letters_composed_otherwise_are_the_same_password() -> None:
    keys = KeyFile("440104014", False).with_user(USER, "Zoë", "cafe\u0301-1234", KEY)
    assert keys.unlock("", "caf\u00e9-1234") == (USER, KEY)


def test_a_short_password_is_refused(keys: KeyFile) -> None:
    with pytest.raises(Refused, match=r"password\.short"):
        keys.with_user(USER, "王敏", "1234567", KEY)


def test_a_new_password_closes_the_old_one(keys: KeyFile) -> None:
    changed = keys.with_user(USER, "王敏", "另一个密码八个字", KEY)
    assert changed.unlock("", "另一个密码八个字") == (USER, KEY)
    assert len(changed.slots) == 1
    with pytest.raises(Unavailable, match="wrong_password"):
        changed.unlock("", "一个好记的长密码")


def test_users_have_their_own_slots(keys: KeyFile) -> None:
    both = keys.with_user(OTHER, "梁静", "梁静自己定的密码", KEY)
    assert both.users == ((USER, "王敏"), (OTHER, "梁静"))
    assert both.unlock("梁静", "梁静自己定的密码") == (OTHER, KEY)
    with pytest.raises(Unavailable, match="wrong_password"):
        both.unlock("王敏", "梁静自己定的密码")
    with pytest.raises(Refused, match=r"user\.needed"):
        both.unlock("", "梁静自己定的密码")
    with pytest.raises(Refused, match=r"user\.unknown"):
        both.unlock("李强", "梁静自己定的密码")


def test_a_slot_cannot_be_given_to_another_user(keys: KeyFile) -> None:
    stolen = json.loads(keys.text())["slots"][0] | {"id": OTHER}
    with pytest.raises(Unavailable, match="wrong_password"):
        KeyFile("440104014", False, (type(keys.slots[0])(**stolen),)).unlock("", "一个好记的长密码")


def test_the_recovery_sheet_opens(keys: KeyFile) -> None:
    secret = new_recovery()
    assert "recovery" not in [slot.id for slot in keys.slots]
    sheet = keys.with_recovery(secret, KEY)
    assert "recovery" in [slot.id for slot in sheet.slots]
    assert sheet.users == keys.users
    assert sheet.recover(secret.lower().replace("-", " ")) == KEY
    with pytest.raises(Unavailable, match="wrong_recovery"):
        sheet.recover(new_recovery())
    with pytest.raises(Unavailable, match="wrong_recovery"):
        keys.recover(secret)


def test_a_new_sheet_closes_the_old_one(keys: KeyFile) -> None:
    old, new = new_recovery(), new_recovery()
    sheet = keys.with_recovery(old, KEY).with_recovery(new, KEY)
    assert sheet.recover(new) == KEY
    with pytest.raises(Unavailable, match="wrong_recovery"):
        sheet.recover(old)


def test_a_recovery_code_is_seven_groups_of_four() -> None:
    groups = new_recovery().split("-")
    assert [len(group) for group in groups] == [4] * 7
    assert len({new_recovery() for _ in range(50)}) == 50


def test_letters_that_look_alike_are_read_alike() -> None:
    code = new_recovery()
    while not {"0", "1"} <= set(code):
        code = new_recovery()
    secret = parse_recovery(code)
    assert parse_recovery(code.replace("0", "O").replace("1", "l")) == secret
    assert parse_recovery(code.translate({ord(c): ord(c) + 0xFEE0 for c in code if c != "-"})) == secret


@pytest.mark.parametrize("position", range(0, 34, 3))
def test_one_wrong_letter_is_noticed_before_the_key_is_tried(position: int) -> None:
    code = "7KQ2-M9X4-TB0R-C1W8-ZE5H-J3NP-VABH"
    assert parse_recovery(code) == "7KQ2M9X4TB0RC1W8ZE5HJ3NPVA"
    letter = "6" if code[position] != "6" else "8"
    with pytest.raises(Refused, match="recovery_format"):
        parse_recovery(code[:position] + letter + code[position + 1 :])


def test_the_file_is_read_as_it_was_written(keys: KeyFile, tmp_path: Path) -> None:
    keys.write(tmp_path / "keys.json")
    assert read_keys(tmp_path / "keys.json") == keys
    assert [p.name for p in tmp_path.iterdir()] == ["keys.json"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("王敏", "李敏"),
        lambda text: text[:-40],
        lambda text: "",
        lambda text: "[]",
        lambda text: text.replace('"practice": false', '"practice": true'),
    ],
)
def test_a_changed_file_is_told_from_a_wrong_password(keys: KeyFile, tmp_path: Path, change: object) -> None:
    path = tmp_path / "keys.json"
    path.write_text(change(keys.text()), encoding="utf-8")  # type: ignore[operator]
    with pytest.raises(Unavailable, match="keys_damaged") as caught:
        read_keys(path)
    assert caught.value.problem.values["place"] == str(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="keys_missing"):
        read_keys(tmp_path / "keys.json")


def forged(keys: KeyFile, **changes: object) -> str:
    """The file with its first slot changed by somebody who can reckon the hash as well."""
    value = json.loads(keys.text())
    value.pop("check")
    value["slots"][0] |= changes
    return json.dumps(value | {"check": _check(value)})


@pytest.mark.parametrize("changes", [{"memory_kib": 262_145}, {"memory_kib": 1 << 40}, {"passes": 9}, {"lanes": 1000}])
def test_a_slot_that_asks_for_too_much_is_refused_before_any_work(
    keys: KeyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changes: dict[str, int]
) -> None:
    monkeypatch.setattr("argon2.low_level.hash_secret_raw", None)
    path = tmp_path / "keys.json"
    path.write_text(forged(keys, **changes), encoding="utf-8")
    with pytest.raises(Unavailable, match="keys_costly"):
        read_keys(path)


def test_what_this_program_may_come_to_ask_for_is_not_too_much(keys: KeyFile) -> None:
    assert KeyFile.parse(forged(keys, memory_kib=262_144, passes=8, lanes=4)).slots[0].passes == 8


@pytest.mark.parametrize(
    "changes",
    [{"salt": "zz"}, {"salt": "00"}, {"wrapped": ""}, {"wrapped": 5}, {"name": None}, {"passes": 0}, {"lanes": -1},
     {"memory_kib": 1}, {"memory_kib": "65536"}, {"more": 1}, {"id": [[]]}, {"public": "ab"}, {"public": ""}, {"secret": ""},
     {"next": "zz"}, {"stick": "abc"}, {"seed": "zz"}, {"step": "1"}],
)  # fmt: skip
def test_what_is_no_slot_is_damage(keys: KeyFile, tmp_path: Path, changes: dict[str, object]) -> None:
    path = tmp_path / "keys.json"
    path.write_text(forged(keys, **changes), encoding="utf-8")
    with pytest.raises(Unavailable, match="keys_damaged"):
        read_keys(path)


@pytest.mark.parametrize("text", ["[" * 100_000, " " * (5 << 20), '{"slots": [1, {"id": 2}, {"id": "a"}, [[]]]}', "[]"])
def test_a_key_file_of_anything_else_tells_no_user_and_crashes_nothing(tmp_path: Path, text: str) -> None:
    path = tmp_path / "keys.json"
    path.write_text(text, encoding="utf-8")
    assert (users_of(tmp_path), can_recover(tmp_path), org_of(tmp_path)) == ([], False, "")
    with pytest.raises(Unavailable, match="keys_damaged"):
        read_keys(path)


def test_a_key_file_without_slots_opens_for_nobody() -> None:
    value: dict[str, object] = {"org": "440104014", "practice": False}
    keys = KeyFile.parse(json.dumps(value | {"check": _check(value)}))
    with pytest.raises(Refused, match=r"user\.unknown"):
        keys.unlock("", "一个好记的长密码")
