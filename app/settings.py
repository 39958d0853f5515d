"""Every setting once: key, type, default, title. Station settings are entries; machine settings stand in settings.json.

Facts that no law text fixes ([M] and [D] in the domain notes) are settings with that default, never claims in code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.terms import Capacity, DocumentKind, Role
from app.domain.windows import BUSINESS

if TYPE_CHECKING:
    from app.domain.rules import Rule  # the first window reads its theme and language here and needs no rules

MOST_LETTERS = 200_000
"""Of a list; a city's stations are some tens of thousands."""
MOST_DAYS = 366
"""No period of the table is longer than a year; more is a slip of the finger."""

ASKED_ABOVE = "asked_above"
"""Whether the stations above answer to the inquiry code too: set when this one is let into the exchange."""

COPY_FOLDER, BACKUP_DAYS, VISITOR_SCREEN = "copy_folder", "backup_days", "visitor_screen"

STATIONS = "outreach_stations"
"""The places where days outside are held, until 2026; they are records of their own now (`app/carried_sites.py`)."""
CHAIN = tuple(role.code for role in (Role.HANDLER, Role.APPROVER, Role.SUPERVISOR, Role.HEAD))
"""The order in which a letter is approved: from the desk upward; each kind of paper needs some of them, or none."""
APPROVABLE = (
    DocumentKind.REPLY,
    DocumentKind.DECLINE,
    DocumentKind.DECLINE_FINALLY,
    DocumentKind.EXTENSION,
    DocumentKind.SUGGESTION_REPLY,
    DocumentKind.REVIEW_OPINION,
    DocumentKind.REREVIEW_OPINION,
    DocumentKind.TRANSFER_LETTER,
    DocumentKind.ENTRUST_LETTER,
    DocumentKind.URGENT_REPORT,
    DocumentKind.SUPERVISION_LETTER,
    DocumentKind.ADVICE,
)
"""Kinds of papers that a station may want approved; notices handed over on the spot are not among them."""

_KEPT = (
    ("years_10", "10", QT_TRANSLATE_NOOP("Setting", "保管期限“10 年”的，归档那年不算，满几年才可以销毁")),
    ("years_30", "30", QT_TRANSLATE_NOOP("Setting", "保管期限“30 年”的，归档那年不算，满几年才可以销毁")),
)
"""Each body has its own table ([M]): it may keep a class longer than it is called, never shorter."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting. Values are stored as text; `kind` is int, bool, text, lines, choice or roles (codes with commas between)."""

    key: str
    kind: str
    default: str
    title: str
    choices: tuple[str, ...] = ()
    minimum: int = 0
    maximum: int = 0
    machine: bool = False
    """Belongs to this computer (screen, printer), not to the station."""

    def valid(self, value: str) -> bool:
        """Whether the text is a value of this setting."""
        if self.kind == "int":
            return value.isdecimal() and self.minimum <= int(value) <= self.maximum
        if self.kind == "bool":
            return value in ("yes", "no")
        if self.kind == "roles":
            return value == ",".join(code for code in CHAIN if code in value.split(","))
        if self.kind == "lines":
            return len(value) <= MOST_LETTERS
        return value in self.choices if self.kind == "choice" else "\n" not in value


