"""编组: deputies, committee members, lawyers and mediators in groups, each at its stations; the seed tells of 2,100 in one district."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QFileDialog

from app.acts.form_group import MOST, FormGroupDraft, all_groups, groups_with_people
from app.acts.record_site import all_sites
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.problems import Problem
from app.domain.service_terms import GroupStep
from app.domain.world import World
from app.ports.agenda import AgendaQuery, AgendaRow
from app.reports.group_table import read_groups
from ui.messages import sentence
from ui.models.rows_model import Column
from ui.pages.hall.agenda_page import AgendaPage, Listed, Opens, Part, read_listed
from ui.pages.hall.group_forms import EndGroupForm, GroupForm, ReadGroupsForm
from ui.pages.hall.group_words import contact, contact_outside, duty, kind_words
from ui.parts.button import Button
from ui.words import day_words, joint

GROUPS, PEOPLE, ALL = "groups", "people", "all"
READ = "groups-read"


@dataclass(frozen=True, slots=True)
class GroupsListed(Listed):
    """Groups and people, with the stations there are."""

    sites: tuple[AgendaRow, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    """Id of a station → its name."""


def read_groups_of(desk: Desk, part: Part) -> GroupsListed:
    """The groups of a part, under each its people where they are asked for. Raises Unavailable."""
    listed, sites = read_listed(desk, part), desk.read(all_sites())
    order = {row.subject.id: row.line.title for row in listed.rows if is_group(row)}
    rows = sorted(
        listed.rows,
        key=lambda r: (order.get(r.subject.id, ""), r.subject.id, not is_group(r), r.line.part),
    )
    names = {site.subject.id: site.line.title for site in sites}
    return GroupsListed(listed.part, tuple(rows), listed.world, listed.more, sites, names)


class GroupsPage(AgendaPage):
    """Enter puts a group right, on one of its people as well."""

    help_topic = "groups"
    giving_way = ("unit", "officer", "duty")
    lines = ("group", "site")
    reading = staticmethod(read_groups_of)

    def heading(self) -> str:
        return self.tr("编组")

    def words(self) -> str:
        return self.tr("两代表一委员、律师、调解员编成组，各管几处站点")

    def parts(self) -> Sequence[Part]:
        nothing = (self.tr("还没有编组"), self.tr("按“编一组”写下第一组；有现成名单的，按“读入名单”。"))

        def groups(world: World) -> AgendaQuery:
            return all_groups(world.today)

        def people(world: World) -> AgendaQuery:
            return groups_with_people(world.today)

        def every(world: World) -> AgendaQuery:
            return AgendaQuery((What.GROUP.code,), limit=MOST)

        return (
            Part(GROUPS, self.tr("编组"), groups, nothing),
            Part(PEOPLE, self.tr("名单"), people, nothing),
            Part(ALL, self.tr("连解散、任满的"), every, nothing),
        )

    def columns(self) -> list[Column]:
        return [
            Column("name", self.tr("组、姓名"), self._name, 160, tone=self._tone, whole=True, most=300),
            Column("kind", self.tr("哪一种、几位"), self._kind, 130, whole=True, most=220),
            Column("unit", self.tr("单位"), lambda r: "" if is_group(r) else r.line.place, 170),
            Column("sites", self.tr("在哪几处站点"), self._sites, stretch=True, tone=lambda r: "soft"),
            Column("duty", self.tr("值班日"), self._duty, 170, tone=self._tone, whole=True, most=260),
            Column("until", self.tr("任期到"), self._term, 96, tone=self._tone, whole=True, most=160),
            Column("officer", self.tr("谁联系"), self._officer, 80, whole=True, most=140),
            Column(
                "contact", self.tr("找谁"), lambda r: contact(r) if is_group(r) else "", 180, whole=True, most=240,
                outside=lambda r: contact_outside(r) if is_group(r) else "",
            ),
        ]  # fmt: skip

    def _name(self, r: AgendaRow) -> str:
        return r.line.title if is_group(r) else f"　{r.line.title}"

    def _kind(self, r: AgendaRow) -> str:
        if not is_group(r):
            return kind_words(r)
        return self.tr("{count} 位").format(count=(r.line.detail or {})["members"])

    def _sites(self, r: AgendaRow) -> str:
        detail, names = r.line.detail or {}, cast(GroupsListed, self.listed).names
        ids = detail["sites"] if is_group(r) else [detail["site"]]
        return joint("、").join(names[id_] for id_ in ids if id_ in names)

    def _duty(self, r: AgendaRow) -> str:
        return duty(r) if is_group(r) and not self._over(r) else ""

    def _over(self, r: AgendaRow) -> bool:
        """Ended, or its term is over."""
        ended = r.line.state == GroupStep.ENDED.code
        return ended or (r.line.until is not None and r.line.until < self.now().today)

    def _term(self, r: AgendaRow) -> str:
        if not is_group(r) or r.line.until is None:
            return ""
        day = day_words(r.line.until, self.now().today)
        if r.line.state == GroupStep.ENDED.code:
            return self.tr("{day} 解散").format(day=day)
        return self.tr("{day} 已满").format(day=day) if self._over(r) else day

    def _officer(self, r: AgendaRow) -> str:
        return str((r.line.detail or {})["officer"]) if is_group(r) else ""

    def _tone(self, r: AgendaRow) -> str:
        return "soft" if self._over(r) else "ink"

    def enter(self) -> str:
        return self.tr("更正这一组")

    def furnish(self) -> None:
        self.add: Button = self.button(self.tr("编一组"), "plus", "Alt+N", self._add, primary=True)
        self.read: Button = self.button(self.tr("读入名单"), "file-arrow-up", "Alt+R", self._choose)
        self.out: Button = self.button(self.tr("解散"), "prohibit", "Alt+Z", self._end)

    def _add(self) -> None:
        self._form(None, ())

    def _form(self, row_: AgendaRow | None, members: Sequence[AgendaRow]) -> None:
        sites = cast(GroupsListed, self.listed).sites
        form = GroupForm(self.tools, self.now(), sites, row_, members)
        self.show_form(self.tr("更正这一组") if row_ else self.tr("编一组"), form)

    def forms(self) -> Mapping[str, Opens]:
        return {"groups.form": self.new_or_row(self._add), "groups.end": self.on_row(self._end)}

    def open_row(self, row_: AgendaRow) -> None:
        """The group of the row, with all who are in it."""
        asked = AgendaQuery((What.GROUP.code, What.GROUP_MEMBER.code), subject=row_.subject.id, limit=MOST)

        def show(found: tuple[AgendaRow, ...]) -> None:
            group = next(one for one in found if is_group(one))
            self._form(group, sorted((one for one in found if not is_group(one)), key=lambda r: r.line.part))

        self.tools.lane.read(self.tools.desk.read, asked, owner=self, on_rows=show, key="members")

    def _end(self) -> None:
        found = self.table.current_row()
        if isinstance(found, AgendaRow) and is_group(found) and found.line.state == GroupStep.SERVING.code:
            self.show_form(self.tr("解散这一组"), EndGroupForm(self.tools, found))

    # ---------- a list somebody keeps already

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("选编组名单"), "", self.tr("表格 (*.xlsx *.csv *.txt)"))
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Show what a table has before it is written down."""

        def show(found: tuple[FormGroupDraft, ...]) -> None:
            self.show_form(self.tr("读入编组名单"), ReadGroupsForm(self.tools, found, path))

        self.tools.messages.clear(READ)
        self.tools.lane.run(read_groups, path, owner=self, on_done=show, on_refused=self._refused)

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self.tools.messages.banner("amber", self.tr("名单没有读进来"), "\n".join(map(sentence, problems)), key=READ)


def is_group(row: AgendaRow) -> bool:
    """Whether a line is a group, not one of its people."""
    return row.line.what == What.GROUP.code
