"""Words that are not the screen's own, in its language: terms of the law, days, articles, sentences made in `app`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale

from app.domain.chinese import article_name, chinese_number
from app.domain.envelope import CHINA
from app.domain.faults import FaultFound
from app.domain.last_day import SHORT, WHOLE, LastDay
from app.domain.routes import ROUTE_TEMPLATES, Route
from app.domain.rules import Rules
from app.domain.terms import PartyRole, Term, main_term
from app.reports.phrase import Phrase

if TYPE_CHECKING:
    from app.domain.categories import Categories
    from app.domain.queue import Business, Named
    from app.ports import CaseRow, DocumentRow, LetterRow

_DAY = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?: 周.)?")
_MOMENT = re.compile(r"(\d{4}年\d{1,2}月\d{1,2}日)(\d{2})时(\d{2})分")
_ARTICLE = re.compile(r"(《.+》(?:（\d{4} 年）)?)?第([一二三四五六七八九十]+)条(?:第(.)款)?(?:第（(.)）项)?")
_OTHERS = re.compile(r"(.+) 等 (\d+) 人")
_APART = re.compile(r"(.+)，另 (\d+) 项")
_OF_DEMAND = re.compile(r"诉求 (\S+) 的(.+)")
_DESK = re.compile(r"(\w+) 台")
_SINGULAR = {
    "days": "day", "months": "month", "years": "year", "hours": "hour", "minutes": "minute", "times": "time",
    "cases": "case", "units": "unit", "entries": "entry", "records": "record", "people": "person",
    "deadlines": "deadline", "groups": "group", "officers": "officer", "townships": "township",
    "boards": "board", "copies": "copy", "messages": "message",
}  # fmt: skip
_ONE = re.compile(rf"((?<![\w.,:+-])\+?1 )({'|'.join(_SINGULAR)})\b")
_JOINTS = re.compile("[，、]")
RESTRICTED = str(QT_TRANSLATE_NOOP("Word", "限知悉人查看的一件"))
"""What lists say of a restricted case, and what the draft of one is kept under."""


def in_english() -> bool:
    """Whether the screen speaks English."""
    return QLocale().language() == QLocale.Language.English


def word(term: Term) -> str:
    """A statutory term."""
    return term.english if in_english() else term.chinese


def word_of(terms: type[Term], code: str) -> str:
    """The term of a stored code; an unknown one (from a newer program) as it is."""
    return next((word(term) for term in terms if term.code == code), code)


def capital(text: str) -> str:
    """Words that stand alone (a tag, a cell, a choice, a title): English begins them with a capital letter."""
    return text[:1].upper() + text[1:] if in_english() else text


def options_of(terms: Iterable[Term]) -> list[tuple[str, str]]:
    """Terms to choose from: the code and its words."""
    return [(term.code, capital(word(term))) for term in terms]


def named(one: Named | Business) -> str:
    """What the resources call a thing of the queue."""
    return one.english if in_english() else one.chinese


def named_options(some: Iterable[Named | Business]) -> list[tuple[str, str]]:
    """Things of the queue to choose from: the code and its words."""
    return [(one.code, capital(named(one))) for one in some]


def category_words(name: str) -> str:
    """The name of a category, alone or after the one above it; an unknown code as it is."""
    return _categories().get(name, name) if in_english() else name


def category_or_field(code: str, categories: Categories) -> str:
    """A category in words; of the first level that all of its field is meant."""
    name, found = category_words(categories.name(code)), categories.get(code)
    whole = found is not None and not found.parent
    return QCoreApplication.translate("Word", "{field}（全部）").format(field=name) if whole else name


def role_word(role: str, channel: str) -> str:
    """What a person of a registration is called there, alone or before the name; an unknown role as it is."""
    return capital(word(main_term(channel)) if role == PartyRole.MAIN.code else word_of(PartyRole, role))


def route_words(found: Route, rules: Rules) -> str:
    """The sentence of a route, with the days of the rules."""

    def say(text: str) -> str:
        return QCoreApplication.translate("Route", text)

    return say(ROUTE_TEMPLATES[found.code]).format_map(found.filled(rules, say))


def short_day(day: date) -> str:
    """10月8日, 8 Oct."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("Day", "M月d日"))


def month_words(day: date) -> str:
    """2026年10月, October 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("Day", "yyyy年M月"))


def long_day(day: date) -> str:
    """2026年10月8日, 8 Oct 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("Day", "yyyy年M月d日"))


