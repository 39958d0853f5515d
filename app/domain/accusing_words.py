"""Words that often speak of a breach of discipline or of an official's crime. Who uses one is asked whether it is an accusation
(Art. 30); the words decide nothing, and their absence says nothing either.

Measured on 2,816 petitions of citizens: one in eighteen would be asked. 举报 alone is asked about only where it is what the
petitioner wants, or has somebody in office beside it: most use it of a noisy shop.
"""

from __future__ import annotations

import re

_WORDS = """
检举 控告 贪污 贪腐 贪官 受贿 行贿 索贿 贿赂 收好处 好处费 红包 礼金 回扣 吃拿卡要 以权谋私 权钱交易 钱权交易 中饱私囊 挪用 侵吞 私吞 私分
徇私 枉法 包庇 保护伞 官商勾结 利益输送 腐败 违纪 滥用职权 玩忽职守 渎职 纪委 纪检 监委 监察委
"""
WORDS = tuple(_WORDS.split())
_IN_OFFICE = "书记|局长|处长|科长|所长|站长|镇长|乡长|区长|县长|村长|主任|干部|公务员|公职|村官|民警"
_REPORTS = re.compile(
    rf"(?:要|实名)举报|举报[^。；！!？\n]{{0,12}}(?:{_IN_OFFICE})|(?:{_IN_OFFICE})[^。！!？\n]{{0,12}}举报"
)


def speaks_of_one(text: str) -> bool:
    """Whether a text has one of the words, or reports somebody."""
    return any(word in text for word in WORDS) or _REPORTS.search(text) is not None
