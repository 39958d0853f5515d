"""信访人的说明, in their own words, as long as the record stands."""

from __future__ import annotations

from datetime import timedelta

from app.acts.answer_incident import AnswerIncidentDraft
from app.domain import kinds as k
from tests.app.acts.steps import NEW, bodies, carried_out, codes
from tests.app.acts.supervisions import incident
from tests.builders import CASE, NOW, registered


def told():
    journal = carried_out(incident(), registered())
    return journal, next(iter(journal.file().case.incidents))


def test_the_words_stand_beside_the_record() -> None:
    journal, record = told()
    draft = AnswerIncidentDraft(NEW, CASE, record, " 在等家人来接 ")
    assert bodies(draft, journal) == [k.IncidentAnswered(record, "在等家人来接")]


def test_what_is_wrong_is_named() -> None:
    journal, record = told()
    assert codes(AnswerIncidentDraft(NEW, CASE, "x", ""), journal) == [
        ("incident.which", "incident"),
        ("text.empty", "words"),
    ]
    draft = AnswerIncidentDraft(NEW, CASE, record, "在等家人")
    assert codes(draft, registered()) == [("incident.none", "")]
    assert codes(draft, journal, NOW + timedelta(days=364)) == []
    assert codes(draft, journal, NOW + timedelta(days=365)) == [("incident.none", "")], "it has expired"
