"""等着做的: return visits whose day has passed, public notices and agreements whose days are over, voids that this user may decide on, and
for the head of the unit the restricted cases that they do not see, without a word of them."""

from __future__ import annotations

from app.domain.watch import DISPLAYED, OBJECTABLE, PROMISED, RETURN_VISIT, REVIEW_VOID, VOID
from app.domain.world import World
from app.reports.own_duties import OwnDuty
from app.reports.unseen import Unseen
from ui.pages.today.lines_card import LinesCard
from ui.words import counted, day_words, joint, matter, spoken

_ACTS = {
    RETURN_VISIT: "make_return_visit",
    DISPLAYED: "deliver",
    PROMISED: "note_execution",
    VOID: "confirm_void",
    REVIEW_VOID: "confirm_review_void",
}


def does(duty: OwnDuty) -> object:
    """Where it is done: its case, with the act open; whether to object is asked of the case first."""
    if duty.what == OBJECTABLE:
        return duty.case.id
    return duty.case.id, _ACTS[duty.what]


class OwnDutiesCard(LinesCard):
    """The rows are OwnDuties, and Unseens."""

    key = "Alt+H"

    def __init__(self) -> None:
        super().__init__(self.tr("等着做的"))

    def title(self, duty: OwnDuty | Unseen) -> str:
        if isinstance(duty, Unseen):
            return self.tr("一件限知悉的事")
        words = {RETURN_VISIT: self.tr("回访"), DISPLAYED: self.tr("公告送达"), PROMISED: self.tr("协议的约定")}
        words[OBJECTABLE] = self.tr("转来的")
        what = words.get(duty.what, self.tr("核准作废"))
        return joint("：").join((what, matter(duty.case)))

    def about(self, duty: OwnDuty | Unseen, world: World) -> str:
        if isinstance(duty, Unseen):
            left = (duty.last - world.today).days
            words = self.tr("{count} 日期限还剩 {days} 天") if left >= 0 else self.tr("{count} 日期限已过 {days} 天")
            readers = joint("、").join(duty.readers) or self.tr("没有人")
            days = words.format(count=duty.days, days=abs(left))
            return joint("，").join((days, self.tr("看得到的人：{names}").format(names=readers)))
        day = day_words(duty.on, world.today)
        if duty.what == RETURN_VISIT:
            late = (world.today - duty.on).days
            words = self.tr("约好 {day}，晚了 {days} 天").format(day=day, days=late)
        elif duty.what == DISPLAYED:
            words = self.tr("{day} 公告期满，请记送达").format(day=day)
        elif duty.what == OBJECTABLE:
            words = self.tr("不归本单位办的，最迟 {day}提异议").format(day=day)
        elif duty.what == PROMISED:
            words = self.tr("约好最迟 {day}，请问一问做了没有").format(day=day)
        else:
            names = {member.id: member.name for member in world.staff}
            words = self.tr("{who} {day}提请，等第二个人核").format(who=names.get(duty.by, ""), day=day)
        return joint("，").join((words, spoken(duty.case.who)))

    def verb(self, duty: OwnDuty | Unseen, world: World) -> str:
        if isinstance(duty, Unseen):
            return self.tr("加入名单")
        words = {RETURN_VISIT: self.tr("去回访"), DISPLAYED: self.tr("去记送达"), PROMISED: self.tr("去记执行")}
        words[OBJECTABLE] = self.tr("去看看")
        return words.get(duty.what, self.tr("去核"))

    def count_words(self, count: int) -> str:
        return counted(self.tr("{count} 件").format(count=count))
