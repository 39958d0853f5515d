"""The trade's terms, fixed once: stable code (stored), statutory Chinese term (on screen and paper), English term.

Sources: 《信访工作条例》 (2022) and domain.md 7.3. Codes are stored in entries for ever and never renamed.
"""

from __future__ import annotations

from enum import Enum
from functools import cache
from typing import Self


class Term(Enum):
    """One list of terms; a member's value is (code, Chinese, English)."""

    def __init__(self, code: str, chinese: str, english: str) -> None:
        # plain attributes: folds and lists ask for them hundreds of thousands of times
        self.code = code
        """What entries store."""
        self.chinese = chinese
        """What screens and papers show."""
        self.english = english
        """What the English screen shows."""

    @classmethod
    def of(cls, code: str) -> Self:
        """The member with this code. Raises KeyError for an unknown one."""
        return cls._by_code()[code]

    @classmethod
    def name_of(cls, code: str) -> str:
        """The Chinese term of a stored code; an unknown one (from a newer program) is shown as it is."""
        member = cls._by_code().get(code)
        return member.chinese if member else code

    @classmethod
    @cache
    def _by_code(cls) -> dict[str, Self]:
        return {member.code: member for member in cls}


class Channel(Term):
    """信访形式 (Art. 17)."""

    VISIT = ("visit", "来访", "visit")
    LETTER = ("letter", "来信", "letter")
    CALL = ("call", "来电", "call")
    ONLINE = ("online", "网上", "online")
    OUTREACH = ("outreach", "下访", "outreach visit")
    TRANSFERRED_IN = ("transferred_in", "转来", "transferred in")


IN_PERSON = frozenset((Channel.VISIT.code, Channel.OUTREACH.code))
"""Channels where the person stands before the clerk, with papers and companions."""


class Petitioner(Term):
    """信访人, called after the way they came; the codes are those of Channel."""

    VISIT = ("visit", "来访人", "visitor")
    LETTER = ("letter", "来信人", "sender")
    CALL = ("call", "来电人", "caller")
    ONLINE = ("online", "信访人", "petitioner")
    OUTREACH = ("outreach", "信访人", "petitioner")
    TRANSFERRED_IN = ("transferred_in", "信访人", "petitioner")


class IdKind(Term):
    """证件类型; the resident card is parsed, the others are kept as typed."""

    RESIDENT = ("resident", "居民身份证", "ID card")
    PASSPORT = ("passport", "护照", "passport")
    HKMO_PERMIT = ("hkmo_permit", "港澳居民来往内地通行证", "Hong Kong and Macao permit")
    TAIWAN_PERMIT = ("taiwan_permit", "台湾居民来往大陆通行证", "Taiwan permit")
    FOREIGN_PERMANENT = ("foreign_permanent", "外国人永久居留身份证", "foreign permanent resident card")
    SOLDIER = ("soldier", "军人证件", "military ID")
    CREDIT_CODE = ("credit_code", "统一社会信用代码", "organisation's unified code")
    OTHER = ("other", "其他证件", "other ID")
    NONE = ("none", "未出示证件", "no ID shown")


class Sex(Term):
    """性别, codes as exchanged between petition systems."""

    FEMALE = ("0", "女", "female")
    MALE = ("1", "男", "male")
    UNKNOWN = ("", "未说明", "not stated")


class PartyRole(Term):
    """A person's part in one registration (Art. 20: at most five representatives)."""

    MAIN = ("main", "主访人", "main petitioner")
    REPRESENTATIVE = ("representative", "代表", "representative")
    AGENT = ("agent", "代理人", "agent")


def main_term(channel: str) -> Term:
    """What the first of the people of a registration is called: 主访人 who came, else 来信人, 来电人 …; 信访人 where the way is
    unknown here (from a newer program)."""
    if channel in IN_PERSON:
        return PartyRole.MAIN
    return next((each for each in Petitioner if each.code == channel), Petitioner.TRANSFERRED_IN)


