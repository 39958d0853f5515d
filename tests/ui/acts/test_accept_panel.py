"""受理 of an unclassified demand: the usual class stands first, and what a class means for the days is said at once."""

from __future__ import annotations

from app.acts.accept import ACCEPTABLE
from app.domain.terms import LegalClass


def test_the_petition_procedure_stands_first() -> None:
    assert ACCEPTABLE[0] is LegalClass.APPEAL_6
    elsewhere = {LegalClass.APPEAL_1, LegalClass.APPEAL_2, LegalClass.APPEAL_3, LegalClass.APPEAL_4}
    assert set(ACCEPTABLE) == set(LegalClass) - {LegalClass.UNCLASSIFIED, LegalClass.ACCUSATION} - elsewhere


def test_the_chosen_class_says_its_way_and_its_days(stage):
    page = stage.open(stage.registered(legal_class="unclassified"))
    page.open_act("accept")
    panel = page.panel()
    panel.fields["legal_class"].set_value("appeal_5")
    panel.fit_fields()
    assert "不计 60 日" in stage.words()
    panel.fields["legal_class"].set_value("appeal_6")
    panel.fit_fields()
    assert "受理起 60 日内办结" in stage.words()


def test_the_days_from_acceptance_are_said_only_where_they_run(stage):
    for legal_class, runs in (("appeal_6", True), ("appeal_5", False)):
        page = stage.open(stage.registered(legal_class=legal_class))
        page.open_act("accept")
        assert ("办结期限从受理这一天起算" in stage.words()) is runs
