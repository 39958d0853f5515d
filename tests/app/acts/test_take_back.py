"""收回: what was sent in error is ours again before anybody signed for it, and no period of the law begins anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.acts import ACTS
from app.acts.accept import AcceptDraft
from app.acts.correct import CorrectDraft
from app.acts.deliver import DeliverDraft
from app.acts.print_paper import PrintPaperDraft
from app.acts.take_back import TakeBackDraft
from app.acts.transfer import TransferDraft
from app.documents import render
from app.documents.registry import OF_DOCUMENT
from app.domain import kinds as k
from app.domain.case_clocks import case_clocks, unit_days
from app.domain.folding import CONCURRENT_STEP
from app.domain.terms import DocumentKind, Step
from app.domain.world import Station
from app.reports.progress import progress
from tests.app.acts.routes import (
    CITY_MANAGEMENT,
    DAY,
    HOUSING,
    TODAY,
    accused_of,
    case,
    demand,
    demanded,
    entrusted,
    fresh,
    kinds_of,
    last_sent,
    sent_below,
    signed,
    transferred,
)
from tests.app.acts.steps import CASE, NEW, bodies, carried_out, codes, delivery, paper_of
from tests.builders import NOW, ON_CASE, Journal, lookup, registered, world

LATER = NOW + 3 * DAY


def back(journal: Journal, **changes: str) -> TakeBackDraft:
    return replace(TakeBackDraft(NEW, CASE, last_sent(journal), " 街道自己的职责，看错了 "), **changes)


def told() -> Journal:
    """Transferred, and the petitioner has the notice in hand."""
    journal = transferred()
    return carried_out(replace(delivery(journal, "transfer"), id=fresh()), journal)


def finished(journal: Journal, rule: str) -> tuple[date, date | None]:
    """The last day of a clock, and when it was met."""
    [found] = [c.clock for c in case_clocks(case(journal), lookup()) if c.rule.id == rule]
    return found.alarm_on, found.finished_on


def test_it_is_ours_again_and_who_was_told_is_told_so() -> None:
    journal = told()
    assert kinds_of(back(journal), journal, LATER) == [
        "TransferTakenBack", "DocumentVoided", "take_back_notice", "take_back_letter",
    ]  # fmt: skip
    fact, void = bodies(back(journal), journal, LATER)[:2]
    assert fact == k.TransferTakenBack(last_sent(journal), "街道自己的职责，看错了", "2026-10-22")
    assert isinstance(void, k.DocumentVoided) and void.document == paper_of(journal, "transfer_letter")
    carried_out(back(journal), journal, LATER)
    assert (demand(journal).step, demand(journal).sent) == (Step.REGISTERED, None)
    accept = AcceptDraft(fresh(), CASE, accepted_on="2026-10-22")
    assert codes(accept, journal, LATER) == []
    assert codes(TransferDraft(fresh(), CASE, to=CITY_MANAGEMENT, reason="归口"), journal, LATER) == []


def test_who_was_never_told_is_not_told_of_it() -> None:
    journal = transferred()
    assert kinds_of(back(journal), journal) == ["TransferTakenBack", *["DocumentVoided"] * 2, "take_back_letter"]
    printed = carried_out(PrintPaperDraft(fresh(), CASE, "transfer", paper_of(journal, "transfer")), journal)
    assert "take_back_notice" in kinds_of(back(printed), printed), "what was printed may be in their hands"


def test_no_period_begins_anew_and_telling_is_owed_again() -> None:
    for capacity, rule in (("petition_office", "DSP-15"), ("competent_body", "NTC-15")):
        journal = sent_below(registered(capacity=capacity))
        carried_out(replace(delivery(journal, "transfer"), id=fresh()), journal)
        assert finished(journal, rule) == (date(2026, 11, 3), date(2026, 10, 19))
        carried_out(back(journal), journal, LATER)
        assert finished(journal, rule) == (date(2026, 11, 3), None), "from the first receipt on"
        assert finished(journal, "SGN-15")[1] == date(2026, 10, 22), "nobody waits for a signature any more"


def test_what_was_entrusted_waits_for_no_report() -> None:
    journal = entrusted()
    carried_out(back(journal), journal, LATER)
    assert finished(journal, "ASG-FB") == (date(2026, 11, 20), date(2026, 10, 22))
    assert demand(journal).step is Step.REGISTERED


def test_what_was_signed_for_is_asked_back_not_taken() -> None:
    journal = signed(transferred())
    problem = ACTS["take_back"].why_not(case(journal), world())
    assert problem is not None and (problem.code, problem.values) == (
        "take_back.signed", {"unit": "越秀区住房和城乡建设局"},
    )  # fmt: skip
    both = registered(texts=("修路灯。", "修井盖。"))
    carried_out(TransferDraft(fresh(), CASE, ("1",), HOUSING, "归口"), both)
    signed(both)
    first = case(both).demands["1"].outgoing[-1].entry
    carried_out(TransferDraft(fresh(), CASE, ("2",), CITY_MANAGEMENT, "归口"), both)
    second = case(both).demands["2"].outgoing[-1].entry
    assert codes(back(both, sent=first), both) == [("take_back.signed", "sent")]
    carried_out(back(both, sent=second), both)
    assert [d.sent is None for d in case(both).demands.values()] == [False, True]
    letters = [d for d in case(both).documents.values() if d.kind == "transfer_letter"]
    assert [bool(d.voided) for d in letters] == [False, True], "each letter goes with its own transfer"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"sent": "0" * 32}, ("sent.none", "sent")),
        ({"reason": " "}, ("text.empty", "reason")),
        ({"reason": "承诺不再上访才办。"}, ("reply.forbidden", "reason")),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, str], problem: tuple[str, str]) -> None:
    journal = transferred()
    assert codes(back(journal, **changes), journal) == [problem]
    assert codes(TakeBackDraft(NEW, CASE), registered()) == [("take_back.nothing", "")]


def test_only_who_sent_it_takes_it_back() -> None:
    there = replace(world(), station=Station("440104000", "越秀区信访局", "F0"))
    problem = ACTS["take_back"].why_not(case(transferred()), there)
    assert problem is not None and problem.code == "take_back.nothing"


def test_a_station_does_not_take_back_what_complains_of_it() -> None:
    journal = transferred("440104000-government", demanded("appeal_6", against="440104014-government"))
    problem = ACTS["take_back"].why_not(case(journal), world())
    assert problem is not None and (problem.code, problem.values) == ("take_back.ours", {"unit": "越秀区人民政府"})


def test_the_capacity_may_be_put_right_again() -> None:
    journal = sent_below(registered(capacity="competent_body"))
    office = CorrectDraft(NEW, CASE, {"demand.1.capacity": "petition_office"}, reason="是区里的职责")
    assert codes(office, journal) == [("correct.capacity", "demand.1.capacity")]
    assert codes(office, carried_out(back(journal, id=fresh()), journal)) == []


def test_signed_for_at_one_place_and_taken_back_at_another_is_said() -> None:
    journal = transferred()
    sent, seen = last_sent(journal), [journal.entries[-1].id]
    journal.add(ON_CASE, k.TransferReceived(sent, TODAY, "收发室"), parents=seen)
    journal.add(ON_CASE, k.TransferTakenBack(sent, "转错", TODAY), parents=seen)
    assert [i.code for i in case(journal).irregularities] == [CONCURRENT_STEP]


def test_the_days_after_it_are_ours_and_the_petitioner_finds_it_on_inquiry() -> None:
    journal = transferred()
    carried_out(back(journal), journal, LATER)
    assert unit_days(case(journal), date(2026, 10, 26)) == [("", 0), ("越秀区住房和城乡建设局", 3), ("", 4)]
    words = [str(line.words) for line in progress(journal.file(), world(LATER)).lines]
    assert "从越秀区住房和城乡建设局收回" in words
    at_once = transferred()
    carried_out(back(at_once), at_once)
    assert unit_days(case(at_once), date(2026, 10, 26))[-1] == ("", 7)


def test_the_letter_says_nothing_of_an_accusation_and_the_notice_no_code(text_of) -> None:
    journal = accused_of(HOUSING)
    carried_out(TransferDraft(fresh(), CASE, to="440104000-police", reason="归口", authority="涉嫌犯罪"), journal)
    carried_out(PrintPaperDraft(fresh(), CASE, "transfer", paper_of(journal, "transfer")), journal)
    carried_out(back(journal), journal)
    file = journal.file()
    for kind, said in (
        (DocumentKind.TAKE_BACK_LETTER, ("现予收回，原函作废", "退还我们", "第三十条第三款")),
        (DocumentKind.TAKE_BACK_NOTICE, ("我们已经收回", "期限仍从我们第一次收到之日起算", "不设查询码")),
    ):
        pdf = render(kind, file, world(), file.case.documents[paper_of(journal, kind.code)])
        text = "".join(text_of(pdf).split())
        assert all(words in text for words in said)
        assert "请求帮助" not in text and "看错了" not in text, "the reason may say what it is about"


def test_both_papers_name_the_one_that_is_void() -> None:
    journal = told()
    numbers = {d.kind: d.number for d in case(journal).documents.values()}
    carried_out(back(journal), journal, LATER)
    file = journal.file()
    for kind, of in ((DocumentKind.TAKE_BACK_LETTER, "transfer_letter"), (DocumentKind.TAKE_BACK_NOTICE, "transfer")):
        paper = OF_DOCUMENT[kind].content(file, world(LATER), file.case.documents[paper_of(journal, kind.code)])
        assert paper.before == numbers[of] and paper.how == "转送"


def test_what_is_void_is_delivered_to_nobody() -> None:
    journal = transferred()
    notice = paper_of(journal, "transfer")
    carried_out(back(journal), journal)
    late = DeliverDraft(fresh(), CASE, notice, delivered_on=TODAY, receiver="本人")
    assert codes(late, journal) != []
