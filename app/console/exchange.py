"""`enrol`, `sync`, `recover`: a station's exchange with the centre."""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from app.acts.station import SetDraft
from app.console.output import DONE, REFUSED, UNAVAILABLE, USAGE, Output
from app.console.program import FirstStart
from app.console.secret_file import secret_in
from app.desk import Desk
from app.domain.problems import sentence
from app.ports import Exchange, ExchangeState, Unavailable
from app.reports.exchange_words import exchange_words
from app.reports.recovered_words import recovered_words
from app.settings import ASKED_ABOVE, COPY_FOLDER, with_defaults
from app.world_loader import load_lookup


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    entering = command("enrol", "用市中心给的入网文件入网；一份文件只能用一次")
    entering.add_argument("file", type=Path, metavar="FILE")
    entering.add_argument(
        "--isolated", action="store_true", help="这一台不联网：用摆渡包来往；文件留着，联网以后再用一次"
    )
    entering.set_defaults(run=enrol, needs_desk=lambda _: True)
    recovering = command("recover", "电脑丢了或坏了：在新电脑的空文件夹里，用新的入网文件从市中心取回本站的记录")
    recovering.add_argument("file", type=Path, metavar="FILE")
    recovering.add_argument(
        "--code-file", type=Path, metavar="FILE", help="原来那台的恢复码写在这个文件里：只有它才有钥匙的也打得开"
    )
    recovering.set_defaults(run=recover, needs_desk=lambda _: False)
    exchanging = command("sync", "和市中心互相收发一次")
    exchanging.add_argument("--every", type=_seconds, default=0, metavar="N", help="每 N 秒一次，直到按 Ctrl+C")
    exchanging.add_argument(
        "--new-identity", action="store_true", help="这一台是复制来的或放回的旧文件：换一个身份再收发"
    )
    exchanging.set_defaults(run=sync, needs_desk=lambda _: True)


def _seconds(text: str) -> int:
    """A whole number of seconds, at least one. Raises ValueError."""
    if (count := int(text)) < 1:
        raise ValueError(text)
    return count


def enrol(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`enrol FILE [--isolated]`. Raises Refused (no enrolment, another station's, used before), Unavailable."""
    options.program.centre().door(desk).enter(options.file, options.isolated)
    if not options.isolated:
        desk.do(SetDraft(desk.new_id(), ASKED_ABOVE, "yes"))
    kept = "请把入网文件锁好，联网以后再用它入网一次。" if options.isolated else "入网文件已经没有用处，请删掉。"
    out.give({"org": desk.station.org, "isolated": options.isolated}, f"{desk.station.name}入网了。{kept}")
    return DONE


def recover(_: None, options: argparse.Namespace, out: Output) -> int:
    """`recover FILE --user NAME [--code-file FILE]`: exit 0 when all of it came and opens.

    Raises Refused (a desk stands there, no enrolment, a code of no sheet of this station), Unavailable.
    """
    if not hasattr(options, "user"):
        out.tell("recover FILE --user NAME：请用 --user 写上您的姓名。")
        return USAGE
    order = FirstStart(options.home, "", options.user, options.password())
    code = secret_in(options.code_file) if options.code_file else ""
    found = options.program.centre().recover(options.file, order, code)
    place = load_lookup().directory.place_name(found.org)
    told = {"org": found.org, "state": found.exchange.state.value, "entries": found.entries}
    told |= {"closed": found.closed, "closed_cases": found.closed_cases, "damage": list(found.damage)}
    out.give(told, "\n".join(map(sentence, recovered_words(found, place))))
    return DONE if found.exchange.is_whole and not found.damage else REFUSED


def sync(desk: Desk, options: argparse.Namespace, out: Output) -> int:
    """`sync [--every N] [--new-identity]`: exit 0 when both sides have everything, 3 when the centre is away, else 1."""
    centre = options.program.centre()
    if options.new_identity:
        out.tell(f"换了身份，{centre.door(desk).new_identity()} 条记录重新签了名。窗口代号也换了，请告诉同事。")
    while True:
        done: Exchange = centre.door(desk).exchange()
        words = "\n".join(map(sentence, exchange_words(done)))
        out.give({"pushed": done.pushed, "pulled": done.pulled, "state": done.state.value}, words)
        if not options.every:
            break
        _copy(desk, options, out)
        try:
            time.sleep(options.every)
        except KeyboardInterrupt:
            break
    if done.is_whole:
        return DONE
    return UNAVAILABLE if done.state is ExchangeState.OFFLINE else REFUSED


def _copy(desk: Desk, options: argparse.Namespace, out: Output) -> None:
    """Where no window is open for days, the day's copies come with the exchange; what is in their way is told, and it goes on."""
    door, place = options.program.backups().door(desk), with_defaults(desk.machine)[COPY_FOLDER]
    try:
        door.daily()
        if place:
            door.second(Path(place), False)
    except Unavailable as unavailable:
        out.tell(sentence(unavailable.problem))
