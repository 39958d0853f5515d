"""撤销并入 as a panel: a reason is asked, then the demand stands alone again."""

from __future__ import annotations

import pytest

from app.acts.link import LinkDraft
from app.acts.register_draft import DemandDraft, PersonDraft, RegisterDraft
from app.ports import CaseFileQuery
from tests.ui.pages.registration_stage import CATEGORY, HE, LIFT_AGAIN, staged
from ui.acts.act_panel import Tools
from ui.acts.unlink import UnlinkPanel
from ui.case_sheet import load_sheet


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def test_undone_with_a_reason_and_not_without(stage):
    earlier = stage.earlier_visit()
    demand = DemandDraft(LIFT_AGAIN, CATEGORY)
    draft = RegisterDraft(stage.desk.new_id(), stage.desk.new_id(), people=(PersonDraft(HE),), demands=(demand,))
    stage.desk.do(draft)
    stage.desk.do(LinkDraft(stage.desk.new_id(), draft.case, "1", earlier))
    tools = Tools(stage.lane, stage.desk, stage.messages, stage.printer)
    made = UnlinkPanel(tools, load_sheet(stage.desk, draft.case))
    stage.page.layout().addWidget(made)
    made.show()
    stage.wait(lambda: [p.field for p in made.check()] == ["reason"])
    made.submit()
    assert made.fields["reason"].error()
    made.fields["reason"].editor().setFocus()
    stage.type("不是一件事")
    made.submit()
    stage.wait(lambda: stage.desk.read(CaseFileQuery(draft.case)).case.open_demands)
