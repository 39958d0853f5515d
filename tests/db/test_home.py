"""The home: one program at a time, on a disk of this machine that can be written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.ports import Unavailable
from db import home as home_module
from db.home import Home, HomeLock, mounted_type, network_share

MOUNTS = r"""/dev/vda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
server:/export /mnt/hall nfs4 rw 0 0
//nas/share /mnt/my\040share cifs rw 0 0
/dev/sdb1 /mnt/hall/local ext4 rw 0 0
me@host: /mnt/ssh fuse.sshfs rw 0 0
overlay /mnt/over ext4 rw 0 0
server:/x /mnt/over nfs rw 0 0
"""


@pytest.mark.parametrize(
    ("place", "type_"),
    [
        ("/srv/wang/desk", "ext4"),
        ("/mnt/hall/desk", "nfs4"),
        ("/mnt/hall", "nfs4"),
        ("/mnt/hallway/desk", "ext4"),
        ("/mnt/hall/local/desk", "ext4"),
        ("/mnt/my share/desk", "cifs"),
        ("/mnt/ssh/desk", "fuse.sshfs"),
        ("/mnt/over/desk", "nfs"),
    ],
)
def test_the_mount_that_holds_a_folder(place: str, type_: str) -> None:
    assert mounted_type(Path(place), MOUNTS) == type_


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the mounts of Linux")
def test_a_network_share_is_refused_with_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/vda1 / ext4 rw 0 0\n//nas/hall {tmp_path}/hall cifs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(home_module, "_MOUNTS", mounts)
    with pytest.raises(Unavailable, match="network_share") as caught:
        Home(tmp_path / "hall" / "desk").prepare()
    assert caught.value.problem.values["why"] == "cifs"
    assert not (tmp_path / "hall").exists()
    assert network_share(tmp_path / "here") == ""


def test_this_disk_is_not_refused(tmp_path: Path) -> None:
    home = Home(tmp_path / "a" / "b")
    home.prepare()
    assert home.backups.is_dir()
    assert not home.exists


@pytest.mark.skipif(os.name == "nt", reason="folder rights are those of POSIX")
def test_only_the_owner_can_look_into_the_home(tmp_path: Path) -> None:
    Home(tmp_path / "desk").prepare()
    assert (tmp_path / "desk").stat().st_mode & 0o077 == 0


def test_a_home_where_a_file_stands_is_told(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("", encoding="utf-8")
    with pytest.raises(Unavailable, match="not_a_folder"):
        Home(tmp_path / "desk").prepare()


def test_a_second_program_is_told(tmp_path: Path) -> None:
    home = Home(tmp_path)
    with HomeLock(home):
        with pytest.raises(Unavailable, match="second_instance") as caught:
            HomeLock(home)
        assert caught.value.problem.values["place"] == str(tmp_path)
    HomeLock(home).release()


def test_another_process_holds_the_lock_until_it_dies(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from db.home import Home, HomeLock\n"
        "lock = HomeLock(Home(Path(sys.argv[1]))); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        with pytest.raises(Unavailable, match="second_instance"):
            HomeLock(Home(tmp_path))
        other.kill()
    HomeLock(Home(tmp_path)).release()
