"""演练: meetings of the weeks before: one whose agreement was signed, one between two rounds, bodies that initialled what they decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta

from app.acts.agree_meeting import AgreeMeetingDraft
from app.acts.answer_proposal import AnswerProposalDraft
from app.acts.call_meeting import CallMeetingDraft
from app.acts.hold_meeting import HoldMeetingDraft
from app.acts.initial_clauses import InitialClausesDraft
from app.acts.invite_to_meeting import InviteToMeetingDraft
from app.acts.keep_promise import KeepPromiseDraft
from app.acts.make_proposal import MakeProposalDraft
from app.acts.note_round import NoteRoundDraft
from app.acts.postpone_meeting import PostponeMeetingDraft
from app.acts.sign_mediation import MEDIATOR, PARTIES, SEAL
from app.acts.sign_meeting import SignMeetingDraft
from app.acts.write_clauses import WriteClausesDraft
from app.desk import Desk
from app.domain.hall_terms import What
from app.domain.kinds import Decided, Duty, PartyStance, Position
from app.domain.terms import DocumentKind
from app.ports.agenda import AgendaQuery

ROOM = "街道办事处三楼会议室"


def settled_meetings(desk: Desk) -> None:
    """What was agreed, what goes on, what bodies decided; some of it is done, some is overdue."""
    _signed(desk)
    _between_rounds(desk)
    _bodies(desk)
    _last_conference(desk)


@contextmanager
def _back(desk: Desk, days: int) -> Iterator[date]:
    """The desk as many days ago; gives that day."""
    present = desk.clock
    moment = present().replace(hour=9, minute=5) - timedelta(days=days)
    desk.clock = lambda: moment
    try:
        yield moment.date()
    finally:
        desk.clock = present


def _signed(desk: Desk) -> None:
    """An agreement of a month ago: one duty was kept, one is overdue, one is to come."""
    up, down = "三楼住户", "二楼住户"
    with _back(desk, 30) as on:
        call = CallMeetingDraft(
            desk.new_id(), "", "bench", "community", "三楼厕所渗水到二楼，谁来修、怎么赔", on.isoformat(), "9:30-11:30",
            "永福社区居委会一楼", "", "梁桂芳（居委会主任）", up, down, "永福社区居委会", "许静文（律师）", "6", (),
            "看现场\n谁来修\n怎么赔", "",
        )  # fmt: skip
        desk.do(call)
        said = (Position(up, "找到漏点再修", "怕砸了砖还漏"), Position(down, "马上修好，赔天花", "天花掉灰，老人咳嗽"))
        desk.do(NoteRoundDraft(desk.new_id(), call.id, on.isoformat(), said, "三楼厕所防水层老化，水渗到二楼天花。"))
        due = [(on + timedelta(days=days)).isoformat() for days in (12, 24, 60)]
        duties = (
            Duty(up, "重做厕所防水，闭水试验两天不漏", due[0]), Duty(up, "赔二楼天花修补一千二百元", due[1]),
            Duty(down, "修补期间让出卫生间检修口", due[2]),
        )  # fmt: skip
        _marked(desk, call.id, duties, {up: "黄伯（户主）", down: "何姨（户主）"}, on)
        _agreed(desk, call.id, on)
    with _back(desk, 28) as on:
        desk.do(SignMeetingDraft(desk.new_id(), call.id, (PARTIES, MEDIATOR, SEAL), on.isoformat()))
    _kept(desk, call.id, "重做厕所防水", "防水重做，闭水两天没有漏，二楼去看过")


def _agreed(desk: Desk, meeting: str, on: date) -> None:
    consent = f"{on.month} 月 {on.day} 日会上当面说的，都签了到"
    agreed = AgreeMeetingDraft(
        desk.new_id(), meeting, DocumentKind.MEDIATION_AGREEMENT.code, "黄伯（户主，代表一户）", "何姨（户主，代表一户）",
        consent, consent, "梁桂芳", "永福社区人民调解委员会", "三楼厕所防水层老化，水渗到二楼天花。", "谁来修，二楼天花怎么赔。",
        "三楼负责修好、赔偿；二楼配合检修。", on.isoformat(),
    )  # fmt: skip
    desk.do(agreed)
    items = (
        Decided("看现场", "关水两天，三楼厕所是漏点。", "按三楼厕所渗漏来修"),
        Decided("谁来修", "", "三楼修，二楼让出检修口"),
        Decided("怎么赔", "二楼要一千五，三楼说一千。", "赔一千二百元"),
    )
    desk.do(HoldMeetingDraft(desk.new_id(), meeting, on.isoformat(), "6", items, ""))


def _marked(desk: Desk, meeting: str, duties: Sequence[Duty], hands: dict[str, str], on: date) -> None:
    """Clauses that every party has marked; `hands`: party → who made its marks."""
    terms = WriteClausesDraft(desk.new_id(), meeting, tuple(duties))
    desk.do(terms)
    places = tuple(range(1, len(duties) + 1))
    for party, by in hands.items():
        desk.do(InitialClausesDraft(desk.new_id(), meeting, terms.id, places, party, by, on.isoformat()))


def _kept(desk: Desk, meeting: str, begins: str, words: str) -> None:
    """The promise whose text begins so was kept before its day."""
    found = desk.read(AgendaQuery((What.PROMISE.code, What.SIDES_DUTY.code), subject=meeting))
    one = next(row.line for row in found if row.line.title.startswith(begins))
    assert one.until is not None
    day = min(one.until - timedelta(days=1), desk.world().today)
    desk.do(KeepPromiseDraft(desk.new_id(), "", ("meeting", meeting), one.part, words, day.isoformat()))


def _between_rounds(desk: Desk) -> None:
    """A mediation of two rounds whose third is next week."""
    up, down = "跳舞的街坊", "临街住户"
    with _back(desk, 11) as on:
        call = CallMeetingDraft(
            desk.new_id(), "", "bench", "community", "晚上跳舞声音大，几点停、音量多大", on.isoformat(), "19:30-21:00",
            "永福社区小公园凉亭", "", "黄志强（网格员）", up, down, "永福社区居委会", "老友记陈伯", "18", (),
            "各说难处\n议时间和音量", "",
        )  # fmt: skip
        desk.do(call)
        desk.do(InviteToMeetingDraft(desk.new_id(), call.id, (up, down), told_on=on.isoformat()))
        said = (Position(up, "跳到九点半", "白天要带孙，只有晚上得闲"), Position(down, "八点半要停", "孩子九点睡觉"))
        desk.do(NoteRoundDraft(desk.new_id(), call.id, on.isoformat(), said, "愿意再谈，先把音箱转个方向"))
        _next_round(desk, call.id, on + timedelta(days=7))
    with _back(desk, 4) as on:
        said = (Position(up, "跳到九点", "想留一场"), Position(down, "九点可以，音量要小", "关窗还听得见低音"))
        desk.do(NoteRoundDraft(desk.new_id(), call.id, on.isoformat(), said, "时间谈拢了，音量还没有"))
        way = MakeProposalDraft(desk.new_id(), call.id, "九点停，音量不过六十分贝，社区买一个分贝仪", "老友记陈伯")
        desk.do(way)
        stances = (PartyStance(up, "thinks", "要看音箱调得到不"), PartyStance(down, "accepts"))
        desk.do(AnswerProposalDraft(desk.new_id(), call.id, way.id, stances, on.isoformat()))
        _next_round(desk, call.id, on + timedelta(days=7))


def _next_round(desk: Desk, meeting: str, on: date) -> None:
    reason = "约下一轮"
    again = PostponeMeetingDraft(desk.new_id(), meeting, on.isoformat(), "19:30-21:00", "永福社区居委会一楼", reason)
    desk.do(again)


def _bodies(desk: Desk) -> None:
    """Bodies that decided who does what and initialled it; one of them has to do it still."""
    first, second = "社区建设办", "综合执法队"
    with _back(desk, 13) as on:
        call = CallMeetingDraft(
            desk.new_id(), "", "consultation", "street", "沿街商铺占道堆放，由谁先清、谁来管", on.isoformat(), "10:00-11:30",
            ROOM, desk.actor.id, desk.actor.name, "", "", f"{first}、{second}", "", "7", (), "谁先清\n以后谁来管", "",
        )  # fmt: skip
        desk.do(call)
        due = [(on + timedelta(days=days)).isoformat() for days in (7, 10)]
        duties = (Duty(second, "清走占道的货架，拍照存档", due[0]), Duty(first, "划出装卸位，立牌子", due[1]))
        _marked(desk, call.id, duties, {first: "冯工", second: "何队"}, on)
        items = (Decided("谁先清", "执法队有车。", "执法队先清一次"), Decided("以后谁来管", "", "划装卸位，每周看一次"))
        desk.do(HoldMeetingDraft(desk.new_id(), call.id, on.isoformat(), "7", items, ""))
    _kept(desk, call.id, "清走占道", "清了两车，照片在册")


def _last_conference(desk: Desk) -> None:
    """The joint conference before: what was left to whom, and is overdue."""
    with _back(desk, 24) as on:
        call = CallMeetingDraft(
            desk.new_id(), "", "conference", "street", "街道信访工作联席会议：雨季积水和危墙", on.isoformat(), "15:00-16:30",
            ROOM, "", "陈建国（街道办事处主任）", "", "", "社区建设办、综合执法队、永福社区居委会", "", "12", (),
            "低洼处积水\n两处危墙", "",
        )  # fmt: skip
        desk.do(call)
        due = [(on + timedelta(days=days)).isoformat() for days in (10, 21)]
        items = (
            Decided("低洼处积水", "雨水口堵了。", "清通雨水口，加两台泵", "社区建设办", due[0]),
            Decided("两处危墙", "一处有人住。", "请鉴定，先围起来", "综合执法队", due[1]),
        )
        desk.do(HoldMeetingDraft(desk.new_id(), call.id, on.isoformat(), "12", items, ""))
    _kept(desk, call.id, "清通雨水口", "雨水口清通，泵放在居委会")
