"""`centre`: its administrator makes it, lets stations in, shuts them out, demands a version, and looks how they are."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from app.console.options import common_options
from app.console.output import DONE, Output
from app.domain.envelope import CHINA
from app.domain.units import Directory
from app.first_start import checked_org
from app.homes import issuer_place
from app.ports.centre import CentreAccess, CentreStatus, MemberRow, NumberingOrder, NumberingRow, OriginRow
from app.world_loader import load_lookup

KINDS = {"station": "信访站", "hall": "接待厅"}
Run = Callable[[None, argparse.Namespace, Output], int]


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command and what it can do."""
    actions = command("centre", "市中心库：建库、办入网、停用、查看").add_subparsers(
        dest="action", metavar="动作", required=True
    )

    def action(name: str, help_: str, run: Run) -> argparse.ArgumentParser:
        one = actions.add_parser(name, help=help_, description=help_, parents=[common_options()], allow_abbrev=False)
        one.add_argument("url", metavar="URL", help="postgresql://用户名@主机/库名，密码不写在里面")
        one.add_argument("--issuer", type=Path, metavar="FILE", help="签发密钥文件；不写就放在本机的数据文件夹里")
        one.set_defaults(run=run, needs_desk=lambda _: False)
        return one

    action("init", "把一个空库建成市中心库；已经是的，更新到本版", init)
    letting_in = action("enrol", "让一个站或接待厅入网，写出只用一次的入网文件", enrol)
    letting_in.add_argument("--org", required=True, metavar="CODE", help="市、区或镇街的代码")
    letting_in.add_argument("--hall", action="store_true", help="接待厅：几台合用一个库")
    letting_in.add_argument("--out", type=Path, required=True, metavar="FILE", help="入网文件写到哪里")
    shutting_out = action("revoke", "停用一台（或一个入网角色）：再也不能传、不能收", revoke)
    shutting_out.add_argument("--station", required=True, metavar="ORIGIN", help="台的标识，或入网角色")
    demanding = action("require", "定最低的程序版本：再旧的只能上传，不能接收，直到升级", require)
    demanding.add_argument("--version", dest="least", required=True, metavar="VERSION", help="例如 0.2.0")
    numbers = action("numbering", "正式编号：看各地编到几号；给一个市、区或镇街开或者停", numbering)
    switch = numbers.add_mutually_exclusive_group()
    switch.add_argument(
        "--on", metavar="CODE", help="这个市、区或镇街从现在起登记的都编号；从备份恢复以后，也用它接着编"
    )
    switch.add_argument("--off", metavar="CODE", help="这里不再编新号，编过的都在")
    numbers.add_argument(
        "--after", type=int, default=0, metavar="N", help="和 --on 一起：今年已知编到了第几号，从下一号接着编"
    )
    numbers.set_defaults(refuse=numbers.error)
    comparing = action("matching", "两个站可能重复登记的，在多少天里找", matching)
    comparing.add_argument(
        "--days", type=int, choices=range(3661), required=True, metavar="N", help="原来是 90 天；0 不找"
    )
    action("status", "各站传到了哪里", status)


def _access(options: argparse.Namespace) -> CentreAccess:
    """Of passwords only --password-file counts: KAPOK_PASSWORD is a desk's, and libpq knows PGPASSFILE and services."""
    password = options.password() if hasattr(options, "password_file") else None
    return CentreAccess(options.url, lambda centre: options.issuer or issuer_place(centre), password)


def init(_: None, options: argparse.Namespace, out: Output) -> int:
    """`centre init URL`. Raises Refused, Unavailable."""
    centre, issuer = options.program.centre().init(_access(options))
    out.tell("签发密钥只在这个文件里，请另存一份到别处锁好：没有它就办不了入网，别人拿到它就能冒充中心。")
    out.give({"centre": centre, "issuer": str(issuer)}, f"市中心库好了。签发密钥：{issuer}")
    return DONE


def enrol(_: None, options: argparse.Namespace, out: Output) -> int:
    """`centre enrol URL --org CODE --out FILE`. Raises Refused, Unavailable."""
    kind = "hall" if options.hall else "station"
    org = checked_org(options.org, load_lookup().directory)
    role = options.program.centre().enrol(_access(options), org, kind, options.out)
    out.tell("入网文件里有一次性的密码，请当面交给那个站，用过就删。")
    out.give({"role": role, "out": str(options.out)}, f"入网文件在这里：{options.out}（{role}）")
    return DONE


