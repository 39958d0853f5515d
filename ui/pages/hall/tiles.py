"""The tiles of 群众工作: where each leads, what it is for, and how it stands today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from app.acts.form_group import all_groups
from app.acts.record_site import all_sites
from app.desk import Desk
from app.domain.breach_terms import BreachStep
from app.domain.complaint_terms import ComplaintStep
from app.domain.erasure_terms import ErasureStep
from app.domain.hall_terms import AwardStep, CampaignStep, ProjectStep, PromiseStep, ThanksStep, TicketStep, What
from app.domain.helper_terms import HelperStep
from app.domain.meeting_terms import MeetingStep
from app.domain.outreach_terms import STANDING
from app.domain.reception_terms import ReceptionStep
from app.hall_facilities import offers
from app.outreach_rows import counted_days
from app.ports.agenda import AgendaCountQuery, AgendaQuery
from app.queue_today import queue_today
from app.reports.backlog import unplanned
from app.roster_month import names_on_duty, read_month
from app.service_day import days_held, nearest_day
from ui.pages.hall.outreach_words import together
from ui.pages.hall.service_words import held_words
from ui.words import counted, day_words, joint

translate = QCoreApplication.translate
MOST_DAYS = 40
"""Days outside that one hall has on one day at most."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One kind of work. `standing` answers a line of how it stands, asked on the reading thread; empty says nothing."""

    page: str
    title: str
    icon: str
    about: str
    standing: Callable[[Desk], str]


def tiles() -> list[Tile]:
    """In the order of the page."""
    return [
        *_of_the_day(),
        *_of_the_matters(),
        *_outside(),
        *_of_the_work(),
        *_of_what_came_of_it(),
        *_of_the_archive(),
    ]


def _of_the_day() -> list[Tile]:
    """Who comes, who is there, who helps."""
    return [
        Tile(
            "queue",
            translate("Hall", "叫号"),
            "ticket",
            translate("Hall", "取号、叫号、过号再排、转窗口；老年人、残疾人、孕妇优先"),
            _queue,
        ),
        Tile(
            "facilities",
            translate("Hall", "便民设施"),
            "wheelchair",
            translate("Hall", "轮椅、母婴室、药箱、手语……本厅有什么、在哪里；行为规范、权利义务告知"),
            _facilities,
        ),
        Tile(
            "roster",
            translate("Hall", "值班表"),
            "calendar-blank",
            translate("Hall", "这个月谁在哪里值班，哪一班还没有人，现在谁在"),
            _roster,
        ),
        Tile(
            "liaison",
            translate("Hall", "直联"),
            "path",
            translate("Hall", "干部对口联系镇街：走访、看到听到的、答应的事"),
            _liaison,
        ),
        Tile(
            "helpers",
            translate("Hall", "帮手"),
            "users-three",
            translate("Hall", "志愿者、老友记、律师、心理咨询师、乡贤、网格员、两代表一委员"),
            _helpers,
        ),
    ]


def _of_the_matters() -> list[Tile]:
    """What lies long, and which leader receives."""
    return [
        Tile(
            "backlog",
            translate("Hall", "积案"),
            "clock-counter-clockwise",
            translate("Hall", "放了很久还没有办结的：卡在哪里，谁来包案，哪天再看"),
            _backlog,
        ),
        Tile(
            "receptions",
            translate("Hall", "领导接访"),
            "user-square",
            translate("Hall", "哪位领导哪天接访，排了哪几件，答复、交办和公告"),
            _receptions,
        ),
    ]


def _outside() -> list[Tile]:
    """What is done at people's doors."""
    return [
        Tile(
            "outreach",
            translate("Hall", "下访·家访"),
            "map-pin",
            translate("Hall", "下访日、家访：谁去、看哪几家、结果和承诺"),
            _outreach,
        ),
        Tile(
            "service_day",
            translate("Hall", "集中服务日"),
            "storefront",
            translate("Hall", "每月 10 日各站点一起开门：谁去、来了多少人、登记了什么"),
            _service_day,
        ),
        Tile(
            "sites",
            translate("Hall", "站点"),
            "map-trifold",
            translate("Hall", "10 号工作室、社区、广场：在哪里办，哪天开，找谁"),
            _sites,
        ),
        Tile(
            "groups",
            translate("Hall", "编组"),
            "identification-badge",
            translate("Hall", "两代表一委员、律师、调解员编成组，各管几处站点"),
            _groups,
        ),
    ]


