"""An exchange in words: the scans that went over, and those that wait, are told when there are any."""

from __future__ import annotations

from app.domain.problems import sentence
from app.ports import Exchange, ExchangeState
from app.reports.exchange_words import exchange_words


def words(**scans: int) -> list[str]:
    return list(map(sentence, exchange_words(Exchange(ExchangeState.SYNCHRONISED, 2, 0, 0, **scans))))


def test_without_scans_nothing_is_said_of_them() -> None:
    assert words() == ["已同步：上传 2 条，接收 0 条。"]


def test_scans_are_told_apart_from_records() -> None:
    assert words(scans_sent=1, scans_fetched=2)[1:] == ["扫描件：上传 1 份，取来 2 份。"]
    assert words(scans_waiting=3)[1:] == ["还有 3 份扫描件待传，下一次同步接着传。"]
