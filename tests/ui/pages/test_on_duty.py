"""Who is on duty now: beside the registration, on 今日, and on a talk by keys."""

from __future__ import annotations

import pytest

from app.domain.hall_terms import What
from app.ports.agenda import AgendaQuery
from tests.app.acts.roster_steps import chen, plan
from tests.builders import TODAY
from tests.ui.acts.by_keys import fill, opened, pick, saved
from tests.ui.pages.case_stage import case_staged
from tests.ui.pages.registration_stage import staged, words_of
from ui.pages.today_page import read_morning


@pytest.fixture
def stage(qtbot, lane, printer, tmp_path):
    with staged(qtbot, lane, printer, tmp_path) as made:
        yield made


def test_whoever_fits_the_demand_is_shown_while_it_is_typed(stage):
    helper = chen(stage.desk)
    plan(stage.desk, helper, days=(TODAY.isoformat(),))
    page = stage.open()
    stage.wait(lambda: page.live.duty.shifts)
    assert "陈伯年，老友记（退休干部），倾计工作室，粤语" in words_of(page.live.duty)
    page.live.duty.show_category("080100")
    assert page.live.duty.isHidden()
    page.live.duty.show_category("100200")
    assert not page.live.duty.isHidden()
    assert read_morning(stage.desk).on_duty == ("陈伯年",)


def test_a_talk_names_the_helper_by_keys(qtbot, lane, printer, tmp_path):
    with case_staged(qtbot, lane, printer, tmp_path) as stage:
        helper, case = chen(stage.desk), stage.registered("楼道堆物没有人管。")
        panel = opened(stage, case, "talk")
        fill(stage, panel, "text", "说起楼道的事。")
        pick(stage, panel, "helper", "cbn")
        saved(stage, case, "talk.noted")
        asked = AgendaQuery((What.TALK.code,), owner=helper)
        assert [row.line.owner_name for row in stage.desk.read(asked)] == ["陈伯年"]
