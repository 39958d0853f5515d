"""`audit export`, `audit check`: the audit as a file, and whether such a file is as it was written."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from app.console.output import DONE, REFUSED, Output
from app.desk import Desk
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Refused, Unavailable
from app.ports.audit import AuditChecked, AuditFilter, AuditReportQuery
from app.reports.export import written_whole

NO_REPORT = template("audit.no_report", QT_TRANSLATE_NOOP("Problem", "{file} 不是审计报告，或者已经破损。"))
NO_FILE = template("audit.no_file", QT_TRANSLATE_NOOP("Problem", "读不到 {file}，请看看名字和权限。"))


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    one = command("audit", "审计：导出报告，核对一份报告有没有被改过")
    kinds = one.add_subparsers(dest="audit", metavar="做什么", required=True)
    out = kinds.add_parser("export", help="导出成文件", parents=[])
    out.add_argument("file", type=Path, metavar="文件")
    out.add_argument("--from", dest="first", type=date.fromisoformat, metavar="哪天", help="从这一天起，如 2026-10-19")
    out.add_argument("--to", dest="last", type=date.fromisoformat, metavar="哪天", help="到这一天止")
    check = kinds.add_parser("check", help="核对一份报告，不用密码")
    check.add_argument("file", type=Path, metavar="文件")
    one.set_defaults(run=audit, needs_desk=lambda options: options.audit == "export")


def audit(desk: Desk | None, options: argparse.Namespace, out: Output) -> int:
    """`audit export FILE [--from DAY] [--to DAY]`, `audit check FILE`. Raises Refused, Unavailable."""
    if desk is None:
        return _check(options, out)
    report = desk.read(AuditReportQuery(AuditFilter(first=options.first, last=options.last)))
    written_whole(options.file, lambda half: half.write_bytes(report))
    out.give({"file": str(options.file)}, f"审计报告存在 {options.file}。")
    return DONE


def _check(options: argparse.Namespace, out: Output) -> int:
    """Exit 1 and every changed entry by its id where one is not as it was written."""
    try:
        data = options.file.read_bytes()
    except OSError as error:
        raise Unavailable(Problem(NO_FILE, values={"file": str(options.file)})) from error
    try:
        found: AuditChecked = options.program.upkeep().check_audit(data)
    except ValueError as error:
        raise Refused([Problem(NO_REPORT, values={"file": str(options.file)})]) from error
    words = f"核对了 {found.entries} 笔，" + ("都和写下时一样。" if not found.damage else "有被改过的：")
    signed = [f"签名的台：{signer}" for signer in found.signers]
    told = {"entries": found.entries, "damage": list(found.damage), "signers": list(found.signers)}
    out.give(told, "\n".join([words, *found.damage, *signed]))
    return REFUSED if found.damage else DONE
