"""The rows of the register show no person in full."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.domain import kinds as k
from app.domain.entries import Body
from app.domain.envelope import Subject
from app.domain.going import owing
from app.domain.summary import summarise, summarise_person
from app.domain.terms import Step
from tests.app.acts.reviews import GOVERNMENT, answered, at, reviewed
from tests.builders import CASE, HE, ON_CASE, ORG, PETITIONER, Journal, lookup, number, registered

SUBJECT = Subject("case", CASE)


def summary(journal: Journal):  # type: ignore[no-untyped-def]
    file = journal.file()
    return summarise(file.case, file.people, lookup())


def test_a_row_masks_its_people_and_counts_them() -> None:
    row = summary(registered(headcount=7))
    assert row.who == "何** 等 7 人"
    assert "何永强" not in row.title + row.who


def test_keys_find_by_name_initials_and_tails() -> None:
    keys = dict(summary(registered()).keys)
    assert keys["initials"] == "hyq"
    assert keys["phone"] == HE.phone
    assert keys["number"] == number()


def test_nobody_named_reads_as_no_papers_shown() -> None:
    assert summary(registered(people=())).who == "匿名"


def test_a_restricted_case_brings_its_own_person() -> None:
    party = k.Party("main", person=HE)
    row = summary(registered(people=(party,), restricted=True, readers=("u",)))
    assert (row.who, row.petitioners, row.readers) == ("何**", (), ("u",))


def test_both_numbers_lead_to_the_older_case() -> None:
    journal = registered()
    journal.add(SUBJECT, k.VisitJoined("b" * 32, "OTHER-NUMBER", "1", "又来", "visit", "2026-10-19T10:00:00+08:00"))
    assert ("number", "OTHER-NUMBER") in summary(journal).keys


def test_talks_and_notes_are_found_by_their_words() -> None:
    journal = registered()
    journal.add(SUBJECT, k.TalkNoted("何先生", "说起井道漏水"))
    assert "井道漏水" in summary(journal).text


def sent_and_given_back(journal: Journal) -> None:
    sent = journal.add(SUBJECT, k.CaseTransferred(("1",), "x", "区住建局", "职权", "2026-10-20"))
    filed = journal.add(SUBJECT, k.TransferObjected(sent.id, "不属于", "", "", "2026-10-21"))
    journal.add(SUBJECT, k.ObjectionDecided(filed.id, True, "属实", "材料", "2026-10-22"))


def paper_made_void(journal: Journal) -> None:
    journal.add(SUBJECT, k.DocumentIssued("d1", "transfer", "转〔2026〕1号", ("1",), "", ""))
    journal.add(SUBJECT, k.DocumentVoided("d1", "写错了单位"))


def title_corrected(journal: Journal) -> None:
    journal.add(SUBJECT, k.CaseCorrected({"title": "加装电梯"}, "写错"))


@pytest.mark.parametrize("happened", [sent_and_given_back, paper_made_void, title_corrected])
def test_what_had_to_be_put_right_is_counted(happened: Callable[[Journal], None]) -> None:
    journal = registered()
    assert not summary(journal).corrected
    happened(journal)
    assert summary(journal).corrected


def test_a_draft_that_was_sent_back_while_it_was_approved_is_no_mistake() -> None:
    journal = registered()
    step = k.ApprovalStep("approver")
    letter = k.LetterSubmitted("l1", "decline", "decline", "{}", "", (step,))
    journal.add(SUBJECT, letter)
    journal.add(SUBJECT, k.LetterReturned("l1", 0, "写清楚窗口"))
    assert journal.file().case.letters["l1"].returned
    assert not summary(journal).corrected


def test_classifying_what_was_left_open_is_no_mistake() -> None:
    open_ = k.Demand("1", "路灯不亮。", category="030600", place="", legal_class="unclassified")
    journal = registered(demands=(open_,))
    journal.add(SUBJECT, k.CaseCorrected({"demand.1.legal_class": "appeal_6"}, "受理时分类"))
    assert not summary(journal).corrected
    journal.add(SUBJECT, k.CaseCorrected({"demand.1.text": "路灯不亮三天。"}, "写错"))
    assert summary(journal).corrected


def test_an_erased_case_has_no_row() -> None:
    journal = registered()
    file = journal.file()
    file.case.sealed = True
    assert summarise(file.case, file.people, lookup()) is None


def test_a_person_row_is_masked_and_an_empty_person_has_none() -> None:
    journal = registered()
    state = journal.file().people[PETITIONER]
    row = summarise_person(state, lookup())
    assert row is not None and (row.masked, row.initials) == ("何**", "hyq")
    state.person = k.Person(name="")
    assert summarise_person(state, lookup()) is None


@pytest.mark.parametrize(
    "body",
    [
        k.MediationNoted("m1", "一楼愿意看新图纸", "2026-10-19"),
        k.HearingHeld("h1", "2026-10-19", "2026-10-19", "一楼愿意看新图纸", "一致"),
        k.MeetingMinuted("g1", "2026-10-19", "三楼", "陈主任", "区住建局", "复工", "", "一楼愿意看新图纸", ()),
        k.SuggestionDecided(("1",), "kept", "一楼愿意看新图纸", "", "2026-10-19"),
    ],
)
def test_what_was_said_in_handling_can_be_found(body: Body) -> None:
    journal = registered()
    journal.add(SUBJECT, body)
    assert "一楼愿意看新图纸" in summary(journal).text


def test_a_row_stands_where_least_has_happened_and_counts_what_stands_elsewhere() -> None:
    def row(*bodies: Body) -> tuple[str, str]:
        journal = registered(texts=("电梯停工。", "路灯不亮。", "谢谢你们。"))
        for body in bodies:
            journal.add(SUBJECT, body)
        found = summary(journal)
        return Step.standing(found.step, found.apart), found.handler

    accepted = k.CaseAccepted(("1",), "2026-10-19", ORG, "黄花岗街道")
    sent = k.CaseTransferred(("2",), "440104000-housing", "区住建局", "归口", "2026-10-19")
    answered = k.CaseAnswered(("3",), "不客气", "spot", "2026-10-19")
    assert row() == ("已登记", "")
    assert row(accepted) == ("已登记，另 1 项", "黄花岗街道"), "of the others nobody has any in hand"
    assert row(accepted, sent) == ("已登记，另 2 项", "黄花岗街道")
    assert row(accepted, sent, answered) == ("已转送，另 2 项", "区住建局")
    assert row(k.CaseAccepted(("1", "2", "3"), "2026-10-19", ORG, "黄花岗街道")) == ("已受理", "黄花岗街道")
    assert row(accepted, k.CaseClosed("都办了"))[0] == "已办结"


def test_whoever_was_asked_to_review_has_it_in_hand_until_the_opinion_is_there() -> None:
    asked = k.ReviewRequested("r1", "review", ("1",), GOVERNMENT, "越秀区人民政府", "请求写明日期", "2026-10-08")
    journal = answered()
    before = summarise(journal.file().case, {}, lookup())
    journal.add(ON_CASE, asked, at=at(10, 8))
    during = summarise(journal.file().case, {}, lookup())
    after = summarise(reviewed("upheld").file().case, {}, lookup())
    assert before and during and after
    assert (before.handler, during.handler, after.handler) == ("黄花岗街道", "越秀区人民政府", "黄花岗街道")
    # who is rated, and named where its own days are told, is still who handled it
    assert journal.file().case.responsible == "黄花岗街道"
    assert during.due_rule == "RVW-30" and owing(during.due_rule, during.handler) == "越秀区人民政府"
