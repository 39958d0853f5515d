"""The audit: who came in, looked, printed, set or was refused, for whoever audits alone; a report of it proves itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import main
from app.acts.look import RevealDraft, ViewDraft
from app.acts.reassign import ReassignDraft
from app.acts.staff import AddUserDraft
from app.acts.station import SetDraft
from app.desk import Desk
from app.domain import kinds as k
from app.domain.audited import AUDITED
from app.domain.entries import KINDS
from app.domain.envelope import Subject
from app.domain.kinds.audit import BY_SHEET, BY_TWO
from app.domain.world import Actor
from app.ports import EntriesQuery, Refused, UnsentQuery
from app.ports.audit import AuditFilter, AuditQuery, AuditReportQuery
from app.reports.audit_lines import GROUPS, audit_lines
from db.audit_report import checked
from db.migrations.versions import r0035_audit
from db.tables import AUDITED_KINDS
from tests.app.desks import accusation, desk_in, visit
from tests.commands import PASSWORD
from tests.conftest import FixedClock


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    with desk_in(tmp_path / "home", clock) as made:
        yield made


def seat(desk: Desk, name: str, *roles: str) -> Desk:
    """The desk with a colleague of these duties at it."""
    user = desk.new_id()
    desk.do(AddUserDraft(desk.new_id(), user, name, roles=roles))
    return replace(desk, actor=Actor(user, name))


def said(desk: Desk, which: AuditFilter | None = None) -> list[str]:
    """Who did what, in words, the oldest first."""
    staff = {member.id: member.name for member in desk.world().staff}
    return [
        f"{line.who}：{line.what}" for line in reversed(audit_lines(desk.read, which or AuditFilter(), staff, 0, 99))
    ]


def test_what_is_done_in_a_day_is_on_record_with_who_and_when(desk: Desk, clock: FixedClock) -> None:
    auditor, li = seat(desk, "何审", "audit_admin"), seat(desk, "李文彬", "reception")
    case = desk.do(visit(desk)).case
    li.note(k.SessionOpened("window"))
    clock.advance(minutes=3)
    li.do(ViewDraft(li.new_id(), case))
    li.do(RevealDraft(li.new_id(), case, "核对电话"))
    with pytest.raises(Refused):
        li.do(ReassignDraft(li.new_id(), (case,), "u", "某某"))
    desk.do(SetDraft(desk.new_id(), "contact", "020-00000000"))
    here = said(auditor, AuditFilter(actor=li.actor.id))
    assert here == [
        "李文彬：打开了这一台", "李文彬：打开了一件家事", "李文彬：看了全名、证件和电话", "李文彬：没让做：转交承办",
    ]  # fmt: skip
    assert said(auditor)[-3:-1] == ["王敏：改了设置“联系人和电话（印在文书上）”：020-00000000", "何审：看了审计"]
    lines = audit_lines(auditor.read, AuditFilter(kinds=GROUPS["looks"][1]), {}, 0, 9)
    assert [(line.reason, line.at.minute) for line in lines] == [("核对电话", 24), ("", 24)]
    assert all(line.number.startswith("440104014-") for line in lines)


def test_only_whoever_audits_is_told_and_that_is_on_record_too(desk: Desk) -> None:
    auditor = seat(desk, "何审", "audit_admin")
    for query in (AuditQuery(), AuditReportQuery(), EntriesQuery("look"), EntriesQuery("session")):
        with pytest.raises(Refused):
            desk.read(query)
    assert said(auditor)[-2:] == ["王敏：没让看、没让用：EntriesQuery:session", "何审：看了审计"]
    auditor.read(AuditReportQuery())
    assert said(auditor)[-2:] == ["何审：导出了审计报告", "何审：看了审计"]


def test_no_list_of_what_waits_and_no_other_organisation_learns_of_it(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    desk.note(k.SessionOpened("window"))
    desk.do(ViewDraft(desk.new_id(), case))
    assert not [e for e in desk.read(UnsentQuery(())) if e.envelope.subject.kind in ("session", "look")]
    found = [row.entry.envelope for row in desk.read(AuditQuery())]
    of_looks = [e for e in found if e.subject.kind in ("session", "look")]
    assert of_looks
    assert {(e.routing.orgs, e.routing.restricted) for e in of_looks} == {((desk.station.org,), True)}


def test_a_secret_case_is_told_without_its_number(desk: Desk) -> None:
    auditor = seat(desk, "何审", "audit_admin")
    case = desk.do(accusation(desk)).case
    desk.do(ViewDraft(desk.new_id(), case))
    (line,) = audit_lines(auditor.read, AuditFilter(kinds=("case.viewed",)), {}, 0, 9)
    assert (line.number, line.secret) == ("", True)


def test_looks_from_the_accused_unit_or_above_it_are_listed_apart(desk: Desk) -> None:
    auditor = seat(desk, "何审", "audit_admin")
    below, elsewhere = accusation(desk), accusation(desk)
    ours = tuple(replace(d, against="440104014-government", against_text="一名科长") for d in below.demands)
    housing = tuple(replace(d, against="440104000-housing") for d in elsewhere.demands)
    for draft in (replace(below, demands=ours), replace(elsewhere, demands=housing), visit(desk)):
        case = desk.do(draft).case
        desk.do(ViewDraft(desk.new_id(), case))
    desk.do(RevealDraft(desk.new_id(), below.case, "核对"))
    over = AuditFilter(over=True)
    assert said(auditor, over) == ["王敏：看了反映本单位或者下级的一件"] * 2
    report = auditor.read(AuditReportQuery(over))
    assert [entry["kind"] for entry in json.loads(report)["entries"]] == ["case.viewed", "person.revealed"]
    assert len(auditor.read(AuditQuery(over, limit=1))) == len(auditor.read(AuditQuery(over, offset=1))) == 1
    assert not {row.number for row in auditor.read(AuditQuery(over))} - {""}


def test_filters_take_person_kind_and_days(desk: Desk, clock: FixedClock) -> None:
    desk.note(k.SessionLocked())
    clock.advance(days=1)
    desk.note(k.SessionUnlocked())
    day = clock.now.date()

    def kinds(**which: Any) -> list[str]:
        return [row.entry.envelope.kind for row in desk.store.read(AuditQuery(AuditFilter(**which)), desk.actor.id)]

    assert kinds(first=day) == ["session.unlocked"]
    assert "session.unlocked" not in kinds(last=day - timedelta(days=1))
    assert kinds(kinds=("session.locked",)) == ["session.locked"]
    assert kinds(actor="nobody") == []
    assert kinds(first=date(2030, 1, 1)) == []


def test_a_report_proves_itself_and_a_changed_byte_is_found(desk: Desk) -> None:
    case = desk.do(visit(desk)).case
    desk.note(k.SessionOpened("window"))
    desk.do(RevealDraft(desk.new_id(), case, "核对电话"))
    report = desk.read(AuditReportQuery())
    found = checked(report)
    assert found.damage == () and found.entries > 2 and len(found.signers) == 1
    told = json.loads(report)
    # the key of a case opens what a petitioner said: it never leaves with a report
    assert {entry["subject_kind"] for entry in told["entries"] if "key" in entry} == {"session", "look"}
    (at,) = [n for n, entry in enumerate(told["entries"]) if entry["kind"] == "person.revealed"]
    for field, value in (
        ("actor", "0" * 32), ("at", "2026-10-19T08:00:00.000+08:00"), ("kind", "case.viewed"), ("says", {"case": case, "reason": "别的"}),
        ("hash", told["entries"][0]["hash"]), ("signature", told["entries"][0]["signature"]), ("key", told["entries"][at]["hash"]),
    ):  # fmt: skip
        changed = json.loads(report)
        assert changed["entries"][at][field] != value
        changed["entries"][at][field] = value
        assert checked(json.dumps(changed).encode()).damage == (told["entries"][at]["id"],), field
    with pytest.raises(ValueError, match="no audit report"):
        checked(b'{"format": "another"}')


def test_a_report_is_made_and_checked_by_commands(desk: Desk, tmp_path: Path, here: Callable[..., Any]) -> None:
    desk.note(k.SessionOpened("window"))
    desk.store.close()
    place = tmp_path / "report.json"
    assert here("audit", "export", str(place), home=tmp_path / "home").code == 0
    answer = here("audit", "check", str(place))
    assert answer.code == 0 and "都和写下时一样" in answer.out
    place.write_text(place.read_text(encoding="utf-8").replace('"window"', '"wandow"'), encoding="utf-8")
    assert here("audit", "check", str(place)).code == 1


def test_keys_sheets_and_ways_in_again_are_on_record_by_windows_and_commands(
    desk: Desk, here: Callable[..., Any]
) -> None:
    care, me = main.care(desk), desk.actor.id
    care.drop_locks(me)
    care.new_recovery()
    for way in (BY_SHEET, BY_TWO):
        desk.note(k.AccountRecovered(me, way))
    rules = AuditFilter(kinds=GROUPS["rules"][1])
    assert [line.removeprefix("王敏：") for line in said(desk, rules)][1:] == [
        "取下了王敏的第二把锁", "重新做了一张恢复单", "王敏凭恢复单定了新密码", "系统管理员和安全管理员一起给王敏定了新密码",
    ]  # fmt: skip
    home = main.store_of(desk).home
    desk.store.close()
    answer = here("rekey", home=home.folder)
    assert answer.code == 0 and "换好了" in answer.out
    again = main.open_desk(home.folder, "", PASSWORD)
    assert said(again, rules)[-1] == "王敏：给数据换了钥匙"
    again.store.close()


def test_the_index_and_its_migration_name_just_what_is_audited(desk: Desk) -> None:
    assert r0035_audit.KINDS == AUDITED_KINDS
    assert {kind for _, kinds in GROUPS.values() for kind in kinds} <= set(AUDITED)
    assert {kind for kind in AUDITED if kind in KINDS} >= {
        name for name in KINDS if name.startswith(("session.", "login."))
    }


def test_each_login_is_a_subject_of_its_own(desk: Desk) -> None:
    desk.note(k.SessionOpened("window"))
    desk.note(k.SessionClosed())
    other = replace(desk)
    other.note(k.SessionOpened("window"))
    rows = desk.store.read(AuditQuery(AuditFilter(kinds=GROUPS["logins"][1])), desk.actor.id)
    subjects = [row.entry.envelope.subject for row in rows]
    assert subjects == [Subject("session", other.session), *[Subject("session", desk.session)] * 2]