_ALL = (
    Setting("document_mark", "text", "", QT_TRANSLATE_NOOP("Setting", "机关代字（印在文号里）")),
    Setting("contact", "text", "", QT_TRANSLATE_NOOP("Setting", "联系人和电话（印在文书上）")),
    Setting("address", "text", "", QT_TRANSLATE_NOOP("Setting", "接待地址和时间（印在回执上）")),
    Setting(
        ASKED_ABOVE, "bool", "no", QT_TRANSLATE_NOOP("Setting", "回执上写也可以到上级接访站查进度（入网以后才行）")
    ),
    Setting("review_body", "text", "", QT_TRANSLATE_NOOP("Setting", "申请复查的上一级机关")),
    Setting(
        "capacity",
        "choice",
        Capacity.COMPETENT_BODY.code,
        QT_TRANSLATE_NOOP("Setting", "平常以什么身份收（登记时先选好，逐项可以改）"),
        tuple(capacity.code for capacity in (Capacity.COMPETENT_BODY, Capacity.PETITION_OFFICE)),
    ),
    Setting(STATIONS, "lines", "", QT_TRANSLATE_NOOP("Setting", "下访站点")),
    Setting("red_mark", "bool", "yes", QT_TRANSLATE_NOOP("Setting", "纸是白纸，红头由本机打印")),
    Setting("inquiry_tries", "int", "5", QT_TRANSLATE_NOOP("Setting", "查询码输错几次后等一等"), minimum=3, maximum=10),
    Setting("inquiry_wait", "int", "15", QT_TRANSLATE_NOOP("Setting", "等多少分钟"), minimum=1, maximum=120),
    Setting("alarm_1", "int", "50", QT_TRANSLATE_NOOP("Setting", "期限用去多少，开始预警"), minimum=1, maximum=100),
    Setting("alarm_2", "int", "75", QT_TRANSLATE_NOOP("Setting", "期限用去多少，算警告"), minimum=1, maximum=100),
    Setting("alarm_3", "int", "85", QT_TRANSLATE_NOOP("Setting", "期限用去多少，算严重警告"), minimum=1, maximum=100),
    Setting("alarm_4", "int", "99", QT_TRANSLATE_NOOP("Setting", "期限用去多少，算最后期限"), minimum=1, maximum=100),
    Setting(
        "return_visit_days",
        "int",
        "7",
        QT_TRANSLATE_NOOP("Setting", "送达以后几天回访"),
        minimum=1,
        maximum=90,
    ),
    Setting(
        "contact_days",
        "int",
        "3",
        QT_TRANSLATE_NOOP("Setting", "受理后几个工作日内联系信访人，算按时"),
        minimum=1,
        maximum=10,
    ),
    Setting(
        "liaison_days",
        "int",
        "30",
        QT_TRANSLATE_NOOP("Setting", "直联干部至少几天走访一次镇街"),
        minimum=1,
        maximum=MOST_DAYS,
    ),
    Setting(
        "retention",
        "choice",
        "years_30",
        QT_TRANSLATE_NOOP("Setting", "归档时先提示的保管期限"),
        ("permanent", "years_30", "years_10"),
    ),
    *(
        Setting(f"retention_{retention}", "int", years, title, minimum=int(years), maximum=99)
        for retention, years, title in _KEPT
    ),
    Setting("mediation_first", "bool", "yes", QT_TRANSLATE_NOOP("Setting", "答复以前提醒先问双方愿不愿意调解")),
    Setting(
        "entrust_days", "int", "30", QT_TRANSLATE_NOOP("Setting", "交办时先提示几天内反馈"), minimum=1, maximum=180
    ),
    Setting(
        "supervision_days", "int", "15", QT_TRANSLATE_NOOP("Setting", "督办时先提示几天内反馈"), minimum=1, maximum=90
    ),
    Setting(
        "incident_days",
        "int",
        "365",
        QT_TRANSLATE_NOOP("Setting", "现场秩序记录几天后到期，不再显示"),
        minimum=1,
        maximum=MOST_DAYS,
    ),
    Setting("data_days", "int", "15", QT_TRANSLATE_NOOP("Setting", "个人信息请求几天内答复"), minimum=1, maximum=60),
    Setting(
        "objection_reason", "int", "15", QT_TRANSLATE_NOOP("Setting", "异议的理由至少写几个字"), minimum=1, maximum=200
    ),
    Setting("hearers", "int", "2", QT_TRANSLATE_NOOP("Setting", "听证员至少几位（不算主持人）"), minimum=1, maximum=9),
    Setting(
        "return_visit_attempts",
        "int",
        "3",
        QT_TRANSLATE_NOOP("Setting", "回访几次没有人接就不再打扰"),
        minimum=1,
        maximum=9,
    ),
    Setting(
        "scan_days",
        "int",
        "90",
        QT_TRANSLATE_NOOP("Setting", "最近几天的扫描件自动从市中心库取来（0：要看时才取）"),
        maximum=MOST_DAYS,
    ),
    Setting("late_review", "bool", "yes", QT_TRANSLATE_NOOP("Setting", "过了期限的复查、复核申请，写明原因也可以收")),
    Setting(
        "queue_after",
        "int",
        "2",
        QT_TRANSLATE_NOOP("Setting", "过号的回来了，先叫几位再叫他"),
        maximum=20,
    ),
    Setting(
        "queue_wait",
        "int",
        "30",
        QT_TRANSLATE_NOOP("Setting", "等了多少分钟算久等（接待零距离）"),
        minimum=5,
        maximum=240,
    ),
    Setting(
        "queue_keep",
        "int",
        "60",
        QT_TRANSLATE_NOOP("Setting", "过号的号保留多少分钟"),
        minimum=5,
        maximum=480,
    ),
    Setting(
        "backlog_days",
        "int",
        "365",
        QT_TRANSLATE_NOOP("Setting", "收到满多少天还没有办结，算积案"),
        minimum=60,
        maximum=3650,
    ),
    *(Setting(f"approval_{kind.code}", "roles", "", kind.chinese) for kind in APPROVABLE),
    Setting("window", "text", "", QT_TRANSLATE_NOOP("Setting", "窗口名称"), machine=True),
    Setting(
        BUSINESS,
        "text",
        "",
        QT_TRANSLATE_NOOP("Setting", "这个窗口叫哪几种号（都不选，就都叫）"),
        machine=True,
    ),
    Setting(
        "theme", "choice", "system", QT_TRANSLATE_NOOP("Setting", "明暗"), ("system", "light", "dark"), machine=True
    ),
    Setting(
        "scale",
        "choice",
        "100",
        QT_TRANSLATE_NOOP("Setting", "字号"),
        ("100", "125", "150", "175", "200"),
        machine=True,
    ),
    Setting("language", "choice", "zh", QT_TRANSLATE_NOOP("Setting", "语言"), ("zh", "en"), machine=True),
    Setting("printer", "text", "", QT_TRANSLATE_NOOP("Setting", "打印机"), machine=True),
    Setting(
        "lock_minutes",
        "int",
        "10",
        QT_TRANSLATE_NOOP("Setting", "闲置几分钟后锁屏"),
        minimum=1,
        maximum=10,
        machine=True,
    ),
    Setting(
        VISITOR_SCREEN,
        "choice",
        "off",
        QT_TRANSLATE_NOOP("Setting", "群众屏（朝着来访人的屏幕）"),
        ("off", "second", "third"),
        machine=True,
    ),
    Setting(COPY_FOLDER, "text", "", QT_TRANSLATE_NOOP("Setting", "第二份备份放在哪里"), machine=True),
    Setting(
        BACKUP_DAYS,
        "int",
        "400",
        QT_TRANSLATE_NOOP("Setting", "恢复几天以前的备份要先提醒"),
        minimum=30,
        maximum=3650,
        machine=True,
    ),
    Setting("views", "text", "[]", QT_TRANSLATE_NOOP("Setting", "常用视图"), machine=True),
)

SETTINGS: Mapping[str, Setting] = {setting.key: setting for setting in _ALL}


def days_setting(rule: Rule) -> Setting:
    """The setting of a rule's days, for a rule that no law text fixes."""
    return Setting(rule.setting, "int", str(rule.duration), rule.name, minimum=1, maximum=MOST_DAYS)


def with_defaults(values: Mapping[str, str]) -> dict[str, str]:
    """All settings: the known valid values given, the defaults for the rest."""
    return {
        key: values[key] if key in values and setting.valid(values[key]) else setting.default
        for key, setting in SETTINGS.items()
    }
