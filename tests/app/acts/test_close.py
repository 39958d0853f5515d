"""办结, which waits until the petitioner has the answer in hand and nothing runs any more; and how it ended (Art. 27)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts import act_of
from app.acts.close import CloseDraft
from app.acts.decline import DeclineDraft
from app.domain import kinds as k
from tests.app.acts.reviews import answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, accepted, bodies, carried_out, codes, delivery, replied
from tests.builders import ON_CASE, FixedIds, Journal, registered, world

ENDED = {"solved": " 施工单位，复工照片 ", "helped": ""}
CLOSE = CloseDraft(NEW, CASE, " 已解决 ", " 回访满意 ", ENDED, " 电梯复工 ", " 家属放心了 ")
DECLINE = DeclineDraft(
    FixedIds(0xD0_0000).entry(), CASE, ground="not_our_duty", explanation="不归本站。", go_to="区法院"
)
NOW = at(9, 10)


def test_closing_waits_for_the_petitioner_to_have_the_answer() -> None:
    assert codes(CLOSE, accepted()) == [("close.not_answered", "")]
    journal = replied()
    assert codes(CLOSE, journal) == [("close.not_delivered", "")]
    carried_out(delivery(journal, "reply"), journal)
    assert bodies(CLOSE, journal) == [
        k.CaseClosed("已解决", "回访满意", {"solved": "施工单位，复工照片"}, "电梯复工", "家属放心了")
    ]


def test_what_was_never_brought_to_the_petitioner_is_asked_about_before_closing() -> None:
    def asked(journal: Journal) -> list[dict[str, str]]:
        return [dict(problem.values) for problem in act_of(CLOSE).asks(CLOSE, journal.states(), world(NOW))]

    journal = replied()
    carried_out(delivery(journal, "reply"), journal)
    assert asked(journal) == [{"paper": "受理告知书"}]
    assert codes(CLOSE, journal) == []
    carried_out(delivery(journal), journal)
    assert asked(journal) == []


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(CLOSE, result=""), ("text.empty", "result")),
        (replace(CLOSE, four={}), ("close.four", "four.solved")),
        (replace(CLOSE, four={"solved": " "}), ("close.four", "four.solved")),
        (replace(CLOSE, four={"persuaded": "王敏"}), ("close.four", "four.solved")),
        (replace(CLOSE, matter=""), ("text.empty", "matter")),
        (replace(CLOSE, heart=""), ("text.empty", "heart")),
        (replace(CLOSE, heart="签了息诉罢访承诺"), ("reply.forbidden", "heart")),
        (replace(CLOSE, four={"helped": "给了补助，不再上访"}), ("reply.forbidden", "four.helped")),
    ],
)
def test_closing_says_how_it_ended(draft: CloseDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, answered(), NOW) == [problem]


def test_closing_happens_once() -> None:
    assert codes(CLOSE, carried_out(CLOSE, answered(), NOW), NOW) == [("case.closed", "")]


def test_solved_is_not_said_of_what_was_supported_and_not_carried_out() -> None:
    journal = answered()
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "not_yet", "还没有进场", "2026-09-08"))
    assert codes(CLOSE, journal, NOW) == [("close.not_executed", "four.solved")]
    assert codes(replace(CLOSE, four={"explained": "王敏，当面说明"}), journal, NOW) == []
    journal.add(ON_CASE, k.ExecutionNoted(("1",), "done", "已修好", "2026-09-09"))
    assert codes(CLOSE, journal, NOW) == []


def test_nothing_is_closed_while_a_review_runs_or_its_opinion_is_not_in_hand() -> None:
    journal = answered()
    journal.add(ON_CASE, k.ReviewRequested("r1", "review", ("1",), "", "越秀区人民政府", "不服", "2026-09-08"))
    assert codes(CLOSE, journal, NOW) == [("close.review", "")]
    journal.add(ON_CASE, k.ReviewDecided("r1", "upheld", "", "", "维持", "广州市人民政府", "2026-09-09"))
    assert codes(CLOSE, journal, NOW) == [("close.not_reviewed", "")]
    journal.add(ON_CASE, k.ReviewReached("r1", "2026-09-10"))
    assert codes(CLOSE, journal, NOW) == []


def test_after_a_review_it_depends_on_its_conclusion() -> None:
    assert codes(CLOSE, reviewed("changed"), at(11, 10)) == [], "the changed opinion is the answer"
    assert codes(CLOSE, reviewed("revoked"), at(11, 10)) == [("close.not_answered", "")]
    assert codes(CLOSE, reviewed("upheld", "rereview"), at(12, 20)) == []


def test_nothing_is_closed_while_a_mediation_is_open() -> None:
    journal = answered()
    journal.add(
        ON_CASE,
        k.MediationOpened("m1", "mediation", ("1",), "施工单位", *("2026-09-05", "签字") * 2, "2026-09-05"),
    )
    assert codes(CLOSE, journal, NOW) == [("close.mediation", "")]
    journal.add(ON_CASE, k.MediationEnded("m1", "一方不愿意", "已告知", "2026-09-09"))
    assert codes(CLOSE, journal, NOW) == []


def test_a_declined_demand_closes_once_its_notice_is_delivered() -> None:
    journal = carried_out(DECLINE, registered())
    plain = CloseDraft(NEW, CASE, "已告知")
    assert codes(plain, journal) == [("close.not_noticed", "")]
    assert codes(plain, carried_out(delivery(journal, "decline"), journal)) == []


def test_without_name_or_address_there_is_nobody_to_tell() -> None:
    assert codes(CLOSE, carried_out(DECLINE, registered(address_unclear=True))) == []


def test_a_withdrawn_demand_closes_without_an_answer() -> None:
    journal: Journal = registered()
    journal.add(ON_CASE, k.DemandWithdrawn(("1",), "已解决", "2026-10-19", "m1"))
    assert codes(CloseDraft(NEW, CASE, "本人撤回"), journal) == []


def test_a_history_reply_needs_no_delivery() -> None:
    journal = registered(late=True)
    journal.add(ON_CASE, k.ReplyImported("已答复。", "2019-04-05"))
    assert codes(CloseDraft(NEW, CASE, "已答复"), journal) == []


def test_a_linked_case_is_closed_in_its_original() -> None:
    journal = registered()
    journal.add(ON_CASE, k.CaseLinked("1", "0" * 32, "440104014-20260724-F0003-6"))
    assert codes(CLOSE, journal) == [("case.all_linked", "")]


def test_the_day_of_closing_is_kept() -> None:
    assert carried_out(CLOSE, answered(), NOW).file().case.closed_on == date(2026, 9, 10)
