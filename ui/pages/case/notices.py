"""What stands above a case because it holds for all of it: linked, read-only, sealed, changed apart."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal

from app.acts.undecided import may_accuse
from app.domain.demand import DemandState
from app.domain.records import Link
from app.domain.terms import LegalClass, Step
from app.reports.conflicts import field_conflicts
from app.reports.duplicates import other_case
from app.reports.oddities import SETTLE
from ui.acts.offers import OFFERS
from ui.case_sheet import CaseSheet
from ui.parts.banner import Banner, BannerKind
from ui.words import joint, said

translate = QCoreApplication.translate
SETTLE_DUPLICATE = "settle_duplicate"


class Notice(Banner):
    """A banner that may lead to another case or to an act on this one."""

    case_asked = Signal(str)
    act_asked = Signal(str)

    def __init__(
        self, kind: BannerKind, title: str, text: str, action: str = "", *, key: str = "", case: str = "", act: str = ""
    ) -> None:
        super().__init__(kind, title, text, action=action, key=key)
        self.acted.connect(lambda: self.act_asked.emit(act) if act else self.case_asked.emit(case))


def notices(sheet: CaseSheet) -> list[Notice]:
    """The banners of a case, the most pressing first."""
    case = sheet.case
    found = []
    if case.sealed:
        text = translate(
            "CaseNotice",
            "编号和办理的日子都在，打开内容的钥匙还没有到。下一次同步或者收摆渡包以后会自己打开；过了一天还打不开，请找登记它的那一站或者管理员。",
        )
        found.append(Notice("amber", translate("CaseNotice", "这一件的内容还打不开"), text))
    if case.read_only:
        text = translate(
            "CaseNotice", "这一件里有新版本写下的内容，本机只能看，不能改。请管理员升级本机，升级以后就能接着办。"
        )
        found.append(Notice("amber", translate("CaseNotice", "需升级"), text))
    if conflicts := field_conflicts(sheet.file, sheet.world, sheet.staff):
        found.append(_conflicts(len(conflicts), decidable=sheet.refused["correct"] is None))
    if case.open_duplicates:
        found.append(_duplicates(sheet))
    links: dict[str, tuple[Link, list[str]]] = {}
    for demand in case.demands.values():
        if demand.link:
            links.setdefault(demand.link.case, (demand.link, []))[1].append(demand.id)
    for target, (link, ids) in links.items():
        whole = not case.open_demands
        what = (
            translate("CaseNotice", "已并入 {number}")
            if whole
            else translate("CaseNotice", "诉求 {ids} 已并入 {number}")
        )
        text = translate("CaseNotice", "办理、期限、文书都在原件。这一次来访照样登记、有自己的编号。")
        title = what.format(number=link.number, ids=joint("、").join(ids))
        found.append(Notice("sky", title, text, translate("CaseNotice", "打开原件"), case=target))
    return [*found, *_of_class(sheet)]


def _of_class(sheet: CaseSheet) -> Iterator[Notice]:
    """What is to be said because of the class of a demand."""
    case = sheet.case
    open_ = [
        d for d in case.open_demands if d.legal_class == LegalClass.UNCLASSIFIED.code and d.step is Step.REGISTERED
    ]
    if open_:
        accuses = any(may_accuse(d) for d in open_)
        yield _unclassified(accuses=accuses, correctable=sheet.refused["correct"] is None)
    if any(_without_days(d) for d in case.open_demands) and not case.closed_on:
        yield _no_days()


def _without_days(demand: DemandState) -> bool:
    """Whether it is an accusation that we took on, so that no clock of the Regulation says when."""
    return demand.is_accusation and bool(demand.acceptance) and not demand.answer and not demand.withdrawal


def _no_days() -> Notice:
    """Nothing shown would look as if something were missing."""
    title = translate("CaseNotice", "办理没有条例规定的天数")
    text = translate("CaseNotice", "检举控告由本单位办的，条例没有规定办理期限，按纪检监察有关规定（第三十条）。")
    return Notice("sky", title, text)


def _unclassified(*, accuses: bool, correctable: bool) -> Notice:
    """What comes next of a demand that the desk left open: no sixty days are promised before somebody says what it is, and
    what may be an accusation goes nowhere."""
    action = translate("CaseNotice", "依法分类") if correctable else ""
    if accuses:
        title = translate("CaseNotice", "先问清是不是检举控告")
        text = translate(
            "CaseNotice",
            "说的像是检举控告，还没有依法分类，先不往外转、不答复。是的，改成检举控告，整件就限知悉人；不是的，定好是哪一类。",
        )
        return Notice("amber", title, text, action, act="correct")
    title = translate("CaseNotice", "还没有依法分类")
    text = translate(
        "CaseNotice", "不起算办理期限，也还不能受理。问清楚走哪条途径就定下来；受理、引导、直接答复的时候也会问。"
    )
    return Notice("sky", title, text, action, act="correct")


def _duplicates(sheet: CaseSheet) -> Notice:
    """Another station registered what may be the same: who and when, and the way to settle it."""
    title = translate("CaseNotice", "可能和别处登记的是同一件事")
    others = [
        said(other_case(d.org, d.registered_on, d.official_number, sheet.world)) for d in sheet.case.open_duplicates
    ]
    text = translate("CaseNotice", "{others}。请和对方核对；两件的编号都不变。").format(others=joint("；").join(others))
    open_ = sheet.refused[SETTLE_DUPLICATE] is None
    return Notice("sky", title, text, OFFERS[SETTLE_DUPLICATE].text() if open_ else "", act=SETTLE_DUPLICATE)


def _conflicts(count: int, *, decidable: bool) -> Notice:
    title = translate("CaseNotice", "有 {count} 处要核对").format(count=count)
    text = translate("CaseNotice", "两处改得不一样，两边写的都留着，等人来定。")
    if not decidable:
        return Notice("amber", title, text)
    return Notice("amber", title, text, OFFERS[SETTLE].text(), key="Alt+L", act=SETTLE)
