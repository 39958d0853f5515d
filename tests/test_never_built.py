"""What is never built, whoever wishes it: each clause of the petitioners' rights is one named test, and each turns red when fed.

What is found by name and by word stands in `never_built.py`. A clause that is a rule of how something works is tried on the work
itself; the docstring of each test has the words of the clause, and together they are all of them.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from app.acts import ACTS
from app.acts.answer_incident import shown
from app.acts.complaining import apart, not_theirs
from app.acts.confirm_void import second_person
from app.acts.correct import demand_fields
from app.acts.plan_return_visit import PlanReturnVisitDraft
from app.acts.withdraw import WithdrawDraft
from app.ballots import _NO_TIME, BOX
from app.console.petition_file import COLUMNS as IMPORTED
from app.documents.case_list import COLUMNS as CASE_LIST
from app.documents.case_list import case_line
from app.documents.due_list import COLUMNS as DUE_LIST
from app.documents.due_list import due_line
from app.domain import kinds as k
from app.domain.case_clocks import set_going
from app.domain.complaint_terms import ComplaintAgainst
from app.domain.complaints import ComplaintState
from app.domain.counted import Dimension, Measure, counted
from app.domain.faults import FaultFound
from app.domain.hall_terms import What
from app.domain.kinds import PlannedVisit
from app.domain.petitioner import PERSON_FIELDS, PetitionerState
from app.domain.procedure_terms import FEWEST_VOICES
from app.domain.records import Link
from app.domain.silence import silence_problem
from app.domain.staff import Member
from app.domain.watch import Watched
from app.domain.world import Actor
from app.ports import CaseFilter, CaseRow, CaseSort, CasesQuery, WhoQuery, WhoRow
from app.ports.agenda import AgendaQuery
from app.reports import export
from app.reports.hot_issues import FEWEST, Issue
from app.reports.timeline_words import Teller, tell
from app.reports.timeline_words.supervision import EXPIRED
from app.settings import SETTINGS
from db.projection_tables import case_former, case_people, petitioners
from tests.app.acts.outreach_steps import PLAN
from tests.app.acts.reviews import at
from tests.app.acts.steps import codes
from tests.app.domain.test_entered_late import notice, told
from tests.builders import CASE, NOW, ON_CASE, TODAY, USER, Journal, lookup, registered, world
from tests.never_built import (
    BIOMETRICS,
    CALLED_SO,
    FILTERS_OF_CASES,
    FILTERS_OF_THE_AGENDA,
    KNOWN_OF_A_PERSON,
    LABELS,
    MARKS_OF_A_PERSON,
    NEVER_BUILT,
    NO_WORDS_OF_OURS,
    OF_A_LINE,
    RECOGNITION,
    TRADES_NOTHING,
    VISIT_COUNTS,
    VISITS_COUNTED,
    WARNINGS_OF_A_PERSON,
    Named,
    beyond,
    dependencies,
    named_like,
    names,
    papers,
    read,
    saying,
    source,
    texts,
    uses,
)

ROW = CaseRow(
    CASE, "N", "加装电梯停工", "何**", 1, "visit", "030600", "440104014", "registered", "", "", None, "", NOW, NOW.date(), False, False
)  # fmt: skip


def made_up(code: str) -> Any:
    """What would be read of a file that says this."""
    return read("made_up.py", ast.parse(code))


# ---------- no mark of a person


def test_nobody_is_marked() -> None:
    """No mark, flag, score, rank, watch list or category of a *person*"""
    assert named_like(MARKS_OF_A_PERSON, names(), CALLED_SO) == []
    assert beyond(KNOWN_OF_A_PERSON, k.Person) == set() and set(PERSON_FIELDS) <= set(KNOWN_OF_A_PERSON.split())
    assert beyond("role petitioner person authority", k.Party) == set()
    assert beyond("id person conflicts frontier sealed read_only", PetitionerState) == set()
    assert beyond("petitioner name sex birth reasons cases", WhoRow) == set()
    kept = {"id", "initials", "masked", "conflicted", *KNOWN_OF_A_PERSON.split()} - {"id_kind", "organisation"}
    assert set(petitioners.c.keys()) == kept
    assert set(case_people.c.keys()) == set(case_former.c.keys()) == {"petitioner", "no"}
    kinds = {n.said for n in names() if n.owner == "kind" and n.said.startswith(("petitioner.", "person."))}
    known = "petitioner.recorded petitioner.shared petitioner.corrected person.revealed person.recognised"
    assert kinds == set(known.split())


@pytest.mark.parametrize(
    "field",
    ["risk_level: int", "person_category: str", "watchlist: bool", "is_troublemaker: bool", "score_of_petitioner: int"],
)
def test_a_mark_of_a_person_would_be_found(field: str) -> None:
    assert named_like(MARKS_OF_A_PERSON, made_up(f"class Party:\n    {field}").names, CALLED_SO)


def test_nobody_is_called_names() -> None:
    """(重点人员, 特殊人员, 扬言, 进京访风险, 最多访, 越级 as person labels)"""
    assert saying(LABELS, (*texts(), *papers())) == []


@pytest.mark.parametrize("words", ["该信访人系重点人员，", "扬言要去", "进京访风险：高", "越级上访人员", "老上访户"])
def test_a_label_would_be_found(words: str) -> None:
    assert saying(LABELS, made_up(f"HEAD = ('{words}', 20)").texts)
    assert saying(LABELS, [Named("receipt", "", words)])
    assert not saying(LABELS, made_up(f'"""{words}"""').texts)  # what explains the code is said to nobody


def test_nobodys_visits_are_counted_against_them() -> None:
    """no visit count used against anyone"""
    assert named_like(VISIT_COUNTS, names(), CALLED_SO) == []
    assert saying(VISITS_COUNTED, (*texts(), *papers())) == []
    # the one thing that looks at how often somebody had to come accuses the unit that did not answer
    assert {"unit", "unit_name"} <= {f.name for f in fields(FaultFound)} & {f.name for f in fields(Watched)}
    assert beyond("fault demand unit unit_name since template values", FaultFound) == set()
    assert "次数不算在信访人身上" in "".join(t.said for t in texts() if t.where == "rules.toml")
    assert named_like(VISIT_COUNTS, made_up("class WhoRow:\n    visit_count: int").names)
    assert saying(VISITS_COUNTED, made_up("COLUMNS = (('来访次数', 8),)").texts)


# ---------- no list of persons


def test_no_list_of_petitioners_leaves_the_desk() -> None:
    """no list of petitioners exported or printed"""
    asked = {n.owner for n in names() if n.where.startswith("app/ports/") and n.said == n.owner}
    assert [name for name in asked if re.search("Petitioner|People|Person", name)] == []
    # who somebody may be is asked while they stand at the counter, by what was typed of them, and nowhere else
    here = {path for path in uses("WhoQuery", "WhoRow") if not path.startswith(("db/", "app/ports/"))}
    assert (
        all(path.startswith(("ui/forms/registration/", "ui/pages/registration_page")) for path in here)
        and WhoQuery().limit <= 5
    )
    assert not uses("Workbook", "ListPaper") & uses("PetitionerState", "WhoRow")


def test_lists_are_of_matters() -> None:
    """(lists of cases, dockets and route sheets are lists of matters: names masked"""
    of_people = {"姓名", "证件号", "身份证号", "电话", "手机", "住址", "地址", "性别", "年龄"}
    for columns in (export._COLUMNS, CASE_LIST, DUE_LIST):
        titles = [title for title, _ in columns]
        assert titles[0] in ("编号", "到期日") and not {*titles} & of_people  # a matter comes first, never somebody
    # of people a line knows `who`, which is masked
    assert beyond(OF_A_LINE, CaseRow) == set()
    assert "何**" in case_line(ROW, world()) and "何**" in due_line(ROW, world())


def test_no_list_is_sorted_or_filtered_by_person() -> None:
    """no sort or filter by person or by number of visits"""
    assert " ".join(CaseSort.ALL) == "due_on received_at number category step handler headcount last_on"
    assert beyond(FILTERS_OF_CASES, CaseFilter) == set()
    assert beyond(FILTERS_OF_THE_AGENDA, AgendaQuery) == set()
    assert beyond("filter sort descending offset limit", CasesQuery) == set()
    assert export.leaving_the_desk(CasesQuery(CaseFilter(text="何永强"))).filter.by_matter


def test_who_is_visited_at_home_agreed_and_who_printed_it_is_known() -> None:
    """a home-visit sheet shows only people who agreed, and is a logged copy)"""
    assert {"agreed_on", "agreed_how", "home"} <= {f.name for f in fields(PlannedVisit)}
    assert "print_route" in ACTS and "outreach.printed" in {n.said for n in names() if n.owner == "kind"}
    assert "return one.home and bool(one.agreed_on)" in source("app/documents/hall/outreach.py")


def test_nobody_is_recognised_by_their_body() -> None:
    """no face, voice, fingerprint recognition"""
    assert named_like(BIOMETRICS, names(), CALLED_SO) == []
    assert saying(RECOGNITION, (*texts(), *papers())) == []
    engines = re.compile("opencv|dlib|face|onnx|torch|tensorflow|whisper|vosk|speech|audio|speaker|mediapipe")
    assert not [d.said for d in dependencies() if engines.search(d.said)]
    assert named_like(BIOMETRICS, made_up("class Person:\n    voice_print: bytes\n    face_id: str").names)
    assert engines.search("face-recognition>=1.3") and saying(RECOGNITION, [Named("", "", "人脸比对")])


def test_warnings_are_of_places_issues_and_units() -> None:
    """no early warning on persons: only on places, issues and units, cells ≥ 5."""
    assert named_like(WARNINGS_OF_A_PERSON, names(), CALLED_SO) == []
    assert {d.code for d in Dimension} == {"total", "channel", "category", "place", "body", "outcome", "issue"}
    assert beyond("words pair count usual places cases beside", Issue) == set()
    assert FEWEST == FEWEST_VOICES == 5
    assert named_like(WARNINGS_OF_A_PERSON, made_up("def warn_of_petitioner(): ...").names)


def test_what_comes_from_elsewhere_brings_no_marks() -> None:
    """Where a national exchange format has such a field it is left empty."""
    assert IMPORTED == ("number", "author", "subject", "received_at", "content", "reply", "replied_at")
    details = {n.said for n in names() if n.where == "ui/forms/registration/channel_fields.py"}
    assert not named_like(MARKS_OF_A_PERSON, [Named("details", "", name) for name in details], CALLED_SO)


# ---------- order at the hall


def test_an_incident_stays_in_its_case() -> None:
    """An order incident stays in its case"""
    allowed = ("app/acts/", "app/domain/", "app/reports/timeline_words/", "app/practice_", "ui/acts/", "ui/demo/")
    found = {n.where for n in names() if "incident" in n.said.lower()} - {"kinds", "settings"}
    assert not [where for where in (*found, *uses("incidents", "IncidentRecorded")) if not where.startswith(allowed)]
    assert {n.said for n in names() if n.owner == "setting" and "incident" in n.said} == {"incident_days"}
    assert not [what for what in What if "incident" in what.code]
    assert named_like(re.compile("incident"), made_up("class CaseFilter:\n    incidents: bool").names)


def test_an_incident_is_neutral() -> None:
    """is neutral"""
    assert beyond("incident conduct text persuaded_by police took_place_on expires_on", k.IncidentRecorded) == set()
    # what the statute forbids is a fact below the headline, and never one about somebody
    assert _told(date(2026, 10, 19)).headline.template == "现场秩序记录"


def test_who_it_is_about_answers_it() -> None:
    """can be seen and answered by the petitioner"""
    assert "answer_incident" in ACTS
    journal = _incident()
    assert [i.id for i in shown(journal.file().case, world())] == ["i1"]
    journal.add(ON_CASE, k.IncidentAnswered("i1", "我只是声音大了一点。"))
    assert journal.file().case.incidents["i1"].answer == "我只是声音大了一点。"


def test_an_incident_expires() -> None:
    """expires"""
    assert SETTINGS["incident_days"].maximum <= 366
    later = _told(date(2027, 10, 20))
    assert later.headline.template == EXPIRED and not later.words and not later.facts
    assert shown(_incident().file().case, world(NOW.replace(year=2027, day=20))) == []


def test_no_incident_shows_at_registration() -> None:
    """and never shows at registration."""
    registering = (
        "ui/forms/registration/",
        "ui/pages/registration",
        "ui/visitor/",
        "app/acts/register",
        "app/acts/link",
        "db/who.py",
    )
    assert not [t for t in texts() if t.where.startswith(registering) and ("incident" in t.said or "秩序" in t.said)]
    assert not [path for path in uses("incidents", "Incident", "Conduct") if path.startswith(registering)]


def _incident() -> Journal:
    journal = registered()
    journal.add(ON_CASE, k.IncidentRecorded("i1", "other", "说话声音大。", "李青", False, "2026-10-19", "2027-10-19"))
    return journal


def _told(today: date) -> Any:
    journal = _incident()
    now = datetime.combine(today, NOW.timetz())
    return tell(Teller(journal.file(), world(now), {}), journal.entries[-1])


# ---------- nothing for silence


def test_nothing_is_given_for_silence() -> None:
    """No paper, mediation term, aid or rating may be conditional on not petitioning (息诉罢访)"""
    said = (t for t in (*texts(), *papers()) if not t.where.startswith(tuple(TRADES_NOTHING)))
    assert not [t for t in said if silence_problem(t.said, "")]
    assert silence_problem("签订息诉罢访承诺书的，给予救助。", "")
    # whoever issues a paper is asked of the words on it
    issuing = {act.decide.__module__.replace(".", "/") + ".py" for act in ACTS.values() if act.issues}
    asked = uses("silence_problem", "bargain_problem", "duty_problems")
    assert issuing - asked == set(NO_WORDS_OF_OURS)


def test_only_the_petitioner_withdraws() -> None:
    """a withdrawal is only the petitioner's own signed act."""
    assert {path for path in uses("DemandWithdrawn") if path.startswith("app/acts/")} == {"app/acts/withdraw.py"}
    unsigned = WithdrawDraft(_id(1), CASE, ("1",), "不告了", "2026-10-19", "")
    assert codes(unsigned, registered()) == [("withdraw.paper", "")]


