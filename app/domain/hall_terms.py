"""Terms of the work around the cases: what stands on the agenda, and how far it has come."""

from __future__ import annotations

from app.domain.terms import Term


class What(Term):
    """What a line of the agenda is."""

    PROMISE = ("promise", "承诺", "promise")
    SIDES_DUTY = ("sides_duty", "各方约好的", "agreed between the sides")
    BACKLOG = ("backlog", "积案", "backlog case")
    SPONSORED = ("sponsored", "包案", "sponsored case")
    CAMPAIGN = ("campaign", "宣传与培训", "campaign or training")
    HELPER = ("helper", "帮手", "helper")
    TICKET = ("ticket", "取号", "queue ticket")
    NEEDS = ("needs", "照顾事项", "needs of a visitor")
    DAY = ("day", "接待日", "day of the hall")
    FACILITY = ("facility", "便民设施", "facility of the hall")
    TALK = ("talk", "家常话", "talk")
    ROSTER = ("roster", "值班表", "roster")
    LIAISON = ("liaison", "直联", "liaison")
    VISIT = ("visit", "直联走访", "liaison visit")
    SHIFT = ("shift", "一班", "shift")
    MEETING = ("meeting", "会", "meeting")
    MEETING_ABOUT = ("meeting_about", "会", "meeting")
    HEARING = ("hearing", "听证", "hearing")
    MEDIATION = ("mediation", "调解", "mediation")
    OUTREACH = ("outreach", "下访", "day outside")
    OUTREACH_VISIT = ("outreach_visit", "走访", "visit")
    OUTREACH_TAKEN = ("outreach_taken", "外出登记", "registered outside")
    GROUP = ("group", "编组", "group")
    GROUP_MEMBER = ("group_member", "编组成员", "member of a group")
    SERVICE_DAY = ("service_day", "集中服务日", "service day")
    SITE = ("site", "站点", "station")
    RECEPTION = ("reception", "领导接访", "leader's reception")
    COMPLAINT = ("complaint", "服务投诉", "complaint about our service")
    BREACH = ("breach", "个人信息泄露", "breach of personal data")
    RECEPTION_VISIT = ("reception_visit", "接访", "case before a leader")
    THANKS = ("thanks", "感谢", "thanks")
    THANKED = ("thanked", "感谢", "thanks")
    AWARD_ROUND = ("award_round", "红棉评比", "round of the award")
    AWARD = ("award", "红棉提名", "nomination for the award")
    PROJECT = ("project", "源头治理", "source-governance project")
    ERASURE = ("erasure", "到期销毁", "destruction after the term")
    PROJECT_CASE = ("project_case", "源头治理", "source-governance project")


class SponsorStep(Term):
    """How far a sponsored case has come."""

    RUNS = ("runs", "在办", "being handled")
    CLOSED = ("closed", "已办结", "closed")


class BacklogCause(Term):
    """Why a case has lain long: what stands in the way, never who."""

    POLICY = ("policy", "政策没有规定或者前后不一", "no rule, or rules that changed")
    HISTORY = ("history", "年代久、材料不全", "long ago, papers missing")
    FACTS = ("facts", "事实难查清", "facts hard to establish")
    MONEY = ("money", "资金没有着落", "no money for it")
    BODIES = ("bodies", "几个单位意见不一", "organisations disagree")
    EXECUTION = ("execution", "有结论，没有执行", "decided, not carried out")
    OTHER = ("other", "其他", "other")


class BacklogStep(Term):
    """Whether there is a plan."""

    PLANNED = ("planned", "有方案", "planned")
    UNPLANNED = ("unplanned", "还没有方案", "no plan yet")
    SETTLED = ("settled", "已办结", "closed")


class GivenIn(Term):
    """Where a promise was given."""

    TALK = ("talk", "谈话", "in a talk")
    CALL = ("call", "电话", "on the telephone")
    LETTER = ("letter", "书面答复", "in writing")
    HOME = ("home", "家访", "at a home visit")
    MEETING = ("meeting", "会上", "at a meeting")
    AGREEMENT = ("agreement", "调解、和解协议", "in a mediated agreement")
    RECEPTION = ("reception", "领导接访", "at a leader's reception")
    OUTREACH = ("outreach", "下访", "at an outreach visit")
    INSTRUCTION = ("instruction", "领导批示", "by a leader's instruction")
    PROJECT = ("project", "源头治理", "in a source-governance project")
    DATA_REQUEST = ("data_request", "个人信息请求", "on a request about personal data")


class PromiseStep(Term):
    """How far a promise has come."""

    OPEN = ("open", "待兑现", "to be kept")
    KEPT = ("kept", "已兑现", "kept")
    TAKEN_BACK = ("taken_back", "已说明收回", "taken back, with the reason told")


class LiaisonAspect(Term):
    """What an officer looks at in a township (三位一体)."""

    CULTURE = ("culture", "家文化", "family culture of reception")
    HANDLING = ("handling", "信访办理", "handling of cases")
    PLATFORM = ("platform", "基层平台建设", "building up the hall")


class CampaignWay(Term):
    """How the rules were made known, and what is counted."""

    BOARD = ("board", "宣传栏", "notice boards")
    HANDBOOK = ("handbook", "宣传册", "handbooks")
    PUSH = ("push", "线上推送", "pushes on line")
    EVENT = ("event", "宣传活动", "events")
    TRAINING = ("training", "培训", "trainings")


class CampaignStep(Term):
    """Whether a campaign counts."""

    COUNTED = ("counted", "计入", "counted")
    WITHDRAWN = ("withdrawn", "记错，不计", "entered by mistake, not counted")


class TicketStep(Term):
    """Where a ticket of the queue stands."""

    WAITING = ("waiting", "等候", "waiting")
    CALLED = ("called", "已叫号", "called")
    HELD = ("held", "过号保留", "kept after a missed call")
    SKIPPED = ("skipped", "不再叫", "not called any more")
    SERVED = ("served", "已接待", "served")


class FacilityStep(Term):
    """Whether a hall has something."""

    THERE = ("there", "有", "there")
    ABSENT = ("absent", "没有", "not there")


class DayStep(Term):
    """How far a day of the hall has come."""

    OPENED = ("opened", "已开门", "opened")
    CLOSED = ("closed", "已日清", "closed")


class ThanksWay(Term):
    """How somebody thanked us."""

    LETTER = ("letter", "感谢信", "letter of thanks")
    PENNANT = ("pennant", "锦旗", "pennant")
    WORDS = ("words", "口头、电话", "by word of mouth")


class ThanksStep(Term):
    """Whether thanks are shown."""

    KEPT = ("kept", "留存", "kept")
    WITHDRAWN = ("withdrawn", "收回", "withdrawn")


class ProjectStep(Term):
    """How far a source-governance project has come."""

    OPEN = ("open", "在治理", "under way")
    CLOSED = ("closed", "已结项", "closed")


class AwardStep(Term):
    """How far a nomination for the service award has come."""

    NOMINATED = ("nominated", "已提名", "nominated")
    SECONDED = ("seconded", "有人附议", "seconded")
    GIVEN = ("given", "已授", "given")
    NOT_GIVEN = ("not_given", "这次没有授", "not given this time")
    DECLINED = ("declined", "本人谢绝", "declined")
