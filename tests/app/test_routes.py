"""Matters routed from the door to their end over a real desk: each paper is rendered as issued, nothing of it is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.answer import AnswerDraft
from app.acts.close import CloseDraft
from app.acts.decline import DeclineDraft
from app.acts.entrust import EntrustDraft
from app.acts.guide import GuideDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.acts.report_completion import ReportCompletionDraft
from app.acts.report_upward import ReportUpwardDraft
from app.acts.sign_for import SignForDraft
from app.acts.transfer import TransferDraft
from app.desk import Desk, Done
from app.desk_papers import Paper
from app.domain.kinds import Person, Recipient
from app.domain.terms import Step
from app.ports import CountQuery, Refused
from tests.app.desks import colleague, day, delivered, file_of, visit
from tests.builders import NOW

TODAY = day(NOW)
JUSTICE = "440104014-justice"
HOUSING, CITY_MANAGEMENT, DISCIPLINE = "440104000-housing", "440104000-urban-management", "440104000-discipline"


def came(desk: Desk, **fields: object) -> str:
    """A visit with one demand; `fields` change the demand. Answers its case."""
    draft = visit(desk)
    demands = tuple(replace(demand, **fields) for demand in draft.demands)
    return desk.do(replace(draft, demands=demands)).case


def papers(desk: Desk, done: Done) -> list[str]:
    """The kinds of the papers that an act issued, each rendered."""
    documents = file_of(desk, done.case).case.documents
    for id_ in done.documents:
        assert desk.render(Paper(done.case, documents[id_].kind, id_)).startswith(b"%PDF")
    return [documents[id_].kind for id_ in done.documents]


def closed(desk: Desk, case: str, despite: str = "") -> Step:
    """The case closed; its step."""
    desk.do(CloseDraft(desk.new_id(), case, "已了结", despite=despite))
    return file_of(desk, case).case.step


def test_a_repeat_at_a_higher_body_is_registered_told_where_it_runs_and_counted(desk: Desk) -> None:
    case = came(desk)
    running = "440104014-20260901-F00019K8"
    explained = ("街道已经受理，正在办理。", "黄花岗街道接访站，水荫路 1 号")
    done = desk.do(DeclineDraft(desk.new_id(), case, (), "running_below", *explained, running))
    assert papers(desk, done) == ["decline"]
    delivered(desk, case, done.documents[0])
    assert closed(desk, case) is Step.CLOSED
    assert desk.read(CountQuery()) == 1


def test_a_question_is_answered_at_the_desk_and_closed_within_the_visit(desk: Desk) -> None:
    case = came(desk, legal_class="question")
    assert papers(desk, desk.do(AnswerDraft(desk.new_id(), case, text="带身份证到社区办理。"))) == []
    assert closed(desk, case) is Step.CLOSED


def test_thanks_are_answered_on_paper_where_wished(desk: Desk) -> None:
    case = came(desk, legal_class="thanks")
    done = desk.do(AnswerDraft(desk.new_id(), case, text="谢谢您，已经转告。", way="paper"))
    assert papers(desk, done) == ["answer"]
    with pytest.raises(Refused):
        closed(desk, case)
    delivered(desk, case, done.documents[0])
    assert closed(desk, case) is Step.CLOSED


def test_a_case_sent_on_by_our_own_office_in_one_day_stays_with_the_second_body(desk: Desk) -> None:
    case = came(desk)
    for body in ("440104014-government", CITY_MANAGEMENT):
        done = desk.do(TransferDraft(desk.new_id(), case, to=body, reason="属其职权"))
        assert papers(desk, done) == ["transfer", "transfer_letter"]
    state = file_of(desk, case).case
    assert state.demands["1"].sent and state.demands["1"].sent.to == CITY_MANAGEMENT
    assert (state.irregularities, len(state.documents)) == ([], 4)
    first = next(d for d in state.documents.values() if d.kind == "transfer_letter")
    then = desk.render(Paper(case, "transfer_letter", first.id))
    assert desk.render(Paper(case, "transfer_letter", first.id)) == then
    with pytest.raises(Refused):
        closed(desk, case)
    delivered(desk, case, [d.id for d in state.documents.values() if d.kind == "transfer"][-1])
    with pytest.raises(Refused):
        closed(desk, case)
    desk.do(SignForDraft(desk.new_id(), case, state.demands["1"].outgoing[-1].entry, TODAY, "收发室"))
    assert closed(desk, case) is Step.CLOSED


def test_guided_once_the_desk_knows_the_address_for_the_next_one(desk: Desk) -> None:
    case = came(desk, legal_class="appeal_2")
    body = "440104000-arbitration"
    draft = GuideDraft(desk.new_id(), case, (), "arbitration", body, "越秀区仲裁委", "北较场横路 7 号", "带劳动合同")
    done = desk.do(draft)
    assert papers(desk, done) == ["guidance"]
    known = desk.world().lookup.directory.body(body)
    assert known and known.address == "北较场横路 7 号"
    delivered(desk, case, done.documents[0])
    assert closed(desk, case) is Step.CLOSED
    assert desk.store.verify().damage == ()


def test_entrusted_signed_for_reported_and_closed(desk: Desk) -> None:
    case = came(desk)
    draft = EntrustDraft(desk.new_id(), case, (), JUSTICE, "多户反映", "查清原因", "2026-11-20")
    done = desk.do(draft)
    assert papers(desk, done) == ["entrust_notice", "entrust_letter"]
    desk.do(SignForDraft(desk.new_id(), case, draft.id, TODAY, "收发室"))
    letter = file_of(desk, case).case.documents[done.documents[1]]
    assert letter.deliveries[0].receiver == "收发室"
    report = ReportCompletionDraft(desk.new_id(), case, draft.id, "停工", "协商", "复工", "0", TODAY)
    assert papers(desk, desk.do(report)) == []
    delivered(desk, case, done.documents[0])
    assert closed(desk, case, "司法所〔2026〕3号，已送达") is Step.CLOSED


def test_an_anonymous_accusation_against_the_station_leaves_it_only_for_a_discipline_body(desk: Desk) -> None:
    demand = DemandDraft("反映站长收礼。", "030600", legal_class="accusation", against="440104014", against_text="站长")
    nobody = PersonDraft(Person(name=""))
    draft = RegisterDraft(desk.new_id(), desk.new_id(), people=(nobody,), demands=(demand,), address_unclear=True)
    case = desk.do(draft).case
    assert file_of(desk, case).case.restricted
    assert colleague(desk).read(CountQuery()) == 0
    for body in ("440104000-government", "440104014-government", HOUSING, "440104014"):
        with pytest.raises(Refused):
            desk.do(TransferDraft(desk.new_id(), case, to=body, reason="反映本站"))
    told = Recipient("越秀区人民政府", "written", f"{NOW:%F %H:%M}", "440104000-government")
    upward = ReportUpwardDraft(
        desk.new_id(), case, "important", (told,), f"{NOW:%F %H:%M}", "本站", "1", "匿名信", "封存", "王敏", "陈志远"
    )
    with pytest.raises(Refused):
        desk.do(upward)
    sent = TransferDraft(desk.new_id(), case, to=DISCIPLINE, reason="按管理权限转送")
    assert papers(desk, desk.do(sent)) == ["transfer_letter"]
    with pytest.raises(Refused):
        closed(desk, case)
    desk.do(SignForDraft(desk.new_id(), case, sent.id, TODAY, "案管室"))
    assert closed(desk, case) is Step.CLOSED, "nobody to tell: name and address unclear"
