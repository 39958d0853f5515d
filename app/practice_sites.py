"""演练: the stations of this street. All invented."""

from __future__ import annotations

from app.acts.import_sites import ImportSitesDraft
from app.acts.record_site import RecordSiteDraft
from app.desk import Desk

HOURS = "每月 10 日 9:00-11:30"
_SITES = (
    ("水荫社区 10 号工作室", "水荫横路 12 号", HOURS, "吴晓岚", "13800002031"),
    ("永福社区 10 号工作室", "永福路 38 号首层", HOURS, "梁桂芳", "13800002032"),
    ("云鹤社区大榕树下", "云鹤街小广场", HOURS, "邓嘉怡", "13800002033"),
    ("犀牛北社区居民议事厅", "犀牛北街 5 号二楼", "每月 10 日 14:30-17:00", "黄炳坤", "13800002034"),
    ("黄花岗公园暖心亭", "先烈中路 79 号", "每月 10 日、25 日 9:00-11:30", "陈伯年", "13800002035"),
    ("区庄社区党群服务站", "环市东路 416 号", HOURS, "", ""),
)
"""(name, address, hours, contact, telephone)."""


def sites(desk: Desk) -> None:
    """They are written down, as from a list."""
    found = (
        RecordSiteDraft("", "", name, address, "", hours, who, phone) for name, address, hours, who, phone in _SITES
    )
    desk.do(ImportSitesDraft(desk.new_id(), tuple(found)))
