"""The main window put together: which pages there are, what the command box can lead to, what F1 explains."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.acts.confirm_numbers import numbers_problems
from app.carried_sites import carry_sites
from app.desk import Desk
from app.domain.problems import Problem
from app.domain.rights import act_problem, query_problem
from app.domain.spans import SpanKind
from app.domain.terms import Channel
from app.domain.world import World
from app.homes import LEAST_FREE, free_space
from app.ports import CountQuery, SearchHit, SearchQuery
from ui.acts.act_panel import Tools
from ui.colleagues import Colleagues
from ui.command_box import Command
from ui.exchange import Exchanges
from ui.forms.side_form import SideForm
from ui.hand_over_form import HandOverForm
from ui.help import Explanation
from ui.help_topics import explain
from ui.main_window import MainWindow
from ui.messages import Messages, sentence
from ui.opened import Opened
from ui.page import CASE, CASES, JOINING, Badge, Page, PageSpec
from ui.page_makers import maker
from ui.page_rights import may_open
from ui.pages.cases.views import VIEWS, overdue, soon, soon_words
from ui.preview.printing import Printer
from ui.recomputing import Recomputing
from ui.running import Running
from ui.services import Services
from ui.shift_notes import ShiftNotes
from ui.status_bar import Identity
from ui.visitor.display import VisitorDisplay

translate = QCoreApplication.translate

NUMBERS_BANNER = "numbers"


def main_window(opened: Opened, session: Running, printer: Printer) -> MainWindow:
    """The window over an opened desk, showing 今日."""
    desk, lane, messages = opened.desk, session.lane, session.messages
    who, station = desk.actor, desk.station
    identity = Identity(station.name, who.id, who.name, who.post, station.practice, opened.told_password)
    world = desk.world()
    services = _services(opened, session, sees_cases=may_open(CASES, world))
    pages = [replace(spec, barred=not may_open(spec.key, world)) for spec in page_specs(opened, session, printer)]
    to_do = [
        *(command for command in commands(practice=station.practice) if may_open(command.page, world)),
        _sync_now(session.exchanges, lambda: window.show_exchange(), lambda: window.go(*JOINING)),
        *((_hand_over(lambda: hand_over()),) if act_problem("hand_over_shift", world) is None else ()),
        *((_visitor_screen(lambda: display.toggle()),) if may_open("registration", world) else ()),
    ]
    idle = int(world.settings["lock_minutes"]) * 60_000
    window = MainWindow(lane, messages, identity, pages, to_do, services, idle_ms=idle)
    tools = Tools(lane, desk, messages, printer)
    hand_over = partial(_show_hand_over, tools, session.can_hand_over, window.show_beside, window.hand_over)
    Recomputing(lane, desk, messages, window)
    if query_problem("EntriesQuery:day", world) is None:
        ShiftNotes(lane, desk, messages, window)
    lane.run(carry_sites, desk, owner=window, background=True)
    if (views := desk.machine.get(VIEWS, "[]")) != "[]":
        # they stood in clear in the settings of this computer until 2026
        lane.run(desk.keep_own, VIEWS, views, owner=window, on_done=lambda _: session.change(VIEWS, "[]"))
    display = VisitorDisplay(lane, desk, window.for_visitor, window)
    window.turned.connect(display.look)
    window.unlocked.connect(display.look)
    window.locked.connect(display.blank)
    session.copies.failed.connect(partial(_tell_of_copy, messages))
    window.go(next(spec.key for spec in pages if not spec.barred))
    Colleagues(lane, desk, messages, window.page_at_work, window)
    _say_first(opened, world, messages, window.go)
    return window


def _services(opened: Opened, session: Running, *, sees_cases: bool) -> Services:
    """What the frame asks for; `sees_cases`: whether whoever sits there is answered where cases are looked for."""
    desk = opened.desk
    return Services(
        now=desk.clock,
        search=partial(_search, desk) if sees_cases else _nothing,
        around=partial(_around, desk) if sees_cases else _nothing,
        check_password=opened.maintenance.check_password,
        can_recover=session.can_recover,
        can_hand_over=session.can_hand_over,
        explain=partial(_explain, desk),
        free_space=partial(free_space, opened.home),
        exchanges=session.exchanges,
        copies=session.copies,
    )


def _say_first(opened: Opened, world: World, messages: Messages, go: Callable[[str, str], object]) -> None:
    """What the clerk has to know before anything else."""
    if numbers_problems(world):
        _ask_numbers(messages, go)
    if (free := free_space(opened.home)) < LEAST_FREE:
        _warn_of_little_room(messages, free)
    if opened.warning is not None:
        messages.problem(opened.warning)


def _warn_of_little_room(messages: Messages, free: int) -> None:
    messages.banner(
        "amber",
        translate("Room", "磁盘快满了，只剩 {count} MB").format(count=free >> 20),
        translate(
            "Room",
            "登记、查询照常；真满了就存不进去。请清空回收站，把放在这台电脑上的旧备份挪到 U 盘，或请管理员看看。",
        ),
        key="room",
    )


def _ask_numbers(messages: Messages, go: Callable[[str, str], object]) -> None:
    """After a restore, at every start until it is done: no paper is numbered before somebody has looked."""

    def to_the_numbers() -> None:
        messages.clear(NUMBERS_BANNER)
        go("settings", "safety")

    messages.banner(
        "amber",
        translate("Numbers", "文号要先核对"),
        translate(
            "Numbers", "这里是从备份恢复的。登记、查询照常；出文书以前，请照发文登记簿填上每种文书的最后一个号。"
        ),
        action=translate("Numbers", "去核对"),
        on_action=to_the_numbers,
        key=NUMBERS_BANNER,
    )


def _tell_of_copy(messages: Messages, trouble: Problem) -> None:
    messages.banner("amber", translate("Copies", "第二份备份没有写成"), sentence(trouble), key="copies")


def _search(desk: Desk, text: str) -> Sequence[SearchHit]:
    return desk.read(SearchQuery(text, 12))


def _around(desk: Desk, text: str) -> Sequence[Command]:
    from ui.around import around

    return around(desk, text)


def _nothing(_text: str) -> tuple[()]:
    """What the command box finds of cases where whoever sits there sees none."""
    return ()


def _explain(desk: Desk, topic: str) -> Explanation | None:
    return explain(topic, desk.lookup.articles)


def _due_soon(desk: Desk) -> Badge:
    world = desk.world()
    late, count = (desk.read(CountQuery(asked)) for asked in (overdue(world), soon(world.today)))
    return Badge(count, soon_words(late, count))


def page_specs(opened: Opened, session: Running, printer: Printer) -> list[PageSpec]:
    """The pages in the order of the rail; each is imported and built when it is first opened."""
    made = partial(maker, opened, session, printer)
    return [
        PageSpec("today", translate("Pages", "今日"), "house", made("today")),
        PageSpec(
            "registration",
            translate("Pages", "接待登记"),
            "user-plus",
            made("registration"),
            short=translate("Pages", "登记"),
        ),
        PageSpec(CASES, translate("Pages", "家事台账"), "notebook", made(CASES), short=translate("Pages", "台账")),
        PageSpec("letters", translate("Pages", "文书"), "file-text", made("letters")),
        PageSpec(
            "deadlines",
            translate("Pages", "期限"),
            "calendar-check",
            made("deadlines"),
            badge=partial(_due_soon, opened.desk),
            short=translate("Rail", "期限"),
        ),
        PageSpec(
            "supervision", translate("Pages", "督办"), "megaphone", made("supervision"), short=translate("Rail", "督办")
        ),
        PageSpec("hall", translate("Pages", "群众工作"), "handshake", made("hall"), short=translate("Rail", "群众")),
        PageSpec("analysis", translate("Pages", "研判"), "chart-bar", made("analysis")),
        PageSpec("settings", translate("Pages", "设置"), "gear-six", made("settings"), at_foot=True),
        PageSpec("inquiry", translate("Pages", "查进度"), "magnifying-glass", made("inquiry"), under="today"),
        *_hall_pages(made),
        PageSpec(CASE, translate("Pages", "一件家事"), "notebook", made(CASE), under=CASES),
        PageSpec("proof", translate("Pages", "期限说明卡"), "calendar-check", made("proof"), under=CASES),
        PageSpec("reply", translate("Pages", "处理意见书"), "file-text", made("reply"), under=CASES),
    ]


def _hall_pages(made: Callable[[str], Callable[[], Page]]) -> list[PageSpec]:
    """The pages that the tiles of 群众工作 lead to."""
    return [
        PageSpec("queue", translate("Hall", "叫号"), "ticket", made("queue"), under="hall"),
        PageSpec("facilities", translate("Hall", "便民设施"), "wheelchair", made("facilities"), under="hall"),
        PageSpec("liaison", translate("Hall", "直联"), "path", made("liaison"), under="hall"),
        PageSpec("roster", translate("Hall", "值班表"), "calendar-blank", made("roster"), under="hall"),
        PageSpec("helpers", translate("Hall", "帮手"), "users-three", made("helpers"), under="hall"),
        PageSpec("backlog", translate("Hall", "积案"), "clock-counter-clockwise", made("backlog"), under="hall"),
        PageSpec("outreach", translate("Hall", "下访·家访"), "map-pin", made("outreach"), under="hall"),
        PageSpec("sites", translate("Hall", "站点"), "map-trifold", made("sites"), under="hall"),
        PageSpec("service_day", translate("Hall", "集中服务日"), "storefront", made("service_day"), under="hall"),
        PageSpec("service_days", translate("Hall", "集中服务日各次"), "storefront", made("service_days"), under="hall"),
        PageSpec("groups", translate("Hall", "编组"), "identification-badge", made("groups"), under="hall"),
        PageSpec("receptions", translate("Hall", "领导接访"), "user-square", made("receptions"), under="hall"),
        PageSpec("complaints", translate("Hall", "服务投诉"), "ear", made("complaints"), under="hall"),
        PageSpec("breaches", translate("Hall", "个人信息泄露"), "shield-check", made("breaches"), under="hall"),
        PageSpec("erasures", translate("Hall", "到期销毁"), "archive-box", made("erasures"), under="hall"),
        PageSpec("promises", translate("Hall", "承诺台账"), "chat-circle-text", made("promises"), under="hall"),
        PageSpec("campaigns", translate("Hall", "宣传与培训"), "megaphone-simple", made("campaigns"), under="hall"),
        PageSpec("project", translate("Hall", "源头治理"), "tree-structure", made("project"), under="hall"),
        PageSpec("awards", translate("Hall", "红棉评比"), "medal", made("awards"), under="hall"),
        PageSpec("thanks", translate("Hall", "感谢"), "flower-lotus", made("thanks"), under="hall"),
        PageSpec("meetings", translate("Hall", "议事"), "chats-circle", made("meetings"), under="hall"),
        PageSpec("conferences", translate("Hall", "镇街联席会议"), "calendar-check", made("conferences"), under="hall"),
        PageSpec("sponsored", translate("Hall", "包案一览"), "user-square", made("sponsored"), under="hall"),
        PageSpec("meeting", translate("Hall", "一次会"), "chats-circle", made("meeting"), under="hall"),
    ]


def commands(*, practice: bool = False) -> list[Command]:
    """What the command box leads to besides cases."""
    year = Command(translate("Commands", "演练厅：铺上一整年"), "smiley", "settings", "practice", "yltpsyzn")
    return [
        *((year,) if practice else ()),
        Command(translate("Commands", "新来访"), "user-plus", "registration", Channel.VISIT.code, "xlf", "F3"),
        Command(translate("Commands", "新来信"), "envelope-simple", "registration", Channel.LETTER.code, "xlx", "F4"),
        Command(translate("Commands", "新来电"), "phone", "registration", Channel.CALL.code, "xld", "F5"),
        Command(translate("Commands", "家事台账"), "notebook", CASES, None, "jstz"),
        Command(translate("Commands", "查进度"), "magnifying-glass", "inquiry", None, "cjd"),
        Command(translate("Commands", "文书"), "file-text", "letters", None, "ws"),
        Command(translate("Commands", "期限"), "calendar-check", "deadlines", None, "qx"),
        Command(translate("Commands", "督办"), "megaphone", "supervision", None, "db"),
        Command(translate("Commands", "群众工作"), "handshake", "hall", None, "qzgz"),
        *_hall_commands(),
        Command(translate("Commands", "研判"), "chart-bar", "analysis", None, "yp"),
        Command(translate("Hall", "议事"), "chats-circle", "meetings", None, "ys"),
        Command(translate("Commands", "设置"), "gear-six", "settings", None, "sz"),
        *_parts(),
    ]


def _hall_commands() -> list[Command]:
    """What the tiles of 群众工作 lead to."""
    return [
        Command(translate("Commands", "直联"), "path", "liaison", None, "zl"),
        Command(translate("Commands", "值班表"), "calendar-blank", "roster", None, "zbb"),
        Command(translate("Commands", "帮手"), "users-three", "helpers", None, "bs"),
        Command(translate("Commands", "积案"), "clock-counter-clockwise", "backlog", None, "ja"),
        Command(translate("Commands", "下访·家访"), "map-pin", "outreach", None, "xfjf"),
        Command(translate("Commands", "站点"), "map-trifold", "sites", None, "zd"),
        Command(translate("Commands", "集中服务日"), "storefront", "service_day", None, "jzfwr"),
        Command(translate("Commands", "编组"), "identification-badge", "groups", None, "bz"),
        Command(translate("Commands", "领导接访"), "user-square", "receptions", None, "ldjf"),
        Command(translate("Commands", "服务投诉"), "ear", "complaints", None, "fwts"),
        Command(translate("Commands", "个人信息泄露"), "shield-check", "breaches", None, "grxxxl"),
        Command(translate("Commands", "到期销毁"), "archive-box", "erasures", None, "dqxh"),
        Command(translate("Commands", "承诺台账"), "chat-circle-text", "promises", None, "cntz"),
        Command(translate("Commands", "叫号"), "ticket", "queue", None, "jh"),
        Command(translate("Commands", "便民设施"), "wheelchair", "facilities", None, "bmss"),
        Command(translate("Commands", "接待人员行为规范"), "handshake", "facilities", "conduct", "jdryxwgf"),
        Command(translate("Commands", "权利义务告知"), "scales", "facilities", "rights", "qlywgz"),
        Command(translate("Commands", "镇街联席会议"), "calendar-check", "conferences", None, "zjlxhy"),
        Command(translate("Commands", "包案一览"), "user-square", "sponsored", None, "bayl"),
        Command(translate("Commands", "宣传与培训"), "megaphone-simple", "campaigns", None, "xcypx xcpx"),
        Command(translate("Commands", "源头治理"), "tree-structure", "project", None, "ytzl"),
        Command(translate("Commands", "红棉评比"), "medal", "awards", None, "hmpb"),
        Command(translate("Commands", "感谢"), "flower-lotus", "thanks", None, "gx"),
    ]


def _parts() -> list[Command]:
    """What stands on a page of another name: people look for it by its own."""
    return [
        Command(translate("Commands", "常用视图"), "bookmark-simple", CASES, VIEWS, "cyst"),
        Command(translate("Commands", "日清"), "house", "today", None, "rq"),
        Command(translate("Commands", "满意度"), "megaphone", "supervision", "ratings", "myd"),
        Command(translate("Commands", "简报"), "chart-bar", "analysis", None, "jb"),
        Command(translate("Commands", "公开答复"), "chart-bar", "analysis", ("rates", SpanKind.MONTH, None), "gkdf"),
        Command(translate("Commands", "节假日"), "calendar-x", "settings", "holidays", "jjr"),
    ]


def _visitor_screen(toggle: Callable[[], object]) -> Command:
    """The screen that faces the visitor, on and off."""
    return Command(translate("Commands", "群众屏"), "monitor", "", None, "qzp", "F10", act=toggle)


def _hand_over(act: Callable[[], object]) -> Command:
    """A word for whoever comes next, and the window is theirs."""
    return Command(translate("Commands", "交班"), "users", "", None, "jb", "F11", act=act)


def _show_hand_over(
    tools: Tools,
    can_hand_over: Callable[[], bool],
    show: Callable[[str, SideForm], object],
    hand_over: Callable[[], object],
) -> None:
    form = HandOverForm(tools, to_somebody=can_hand_over())
    form.handed_over.connect(hand_over)
    show(translate("Commands", "交班"), form)


def _sync_now(exchanges: Exchanges, show: Callable[[], object], join: Callable[[], object]) -> Command:
    """The exchange now, shown beside the page; at a desk that is in none, where it is let in."""

    def act() -> None:
        if exchanges.standing.enrolled is None:
            join()
        else:
            exchanges.run_now()
            show()

    return Command(translate("Commands", "现在同步"), "arrows-clockwise", "", None, "xztb", act=act)
