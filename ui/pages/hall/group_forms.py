"""The forms of 编组: a group with its people, its end, a list read from a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from app.acts.end_group import EndGroupDraft
from app.acts.form_group import FormGroupDraft
from app.acts.import_groups import ImportGroupsDraft
from app.domain.service_terms import GroupStep
from app.domain.world import World
from app.ports.agenda import AgendaRow
from app.reports.group_table import members_in
from ui.acts.act_panel import Tools
from ui.acts.staff import ask_staff
from ui.fields import DateField, Field, LongTextField, TextField, TypeAheadField
from ui.forms.kept_form import KeptForm
from ui.forms.side_form import SideForm
from ui.pages.hall.group_words import member_line
from ui.pages.hall.picked_field import PickedField
from ui.pages.hall.site_forms import ask_sites

DAYS, MORNING = "10", ("09:00", "11:30")
_BETWEEN = re.compile(r"[、，,；;\s日]+")


class GroupForm(KeptForm):
    """A new group, or one that is put right. `sites`: the stations there are; `members`: the lines of who is in it."""

    form = "groups.form"

    def __init__(
        self, tools: Tools, world: World, sites: Sequence[AgendaRow], row: AgendaRow | None = None,
        members: Sequence[AgendaRow] = (),
    ) -> None:  # fmt: skip
        self._row = row
        self._sites = PickedField(
            self.tr("在哪几处站点"), ask_sites(world, sites), self.tr("站点名称或者拼音首字母"), required=True
        )
        today = tools.desk.clock().date
        people = self.tr("一行一位：姓名，身份，单位；管几处站点的，最后写他在哪一处")
        fields: dict[str, Field] = {
            "name": TextField(self.tr("组名"), required=True, side="top", hint=self.tr("如：水荫一组")),
            "sites": self._sites,
            "members": LongTextField(
                people, required=True, side="top", lines=(5, 14), hint=self.tr("何美仪，人大代表，区人大常委会")
            ),
            "contact": TextField(self.tr("联系人"), required=True, side="top"),
            "phone": TextField(self.tr("联系人电话"), side="top", hint=self.tr("只留联系人一位的")),
            "officer_name": TypeAheadField(
                self.tr("我们谁联系这一组"),
                ask_staff(world),
                free=True,
                side="top",
                hint=self.tr("本站的人可以选，别处的人写姓名"),
            ),
            "term_from": DateField(self.tr("任期从"), today, side="top"),
            "term_to": DateField(self.tr("到哪天（含当日）"), today, side="top", hint=self.tr("没有任期的，空着")),
            "days": TextField(self.tr("每月哪几天值班"), side="top", hint=self.tr("10；几天的写 10、25")),
            "starts": TextField(self.tr("几点开始"), side="top"),
            "ends": TextField(self.tr("几点结束"), side="top"),
            "agreed_on": DateField(self.tr("哪天都同意列入并公布姓名"), today, required=True, side="top"),
        }
        if row is not None:
            fields["reason"] = LongTextField(self.tr("为什么要改"), required=True, side="top", lines=(2, 4))
        words = self.tr("编组是为群众服务的人：本人同意，才列进来。名单只写姓名、身份和单位，电话只留联系人的。")
        super().__init__(tools, words, self.tr("记下"), fields, row.subject.id if row else "")
        self._show(sites, members)

    def _show(self, sites: Sequence[AgendaRow], members: Sequence[AgendaRow]) -> None:
        values: dict[str, object] = {"days": DAYS, "starts": MORNING[0], "ends": MORNING[1]}
        if self._row is not None:
            line, detail = self._row.line, self._row.line.detail or {}
            names = {one.subject.id: one.line.title for one in sites}
            starts, _, ends = line.at.partition("-")
            values = {
                "name": line.title, "contact": line.owner_name, "phone": detail["phone"], "starts": starts, "ends": ends,
                "days": "、".join(detail["days"]), "officer_name": detail["officer"], "term_from": detail["term_from"],
                "term_to": line.until if line.state == GroupStep.SERVING.code else None, "agreed_on": date.fromisoformat(detail["agreed_on"]),
                "sites": [(names[id_], names[id_]) for id_ in detail["sites"] if id_ in names],
                "members": "\n".join(member_line(one, names) for one in members),
            }  # fmt: skip
        for name, value in values.items():
            self.fields[name].set_value(value)

    def heading(self) -> str:
        return self.tr("编组：{name}").format(name=self.text("name"))

    def draft(self) -> FormGroupDraft:
        days = tuple(day for day in _BETWEEN.split(self.text("days")) if day)
        names = ("name", "contact", "phone", "starts", "ends", "agreed_on", "term_from", "term_to")
        texts = {name: self.text(name) for name in names}
        officer = self.fields["officer_name"]
        assert isinstance(officer, TypeAheadField)
        reason = self.text("reason") if self._row else ""
        return FormGroupDraft(
            self.id, self._about, sites=self._sites.ids(), days=days, members=members_in(self.text("members")),
            reason=reason, officer_name=officer.text(), **texts,
        )  # fmt: skip


class EndGroupForm(KeptForm):
    """From when a group serves no longer, and why."""

    form = "groups.end"

    def __init__(self, tools: Tools, row: AgendaRow) -> None:
        self._name = row.line.title
        today = tools.desk.clock().date
        fields: dict[str, Field] = {
            "ended_on": DateField(self.tr("最后一天"), today, required=True, side="top"),
            "reason": LongTextField(self.tr("为什么解散"), required=True, side="top", lines=(2, 5)),
        }
        words = self.tr("“{name}”以后不再排班，名单也不再列出；办过的日子还留着。").format(name=self._name)
        super().__init__(tools, words, self.tr("解散这一组"), fields, row.subject.id)
        fields["ended_on"].set_value(today())

    def heading(self) -> str:
        return self.tr("编组解散：{name}").format(name=self._name)

    def draft(self) -> EndGroupDraft:
        return EndGroupDraft(self.id, self._about, self.text("ended_on"), self.text("reason"))


class ReadGroupsForm(SideForm):
    """A list that was read, to be looked at before it is written down; and the day by which all had agreed."""

    def __init__(self, tools: Tools, groups: Sequence[FormGroupDraft], path: Path) -> None:
        self._groups = tuple(groups)
        people = sum(len(one.members) for one in groups)
        words = self.tr("“{file}”里有 {groups} 组、{people} 位，管 {sites} 处站点。已经有的组不动，只加新的。").format(
            file=path.name, groups=len(groups), people=people, sites=len({site for one in groups for site in one.sites})
        )
        today = tools.desk.clock().date
        fields: dict[str, Field] = {
            "agreed_on": DateField(self.tr("哪天都同意列入并公布姓名"), today, required=True, side="top")
        }
        super().__init__(tools, words, self.tr("列进编组"), fields)

    def work(self) -> Callable[[], object]:
        return partial(self.tools.desk.do, ImportGroupsDraft(self.id, self._groups, self.text("agreed_on")))
