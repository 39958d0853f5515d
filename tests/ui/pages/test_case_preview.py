"""What the preview of a case says first is what moved the matter, never a record of order in the hall."""

from __future__ import annotations

import pytest

from app.acts.record_incident import RecordIncidentDraft
from app.ports import CasesQuery
from tests.builders import TODAY
from tests.ui.pages.case_stage import case_staged
from ui.pages.cases.case_preview import look_at


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def test_an_order_incident_is_not_the_latest_news_of_a_matter(stage):
    desk, case = stage.desk, stage.registered()
    draft = RecordIncidentDraft(
        desk.new_id(), case, conduct="staying", text="下班后没有离开", persuaded_by="王敏", took_place_on=str(TODAY)
    )
    desk.do(draft)
    assert len(stage.case(case).incidents) == 1
    seen = look_at(desk, desk.read(CasesQuery())[0])
    assert seen is not None and seen.last is not None
    assert "登记" in str(seen.last.headline) and seen.last.words != "下班后没有离开"
