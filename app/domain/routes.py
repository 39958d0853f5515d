"""Which legal route a demand follows: its legal class (Art. 29-31) and the four questions asked at the desk.

The desk explains and proposes; the clerk decides. Only the petition procedure of Art. 31(6) runs against the 60 days.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.domain.kinds import Triage
from app.domain.problems import QT_TRANSLATE_NOOP
from app.domain.rules import Rules
from app.domain.terms import Answer, Capacity, LegalClass

QUESTIONS: Mapping[str, str] = {
    "court": QT_TRANSLATE_NOOP("Route", "法院受理了吗"),
    "reconsideration": QT_TRANSLATE_NOOP("Route", "申请过行政复议吗"),
    "arbitration": QT_TRANSLATE_NOOP("Route", "劳动仲裁受理了吗"),
    "review": QT_TRANSLATE_NOOP("Route", "已有复查复核意见吗"),
}
"""The four questions, by the field of `Triage`."""

ROUTE_TEMPLATES: Mapping[str, str] = {
    "unclassified": QT_TRANSLATE_NOOP("Route", "还没有依法分类：拿不准先不定，答完四问会提示走哪条路。"),
    "left_open": QT_TRANSLATE_NOOP(
        "Route", "先不定：照样登记，{first}，不计 {handling} 日。定了哪一类才能受理，打开这件家事会提醒。"
    ),
    "open": QT_TRANSLATE_NOOP("Route", "还有 {count} 问不清楚：先登记，问清楚再定走哪条路。{first}。"),
    "suggestion": QT_TRANSLATE_NOOP(
        "Route", "建议意见，第二十九条：由有权处理的机关研究论证，采纳的予以回复。{first}，不计办理期限。"
    ),
    "accusation": QT_TRANSLATE_NOOP(
        "Route",
        "检举控告，第三十条：{first}。不出查询码，只有登记人和建台人看得到，不得转给被反映的人和单位。",
    ),
    "accuses_us": QT_TRANSLATE_NOOP(
        "Route",
        "反映的是本站自己：检举控告只能转有管理权限的纪检监察机关，第二十二条第二款、第三十条。"
        "不出查询码，不让被反映的人和单位知道；要回避的同事请先记回避。",
    ),
    "maybe_officials": QT_TRANSLATE_NOOP(
        "Route",
        "内容分类是纪检监察：反映的是违纪违法，就是检举控告，第三十条，不出查询码、不让他们知道。不是的，另选一类。",
    ),
    "maybe_accused": QT_TRANSLATE_NOOP(
        "Route",
        "写了反映对象：反映的是违纪违法，就是检举控告，第三十条，不出查询码、不让他们知道；求解决、不服处理的，不是。",
    ),
    "maybe_words": QT_TRANSLATE_NOOP(
        "Route",
        "说的像是检举控告：反映的是违纪违法，就是检举控告，第三十条，不出查询码、不让他们知道；求解决、不服处理的，不是。",
    ),
    "appeal_1": QT_TRANSLATE_NOOP(
        "Route", "涉法涉诉，第三十一条第（一）项：按诉讼等法定程序向政法机关提出，不计 {handling} 日。"
    ),
    "appeal_2": QT_TRANSLATE_NOOP("Route", "仲裁，第三十一条第（二）项：向仲裁机构提出，不计 {handling} 日。"),
    "appeal_3": QT_TRANSLATE_NOOP(
        "Route", "党员申诉、申请复审，第三十一条第（三）项：由党组织按党内规定办，不计 {handling} 日。"
    ),
    "appeal_4": QT_TRANSLATE_NOOP("Route", "行政程序，第三十一条第（四）项：走行政复议等程序，不计 {handling} 日。"),
    "appeal_5": QT_TRANSLATE_NOOP(
        "Route", "申请查处、履行职责，第三十一条第（五）项：由主管机关依法履行或者答复，不计 {handling} 日。"
    ),
    "appeal_6": QT_TRANSLATE_NOOP("Route", "走信访程序，第三十一条第（六）项。{first}，受理起 {handling} 日内办结。"),
    "all_no": QT_TRANSLATE_NOOP(
        "Route",
        "还没有走别的法定途径。确认没有别的法定途径，才走信访程序，第三十一条第（六）项：{first}，受理起 {handling} 日内办结。",
    ),
    "in_court": QT_TRANSLATE_NOOP(
        "Route", "法院已经受理：走诉讼程序，第三十一条第（一）项。请释明并引导到法院，不计 {handling} 日。"
    ),
    "in_arbitration": QT_TRANSLATE_NOOP(
        "Route", "仲裁已经受理：走仲裁程序，第三十一条第（二）项。请引导到仲裁机构，不计 {handling} 日。"
    ),
    "in_reconsideration": QT_TRANSLATE_NOOP(
        "Route", "已经申请行政复议：走行政复议程序，第三十一条第（四）项。请引导到复议机关，不计 {handling} 日。"
    ),
    "reviewed": QT_TRANSLATE_NOOP(
        "Route", "已有复查或者复核意见：不服复查的可以申请复核；复核以后不再受理，照样登记（第三十六条）。"
    ),
    "question": QT_TRANSLATE_NOOP("Route", "咨询：当场答复，不计期限。"),
    "thanks": QT_TRANSLATE_NOOP("Route", "表达感谢：记下来，转告有关单位，不计期限。"),
}
"""Route code → the sentence shown; `first` is what our station owes first."""

_TOLD = QT_TRANSLATE_NOOP("Route", "{notice} 日内告知")
_SENT_ON = QT_TRANSLATE_NOOP("Route", "{dispatch} 日内转送")
_HANDED_ON = QT_TRANSLATE_NOOP("Route", "{accused} 日内按管理权限转送")
_OURS_OR_ON = QT_TRANSLATE_NOOP("Route", "{accused} 日内按管理权限转送，归本单位管的受理")

_ARTICLES: Mapping[str, str] = {
    "suggestion": "29",
    "accusation": "30",
    "appeal_1": "31(一)",
    "in_court": "31(一)",
    "appeal_2": "31(二)",
    "in_arbitration": "31(二)",
    "appeal_3": "31(三)",
    "appeal_4": "31(四)",
    "in_reconsideration": "31(四)",
    "appeal_5": "31(五)",
    "appeal_6": "31(六)",
    "reviewed": "36",
}
_RUNNING = (
    ("court", "in_court", LegalClass.APPEAL_1),
    ("arbitration", "in_arbitration", LegalClass.APPEAL_2),
    ("reconsideration", "in_reconsideration", LegalClass.APPEAL_4),
)
_OWN_RULES = {
    LegalClass.ACCUSATION.code: ("DIS-1",),
    LegalClass.APPEAL_6.code: ("DSP-15", "NTC-15", "HND-60"),
    LegalClass.QUESTION.code: (),
    LegalClass.THANKS.code: (),
}
_COMMON_RULES = ("DSP-15", "NTC-15")
_OF_THE_OTHER = {
    Capacity.PETITION_OFFICE.code: frozenset(("NTC-15",)),
    Capacity.COMPETENT_BODY.code: frozenset(("DSP-15",)),
}
"""Capacity → the rules that bind only who receives in the other one (Art. 22, 23). An accusation is handed on within its days by
whoever received it, unless it is taken on (Art. 22(2), 30)."""
_DAYS = {"dispatch": "DSP-15", "accused": "DIS-1", "notice": "NTC-15", "handling": "HND-60"}
"""Word in a sentence → the rule whose days it says."""


@dataclass(frozen=True, slots=True)
class Route:
    """The way a demand goes. `code` names its sentence; `suggested` is the class the answers speak for, if any."""

    code: str
    legal_class: LegalClass
    suggested: LegalClass | None
    rules: tuple[str, ...]
    """Ids of the deadline rules that can come to run on it."""
    capacity: str = ""
    """Code of the capacity in which our station received it."""
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def article(self) -> str:
        """Key of the article; empty where practice, not the Regulation, knows the class."""
        return _ARTICLES.get(self.code, "")

    def filled(self, rules: Rules, say: Callable[[str], str] = str) -> Mapping[str, str]:
        """What the sentence needs: the days as the rules have them, and what is owed first, said in the reader's language."""
        days = {name: str(rules[rule].duration) for name, rule in _DAYS.items()}
        return {**self.values, **days, "first": say(self._first()).format_map(days)}

    def _first(self) -> str:
        if self.restricted:
            return _OURS_OR_ON if self.capacity == Capacity.COMPETENT_BODY.code else _HANDED_ON
        return _SENT_ON if self.capacity == Capacity.PETITION_OFFICE.code else _TOLD

    def sentence(self, rules: Rules) -> str:
        """What the desk shows, in Chinese."""
        return ROUTE_TEMPLATES[self.code].format_map(self.filled(rules))

    @property
    def restricted(self) -> bool:
        """Whether the case goes only to an explicit list (Art. 30)."""
        return self.legal_class is LegalClass.ACCUSATION


