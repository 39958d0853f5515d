"""卷宗目录: what can be bound is listed as paper, what stands in the record alone as that, and nothing else."""

from __future__ import annotations

from dataclasses import replace

from app.acts.print_paper import PrintPaperDraft
from app.acts.void_paper import VoidPaperDraft
from app.documents import dossier
from app.domain import kinds as k
from tests.app.acts.handling import at, mediating
from tests.app.acts.steps import CASE, NEW, accepted, carried_out, paper_of
from tests.builders import ON_CASE, FixedIds, Journal, world

HEARING = k.HearingCalled(
    "h1", "handling", ("1",), "路灯", "2026-08-10T09:30:00+08:00", "三楼", "周立民", ("许静文", "黄工"), "双方"
)


def listed(journal: Journal) -> list[tuple[str, bool]]:
    return [(item.name, item.on_paper) for item in dossier.content(journal.file(), world()).items]


def test_what_has_no_paper_is_said_to_have_none() -> None:
    journal = accepted()
    journal.add(ON_CASE, k.InvestigationRecorded(("1",), "现场查看", "路口", "电工", "属实。", "", "2026-10-20"))
    journal.add(ON_CASE, k.RatingTaken("1", 1, "office"))
    assert listed(journal) == [
        ("registration", True),
        ("受理告知书", True),
        ("investigation", False),
        ("rated", False),
        ("log", False),
    ]


def test_records_that_can_be_printed_are_listed_once_and_forms_when_they_left_the_desk() -> None:
    journal = mediating()
    again = next(e.body for e in journal.entries if isinstance(e.body, k.MediationOpened))
    journal.add(ON_CASE, replace(again, mediation="m2"), at=at(8, 8))
    journal.add(ON_CASE, HEARING, at=at(8, 8))
    assert [name for name, _ in listed(journal)] == ["registration", "mediation", "log"]
    journal.add(ON_CASE, k.HearingHeld("h1", "2026-08-10", "2026-08-10", "甲说：停工。", "可以复工。"), at=at(8, 10))
    for kind in ("mediation_request", "statement", "receipt"):
        journal.add(ON_CASE, k.DocumentPrinted(kind), at=at(8, 10))
    assert [name for name, _ in listed(journal)] == [
        "registration", "口述记录", "听证笔录", "人民调解申请书", "mediation", "log",
    ]  # fmt: skip


def test_a_void_paper_that_never_left_the_desk_has_no_page() -> None:
    journal = accepted()
    spoilt = paper_of(journal, "acceptance")
    void = VoidPaperDraft(FixedIds(0xB1_0000).entry(), CASE, spoilt, "名字错了")
    assert listed(carried_out(void, journal))[1:3] == [("受理告知书", False), ("受理告知书", True)]
    journal = accepted()
    spoilt = paper_of(journal, "acceptance")
    carried_out(PrintPaperDraft(NEW, CASE, "acceptance", spoilt), journal)
    assert listed(carried_out(replace(void, document=spoilt), journal))[1:3] == [("受理告知书", True)] * 2


def test_a_return_visit_is_listed_when_it_was_made_or_not_wished() -> None:
    journal = accepted()
    journal.add(ON_CASE, k.ReturnVisitPlanned("v1", "phone", "2026-10-20", True, "愿意"))
    assert "return_visit" not in dict(listed(journal))
    journal.add(ON_CASE, k.ReturnVisitMade("v1", "phone", True, "修好了。", "", "2026-10-20"))
    journal.add(ON_CASE, k.ReturnVisitPlanned("v2", "phone", "2026-10-27", False, "不用了"))
    visits = [item for item in dossier.content(journal.file(), world()).items if item.name == "return_visit"]
    assert [(visit.day, visit.on_paper) for visit in visits] == [("2026年10月20日", False), ("2026年10月27日", True)]