def year_words(day: date) -> str:
    """2026年, 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("Day", "yyyy年"))


def day_words(day: date, today: date) -> str:
    """A day, with the year when it is another one."""
    return short_day(day) if day.year == today.year else long_day(day)


def moment_words(at: datetime, now: datetime) -> str:
    """A moment: the time, before it the day unless it is today."""
    here, today = at.astimezone(CHINA), now.astimezone(CHINA).date()
    day = "" if here.date() == today else day_words(here.date(), today) + " "
    return f"{day}{here:%H:%M}"


def matter(row: CaseRow | DocumentRow | LetterRow) -> str:
    """What a case is about, as a list says it: whoever stands at the counter may read along, so a restricted one keeps
    that for its own page (Art. 30)."""
    return QCoreApplication.translate("Word", RESTRICTED) if row.restricted else row.title


_OTHER_LAWS = {"CPL": "《民事诉讼法》"}


def article(key: str) -> str:
    """An article by its key, "23(2)": 第二十三条第二款, Art. 23(2); of another law with its name."""
    return spoken(_OTHER_LAWS.get(key.partition("/")[0], "") + article_name(key))


def joint(chinese: str) -> str:
    """What stands between words: ，、； or ： as Chinese sets it."""
    return {"；": "; ", "：": ": "}.get(chinese, ", ") if in_english() else chinese


def filled(context: str, template: str, values: Mapping[str, str]) -> str:
    """A sentence of `app`: its template and what stands in its braces, both in the language of the screen."""
    words = {name: spoken(text) for name, text in values.items()}
    return counted(QCoreApplication.translate(context, template).format_map(words))


def fault_words(fault: FaultFound) -> str:
    """The facts of a proposal of supervision; its letter says them in Chinese in any language of the screen."""
    return filled("Fault", fault.template, dict(fault.values))


def other_day(last: LastDay) -> str:
    """What is said beside a last day of the day it rolled from or may roll to; empty where there is only one."""
    return filled("Status", last.template, last.values) if last.template else ""


def both_days(last: LastDay, *, short: bool = False) -> str:
    """A last day that rolled or may roll with the other one in one sentence, or in fewer words; empty where there is only
    one."""
    return filled("Status", (SHORT if short else WHOLE)[last.template], last.values) if last.template else ""


def run_on(*sentences: str) -> str:
    """Sentences one after the other, those that say something; Chinese leaves no space between them."""
    return (" " if in_english() else "").join(filter(None, sentences))


def provisional(last: LastDay) -> str:
    """That a last day may still move with a year that is not announced; empty where it stands fast."""
    words = QCoreApplication.translate("Status", "{year} 年的放假安排还没有公布，这一天是暂定的。")
    return words.format(year=last.unannounced) if last.unannounced else ""


def said(phrase: Phrase) -> str:
    """A phrase of a report."""
    return filled("Timeline", phrase.template, phrase.values)


def counted(words: str) -> str:
    """Words with a number in them: of one thing English speaks in the singular."""
    if not in_english():
        return words
    return _ONE.sub(lambda found: f"{found[1]}{_SINGULAR[found[2]]}", words)


def spoken(text: str) -> str:
    """A word that `app` says in Chinese: a term, a rule's word, a day, an article, a list of them. Names stay as they are."""
    if not in_english() or not text:
        return text
    if found := _DAY.fullmatch(text):
        year, month, day = found.groups()
        return long_day(date(int(year), int(month), int(day))) if year else short_day(date(2000, int(month), int(day)))
    if found := _MOMENT.fullmatch(text):
        return f"{spoken(found[1])}, {found[2]}:{found[3]}"
    if found := _ARTICLE.fullmatch(text):
        law, number, paragraph, item = found.groups()
        parts = "".join(f"({_numbers()[part]})" for part in (paragraph, item) if part)
        return f"{spoken(law)}, Art. {_numbers()[number]}{parts}" if law else f"Art. {_numbers()[number]}{parts}"
    if found := _OTHERS.fullmatch(text):
        others = QCoreApplication.translate("Word", "{who} 等 {count} 人")
        return others.format(who=spoken(found[1]), count=found[2])
    if found := _APART.fullmatch(text):
        apart = QCoreApplication.translate("Word", "{step}，另 {count} 项")
        return apart.format(step=spoken(found[1]), count=found[2])
    if found := _DESK.fullmatch(text):
        return QCoreApplication.translate("Word", "{tag} 台").format(tag=found[1])
    if known := _known(text):
        return known
    parts = [_known(part) for part in _JOINTS.split(text)]
    if all(parts):
        return ", ".join(parts)
    # a paper's kind, or an act, stands before a number
    head, space, rest = text.partition(" ")
    known = _terms().get(head) or QCoreApplication.translate("Act", head)
    return known + space + (_known(rest) or rest) if space else text


def _known(text: str) -> str:
    """The English of one word; empty for what was typed, which stays as it is to the last comma."""
    if text in _terms():
        return _terms()[text]
    if found := _OF_DEMAND.fullmatch(text):
        of_demand = QCoreApplication.translate("Word", "诉求 {id} 的{what}")
        return of_demand.format(id=found[1], what=_known(found[2]) or found[2])
    said_ = (QCoreApplication.translate(context, text) for context in ("Word", "Field"))
    return next((english for english in said_ if english != text), _categories().get(text, ""))


def _terms() -> dict[str, str]:
    """Chinese → English. Terms of a page come with it, when it is first opened."""
    return _terms_of(tuple(Term.__subclasses__()))


@cache
def _terms_of(kinds: tuple[type[Term], ...]) -> dict[str, str]:
    return {term.chinese: term.english for terms in kinds for term in terms}


@cache
def _categories() -> dict[str, str]:
    # the first window is painted before the resources are read
    from app.world_loader import load_categories

    return load_categories().english()


@cache
def _numbers() -> dict[str, int]:
    return {chinese_number(number): number for number in range(1, 100)}
