"""How an exchange with the centre ended, in words: what happened, what still works, what to do."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.envelope import CHINA
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.ports import Exchange, ExchangeState, PastExchanges, SyncState


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
    ExchangeState.ISOLATED: _state(
        ExchangeState.ISOLATED,
        QT_TRANSLATE_NOOP(
            "Problem",
            "本台不联网，和别处用摆渡包来往：写一包带去，再把对方写的一包读进来。联网以后请再用一次入网文件。",
        ),
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
        QT_TRANSLATE_NOOP(
            "Problem",
            "请先升级：本台的程序太旧，市中心要 {about} 或更新的。已经上传 {pushed} 条，升级以后再接收；照常登记不受影响。",
        ),
    ),
}
_REFUSED = template(
    "exchange.refused",
    QT_TRANSLATE_NOOP("Problem", "另有 {count} 条来的记录核对不上，放在一边了，没有收进来。请告诉管理员。"),
)
_SCANS = template("exchange.scans", QT_TRANSLATE_NOOP("Problem", "扫描件：上传 {sent} 份，取来 {fetched} 份。"))
_SCANS_WAIT = template(
    "exchange.scans_wait", QT_TRANSLATE_NOOP("Problem", "还有 {count} 份扫描件待传，下一次同步接着传。")
)


def exchange_words(done: Exchange) -> tuple[Problem, ...]:
    """What to say of an exchange, the most important first."""
    values = {"pushed": str(done.pushed), "pulled": str(done.pulled), "about": done.about}
    said = [Problem(_WORDS[done.state], values=values)]
    if done.refused:
        said.append(Problem(_REFUSED, values={"count": str(done.refused)}))
    if done.scans_sent or done.scans_fetched:
        said.append(Problem(_SCANS, values={"sent": str(done.scans_sent), "fetched": str(done.scans_fetched)}))
    if done.scans_waiting:
        said.append(Problem(_SCANS_WAIT, values={"count": str(done.scans_waiting)}))
    return tuple(said)


# ---------- in a few words, for the foot of the window

_AT = template("exchange.short.at", QT_TRANSLATE_NOOP("Problem", "已同步 {time}"))
_BEFORE = template("exchange.short.before", QT_TRANSLATE_NOOP("Problem", "上次同步 {time}"))
_NEVER = template("exchange.short.never", QT_TRANSLATE_NOOP("Problem", "还没有同步过"))
_AWAY = template("exchange.short.away", QT_TRANSLATE_NOOP("Problem", "市中心连不上"))
_STOPPED = template("exchange.short.stopped", QT_TRANSLATE_NOOP("Problem", "同步停了，请点开看"))
_CLOCK = template("exchange.short.clock", QT_TRANSLATE_NOOP("Problem", "电脑时间不准"))
_WAITING = template("exchange.short.waiting", QT_TRANSLATE_NOOP("Problem", "待传 {count}"))
_ASIDE = template("exchange.short.aside", QT_TRANSLATE_NOOP("Problem", "有 {count} 条没收进来"))
_BY_HAND = template("exchange.short.by_hand", QT_TRANSLATE_NOOP("Problem", "用摆渡包来往"))
_SHORT = {ExchangeState.OFFLINE: _AWAY, ExchangeState.CLOCK: _CLOCK, ExchangeState.ISOLATED: _BY_HAND}
_GOES_ON = (
    ExchangeState.SYNCHRONISED,
    ExchangeState.CLOCK,
    ExchangeState.GOING_ON,
    ExchangeState.OFFLINE,
    ExchangeState.ISOLATED,
)

BY_HAND = Exchange(ExchangeState.ISOLATED, 0, 0, 0)
"""How it stands at a desk without a network, always."""


def stands_still(done: Exchange | None) -> bool:
    """Whether somebody has to look into it before anything goes over again."""
    return done is not None and done.state not in _GOES_ON


def short_words(done: Exchange | None, past: PastExchanges, state: SyncState, today: date) -> tuple[Problem, ...]:
    """How the exchange stands, the most important first. `done`: the last one since the desk was opened."""
    said: list[Problem] = []
    if stands_still(done):
        said.append(Problem(_STOPPED))
    elif done is not None and done.state in _SHORT:
        said.append(Problem(_SHORT[done.state]))
    if state.quarantined:
        said.append(Problem(_ASIDE, values={"count": str(state.quarantined)}))
    if state.unsent:
        said.append(Problem(_WAITING, values={"count": str(state.unsent)}))
    return tuple(said) or (_when(done, past.whole_at, today),)


def _when(done: Exchange | None, whole_at: datetime | None, today: date) -> Problem:
    if whole_at is None:
        return Problem(_NEVER)
    at = whole_at.astimezone(CHINA)
    time = f"{at:%H:%M}" if at.date() == today else f"{at.month}月{at.day}日"
    return Problem(_AT if done else _BEFORE, values={"time": time})


# ---------- what was not believed

_WHY = {
    "unknown_origin": QT_TRANSLATE_NOOP(
        "Problem", "不知道是哪一台写的：它的证明还没有到。一般下次同步会到；过了一天还在，请告诉管理员。"
    ),
    "foreign_org": QT_TRANSLATE_NOOP("Problem", "写的单位和那一台的证明对不上。请告诉管理员。"),
    "revoked": QT_TRANSLATE_NOOP("Problem", "写它的那一台已经停用。请告诉管理员。"),
    "hash": QT_TRANSLATE_NOOP("Problem", "内容和它的校验码对不上，路上坏了，或者被改过。请告诉管理员。"),
    "signature": QT_TRANSLATE_NOOP("Problem", "签名不对，不能证明是那一台写的。请告诉管理员。"),
    "fork": QT_TRANSLATE_NOOP(
        "Problem", "同一个序号来了两条不一样的：那边可能有两台机器在用同一个身份。请告诉管理员。"
    ),
    "chain": QT_TRANSLATE_NOOP("Problem", "和它前后的记录接不上。请告诉管理员。"),
    "hole": QT_TRANSLATE_NOOP(
        "Problem", "它前面还缺记录，补齐以前先放着。一般下次同步会补上；过了一天还在，请告诉管理员。"
    ),
}
_UNREADABLE = QT_TRANSLATE_NOOP("Problem", "看不懂：可能是新版程序写的，或者坏了。请先把程序升级；还在就告诉管理员。")
_REASONS = {reason: template(f"quarantine.{reason}", words) for reason, words in _WHY.items()}
_OTHER_REASON = template("quarantine.unreadable", _UNREADABLE)


def quarantine_words(reason: str) -> Problem:
    """Why an entry was not taken in, and what to do."""
    return Problem(_REASONS.get(reason, _OTHER_REASON))