# ---------- every visit counts


@pytest.mark.parametrize("after", ["", "declined", "declined_finally", "repeat", "voided"])
def test_every_visit_counts(after: str) -> None:
    """Every visit is registered and counted, also after 不再受理, 不予受理 or as a repeat."""
    journal = registered()
    if after == "declined":
        journal.add(ON_CASE, k.CaseDeclined(("1",), "not_our_duty", "不归本街道管。", "越秀区人民法院"))
    case = journal.file().case
    if after == "declined_finally":
        case.demands["1"].final_decline = SimpleNamespace(on=TODAY)  # type: ignore[assignment]
    if after == "repeat":
        case.demands["1"].link = Link("other", "N", (), "e")
    case.voided = "录重了" if after == "voided" else ""
    measures = [one.measure for one in counted(case, "", lookup(), set_going(case, lookup()))]
    assert measures[0] == (Measure.REPEAT if after == "repeat" else Measure.FIRST).code
    assert not after or after == "repeat" or after in measures  # and once more as what became of it
    check = source("app/acts/register_check.py") + source("app/acts/register.py")
    assert not re.search(r"decline|final_decline|Step\.|repeat", check)  # nothing that went before bars anybody


def test_a_void_needs_two() -> None:
    """A void needs a second person and a reason, stays listed and counted."""
    journal = registered()
    journal.add(ON_CASE, k.VoidProposed("录重了"))
    case = journal.file().case
    assert second_person(case, world()) is not None
    assert second_person(case, replace(world(), actor=Actor(_id(9), "李青"))) is None
    assert {path for path in uses("CaseVoided") if path.startswith("app/acts/")} == {"app/acts/confirm_void.py"}
    assert [name for name in ACTS if re.search("delete|remove_case|erase|purge|hide", name)] == ["erase"]


