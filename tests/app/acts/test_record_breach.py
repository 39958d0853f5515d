"""个人信息泄露记录: what leaked and of how many, never whose; to ourselves and expressly to those above that were named."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest

from app.acts.record_breach import RecordBreachDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import BreachRecorded
from app.ports import EntriesQuery
from app.ports.agenda import AgendaQuery
from tests.app.acts.complaint_steps import ABOVE, HIGHEST
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG

GOOD = RecordBreachDraft(
    "", "2026-10-19", "一份来访登记表留在了打印机上，被人拿走。", ("name", "contact"), "1", "打印以后没有取走",
    "可能接到骚扰电话", "当天收回；请本人留意来电", (ABOVE,),
)  # fmt: skip
ASKED = AgendaQuery((What.BREACH.code,))


def record(desk: Desk, **changes: object) -> str:
    """A breach is on record; the id."""
    draft = replace(GOOD, id=desk.new_id(), **changes)  # type: ignore[arg-type]
    desk.do(draft)
    return draft.id


def test_its_line_says_which_data_of_how_many_and_that_nobody_is_told_yet(desk: Desk) -> None:
    record(desk)
    (row,) = desk.read(ASKED)
    assert (row.line.title, row.line.state, str(row.line.on)) == ("姓名、证件；电话、住址", "untold", "2026-10-19")
    assert row.line.detail == {"people": 1, "told_people": "", "told_authority": ""}
    assert desk.store.verify().damage == ()


def test_it_goes_to_us_and_to_those_above_that_were_named_and_to_nobody_between(desk: Desk) -> None:
    for superiors in ((), (HIGHEST,)):
        (entry,) = desk.read(EntriesQuery("breach", record(desk, superiors=superiors)))
        assert entry.envelope.routing.restricted and entry.envelope.routing.orgs == (ORG, *superiors)


def test_whose_data_they_were_is_no_field_of_it() -> None:
    names = {field.name for field in fields(BreachRecorded)}
    assert names == {"noticed_on", "what", "data", "people", "cause", "harm", "measures"}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"noticed_on": "2026-10-20"}, ("date.future", "noticed_on")),
        ({"data": ()}, ("breach.data", "data")),
        ({"data": ("shoes",)}, ("breach.data", "data")),
        ({"people": "何永强"}, ("breach.people", "people")),
        ({"people": "0"}, ("breach.people", "people")),
        ({"what": " "}, ("text.empty", "what")),
        ({"cause": ""}, ("text.empty", "cause")),
        ({"harm": ""}, ("text.empty", "harm")),
        ({"measures": ""}, ("text.empty", "measures")),
        ({"what": "13800001001 的登记表丢了"}, ("breach.number", "what")),
        ({"superiors": ("440106000",)}, ("breach.superior", "superiors")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, object], problem: tuple[str, str]) -> None:
    assert refused(desk, replace(GOOD, id=desk.new_id(), **changes)) == [problem]  # type: ignore[arg-type]
