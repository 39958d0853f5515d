"""复查意见书、复核意见书 of our own organisation, and what their conclusions do to the demand (Art. 35, 36)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts.decide_review import ACT, DecideReviewDraft
from app.acts.deliver import DeliverDraft
from app.acts.reply import ReplyDraft
from app.domain import kinds as k
from app.domain.terms import Step
from app.reports.timeline import timeline
from tests.app.acts.reviews import answered, at, reviewed
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, mark_of, paper_of
from tests.builders import ON_CASE, ORG, FixedIds, Journal, world

IDS = FixedIds(0xD2_0000)
DECIDE = DecideReviewDraft(
    NEW, CASE, "r1", "upheld", " 查明无误。 ", "《信访工作条例》第三十五条", "原处理意见查明了路灯不亮的原因。", "广州市人民政府"
)  # fmt: skip
NOW = at(10, 20)


def asked(stage: str = "review", journal: Journal | None = None) -> Journal:
    """Our own organisation was asked: here the station also is the body one level up."""
    journal = journal or answered()
    journal.add(
        ON_CASE, k.ReviewRequested("r1", stage, ("1",), ORG, "黄花岗街道", "请求写明日期", "2026-10-08"), at=at(10, 8)
    )
    return journal


def test_the_opinion_is_written_with_its_paper() -> None:
    fact, paper = bodies(DECIDE, asked(), NOW)
    assert fact == k.ReviewDecided(
        "r1", "upheld", "查明无误。", "《信访工作条例》第三十五条", "原处理意见查明了路灯不亮的原因。", "广州市人民政府",
        "2026-10-20",
    )  # fmt: skip
    assert isinstance(paper, k.DocumentIssued)
    assert (paper.document_kind, mark_of(paper)) == ("review_opinion", "黄花岗信访复查〔2026〕")


def test_an_opinion_after_its_last_day_says_once_why() -> None:
    journal = asked()
    assert codes(DECIDE, journal, at(11, 9)) == [], "11月7日 is a Saturday: it may roll to Monday"
    assert codes(DECIDE, journal, at(11, 10)) == [("review.overdue", "late_reason")]
    told = replace(DECIDE, late_reason=" 等鉴定结论 ")
    fact, _ = bodies(told, journal, at(11, 10))
    assert isinstance(fact, k.ReviewDecided) and fact.late_reason == "等鉴定结论"
    in_time, _ = bodies(told, journal, NOW)
    assert isinstance(in_time, k.ReviewDecided) and in_time.late_reason == ""
    item = timeline(carried_out(told, journal, at(11, 10)).file(), world(), {})
    assert [str(fact) for one in item for fact in one.facts if "期限" in str(fact)] == ["超过期限的原因：等鉴定结论"]


def test_the_final_word_names_nobody_to_ask_and_ends_the_demand() -> None:
    journal = asked("rereview")
    fact, paper = bodies(DECIDE, journal, NOW)
    assert isinstance(fact, k.ReviewDecided) and fact.remedy_body == ""
    assert isinstance(paper, k.DocumentIssued) and paper.document_kind == "rereview_opinion"
    state = carried_out(DECIDE, journal, NOW).file().case
    assert (state.step, state.demands["1"].final) == (Step.FINAL, True)


@pytest.mark.parametrize(
    ("draft", "problem"),
    [
        (replace(DECIDE, review=""), ("review.which", "review")),
        (replace(DECIDE, conclusion=""), ("review.conclusion", "conclusion")),
        (replace(DECIDE, findings=" "), ("text.empty", "findings")),
        (replace(DECIDE, basis=""), ("letter.no_law", "basis")),
        (replace(DECIDE, opinion=""), ("text.empty", "opinion")),
        (replace(DECIDE, opinion="承诺不再上访的，予以解决。"), ("reply.forbidden", "opinion")),
        (replace(DECIDE, remedy_body=""), ("letter.no_remedy", "remedy_body")),
        (replace(DECIDE, conclusion="revoked", redo_by="下月"), ("date.format", "redo_by")),
        (replace(DECIDE, conclusion="revoked", redo_by="2026-10-20"), ("review.redo", "redo_by")),
    ],
)
def test_what_is_wrong_is_named(draft: DecideReviewDraft, problem: tuple[str, str]) -> None:
    assert codes(draft, asked(), NOW) == [problem]


def test_the_opinion_is_held_against_its_file_as_a_reply_is() -> None:
    wrong = replace(DECIDE, findings="刘建国先生：路灯____。", basis="有关规定", remedy_body="上一级机关")
    assert codes(wrong, asked(), NOW) == [
        ("letter.other_name", "findings"), ("letter.open_place", "findings"), ("letter.no_law", "basis"),
        ("letter.no_remedy_body", "remedy_body"),
    ]  # fmt: skip


def looks(draft: DecideReviewDraft, journal: Journal) -> list[tuple[str, str]]:
    return [(p.code.removeprefix("letter."), p.field) for p in ACT.asks(draft, journal.states(), world(NOW))]


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"opinion": "原处理意见应予撤销，路灯另行安排。"}, "", ""),
        ({"opinion": "对路灯的处理意见予以撤销。"}, "against_outcome", "opinion"),
        ({"conclusion": "revoked", "opinion": "对路灯的处理意见予以维持。"}, "against_outcome", "opinion"),
        ({"basis": "《信访工作条例》，查路灯"}, "no_article", "basis"),
        ({"findings": "2026年12月1日到现场查看了路灯。"}, "not_yet", "findings"),
        ({"findings": "您于2026年10月8日提出复查请求，我们于2026年10月9日受理，查看了路灯。"}, "", ""),
        ({"findings": "您于2026年10月7日提出复查请求，我们查看了路灯。"}, "other_day", "findings"),
    ],
)
def test_what_is_looked_at_again_before_an_opinion_goes_out(changes: dict[str, str], code: str, field: str) -> None:
    seen = looks(replace(DECIDE, **changes), asked())
    assert seen == ([(code, field)] if code else [])


def test_an_opinion_that_only_copies_the_answer_is_asked_about() -> None:
    answer = "路灯由市政维护单位更换灯泡和线路，十五日内修好并回访。"
    journal = answered()
    replied = next(e for e in journal.entries if isinstance(e.body, k.ReplyIssued))
    points = (k.ReplyPoint("1", "属实。", "第三十二条", "supported", answer),)
    journal.entries[journal.entries.index(replied)] = replace(replied, body=replace(replied.body, points=points))
    assert looks(replace(DECIDE, opinion=answer), asked(journal=journal)) == [("copied_earlier", "opinion")]


def test_only_what_was_asked_of_us_is_decided_here() -> None:
    assert codes(DECIDE, answered(), NOW) == [("review.none", "")]
    elsewhere = answered()
    elsewhere.add(ON_CASE, k.ReviewRequested("r1", "review", ("1",), "", "越秀区人民政府", "不服", "2026-10-08"))
    assert codes(DECIDE, elsewhere, NOW) == [("review.elsewhere", "")]


@pytest.mark.parametrize("conclusion", ["revoked", "changed"])
def test_what_is_revoked_or_changed_is_handled_anew_and_the_first_answer_stays_history(conclusion: str) -> None:
    journal = carried_out(replace(DECIDE, conclusion=conclusion, redo_by="2026-11-20"), asked(), NOW)
    demand = journal.file().case.demands["1"]
    assert (demand.step, demand.reply, demand.delivered_on) == (Step.HANDLING, None, None)
    assert [reply.on for reply in demand.earlier_replies] == [date(2026, 9, 3)]
    assert demand.answered_on == date(2026, 9, 3), "the clock of Art. 34 was met and does not begin anew"
    assert demand.review is not None and demand.review.redo_by == date(2026, 11, 20)

    again = k.ReplyPoint("1", "停工属实。", "《信访工作条例》第三十二条", "supported", "11月20日前复工。")
    carried_out(ReplyDraft(IDS.entry(), CASE, (again,), "越秀区人民政府"), journal, at(11, 16))
    assert journal.file().case.step is Step.REPLIED
    late = DeliverDraft(IDS.entry(), CASE, "reply-1", delivered_on="2026-11-16", receiver="本人")
    assert codes(late, journal, at(11, 16)) == [("deliver.document", "document")], "the first answer was delivered"
    handed = DeliverDraft(IDS.entry(), CASE, paper_of(journal, "reply"), delivered_on="2026-11-17", receiver="本人")
    demand = carried_out(handed, journal, at(11, 17)).file().case.demands["1"]
    assert (demand.step, demand.delivered_on) == (Step.DELIVERED, date(2026, 11, 17))
    assert demand.reply is not None and demand.reply.point == again


def test_a_paper_of_the_revoked_answer_does_not_count_as_the_new_one() -> None:
    journal = answered()
    journal.entries = [e for e in journal.entries if not isinstance(e.body, k.DeliveryRecorded)]
    carried_out(replace(DECIDE, conclusion="revoked"), asked(journal=journal), NOW)
    again = k.ReplyPoint("1", "停工属实。", "《信访工作条例》第三十二条", "supported", "复工。")
    carried_out(ReplyDraft(IDS.entry(), CASE, (again,), "越秀区人民政府"), journal, at(11, 16))
    old = DeliverDraft(IDS.entry(), CASE, "reply-1", delivered_on="2026-11-16", receiver="本人")
    assert carried_out(old, journal, at(11, 16)).file().case.step is Step.REPLIED


def test_a_final_word_that_changes_the_opinion_is_final_one_that_revokes_is_not() -> None:
    changed, revoked = (reviewed(c, stage="rereview").file().case.demands["1"] for c in ("changed", "revoked"))
    assert (changed.step, changed.final) == (Step.FINAL, True)
    assert (revoked.step, revoked.final) == (Step.HANDLING, False)


def test_a_closing_that_had_not_seen_the_review_leaves_it_running_and_is_shown_as_odd() -> None:
    journal = asked()
    before = journal.of(ON_CASE)[-2].id
    journal.add(ON_CASE, k.CaseClosed("已答复"), parents=(before,))
    state = journal.file().case
    assert (state.step, [odd.code for odd in state.irregularities]) == (Step.IN_REVIEW, ["concurrent_step"])