def answered(triage: Triage) -> tuple[str, LegalClass | None, int]:
    """What the four answers say: route code, the class they speak for, how many are not clear yet."""
    for question, code, legal_class in _RUNNING:
        if getattr(triage, question) == Answer.YES.code:
            return code, legal_class, 0
    if triage.review == Answer.YES.code:
        return "reviewed", None, 0
    unclear = sum(getattr(triage, question) != Answer.NO.code for question in QUESTIONS)
    return ("open", None, unclear) if unclear else ("all_no", LegalClass.APPEAL_6, 0)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the desk proposes for a demand, and why (`code` names the sentence): the class it takes it for, then what else it
    may be. Somebody has to say which."""

    code: str
    classes: tuple[LegalClass, ...]


def propose(triage: Triage, *, officials: bool, named: bool, words: bool) -> Proposal | None:
    """What the answers speak for; what may be a report or accusation is asked about first, so that Art. 30 is not lost.

    officials: its category is what officials did; named: it says of whom it complains; words: its text speaks of a breach.
    """
    code, suggested, _ = answered(triage)
    if officials or named or words:
        other = suggested or LegalClass.UNCLASSIFIED
        left = () if officials and suggested is None else (other,)
        sign = "maybe_officials" if officials else "maybe_accused" if named else "maybe_words"
        return Proposal(sign, (LegalClass.ACCUSATION, *left))
    return Proposal(code, (suggested,)) if suggested else None


def rules_of(legal_class: str, capacity: str = "") -> tuple[str, ...]:
    """Ids of the deadline rules that can come to run on a demand of this class, received in this capacity; a class that only
    a newer program knows counts as not classified, and where nobody said in which capacity both bind."""
    other = _OF_THE_OTHER.get(capacity, frozenset())
    return tuple(rule for rule in _OWN_RULES.get(legal_class, _COMMON_RULES) if rule not in other)


def route(legal_class: LegalClass, triage: Triage, capacity: str = "") -> Route:
    """The route of a demand. The answers matter for the petition procedure and for what is not classified yet."""
    code, suggested, unclear = answered(triage)
    rules = rules_of(legal_class.code, capacity)
    if legal_class not in (LegalClass.APPEAL_6, LegalClass.UNCLASSIFIED):
        return Route(legal_class.code, legal_class, None, rules, capacity)
    if unclear:
        blank = legal_class is LegalClass.UNCLASSIFIED and unclear == len(QUESTIONS)
        code = "unclassified" if blank else "open" if legal_class is LegalClass.UNCLASSIFIED else "appeal_6"
    elif code == "all_no" and legal_class is LegalClass.APPEAL_6:
        code = legal_class.code
    return Route(code, legal_class, suggested, rules, capacity, {"count": str(unclear)})
