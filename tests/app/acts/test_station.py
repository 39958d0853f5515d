"""Settings of the station, and the directory of bodies: added, renamed, ended."""

from __future__ import annotations

import pytest

from app.acts import act_of
from app.acts.act import States
from app.acts.station import AbolishUnitDraft, AddUnitDraft, RenameUnitDraft, SetDraft
from app.domain import kinds as k
from app.domain.envelope import Subject
from tests.builders import ORG, FixedIds, world

NEW = "0192f3a4b5c67d8e9fa0b1c2d3e4f001"
HOUSING = "440104000-housing"


def codes(draft: object) -> list[tuple[str, str]]:
    """(code, field) of each problem of a draft."""
    return [(p.code, p.field) for p in act_of(draft).check(draft, States(), world())]


def written(draft: object) -> tuple[Subject, object]:
    """Subject and body of what an acceptable draft writes, under the form's own id."""
    assert codes(draft) == []
    [entry] = act_of(draft).decide(draft, States(), world(), FixedIds())
    assert entry.id == NEW and entry.routing.orgs == (ORG,)
    return entry.subject, entry.body


def test_a_setting_is_written_for_the_station() -> None:
    subject, body = written(SetDraft(NEW, "inquiry_tries", "3"))
    assert (subject, body) == (Subject("station", ORG), k.SettingChanged("inquiry_tries", "3"))


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("colour", "red", ("setting.unknown", "key")),
        ("inquiry_tries", "2", ("setting.value", "value")),
        ("inquiry_tries", "11", ("setting.value", "value")),
        ("inquiry_tries", "五", ("setting.value", "value")),
        ("red_mark", "maybe", ("setting.value", "value")),
        ("contact", "两\n行", ("setting.value", "value")),
    ],
)
def test_a_setting_it_cannot_have_is_refused(key: str, value: str, problem: tuple[str, str]) -> None:
    assert codes(SetDraft(NEW, key, value)) == [problem]


def test_a_body_joins_the_directory_of_our_station_unless_another_area_is_named() -> None:
    subject, body = written(AddUnitDraft(NEW, "x1", " 黄花岗街道综合行政执法队 "))
    assert subject == Subject("unit", "x1")
    assert body == k.UnitAdded("x1", "黄花岗街道综合行政执法队", "bureau", ORG, "")
    _, elsewhere = written(AddUnitDraft(NEW, "x1", "某局", org="440104000", superior=HOUSING))
    assert (elsewhere.org, elsewhere.superior) == ("440104000", HOUSING)


def test_a_body_needs_a_name_and_a_known_kind() -> None:
    assert codes(AddUnitDraft(NEW, "x1", " ", "moon")) == [("text.empty", "name"), ("unit.kind", "body_kind")]


def test_a_body_is_renamed() -> None:
    subject, body = written(RenameUnitDraft(NEW, HOUSING, "越秀区住房和建设局"))
    assert (subject, body) == (Subject("unit", HOUSING), k.UnitRenamed(HOUSING, "越秀区住房和建设局"))
    assert codes(RenameUnitDraft(NEW, HOUSING, "")) == [("text.empty", "name")]
    assert codes(RenameUnitDraft(NEW, "nowhere", "某局")) == [("unit.unknown", "code")]


def test_a_body_ends_with_or_without_a_successor() -> None:
    _, body = written(AbolishUnitDraft(NEW, HOUSING, ORG))
    assert body == k.UnitAbolished(HOUSING, ORG)
    _, alone = written(AbolishUnitDraft(NEW, HOUSING))
    assert alone == k.UnitAbolished(HOUSING, "")
    assert codes(AbolishUnitDraft(NEW, HOUSING, "nowhere")) == [("unit.unknown", "code")]
