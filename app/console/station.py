"""`init`, `demo`, `practise`, `shots`, `bench`, `doctor`: the station and the program itself."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from app.console.options import password_given
from app.console.output import DONE, REFUSED, USAGE, Output
from app.console.program import Check, FirstStart
from app.console.secret_file import secret_in
from app.homes import practice_place
from app.practice_login import PRACTICE_PASSWORD


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    first = command("init", "不开窗口的头一次使用：认地方、认人、定密码")
    first.add_argument("--org", required=True, metavar="CODE", help="市、区或镇街的代码")
    first.add_argument("--desk", default="", metavar="TAG", help="窗口代号，两个字母或数字")
    first.add_argument("--recovery", type=Path, metavar="FILE.pdf", help="恢复单写到哪里")
    first.add_argument(
        "--admission", type=Path, metavar="FILE", help="大厅里已经有您：系统管理员给的入台码写在这个文件里"
    )
    first.set_defaults(run=init, needs_desk=lambda _: False)
    for name, help_ in (("demo", "演练一天：真的窗口，编的人"), ("shots", "每个页面和对话框的图片")):
        one = command(name, help_)
        one.add_argument("--out", type=Path, required=True, metavar="DIR")
        one.set_defaults(run=_into, needs_desk=lambda _: False)
    year = command("practise", "演练厅铺上一整年：编出来的人和事，同一个种子同一个样")
    year.add_argument("--seed", type=int, default=1, metavar="N", help="种子")
    year.set_defaults(run=practise, needs_desk=lambda _: False)
    speed = command("bench", "量速度，写成 JSON")
    speed.add_argument("--out", type=Path, required=True, metavar="FILE")
    speed.set_defaults(run=_into, needs_desk=lambda _: False)
    command("doctor", "自检：版本、字体、打印机、磁盘、时钟、输入法、备份、日志").set_defaults(
        run=doctor, needs_desk=lambda _: False
    )


def init(_: None, options: argparse.Namespace, out: Output) -> int:
    """`init`: first start without windows. Raises Refused (unknown organisation), Unavailable."""
    if not hasattr(options, "user"):
        out.tell("init --org CODE --user NAME：请用 --user 写上您的姓名。")
        return USAGE
    order = FirstStart(
        options.home,
        options.org,
        options.user,
        options.password(),
        options.desk.upper(),
        options.recovery,
        getattr(options, "store", ""),
        secret_in(options.admission) if options.admission else "",
    )
    answer = options.program.init(order)
    if options.recovery is None:
        out.tell("没有做恢复单，只有这一把钥匙：忘了密码，数据就再也打不开。请尽早在“设置”里补做一张。")
    out.give(answer, f"好了：{answer['station']}，窗口代号 {answer['desk']}。")
    return DONE


def _into(_: None, options: argparse.Namespace, out: Output) -> int:
    """`demo`, `shots`, `bench`: their own scratch practice home; what they make goes to --out."""
    result: int = getattr(options.program, options.command)(options.out)
    out.give({"out": str(options.out)}, f"在这里：{options.out}")
    return result


def practise(_: None, options: argparse.Namespace, out: Output) -> int:
    """`practise`: the practice hall beside this home, with a year in it; Ctrl+C leaves it as it was. Raises Unavailable."""
    place, begun, shown = practice_place(options.home), monotonic(), [0]

    def told(done: float) -> None:
        if (tenth := int(done * 10)) > shown[0]:
            shown[0] = tenth
            out.tell(f"铺好 {tenth * 10}%")

    options.program.practise_year(place, told, options.seed)
    seconds = round(monotonic() - begun)
    words = f"好了，用了 {seconds} 秒。演练厅在这里：{place}。密码：{PRACTICE_PASSWORD}"
    out.give({"home": str(place), "seconds": seconds}, words)
    return DONE


def doctor(_: None, options: argparse.Namespace, out: Output) -> int:
    """`doctor`: every check with a word on what to do; exit 1 when the desk cannot work so."""
    password = options.password() if password_given(options) else None
    checks = options.program.doctor(options.home, getattr(options, "user", ""), password)
    rows = [{"name": c.name, "good": c.good, "grave": c.grave, "words": c.words} for c in checks]
    out.give({"checks": rows}, "\n".join(f"{_mark(c)} {c.name}：{c.words}" for c in checks))
    return REFUSED if any(c.grave and not c.good for c in checks) else DONE


def _mark(check: Check) -> str:
    return "✓" if check.good else "✗" if check.grave else "!"
