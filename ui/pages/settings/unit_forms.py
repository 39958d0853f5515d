"""The three small forms of the directory: add a body, rename one, end one. Each is one act."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from app.acts.station import AbolishUnitDraft, AddUnitDraft, RenameUnitDraft
from app.domain.terms import BodyKind
from app.domain.units import Body
from app.domain.world import World
from ui.acts.act_panel import Tools
from ui.fields import Candidate, ChoiceField, Field, TextField, TypeAheadField
from ui.forms.registration.surroundings import Surroundings
from ui.forms.side_form import SideForm
from ui.words import options_of


class UnitForm(SideForm):
    """Base: one act of the desk on the directory."""

    def draft(self) -> Any:
        """The draft of what is typed."""
        raise NotImplementedError

    def work(self) -> Callable[[], object]:
        return partial(self.tools.desk.do, self.draft())

    def saved(self) -> None:
        self.tools.messages.status(self.tr("名录已更新"))
        super().saved()


class AddForm(UnitForm):
    """A body that the list does not have."""

    def __init__(self, tools: Tools, world: World) -> None:
        around = Surroundings(world, lambda: world.now)
        kinds = options_of(BodyKind)
        org = TypeAheadField(self.tr("属地"), around.areas, side="top")
        org.set_value(Candidate(world.station.org, around.place_name(world.station.org)))
        kind = ChoiceField(self.tr("性质"), kinds, required=True, side="top")
        kind.set_value(BodyKind.BUREAU.code)
        fields: dict[str, Field] = {
            "name": TextField(self.tr("单位全称"), required=True, hint=self.tr("挂牌的全称"), side="top"),
            "body_kind": kind,
            "org": org,
            "superior": TypeAheadField(
                self.tr("上一级机关"), around.bodies, hint=self.tr("单位名称，或拼音首字母"), side="top"
            ),
        }
        words = self.tr("加进来以后，转送、被反映单位都能选到它。")
        super().__init__(tools, words, self.tr("加进名录"), fields)
        self._world = world

    def draft(self) -> AddUnitDraft:
        org = self.text("org") or self._world.station.org
        code = f"{org}-{self.id[-12:]}"
        return AddUnitDraft(self.id, code, self.text("name"), self.text("body_kind"), org, self.text("superior"))


class RenameForm(UnitForm):
    """A body under its true or new name."""

    def __init__(self, tools: Tools, world: World, body: Body) -> None:
        name = TextField(self.tr("单位全称"), required=True, side="top")
        name.set_value(body.name)
        words = self.tr("原来的名称仍然找得到它，以前的家事和文书不变。")
        super().__init__(tools, words, self.tr("改成这个名"), {"name": name})
        self._body = body

    def draft(self) -> RenameUnitDraft:
        return RenameUnitDraft(self.id, self._body.code, self.text("name"))


class AbolishForm(UnitForm):
    """A body that is no more, and who goes on with its duties (Art. 24)."""

    def __init__(self, tools: Tools, world: World, body: Body) -> None:
        around = Surroundings(world, lambda: world.now)
        successor = TypeAheadField(
            self.tr("由谁继续行使职权"), around.bodies, hint=self.tr("单位名称，或拼音首字母；没有就空着"), side="top"
        )
        words = self.tr("撤销“{name}”以后，不能再转送给它；已经转给它的家事仍记着当时的名称。")
        super().__init__(tools, words.format(name=body.name), self.tr("撤销"), {"successor": successor})
        self._body = body

    def draft(self) -> AbolishUnitDraft:
        return AbolishUnitDraft(self.id, self._body.code, self.text("successor"))