def role_name(role: str, channel: str) -> str:
    """The Chinese term of a person's part in a registration of this channel; an unknown one as it is."""
    return main_term(channel).chinese if role == PartyRole.MAIN.code else PartyRole.name_of(role)


class LegalClass(Term):
    """依法分类 (Art. 29-31)."""

    SUGGESTION = ("suggestion", "建议意见", "suggestion")
    ACCUSATION = ("accusation", "检举控告", "accusation")
    APPEAL_1 = ("appeal_1", "申诉求决（一）涉法涉诉", "appeal 31(1): litigation")
    APPEAL_2 = ("appeal_2", "申诉求决（二）仲裁", "appeal 31(2): arbitration")
    APPEAL_3 = ("appeal_3", "申诉求决（三）党员申诉", "appeal 31(3): Party member's appeal")
    APPEAL_4 = ("appeal_4", "申诉求决（四）行政程序", "appeal 31(4): administrative procedure")
    APPEAL_5 = ("appeal_5", "申诉求决（五）申请履职", "appeal 31(5): request to act")
    APPEAL_6 = ("appeal_6", "申诉求决（六）信访程序", "appeal 31(6): petition procedure")
    QUESTION = ("question", "咨询", "question")
    THANKS = ("thanks", "表达感谢", "thanks")
    UNCLASSIFIED = ("unclassified", "未分类", "not classified")


class Capacity(Term):
    """收件身份: as what our station received a demand (Art. 22, 23); empty where nobody said."""

    PETITION_OFFICE = ("petition_office", "作为信访部门（登记、转送）", "as petition office (transfers)")
    COMPETENT_BODY = ("competent_body", "作为有权处理的机关（自己办）", "as competent unit (handles)")


class Answer(Term):
    """An answer to a triage question."""

    NO = ("no", "否", "no")
    YES = ("yes", "是", "yes")
    UNCLEAR = ("unclear", "不清楚", "not clear")


class Step(Term):
    """办到哪一步: how far a demand, and a case, has come."""

    REGISTERED = ("registered", "已登记", "registered")
    LINKED = ("linked", "已并入", "linked")
    GUIDED = ("guided", "已引导", "guided")
    ANSWERED = ("answered", "已直接答复", "answered directly")
    TRANSFERRED = ("transferred", "已转送", "transferred")
    ENTRUSTED = ("entrusted", "已交办", "entrusted")
    RETURNED = ("returned", "已退回", "returned")
    DECLINED = ("declined", "不予受理", "declined")
    DECLINED_FINALLY = ("declined_finally", "不再受理", "no further acceptance")
    ACCEPTED = ("accepted", "已受理", "accepted")
    HANDLING = ("handling", "办理中", "handling")
    MEDIATING = ("mediating", "调解中", "in mediation")
    REPLIED = ("replied", "已答复", "replied")
    DELIVERED = ("delivered", "已送达", "delivered")
    IN_REVIEW = ("in_review", "复查中", "in review")
    REVIEWED = ("reviewed", "已复查", "reviewed")
    IN_REREVIEW = ("in_rereview", "复核中", "in re-review")
    FINAL = ("final", "复核终结", "final")
    WITHDRAWN = ("withdrawn", "已撤回", "withdrawn")
    CLOSED = ("closed", "已办结", "closed")
    ARCHIVED = ("archived", "已归档", "archived")
    VOIDED = ("voided", "已作废", "voided")
    ERASED = ("erased", "已按期销毁", "destroyed after its term")

    @classmethod
    def standing(cls, code: str, apart: int) -> str:
        """ "已转送，另 1 项": where a case stands, and how many of its demands stand elsewhere; so in lists, pages and papers."""
        return f"{cls.name_of(code)}，另 {apart} 项" if apart else cls.name_of(code)


class Outcome(Term):
    """处理意见 of one demand (Art. 32)."""

    SUPPORTED = ("supported", "支持", "supported")
    EXPLAINED = ("explained", "解释说明", "explained")
    NOT_SUPPORTED = ("not_supported", "不予支持", "not supported")


