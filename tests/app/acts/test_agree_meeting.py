"""出协议书 at a meeting: made of what both sides marked, with who marked it when; on the case where it is about one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.acts.agree_mediation import AgreeMediationDraft, may_note
from app.acts.agree_meeting import AgreeMeetingDraft
from app.acts.initial_clauses import InitialClausesDraft
from app.acts.open_mediation import BOTH, OpenMediationDraft
from app.acts.sign_meeting import SignMeetingDraft
from app.acts.write_clauses import WriteClausesDraft
from app.desk import Desk
from app.desk_papers import Paper
from app.domain.hall_terms import What
from app.domain.kinds import ClauseMark
from app.domain.meetings import MeetingState
from app.ports import CaseFileQuery, Refused
from app.ports.agenda import AgendaQuery
from tests.app.acts.meetings import BENCH, CONSULTATION, called, meeting, refused
from tests.app.acts.test_write_clauses import MOVE, PAY
from tests.app.desks import accepted, visit
from tests.builders import ORG, world

Reads = Callable[[bytes], str]
GOOD = AgreeMeetingDraft(
    "", "", "mediation_agreement", "陈伯（代表 7 户）", "何姨（代表 2 户）", "10 月 19 日当面说的", "10 月 19 日来电说的",
    "梁桂芳", "黄花岗街道人民调解委员会", "停工三个月。", "井道位置、采光。", "加装单位负责外移井道。", "2026-10-19",
)  # fmt: skip


def marked(desk: Desk, **changes: Any) -> str:
    """A meeting whose clauses bear the marks of both sides."""
    id_ = called(desk, **changes)
    terms = WriteClausesDraft(desk.new_id(), id_, (MOVE, PAY))
    desk.do(terms)
    for party, by in ((BENCH.first, "陈伯"), (BENCH.second, "何姨")):
        desk.do(InitialClausesDraft(desk.new_id(), id_, terms.id, (1, 2), party, by, "2026-10-19"))
    return id_


def good(desk: Desk, id_: str, **changes: Any) -> AgreeMeetingDraft:
    return replace(GOOD, id=desk.new_id(), meeting=id_, **changes)


@pytest.mark.parametrize(
    ("paper", "says", "says_not"),
    [
        ("mediation_agreement", ("人民调解协议书", "（2026）", "人民调解员", "司法确认", "都同意调解"), "达成和解"),
        ("own_mediation_agreement", ("调解协议书", "调解人员", "都同意调解"), "司法确认"),
        ("reconciliation_agreement", ("和解协议书", "达成和解"), "调解员"),
    ],
)
def test_about_no_case_it_has_its_paper_with_every_mark(
    desk: Desk, text_of: Reads, paper: str, says: tuple[str, ...], says_not: str
) -> None:
    id_ = marked(desk)
    with pytest.raises(Refused, match=r"meeting\.no_agreement"):
        desk.sheet("meeting_agreement", id_)
    desk.do(good(desk, id_, paper=paper))
    text = text_of(desk.sheet("meeting_agreement", id_))
    for words in (
        *says, BENCH.first, "陈伯（代表7户）", "何姨（代表2户）", "井道外移四十公分", "2026年11月20日", "2027年1月5日",
        "第1、2条：七楼以上住户，陈伯，2026年10月19日；一楼住户，何姨，2026年10月19日", "不影响",
    ):  # fmt: skip
        assert words in text, words
    assert says_not not in text
    # what it obliges to is a promise since the last mark, and none twice
    assert len(desk.read(AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code)))) == 2
    assert desk.store.verify().damage == ()


def test_what_is_lacking_is_said_in_a_sentence_each(desk: Desk) -> None:
    id_ = marked(desk)
    nothing = AgreeMeetingDraft(desk.new_id(), id_)
    assert refused(desk, nothing) == [
        ("agreement.paper", "paper"), ("agreement.side", "first_by"), ("agreement.consent", "first_consent"),
        ("agreement.side", "second_by"), ("agreement.consent", "second_consent"), ("text.empty", "mediators"),
        ("text.empty", "facts"), ("text.empty", "dispute"), ("text.empty", "responsibility"), ("agreement.date", "agreed_on"),
    ]  # fmt: skip
    for changes, problem in (
        ({"committee": ""}, ("text.empty", "committee")),
        ({"agreed_on": "2026-10-18"}, ("agreement.before_marks", "agreed_on")),
        ({"agreed_on": "2026-10-20"}, ("date.future", "agreed_on")),
        ({"responsibility": "楼上补偿，一楼住户不再信访。"}, ("reply.forbidden", "responsibility")),
        ({"second_by": "何姨，保证不再上访"}, ("reply.forbidden", "second_by")),
    ):
        assert refused(desk, good(desk, id_, **changes)) == [problem]


def test_only_what_both_sides_marked_is_an_agreement(desk: Desk) -> None:
    id_ = called(desk)
    assert refused(desk, good(desk, id_)) == [("agreement.no_clauses", "")]
    desk.do(WriteClausesDraft(desk.new_id(), id_, (MOVE,)))
    assert refused(desk, good(desk, id_)) == [("agreement.unmarked", "")]
    bodies = called(desk, CONSULTATION)
    assert refused(desk, good(desk, bodies)) == [("agreement.bodies", "")]


def test_it_is_agreed_anew_until_it_is_signed(desk: Desk, text_of: Reads) -> None:
    id_ = marked(desk)
    desk.do(good(desk, id_))
    desk.do(good(desk, id_, facts="停工九十天。"))
    assert "停工九十天" in text_of(desk.sheet("meeting_agreement", id_))
    desk.do(SignMeetingDraft(desk.new_id(), id_, ("parties", "mediator", "seal"), "2026-10-19"))
    assert refused(desk, good(desk, id_)) == [("agreement.signed", "")]


def test_written_anew_around_a_marked_clause_it_is_promised_once(desk: Desk) -> None:
    id_ = called(desk)
    for clauses in ((MOVE, PAY), (PAY, MOVE)):
        terms = WriteClausesDraft(desk.new_id(), id_, clauses)
        desk.do(terms)
        place = clauses.index(MOVE) + 1
        for party in (BENCH.first, BENCH.second):
            desk.do(InitialClausesDraft(desk.new_id(), id_, terms.id, (place,), party, "代表", "2026-10-19"))
    assert [row.line.title for row in desk.read(AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code)))] == [MOVE.what]


def test_where_others_would_learn_of_a_restricted_case_the_meeting_says_nothing_of_its_agreement() -> None:
    here = MeetingState("m1", org=ORG)
    assert may_note(here, world()) and not may_note(replace(here, sealed=True), world())
    assert not may_note(replace(here, org="440103000"), world())


def test_on_its_one_case_the_marks_go_along(desk: Desk, text_of: Reads) -> None:
    case = desk.do(visit(desk)).case
    accepted(desk, case)
    id_ = marked(desk, cases=(case,))
    consent = ("2026-10-19", "申请书签名", "2026-10-19", "电话录音")
    with_whom = ("物业公司", "", *consent, "梁桂芳", "调委会", "2026-10-19")
    mediation = OpenMediationDraft(desk.new_id(), case, (), "mediation", BOTH, "", *with_whom)
    desk.do(mediation)
    changed = replace(PAY, what="给一楼换三层窗")
    said = ("停工三个月。", "井道位置。", "施工单位负责。")
    done = desk.do(AgreeMediationDraft(desk.new_id(), case, mediation.id, *said, (changed, MOVE), id_))
    agreement = meeting(desk, id_).agreement
    assert agreement and (agreement.said.case, agreement.said.paper) == (case, "mediation_agreement")
    # what was changed on the case bears no mark any more, what stands is found by its new place
    file = desk.read(CaseFileQuery(case))
    assert file is not None
    marks = file.case.mediations[mediation.id].marks
    day = "2026-10-19"
    assert marks == (ClauseMark(2, BENCH.first, "陈伯", day), ClauseMark(2, BENCH.second, "何姨", day))
    text = text_of(desk.render(Paper(case, "mediation_agreement", done.documents[0])))
    assert "第2条：七楼以上住户，陈伯，2026年10月19日；一楼住户，何姨，2026年10月19日" in text and "第1条" not in text
    with pytest.raises(Refused, match=r"meeting\.no_agreement"):
        desk.sheet("meeting_agreement", id_)
