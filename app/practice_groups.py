"""演练: the groups that serve at the stations of this street. All invented."""

from __future__ import annotations

from datetime import timedelta

from app.acts.form_group import FormGroupDraft
from app.acts.import_groups import ImportGroupsDraft
from app.desk import Desk
from app.domain.helper_terms import HelperKind as H
from app.domain.kinds import GroupMember

_GROUPS = (
    ("水荫一组", ("水荫社区 10 号工作室",), "13800002041", "9:00", "11:30",
     (("何美仪", H.DEPUTY, "区人大代表"), ("谭启明", H.LAWYER, "粤和律师事务所"), ("罗志强", H.RETIRED, "老友记倾计工作室"))),
    ("永福二组", ("永福社区 10 号工作室",), "13800002042", "9:00", "11:30",
     (("梁玉兰", H.RETIRED, "老友记倾计工作室"), ("冯嘉敏", H.CPPCC_MEMBER, "区政协委员"), ("卢颖诗", H.LAWYER, "越秀律师服务团"))),
    ("云鹤三组", ("云鹤社区大榕树下", "犀牛北社区居民议事厅"), "13800002043", "9:00", "11:30",
     (("邓嘉怡", H.GRID_WORKER, "水荫社区第三网格"), ("简伟业", H.PARTY_DELEGATE, "街道党代表"),
      ("黄炳坤", H.ELDER, "黄花岗社区"), ("沈若云", H.COUNSELLOR, "街道心理服务站"))),
    ("暖心亭四组", ("黄花岗公园暖心亭",), "13800002044", "9:00", "11:30",
     (("陈伯年", H.RETIRED, "老友记倾计工作室"), ("吴晓岚", H.VOLUNTEER, "水荫社区"), ("区国华", H.MEDIATOR, "街道人民调解委员会"))),
)  # fmt: skip
"""(name, stations, telephone of the contact, hours, people: (name, kind, unit)); of a group of two stations half sit at each."""


def groups(desk: Desk) -> None:
    """They are formed, as from a list."""
    found, today = [], desk.world().today
    for name, sites, phone, starts, ends, people in _GROUPS:
        places = sites if len(sites) > 1 else ("",)
        members = tuple(
            GroupMember(who, kind.code, unit, places[number * len(places) // len(people)])
            for number, (who, kind, unit) in enumerate(people)
        )
        found.append(
            FormGroupDraft(
                "", "", name, sites, people[0][0], phone, ("10",), starts, ends, members,
                term_from=(today - timedelta(days=500)).isoformat(), term_to=(today + timedelta(days=590)).isoformat(),
                officer_name="李文彬",
            )
        )  # fmt: skip
    agreed = today - timedelta(days=40)
    desk.do(ImportGroupsDraft(desk.new_id(), tuple(found), agreed.isoformat()))
