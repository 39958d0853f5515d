"""Hot issues: plain counts of words, of five petitions and five petitioners, with where, and never a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.spans import SpanKind, span
from app.domain.staff import Member
from app.domain.world import World
from app.ports import CaseRow
from app.ports.figures import SaidQuery, SaidRow
from app.reports.hot_issues import Issue, hot_issues
from tests.builders import NOW, ORG, world

OVER = span(SpanKind.MONTH, date(2026, 10, 19))
EMPTY = CaseRow("c", "", "", "", 1, "visit", "", "", "registered", "", "", None, "", NOW, NOW.date(), False, False)


def found(
    now: Sequence[str], before: Sequence[str] = (), place: str = "", voice: str = "", at: World | None = None
) -> tuple[Issue, ...]:
    """The issues of titles, each by a petitioner of its own, after the same titles in each of the spans before."""

    def read(query: SaidQuery) -> Sequence[SaidRow]:
        said = now if query.first == OVER.first else before
        row = replace(EMPTY, place=place)
        return [SaidRow(row, text, voice or str(n)) for n, text in enumerate(said)]

    return hot_issues(read, OVER, at or world())


def test_the_score_is_how_many_more_than_usual() -> None:
    (issue,) = found(["路灯坏"] * 12, ["路灯坏"] * 5)
    assert (issue.words, issue.count, issue.usual, issue.more, issue.warned) == ("路灯坏", 12, 5.0, 7.0, True)


def test_what_was_not_accepted_or_void_stands_beside_what_said_the_words() -> None:
    def read(query: SaidQuery) -> Sequence[SaidRow]:
        assert {"declined", "declined_finally", "voided"} == set(query.beside)
        ended = (frozenset(("declined",)), frozenset(("voided",)), frozenset(("declined", "voided")))
        rows = [SaidRow(EMPTY, "路灯坏", str(n), (*ended, *(frozenset[str](),) * 3)[n]) for n in range(6)]
        return rows if query.first == OVER.first else []

    (issue,) = hot_issues(read, OVER, world())
    assert (issue.count, issue.beside) == (6, (2, 0, 2))


def test_what_is_as_often_as_usual_is_none() -> None:
    assert found(["路灯坏"] * 6, ["路灯坏"] * 6) == ()


def test_fewer_than_five_petitions_or_petitioners_are_none() -> None:
    assert found(["路灯坏"] * 4) == ()
    assert found(["路灯坏"] * 9, voice="one") == ()


def test_pieces_of_longer_words_say_nothing_of_their_own() -> None:
    issues = found(["反映二次供水发黄"] * 5 + ["咨询二次供水"] * 4)
    assert [issue.words for issue in issues] == ["二次供水", "二次供水发黄"]


def test_where_is_told_of_five_and_more_only() -> None:
    name = world().lookup.directory.place_name(ORG, ORG)
    (issue,) = found(["路灯坏"] * 5, place=ORG + "005")
    assert issue.places == ((name, 5),)
    assert found(["路灯坏"] * 5)[0].places == ()


def test_who_works_here_or_is_named_with_an_office_is_no_issue() -> None:
    here = world()
    clerk = replace(here, staff=(Member("u", "陈国强", "科长"),))
    for name in ("李建国书记", "欧阳靖堃主任", "王某局长", "张老师"):
        titles = [f"东风村{name}不公开账目"] * 8
        words = [issue.words for issue in found(titles, at=here)]
        assert words and not [one for one in words if set(name[:-2]) & set(one)], words
    words = [issue.words for issue in found(["窗口陈国强不回电话"] * 8, at=clerk)]
    assert words and not [one for one in words if "陈" in one or "国强" in one]
