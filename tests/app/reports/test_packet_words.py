"""What is said of a ferry packet: in what order, and what to do."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.domain.envelope import CHINA
from app.domain.problems import sentence
from app.ports import PacketCase, PacketRead, PacketSeries, PacketWritten
from app.reports.packet_words import LISTED, read_words, written_words
from tests.builders import lookup

TOWNSHIP, AT = "440104014", datetime(2026, 10, 19, 10, 5, tzinfo=CHINA)
DIRECTORY = lookup().directory


def said(no: int = 4, entries: int = 3, kept: bool = False, series: PacketSeries | None = None, **more: object) -> str:
    values = {"known": 0, "refused": (), "cases": (), "hidden": 0} | more
    read = PacketRead(TOWNSHIP, "f" * 32, no, AT, entries, series=series or PacketSeries(), **values)  # type: ignore[arg-type]
    return "\n".join(map(sentence, read_words(read, DIRECTORY, kept=kept)))


def test_what_it_brings_is_told_before_and_after() -> None:
    assert said(known=2).splitlines()[-1] == "里面有 3 条这里没有的记录；另有 2 条这里已经有了。"
    assert said(kept=True).splitlines()[-1] == "收下了 3 条记录；另有 0 条这里本来就有。"
    assert said(entries=0).splitlines() == [
        "越秀区黄花岗街道给本站的第 4 包，2026-10-19 10:05 写的。",
        "里面没有这里缺的记录。",
    ]


def test_cases_are_named_and_what_two_changed_too() -> None:
    cases = (PacketCase("a", "N-1", True, ()), PacketCase("b", "N-2", False, ("demand.1.category", "phone")))
    told = said(cases=cases, hidden=1)
    assert "新到 1 件：N-1\n有变化 1 件：N-2\n另有 1 件要保密" in told
    assert "N-2 的内容分类、联系电话两处改得不一样" in told


def test_many_cases_do_not_fill_the_screen() -> None:
    cases = tuple(PacketCase(str(n), f"N-{n}", True, ()) for n in range(LISTED + 5))
    told = said(cases=cases)
    assert f"新到 {LISTED + 5} 件" in told
    assert "N-19、……" in told


def test_the_series_is_told() -> None:
    assert "第 1–2、5 包没有在这里读过。\n里面的记录这一包都带着" in said(7, series=PacketSeries((1, 2, 5)))
    assert "可能不全" in said(series=PacketSeries((3,), whole=False))
    assert "都带着" not in said(series=PacketSeries((3,), whole=False))
    assert "比已经读过的第 9 包早" in said(series=PacketSeries(newest=9))
    assert "以前读过。" in said(series=PacketSeries(newest=4, again=True))
    assert "另一个第 4 包" in said(series=PacketSeries(newest=4, other=True))


def test_what_is_not_believed_is_told_with_why() -> None:
    refused = (("f" * 32, 1, "hash"), ("f" * 32, 2, "hash"), ("f" * 32, 3, "fork"))
    told = said(refused=refused)
    assert "2 条核对不上" in told
    assert "1 条核对不上" in told
    assert "内容和它的校验码对不上" in told


def test_what_was_written_says_where_to_carry_it() -> None:
    there = PacketWritten(Path("a.kpk"), TOWNSHIP, 2, 7, 1)
    (said,) = map(sentence, written_words(there, DIRECTORY))
    assert said.startswith("写好了：给越秀区黄花岗街道的第 2 包，带 7 条记录")
    unknown = PacketWritten(Path("a.kpk"), TOWNSHIP, 1, 0, 0)
    (said,) = map(sentence, written_words(unknown, DIRECTORY))
    assert "只带本台的证明" in said


def test_a_packet_says_how_many_scans_stay_behind() -> None:
    done = PacketWritten(Path("a.kpk"), TOWNSHIP, 2, 7, 1, 3)
    assert sentence(written_words(done, DIRECTORY)[1]).startswith("扫描件不在包里：本台的 3 份留在这里")
