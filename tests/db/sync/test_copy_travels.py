"""去身份抄件 on its way: its receiver opens the copy, and has neither an entry nor the key of the case it was made from."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from app.acts.make_anonymous_copy import proposed
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.transfer import TransferDraft
from app.domain.envelope import Subject
from app.domain.kinds import CopySent
from app.ids import uuid7
from app.ports import CaseFileQuery
from db.store import SqlStore
from db.tables import journal, subject_keys
from tests.builders import HE, NOW, USER
from tests.db.sync.centres import DADONG, HUANGHUAGANG, YUEXIU
from tests.db.sync.sticks import Let, Stick, introduce
from tests.db.sync.test_meetings_travel import at, do


def subjects(store: SqlStore, kind: str) -> dict[str, set[str]]:
    """The subjects of a kind with the ids of their keys."""
    j = journal.c
    with store.reading() as connection:
        rows = connection.execute(select(j.subject_id, j.key_id).where(j.subject_kind == kind)).all()
    return {subject: {key for other, key in rows if other == subject} for subject, _ in rows}


def keys(store: SqlStore) -> set[str]:
    with store.reading() as connection:
        return set(connection.scalars(select(subject_keys.c.id)))


def test_the_receiver_opens_the_copy_and_never_gets_a_key_of_the_case(isolated: Let, stick: Stick) -> None:
    township, district, neighbour = isolated(HUANGHUAGANG), isolated(YUEXIU), isolated(DADONG)
    introduce((township, HUANGHUAGANG), (district, YUEXIU), (neighbour, DADONG))
    told = DemandDraft(f"我是{HE.name}，看见王科长收钱。", "030600", HUANGHUAGANG, against="440104000-housing", legal_class="accusation")  # fmt: skip
    visit = RegisterDraft(uuid7(NOW), uuid7(NOW), people=(PersonDraft(HE),), demands=(told,))
    do(township, HUANGHUAGANG, visit)
    file = township.read(CaseFileQuery(visit.case), USER)
    do(township, HUANGHUAGANG, replace(proposed(file, at(HUANGHUAGANG)), id=uuid7(NOW), looked=True))
    [copy] = township.read(CaseFileQuery(visit.case), USER).case.anonymous
    send = TransferDraft(uuid7(NOW), visit.case, ("1",), "440104000-discipline", "按管理权限转送", copy=copy)
    do(township, HUANGHUAGANG, send)
    stick.carry(township, district)
    stick.carry(township, neighbour, DADONG)
    [(sent, of_copy)] = subjects(township, "copy").items()
    [of_case] = subjects(township, "case").values()
    assert subjects(district, "copy") == {sent: of_copy} and of_copy <= keys(district)
    assert subjects(district, "case") == subjects(district, "petitioner") == {}
    assert not of_case & keys(district) and of_case != of_copy
    assert subjects(neighbour, "copy") == subjects(neighbour, "case") == {}
    with district.write(NOW, district.user, YUEXIU) as work:
        [entry] = work.entries(Subject("copy", sent))
    assert isinstance(entry.body, CopySent) and entry.body.demands[0].text == "我是信访人甲，看见王科长收钱。"
    assert HE.name not in repr(entry) and visit.case not in repr(entry)
