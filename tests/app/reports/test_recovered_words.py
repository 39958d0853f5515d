"""What is said of a station that came back: what is here, what is missing, what to do."""

from __future__ import annotations

from app.domain.problems import sentence
from app.ports import Exchange, ExchangeState, Recovered
from app.reports.recovered_words import recovered_words

WHOLE = Exchange(ExchangeState.SYNCHRONISED, 2, 40, 0)


def said(exchange: Exchange = WHOLE, closed: int = 0, damage: tuple[str, ...] = ()) -> list[str]:
    found = Recovered("440104014", exchange, 40, closed, 3, damage)
    return [sentence(line) for line in recovered_words(found, "黄花岗街道")]


def test_what_came_is_said_first_and_what_cannot_come_last() -> None:
    lines = said()
    assert lines[0] == "黄花岗街道回来了：从市中心取回 40 条记录，已逐条核对。"
    assert len(lines) == 3
    assert "草稿" in lines[1]
    assert "停用" in lines[2]


def test_what_is_still_missing_is_counted() -> None:
    assert "其中 7 条（3 件家事）还打不开" in said(closed=7)[1]
    assert "市中心连不上" in said(Exchange(ExchangeState.OFFLINE, 0, 0, 0, "x"))[1]
    assert said(damage=("一", "二", "三", "四"))[1].endswith("一；二；三")
