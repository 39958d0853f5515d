"""演练: thanks that came on an invented case, to a window and to one of the staff, and a pennant that belongs to no case."""

from __future__ import annotations

from datetime import timedelta

from app.acts.receive_thanks import ReceiveThanksDraft
from app.desk import Desk
from app.domain.hall_terms import ThanksWay
from app.ports import SearchQuery

_ON_CASES = (
    (
        "吴启明",
        ThanksWay.LETTER,
        "社保接上了，回单也拿到了，谢谢你们一趟一趟地帮我跑。",
        False,
        6,
        "吴先生",
    ),
    ("唐月娥", ThanksWay.WORDS, "来回访的时候说：事情办好了，心里这块石头放下了。", True, 3, ""),
)
"""(whose case, how, for what, to whoever sits here too, days ago, from whom as they want it)."""
_PENNANT = "加装电梯坐下来谈成了，送给东门接待组：“热心为民，说到做到”。"


def thanks(desk: Desk) -> None:
    """Let them come on their days."""
    today = desk.world().today
    for name, way, text, own, days, from_name in _ON_CASES:
        if hits := desk.read(SearchQuery(name, 1)):
            staff = desk.actor.name if own else ""
            came = (today - timedelta(days=days)).isoformat()
            desk.do(
                ReceiveThanksDraft(desk.new_id(), hits[0].row.id, way.code, text, from_name, "东门接待组", staff, came)
            )
    came = (today - timedelta(days=9)).isoformat()
    pennant = ThanksWay.PENNANT.code
    desk.do(ReceiveThanksDraft(desk.new_id(), "", pennant, _PENNANT, "水荫社区几户居民", "东门接待组", "", came))
