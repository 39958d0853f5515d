"""How an exchange with the centre ended, in words: what happened, what still works, what to do."""

from __future__ import annotations

from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Exchange, ExchangeState


def _state(state: ExchangeState, words: str) -> str:
    return template(f"exchange.{state.value}", words)


_WORDS = {
    ExchangeState.SYNCHRONISED: _state(
        ExchangeState.SYNCHRONISED, QT_TRANSLATE_NOOP("Problem", "已同步：上传 {pushed} 条，接收 {pulled} 条。")
    ),
    ExchangeState.GOING_ON: _state(
        ExchangeState.GOING_ON,
        QT_TRANSLATE_NOOP("Problem", "上传 {pushed} 条，接收 {pulled} 条；同步时又有新的，下一次接着来。"),
    ),
    ExchangeState.NOT_ENROLLED: _state(
        ExchangeState.NOT_ENROLLED,
        QT_TRANSLATE_NOOP("Problem", "本台还没有入网，资料只在这一台上。请向市中心要一份入网文件。"),
    ),
    ExchangeState.OFFLINE: _state(
        ExchangeState.OFFLINE,
        QT_TRANSLATE_NOOP("Problem", "市中心连不上（{about}）。照常登记就好，连上以后会自己补传。"),
    ),
    ExchangeState.CLOCK: _state(
        ExchangeState.CLOCK,
        QT_TRANSLATE_NOOP(
            "Problem",
            "已同步：上传 {pushed} 条，接收 {pulled} 条。但这台电脑的时间和市中心差了五分钟以上，请把时间调准。",
        ),
    ),
    ExchangeState.FORK: _state(
        ExchangeState.FORK,
        QT_TRANSLATE_NOOP(
            "Problem",
            "有两台机器在用同一个身份写记录（{about}）：可能是复制了资料夹，或者放回了旧的文件。本台的记录都在，没有传上去。请告诉管理员。",
        ),
    ),
    ExchangeState.HOLE: _state(
        ExchangeState.HOLE,
        QT_TRANSLATE_NOOP("Problem", "市中心的记录中间缺了一段（{about}），先不接收。本台照常办。请告诉管理员。"),
    ),
    ExchangeState.TAMPERED: _state(
        ExchangeState.TAMPERED,
        QT_TRANSLATE_NOOP("Problem", "有记录被改动过（{about}），没有收进来。本台照常办。请告诉管理员。"),
    ),
    ExchangeState.REVOKED: _state(
        ExchangeState.REVOKED,
        QT_TRANSLATE_NOOP(
            "Problem", "市中心已经停用了本台的身份，不再收发。本台的记录都在。请向管理员要新的入网文件。"
        ),
    ),
    ExchangeState.NOT_OURS: _state(
        ExchangeState.NOT_OURS,
        QT_TRANSLATE_NOOP("Problem", "市中心不认得本台（{about}），没有收发。请向管理员要新的入网文件。"),
    ),
    ExchangeState.TOO_OLD: _state(
        ExchangeState.TOO_OLD,
        QT_TRANSLATE_NOOP("Problem", "本台的程序太旧，已经上传 {pushed} 条，但不能再接收。请安装新版程序。"),
    ),
}
_REFUSED = template(
    "exchange.refused",
    QT_TRANSLATE_NOOP("Problem", "另有 {count} 条来的记录核对不上，放在一边了，没有收进来。请告诉管理员。"),
)


def exchange_words(done: Exchange) -> tuple[Problem, ...]:
    """What to say of an exchange, the most important first."""
    values = {"pushed": str(done.pushed), "pulled": str(done.pulled), "about": done.about}
    said = [Problem(_WORDS[done.state], values=values)]
    if done.refused:
        said.append(Problem(_REFUSED, values={"count": str(done.refused)}))
    return tuple(said)
