"""泄露告知: the authority in every case, the people too unless nothing can harm them, and then why (Art. 57)."""

from __future__ import annotations

import pytest

from app.acts.tell_breach import TellBreachDraft
from app.desk import Desk
from app.ports import EntriesQuery
from tests.app.acts.complaint_steps import ABOVE
from tests.app.acts.test_record_breach import ASKED, record
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG

NOT_NEEDED = "当场收回，没有人看过，不会造成危害"


def tell(
    desk: Desk, breach: str, to: str, how: str = "电话", why_not: str = "", on: str = "2026-10-19"
) -> TellBreachDraft:
    return TellBreachDraft(desk.new_id(), breach, to, on, how, why_not)


def told(desk: Desk) -> tuple[str, str, str]:
    """How far it has come, and when whom."""
    (row,) = desk.read(ASKED)
    detail = row.line.detail or {}
    return row.line.state, detail["told_people"], detail["told_authority"]


def test_it_is_told_once_both_are(desk: Desk) -> None:
    breach = record(desk)
    desk.do(tell(desk, breach, "authority", "书面，网信办"))
    assert told(desk) == ("untold", "", "2026-10-19")
    desk.do(tell(desk, breach, "people"))
    assert told(desk) == ("told", "2026-10-19", "2026-10-19")
    last = desk.read(EntriesQuery("breach", breach))[-1]
    assert last.envelope.routing.restricted and last.envelope.routing.orgs == (ORG, ABOVE)
    assert refused(desk, tell(desk, breach, "people")) == [("breach.to", "to")]


def test_the_people_who_need_not_be_told_are_told_after_all_when_the_authority_asks(desk: Desk) -> None:
    breach = record(desk)
    desk.do(tell(desk, breach, "authority"))
    desk.do(tell(desk, breach, "people", "", NOT_NEEDED))
    assert told(desk) == ("told", "no", "2026-10-19")
    desk.do(tell(desk, breach, "people", "上门"))
    assert told(desk) == ("told", "2026-10-19", "2026-10-19")


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"to": ""}, ("breach.to", "to")),
        ({"to": "people", "how": ""}, ("text.empty", "how")),
        ({"to": "people", "why_not": NOT_NEEDED}, ("breach.both", "how")),
        ({"to": "authority", "how": "", "why_not": NOT_NEEDED}, ("breach.authority", "why_not")),
        ({"to": "people", "how": "打了 13800001001"}, ("breach.number", "how")),
        ({"to": "people", "on": "2026-10-20"}, ("date.future", "on")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    assert refused(desk, tell(desk, record(desk), **changes)) == [problem]


def test_of_what_is_not_there_nothing_is_told(desk: Desk) -> None:
    assert refused(desk, tell(desk, "0" * 32, "people")) == [("breach.unknown", "")]