def _of_the_work() -> list[Tile]:
    """What was promised, talked over and made known."""
    return [
        Tile(
            "promises",
            translate("Hall", "承诺台账"),
            "chat-circle-text",
            translate("Hall", "答应过什么，谁来办，最迟哪天；过期的排在最前面"),
            _promises,
        ),
        Tile(
            "meetings",
            translate("Hall", "议事"),
            "chats-circle",
            translate("Hall", "板凳会、议事厅、会商、联席会议：定时间、请人、纪要、约定"),
            _meetings,
        ),
        Tile(
            "campaigns",
            translate("Hall", "宣传与培训"),
            "megaphone-simple",
            translate("Hall", "宣传栏、宣传册、推送、活动、培训，记下数量和人数"),
            _campaigns,
        ),
    ]


def _of_what_came_of_it() -> list[Tile]:
    """What stays when the work is done."""
    return [
        Tile(
            "project",
            translate("Hall", "源头治理"),
            "tree-structure",
            translate("Hall", "同样的事一再来：根源、措施、以前和以后的件数"),
            _projects,
        ),
        Tile(
            "thanks",
            translate("Hall", "感谢"),
            "flower-lotus",
            translate("Hall", "信访人自己送来的信、锦旗、话，留着，给该看到的人看"),
            _thanks,
        ),
        Tile(
            "complaints",
            translate("Hall", "服务投诉"),
            "ear",
            translate("Hall", "对我们自己服务的投诉：谁来查、查到什么、怎样回复"),
            _complaints,
        ),
        Tile(
            "breaches",
            translate("Hall", "个人信息泄露"),
            "shield-check",
            translate("Hall", "出了什么事、涉及多少人、告知了没有；不记是谁"),
            _breaches,
        ),
        Tile(
            "awards",
            translate("Hall", "红棉评比"),
            "medal",
            translate("Hall", "谢自己人：集体在前，看事不看分，不排名；证书"),
            _awards,
        ),
    ]


def _of_the_archive() -> list[Tile]:
    """What is kept, and for how long."""
    return [
        Tile(
            "erasures",
            translate("Hall", "到期销毁"),
            "archive-box",
            translate("Hall", "保管期满的，两个人才能销毁；只剩编号和日子"),
            _erasures,
        ),
    ]


def _projects(desk: Desk) -> str:
    count = sum(
        n for _, state, n in desk.read(AgendaCountQuery((What.PROJECT.code,))) if state == ProjectStep.OPEN.code
    )
    return translate("Hall", "在治理 {count} 项").format(count=count) if count else ""


def _awards(desk: Desk) -> str:
    waiting = (AwardStep.NOMINATED.code, AwardStep.SECONDED.code)
    count = sum(n for _, state, n in desk.read(AgendaCountQuery((What.AWARD.code,))) if state in waiting)
    return translate("Hall", "在评 {count} 个提名").format(count=count) if count else ""


def _thanks(desk: Desk) -> str:
    found = desk.read(AgendaQuery((What.THANKS.code,), (ThanksStep.KEPT.code,), descending=True, limit=1))
    if not found or (day := found[0].line.on) is None:
        return ""
    return translate("Hall", "最近一次 {day}").format(day=day_words(day, desk.world().today))


def _roster(desk: Desk) -> str:
    world = desk.world()
    gaps = len(read_month(desk.read, world, world.today.replace(day=1)).gaps())
    if gaps:
        return translate("Hall", "这个月还有 {count} 班没有人").format(count=gaps)
    there = joint("、").join(names_on_duty(desk.read, world))
    return translate("Hall", "现在在：{names}").format(names=there) if there else ""


def _liaison(desk: Desk) -> str:
    world = desk.world()
    last = world.today - timedelta(days=int(world.settings["liaison_days"]) + 1)
    late = desk.read(AgendaQuery((What.LIAISON.code,), on_to=last))
    return counted(translate("Hall", "{count} 个镇街该走访了").format(count=len(late))) if late else ""


def _helpers(desk: Desk) -> str:
    found = desk.read(AgendaCountQuery((What.HELPER.code,), until_from=desk.world().today))
    count = sum(n for _, state, n in found if state == HelperStep.SERVING.code)
    return translate("Hall", "在任 {count} 位").format(count=count) if count else ""


def _facilities(desk: Desk) -> str:
    found = offers(desk.read, desk.world())
    there, untold = sum(one.there for one in found), sum(one.line is None for one in found)
    told = translate("Hall", "有 {count} 样").format(count=there)
    left = translate("Hall", "还有 {count} 样没有写").format(count=untold) if untold else ""
    return joint("，").join(counted(part) for part in (told, left) if part)


def _queue(desk: Desk) -> str:
    waiting = [one for one in queue_today(desk.read, desk.world()) if one.step == TicketStep.WAITING.code]
    return counted(translate("Hall", "等候 {count} 位").format(count=len(waiting))) if waiting else ""


