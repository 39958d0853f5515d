"""What the system round about keeps in clear is told where it can be seen, and where not, that it was not."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.console.doctor_privacy import hall_disk, privacy, spool

HALL = "postgresql://kapok@127.0.0.1/hall"


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("MaxLogSize 0\nPreserveJobFiles No\n", True),
        ("PreserveJobFiles Yes\npreservejobfiles off\n", True),
        ("PreserveJobFiles 86400\n", False),
        ("MaxLogSize 0\n", False),
        ("# PreserveJobFiles No\n", False),
    ],
)
def test_the_print_system_forgets_only_when_it_is_told_to(tmp_path: Path, text: str, good: bool) -> None:
    settings = tmp_path / "cupsd.conf"
    settings.write_text(text, encoding="utf-8")
    told = spool(settings)
    assert (told.good, "PreserveJobFiles No" in told.words) == (good, not good)


def test_where_nothing_can_be_seen_that_is_said(tmp_path: Path) -> None:
    assert "看不到" in spool(tmp_path / "none").words
    unreadable = tmp_path / "folder"
    unreadable.mkdir()
    assert (spool(unreadable).good, "看不到" in spool(unreadable).words) == (False, True)
    assert hall_disk("") is None
    assert [check.name for check in privacy("")] == ["打印排队"]
    elsewhere = hall_disk("postgresql://kapok@hall.example/kapok")
    assert elsewhere and "hall.example" in elsewhere.words


@pytest.mark.parametrize(("uuid", "good"), [("CRYPT-LUKS2-0a1b-disk", True), ("LVM-0a1b", False), (None, False)])
def test_the_disk_of_a_hall_on_this_computer_is_looked_at(tmp_path: Path, uuid: str | None, good: bool) -> None:
    data, mounts, devices = tmp_path / "data", tmp_path / "mountinfo", tmp_path / "block"
    data.mkdir()
    mounts.write_text(
        f"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n23 22 253:0 / {data} rw - ext4 /dev/dm-0 rw\n", encoding="utf-8"
    )
    if uuid is not None:
        (devices / "253:0" / "dm").mkdir(parents=True)
        (devices / "253:0" / "dm" / "uuid").write_text(uuid, encoding="ascii")
    told = hall_disk(HALL, data, mounts, devices)
    assert told is not None
    assert (told.good, "没有加密" in told.words) == (good, not good)
    assert (hall_disk(HALL, data, tmp_path / "none", devices) or told).words.startswith("大厅的库在这台电脑上，看不出")
