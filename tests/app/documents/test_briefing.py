"""前情一页: the matter on one page: what was asked, promised, what the law says, the last contacts; never the person."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from app.acts.instruct import InstructDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.sponsor_case import SponsorCaseDraft
from app.acts.talk import TalkDraft
from app.documents import render
from app.documents.briefing import LENGTHS, SAMPLE, briefing_pdf
from app.documents.sheet import A4, Marks
from app.documents.wording import Words
from app.domain.kinds import Duty
from app.domain.terms import DocumentKind
from tests.app.acts.promises import GIVEN
from tests.app.acts.steps import CASE, carried_out
from tests.app.documents.test_meeting_papers import pages
from tests.builders import NOW, TODAY, USER, lookup, registered, world

TALK = "0192f3a4b5c67d8e9fa0b1c2d3e4f0b"
LEAST_POINTS = 10


def said(text_of, journal, now=NOW):
    pdf = render(DocumentKind.BRIEFING, journal.file(), world(now), None)
    return text_of(pdf).replace("\n", ""), pdf


def talked(journal, *texts):
    for number, text in enumerate(texts):
        carried_out(TalkDraft(f"{TALK}{number}", CASE, "何永强", text), journal)
    return journal


def test_it_says_what_was_asked_promised_and_what_the_law_says(text_of, glyphs) -> None:
    journal = carried_out(GIVEN, registered())
    text, pdf = said(text_of, journal)
    for words in (
        "一、来说的是什么", "加装电梯", "三天内回电话。王敏来办，最迟2026年10月22日（含当日），还没有兑现",
        "办到哪一步：已登记", "第二十三条第二款", "登记以后还没有联系过", "还没有领导批示，也没有人包案",
    ):  # fmt: skip
        assert words in text
    assert pages(pdf) == [tuple(map(round, A4))]
    assert min(glyph.size for page in glyphs(pdf) for glyph in page) >= LEAST_POINTS
    late, _ = said(text_of, journal, NOW + timedelta(days=90))
    assert "已经过期，还没有兑现" in late and "已经超期" in late


def test_the_last_day_is_said_as_such(text_of) -> None:
    text, _ = said(text_of, registered(), NOW + timedelta(days=15))
    assert "今天是最后一天" in text


def test_nobody_is_named_and_nothing_is_counted(text_of) -> None:
    text, _ = said(text_of, talked(registered(), "何永强说老人上下楼难。"))
    assert "信访人说老人上下楼难" in text
    for hidden in ("何永强", "何**", "13800001000", "440104", "次来访"):
        assert hidden not in text.replace("440104014-", "")


def test_the_last_three_contacts_and_what_leaders_said(text_of) -> None:
    journal = talked(registered(), "头一次谈。", "第二回谈。", "第三回谈。", "第四回谈。")
    leader = InstructDraft(
        "0192f3a4b5c67d8e9fa0b1c2d3e4f0c0", CASE, "", "周启明", "街道党工委书记", "请城管办牵头。", TODAY.isoformat(),
        (Duty("王敏", "约几家坐下来谈", "2026-10-26"),),
    )  # fmt: skip
    text, _ = said(text_of, carried_out(leader, journal))
    assert "第四回谈" in text and "第二回谈" in text and "头一次谈" not in text
    assert "周启明（街道党工委书记）：请城管办牵头" in text


def test_whoever_sponsors_it_stands_there_without_a_plan_too(text_of) -> None:
    named = SponsorCaseDraft("0192f3a4b5c67d8e9fa0b1c2d3e4f0c2", CASE, "street", "", "陈建国", "2026-11-30")
    text, _ = said(text_of, carried_out(named, registered()))
    assert "陈建国包案（镇街一级），包到2026年11月30日" in text and "也没有人包案" not in text


def test_a_promise_that_was_kept_says_how(text_of) -> None:
    journal = carried_out(GIVEN, registered())
    (promise,) = journal.states().files[CASE].case.promises
    kept = KeepPromiseDraft(
        "0192f3a4b5c67d8e9fa0b1c2d3e4f0c1", CASE, promise=promise, text="打了电话", kept_on=TODAY.isoformat()
    )
    text, _ = said(text_of, carried_out(kept, journal))
    assert "2026年10月19日兑现：打了电话" in text and USER not in text


def test_however_much_there_is_it_stays_one_page(text_of) -> None:
    long_ = "这件事前前后后拖了很久，" * 60
    full = replace(
        SAMPLE, asked=(long_,) * 3, promised=SAMPLE.promised * 6, contacts=SAMPLE.contacts * 3, law=SAMPLE.law * 6,
        leaders=SAMPLE.leaders * 3,
    )  # fmt: skip
    pdf = briefing_pdf(full, Words(lookup().editions, TODAY), Marks())
    assert len(pages(pdf)) == 1
    assert "…" in text_of(pdf) and tuple(sorted(LENGTHS, reverse=True)) == LENGTHS


def test_a_restricted_one_says_whose_it_is(text_of) -> None:
    text, _ = said(text_of, registered(restricted=True, inquiry_code=""))
    assert "限知悉人阅，谈完收回" in text
