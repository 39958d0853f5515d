"""期限: when a deadline begins to warn, the days that no law fixes, and those that a law does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain import alarm
from app.domain.rules import CountedIn, Rule
from app.domain.world import World
from app.settings import SETTINGS, days_setting
from ui import style
from ui.acts.act_panel import Tools
from ui.fields import Field, NumberField
from ui.pages.settings.edited_section import EditedSection
from ui.pages.settings.setting_field import setting_field
from ui.parts.boxes import row
from ui.parts.card import Card
from ui.parts.labels import Label
from ui.parts.side_panel import SidePanel
from ui.words import article, capital, spoken


class DeadlinesSection(EditedSection):
    """The four levels of warning, and the days of the rules that are the station's to set."""

    def __init__(self, tools: Tools, panel: SidePanel, world: World) -> None:
        levels: dict[str, Field] = {
            key: setting_field(SETTINGS[key], world.settings[key], "%") for key in alarm.SETTINGS
        }
        days: dict[str, Field] = {days_setting(rule).key: self._field(rule) for rule in _settable(world)}
        super().__init__(self.tr("期限"), tools, panel, world, levels | days)
        self.body.addWidget(self._card(self.tr("什么时候开始提醒"), levels))
        note = self.tr("这些天数没有核到法律原文，先用程序里带的数，请改成本单位定的；屏幕和说明卡上写“按本单位设置”。")
        self.body.addWidget(self._card(self.tr("按本单位设置的天数"), days, note))
        self.body.addWidget(self._fixed(world))
        self.add_foot(self.tr("改了以后，从明天起开始算的期限用新的数；今天和今天以前开始的不变。"))

    def set_now(self, world: World) -> Mapping[str, str]:
        days = {setting.key: setting.default for setting in map(days_setting, _settable(world))}
        return {**world.settings, **days}

    def _field(self, rule: Rule) -> Field:
        units = {
            CountedIn.WORKING_DAYS: self.tr("个工作日"),
            CountedIn.MONTHS: self.tr("个月"),
            CountedIn.HOURS: self.tr("小时"),
            CountedIn.TIMES: self.tr("次"),
        }
        unit = units.get(rule.unit, self.tr("日"))
        field = NumberField(capital(spoken(rule.name)), unit=unit, side="spread", width=72)
        field.set_value(str(rule.duration))
        return field

    def _card(self, title: str, fields: Mapping[str, Field], note: str = "") -> Card:
        card = Card(title)
        if note:
            card.add(Label(note, style.SMALL, "soft", wrap=True))
        for field in fields.values():
            card.add(field)
        return card

    def _fixed(self, world: World) -> Card:
        card = Card(self.tr("法律原文写明的，不能改"))
        for rule in world.lookup.rules.values():
            if rule.is_clock and not rule.settable:
                source = article(rule.article) or spoken(rule.law)
                card.add(row(Label(capital(spoken(rule.name))), None, Label(source, style.SMALL, "soft")))
        return card


def _settable(world: World) -> Iterator[Rule]:
    return (rule for rule in world.lookup.rules.values() if rule.settable)