def test_both_days_show() -> None:
    """A back-dated entry can never move "received" behind an earlier act, nor make a late notice look in time: both dates show."""
    case = registered().file().case
    assert "received_at" not in demand_fields(case.demands["1"], case)
    moved = ACTS["correct"].draft(_id(1), CASE, {"received_at": "2026-10-20"}, {}, "记错了")
    assert codes(moved, registered()) == [("correct.field", "received_at")]
    # in time by its own day, and entered months later
    assert notice(told(at(12, 28))).entered_on == date(2026, 12, 28)
    assert {"happened_on", "at"} <= {n.said for n in names() if n.owner == "journal" and n.where == "database"}


# ---------- who judges whom


def test_nobody_sees_who_rated() -> None:
    """Staff never see who gave which rating (aggregates of ≥ 5 only)"""
    assert beyond("demand round rated", k.RatingTaken) == set()
    assert beyond("rated body period value reason", k.RatingGiven) == set()
    assert FEWEST_VOICES >= 5 and BOX == "ballot-box" and _NO_TIME.year == 2000
    assert not [what for what in What if "rating" in what.code]


@pytest.mark.parametrize(
    ("against", "problem"), [(USER, "complaint.of_you"), (ComplaintAgainst.UNIT.code, "complaint.of_unit")]
)
def test_whoever_is_complained_of_stays_away(against: str, problem: str) -> None:
    """a complaint about a clerk or unit is never handled by them"""
    told = k.ComplaintRecorded("2026-10-19", "phone", "manner", "不耐烦。", against, _id(8), "李青", "2026-10-26")
    complaint = ComplaintState("c1", world().station.org, _id(8), told)
    staff = (*world().staff, Member(USER, "王敏", "接访员", roles=("head",), first=True))
    for asked in (apart, not_theirs):
        found = asked(complaint, replace(world(), staff=staff))
        assert found is not None and found.code == problem


def test_nobody_comes_to_a_house_unasked() -> None:
    """a home visit needs the petitioner's agreement on record first."""
    journal = registered()
    journal.add(ON_CASE, k.CaseClosed("done"))
    assert ("visit.ask_first", "agreed") in codes(PlanReturnVisitDraft(_id(1), CASE), journal)
    unasked = PlannedVisit(_id(2), CASE, True, "", "", "")
    draft = replace(PLAN, id=_id(1), visits=(unasked,))
    assert ("outreach.not_agreed", "visits") in codes(draft, journal)


# ---------- all of it


def test_every_clause_has_its_test() -> None:
    said = [t.__doc__ for name, t in vars(sys.modules[__name__]).items() if name.startswith("test_") and t.__doc__]
    assert _left_over(said) == ""
    assert _left_over(said[1:]) != ""


def _left_over(said: Iterable[str]) -> str:
    """What of the rights no test says."""
    left = "\n".join(NEVER_BUILT)
    for words in sorted(said, key=len, reverse=True):
        assert words in left, words
        left = left.replace(words, "", 1)
    return "".join(re.sub(r"[\s,;.:]", "", left))


def _id(number: int) -> str:
    return f"{0xD0_0000 + number:032x}"