def _backlog(desk: Desk) -> str:
    waiting = len(unplanned(desk.read, desk.world()))
    return translate("Hall", "还没有方案 {count} 件").format(count=waiting) if waiting else ""


def _outreach(desk: Desk) -> str:
    today = desk.world().today
    standing = tuple(one.code for one in STANDING)
    coming = desk.read(AgendaQuery((What.OUTREACH.code,), standing, on_from=today, limit=MOST_DAYS))
    if not coming or (day := coming[0].line.on) is None:
        return ""
    first = counted_days(desk.read, [row for row in coming if row.line.on == day])
    if day == today:
        return counted(translate("Hall", "今天：{standing}").format(standing=together(first)))
    words = translate("Hall", "下一次 {day}，{count} 处") if len(first) > 1 else translate("Hall", "下一次 {day}")
    return words.format(day=day_words(day, today), count=len(first))


def _service_day(desk: Desk) -> str:
    today = desk.world().today
    if not (id_ := nearest_day(desk.read, today)):
        return ""
    (row,) = desk.read(AgendaQuery((What.SERVICE_DAY.code,), subject=id_))
    held, stations = days_held(desk.read, (row,))[id_]
    words = translate("Hall", "{day}：{standing}")
    return words.format(day=day_words(row.line.on, today), standing=held_words(row, held, stations))


def _sites(desk: Desk) -> str:
    count = len(desk.read(all_sites()))
    return counted(translate("Hall", "在用 {count} 处").format(count=count)) if count else ""


def _groups(desk: Desk) -> str:
    today = desk.world().today
    found, day = desk.read(all_groups(today)), str(today.day)
    if not found:
        return ""
    on_duty = sum(day in (row.line.detail or {})["days"] for row in found)
    told = translate("Hall", "{count} 组 {people} 位")
    people = sum((row.line.detail or {})["members"] for row in found)
    now = translate("Hall", "今天值班 {count} 组").format(count=on_duty) if on_duty else ""
    return joint("，").join(filter(None, (told.format(count=len(found), people=people), now)))


def _receptions(desk: Desk) -> str:
    world = desk.world()
    coming = (ReceptionStep.COMING.code,)
    found = desk.read(AgendaQuery((What.RECEPTION.code,), coming, on_from=world.today, limit=1))
    if not found or found[0].line.on is None:
        return ""
    words = translate("Hall", "下一次 {day}，{leader}")
    return words.format(day=day_words(found[0].line.on, world.today), leader=found[0].line.owner_name)


def _promises(desk: Desk) -> str:
    yesterday = desk.world().today - timedelta(days=1)
    late, all_open = (
        sum(n for _, state, n in desk.read(asked) if state == PromiseStep.OPEN.code)
        for asked in (
            AgendaCountQuery((What.PROMISE.code,), until_to=yesterday),
            AgendaCountQuery((What.PROMISE.code,)),
        )
    )
    if late:
        return translate("Hall", "待兑现 {count} 项，其中超期 {late} 项").format(count=all_open, late=late)
    return translate("Hall", "待兑现 {count} 项").format(count=all_open) if all_open else ""


def _meetings(desk: Desk) -> str:
    today = desk.world().today
    what = (What.MEETING.code, What.HEARING.code)
    found = desk.read(AgendaCountQuery(what, on_from=today, on_to=today + timedelta(days=6)))
    count = sum(n for _, state, n in found if state == MeetingStep.COMING.code)
    return translate("Hall", "七天内 {count} 场").format(count=count) if count else ""


def _complaints(desk: Desk) -> str:
    found = desk.read(AgendaCountQuery((What.COMPLAINT.code,)))
    waiting = sum(n for _, state, n in found if state == ComplaintStep.OPEN.code)
    return translate("Hall", "还没有回复 {count} 条").format(count=waiting) if waiting else ""


def _breaches(desk: Desk) -> str:
    found = desk.read(AgendaCountQuery((What.BREACH.code,)))
    waiting = sum(n for _, state, n in found if state == BreachStep.UNTOLD.code)
    return translate("Hall", "还没有告知完 {count} 条").format(count=waiting) if waiting else ""


def _erasures(desk: Desk) -> str:
    found = desk.read(AgendaCountQuery((What.ERASURE.code,)))
    waiting = sum(n for _, state, n in found if state == ErasureStep.PROPOSED.code)
    return translate("Hall", "等第二个人核 {count} 件").format(count=waiting) if waiting else ""


def _campaigns(desk: Desk) -> str:
    first = desk.world().today.replace(month=1, day=1)
    found = desk.read(AgendaCountQuery((What.CAMPAIGN.code,), on_from=first))
    count = sum(n for _, state, n in found if state == CampaignStep.COUNTED.code)
    return translate("Hall", "今年 {count} 项").format(count=count) if count else ""
