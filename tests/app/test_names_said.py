"""What was written about no case names no petitioner wherever others read along; other names and words stay."""

from __future__ import annotations

from dataclasses import replace

from app.acts.record_campaign import RecordCampaignDraft
from app.acts.visit_liaison import VisitLiaisonDraft
from app.desk import Desk
from app.docket_rows import shown_to_all
from app.domain.hall_terms import What
from app.domain.said import likely_names
from app.ports.agenda import AgendaQuery
from app.ports.said import NamesQuery
from app.reports.found_around import found_around
from tests.app.acts.test_link_liaison import link
from tests.app.desks import accusation, visit
from tests.builders import HE, ORG

OUYANG = replace(HE, name="欧阳靖堃", phone="13800007720")
WHATS = (What.LIAISON.code, What.VISIT.code, What.PROMISE.code, What.CAMPAIGN.code)


def said(desk: Desk) -> str:
    rows = shown_to_all(desk.read, desk.read(AgendaQuery(WHATS)))
    return "\n".join(f"{row.line.title} {row.line.place} {row.line.detail}" for row in rows)


def written(desk: Desk) -> None:
    """A visit to a township and a campaign, both naming two petitioners and an officer who is none."""
    link(desk)
    promise = (f"月底前回{HE.name}的话", "周建国", "2026-10-30")
    found = f"到{HE.name}、欧阳靖堃两家看过，何家的台阶要修；周建国陪同。"
    desk.do(VisitLiaisonDraft(desk.new_id(), ORG, "2026-10-16", found, *promise))
    told = ("event", f"{HE.name}讲老楼的事", "2026-10-16", "欧阳靖堃家楼下", "1", "20", f"{HE.name}来了")
    desk.do(RecordCampaignDraft(desk.new_id(), "", *told))


def test_petitioners_are_masked_in_findings_promises_and_campaigns(desk: Desk) -> None:
    for person in (HE, OUYANG):
        desk.do(visit(desk, person=person))
    written(desk)
    words = said(desk)
    assert HE.name not in words and "欧阳靖堃" not in words
    assert "到何**、欧阳**两家看过，何家的台阶要修；周建国陪同。" in words
    assert "月底前回何**的话" in words and "何**讲老楼的事" in words and "欧阳**家楼下" in words
    assert [row.line.title for row in found_around(desk.read, "老楼", desk.world())] == ["何**讲老楼的事"]


def test_whoever_accuses_is_known_to_no_list(desk: Desk) -> None:
    desk.do(accusation(desk))
    written(desk)
    assert f"{HE.name}讲老楼的事" in said(desk), "no star tells that somebody came with something confidential"
    assert desk.read(NamesQuery((HE.name, "周建国"))) == frozenset()


def test_every_place_where_a_name_may_begin_is_tried() -> None:
    assert {"何永", "何永强", "欧阳靖", "欧阳靖堃"} <= set(likely_names("在何永强家，欧阳靖堃也来了。"))
    assert list(likely_names("台阶、扶手。")) == []
