"""What came back of a lost station, in words: what is here, what is still missing, what to do next."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Recovered
from app.reports.exchange_words import exchange_words

_HERE = template(
    "recovered.here", QT_TRANSLATE_NOOP("Problem", "{place}回来了：从市中心取回 {entries} 条记录，已逐条核对。")
)
_CLOSED = template(
    "recovered.closed",
    QT_TRANSLATE_NOOP(
        "Problem",
        "其中 {entries} 条（{cases} 件家事）还打不开：钥匙要等有钥匙的单位（一般是上级）下一次同步才给。请隔一会儿再同步；只有原来那台才有钥匙的，要用那台的恢复单（--code-file）再取一遍，或者从备份里恢复。",
    ),
)
_LEFT = template(
    "recovered.left",
    QT_TRANSLATE_NOOP(
        "Problem",
        "中心没有的回不来：原来那台还没传上去的记录和扫描件、草稿、各人的密码。传上去的扫描件，最近的会自己取来，早的在要看时取。请对照纸质登记簿补登，在“设置 › 备份与核对”核对文号，给各人重设密码。",
    ),
)
_STOP_OLD = template(
    "recovered.stop_old",
    QT_TRANSLATE_NOOP("Problem", "原来那台如果是丢了，请让管理员停用它：centre revoke URL --station 它的标识。"),
)
_DAMAGE = template(
    "recovered.damage", QT_TRANSLATE_NOOP("Problem", "核对出 {count} 处不对，请把下面的话告诉管理员：{what}")
)


def recovered_words(found: Recovered, place: str) -> tuple[Problem, ...]:
    """The most important first."""
    lines = [Problem(_HERE, values={"place": place, "entries": str(found.entries)})]
    if not found.exchange.is_whole:
        lines += exchange_words(found.exchange)
    if found.closed:
        values = {"entries": str(found.closed), "cases": str(found.closed_cases)}
        lines.append(Problem(_CLOSED, values=values))
    if found.damage:
        lines.append(Problem(_DAMAGE, values={"count": str(len(found.damage)), "what": "；".join(found.damage[:3])}))
    return (*lines, Problem(_LEFT), Problem(_STOP_OLD))