def revoke(_: None, options: argparse.Namespace, out: Output) -> int:
    """`centre revoke URL --station ORIGIN`. Raises Refused, Unavailable."""
    role = options.program.centre().revoke(_access(options), options.station)
    out.give({"role": role, "station": options.station}, f"停用了 {options.station}。已经传来的都在，以后的不再收。")
    return DONE


def require(_: None, options: argparse.Namespace, out: Output) -> int:
    """`centre require URL --version VERSION`. Raises Refused (no version, one newer than this program), Unavailable."""
    options.program.centre().require(_access(options), options.least)
    out.give({"least_version": options.least}, f"从现在起，{options.least} 以前的程序只能上传，要升级才能接收。")
    return DONE


def numbering(_: None, options: argparse.Namespace, out: Output) -> int:
    """`centre numbering URL [--on CODE [--after N] | --off CODE]`. Raises Refused, Unavailable."""
    if options.after < 0 or (options.after and not options.on):
        options.refuse("--after N goes with --on, N is not negative")
    directory, org = load_lookup().directory, options.on or options.off
    order = NumberingOrder(checked_org(org, directory), bool(options.on), options.after) if org else None
    found = options.program.centre().numbering(_access(options), order)
    lines = [_numbers(row, directory) for row in found]
    out.give({"regions": [asdict(row) for row in found]}, "\n".join(lines) or "没有哪里开过正式编号。")
    return DONE


_STATES = {
    "on": "在编",
    "off": "停了",
    "waiting": "等着：这个库是从备份恢复的，或者换了服务器。等各站都交换过，再用 --on 接着编",
}


def _numbers(row: NumberingRow, directory: Directory) -> str:
    area = directory.area(row.org)
    last = "，".join(f"{year} 年编到 {n} 号" for year, n in row.last) or "还没有编过号"
    odd = f"，对不上的 {'、'.join(row.odd)}" if row.odd else ""
    return f"{row.org} {area.name if area else ''} {_STATES[row.state]}；{last}，等本站写下的 {row.unwritten} 个{odd}"


def matching(_: None, options: argparse.Namespace, out: Output) -> int:
    """`centre matching URL --days N`. Raises Refused, Unavailable."""
    options.program.centre().match_within(_access(options), options.days)
    words = (
        f"从现在起，{options.days} 天以内在两个站登记的，会请两边核对是不是同一件事。"
        if options.days
        else "从现在起，不找重复登记的。"
    )
    out.give({"match_days": options.days}, words)
    return DONE


def status(_: None, options: argparse.Namespace, out: Output) -> int:
    """`centre status URL`. Raises Refused, Unavailable."""
    found: CentreStatus = options.program.centre().status(_access(options))
    out.give(asdict(found), "\n".join(_lines(found)))
    return DONE


def _lines(found: CentreStatus) -> list[str]:
    directory = load_lookup().directory
    lines = [
        f"市中心库 {found.centre}：{found.entries} 条，等着封装的钥匙 {found.keys_wanted} 把，入网 {len(found.members)} 家，程序最低 {found.least_version}"
    ]
    for member in found.members:
        area = directory.area(member.org)
        lines.append(f"{member.org} {area.name if area else ''} {_member(member)}")
        lines += [f"  {origin.id} {_origin(origin)}" for origin in member.origins]
    return lines


def _member(member: MemberRow) -> str:
    ended = f"，{_day(member.revoked_at)} 停用" if member.revoked_at else ""
    return f"{KINDS[member.kind]} {member.role}，{_day(member.enrolled_at)} 入网{ended}，来件 {member.received} 条"


def _origin(origin: OriginRow) -> str:
    last = f"，最近 {origin.last_at.astimezone(CHINA):%Y-%m-%d %H:%M}" if origin.last_at else ""
    aside = f"，未受理 {origin.quarantined} 条" if origin.quarantined else ""
    holes = "、".join(f"{first}–{until}" if until > first else str(first) for first, until in origin.holes)
    aside += f"，中间缺第 {holes} 条，等那台来补" if holes else ""
    return f"已传 {origin.seq} 条{last}{aside}" + (f"，{_day(origin.revoked_at)} 停用" if origin.revoked_at else "")


def _day(moment: datetime) -> str:
    return f"{moment.astimezone(CHINA):%Y-%m-%d}"
