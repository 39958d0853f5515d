"""`deadline`: what a rule makes of a date, with its proof in words.

Needs no home. With one and its password the law is the station's: its own notices of holidays, and the days it has set.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any

from app.console.options import password_given
from app.console.output import Output
from app.desk import Desk
from app.domain.deadlines import clock
from app.domain.problems import QT_TRANSLATE_NOOP, Problem, template
from app.domain.proof import deadline_answer
from app.ports import Refused
from app.world_loader import load_lookup

NO_RULE = template("deadline.rule", QT_TRANSLATE_NOOP("Problem", "没有“{rule}”这条期限。有：{rules}。"))
BAD_DATE = template("deadline.date", QT_TRANSLATE_NOOP("Problem", "日期“{date}”读不懂，请写成 2026-10-19 的样子。"))


def add(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Declare the command."""
    one = command("deadline", "一条期限从某天算起到哪天，怎么算的")
    one.add_argument("rule", metavar="RULE", help="期限的代号，例如 HND-60")
    one.add_argument("date", metavar="DATE", help="起算的那天，2026-08-05")
    one.set_defaults(run=deadline, needs_desk=lambda options: options.home_named and password_given(options))


def deadline(desk: Desk | None, options: argparse.Namespace, out: Output) -> int:
    """`deadline RULE DATE`. Raises Refused for an unknown rule or a date that is none."""
    lookup = desk.world().lookup if desk else load_lookup()
    if options.rule not in lookup.rules:
        names = "、".join(lookup.rules)
        raise Refused([Problem(NO_RULE, "rule", {"rule": options.rule, "rules": names})])
    try:
        start = date.fromisoformat(options.date)
    except ValueError:
        raise Refused([Problem(BAD_DATE, "date", {"date": options.date})]) from None
    try:
        rule = lookup.rules.at(options.rule, start)
        found = clock(rule, start, lookup.calendar)
    except (OverflowError, ValueError):
        raise Refused([Problem(BAD_DATE, "date", {"date": options.date})]) from None
    whose = f"按{desk.station.name}录入的放假安排和设置的天数" if desk else "按程序自带的放假安排和天数"
    answer: dict[str, Any] = {
        **deadline_answer(found, lookup.articles.get(rule.article, "")), "law": "station" if desk else "program"
    }  # fmt: skip
    out.give(answer, "\n".join([*answer["proof"], whose]))
    return 0
