"""The terms of the procedure after registration: where a demand goes, how it is handled, reviewed, followed up, supervised.

As in `terms.py`: stable code, statutory Chinese term, English term.
"""

from __future__ import annotations

from app.domain.terms import Term

# ---------- where a demand goes


class AnswerWay(Term):
    """How a direct answer was given."""

    SPOT = ("spot", "当面", "face to face")
    PHONE = ("phone", "电话", "by phone")
    NETWORK = ("network", "网络或者短信", "online or by text message")
    PAPER = ("paper", "书面", "in writing")


class PublicMedium(Term):
    """Where an answer was made public."""

    WEBSITE = ("website", "网站", "website")
    ACCOUNT = ("account", "公众号等新媒体", "official account")
    HALL = ("hall", "接待厅公告栏", "notice board of the hall")
    COMMUNITY = ("community", "村（社区）公告栏", "notice board of the village or community")
    PRESS = ("press", "报纸、广播、电视", "newspaper, radio or television")
    OTHER = ("other", "其他地方", "elsewhere")


class PetitionerOpinion(Term):
    """信访人意见, codes as exchanged between petition systems."""

    AGREES = ("0", "同意", "agrees")
    DISAGREES = ("1", "不同意", "disagrees")
    NONE = ("9", "无明确意见", "no clear opinion")


class ReportGround(Term):
    """Why a matter is laid before Party committee and government (Art. 22(1)(一), 25)."""

    IMPORTANT = ("important", "重大信访事项，报请决定", "important case, for their decision")
    URGENT = ("urgent", "重大、紧急，可能造成社会影响", "important and urgent, may affect society")


class ReportWay(Term):
    """How a report reached those above."""

    PHONE = ("phone", "电话", "by phone")
    WRITTEN = ("written", "书面", "in writing")
    SYSTEM = ("system", "信访信息系统", "through the petition system")
    IN_PERSON = ("in_person", "当面", "in person")


class LeadDecider(Term):
    """Who decided which unit leads (Art. 24)."""

    AGREEMENT = ("agreement", "所涉机关、单位协商", "the units agreed")
    SUPERIOR = ("superior", "共同的上一级机关", "their common superior")
    CONFERENCE = ("conference", "共同的信访工作联席会议", "the joint conference")


class CopySeen(Term):
    """How our station saw the paper of another body that it relies on."""

    ORIGINAL = ("original", "已见原件", "original seen")
    SCAN = ("scan", "扫描件已存入材料", "scan among the materials")


class RecusalAsker(Term):
    """Who asked for a recusal (Art. 28(3))."""

    OFFICER = ("officer", "本人说明", "the officer")
    PETITIONER = ("petitioner", "信访人提出", "the petitioner")
    HEAD = ("head", "单位负责人决定", "the head of the unit")


class SimpleGround(Term):
    """Why 简易办理 fits; only for first-time matters."""

    CLEAR = ("clear", "事实清楚、责任明确、争议不大、易于解决", "clear facts and duty, easy to settle")
    AT_ONCE = ("at_once", "咨询、意见建议、表达感谢，可以即时反馈", "question, suggestion or thanks, answered at once")
    DAILY = ("daily", "涉及日常生产生活、时效性强", "daily life, pressing")
    PROMISED = ("promised", "已有明确承诺或者结论", "a clear promise or conclusion exists")


# ---------- handling


class HearingStage(Term):
    """Where in the procedure a hearing is held; only at 复核 its days are not counted (Art. 36)."""

    HANDLING = ("handling", "办理听证", "hearing during handling")
    REVIEW = ("review", "复查听证", "hearing during review")
    REREVIEW = ("rereview", "复核听证", "hearing during re-review")


class MediationWay(Term):
    """调解 with a third side, 和解 between the two (Art. 33)."""

    MEDIATION = ("mediation", "调解", "mediation")
    RECONCILIATION = ("reconciliation", "和解", "reconciliation")


class MediationHost(Term):
    """Who mediates: the body that handles the demand (Art. 33), or a committee by a law of its own."""

    ORGAN = ("organ", "本机关", "this office")
    COMMITTEE = ("committee", "人民调解委员会", "a people's mediation committee")


class MediationSide(Term):
    """The two sides of a dispute."""

    PETITIONER = ("petitioner", "信访人", "the petitioner")
    OTHER = ("other", "对方", "the other side")


class ExecutionState(Term):
    """How far an opinion 支持 has been carried out (Art. 32)."""

    NOT_YET = ("not_yet", "尚未执行", "not yet")
    PARTLY = ("partly", "部分执行", "in part")
    DONE = ("done", "执行到位", "done")


class SuggestionOutcome(Term):
    """What became of a suggestion or an advice (Art. 29, 40)."""

    ADOPTED = ("adopted", "采纳", "adopted")
    PARTLY = ("partly", "部分采纳", "adopted in part")
    KEPT = ("kept", "留作参考", "kept for reference")


class ReviewStage(Term):
    """复查 and 复核 (Art. 35, 36)."""

    REVIEW = ("review", "复查", "review")
    REREVIEW = ("rereview", "复核", "re-review")


