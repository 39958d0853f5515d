"""What the audit says of an entry, in words: who came in, looked, revealed, printed, set, or was refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.acts import ACTS
from app.domain import kinds as k
from app.domain.entries import Body
from app.domain.envelope import CHINA
from app.domain.kinds.audit import BY_SHEET, BY_TWO, WITHOUT_LOCK
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.terms import DocumentKind, Role
from app.ports.audit import AuditFilter, AuditQuery, AuditRow
from app.reports.phrase import Phrase
from app.settings import SETTINGS

GROUPS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "logins": (
        QT_TRANSLATE_NOOP("Audit", "进出和密码"),
        ("session.opened", "session.locked", "session.unlocked", "session.closed", "login.failed"),
    ),
    "refused": (QT_TRANSLATE_NOOP("Audit", "没让做的"), ("try.refused",)),
    "looks": (
        QT_TRANSLATE_NOOP("Audit", "看过的家事"),
        ("case.viewed", "person.revealed", "person.recognised", "progress.asked"),
    ),
    "over": (QT_TRANSLATE_NOOP("Audit", "被反映单位、它上级的人看过的"), ("case.viewed", "person.revealed")),
    "printed": (QT_TRANSLATE_NOOP("Audit", "打印和导出"), ("document.printed", "list.printed", "list.exported")),
    "rules": (
        QT_TRANSLATE_NOOP("Audit", "人员和设置"),
        (
            "setting.changed",
            "wording.changed",
            "user.added",
            "user.changed",
            "user.left",
            "recovery.renewed",
            "key.rotated",
            "account.recovered",
        ),
    ),
    "audit": (QT_TRANSLATE_NOOP("Audit", "看审计"), ("audit.read",)),
}
"""What may be chosen: a word for it, and the kinds of entries."""


UNREADABLE = QT_TRANSLATE_NOOP("Audit", "读不出来的一笔")
RECOVERED: Mapping[str, str] = {
    BY_SHEET: QT_TRANSLATE_NOOP("Audit", "{name}凭恢复单定了新密码"),
    BY_TWO: QT_TRANSLATE_NOOP("Audit", "系统管理员和安全管理员一起给{name}定了新密码"),
    WITHOUT_LOCK: QT_TRANSLATE_NOOP("Audit", "取下了{name}的第二把锁"),
}


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One entry as it is shown."""

    at: datetime
    who: str
    what: Phrase
    number: str
    """Of the case it is about."""
    secret: bool
    reason: str


def audit_lines(
    read: Callable[[AuditQuery], Sequence[AuditRow]],
    which: AuditFilter,
    staff: Mapping[str, str],
    offset: int,
    limit: int,
) -> tuple[AuditLine, ...]:
    """A page of them, newest first; `staff`: user id → name. Raises Refused, Unavailable."""
    return tuple(_line(row, staff) for row in read(AuditQuery(which, offset, limit)))


def _line(row: AuditRow, staff: Mapping[str, str]) -> AuditLine:
    envelope, body = row.entry.envelope, row.entry.body
    reason = getattr(body, "reason", "")
    at = envelope.at.astimezone(CHINA)
    return AuditLine(
        at, staff.get(envelope.actor, ""), _said(body, staff, envelope.subject.id), row.number, row.secret, reason
    )


def _said(body: Body | None, staff: Mapping[str, str], about: str) -> Phrase:
    match body:
        case k.SessionOpened("window"):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "打开了这一台"))
        case k.SessionOpened(way):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "用命令打开了这一台：{way}"), {"way": way})
        case k.SessionLocked():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "锁屏"))
        case k.SessionUnlocked():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "解锁"))
        case k.SessionClosed():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "关上了"))
        case k.LoginFailed(count):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "密码输错 {count} 次"), {"count": str(count)})
        case k.TryRefused("act", name):
            return Phrase(
                QT_TRANSLATE_NOOP("Audit", "没让做：{act}"), {"act": ACTS[name].term if name in ACTS else name}
            )
        case k.TryRefused(_, name):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "没让看、没让用：{name}"), {"name": name})
        case k.AuditRead(True):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "导出了审计报告"))
        case k.AuditRead():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "看了审计"))
        case _:
            return _done(body, staff, about)


def _done(body: Body | None, staff: Mapping[str, str], about: str) -> Phrase:
    match body:
        case k.CaseViewed(over=True) | k.PersonRevealed(over=True):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "看了反映本单位或者下级的一件"))
        case k.CaseViewed():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "打开了一件家事"))
        case k.PersonRecognised():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "登记时认出来过的人，取用了留下的资料"))
        case k.PersonRevealed():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "看了全名、证件和电话"))
        case k.ProgressAsked(_, True):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "凭查询码查了进度"))
        case k.ProgressAsked():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "查进度，查询码没对上"))
        case k.DocumentPrinted() | k.ListPrinted() | k.ListExported():
            return _left(body)
        case k.SettingChanged(key, value):
            title = SETTINGS[key].title if key in SETTINGS else key
            return Phrase(
                QT_TRANSLATE_NOOP("Audit", "改了设置“{title}”：{value}"), {"title": title, "value": value or "—"}
            )
        case k.WordingChanged():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "改了文书措辞"))
        case _:
            return _of_people(body, staff, about)


def _of_people(body: Body | None, staff: Mapping[str, str], about: str) -> Phrase:
    match body:
        case k.UserAdded(name, first=True):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "建了这一台：{name}"), {"name": name})
        case k.UserAdded(name):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "加了同事{name}"), {"name": name})
        case k.UserChanged(_, roles):
            duties = "、".join(Role.name_of(role) for role in roles) or "—"
            words = QT_TRANSLATE_NOOP("Audit", "定了{name}在这里做什么：{duties}")
            return Phrase(words, {"name": staff.get(about, ""), "duties": duties})
        case k.UserLeft():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "{name}离开了"), {"name": staff.get(about, "")})
        case k.RecoveryRenewed():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "重新做了一张恢复单"))
        case k.AccountRecovered(user, way):
            return Phrase(RECOVERED.get(way, UNREADABLE), {"name": staff.get(user, "")})
        case k.KeyRotated():
            return Phrase(QT_TRANSLATE_NOOP("Audit", "给数据换了钥匙"))
        case _:
            return Phrase(UNREADABLE)


def _left(body: k.DocumentPrinted | k.ListPrinted | k.ListExported) -> Phrase:
    """What left the desk, and whose copy it is."""
    match body:
        case k.DocumentPrinted(kind, copy=copy, holder=holder) if holder:
            words = QT_TRANSLATE_NOOP("Audit", "打印了{paper}，第 {copy} 份，给{holder}")
            return Phrase(words, {"paper": DocumentKind.name_of(kind), "copy": str(copy), "holder": holder})
        case k.DocumentPrinted(kind):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "打印了{paper}"), {"paper": DocumentKind.name_of(kind)})
        case k.ListPrinted(title, copy=code) if code:
            return Phrase(QT_TRANSLATE_NOOP("Audit", "打印了{title}，印号 {code}"), {"title": title, "code": code})
        case k.ListPrinted(title):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "打印了{title}"), {"title": title})
        case k.ListExported(title):
            return Phrase(QT_TRANSLATE_NOOP("Audit", "导出了{title}"), {"title": title})
