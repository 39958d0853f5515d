"""答复个人信息请求: what was done keeps the promise; what was not done says why."""

from __future__ import annotations

from app.acts.answer_data import AnswerDataDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.take_back_promise import TakeBackPromiseDraft
from app.domain.hall_terms import PromiseStep
from tests.app.acts.steps import CASE, NEW, carried_out, codes
from tests.app.acts.test_ask_data import ASKS
from tests.builders import TODAY, FixedIds, Journal, registered

IDS = FixedIds(0xB1_0000)


def answer(request: str = NEW, what: str = "done", text: str = "当面给他看了，门牌号已经改正。") -> AnswerDataDraft:
    return AnswerDataDraft(IDS.entry(), CASE, request, what, text, "2026-10-19")


def asked() -> Journal:
    return carried_out(ASKS, registered())


def test_the_answer_keeps_the_promise_and_nothing_else_does() -> None:
    journal = asked()
    kept = KeepPromiseDraft(IDS.entry(), CASE, promise=NEW, text="看过了", kept_on="2026-10-19")
    assert codes(kept, journal) == [("promise.by_answer", "")]
    back = TakeBackPromiseDraft(IDS.entry(), CASE, promise=NEW, reason="忙", told_on="2026-10-19")
    assert codes(back, journal) == [("promise.by_answer", "")]
    carried_out(answer(), journal)
    case = journal.file(CASE).case
    assert case.promises[NEW].step is PromiseStep.KEPT
    assert (case.data_requests[NEW].answer, case.data_requests[NEW].answered_on) == ("done", TODAY)
    assert codes(answer(), journal) == [("data.none", "")]


def test_what_is_not_done_says_why_and_nothing_is_asked_for_it() -> None:
    journal = asked()
    [(_, field)] = codes(answer(what="declined", text=""), journal)
    assert field == "text"
    assert codes(answer(text="签订息诉罢访承诺书的，给予查阅。"), journal) == [("reply.forbidden", "text")]
    assert codes(answer(request="0" * 32), journal) == [("data.which", "request")]
    assert codes(answer(what="perhaps"), journal) == [("data.answer", "answer")]
