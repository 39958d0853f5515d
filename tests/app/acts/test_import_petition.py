"""One imported petition: its own dates, deterministic ids, no clock of ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.acts import import_petition as act
from app.acts.act import EMPTY, States
from app.domain.case_clocks import case_clocks
from app.domain.envelope import CHINA
from app.domain.terms import Step
from tests.builders import FixedIds, Journal, lookup, world

LETTER = datetime(2019, 4, 25, 9, 32, 9, tzinfo=CHINA)
ANSWER = datetime(2019, 5, 10, 14, 56, tzinfo=CHINA)


def draft(**changes: object) -> act.ImportPetitionDraft:
    made = act.draft_of("letters", "2549", "网友甲", "路灯不亮", LETTER, "路灯坏了一个月。", "已修好。", ANSWER)
    return replace(made, **changes)  # type: ignore[arg-type]


def problems(**changes: object) -> list[str]:
    return [p.code for p in act.check(draft(**changes), States(), world())]


def test_a_complete_row_has_no_problem() -> None:
    assert problems() == []


def test_a_reply_before_its_letter_is_refused_by_calendar_day_only() -> None:
    assert problems(replied_at=LETTER.replace(hour=1)) == []
    assert problems(replied_at=LETTER.replace(day=24)) == [act.REPLY_EARLIER]


def test_a_reply_needs_its_date_and_a_letter_its_text() -> None:
    assert problems(replied_at=None) == [act.REPLY_DATE]
    assert problems(content=" ") == [EMPTY]


def test_the_same_source_and_number_give_the_same_ids() -> None:
    assert (draft().id, draft().case) == (draft(subject="改了题目").id, draft().case)
    assert act.import_id("a", "1", "case") != act.import_id("b", "1", "case")


def test_it_becomes_a_late_case_with_its_historic_reply_and_no_clock() -> None:
    journal = Journal()
    journal.write(act.decide(draft(), States(), world(), FixedIds()))
    case = journal.file(draft().case).case
    assert (case.late, case.channel, case.title) == (True, "online", "路灯不亮")
    assert case.received_at == LETTER
    assert case.step is Step.REPLIED
    assert case.demands["1"].reply.on == ANSWER.date()
    assert case_clocks(case, lookup()) == ()
    assert case.number[10:18] == "20190425"


def test_two_rows_of_one_author_are_one_petitioner() -> None:
    other = act.draft_of("letters", "2550", "网友甲", "又一件", LETTER, "水管漏水。", "", None)
    first, second = (act.decide(d, States(), world(), FixedIds()) for d in (draft(), other))
    assert first[0].id == second[0].id
    assert first[0].subject == second[0].subject
