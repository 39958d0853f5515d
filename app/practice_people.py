"""演练: the people who help at the practice hall. All invented."""

from __future__ import annotations

from datetime import timedelta

from app.acts.enlist_helper import EnlistHelperDraft
from app.desk import Desk
from app.domain.helper_terms import Dialect as D
from app.domain.helper_terms import HelperKind as H
from app.domain.helper_terms import Skill as S

_PHONE = "138000020{:02}"
_HELPERS = (
    (H.RETIRED, "陈伯年", "老友记倾计工作室", (S.NEIGHBOURS, S.HOUSING), (D.CANTONESE, D.MANDARIN), "135", 300),
    (H.RETIRED, "梁玉兰", "老友记倾计工作室", (S.WELFARE, S.NEIGHBOURS), (D.CANTONESE, D.HAKKA), "24", 300),
    (H.RETIRED, "罗志强", "老友记倾计工作室", (S.LABOUR,), (D.CANTONESE, D.MANDARIN, D.SIYI), "15", 300),
    (H.VOLUNTEER, "吴晓岚", "水荫社区", (S.WELFARE,), (D.CANTONESE, D.SIGN), "36", 120),
    (H.LAWYER, "谭启明", "粤和律师事务所", (S.LAW, S.LAND), (D.CANTONESE, D.MANDARIN, D.ENGLISH), "2", 200),
    (H.COUNSELLOR, "沈若云", "街道心理服务站", (S.MIND,), (D.MANDARIN, D.TEOCHEW), "4", 200),
    (H.ELDER, "黄炳坤", "黄花岗社区", (S.NEIGHBOURS, S.LAND), (D.CANTONESE,), "", 400),
    (H.GRID_WORKER, "邓嘉怡", "水荫社区第三网格", (S.NEIGHBOURS,), (D.CANTONESE, D.MANDARIN), "12345", 400),
    (H.DEPUTY, "何美仪", "区人大代表", (S.SCHOOL, S.HEALTH), (D.CANTONESE, D.MANDARIN), "3", 500),
)
"""(kind, name, unit, skills, dialects, weekdays, days their term still runs)."""


def helpers(desk: Desk) -> tuple[str, ...]:
    """They are enlisted; answers their ids in this order."""
    today, ids = desk.world().today, list[str]()
    for number, (kind, name, unit, skills, dialects, weekdays, days) in enumerate(_HELPERS, 11):
        draft = EnlistHelperDraft(
            desk.new_id(), "", kind.code, name, unit, tuple(s.code for s in skills), tuple(d.code for d in dialects),
            _PHONE.format(number), (today - timedelta(days=60)).isoformat(), (today + timedelta(days=days)).isoformat(),
            tuple(weekdays), (today - timedelta(days=61)).isoformat(),
        )  # fmt: skip
        desk.do(draft)
        ids.append(draft.id)
    return tuple(ids)
