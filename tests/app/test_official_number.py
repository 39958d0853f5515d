"""正式编号 at the desk: it finds the case as the number of the receipt does, and stands on what is issued after it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.acts.accept import AcceptDraft
from app.desk import MUST_WAIT, Desk
from app.desk_papers import Paper
from app.domain.entries import NewEntry
from app.domain.envelope import Routing, Subject
from app.domain.folding import TWICE_NUMBERED
from app.domain.history import history
from app.domain.kinds import CaseNumbered
from app.ports import NumberQuery, Refused, SearchQuery
from app.reports.oddities import oddities
from tests.app.desks import accepted, file_of, visit
from tests.builders import ORG

TextOf = Callable[[bytes], str]
REGION, NUMBER = "440104000", "440104000-2026-000012"


def numbered(desk: Desk, case: str, serial: int = 12) -> None:
    """What an exchange writes."""
    entry = NewEntry(desk.new_id(), Subject("case", case), CaseNumbered(REGION, 2026, serial), Routing((ORG,)))
    with desk.store.write(desk.clock(), desk.actor.id, ORG) as work:
        work.append([entry])


def test_both_numbers_find_the_case(desk: Desk) -> None:
    done = desk.do(visit(desk))
    numbered(desk, done.case)
    for number in (done.number, NUMBER):
        assert desk.read(NumberQuery(number)) == done.case
        assert [hit.row.id for hit in desk.read(SearchQuery(number))] == [done.case]
        assert desk.ask_progress(number, done.inquiry_code).case.id == done.case
    with pytest.raises(Refused):
        desk.ask_progress("440104000-2026-000013", done.inquiry_code)


def test_wrong_codes_count_for_both_numbers_together(desk: Desk) -> None:
    done = desk.do(visit(desk))
    numbered(desk, done.case)
    wrong = "0" * 10 if done.inquiry_code != "0" * 10 else "1" * 10
    for number in (done.number, NUMBER, done.number, NUMBER, NUMBER):
        with pytest.raises(Refused):
            desk.ask_progress(number, wrong)
    with pytest.raises(Refused) as refused:
        desk.ask_progress(done.number, done.inquiry_code)
    assert refused.value.problems[0].code == MUST_WAIT


def test_papers_issued_after_it_name_both_and_the_receipt_stays(desk: Desk, text_of: TextOf) -> None:
    before, after = desk.do(visit(desk)), desk.do(visit(desk))
    earlier = accepted(desk, before.case).documents[0]
    for done in (before, after):
        numbered(desk, done.case)
    later = accepted(desk, after.case).documents[0]
    assert NUMBER not in text_of(desk.render(Paper(before.case, "acceptance", earlier)))
    notice = text_of(desk.render(Paper(after.case, "acceptance", later)))
    assert f"{after.number}，正式编号：{NUMBER}" in notice
    receipt = text_of(desk.render(Paper(after.case, "receipt")))
    assert after.number in receipt and NUMBER not in receipt


def test_a_second_number_is_found_as_well_and_stands_out(desk: Desk) -> None:
    done = desk.do(visit(desk))
    for serial in (12, 12, 13):
        numbered(desk, done.case, serial)
    file = file_of(desk, done.case)
    assert file.case.official_numbers == (NUMBER, "440104000-2026-000013")
    assert [one.code for one in file.case.irregularities] == [TWICE_NUMBERED]
    assert "两个正式编号" in next(oddities(file, desk.world(), {})).headline.template
    assert desk.read(NumberQuery("440104000-2026-000013")) == done.case


def test_a_form_that_is_open_is_not_held_up_by_it(desk: Desk) -> None:
    done = desk.do(visit(desk))
    subject = Subject("case", done.case)
    seen = {subject: history(file_of(desk, done.case).case.entries).frontier}
    numbered(desk, done.case)
    draft = AcceptDraft(desk.new_id(), done.case, accepted_on="2026-10-19")
    assert desk.moved_on(draft, seen) == ()
