"""服务投诉: recorded and counted, without a petitioner; over a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.acts.act import States
from app.acts.record_complaint import HEAD_ONLY, RecordComplaintDraft, check
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.problems import Problem
from app.domain.world import Actor
from app.ports import EntriesQuery
from app.ports.agenda import AgendaCountQuery, AgendaQuery
from tests.app.acts.complaint_steps import ABOVE, HIGHEST, colleague, complain
from tests.app.acts.test_record_campaign import refused
from tests.builders import ORG


def test_its_line_says_what_of_our_service_and_neither_who_complained_nor_about_whom(desk: Desk) -> None:
    li = colleague(desk)
    complain(desk, text="窗口的李青说话不耐烦。", against=li)
    (row,) = desk.read(AgendaQuery((What.COMPLAINT.code,)))
    assert (row.line.title, row.line.owner, str(row.line.until), row.line.case) == (
        "态度不好", desk.actor.id, "2026-10-26", "",
    )  # fmt: skip
    assert "李青" not in repr(row.line) and li not in repr(row.line)
    assert desk.read(AgendaCountQuery((What.COMPLAINT.code,))) == (("complaint", "open", 1),)
    assert desk.store.verify().damage == ()


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"on": "2026-10-20"}, ("date.future", "on")),
        ({"way": ""}, ("complaint.way", "way")),
        ({"about": "脸色"}, ("complaint.about", "about")),
        ({"text": " "}, ("text.empty", "text")),
        ({"text": "请打 13800001001 找他"}, ("complaint.number", "text")),
        ({"against": ""}, ("complaint.against", "against")),
        ({"against": "f" * 32}, ("complaint.against", "against")),
        ({"owner": ""}, ("complaint.owner", "owner")),
        ({"due_on": "2026-10-18"}, ("complaint.past", "due_on")),
    ],
)
def test_what_is_wrong_is_named(desk: Desk, changes: dict[str, str], problem: tuple[str, str]) -> None:
    draft = RecordComplaintDraft(
        desk.new_id(), "2026-10-19", "box", "waiting", "等了一个上午。", "unclear", desk.actor.id, "2026-10-26"
    )
    assert refused(desk, replace(draft, **changes)) == [problem]


def of_manner(desk: Desk, text: str, against: str) -> RecordComplaintDraft:
    """The one who writes it down would look into it, too."""
    return RecordComplaintDraft(
        desk.new_id(), "2026-10-19", "box", "manner", text, against, desk.actor.id, "2026-10-26"
    )


def test_nobody_looks_into_what_is_said_of_themselves(desk: Desk) -> None:
    li = colleague(desk)
    there = replace(desk, actor=Actor(li, "李青", roles=("reception",)))
    assert refused(there, of_manner(desk, "说话不耐烦。", desk.actor.id)) == [("complaint.own", "owner")]
    named = of_manner(desk, "窗口的王敏态度不好", "unclear")
    assert refused(there, named) == [("complaint.own", "owner")], "her name stands in it"
    there.do(replace(named, owner=li))


def test_nobody_writes_down_what_is_said_of_themselves(desk: Desk) -> None:
    li = colleague(desk)
    for text, against in (("说话不耐烦。", desk.actor.id), ("窗口的王敏态度不好", "unclear")):
        own = replace(of_manner(desk, text, against), owner=li)
        assert refused(desk, own) == [("complaint.of_writer", "against")]


def test_what_is_about_the_whole_unit_goes_to_the_organisation_above(desk: Desk) -> None:
    draft = of_manner(desk, "几个窗口都不理人。", "unit")
    desk.do(draft)
    (entry,) = desk.read(EntriesQuery("complaint", draft.id))
    assert entry.envelope.routing.orgs == (ORG, ABOVE)
    (row,) = desk.read(AgendaQuery((What.COMPLAINT.code,)))
    assert (row.line.owner, row.line.owner_name) == ("", "越秀区")


def test_with_nobody_above_the_head_looks_into_what_is_about_the_whole_unit(desk: Desk) -> None:
    li, world = colleague(desk), desk.world()
    highest = replace(world, station=replace(world.station, org=HIGHEST))
    draft = of_manner(desk, "几个窗口都不理人。", "unit")
    assert check(replace(draft, owner=li), States(), highest) == [Problem(HEAD_ONLY, "owner")]
    assert check(draft, States(), highest) == [], "the first user, while no head is named"
