"""The home: the folder that holds one desk's files, used by one running program at a time, on a disk of this machine."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO

from app.domain.problems import QT_TRANSLATE_NOOP, template
from db.errors import of_os_error, unavailable

SECOND_INSTANCE = template(
    "second_instance",
    QT_TRANSLATE_NOOP(
        "Problem", "接访台已经在这台电脑上开着（{place}）。请切换到那个窗口；如果看不见它，先把它关掉再开。"
    ),
)
NETWORK_SHARE = template(
    "network_share",
    QT_TRANSLATE_NOOP(
        "Problem",
        "{place} 在网络共享盘上（{why}）。共享盘断一下线就会弄坏数据文件，所以不能放在那里。请把资料夹放在本机硬盘上，备份可以放共享盘。",
    ),
)
NOT_A_FOLDER = template(
    "not_a_folder", QT_TRANSLATE_NOOP("Problem", "{place} 是一个文件，不是文件夹，接访台没法放在里面。请换个地方。")
)
_NETWORK_TYPES = {
    "9p",
    "afpfs",
    "afs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.davfs",
    "fuse.glusterfs",
    "fuse.rclone",
    "fuse.smbnetfs",
    "fuse.sshfs",
    "glusterfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb2",
    "smb3",
    "smbfs",
    "sshfs",
    "webdav",
}
ASIDE, BEFORE = ".filling", ".before"
"""What follows the name of a home in that of one which is to take its place, and of what stood there until then."""
_MOUNTS = Path("/proc/self/mounts")
_DRIVE_REMOTE = 4


@dataclass(frozen=True, slots=True)
class Home:
    """Where everything of one desk lies."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted file."""
        return self.folder / "kapok.db"

    @property
    def keys(self) -> Path:
        """The key slots."""
        return self.folder / "keys.json"

    @property
    def tries(self) -> Path:
        """How many wrong passwords there were (db/tries.py)."""
        return self.folder / "tries.json"

    @property
    def blobs(self) -> Path:
        """The encrypted scans."""
        return self.folder / "blobs"

    @property
    def backups(self) -> Path:
        """The rotating backups."""
        return self.folder / "backups"

    @property
    def hall(self) -> Path:
        """The address of the hall's database, where the record is kept there."""
        return self.folder / "hall"

    @property
    def growing(self) -> Path:
        """Where a new or restored desk is built before it takes its place; worthless when found."""
        return self.folder / "new"

    @property
    def rehearsal(self) -> Path:
        """Where a restore is rehearsed; worthless when found."""
        return self.folder / "rehearsal"

    @property
    def trial(self) -> Path:
        """Where a new release tries itself on a copy of the desk; worthless when found."""
        return self.folder / "trial"

    @property
    def exists(self) -> bool:
        """Whether a desk has been set up here."""
        return self.database.exists()

    def prepare(self) -> None:
        """Make the folder if need be. Raises Unavailable when it is on a network share or cannot be written."""
        if why := network_share(self.folder):
            raise unavailable(NETWORK_SHARE, self.folder, why)
        if self.folder.is_file():
            raise unavailable(NOT_A_FOLDER, self.folder)
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.backups.mkdir(exist_ok=True)
        except OSError as error:
            raise of_os_error(error, self.folder) from error


class HomeLock:
    """Held while a program works in a home, so that a second one is told. The system frees it whatever happens."""

    def __init__(self, home: Home) -> None:
        """Raises Unavailable when another program holds it, or the home cannot be written."""
        try:
            self._file: IO[bytes] = (home.folder / "lock").open("ab")
        except OSError as error:
            raise of_os_error(error, home.folder) from error
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise unavailable(SECOND_INSTANCE, home.folder) from error

    def __enter__(self) -> HomeLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def release(self) -> None:
        """Let the next program in."""
        self._file.close()


def _lock(file: IO[bytes]) -> None:
    """Take an exclusive lock without waiting. Raises OSError when it is held elsewhere."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def network_share(folder: Path) -> str:
    """Why the folder is on a network share ("nfs4", "\\\\server"), empty when it is on a disk of this machine."""
    place = folder.absolute()
    if sys.platform == "win32":
        return _windows_share(place)
    if sys.platform == "darwin":
        return _type_if_network(_mac_type(place))
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        # no /proc: a system without mounts to ask; the file locks will tell
        return ""
    return _type_if_network(mounted_type(place, mounts))


def mounted_type(place: Path, mounts: str) -> str:
    """The file system type of the mount that holds `place`, by the text of /proc/self/mounts."""
    resolved, found = os.path.realpath(place), ("", "")
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        # spaces in mount points are written as \040
        point = fields[1].encode("latin-1", "replace").decode("unicode_escape")
        point = point.encode("latin-1", "replace").decode("utf-8", "replace")
        inside = resolved == point or resolved.startswith(point.rstrip("/") + "/")
        # of equal points the last mount lies on top
        if inside and len(point) >= len(found[0]):
            found = (point, fields[2])
    return found[1]


def _type_if_network(type_: str) -> str:
    return type_ if type_ in _NETWORK_TYPES else ""


def _mac_type(place: Path) -> str:
    """The type by the output of `mount`: "//user@server/share on /Volumes/share (smbfs, …)"."""
    import subprocess

    listing = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
    lines = []
    for line in listing.splitlines():
        source, _, rest = line.partition(" on ")
        point, _, options = rest.rpartition(" (")
        fields = (source.replace(" ", ""), point.replace(" ", "\\040"), options.partition(",")[0])
        lines.append(" ".join(fields))
    return mounted_type(place, "\n".join(lines))


def _windows_share(place: Path) -> str:
    if str(place).startswith("\\\\"):
        return "\\\\" + place.drive.strip("\\").partition("\\")[0]
    import ctypes

    drive_type: int = ctypes.windll.kernel32.GetDriveTypeW(place.drive + "\\")  # type: ignore[attr-defined]
    return place.drive if drive_type == _DRIVE_REMOTE else ""
