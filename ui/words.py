"""Words that are not the screen's own, in its language: terms of the law, days, articles, sentences made in `app`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.chinese import article_name, chinese_number
from app.domain.routes import ROUTE_TEMPLATES, Route
from app.domain.rules import Rules
from app.domain.terms import Term
from app.reports.phrase import Phrase

_DAY = re.compile(r"(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?: 周.)?")
_ARTICLE = re.compile(r"(《.+》(?:（\d{4} 年）)?)?第([一二三四五六七八九十]+)条(?:第(.)款)?(?:第（(.)）项)?")
_OTHERS = re.compile(r"(.+) 等 (\d+) 人")
_OF_DEMAND = re.compile(r"诉求 (\S+) 的(.+)")
_JOINTS = re.compile("[，、]")


def in_english() -> bool:
    """Whether the screen speaks English."""
    return QLocale().language() == QLocale.Language.English


def word(term: Term) -> str:
    """A statutory term."""
    return term.english if in_english() else term.chinese


def word_of(terms: type[Term], code: str) -> str:
    """The term of a stored code; an unknown one (from a newer program) as it is."""
    return next((word(term) for term in terms if term.code == code), code)


def route_words(found: Route, rules: Rules) -> str:
    """The sentence of a route, with the days of the rules."""
    return QCoreApplication.translate("Route", ROUTE_TEMPLATES[found.code]).format_map(found.filled(rules))


def short_day(day: date) -> str:
    """10月8日, 8 Oct."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("Day", "M月d日"))


def long_day(day: date) -> str:
    """2026年10月8日, 8 Oct 2026."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("Day", "yyyy年M月d日"))


def day_words(day: date, today: date) -> str:
    """A day, with the year when it is another one."""
    return short_day(day) if day.year == today.year else long_day(day)


def article(key: str) -> str:
    """An article by its key, "23(2)": 第二十三条第二款, Art. 23(2)."""
    return spoken(article_name(key))


def joint(chinese: str) -> str:
    """What stands between the words of a list: ，、 or ； as Chinese sets it."""
    return {"；": "; "}.get(chinese, ", ") if in_english() else chinese


def filled(context: str, template: str, values: Mapping[str, str]) -> str:
    """A sentence of `app`: its template and what stands in its braces, both in the language of the screen."""
    words = {name: spoken(text) for name, text in values.items()}
    return QCoreApplication.translate(context, template).format_map(words)


def said(phrase: Phrase) -> str:
    """A phrase of a report."""
    return filled("Timeline", phrase.template, phrase.values)


def spoken(text: str) -> str:
    """A word that `app` says in Chinese: a term, a rule's word, a day, an article, a list of them. Names stay as they are."""
    if not in_english() or not text:
        return text
    if found := _DAY.fullmatch(text):
        year, month, day = found.groups()
        return long_day(date(int(year), int(month), int(day))) if year else short_day(date(2000, int(month), int(day)))
    if found := _ARTICLE.fullmatch(text):
        law, number, paragraph, item = found.groups()
        parts = "".join(f"({_numbers()[part]})" for part in (paragraph, item) if part)
        return f"{spoken(law)}, Art. {_numbers()[number]}{parts}" if law else f"Art. {_numbers()[number]}{parts}"
    if found := _OTHERS.fullmatch(text):
        others = QCoreApplication.translate("Word", "{who} 等 {count} 人")
        return others.format(who=spoken(found[1]), count=found[2])
    # a paper's kind stands before its number
    kind, space, rest = text.partition(" ")
    if space and kind in _terms():
        return _terms()[kind] + space + rest
    known = _known(text)
    return known if known != text else ", ".join(_known(part) for part in _JOINTS.split(text))


def _known(text: str) -> str:
    if text in _terms():
        return _terms()[text]
    if found := _OF_DEMAND.fullmatch(text):
        of_demand = QCoreApplication.translate("Word", "诉求 {id} 的{what}")
        return of_demand.format(id=found[1], what=_known(found[2]))
    word_ = QCoreApplication.translate("Word", text)
    return word_ if word_ != text else QCoreApplication.translate("Field", text)


@cache
def _terms() -> dict[str, str]:
    return {term.chinese: term.english for terms in Term.__subclasses__() for term in terms}


@cache
def _numbers() -> dict[str, int]:
    return {chinese_number(number): number for number in range(1, 100)}
