"""F1 in the panels of the acts: every date says which day it asks for, in every act that a hall can come to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from app.console.program import FirstStart
from app.desk import Desk
from app.ports import CasesQuery
from app.practice import fill
from ui.acts.act_panel import ActPanel, Tools
from ui.acts.panels import PANELS
from ui.case_sheet import load_sheet
from ui.demo.shots_states import ON_LETTERS
from ui.fields import DateField
from ui.help_acts import DAY
from ui.help_topics import explain
from ui.lane import Lane
from ui.messages import Messages
from ui.preview.printing import Printer

ASKED = {
    "accept": "accepted_on",
    "deliver": "delivered_on",
    "extend": "approver",
    "transfer": "reason",
    "entrust": "due_on",
    "supervise": "due_on",
}
"""Fields that were asked about most: each has words of its own."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """The practice hall, which has a case for nearly every act."""
    made = main.create_desk(FirstStart(tmp_path, "440104014", "王敏", "correct horse"), "接访员", practice=True)
    fill(made)
    yield made
    made.store.close()


def opened(desk: Desk, tools: Tools) -> Iterator[tuple[str, ActPanel]]:
    """The panel of every act, on a case where it may be done; letters that nobody submitted have none."""
    known = [sheet for row in desk.read(CasesQuery()) if (sheet := load_sheet(desk, row.id))]
    for name, panel_of in PANELS.items():
        if name not in ON_LETTERS:
            yield name, panel_of(tools, next((s for s in known if s.refused.get(panel_of.act, ...) is None), known[0]))


def test_every_date_of_every_act_says_which_day_it_asks_for(
    desk: Desk, lane: Lane, printer: Printer, qtbot: QtBot
) -> None:
    mute: list[str] = []
    topics: dict[str, str] = {}
    for name, panel in opened(desk, Tools(lane, desk, Messages(), printer)):
        qtbot.addWidget(panel)
        topics |= {f"{name}.{path}": field.help_topic for path, field in panel.fields.items()}
        dates = [path for path, field in panel.fields.items() if isinstance(field, DateField)]
        mute += [f"{name}.{path}" for path in dates if not explain(topics[f"{name}.{path}"], desk.lookup.articles)]
    lane.close()
    assert mute == []
    assert len([path for path in topics if path.endswith("_on")]) > 30
    own = {act: topics[f"{act}.{field}"] for act, field in ASKED.items()}
    assert DAY not in own.values() and all(explain(topic, desk.lookup.articles) for topic in own.values())