class ReviewConclusion(Term):
    """Conclusion of a 复查 or 复核 ([M]: practice, not the Regulation)."""

    UPHELD = ("upheld", "维持", "upheld")
    REVOKED = ("revoked", "撤销", "revoked")
    CHANGED = ("changed", "变更", "changed")


# ---------- after the reply


class ReturnVisitWay(Term):
    """回访方式."""

    PHONE = ("phone", "电话", "by phone")
    HOME = ("home", "上门", "at home")
    HALL = ("hall", "来站", "at the hall")
    ONLINE = ("online", "网络", "online")


class Rated(Term):
    """Whom a petitioner rates, each apart."""

    OFFICE = ("office", "信访部门", "petition office")
    UNIT = ("unit", "责任单位", "responsible unit")


class Satisfaction(Term):
    """满意度, codes as exchanged between petition systems."""

    SATISFIED = ("0", "满意", "satisfied")
    FAIRLY = ("1", "基本满意", "fairly satisfied")
    DISSATISFIED = ("2", "不满意", "not satisfied")


FEWEST_VOICES = 5
"""Ratings are shown, and let out of the ballot box, so many together at least (domain.md 11)."""


class FourEnds(Term):
    """三到位一处理 (Art. 27)."""

    SOLVED = ("solved", "诉求合理的解决问题到位", "reasonable demand solved")
    EXPLAINED = ("explained", "诉求无理的思想教育到位", "unreasonable demand explained")
    HELPED = ("helped", "生活困难的帮扶救助到位", "hardship helped")
    HANDLED = ("handled", "行为违法的依法处理", "unlawful conduct dealt with by law")


class Settled(Term):
    """事解: how far the matter itself is settled. Any of them may close a case."""

    DONE = ("done", "办好了", "settled")
    PARTLY = ("partly", "办了一部分", "partly settled")
    NOT = ("not", "没有办成", "not settled")


class Retention(Term):
    """保管期限 ([M]: each body has its own table)."""

    PERMANENT = ("permanent", "永久", "permanent")
    YEARS_30 = ("years_30", "30 年", "30 years")
    YEARS_10 = ("years_10", "10 年", "10 years")


# ---------- supervision


class SupervisionLevel(Term):
    """Levels of supervision, in rising order (Art. 39, 40)."""

    REMINDED = ("reminded", "催办", "reminder")
    SUPERVISED = ("supervised", "督办", "supervision")
    LISTED = ("listed", "挂牌督办", "listed supervision")


class Fault(Term):
    """Faults of units: the heads of Art. 40 and of Art. 42-46. Never about a person."""

    RULES_BROKEN = ("rules_broken", "违反规定受理、办理", "accepted or handled against the rules")
    SHIFTED = ("shifted", "推诿", "shifted the case off")
    PERFUNCTORY = ("perfunctory", "敷衍", "perfunctory")
    DELAYED = ("delayed", "拖延", "delayed")
    FALSIFIED = ("falsified", "弄虚作假", "falsified")
    NOT_EXECUTED = ("not_executed", "拒不执行信访处理意见", "refuses to carry out the reply")
    UNEXECUTED = ("unexecuted", "处理意见还没有执行", "reply not carried out")
    NOT_REGISTERED = ("not_registered", "未按规定登记", "not registered as required")
    NOT_ROUTED = ("not_routed", "未按规定转送、交办", "not transferred as required")
    NOT_NOTIFIED = ("not_notified", "未按期书面告知", "no written notice in time")
    NOT_FINISHED = ("not_finished", "未在期限内办结", "not finished in time")
    REVIEW_LATE = ("review_late", "未在期限内出复查、复核意见", "no review opinion in time")
    NO_FEEDBACK = ("no_feedback", "未按规定反馈结果", "no feedback as required")
    LATE_ENTRY = ("late_entry", "补记的记录", "entered afterwards")
    RETURNED_TWICE = ("returned_twice", "两次退回", "returned twice")
    UNANSWERED = ("unanswered", "同一事项多次来访仍没有答复", "several visits on one demand without an answer")
    HEARING_NOT_HELD = ("hearing_not_held", "通知了听证没有开", "hearing called and not held")
    CONCEALED = ("concealed", "隐瞒、谎报、缓报", "concealed or reported late")


class AdviceKind(Term):
    """三项建议 (Art. 40)."""

    IMPROVE = ("improve", "改进工作建议", "recommendation to improve work")
    POLICY = ("policy", "完善政策建议", "recommendation to complete policy")
    ACCOUNTABILITY = ("accountability", "追究责任建议", "recommendation to hold accountable")


class Conduct(Term):
    """The six forbidden acts of Art. 26, of an incident and never of a person."""

    GATHERING = ("gathering", "非法聚集、围堵、冲击、拦截、堵塞", "unlawful gathering or blocking")
    DANGEROUS = ("dangerous", "携带危险物品、管制器具", "dangerous objects")
    VIOLENCE = ("violence", "侮辱、殴打、威胁、限制人身自由", "insult, violence, threat")
    STAYING = ("staying", "滞留、滋事，把生活不能自理的人弃留", "staying on, making trouble")
    INCITING = ("inciting", "煽动、串联、胁迫，借机敛财", "inciting others")
    OTHER = ("other", "其他扰乱秩序的行为", "other disturbance")
