"""编组名单读入: 271 groups with 2,168 people at once; what is there already stays; one that is wrong stops all."""

from __future__ import annotations

from dataclasses import replace

from app.acts.form_group import FormGroupDraft, all_groups
from app.acts.import_groups import ImportGroupsDraft
from app.acts.import_sites import ImportSitesDraft
from app.desk import Desk
from app.domain.kinds import GroupMember
from tests.app.acts.test_form_group import GROUP, form, member_rows
from tests.app.acts.test_import_sites import named
from tests.app.acts.test_record_campaign import refused
from tests.app.acts.test_record_site import record

STATIONS, EACH = 271, 8


def many() -> tuple[FormGroupDraft, ...]:
    return tuple(
        FormGroupDraft(
            "", "", f"第{n}组", (f"第{n}站",), "何美仪", "", ("10",), "9:00", "11:30",
            tuple(GroupMember("何美仪", "deputy", f"单位{n}-{m}") for m in range(EACH)),
        )
        for n in range(STATIONS)
    )  # fmt: skip


def test_all_groups_of_a_district_are_written_down_at_once(desk: Desk) -> None:
    desk.do(ImportSitesDraft(desk.new_id(), named(*(f"第{n}站" for n in range(STATIONS)))))
    desk.do(ImportGroupsDraft(desk.new_id(), many(), "2026-10-12"))
    assert len(desk.read(all_groups())) == STATIONS
    assert len(member_rows(desk)) == STATIONS * EACH > 2_100
    assert desk.store.verify().damage == ()


def test_what_is_there_stays_and_what_is_wrong_is_named_with_its_group(desk: Desk) -> None:
    record(desk)
    form(desk)
    other = replace(GROUP, name="水荫二组")
    desk.do(ImportGroupsDraft(desk.new_id(), (replace(GROUP, contact="别人"), other), "2026-10-12"))
    assert sorted((row.line.title, row.line.owner_name) for row in desk.read(all_groups())) == [
        ("水荫一组", "何美仪"), ("水荫二组", "何美仪"),
    ]  # fmt: skip
    assert refused(desk, ImportGroupsDraft(desk.new_id(), (GROUP,), "2026-10-12")) == [("group.nothing_new", "groups")]
    assert refused(desk, ImportGroupsDraft(desk.new_id(), (GROUP,), "")) == [("group.not_agreed", "agreed_on")]
    assert refused(desk, ImportGroupsDraft(desk.new_id(), (GROUP,), "2026-10-20")) == [("date.future", "agreed_on")]
    termed = replace(GROUP, name="水荫四组", term_from="2025-09-01", term_to="2028-08-31", officer_name="李文彬")
    desk.do(ImportGroupsDraft(desk.new_id(), (termed,), "2026-10-12"))
    line = next(row.line for row in desk.read(all_groups()) if row.line.title == "水荫四组")
    assert (str(line.until), line.detail["term_from"], line.detail["officer"]) == ("2028-08-31", "2025-09-01", "李文彬")
    for wrong in ("2026-10-18", "换届时", "2025-08-31"):
        other = replace(termed, name="水荫五组", term_to=wrong)
        assert refused(desk, ImportGroupsDraft(desk.new_id(), (other,), "2026-10-12")) == [("group.term", "groups")]
    strange = replace(GROUP, name="水荫三组", sites=("没有的站点",))
    assert refused(desk, ImportGroupsDraft(desk.new_id(), (strange,), "2026-10-12")) == [("group.site", "groups")]
