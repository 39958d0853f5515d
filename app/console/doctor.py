"""The self-test: what this computer must have so that a day at the desk does not end at the first paper."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from app.console.doctor_privacy import privacy
from app.console.program import Check
from app.domain.problems import sentence
from app.domain.version import VERSION, numbers_of
from app.homes import LEAST_FREE, free_space, log_place
from app.log import FILE_BYTES, KEPT_FILES
from app.ports import Condition, Peeked, Refused, Unavailable
from app.world_loader import load_lookup

LEAST_DATABASE = (3, 53)
"""SQLite before 3.53 can damage a file when its log starts anew while another connection reads."""
LEAST_YEAR = 2026
_STALE_BACKUP, _CLOCK_SLACK = timedelta(days=7), timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Machine:
    """What the store and the windows know of this computer; `app` cannot look itself."""

    now: datetime
    home: Path
    condition: Condition
    printers: Callable[[], Sequence[str]]
    screen: Callable[[], Sequence[str]]
    """Names of screen fonts that cannot be loaded."""
    input_methods: Sequence[str]
    """Input method plug-ins that came with Qt; empty where the system brings its own."""
    environment: Mapping[str, str]


def checks(machine: Machine) -> list[Check]:
    """All checks, in the order in which they matter."""
    peeked, wrong = _peeked(machine.condition)
    return [
        _told("自带文件", _resources),
        _told("文书字体", _paper_fonts),
        _screen(machine),
        _database(machine),
        _version(machine.condition, peeked, wrong),
        _disk(machine),
        _clock(machine, peeked),
        _calendar(machine),
        _input_method(machine),
        _printer(machine),
        _backup(machine),
        _log(machine),
        _releases(machine.condition),
        *privacy(_hall(machine.home)),
    ]


def _hall(home: Path) -> str:
    """The address of the hall that keeps the record of a home; empty without one."""
    place = home / "hall"
    return place.read_text(encoding="utf-8").strip() if place.is_file() else ""


def _told(name: str, check: Callable[[], str]) -> Check:
    """A check that says what is well, or raises Unavailable with what is not."""
    try:
        return Check(name, True, check())
    except Unavailable as unavailable:
        return Check(name, False, sentence(unavailable.problem))


def _resources() -> str:
    lookup = load_lookup()
    return f"齐全：{len(lookup.rules)} 条期限，{len(lookup.articles)} 条条文。"


def _paper_fonts() -> str:
    from app.documents.fonts import Chain, font

    names = sorted({name for chain in Chain for name in chain.value})
    for name in names:
        font(name)
    return f"{len(names)} 个都能用。"


def _peeked(condition: Condition) -> tuple[Peeked | None, str]:
    """What the file says to whoever gives its password, and why it does not."""
    try:
        return condition.peek(), ""
    except (Refused, Unavailable) as error:
        return None, _words_of(error)


def _version(condition: Condition, peeked: Peeked | None, wrong: str) -> Check:
    """Program and file side by side."""
    said = f"程序 {VERSION}，数据格式第 {condition.revision} 版"
    if wrong:
        return Check("版本", False, f"{said}；看不到数据文件的：{wrong}")
    if peeked is None:
        return Check("版本", True, f"{said}；数据文件的要带上密码才看得到（--password-file）。")
    return _side_by_side(f"{said}；数据文件第 {peeked.revision} 版", condition.revision, peeked)


def _words_of(error: Refused | Unavailable) -> str:
    return sentence(error.problem if isinstance(error, Unavailable) else error.problems[0])


def _side_by_side(said: str, revision: str, peeked: Peeked) -> Check:
    if peeked.revision > revision:
        return Check("版本", False, f"{said}，比程序新，打不开，请安装新版程序。")
    said += "，打开时自动升上来" if peeked.revision < revision else ""
    if not (least := peeked.least_version):
        return Check("版本", True, f"{said}。")
    good = numbers_of(VERSION) >= numbers_of(least)
    told = f"{said}；市中心要求程序 {least} 以上"
    return Check("版本", good, f"{told}。" if good else f"{told}，升级以前只能上传、不能接收。", grave=False)


def _screen(machine: Machine) -> Check:
    missing = machine.screen()
    words = f"读不出：{'、'.join(missing)}。请重新安装本程序。" if missing else "都能用。"
    return Check("屏幕字体", not missing, words)


def _database(machine: Machine) -> Check:
    version = tuple(int(part) for part in machine.condition.database_version.split(".")[:2])
    good = version >= LEAST_DATABASE
    least = ".".join(str(part) for part in LEAST_DATABASE)
    said = f"版本 {machine.condition.database_version}"
    words = f"{said}。" if good else f"{said} 太旧，要 {least} 以上。"
    return Check("数据库", good, words)


def _disk(machine: Machine) -> Check:
    if share := machine.condition.network_share:
        return Check("磁盘", False, f"资料夹在网络共享盘上（{share}），断线会弄坏数据，请放到本机硬盘。")
    if machine.home.exists() and not machine.home.is_dir():
        return Check("磁盘", False, f"{machine.home} 是一个文件，不是文件夹，请换个地方。")
    standing = next(folder for folder in (machine.home, *machine.home.absolute().parents) if folder.is_dir())
    if not os.access(standing, os.W_OK):
        return Check("磁盘", False, f"{standing} 不能写，请检查写保护和权限。")
    free = free_space(machine.home)
    words = f"还有 {free / (1 << 30):.1f} GB 空间（少于 {LEAST_FREE / (1 << 30):.0f} GB 就提醒）"
    return Check("磁盘", free >= LEAST_FREE, words + ("。" if free >= LEAST_FREE else "，太少了，请腾出一些。"))


def _clock(machine: Machine, peeked: Peeked | None) -> Check:
    """Without the password the journal cannot be asked; when its file and its backups were written can. A backup keeps its
    day, and the journal its latest, whatever was written since with a clock that had gone back."""
    files = [path for path in (machine.home / "kapok.db", machine.home / "kapok.db-wal") if path.exists()]
    times = [datetime.fromtimestamp(path.stat().st_mtime, machine.now.tzinfo) for path in files]
    backup = machine.condition.newest_backup
    times += [moment.astimezone(machine.now.tzinfo) for moment in (backup, peeked and peeked.written) if moment]
    written = max(times, default=None)
    said = f"现在是 {machine.now:%Y-%m-%d %H:%M}（北京时间）"
    if machine.now.year < LEAST_YEAR:
        return Check("时钟", False, f"{said}，年份不对，请调准。")
    if written and written > machine.now + _CLOCK_SLACK:
        return Check("时钟", False, f"{said}，比上次保存（{written:%Y-%m-%d %H:%M}）还早，请调准，不然期限会算错。")
    return Check("时钟", True, f"{said}。")


def _calendar(machine: Machine) -> Check:
    year = machine.now.year
    try:
        known = load_lookup().calendar.announced(year)
    except Unavailable as unavailable:
        return Check("放假安排", False, sentence(unavailable.problem))
    words = f"{year} 年的已经在程序里。" if known else f"没有 {year} 年的，遇到节假日的期限只是推算，请更新程序。"
    return Check("放假安排", known, words, grave=False)


def _input_method(machine: Machine) -> Check:
    asked = machine.environment.get("QT_IM_MODULE", "")
    if sys.platform != "linux" or (not asked and machine.environment.get("XDG_SESSION_TYPE") == "wayland"):
        return Check("输入法", True, "用系统自带的。", grave=False)
    if not asked:
        words = "没有设 QT_IM_MODULE。打不出中文时请设成 ibus（fcitx5 也认），再重新登录。"
        return Check("输入法", False, words, grave=False)
    good = asked in machine.input_methods
    words = f"QT_IM_MODULE={asked}" + ("。" if good else "，程序里没有这一种。请改成 ibus（fcitx5 也认），再重新登录。")
    return Check("输入法", good, words, grave=False)


def _printer(machine: Machine) -> Check:
    names = machine.printers()
    words = "、".join(names) if names else "没有找到。可以先把文书存成 PDF，装好打印机再印。"
    return Check("打印机", bool(names), words, grave=False)


def _backup(machine: Machine) -> Check:
    if not (machine.home / "kapok.db").exists():
        return Check("备份", True, "这里还没有建台，没有要备份的。", grave=False)
    last = machine.condition.newest_backup
    if last is None:
        return Check("备份", False, "还没有备份过。每天打开程序时会自动备份一次。", grave=False)
    good = machine.now - last <= _STALE_BACKUP
    words = f"最近一次是 {last:%Y-%m-%d %H:%M}" + ("。" if good else "，已经很久了，请备份一次。")
    return Check("备份", good, words, grave=False)


def _log(machine: Machine) -> Check:
    files = list(log_place(machine.home).glob("kapok.log*"))
    size = sum(file.stat().st_size for file in files) / 1_000_000
    words = f"{log_place(machine.home)}，{len(files)} 个文件，{size:.1f} MB；最多 {KEPT_FILES + 1} 个，每个 {FILE_BYTES / 1_000_000:.0f} MB。"
    return Check("日志", True, words, grave=False)


def _releases(condition: Condition) -> Check:
    try:
        return Check("升级包", True, f"只收 {condition.signer()} 签发的。", grave=False)
    except (Refused, Unavailable) as error:
        return Check("升级包", False, _words_of(error), grave=False)