class DeclineGround(Term):
    """Why a demand is not accepted (Art. 19(3), 23)."""

    RUNNING_BELOW = ("running_below", "已由下级机关、单位受理或者正在办理", "accepted or handled by a lower unit")
    NOT_OUR_DUTY = ("not_our_duty", "不属于本机关、单位职权范围", "not within this unit's powers")


class DeliveryWay(Term):
    """送达方式 (by analogy with the 民事诉讼法)."""

    HAND = ("hand", "直接送达", "by hand")
    LEFT = ("left", "留置送达", "left behind")
    POST = ("post", "邮寄送达", "by post")
    ELECTRONIC = ("electronic", "电子送达", "electronic")
    NOTICE = ("notice", "公告送达", "public notice")


class Taker(Term):
    """Who may take a paper in somebody's stead, so that it is delivered (by analogy with CPL Art. 88)."""

    FAMILY = ("family", "同住成年家属", "adult of the family living there")
    AGENT = ("agent", "代理人", "agent")
    APPOINTED = ("appointed", "本人指定的代收人", "whom they named to take it")
    UNIT = ("unit", "单位负责收件的人", "who takes the mail of the organisation")


class Role(Term):
    """What a member of staff does here. The law names one of them: the head, who approves an extension (Art. 34). The last
    three are the administrators apart (三员, GB/T 22239-2019, level 3): one of them each, and none with a duty in the hall.
    """

    RECEPTION = ("reception", "接访", "receptionist")
    HANDLER = ("handler", "承办", "handler")
    APPROVER = ("approver", "审批", "approver")
    HEAD = ("head", "单位负责人", "head of the unit")
    SUPERVISOR = ("supervisor", "督查", "supervisor")
    SYSTEM_ADMIN = ("system_admin", "系统管理员", "system administrator")
    SECURITY_ADMIN = ("security_admin", "安全管理员", "security administrator")
    AUDIT_ADMIN = ("audit_admin", "审计管理员", "audit administrator")


