"""更正 as a panel: what is on record stays masked, and nothing is taken away by an empty field."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ports import CaseFileQuery, EntriesQuery
from app.reports.timeline import Zoom
from ui.acts.typed import put_typed, typed_value
from ui.parts.button import Button


def test_a_correction_never_shows_what_is_masked(stage):
    case = stage.registered()
    page = stage.open(case)
    page.open_act("correct")
    panel = page.panel()
    petitioner = stage.case(case).people[0].petitioner
    phone = panel.fields[f"people.{petitioner}.phone"]
    assert phone.text() == "" and phone.editor().placeholderText() == "现在是 138****7719"
    panel.fields["reason"].setFocus()
    stage.type("换号")
    phone.setFocus()
    stage.type("13800001234")
    stage.saved()
    (corrected,) = [e.body for e in stage.desk.read(EntriesQuery("petitioner", petitioner))][1:]
    assert corrected.changes == {"phone": "13800001234"}


def test_a_phone_is_taken_away_only_by_saying_so(stage):
    case = stage.registered()
    page = stage.open(case)
    page.open_act("correct")
    panel, petitioner = page.panel(), stage.case(case).people[0].petitioner
    assert panel.draft().person_changes == {}
    remove = next(b for b in panel.findChildren(Button) if b.accessibleName() == "联系电话：去掉")
    remove.click()
    assert panel.draft().person_changes == {petitioner: {"phone": ""}}
    assert put_back(panel) == {petitioner: {"phone": ""}}
    remove.click()
    assert panel.draft().person_changes == {} == put_back(panel)
    remove.click()
    panel.fields["reason"].setFocus()
    stage.type("停机了")
    stage.saved()
    assert stage.desk.read(CaseFileQuery(case)).people[petitioner].person.phone == ""


def put_back(panel):
    """What the panel's draft says after a crash."""
    for field in panel.fields.values():
        put_typed(field, typed_value(field))
    return panel.draft().person_changes


def test_the_copy_of_a_person_in_a_restricted_case_is_corrected_and_stays_masked(stage):
    case = stage.registered(legal_class="accusation", against_text="某物业公司")
    page = stage.open(case)
    page.open_act("correct")
    panel = page.panel()
    assert panel.fields["people.1.phone"].editor().placeholderText() == "现在是 138****7719"
    panel.fields["reason"].setFocus()
    stage.type("换号")
    panel.fields["people.1.phone"].setFocus()
    stage.type("13800001234")
    stage.saved()
    assert stage.case(case).people[0].person.phone == "13800001234"
    stage.wait(lambda: page._sheet.case.people[0].person.phone == "13800001234")
    page._set_zoom(Zoom.ALL)
    told = lambda: "\n".join(str(fact) for item in page._timeline._items for fact in item.facts)  # noqa: E731
    stage.wait(lambda: "138****7719 → 138****1234" in told())
    assert "13800001234" not in told()


def test_what_a_correction_does_to_the_acceptance_is_said_before_and_stands_on_the_page_after(stage):
    case = stage.accepted()
    page = stage.open(case)
    panel = stage.panel_of("correct")
    panel.fields["demand.1.legal_class"].editor().setFocus()
    while panel.fields["demand.1.legal_class"].value() != "appeal_1":
        stage.key(Qt.Key.Key_Up)
    number = next(iter(stage.case(case).documents.values())).number
    stage.wait(lambda: f"收回受理，受理告知书{number}作废" in stage.words())
    panel.fields["reason"].setFocus()
    stage.type("已经起诉")
    stage.saved()
    assert stage.case(case).demands["1"].acceptance is None
    stage.wait(lambda: page._sheet.refused["guide"] is None and page._sheet.refused["accept"] is not None)
    shown = lambda: "\n".join(str(item.headline) for item in page._timeline._items)  # noqa: E731
    stage.wait(lambda: "受理已经收回，信访人手里的受理告知书不作数了" in shown())
