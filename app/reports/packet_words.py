"""Ferry packets (摆渡包) in words: what lies on the stick, what it brings, what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.units import Directory
from app.ports import PacketCase, PacketRead, PacketSeries, PacketWritten
from app.reports.exchange_words import quarantine_words
from app.reports.field_names import field_title

LISTED = 20
"""Numbers of cases that are told one by one."""

_WRITTEN = template(
    "packet.written",
    QT_TRANSLATE_NOOP(
        "Problem",
        "写好了：给{place}的第 {no} 包，带 {entries} 条记录，加密的，只有那边的电脑打得开。请拷到 U 盘带过去。",
    ),
)
_INTRODUCES = template(
    "packet.introduces",
    QT_TRANSLATE_NOOP(
        "Problem",
        "写好了：给{place}的第 {no} 包。本台还不认得那边的电脑，这一包只带本台的证明，没有记录。请带过去让那边读，再请那边写一包回来。",
    ),
)
_SCANS_STAY = template(
    "packet.scans_stay",
    QT_TRANSLATE_NOOP(
        "Problem", "扫描件不在包里：本台的 {count} 份留在这里，另存的备份里也有；哪天联网同步一次，就会自己传上去。"
    ),
)
_FROM = template("packet.from", QT_TRANSLATE_NOOP("Problem", "{place}给本站的第 {no} 包，{when} 写的。"))
_BRINGS = template(
    "packet.brings", QT_TRANSLATE_NOOP("Problem", "里面有 {entries} 条这里没有的记录；另有 {known} 条这里已经有了。")
)
_BROUGHT = template(
    "packet.brought", QT_TRANSLATE_NOOP("Problem", "收下了 {entries} 条记录；另有 {known} 条这里本来就有。")
)
_NOTHING = template("packet.nothing", QT_TRANSLATE_NOOP("Problem", "里面没有这里缺的记录。"))
_NEW = template("packet.new", QT_TRANSLATE_NOOP("Problem", "新到 {count} 件：{numbers}"))
_CHANGED = template("packet.changed", QT_TRANSLATE_NOOP("Problem", "有变化 {count} 件：{numbers}"))
_HIDDEN = template("packet.hidden", QT_TRANSLATE_NOOP("Problem", "另有 {count} 件要保密，您这里看不到。"))
_BOTH = template(
    "packet.both",
    QT_TRANSLATE_NOOP("Problem", "{number} 的{what}两处改得不一样：两边的话都会留着，请打开这一件定下来。"),
)
_REFUSED = template("packet.refused", QT_TRANSLATE_NOOP("Problem", "{count} 条核对不上，放在一边，不收进来："))
_AGAIN = template("packet.again", QT_TRANSLATE_NOOP("Problem", "这一包以前读过。再读一次也不会多、不会乱。"))
_OTHER = template(
    "packet.other",
    QT_TRANSLATE_NOOP(
        "Problem", "以前读过另一个第 {no} 包：那边可能放回过旧资料，或者有两台在用同一份。照样逐条核对；请告诉那边。"
    ),
)
_LATE = template("packet.late", QT_TRANSLATE_NOOP("Problem", "它比已经读过的第 {newest} 包早。照样可以读，不会乱。"))
_MISSING = template("packet.missing", QT_TRANSLATE_NOOP("Problem", "第 {numbers} 包没有在这里读过。"))
_ALL_HERE = template("packet.all_here", QT_TRANSLATE_NOOP("Problem", "里面的记录这一包都带着，不用等。"))
_NOT_WHOLE = template(
    "packet.not_whole",
    QT_TRANSLATE_NOOP(
        "Problem",
        "它不是照本台最近写去的包写的，可能不全。请从本台写一包给那边，再请那边写一包回来，缺的就会补齐。",
    ),
)

_TO_DO = {_BOTH, _REFUSED, _OTHER, _NOT_WHOLE}


def asks_for_somebody(line: Problem) -> bool:
    """Whether somebody has to do something about what a line says."""
    return line.code in _TO_DO or line.code.startswith("quarantine.")


def written_words(done: PacketWritten, directory: Directory) -> tuple[Problem, ...]:
    """What was written, what to do with it, and what is not in it."""
    values = {"place": place_of(done.org, directory), "no": str(done.no), "entries": str(done.entries)}
    said = [Problem(_WRITTEN if done.desks else _INTRODUCES, values=values)]
    if done.scans:
        said.append(Problem(_SCANS_STAY, values={"count": str(done.scans)}))
    return tuple(said)


def read_words(
    read: PacketRead, directory: Directory, *, kept: bool, say: Callable[[str], str] = str
) -> tuple[Problem, ...]:
    """What a packet brings, or with `kept` has brought. `say` puts the name of a field into the language of the screen."""
    return tuple(_lines(read, directory, kept, say))


def place_of(org: str, directory: Directory) -> str:
    """Whose packet it is, as people say it."""
    return directory.place_name(org) or org


def _lines(read: PacketRead, directory: Directory, kept: bool, say: Callable[[str], str]) -> Iterator[Problem]:
    when = f"{read.written_at.astimezone(CHINA):%Y-%m-%d %H:%M}"
    yield Problem(_FROM, values={"place": place_of(read.org, directory), "no": str(read.no), "when": when})
    yield from _series(read.no, read.series)
    counts = {"entries": str(read.entries), "known": str(read.known)}
    yield Problem((_BROUGHT if kept else _BRINGS) if read.entries else _NOTHING, values=counts)
    yield from _cases(_NEW, [case for case in read.cases if case.is_new])
    yield from _cases(_CHANGED, [case for case in read.cases if not case.is_new])
    if read.hidden:
        yield Problem(_HIDDEN, values={"count": str(read.hidden)})
    for case in read.cases:
        if case.conflicts:
            what = "、".join(say(field_title(path, several=False)) for path in case.conflicts)
            yield Problem(_BOTH, values={"number": case.number, "what": what})
    for reason, count in Counter(reason for *_, reason in read.refused).items():
        yield Problem(_REFUSED, values={"count": str(count)})
        yield quarantine_words(reason)


def _series(no: int, series: PacketSeries) -> Iterator[Problem]:
    if series.again:
        yield Problem(_AGAIN)
    if series.other:
        yield Problem(_OTHER, values={"no": str(no)})
    if series.newest > no:
        yield Problem(_LATE, values={"newest": str(series.newest)})
    if series.missing:
        yield Problem(_MISSING, values={"numbers": _spans(series.missing)})
    if not series.whole:
        yield Problem(_NOT_WHOLE)
    elif series.missing:
        yield Problem(_ALL_HERE)


def _cases(code: str, cases: Sequence[PacketCase]) -> Iterator[Problem]:
    if cases:
        yield Problem(code, values={"count": str(len(cases)), "numbers": "、".join(_numbers(cases))})


def _numbers(cases: Sequence[PacketCase]) -> Iterator[str]:
    yield from (case.number for case in cases[:LISTED] if case.number)
    if len(cases) > LISTED:
        yield "……"


def _spans(numbers: Sequence[int]) -> str:
    """1、3–5."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][-1] + 1 == number:
            spans[-1] = [spans[-1][0], number]
        else:
            spans.append([number])
    return "、".join("–".join(map(str, span)) for span in spans)