class DocumentKind(Term):
    """文书: the papers of this desk."""

    REGISTRATION_FORM = ("registration_form", "登记表", "registration form")
    RECEIPT = ("receipt", "回执", "receipt")
    STATEMENT = ("statement", "口述记录", "oral statement")
    ACCEPTANCE = ("acceptance", "受理告知书", "acceptance notice")
    TRANSFER = ("transfer", "转送告知书", "transfer notice")
    DECLINE = ("decline", "不予受理告知书", "decline notice")
    REPLY = ("reply", "处理意见书", "reply")
    DELIVERY_PROOF = ("delivery_proof", "送达回证", "proof of delivery")
    PROOF_CARD = ("proof_card", "期限说明卡", "deadline card")
    RIGHTS = ("rights", "信访人权利义务告知", "rights and duties")
    PROGRESS_SLIP = ("progress_slip", "家常话进度单", "progress slip in plain words")
    DATA_SHEET = ("data_sheet", "个人信息告知单", "sheet on one's personal data")
    BRIEFING = ("briefing", "前情一页", "page on what went before")
    DECLINE_FINALLY = ("decline_finally", "不再受理告知书", "notice of no further acceptance")
    TRANSFER_LETTER = ("transfer_letter", "转送函", "transfer letter")
    ENTRUST_LETTER = ("entrust_letter", "交办函", "letter of entrustment")
    ENTRUST_NOTICE = ("entrust_notice", "交办告知书", "notice of entrustment")
    TAKE_BACK_LETTER = ("take_back_letter", "收回函", "letter taking a transfer back")
    TAKE_BACK_NOTICE = ("take_back_notice", "收回告知书", "notice of a transfer taken back")
    GUIDANCE = ("guidance", "引导函", "guidance slip")
    OBJECTION = ("objection", "异议书", "objection")
    OBJECTION_DECISION = ("objection_decision", "退件核实意见", "decision on an objection")
    EXTENSION = ("extension", "延期办理告知书", "extension notice")
    SUGGESTION_REPLY = ("suggestion_reply", "建议意见答复书", "answer to a suggestion")
    REVIEW_OPINION = ("review_opinion", "复查意见书", "review opinion")
    REREVIEW_OPINION = ("rereview_opinion", "复核意见书", "re-review opinion")
    SUPERVISION_LETTER = ("supervision_letter", "督办函", "supervision letter")
    ADVICE = ("advice", "建议书", "recommendation")
    DISPUTE_REQUEST = ("dispute_request", "受理机关请示", "request to decide who accepts")
    URGENT_REPORT = ("urgent_report", "重大紧急情况报告", "report of an urgent situation")
    HEARING_NOTICE = ("hearing_notice", "听证通知书", "hearing notice")
    HEARING_CANCELLATION = ("hearing_cancellation", "听证取消通知书", "notice of cancelled hearing")
    HEARING_RECORD = ("hearing_record", "听证笔录", "hearing record")
    MEDIATION_REQUEST = ("mediation_request", "人民调解申请书", "request for mediation")
    MEDIATION_RECORD = ("mediation_record", "调解记录", "mediation record")
    MEDIATION_AGREEMENT = ("mediation_agreement", "人民调解协议书", "mediation agreement")
    OWN_MEDIATION_AGREEMENT = ("own_mediation_agreement", "调解协议书", "our mediation agreement")
    RECONCILIATION_AGREEMENT = ("reconciliation_agreement", "和解协议书", "reconciliation agreement")
    RETURN_VISIT_RECORD = ("return_visit_record", "回访记录", "return visit record")
    RATING_FORM = ("rating_form", "满意度评价表", "rating form")
    COMPLETION_REPORT = ("completion_report", "办结报告", "completion report")
    MINUTES = ("minutes", "会议纪要", "minutes")
    WITHDRAWAL_FORM = ("withdrawal_form", "撤回信访事项申请书", "request to withdraw")
    THANKS = ("thanks", "感谢信", "letter of thanks")
    DOSSIER = ("dossier", "卷宗目录", "dossier contents")
    ANSWER = ("answer", "答复告知书", "written answer")


SIGNED_FOR = frozenset(kind.code for kind in (DocumentKind.TRANSFER_LETTER, DocumentKind.ENTRUST_LETTER))
"""Letters to the unit that receives a matter: its 签收 is the proof that they arrived."""
SENT = frozenset(
    kind.code
    for kind in (
        DocumentKind.TAKE_BACK_LETTER,
        DocumentKind.OBJECTION,
        DocumentKind.OBJECTION_DECISION,
        DocumentKind.COMPLETION_REPORT,
        DocumentKind.DISPUTE_REQUEST,
        DocumentKind.URGENT_REPORT,
        DocumentKind.MINUTES,
        DocumentKind.MEDIATION_AGREEMENT,
        DocumentKind.OWN_MEDIATION_AGREEMENT,
        DocumentKind.RECONCILIATION_AGREEMENT,
        DocumentKind.SUPERVISION_LETTER,
        DocumentKind.ADVICE,
    )
)
"""Papers that are not served: between bodies the record of sending them is the proof (domain.md 8, rows 11, 17 to 19, 25, 26), of
an agreement the signatures under it (rows 22, 23)."""


class BodyKind(Term):
    """What kind of body a unit of the directory is."""

    PETITION_OFFICE = ("petition_office", "信访部门", "petition office")
    GOVERNMENT = ("government", "党委政府", "Party and government")
    BUREAU = ("bureau", "职能部门", "department")
    COURT = ("court", "法院", "court")
    PROCURATORATE = ("procuratorate", "检察院", "procuratorate")
    POLICE = ("police", "公安", "police")
    DISCIPLINE = ("discipline", "纪检监察", "discipline body")
    ARBITRATION = ("arbitration", "仲裁机构", "arbitration body")
    PARTY = ("party", "党委部门", "Party organ")
    COMMUNITY = ("community", "村居", "village, community")
    OTHER = ("other", "其他单位", "other unit")
