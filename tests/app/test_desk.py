"""The front door: one transaction an act, what a colleague may not see, inquiries, the world."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from app.acts.correct import CorrectDraft
from app.acts.import_petition import draft_of
from app.acts.link import LinkDraft
from app.acts.note import NoteDraft
from app.acts.station import AbolishUnitDraft, AddUnitDraft, RenameUnitDraft, SetDraft
from app.acts.unlink import UnlinkDraft
from app.desk import MUST_WAIT, NO_MATCH, Desk
from app.desk_papers import Paper
from app.domain.case_clocks import running
from app.domain.problems import Problem
from app.ports import (
    CaseFileQuery,
    CasesQuery,
    CountQuery,
    DocumentsQuery,
    DraftRow,
    DraftsQuery,
    EntriesQuery,
    NumberQuery,
    Refused,
    SearchHit,
    SearchQuery,
    WhoQuery,
)
from app.reports.asked_number import asked_number
from tests.app.desks import accusation, colleague, file_of, visit
from tests.builders import HE, ORG, lookup
from tests.conftest import FixedClock

TextOf = Callable[[bytes], str]


def journal(desk: Desk) -> int:
    return desk.store.verify().entries


# ---------- acts


def test_a_registration_answers_its_number_code_and_what_changed(desk: Desk) -> None:
    draft = visit(desk)
    done = desk.do(draft)
    assert done.number.startswith("440104014-20261019-F00001")
    assert len(done.inquiry_code) == 10
    assert done.changes.kinds == {"petitioner.recorded", "case.registered"}
    assert file_of(desk, done.case).case.number == done.number


def test_a_refused_act_leaves_no_trace(desk: Desk) -> None:
    before = journal(desk)
    with pytest.raises(Refused):
        desk.do(visit(desk, demands=()))
    assert journal(desk) == before
    assert desk.do(visit(desk)).number.startswith("440104014-20261019-F00001")


def test_the_same_form_twice_writes_once(desk: Desk) -> None:
    draft = visit(desk)
    first = desk.do(draft)
    count = journal(desk)
    again = desk.do(draft)
    assert (again.number, again.inquiry_code, again.case) == (first.number, first.inquiry_code, first.case)
    assert not again.changes.subjects
    assert journal(desk) == count


def test_what_cannot_be_printed_is_taken_out_and_told(desk: Desk) -> None:
    done = desk.do(visit(desk, "楼道\x00渗水\ud800，\x1b请修。"))
    assert done.removed == 3
    assert file_of(desk, done.case).case.demands["1"].text == "楼道渗水，请修。"


def test_a_search_for_half_a_character_finds_nothing_instead_of_failing(desk: Desk) -> None:
    desk.do(visit(desk))
    assert desk.read(SearchQuery("\udcff")) == ()


def test_many_acts_in_one_transaction_are_judged_one_by_one(desk: Desk) -> None:
    good = draft_of("letters", "1", "甲", "路灯", desk.clock(), "路灯坏了。", "", None)
    bad = replace(good, id=desk.new_id(), case=desk.new_id(), number="2", content=" ")
    first, refused, again = desk.do_all([good, bad, good])
    assert not isinstance(first, Refused) and first.number
    assert isinstance(refused, Refused)
    assert not isinstance(again, Refused) and not again.changes.subjects
    assert desk.read(CountQuery()) == 1


def test_a_check_while_typing_writes_nothing(desk: Desk) -> None:
    before = journal(desk)
    assert desk.check(visit(desk)) == []
    assert desk.check(visit(desk, people=()))
    assert journal(desk) == before


# ---------- who may see


def test_a_restricted_case_is_invisible_to_a_colleague(desk: Desk, text_of: TextOf) -> None:
    done = desk.do(accusation(desk))
    assert done.inquiry_code == ""
    other = colleague(desk)
    everybody = (CasesQuery(), CountQuery(), SearchQuery("停车场"), SearchQuery("何永强"), NumberQuery(done.number))
    for query in (*everybody, CaseFileQuery(done.case), EntriesQuery("case", done.case), DocumentsQuery()):
        assert not other.read(query), query
    assert desk.read(CountQuery()) == 1
    assert desk.read(SearchQuery("停车场"))
    for each in (desk, other):
        assert each.read(WhoQuery(name=HE.name, phone=HE.phone)) == ()
    with pytest.raises(Refused):
        other.render(Paper(done.case, "registration_form"))
    with pytest.raises(Refused):
        other.do(NoteDraft(other.new_id(), done.case, text="看看"))
    assert "停车场" not in text_of(other.render_list(CasesQuery(), "全部"))
    with pytest.raises(Refused):
        other.ask_progress(done.number, "")


def test_a_printed_list_is_without_reports_and_accusations_for_their_readers_too(desk: Desk, text_of: TextOf) -> None:
    desk.do(accusation(desk))
    assert len(desk.read(CasesQuery())) == 1
    assert "停车场" not in text_of(desk.render_list(CasesQuery(), "全部"))


def test_the_first_user_sees_what_a_colleague_was_told(desk: Desk) -> None:
    other = colleague(desk)
    done = other.do(accusation(other))
    assert desk.read(NumberQuery(done.number)) == done.case
    assert other.read(NumberQuery(done.number)) == done.case


def test_drafts_are_everybodys_own(desk: Desk, clock: FixedClock) -> None:
    desk.save_draft(DraftRow("1", "register", "何永强", "{}", clock(), ""))
    other = colleague(desk)
    assert [row.id for row in desk.read(DraftsQuery())] == ["1"]
    assert other.read(DraftsQuery()) == ()
    desk.drop_draft("1")
    assert desk.read(DraftsQuery()) == ()


# ---------- inquiry


def test_five_wrong_codes_then_a_wait_then_the_right_one_works(desk: Desk, clock: FixedClock) -> None:
    done = desk.do(visit(desk))
    wrong = "0" * 10 if done.inquiry_code != "0" * 10 else "1" * 10
    for _ in range(5):
        with pytest.raises(Refused) as refused:
            desk.ask_progress(done.number, wrong)
        assert refused.value.problems[0].code == NO_MATCH
        clock.advance(minutes=1)
    with pytest.raises(Refused) as refused:
        desk.ask_progress(done.number, done.inquiry_code)
    assert refused.value.problems[0].code == MUST_WAIT
    assert refused.value.problems[0].values == {"count": "5", "minutes": "10"}
    clock.advance(minutes=11)
    assert desk.ask_progress(done.number, done.inquiry_code).case.id == done.case
    told = [e.body.matched for e in desk.read(EntriesQuery("inquiry", done.number))]  # type: ignore[union-attr]
    assert told == [False] * 5 + [True]


def test_a_number_is_read_as_people_type_it(desk: Desk) -> None:
    done = desk.do(visit(desk))
    typed = done.number.replace("-", " ").lower()
    code = " ".join((done.inquiry_code[:4], done.inquiry_code[4:8], done.inquiry_code[8:]))
    assert desk.ask_progress(typed, code).case.id == done.case
    with pytest.raises(Refused):
        desk.ask_progress("440104014", done.inquiry_code)


def test_the_end_of_a_number_will_do_where_no_other_ends_so(desk: Desk) -> None:
    done, other = desk.do(visit(desk)), desk.do(visit(desk))
    tail = done.number[-8:]
    for typed in (tail, tail.lower(), f" {tail[:4]} {tail[4:]} ", done.number[10:], done.number[10:].replace("-", "")):
        assert desk.ask_progress(typed, done.inquiry_code).case.id == done.case
    assert other.number[-8:] != tail
    with pytest.raises(Refused) as refused:
        desk.ask_progress(tail, other.inquiry_code)
    assert refused.value.problems[0].code == NO_MATCH
    told = [e.body.matched for e in desk.read(EntriesQuery("inquiry", done.number))]  # type: ignore[union-attr]
    assert told == [True] * 5 + [False], "a wrong code counts for the number that was meant"
    for typed in (tail[-3:], "ZZZZ9", done.number[10:18]):
        with pytest.raises(Refused) as refused:
            desk.ask_progress(typed, done.inquiry_code)
        assert refused.value.problems[0].code in ("inquiry.not_one", "case_number.malformed")


def test_an_end_that_two_numbers_have_means_none(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done, other = desk.do(visit(desk)), desk.do(visit(desk))
    hits = tuple(SearchHit(row, "number") for row in desk.read(CasesQuery()))
    same = tuple(
        replace(hit, row=replace(hit.row, number=f"44010401{n}-{done.number[10:]}")) for n, hit in enumerate(hits)
    )
    asked = asked_number(done.number[-8:], lambda query: same)
    assert isinstance(asked, Problem) and asked.code == "inquiry.not_one"
    assert str(asked_number(other.number[-8:], lambda query: hits)) == other.number


# ---------- the world


def test_settings_and_units_change_the_world(desk: Desk) -> None:
    assert desk.world().settings["document_mark"] == "黄花岗信访"
    desk.do(SetDraft(desk.new_id(), "inquiry_tries", "3"))
    desk.do(SetDraft(desk.new_id(), "document_mark", "花信"))
    assert desk.world().settings["inquiry_tries"] == "3"
    assert desk.world().settings["document_mark"] == "花信"
    for key, value in (("inquiry_tries", "99"), ("nonsense", "1")):
        with pytest.raises(Refused):
            desk.do(SetDraft(desk.new_id(), key, value))
    code = desk.new_id()
    desk.do(AddUnitDraft(desk.new_id(), code, "电梯办"))
    assert desk.world().lookup.directory.body(code).name == "电梯办"  # type: ignore[union-attr]
    desk.do(RenameUnitDraft(desk.new_id(), code, "既有住宅加装电梯办公室"))
    assert [b.code for b in desk.world().lookup.directory.search_bodies("加装电梯", ORG)] == [code]
    desk.do(AbolishUnitDraft(desk.new_id(), code))
    assert not desk.world().lookup.directory.search_bodies("加装电梯", ORG)
    assert lookup().directory.body(code) is None


def test_a_corrected_phone_holds_for_all_of_a_persons_cases(desk: Desk) -> None:
    first = desk.do(visit(desk)).case
    (petitioner,) = file_of(desk, first).people
    again = visit(desk, "物业费涨了没有说明。")
    again = replace(again, people=(replace(again.people[0], petitioner=petitioner),))
    second = desk.do(again).case
    desk.do(CorrectDraft(desk.new_id(), second, {}, {petitioner: {"phone": "13800009999"}}, "换了号码"))
    assert file_of(desk, first).people[petitioner].person.phone == "13800009999"
    assert [hit.row.id for hit in desk.read(SearchQuery("9999"))] == [second, first]


def test_an_unlinked_demand_gets_its_own_clocks_again(desk: Desk, clock: FixedClock) -> None:
    case = desk.do(visit(desk)).case
    clock.advance(days=3)
    again = desk.do(visit(desk)).case
    desk.do(LinkDraft(desk.new_id(), again, "1", case))
    assert running(file_of(desk, again).case, lookup()) == ()
    assert desk.read(NumberQuery(file_of(desk, again).case.number)) == again
    desk.do(UnlinkDraft(desk.new_id(), again, "1", case, "不是同一件事"))
    clocks = running(file_of(desk, again).case, lookup())
    assert {c.rule.id for c in clocks} == {c.rule.id for c in running(file_of(desk, case).case, lookup())}
    assert {c.clock.start for c in clocks} == {clock().date()}


def test_a_scan_comes_back(desk: Desk) -> None:
    blob, key = desk.put_scan(b"%PDF-1.7 scan")
    assert desk.get_scan(blob, key) == b"%PDF-1.7 scan"


def test_now_is_kept_in_milliseconds(desk: Desk, clock: FixedClock) -> None:
    clock.now += timedelta(microseconds=1999)
    assert desk.world().now.microsecond == 1000
